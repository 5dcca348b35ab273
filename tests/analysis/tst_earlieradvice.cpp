// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/advice.h"
#include "core/analysis/earlieradvice.h"
#include "core/notebook/edithistory.h"
#include "tests/analysis/emptyvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SubjectCode code(const char *text)
{
    return *SubjectCode::fromText(QString::fromLatin1(text));
}

} // namespace

/// What became of the recommendations of the visit before.
class TestEarlierAdvice : public QObject, protected EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void aVisitThatFollowsNoneHasNothingEarlier();
    void earlierRecommendationsAreThoseOnTheSameUnits();
    void theyStandInTheOrderOfTheirReport();
    void theStateIsTheNewestOfItsHistory();
    void aDayHasOneState();
    void aStateTakenAwayComesBackWithoutItsComment();
    void progressIsUndone();
    void carryingOverCopiesAndLeadsBack();
    void anEarlierVisitIsOneOfTheSameFacilityBefore();
    void aVisitThatWasDeletedIsNotFollowed();

private:
    RecordId recommend(const QString &text, const QString &priority = {}, const RecordId &report = {})
    {
        return put("recommendation",
                   {{"report", report ? report : m_before},
                    {"text", text},
                    {"priority", priority},
                    {"position", ++m_position}});
    }
    QList<EarlierRecommendation> earlier() const { return earlierRecommendations(*m_notebook, m_report); }
    QStringList texts() const
    {
        QStringList all;
        for (const EarlierRecommendation &one : earlier())
            all.append(one.record.text);
        return all;
    }

    RecordId m_facility;
    RecordId m_earlierVisit;
    RecordId m_before; ///< the earlier visit's report on the ward
    RecordId m_report; ///< the new one on the ward
    qint64 m_position = 0;
};

void TestEarlierAdvice::init()
{
    make(1'772'600'000'000); // 4 March 2026
    m_position = 0;
    const auto visit = *m_notebook->find<Visit>(m_visit);
    m_facility = visit.facility;
    const RecordId ward = m_notebook->find<VisitUnit>(m_ward)->unit;
    m_earlierVisit = put("visit",
                         {{"facility", m_facility},
                          {"title", u"Visite inventée de 2024"_s},
                          {"first_day", u"2024-03-04"_s},
                          {"last_day", u"2024-03-06"_s}});
    const RecordId earlierWard = put("visit_unit", {{"visit", m_earlierVisit}, {"unit", ward}});
    m_before = put("report", {{"visit", m_earlierVisit}, {"name", u"Rapport d’avant"_s}});
    put("report_unit", {{"report", m_before}, {"visit_unit", earlierWard}});
    m_report = put("report", {{"visit", m_visit}, {"name", u"Rapport inventé"_s}});
    put("report_unit", {{"report", m_report}, {"visit_unit", m_ward}});
    must(setFollowedVisit(*m_notebook, m_visit, m_earlierVisit));
}

void TestEarlierAdvice::aVisitThatFollowsNoneHasNothingEarlier()
{
    recommend(u"a"_s);
    must(setFollowedVisit(*m_notebook, m_visit, {}));
    QVERIFY(followedVisit(*m_notebook, m_report).isNone());
    QVERIFY(earlier().isEmpty());
}

void TestEarlierAdvice::earlierRecommendationsAreThoseOnTheSameUnits()
{
    recommend(u"on the ward"_s);
    const RecordId dayHospital = m_notebook->find<VisitUnit>(m_dayHospital)->unit;
    const RecordId there = put("visit_unit", {{"visit", m_earlierVisit}, {"unit", dayHospital}});
    m_world->advance(1000); // reports stand in the order in which they were made
    const RecordId elsewhere = put("report", {{"visit", m_earlierVisit}, {"name", u"Autre"_s}});
    put("report_unit", {{"report", elsewhere}, {"visit_unit", there}});
    recommend(u"on the day hospital"_s, {}, elsewhere);
    QCOMPARE(texts(), QStringList{u"on the ward"_s});
    // A report over both units has both.
    put("report_unit", {{"report", m_report}, {"visit_unit", m_dayHospital}});
    QCOMPARE(texts(), (QStringList{u"on the ward"_s, u"on the day hospital"_s}));
}

void TestEarlierAdvice::theyStandInTheOrderOfTheirReport()
{
    recommend(u"last"_s, u"low"_s);
    const RecordId first = recommend(u"first"_s, u"high"_s);
    must(setSubjects(*m_notebook, first, {code("1.1.2"), code("1.1")}));
    recommend(u"second"_s, u"high"_s);
    QCOMPARE(texts(), (QStringList{u"first"_s, u"second"_s, u"last"_s}));
    QCOMPARE(earlier().constFirst().subjects, (QList{code("1.1"), code("1.1.2")}));
    QCOMPARE(earlier().constFirst().reportName, u"Rapport d’avant"_s);
    QCOMPARE(earlier().constFirst().day, QDate(2024, 3, 6));
    put("report", {{"visit", m_earlierVisit}, {"name", u"unrelated"_s}});
    Record sent;
    sent.type = Report::typeName();
    sent.id = m_before;
    sent.fields.insert(u"sent_on"_s, Value{u"2024-06-01"_s});
    must(m_notebook->put(sent));
    QCOMPARE(earlier().constFirst().day, QDate(2024, 6, 1));
}

void TestEarlierAdvice::theStateIsTheNewestOfItsHistory()
{
    const RecordId id = recommend(u"a"_s);
    QCOMPARE(earlier().constFirst().state(), QString());
    must(setProgress(*m_notebook, id, QDate(2026, 3, 2), u"done"_s));
    must(setProgress(*m_notebook, id, QDate(2025, 1, 7), u"under_way"_s)); // learnt of later, earlier by its day
    const EarlierRecommendation found = earlier().constFirst();
    QCOMPARE(found.history.size(), 2);
    QCOMPARE(found.history.constFirst().date, QDate(2025, 1, 7));
    QCOMPARE(found.state(), u"done"_s);
    put("progress", {{"recommendation", id}, {"date", u"2026-03-03"_s}, {"comment", u"Vu par l’équipe"_s}});
    QCOMPARE(earlier().constFirst().state(), u"done"_s); // a comment alone is no state
}

void TestEarlierAdvice::aDayHasOneState()
{
    const RecordId id = recommend(u"a"_s);
    const QDate day(2026, 3, 2);
    must(setProgress(*m_notebook, id, day, u"not_started"_s));
    must(setProgress(*m_notebook, id, day, u"under_way"_s));
    QCOMPARE(earlier().constFirst().history.size(), 1);
    QCOMPARE(earlier().constFirst().state(), u"under_way"_s);
    must(setProgress(*m_notebook, id, day, {}));
    QVERIFY(earlier().constFirst().history.isEmpty());
    must(setProgress(*m_notebook, id, day, {})); // nothing to take away is no failure
    QVERIFY(!setProgress(*m_notebook, id, day, u"forgotten"_s));
}

void TestEarlierAdvice::aStateTakenAwayComesBackWithoutItsComment()
{
    const RecordId id = recommend(u"a"_s);
    const QDate day(2026, 3, 2);
    Progress first = progressOn(*m_notebook, id, day);
    first.state = u"done"_s;
    first.comment = u"On nous l’a dit."_s;
    must(m_notebook->put(first));
    must(setProgress(*m_notebook, id, day, u"under_way"_s));
    QCOMPARE(earlier().constFirst().history.constFirst().comment, u"On nous l’a dit."_s); // what was said stays
    must(setProgress(*m_notebook, id, day, {}));
    must(setProgress(*m_notebook, id, day, u"dropped"_s));
    QCOMPARE(earlier().constFirst().history.constFirst().comment, QString());
}

void TestEarlierAdvice::progressIsUndone()
{
    const RecordId id = recommend(u"a"_s);
    EditHistory edits(*m_notebook);
    const QDate day(2026, 3, 2);
    must(setProgress(*m_notebook, id, day, u"under_way"_s));
    edits.endStep();
    must(setProgress(*m_notebook, id, day, u"done"_s));
    QVERIFY(edits.undo());
    QCOMPARE(earlier().constFirst().state(), u"under_way"_s);
    QVERIFY(edits.undo());
    QCOMPARE(earlier().constFirst().state(), QString());
}

void TestEarlierAdvice::carryingOverCopiesAndLeadsBack()
{
    const RecordId id = put("recommendation",
                            {{"report", m_before},
                             {"text", u"Construire une rampe."_s},
                             {"why", u"Personne n’entre en fauteuil."_s},
                             {"priority", u"high"_s},
                             {"horizon", u"3_months"_s},
                             {"due", u"2024-09-01"_s},
                             {"responsible", u"La direction"_s},
                             {"indicator", u"La rampe est là."_s},
                             {"template", u"1.1.2-a"_s}});
    must(setSubjects(*m_notebook, id, {code("1.1.2"), code("9.9.9")}));
    put("recommendation", {{"report", m_report}, {"text", u"already here"_s}, {"position", qint64(4)}});
    const RecordId made =
        must(carryOver(*m_notebook, m_toolkit, m_report, earlier().constFirst(), u"Déjà recommandé en 2024."_s));
    const auto copy = *m_notebook->find<Recommendation>(made);
    QCOMPARE(copy.text, u"Construire une rampe."_s);
    QCOMPARE(copy.why, u"Déjà recommandé en 2024.\n\nPersonne n’entre en fauteuil."_s);
    QCOMPARE(copy.priority, u"high"_s);
    QCOMPARE(copy.responsible, u"La direction"_s);
    QCOMPARE(copy.indicator, u"La rampe est là."_s);
    QCOMPARE(copy.horizon, QString()); // a time that has passed is no promise
    QVERIFY(!copy.due.isValid());
    QCOMPARE(*copy.position, 5);
    QCOMPARE(subjectsOf(*m_notebook, made), QList{code("1.1.2")});
    QCOMPARE(carriedFrom(copy), id);
    QCOMPARE(earlier().constFirst().carriedInto, made);
    must(m_notebook->setDeleted(made, true));
    QVERIFY(earlier().constFirst().carriedInto.isNone());
    QVERIFY(carriedFrom(*m_notebook->find<Recommendation>(id)).isNone()); // made from a template
}

void TestEarlierAdvice::anEarlierVisitIsOneOfTheSameFacilityBefore()
{
    const RecordId elsewhere = put("facility", {{"name", u"Clinique inventée"_s}});
    put("visit", {{"facility", elsewhere}, {"title", u"ailleurs"_s}, {"first_day", u"2023-01-02"_s}});
    put("visit", {{"facility", m_facility}, {"title", u"après"_s}, {"first_day", u"2027-01-02"_s}});
    put("visit", {{"facility", m_facility}, {"title", u"encore avant"_s}, {"first_day", u"2022-01-02"_s}});
    QStringList titles;
    for (const Visit &one : visitsToFollow(*m_notebook, m_visit))
        titles.append(one.title);
    QCOMPARE(titles, (QStringList{u"Visite inventée de 2024"_s, u"encore avant"_s}));
}

void TestEarlierAdvice::aVisitThatWasDeletedIsNotFollowed()
{
    recommend(u"a"_s);
    must(m_notebook->setDeleted(m_earlierVisit, true));
    QVERIFY(followedVisit(*m_notebook, m_report).isNone());
    QVERIFY(earlier().isEmpty());
}

QTEST_APPLESS_MAIN(TestEarlierAdvice)
#include "tst_earlieradvice.moc"
