// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitofmany.h"

#include "core/analysis/earlieradvice.h"

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

VisitOfMany::VisitOfMany()
{
    const auto filled = notebook->inTransaction([&]() -> Result<void> {
        fillRatings();
        fillOther();
        fillEarlier();
        fillWhole();
        return {};
    });
    if (!filled)
        qFatal("not filled: %s", qPrintable(token(filled.error().code)));
}

void VisitOfMany::edit(const RecordId &id, const QString &field, const Value &value) const
{
    Record record = notebook->record(id).value_or(Record());
    record.fields = {{field, value}};
    if (!notebook->put(record))
        qFatal("not edited");
}

void VisitOfMany::rate(const RecordId &visitUnit, const QString &criterion, const QStringList &ratings) const
{
    const QList<Observer> team = notebook->all<Observer>();
    for (qsizetype i = 0; i < ratings.size(); ++i)
        put("assessment",
            {{"visit_unit", visitUnit},
             {"observer", team.at(i).id},
             {"criterion", criterion},
             {"rating", ratings.at(i)}});
}

RecordId VisitOfMany::recommend(const RecordId &to, const QString &text, const QString &priority,
                                const QStringList &subjects) const
{
    const RecordId id =
        put("recommendation", {{"report", to}, {"text", text}, {"priority", priority}, {"horizon", u"now"_s}});
    for (const QString &subject : subjects)
        put("recommendation_tag", {{"recommendation", id}, {"subject", subject}});
    return id;
}

void VisitOfMany::fillRatings() const
{
    for (const Criterion &criterion : toolkit->criteria()) {
        if (criterion.code.theme().text() != u"1")
            continue;
        rate(ward, criterion.code.text(), {u"initiated"_s, u"initiated"_s, u"partial"_s, u"initiated"_s});
        rate(dayHospital, criterion.code.text(), {u"full"_s, u"partial"_s, u"full"_s});
    }
    rate(ward, u"2.1.1"_s, {u"partial"_s, u"partial"_s, u"partial"_s});
    rate(dayHospital, u"2.1.1"_s, {u"partial"_s, u"partial"_s, u"partial"_s});
    // Two are too few.
    rate(ward, u"3.1.1"_s, {u"not_initiated"_s, u"not_initiated"_s});
    rate(dayHospital, u"3.1.1"_s, {u"full"_s, u"full"_s, u"full"_s});
}

void VisitOfMany::fillOther()
{
    other = put("report",
                {{"visit", visit},
                 {"name", u"CMP de la Gare"_s},
                 {"kind", u"unit"_s},
                 {"fact_check_on", u"2026-07-01"_s},
                 {"answer_due", u"2026-07-31"_s}});
    put("report_unit", {{"report", other}, {"visit_unit", elsewhere}});
    for (const Standard &standard : toolkit->standards())
        put("agreed",
            {{"report", other},
             {"subject", standard.code.text()},
             {"rating", standard.code.text() == u"4.2" ? u"not_applicable"_s : u"partial"_s},
             {"reason", u"Vu et lu sur place."_s}});
    for (const Theme &theme : toolkit->themes())
        put("agreed", {{"report", other}, {"subject", theme.code.text()}, {"rating", u"partial"_s}});
    put("strength",
        {{"report", other},
         {"subject", u"4.2.3"_s},
         {"text", u"Chacun a écrit ce qui l’apaise."_s},
         {"position", qint64(1)}});
    recommend(other, u"Écrire les droits en mots simples, et les expliquer."_s, u"high"_s, {u"3.1.1"_s});
    put("section", {{"report", other}, {"key", u"summary"_s}, {"text", u"Un lieu ouvert sur la ville."_s}});
    put("section", {{"report", other}, {"key", u"follow"_s}, {"text", u"Nouvelle rencontre à l’automne."_s}});
    for (int i = 0; i < 7; ++i)
        put("interview",
            {{"visit", visit}, {"visit_unit", elsewhere}, {"category", u"service_user"_s}, {"consent", u"given"_s}});
}

void VisitOfMany::fillEarlier()
{
    const auto now = notebook->find<VisitUnit>(ward);
    earlierVisit = put("visit",
                       {{"facility", notebook->find<Visit>(visit)->facility},
                        {"title", u"Les Tilleuls 2024"_s},
                        {"first_day", u"2024-05-14"_s},
                        {"last_day", u"2024-05-16"_s}});
    earlierReport =
        put("report", {{"visit", earlierVisit}, {"name", u"Unité d’hospitalisation"_s}, {"sent_on", u"2024-09-02"_s}});
    const RecordId unit = put("visit_unit", {{"visit", earlierVisit}, {"unit", now->unit}, {"position", qint64(1)}});
    put("report_unit", {{"report", earlierReport}, {"visit_unit", unit}});
    for (const Standard &standard : toolkit->standards()) {
        if (standard.code.theme().text() != u"5")
            put("agreed", {{"report", earlierReport}, {"subject", standard.code.text()}, {"rating", u"initiated"_s}});
    }
    const std::pair<QString, QString> advice[] = {{u"Ouvrir un jardin."_s, u"done"_s},
                                                  {u"Expliquer les traitements."_s, u"under_way"_s},
                                                  {u"Revoir le règlement."_s, u"not_started"_s},
                                                  {u"Acheter une horloge."_s, u"dropped"_s},
                                                  {u"Former l’équipe de nuit."_s, QString()}};
    for (const auto &[text, state] : advice) {
        const RecordId id = recommend(earlierReport, text, u"high"_s, {u"1.1"_s});
        if (!state.isEmpty())
            put("progress",
                {{"recommendation", id},
                 {"date", u"2025-03-01"_s},
                 {"state", state},
                 {"comment", u"Dit en réunion."_s}});
    }
    edit(visit, u"follows"_s, Value{earlierVisit});
}

void VisitOfMany::fillWhole() const
{
    const auto putPart = [&](const QString &key, const QString &text) {
        put("visit_section", {{"visit", visit}, {"key", key}, {"text", text}});
    };
    putPart(u"summary"_s, u"Trois unités d’un même pôle."_s);
    putPart(u"context"_s, u"La direction a demandé cette visite."_s);
    putPart(u"facility_answer"_s, u"Nous remercions l’équipe."_s);
    putPart(u"follow"_s, u"Les équipes choisissent ensemble."_s);
    const std::pair<QString, QString> figures[] = {
        {u"beds"_s, u"3"_s}, {u"present"_s, u"22"_s}, {u"without_consent"_s, u"20"_s}, {u"restraint"_s, u"2"_s}};
    for (const auto &[key, value] : figures)
        put("indicator", {{"visit_unit", ward}, {"key", key}, {"period", u"2026-05"_s}, {"value", value}});
}

} // namespace regards::test
