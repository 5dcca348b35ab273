// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/interviewtally.h"
#include "tests/analysis/emptyvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestInterviewTally : public QObject, protected EmptyVisit
{
    Q_OBJECT

private:
    RecordId interview(const RecordId &unit, const QString &category, const QString &consent, const RecordId &observer)
    {
        return put("interview",
                   {{"visit", m_visit},
                    {"visit_unit", unit ? Value(unit) : Value()},
                    {"observer", observer},
                    {"category", category},
                    {"consent", consent}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        make(1'770'000'000'000);
        put("interview_plan", {{"visit_unit", m_ward}, {"category", u"carer"_s}, {"planned", qint64(4)}});
    }

    void countsOnesOwnByPlaceAndCategoryAgainstTheTeamsPlan()
    {
        interview(m_ward, u"carer"_s, u"given"_s, m_aline);
        interview(m_ward, u"carer"_s, u"refused"_s, m_aline);
        interview({}, u"professional"_s, u"given"_s, m_aline);
        interview(m_ward, u"carer"_s, u"given"_s, m_bruno);
        const RecordId gone = interview(m_ward, u"service_user"_s, u"given"_s, m_aline);
        QVERIFY(m_notebook->redact(gone));

        const auto tallies = interviewTallies(*m_notebook, m_visit, m_aline);
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
