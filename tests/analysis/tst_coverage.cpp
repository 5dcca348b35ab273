// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coverage.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/support/recordwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

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
    RecordId put(const char *type, test::RecordWriter::Fields fields)
    {
        return test::RecordWriter(*m_notebook)(type, fields);
    }
    RecordId putAssessment(const RecordId &observer, const QString &criterion, const QString &rating,
                           const QString &comment = {});
    RecordId putInterview(const RecordId &observer, const QString &category, const QString &consent);
    [[nodiscard]] UnitCoverage ward(const RecordId &observer = {}) const
    {
        return coverageOf(*m_notebook, *m_toolkit, m_visit, observer).first();
    }

    std::optional<Toolkit> m_toolkit;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SeededWorld> m_world;
    std::unique_ptr<Notebook> m_notebook;
    RecordId m_visit;
    RecordId m_ward;
    RecordId m_dayHospital;
    RecordId m_amina;
    RecordId m_bruno;
};

void TestCoverage::initTestCase()
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    auto toolkit = ToolkitLoader::builtin();
    QVERIFY(toolkit);
    m_toolkit = *toolkit;
}

void TestCoverage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<SeededWorld>(1, 1'770'000'000'000);
    auto notebook = Notebook::create(m_folder->filePath(u"archive.regards"_s), Passphrase(u"quatre mots de passe"),
                                     Notebook::Role::Archive, *m_world);
    QVERIFY2(notebook, notebook ? "" : qPrintable(token(notebook.error().code)));
    m_notebook = std::move(*notebook);

    const RecordId facility = put("facility", {{"name", u"Hôpital des Tilleuls"_s}});
    m_visit = put("visit", {{"facility", facility}, {"title", u"Les Tilleuls 2026"_s}});
    // The day hospital is made first and stands second.
    const RecordId dayHospital = put("unit", {{"facility", facility}, {"name", u"Hôpital de jour"_s}});
    const RecordId ward = put("unit", {{"facility", facility}, {"name", u"Unité Camille-Claudel"_s}});
    m_dayHospital = put("visit_unit", {{"visit", m_visit}, {"unit", dayHospital}, {"position", qint64(2)}});
    m_ward = put("visit_unit", {{"visit", m_visit}, {"unit", ward}, {"position", qint64(1)}});
    m_amina = put("observer", {{"name", u"Amina"_s}, {"background", u"expert_by_experience"_s}});
    m_bruno = put("observer", {{"name", u"Bruno"_s}, {"background", u"psychiatrist"_s}});
}

void TestCoverage::cleanup()
{
    m_notebook.reset();
    m_folder.reset();
}

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
    const auto rows = coverageOf(*m_notebook, *m_toolkit, m_visit);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].visitUnit, m_ward);
    QCOMPARE(rows[0].unitName, u"Unité Camille-Claudel"_s);
    QCOMPARE(rows[0].planned, (QMap<QString, qint64>{{u"carer"_s, 6}}));
    QCOMPARE(rows[1].visitUnit, m_dayHospital);
    QCOMPARE(rows[1].all, (Coverage{.criteria = 116, .untouched = 116}));
    QCOMPARE(rows[1].byTheme.keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

void TestCoverage::countsEachCriterionOnceByTheme()
{
    putAssessment(m_amina, u"1.1.1"_s, u"full"_s, u"Peintures refaites."_s);
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
            "note", {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_amina}, {"text", u"Porte fermée."_s}});
        put("note_tag", {{"note", note}, {"criterion", criterion}});
    } else if (kind == u"document") {
        const RecordId document = put(
            "document",
            {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_amina}, {"title", u"Règlement intérieur"_s}});
        put("document_tag", {{"document", document}, {"criterion", criterion}});
    } else {
        const RecordId interview = putInterview(m_amina, u"service_user"_s, u"given"_s);
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
    const RecordId note = put("note", {{"visit", m_visit}, {"observer", m_amina}, {"text", u"Le parc est ouvert."_s}});
    put("note_tag", {{"note", note}, {"criterion", u"1.7.1"_s}});
    QCOMPARE(ward().all.withEvidence, 0);
}

void TestCoverage::showsOneObserverOnlyTheirOwn()
{
    putAssessment(m_amina, u"1.1.1"_s, u"full"_s);
    putAssessment(m_bruno, u"1.1.2"_s, u"full"_s, u"Vu."_s);
    putAssessment(m_bruno, u"1.1.3"_s, u"full"_s);
    putInterview(m_bruno, u"carer"_s, u"given"_s);
    QCOMPARE(ward(m_amina).all.rated, 1);
    QCOMPARE(ward(m_amina).all.withEvidence, 0);
    QVERIFY(ward(m_amina).held.isEmpty());
    QCOMPARE(ward(m_bruno).all.rated, 2);
    QCOMPARE(ward(m_bruno).held[u"carer"_s], 1);
    QCOMPARE(ward().all.rated, 3);
}

void TestCoverage::leavesOutWhatWasDeleted()
{
    const RecordId assessment = putAssessment(m_amina, u"1.1.1"_s, u"full"_s);
    const RecordId note =
        put("note", {{"visit", m_visit}, {"visit_unit", m_ward}, {"observer", m_amina}, {"text", u"Porte fermée."_s}});
    put("note_tag", {{"note", note}, {"criterion", u"1.1.2"_s}});
    QCOMPARE(ward().all.untouched, 114);
    QVERIFY(m_notebook->setDeleted(assessment, true));
    QVERIFY(m_notebook->setDeleted(note, true));
    QCOMPARE(ward().all.untouched, 116);
}

void TestCoverage::countsInterviewsByCategoryAndConsent()
{
    putInterview(m_amina, u"service_user"_s, u"given"_s);
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
    const RecordId interview = putInterview(m_amina, u"service_user"_s, u"given"_s);
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
    const RecordId report = put("report", {{"visit", m_visit}, {"name", u"Unité Camille-Claudel"_s}});
    put("report_unit", {{"report", report}, {"visit_unit", m_ward}});
    put("agreed", {{"report", report}, {"subject", u"2.1.1"_s}, {"rating", u"not_applicable"_s}});
    put("agreed", {{"report", report}, {"subject", u"2.1.2"_s}, {"reason", u"À discuter."_s}});
    put("agreed", {{"report", report}, {"subject", u"2.1"_s}, {"rating", u"partial"_s}});
    const auto rows = coverageOf(*m_notebook, *m_toolkit, m_visit);
    QCOMPARE(rows[0].all.agreed, 1);
    QCOMPARE(rows[0].byTheme[u"2"_s].agreed, 1);
    QCOMPARE(rows[1].all.agreed, 0);
    QVERIFY(m_notebook->setDeleted(report, true));
    QCOMPARE(ward().all.agreed, 0);
}

void TestCoverage::ignoresCodesThatTheToolkitLacks()
{
    putAssessment(m_amina, u"9.9.9"_s, u"full"_s, u"Autre cadre."_s);
    QCOMPARE(ward().all, (Coverage{.criteria = 116, .untouched = 116}));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
