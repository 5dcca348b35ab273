// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coverage.h"
#include "tests/analysis/emptyvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestCoverage : public QObject, protected EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init() { make(1'770'000'000'000); }
    void cleanup() { close(); }

    void hasOneRowAUnitInTheVisitsOrder();
    void countsEachCriterionOnceByTheme();
    void countsAsEvidenceWhateverIsTiedToTheCriterion_data();
    void countsAsEvidenceWhateverIsTiedToTheCriterion();
    void leavesOutWhatIsOnTheWholeFacility();
    void showsOneObserverOnlyTheirOwn();
    void leavesOutWhatWasDeleted();
    void countsInterviewsByCategoryAndConsent();
    void forgetsWhatAnErasedInterviewSaid();
    void countsAgreedOnlyForTheUnitsOfTheReport();
    void ignoresCodesThatTheToolkitLacks();

private:
    RecordId putAssessment(const RecordId &observer, const QString &criterion, const QString &rating,
                           const QString &comment = {});
    RecordId putInterview(const RecordId &observer, const QString &category, const QString &consent);
    [[nodiscard]] UnitCoverage ward(const RecordId &observer = {}) const
    {
        return coverageOf(*m_notebook, m_toolkit, m_visit, observer).first();
    }
};

RecordId TestCoverage::putAssessment(const RecordId &observer, const QString &criterion, const QString &rating,
                                     const QString &comment)
{
    return put("assessment",
               {{"visit_unit", m_ward},
                {"observer", observer},
                {"criterion", criterion},
                {"rating", rating},
                {"comment", comment}});
}

RecordId TestCoverage::putInterview(const RecordId &observer, const QString &category, const QString &consent)
{
    return put("interview",
               {{"visit", m_visit},
                {"visit_unit", m_ward},
                {"observer", observer},
                {"category", category},
                {"people", qint64(4)},
                {"consent", consent}});
}

void TestCoverage::hasOneRowAUnitInTheVisitsOrder()
{
    put("interview_plan", {{"visit_unit", m_ward}, {"category", u"carer"_s}, {"planned", qint64(6)}});
    const auto rows = coverageOf(*m_notebook, m_toolkit, m_visit);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].visitUnit, m_ward);
    QCOMPARE(rows[0].unitName, u"Unité inventée"_s);
    QCOMPARE(rows[0].planned, (QMap<QString, qint64>{{u"carer"_s, 6}}));
    QCOMPARE(rows[1].visitUnit, m_dayHospital);
    QCOMPARE(rows[1].all, (Coverage{.criteria = 116, .untouched = 116}));
    QCOMPARE(rows[1].byTheme.keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

void TestCoverage::countsEachCriterionOnceByTheme()
{
    putAssessment(m_aline, u"1.1.1"_s, u"full"_s, u"Peintures refaites."_s);
    putAssessment(m_bruno, u"1.1.1"_s, u"partial"_s);
    putAssessment(m_bruno, u"4.2.1"_s, u"not_assessed"_s);
    putAssessment(m_bruno, u"4.2.2"_s, {}, u"À revoir."_s);
    const UnitCoverage row = ward();
    QCOMPARE(row.all, (Coverage{.criteria = 116, .rated = 2, .withEvidence = 2, .untouched = 113}));
    const qint64 inTheme4 = row.byTheme[u"4"_s].criteria;
    QCOMPARE(row.byTheme[u"4"_s],
             (Coverage{.criteria = inTheme4, .rated = 1, .withEvidence = 1, .untouched = inTheme4 - 2}));
    QCOMPARE(row.byTheme[u"5"_s].untouched, row.byTheme[u"5"_s].criteria);
    qint64 criteria = 0;
    for (const Coverage &theme : row.byTheme)
        criteria += theme.criteria;
    QCOMPARE(criteria, 116);
}

void TestCoverage::countsAsEvidenceWhateverIsTiedToTheCriterion_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"note", "document", "quote", "interview_rating"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCoverage::countsAsEvidenceWhateverIsTiedToTheCriterion()
{
    QFETCH(QString, kind);
    const QString criterion = u"3.2.1"_s;
    if (kind == u"note") {
        const RecordId note = put(
            "note", {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_aline}, {"text", u"Porte fermée."_s}});
        put("note_tag", {{"note", note}, {"criterion", criterion}});
    } else if (kind == u"document") {
        const RecordId document = put(
            "document",
            {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_aline}, {"title", u"Règlement intérieur"_s}});
        put("document_tag", {{"document", document}, {"criterion", criterion}});
    } else {
        const RecordId interview = putInterview(m_aline, u"service_user"_s, u"given"_s);
        if (kind == u"quote") {
            const RecordId quote = put("quote", {{"interview", interview}, {"text", u"On ne me dit rien."_s}});
            put("quote_tag", {{"quote", quote}, {"criterion", criterion}});
        } else {
            put("interview_rating", {{"interview", interview}, {"criterion", criterion}, {"rating", u"initiated"_s}});
        }
    }
    QCOMPARE(ward().all, (Coverage{.criteria = 116, .rated = 0, .withEvidence = 1, .untouched = 115}));
    QCOMPARE(ward().byTheme[u"3"_s].withEvidence, 1);
}

void TestCoverage::leavesOutWhatIsOnTheWholeFacility()
{
    const RecordId note = put("note", {{"visit", m_visit}, {"observer", m_aline}, {"text", u"Le parc est ouvert."_s}});
    put("note_tag", {{"note", note}, {"criterion", u"1.7.1"_s}});
    QCOMPARE(ward().all.withEvidence, 0);
}

void TestCoverage::showsOneObserverOnlyTheirOwn()
{
    putAssessment(m_aline, u"1.1.1"_s, u"full"_s);
    putAssessment(m_bruno, u"1.1.2"_s, u"full"_s, u"Vu."_s);
    putAssessment(m_bruno, u"1.1.3"_s, u"full"_s);
    putInterview(m_bruno, u"carer"_s, u"given"_s);
    QCOMPARE(ward(m_aline).all.rated, 1);
    QCOMPARE(ward(m_aline).all.withEvidence, 0);
    QVERIFY(ward(m_aline).held.isEmpty());
    QCOMPARE(ward(m_bruno).all.rated, 2);
    QCOMPARE(ward(m_bruno).held[u"carer"_s], 1);
    QCOMPARE(ward().all.rated, 3);
}

void TestCoverage::leavesOutWhatWasDeleted()
{
    const RecordId assessment = putAssessment(m_aline, u"1.1.1"_s, u"full"_s);
    const RecordId note =
        put("note", {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_aline}, {"text", u"Porte fermée."_s}});
    put("note_tag", {{"note", note}, {"criterion", u"1.1.2"_s}});
    QCOMPARE(ward().all.untouched, 114);
    QVERIFY(m_notebook->setDeleted(assessment, true));
    QVERIFY(m_notebook->setDeleted(note, true));
    QCOMPARE(ward().all.untouched, 116);
}

void TestCoverage::countsInterviewsByCategoryAndConsent()
{
    putInterview(m_aline, u"service_user"_s, u"given"_s);
    putInterview(m_bruno, u"service_user"_s, u"given"_s);
    putInterview(m_bruno, u"service_user"_s, u"refused"_s);
    putInterview(m_bruno, u"professional"_s, u"withdrawn"_s);
    const UnitCoverage row = ward();
    QCOMPARE(row.held, (QMap<QString, qint64>{{u"service_user"_s, 2}}));
    QCOMPARE(row.refused, (QMap<QString, qint64>{{u"service_user"_s, 1}}));
    QCOMPARE(row.withdrawn, (QMap<QString, qint64>{{u"professional"_s, 1}}));
}

void TestCoverage::forgetsWhatAnErasedInterviewSaid()
{
    const RecordId interview = putInterview(m_aline, u"service_user"_s, u"given"_s);
    const RecordId quote = put("quote", {{"interview", interview}, {"text", u"On ne me dit rien."_s}});
    put("quote_tag", {{"quote", quote}, {"criterion", u"3.2.1"_s}});
    QCOMPARE(ward().all.withEvidence, 1);
    QVERIFY(m_notebook->redact(interview));
    const UnitCoverage row = ward();
    QCOMPARE(row.all.withEvidence, 0);
    QVERIFY(row.held.isEmpty());
    QCOMPARE(row.withdrawn, (QMap<QString, qint64>{{QString(), 1}}));
}

void TestCoverage::countsAgreedOnlyForTheUnitsOfTheReport()
{
    const RecordId report = put("report", {{"visit", m_visit}, {"name", u"Unité inventée"_s}});
    put("report_unit", {{"report", report}, {"visit_unit", m_ward}});
    put("agreed", {{"report", report}, {"subject", u"2.1.1"_s}, {"rating", u"not_applicable"_s}});
    put("agreed", {{"report", report}, {"subject", u"2.1.2"_s}, {"reason", u"À discuter."_s}});
    put("agreed", {{"report", report}, {"subject", u"2.1"_s}, {"rating", u"partial"_s}});
    const auto rows = coverageOf(*m_notebook, m_toolkit, m_visit);
    QCOMPARE(rows[0].all.agreed, 1);
    QCOMPARE(rows[0].byTheme[u"2"_s].agreed, 1);
    QCOMPARE(rows[1].all.agreed, 0);
    QVERIFY(m_notebook->setDeleted(report, true));
    QCOMPARE(ward().all.agreed, 0);
}

void TestCoverage::ignoresCodesThatTheToolkitLacks()
{
    putAssessment(m_aline, u"9.9.9"_s, u"full"_s, u"Autre cadre."_s);
    QCOMPARE(ward().all, (Coverage{.criteria = 116, .untouched = 116}));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
