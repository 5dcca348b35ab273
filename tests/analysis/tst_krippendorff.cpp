// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/krippendorff.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace regards;
using namespace Qt::Literals::StringLiterals;
using Metric = Coincidences::Metric;

class TestKrippendorff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExamplesGiveThePublishedFigures_data();
    void publishedExamplesGiveThePublishedFigures();
    void aPairCountsByTheRatingsOfItsUnit();
    void theDifferenceOfTwoLevelsGrowsWithWhatLiesBetween();
    void oneValueAloneChangesNothing();
    void withoutVariationThereIsNoAlpha();
    void theOrderOfUnitsAndCodersDoesNotMatter();
    void theLadderMayBeTurnedRound();
    void perfectAgreementIsOneHoweverTheValuesLie();
    void aUnitWithOneRatingChangesNothing();
};

namespace {

using Table = QList<QList<int>>;

/// A unit a word, "1.23": a value a coder; a point where there is none.
Table table(const QString &words)
{
    Table units;
    for (const QString &word : words.split(u' ')) {
        QList<int> values;
        for (const QChar value : word) {
            if (value != u'.')
                values.append(value.digitValue());
        }
        units.append(values);
    }
    return units;
}

Coincidences coincidences(const Table &units)
{
    Coincidences all;
    for (const QList<int> &unit : units)
        all.add(unit);
    return all;
}

/// To three decimals, as it is published.
QString shown(const std::optional<double> &alpha)
{
    return alpha ? QString::number(*alpha, 'f', 3) : u"none"_s;
}

/// Krippendorff (2011), section C, and the example of R's irr::kripp.alpha: 4 observers, 12 units, 5 values.
const QString FourObservers = u"11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3."_s;
/// Hayes and Krippendorff (2007), Answering the Call for a Standard Reliability Measure for Coding Data, table 1: 5
/// observers, 40 newspaper articles, 4 ordered values.
const QString NewsTone = u"112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. "_s
    + u".100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0 "_s
    + u"0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 "_s
    + u"110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1"_s;
/// Krippendorff (2011), section A: 2 observers, 10 units, 2 values.
const QString Binary = u"01 11 01 00 00 01 00 00 10 00"_s;
/// Krippendorff (2011), section B: 2 observers, 12 units, 5 unordered values (a to e are 1 to 5).
const QString Nominal = u"11 12 22 22 42 33 33 33 55 44 44 14"_s;
/// The worked example of Wikipedia's article on Krippendorff's alpha: 3 coders, 15 units, 4 values.
const QString ThreeCoders = u".1. ... .22 .11 .33 334 444 13. 2.2 1.1 1.1 3.3 3.3 ... 3.4"_s;

} // namespace

void TestKrippendorff::publishedExamplesGiveThePublishedFigures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QString>("published");
    QTest::addColumn<qint64>("pairs");

    QTest::newRow("four observers, nominal") << FourObservers << Metric::Nominal << u"0.743"_s << qint64(55);
    QTest::newRow("four observers, ordinal") << FourObservers << Metric::Ordinal << u"0.815"_s << qint64(55);
    QTest::newRow("four observers, interval") << FourObservers << Metric::Interval << u"0.849"_s << qint64(55);
    QTest::newRow("four observers, ratio") << FourObservers << Metric::Ratio << u"0.797"_s << qint64(55);
    QTest::newRow("tone of news, ordinal") << NewsTone << Metric::Ordinal << u"0.760"_s << qint64(239);
    QTest::newRow("tone of news, nominal") << NewsTone << Metric::Nominal << u"0.477"_s << qint64(239);
    QTest::newRow("tone of news, interval") << NewsTone << Metric::Interval << u"0.757"_s << qint64(239);
    QTest::newRow("two values, nominal") << Binary << Metric::Nominal << u"0.095"_s << qint64(10);
    QTest::newRow("two values, any metric") << Binary << Metric::Ordinal << u"0.095"_s << qint64(10);
    QTest::newRow("unordered values") << Nominal << Metric::Nominal << u"0.692"_s << qint64(12);
    QTest::newRow("three coders, nominal") << ThreeCoders << Metric::Nominal << u"0.691"_s << qint64(16);
    QTest::newRow("three coders, interval") << ThreeCoders << Metric::Interval << u"0.811"_s << qint64(16);
}

void TestKrippendorff::publishedExamplesGiveThePublishedFigures()
{
    QFETCH(const QString, words);
    QFETCH(const Metric, metric);
    QFETCH(const QString, published);
    QFETCH(const qint64, pairs);
    const Coincidences all = coincidences(table(words));
    QCOMPARE(shown(all.alpha(metric)), published);
    QCOMPARE(all.pairs(), pairs);
}

void TestKrippendorff::aPairCountsByTheRatingsOfItsUnit()
{
    // By hand. Units: (0, 1) and (0, 0, 1). o_01 = 1 + 2/2 = 2; n_0 = 1 + 2 = 3, n_1 = 2, n = 5.
    // Nominal: 1 - (5 - 1) * 2 / (3 * 2) = -1/3.
    const Coincidences all = coincidences(table(u"01 001"_s));
    QCOMPARE(all.units(), qint64(2));
    QCOMPARE(all.pairs(), qint64(4));
    QCOMPARE(all.alike(), qint64(1));
    QCOMPARE(*all.alpha(Metric::Nominal), -1.0 / 3.0);
}

void TestKrippendorff::theDifferenceOfTwoLevelsGrowsWithWhatLiesBetween()
{
    // By hand. Units: (0, 0), (1, 1), (1, 3). n_0 = 2, n_1 = 3, n_3 = 1, n = 6; value 2 was never given.
    // delta_01 = 2 + 3 - 5/2 = 2.5; delta_13 = 3 + 1 - 4/2 = 2; delta_03 = 2 + 3 + 1 - 3/2 = 4.5. o_13 = 1.
    // 1 - 5 * 4 / (2*3 * 6.25 + 3*1 * 4 + 2*1 * 20.25) = 1 - 20/90.
    const Coincidences all = coincidences(table(u"00 11 13"_s));
    QCOMPARE(all.difference(0, 1, Metric::Ordinal), 6.25);
    QCOMPARE(all.difference(3, 1, Metric::Ordinal), 4.0);
    QCOMPARE(all.difference(0, 3, Metric::Ordinal), 20.25);
    QCOMPARE(*all.alpha(Metric::Ordinal), 1.0 - 20.0 / 90.0);
}

void TestKrippendorff::oneValueAloneChangesNothing()
{
    const Coincidences with = coincidences(table(u"01 3 001 2"_s));
    const Coincidences without = coincidences(table(u"01 001"_s));
    QCOMPARE(with.units(), without.units());
    QCOMPARE(with.alpha(Metric::Ordinal), without.alpha(Metric::Ordinal));
}

void TestKrippendorff::withoutVariationThereIsNoAlpha()
{
    QVERIFY(!coincidences({}).alpha(Metric::Ordinal));
    QVERIFY(!coincidences(table(u"22 222 22"_s)).alpha(Metric::Ordinal));
    QVERIFY(!coincidences(table(u"22 1 3"_s)).varies()); // what stands alone does not vary either
}

namespace {

/// Up to 12 units, of up to 8 ratings on 4 levels.
Table anyTable()
{
    const auto value = rc::gen::inRange(0, 4);
    const auto units = *rc::gen::resize(12,
                                        rc::gen::container<std::vector<std::vector<int>>>(
                                            rc::gen::resize(8, rc::gen::container<std::vector<int>>(value))));
    Table table;
    for (const std::vector<int> &unit : units)
        table.append(QList<int>(unit.begin(), unit.end()));
    return table;
}

bool isSame(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || qAbs(*a - *b) < 1e-9);
}

template <typename T>
QList<T> shuffled(const QList<T> &list)
{
    std::vector<std::pair<int, T>> drawn;
    for (const T &one : list)
        drawn.emplace_back(*rc::gen::arbitrary<int>(), one);
    std::stable_sort(drawn.begin(), drawn.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<T> result;
    for (const auto &[key, one] : drawn)
        result.append(one);
    return result;
}

} // namespace

void TestKrippendorff::theOrderOfUnitsAndCodersDoesNotMatter()
{
    QVERIFY(rc::check("alpha of shuffled ratings is the same", [] {
        const Table units = anyTable();
        Table other = shuffled(units);
        for (QList<int> &unit : other)
            unit = shuffled(unit);
        RC_ASSERT(isSame(coincidences(units).alpha(Metric::Ordinal), coincidences(other).alpha(Metric::Ordinal)));
        RC_ASSERT(coincidences(units).pairs() == coincidences(other).pairs());
    }));
}

void TestKrippendorff::theLadderMayBeTurnedRound()
{
    QVERIFY(rc::check("alpha of the reversed scale is the same", [] {
        const Table units = anyTable();
        Table reversed = units;
        for (QList<int> &unit : reversed) {
            for (int &value : unit)
                value = 3 - value;
        }
        RC_ASSERT(isSame(coincidences(units).alpha(Metric::Ordinal), coincidences(reversed).alpha(Metric::Ordinal)));
    }));
}

void TestKrippendorff::perfectAgreementIsOneHoweverTheValuesLie()
{
    QVERIFY(rc::check("where all agree alpha is 1, or nothing varies", [] {
        Table units;
        for (const int value : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4)))
            units.append(QList<int>(*rc::gen::inRange(2, 9), value));
        const Coincidences all = coincidences(units);
        RC_ASSERT(all.alpha(Metric::Ordinal) == (all.varies() ? std::optional(1.0) : std::nullopt));
        RC_ASSERT(all.alike() == all.pairs());
    }));
}

void TestKrippendorff::aUnitWithOneRatingChangesNothing()
{
    QVERIFY(rc::check("a unit that one observer rated changes nothing", [] {
        const Table units = anyTable();
        Table more = units;
        more.insert(*rc::gen::inRange(0, int(units.size()) + 1), QList<int>{*rc::gen::inRange(0, 4)});
        RC_ASSERT(coincidences(units).alpha(Metric::Ordinal) == coincidences(more).alpha(Metric::Ordinal));
        RC_ASSERT(coincidences(units).units() == coincidences(more).units());
        RC_ASSERT(coincidences(units).pairs() == coincidences(more).pairs());
    }));
}

QTEST_GUILESS_MAIN(TestKrippendorff)
#include "tst_krippendorff.moc"
