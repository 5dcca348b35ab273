// SPDX-License-Identifier: GPL-3.0-or-later
// The unit report's strengths, recommendations, answer of the facility, and limits.
#include "core/report/statuswords.h"
#include "core/report/unitreport_parts.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

void writeRecommendation(ReportPen &pen, const ReportedRecommendation &recommendation, qsizetype number)
{
    const Words &words = pen.words();
    QStringList subjects;
    for (const SubjectCode subject : recommendation.subjects)
        subjects.append(pen.subjectName(subject));
    pen.facts(
        {{words.translate("UnitReport", "Why"), recommendation.why},
         {words.translate("UnitReport", "Who acts"), recommendation.responsible},
         {words.translate("UnitReport", "When"), whenToAct(pen, recommendation)},
         {words.translate("UnitReport", "How progress shows"), recommendation.indicator},
         {words.translate("UnitReport", "Concerns", "followed by criteria and standards"), subjects.join(u"; "_s)},
         {words.translate("UnitReport", "The facility's answer"), recommendation.facilityAnswer}},
        u"%1. %2"_s.arg(QString::number(number), recommendation.text));
}

/// How many criteria stand where: the sum is the number of criteria.
void writeScope(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    const Counts counts = countsWithin(data, pen.toolkit(), {});
    int levels = 0;
    for (const RatingMark mark : LevelMarks)
        levels += counts[quint8(mark)];
    Table table;
    table.columns = {{4}, {1, ColumnAlignment::End}};
    table.header = {cell(words.translate("UnitReport", "Agreed rating")),
                    cell(words.translate("UnitReport", "Criteria"))};
    table.rows.append({{cell(words.translate("UnitReport", "One of the four levels")), cell(QString::number(levels))}});
    for (const RatingMark mark : {RatingMark::NotApplicable, RatingMark::NotAssessed, RatingMark::Unrated})
        table.rows.append({{Cell{plainText(pen.ratingWord(mark)), mark}, cell(QString::number(counts[quint8(mark)]))}});
    table.rows.append(
        {{cell(words.translate("UnitReport", "In all")), cell(QString::number(pen.toolkit().criteria().size()))},
         RowKind::Total});
    pen.add(table);
}

void writeUnobserved(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    Table table;
    table.columns = {{0.75}, {4.1}, {2}, {3.15}};
    table.header = {cell(words.translate("UnitReport", "Code")), cell(words.translate("UnitReport", "Criterion")),
                    cell(words.translate("UnitReport", "State")), cell(words.translate("UnitReport", "Reason"))};
    for (const Theme &theme : pen.toolkit().themes()) {
        QList<Row> rows;
        for (const Standard &standard : theme.standards) {
            for (const Criterion &criterion : standard.criteria) {
                const AgreedResult agreed = data.agreed.value(criterion.code);
                if (!agreed.rating || agreed.rating == Rating(Rating::Level::NotAssessed))
                    rows.append({{cell(criterion.code.text()), cell(pen.local(criterion.statement)),
                                  pen.ratingCell(agreed.rating), pen.reasonCell(agreed)}});
            }
        }
        if (!rows.isEmpty())
            table.rows.append(
                Row{{cell(u"%1 %2"_s.arg(theme.code.text(), pen.local(theme.shortTitle)))}, RowKind::Group});
        table.rows.append(rows);
    }
    if (table.rows.isEmpty())
        return;
    pen.heading(2, words.translate("UnitReport", "Criteria that could not be judged"));
    pen.add(table);
}

} // namespace

QString priorityTitle(const Words &words, const QString &priority)
{
    if (priority == u"high")
        return words.translate("UnitReport", "High priority");
    if (priority == u"medium")
        return words.translate("UnitReport", "Medium priority");
    if (priority == u"low")
        return words.translate("UnitReport", "Low priority");
    return words.translate("UnitReport", "Without a priority");
}

QString whenToAct(const ReportPen &pen, const ReportedRecommendation &recommendation)
{
    const Words &words = pen.words();
    const QString horizon = words.choice(u"recommendation"_s, u"horizon"_s, recommendation.horizon);
    if (!recommendation.due.isValid())
        return horizon;
    const QString due = pen.date(recommendation.due);
    return horizon.isEmpty()
        ? words.translate("UnitReport", "By %1", "%1 is a date").arg(due)
        : words.translate("UnitReport", "%1, by %2", "%1 is a span of time, %2 a date").arg(horizon, due);
}

void writeStrengths(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    const QString text = data.sections.value(section::Strengths);
    if (text.isEmpty() && data.strengths.isEmpty())
        return;
    pen.chapter(words.translate("UnitReport", "Strengths"), ReportPen::Start::HalfPage);
    pen.prose(text);
    List list;
    for (const ReportedStrength &strength : data.strengths) {
        Runs runs = plainText(strength.text);
        if (!strength.subject.isNone())
            runs.append(Run{u" (%1)"_s.arg(strength.subject.text()), false, true});
        list.items.append(runs);
    }
    if (list.items.isEmpty())
        return;
    pen.add(list);
    pen.paragraph(
        words.translate("UnitReport", "The codes are those of the themes, standards and criteria in annex A."),
        ParagraphStyle::Caption);
}

void writeRecommendations(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    const QString text = data.sections.value(section::Recommendations);
    if (text.isEmpty() && data.recommendations.isEmpty())
        return;
    pen.chapter(words.translate("UnitReport", "Recommendations"), ReportPen::Start::Here);
    pen.prose(text);
    qsizetype number = 0;
    for (const ReportedRecommendation &recommendation : data.recommendations) {
        if (number == 0 || recommendation.priority != data.recommendations.at(number - 1).priority)
            pen.heading(2, priorityTitle(words, recommendation.priority));
        writeRecommendation(pen, recommendation, ++number);
    }
}

void writeAnswer(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    QString said = statusSentence(pen, data.status, !data.facilityAnswer.isEmpty());
    const bool answersSingly = std::any_of(data.recommendations.begin(), data.recommendations.end(),
                                           [](const auto &one) { return !one.facilityAnswer.isEmpty(); });
    if (answersSingly && data.status.stage >= Stage::Answered)
        said +=
            u' ' + words.translate("UnitReport", "What it says of single recommendations stands with each of them.");
    if (!data.facilityAnswer.isEmpty() || !said.isEmpty()) {
        pen.chapter(words.translate("UnitReport", "The facility's answer"), ReportPen::Start::Here);
        pen.paragraph(said.trimmed());
        pen.prose(data.facilityAnswer);
    }
    if (const QString follow = data.sections.value(section::Follow); !follow.isEmpty()) {
        pen.chapter(words.translate("UnitReport", "What follows"), ReportPen::Start::Here);
        pen.prose(follow);
    }
}

void writeUnjudged(ReportPen &pen, const ReportData &data)
{
    if (!hasCriteria(data)) {
        pen.paragraph(pen.words().translate("UnitReport",
                                            "The criteria were not rated one by one: this report judges standards and "
                                            "themes only."));
        return;
    }
    writeScope(pen, data);
    writeUnobserved(pen, data);
}

void writeLimits(ReportPen &pen, const ReportData &data)
{
    const Words &words = pen.words();
    pen.chapter(words.translate("UnitReport", "What was not observed, and limits"), ReportPen::Start::Here);
    pen.paragraph(words.translate("UnitReport",
                                  "This report rests on what the team saw, read and heard during the visit. It is no "
                                  "inspection, and it judges no person."));
    pen.prose(data.sections.value(section::Limits));
    writeUnjudged(pen, data);
}

} // namespace regards::report
