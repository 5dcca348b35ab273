// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/agreement.h"
#include "tests/analysis/emptyvisit.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestAgreement : public QObject, private EmptyVisit
{
    Q_OBJECT

private Q_SLOTS:
    void init() { make(1'772'440'000'000); }
    void cleanup() { close(); }
    void onlyTheFourLevelsAreValues();
    void aCriterionOfEachUnitIsAUnitOfAnalysis();
    void itIsToldFromTenPairsOn();
    void whereNothingVariesOnlyThePercentageIsTold();
    void themesAreCountedApart();
    void theMeaningFollowsKrippendorffsThresholds_data();
    void theMeaningFollowsKrippendorffsThresholds();
    void disagreementIsSharedAmongTheCriteriaThatCauseIt();

private:
    void rate(const RecordId &observer, const char *criterion, const char *rating, const RecordId &unit = {});
    RecordId newReport(const QList<RecordId> &units);
};

namespace {

RatedUnit unit(const QString &criterion, const QString &ranks)
{
    RatedUnit unit{*CriterionCode::fromText(criterion), {}, {}};
    for (const QChar rank : ranks)
        unit.levels.append(Rating(Rating::Level(rank.digitValue())));
    return unit;
}

} // namespace

void TestAgreement::rate(const RecordId &observer, const char *criterion, const char *rating, const RecordId &unit)
{
    put("assessment",
        {{"visit_unit", unit ? unit : m_ward},
         {"observer", observer},
         {"criterion", QString::fromLatin1(criterion)},
         {"rating", QString::fromLatin1(rating)}});
}

RecordId TestAgreement::newReport(const QList<RecordId> &units)
{
    const RecordId report = put("report", {{"visit", m_visit}, {"name", u"Rapport inventé"_s}});
    for (const RecordId &unit : units)
        put("report_unit", {{"report", report}, {"visit_unit", unit}});
    return report;
}

void TestAgreement::onlyTheFourLevelsAreValues()
{
    rate(m_aline, "1.1.1", "full");
    rate(m_bruno, "1.1.1", "not_applicable");
    rate(m_aline, "1.1.2", "not_assessed");
    rate(m_bruno, "1.1.2", "not_assessed");
    rate(m_aline, "1.1.3", "partial");
    rate(m_bruno, "1.1.3", "full");
    put("assessment",
        {{"visit_unit", m_ward}, {"observer", m_aline}, {"criterion", u"1.2.1"_s}, {"comment", u"Sans note."_s}});
    rate(m_bruno, "1.2.1", "full");
    rate(m_aline, "9.9.9", "full"); // the toolkit has no such criterion
    rate(m_bruno, "9.9.9", "full");
    const auto units = ratedUnits(*m_notebook, m_toolkit, {m_ward});
    QCOMPARE(units.size(), 3);
    const Agreement agreement = agreementOf(units);
    QCOMPARE(agreement.units, qint64(1));
    QCOMPARE(agreement.pairs, qint64(1));
    QCOMPARE(agreement.alike, qint64(0));
}

void TestAgreement::aCriterionOfEachUnitIsAUnitOfAnalysis()
{
    rate(m_aline, "1.1.1", "full", m_ward);
    rate(m_bruno, "1.1.1", "full", m_ward);
    rate(m_aline, "1.1.1", "initiated", m_dayHospital);
    rate(m_bruno, "1.1.1", "initiated", m_dayHospital);
    const auto both = ratedUnits(*m_notebook, m_toolkit, {m_ward, m_dayHospital});
    const Agreement agreement = agreementOf(both);
    QCOMPARE(agreement.units, qint64(2)); // the two places are told apart: nobody differs
    QCOMPARE(agreement.alike, agreement.pairs);
    const RecordId report = newReport({m_ward, m_dayHospital});
    QCOMPARE(ratedUnits(ReportEvidence::of(*m_notebook, report), m_toolkit), both);
    QCOMPARE(agreementOf(ratedUnits(*m_notebook, m_toolkit, {m_dayHospital})).units, qint64(1));
}

void TestAgreement::itIsToldFromTenPairsOn()
{
    QList<RatedUnit> units{unit(u"1.1.1"_s, u"333"_s), unit(u"1.1.2"_s, u"222"_s), unit(u"1.1.3"_s, u"110"_s)};
    Agreement agreement = agreementOf(units);
    QCOMPARE(agreement.pairs, qint64(9));
    QCOMPARE(agreement.meaning, AgreementMeaning::TooFew);
    QVERIFY(!agreement.percent && !agreement.alpha);
    units.append(unit(u"1.2.1"_s, u"22"_s));
    agreement = agreementOf(units);
    QCOMPARE(agreement.pairs, qint64(10));
    QCOMPARE(*agreement.percent, 80.0);
    QVERIFY(agreement.alpha);
}

void TestAgreement::whereNothingVariesOnlyThePercentageIsTold()
{
    const Agreement agreement = agreementOf({unit(u"1.1.1"_s, u"22222"_s)});
    QCOMPARE(agreement.pairs, qint64(10));
    QCOMPARE(*agreement.percent, 100.0);
    QVERIFY(!agreement.alpha);
    QCOMPARE(agreement.meaning, AgreementMeaning::NothingVaries);
}

void TestAgreement::themesAreCountedApart()
{
    const QList<RatedUnit> units{unit(u"1.1.1"_s, u"33"_s), unit(u"1.2.1"_s, u"222"_s), unit(u"2.1.1"_s, u"01"_s)};
    QCOMPARE(agreementOf(within(units, *SubjectCode::fromText(u"1"))).pairs, qint64(4));
    QCOMPARE(agreementOf(within(units, *SubjectCode::fromText(u"2"))).pairs, qint64(1));
    QCOMPARE(agreementOf(within(units, {})).pairs, qint64(5));
}

void TestAgreement::theMeaningFollowsKrippendorffsThresholds_data()
{
    QTest::addColumn<QString>("unlike"); // what one more unit was rated
    QTest::addColumn<int>("others"); // how many pairs of "not initiated" and as many of "full" stand beside it
    QTest::addColumn<QString>("meaning");

    QTest::newRow("all agree") << u"33"_s << 6 << u"reliable"_s;
    QTest::newRow("one of many apart") << u"03"_s << 6 << u"reliable"_s;
    QTest::newRow("one of few apart, and two more") << u"0033"_s << 5 << u"tentative"_s;
    QTest::newRow("apart at length") << u"000333"_s << 2 << u"unreliable"_s;
    QTest::newRow("nothing but apart") << u"00003333"_s << 0 << u"chance"_s;
}

void TestAgreement::theMeaningFollowsKrippendorffsThresholds()
{
    QFETCH(const QString, unlike);
    QFETCH(const int, others);
    QFETCH(const QString, meaning);
    QList<RatedUnit> units{unit(u"1.1.1"_s, unlike)};
    for (int i = 0; i < others; ++i) {
        units.append(unit(u"1.1.2"_s, u"00"_s));
        units.append(unit(u"1.1.3"_s, u"33"_s));
    }
    const Agreement agreement = agreementOf(units);
    QVERIFY(agreement.alpha);
    QVERIFY2(token(agreement.meaning) == meaning, qPrintable(QString::number(*agreement.alpha)));
}

void TestAgreement::disagreementIsSharedAmongTheCriteriaThatCauseIt()
{
    const QList<RatedUnit> units{unit(u"1.1.2"_s, u"03"_s), unit(u"1.1.1"_s, u"33"_s), unit(u"1.2.1"_s, u"23"_s),
                                 unit(u"1.1.3"_s, u"1"_s)};
    const auto shares = disagreementShares(units);
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares.at(0).criterion.text(), u"1.1.2"_s); // from one end of the ladder to the other
    QCOMPARE(shares.at(1).criterion.text(), u"1.2.1"_s);
    QCOMPARE(shares.at(0).share + shares.at(1).share, 1.0);
    // n_0 = 1, n_2 = 1, n_3 = 4: delta²_03 = (6 - 2.5)² = 12.25, delta²_23 = (5 - 2.5)² = 6.25.
    QCOMPARE(shares.at(0).share, 12.25 / 18.5);
    QVERIFY(disagreementShares({unit(u"1.1.1"_s, u"33"_s)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
