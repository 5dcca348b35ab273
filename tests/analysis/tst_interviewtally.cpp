// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/interviewtally.h"
#include "tests/support/recordwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestInterviewTally : public QObject
{
    Q_OBJECT

private:
    RecordId put(const char *type, test::RecordWriter::Fields fields)
    {
        return test::RecordWriter(*m_notebook)(type, fields);
    }
    RecordId interview(const RecordId &unit, const QString &category, const QString &consent, const RecordId &observer)
    {
        return put("interview",
                   {{"visit", m_visit},
                    {"visit_unit", unit ? Value(unit) : Value()},
                    {"observer", observer},
                    {"category", category},
                    {"consent", consent}});
    }

    QTemporaryDir m_folder;
    SeededWorld m_world{1, 1'770'000'000'000};
    std::unique_ptr<Notebook> m_notebook;
    RecordId m_visit;
    RecordId m_ward;
    RecordId m_amina;
    RecordId m_bruno;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        auto made = Notebook::create(m_folder.filePath(u"archive.regards"_s), Passphrase(u"quatre mots de passe"),
                                     Notebook::Role::Archive, m_world);
        QVERIFY(made);
        m_notebook = std::move(*made);
        const RecordId facility = put("facility", {{"name", u"Hôpital des Tilleuls"_s}});
        m_visit = put("visit", {{"facility", facility}, {"title", u"Les Tilleuls 2026"_s}});
        const RecordId unit = put("unit", {{"facility", facility}, {"name", u"Unité Camille-Claudel"_s}});
        m_ward = put("visit_unit", {{"visit", m_visit}, {"unit", unit}});
        m_amina = put("observer", {{"name", u"Amina Inventée"_s}});
        m_bruno = put("observer", {{"name", u"Bruno Fictif"_s}});
        put("interview_plan", {{"visit_unit", m_ward}, {"category", u"carer"_s}, {"planned", qint64(4)}});
    }

    void countsOnesOwnByPlaceAndCategoryAgainstTheTeamsPlan()
    {
        interview(m_ward, u"carer"_s, u"given"_s, m_amina);
        interview(m_ward, u"carer"_s, u"refused"_s, m_amina);
        interview({}, u"professional"_s, u"given"_s, m_amina);
        interview(m_ward, u"carer"_s, u"given"_s, m_bruno);
        const RecordId gone = interview(m_ward, u"service_user"_s, u"given"_s, m_amina);
        QVERIFY(m_notebook->redact(gone));

        const auto tallies = interviewTallies(*m_notebook, m_visit, m_amina);
        const TallyByCategory ward{{u"carer"_s, {1, 1, 0, 4}}, {QString(), {0, 0, 1, 0}}};
        QCOMPARE(tallies.value(m_ward), ward);
        const TallyByCategory facility{{u"professional"_s, {1, 0, 0, 0}}};
        QCOMPARE(tallies.value(RecordId()), facility);
        TallyByCategory all = ward;
        all.insert(facility);
        QCOMPARE(summed(tallies), all);
    }
};

QTEST_GUILESS_MAIN(TestInterviewTally)
#include "tst_interviewtally.moc"
