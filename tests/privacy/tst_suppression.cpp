// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/suppression.h"

#include <rapidcheck.h>

#include <QTest>

#include <functional>
#include <map>
#include <numeric>
#include <set>

using namespace regards;

namespace {

using Counts = std::vector<qint64>; // a category each
using Values = std::set<qint64>;

const GroupingChain Interviewed{{{0}, {1}, {2}}, {{0, 2}, {1}}, {{0, 1, 2}}};

QList<CategoryCount> cellsOf(const Counts &counts, const std::vector<bool> &telling = {})
{
    QList<CategoryCount> cells;
    for (size_t i = 0; i < counts.size(); ++i)
        cells.append({counts[i], i < telling.size() && telling[i]});
    return cells;
}

/// All of `categories` numbers from 0 to `most`.
std::vector<Counts> everyCounts(size_t categories, qint64 most)
{
    std::vector<Counts> all{{}};
    for (size_t category = 0; category < categories; ++category) {
        std::vector<Counts> longer;
        for (const Counts &counts : all) {
            for (qint64 count = 0; count <= most; ++count) {
                longer.push_back(counts);
                longer.back().push_back(count);
            }
        }
        all = std::move(longer);
    }
    return all;
}

/// What a document says of one place, as numbers that tell as much as the words.
using Shown = std::vector<qint64>;
using Method = std::function<Shown(const Counts &)>;

Method regardsMethod(const GroupingChain &chain, const std::vector<bool> &telling = {})
{
    return [chain, telling](const Counts &counts) {
        const ShownCounts shown = shownCounts(cellsOf(counts, telling), chain);
        Shown told{qint64(shown.level)};
        told.insert(told.end(), shown.parts.begin(), shown.parts.end());
        return told;
    };
}

/// Blanks the small ones and shows their total: what many tables do.
Shown naiveMethod(const Counts &counts)
{
    Shown told;
    qint64 total = 0;
    for (const qint64 count : counts) {
        total += count;
        told.push_back(isSmall(count) ? -1 : count);
    }
    told.push_back(total);
    return told;
}

/// Blanks the small ones and the total with them.
Shown blanking(const Counts &counts)
{
    Shown told = naiveMethod(counts);
    if (std::find(told.begin(), told.end(), -1) != told.end())
        told.back() = -1;
    return told;
}

bool isKept(const Values &possible)
{
    const bool areAllSmall = std::all_of(possible.begin(), possible.end(), [](qint64 value) { return isSmall(value); });
    return possible.size() >= 2 && !areAllSmall;
}

/**
 * Somebody who has what is shown of one place and this program: they try every table and keep those of which it
 * would show the same. How many of the tables break the promise, counts and sums of categories alike.
 *
 * A table is judged where its sum is at most `most`, so that every table that could stand behind it was tried.
 */
int broken(const Method &method, size_t categories, qint64 most)
{
    const std::vector<Counts> tables = everyCounts(categories, most);
    const size_t sums = size_t(1) << categories;
    const auto sumOf = [categories](const Counts &counts, size_t subset) {
        qint64 sum = 0;
        for (size_t category = 0; category < categories; ++category)
            sum += subset >> category & 1 ? counts[category] : 0;
        return sum;
    };
    std::map<Shown, std::vector<Values>> possible;
    for (const Counts &counts : tables) {
        auto &values = possible.try_emplace(method(counts), sums).first->second;
        for (size_t subset = 1; subset < sums; ++subset)
            values[subset].insert(sumOf(counts, subset));
    }
    int found = 0;
    for (const Counts &counts : tables) {
        if (sumOf(counts, sums - 1) > most)
            continue;
        for (size_t subset = 1; subset < sums; ++subset) {
            // Whatever is not small may be told; 0 may, too, and 5 that nobody could be told from.
            if (isSmall(sumOf(counts, subset)))
                found += !isKept(possible.at(method(counts))[subset]);
        }
    }
    return found;
}

/// The values of each category of each place that are possible for who knows what is shown of each place, what the
/// table of all shows, and the method. `[place][category]`, the sum of all categories
/// behind them.
std::vector<std::vector<Values>> possibleIn(const std::vector<Counts> &places, const ShownTable &table, qint64 most)
{
    const Method method = regardsMethod(Interviewed);
    std::vector<std::vector<Counts>> candidates;
    for (const Counts &place : places) {
        std::vector<Counts> alike;
        for (const Counts &counts : everyCounts(place.size(), most)) {
            if (method(counts) == method(place))
                alike.push_back(counts);
        }
        candidates.push_back(alike);
    }
    std::vector<std::vector<Values>> possible(places.size(), std::vector<Values>(4));
    std::vector<const Counts *> chosen(places.size());
    const std::function<void(size_t)> choose = [&](size_t place) {
        if (place == places.size()) {
            QList<QList<CategoryCount>> cells;
            for (const Counts *counts : chosen)
                cells.append(cellsOf(*counts));
            if (shownTable(cells, Interviewed) != table)
                return;
            for (size_t i = 0; i < chosen.size(); ++i) {
                for (size_t category = 0; category < 3; ++category)
                    possible[i][category].insert((*chosen[i])[category]);
                possible[i][3].insert(std::accumulate(chosen[i]->begin(), chosen[i]->end(), qint64(0)));
            }
            return;
        }
        for (const Counts &counts : candidates[place]) {
            chosen[place] = &counts;
            choose(place + 1);
        }
    };
    choose(0);
    return possible;
}

QList<qint64> parts(const Counts &counts)
{
    return shownCounts(cellsOf(counts), Interviewed).parts;
}

} // namespace

class TestSuppression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCategoriesApartWhereNoneIsSmall()
    {
        QCOMPARE(parts({14, 9, 5}), (QList<qint64>{14, 9, 5}));
        QCOMPARE(parts({14, 9, 0}), (QList<qint64>{14, 9, 0}));
    }

    void groupsBeforeItWithholds()
    {
        QCOMPARE(parts({14, 9, 3}), (QList<qint64>{17, 9}));
        QCOMPARE(parts({14, 2, 9}), (QList<qint64>{25}));
        QCOMPARE(parts({2, 1, 2}), QList<qint64>());
        QVERIFY(shownCounts(cellsOf({2, 1, 2}), Interviewed).isWithheld());
    }

    void tellsNoFiveThatHadToBePutTogether()
    {
        QCOMPARE(parts({3, 9, 2}), (QList<qint64>{14}));
        QCOMPARE(parts({3, 9, 3}), (QList<qint64>{6, 9}));
    }

    void showsWhatSomebodyReleased()
    {
        QList<CategoryCount> counts = cellsOf({14, 9, 3});
        counts[2].isReleased = true;
        QCOMPARE(shownCounts(counts, Interviewed).parts, (QList<qint64>{14, 9, 3}));
        counts[0].count = 2; // which was not released
        QCOMPARE(shownCounts(counts, Interviewed).parts, (QList<qint64>{14}));
    }

    void hidesAZeroThatTellsWhatEverybodyDid()
    {
        QCOMPARE(shownCounts(cellsOf({14, 9, 0}, {false, false, true}), Interviewed).parts, (QList<qint64>{14, 9}));
        QVERIFY(shownCounts(cellsOf({0, 0, 0}, {true, false, false}), Interviewed).isWithheld());
        QCOMPARE(shownCounts(cellsOf({14, 9, 0}), Interviewed).level, 0);
    }

    void keepsItsPromiseInEveryTableOfOnePlace_data()
    {
        QTest::addColumn<GroupingChain>("chain");
        QTest::addColumn<int>("most");
        QTest::newRow("interviews") << Interviewed << 18;
        QTest::newRow("two categories") << GroupingChain{{{0}, {1}}, {{0, 1}}} << 30;
        QTest::newRow("four categories") << GroupingChain{{{0}, {1}, {2}, {3}}, {{0, 1}, {2, 3}}, {{0, 1, 2, 3}}} << 11;
    }

    void keepsItsPromiseInEveryTableOfOnePlace()
    {
        QFETCH(const GroupingChain, chain);
        QFETCH(const int, most);
        const size_t categories = size_t(chain.first().size());
        for (size_t flags = 0; flags < size_t(1) << categories; ++flags) {
            std::vector<bool> telling;
            for (size_t category = 0; category < categories; ++category)
                telling.push_back(flags >> category & 1);
            QCOMPARE(broken(regardsMethod(chain, telling), categories, most), 0);
        }
    }

    /// Otherwise the tests above would prove nothing.
    void theAttackerFindsWhatOtherMethodsGiveAway()
    {
        QVERIFY(broken(naiveMethod, 3, 12) > 0);
        QVERIFY(broken(blanking, 3, 12) > 0);
    }

    void placesSideBySideGiveNothingAway()
    {
        QVERIFY(rc::check("from places, their table and its sums no withheld count can be computed", [] {
            const auto count = rc::gen::weightedOneOf<qint64>(
                {{3, rc::gen::inRange<qint64>(0, 3)}, {1, rc::gen::inRange<qint64>(3, 9)}});
            const auto places = *rc::gen::resize(
                3, rc::gen::nonEmpty(rc::gen::container<std::vector<Counts>>(rc::gen::container<Counts>(3, count))));
            RC_PRE(places.size() <= 3);
            QList<QList<CategoryCount>> cells;
            qint64 most = SmallestShownCount;
            for (const Counts &place : places) {
                cells.append(cellsOf(place));
                // Nothing that could stand behind it holds a larger count.
                for (const qint64 part : shownCounts(cells.last(), Interviewed).parts)
                    most = std::max(most, part);
            }
            const ShownTable table = shownTable(cells, Interviewed);
            RC_TAG(table.all.isWithheld() ? "no sum" : "with a sum");
            const auto possible = possibleIn(places, table, std::min<qint64>(most, 24));
            for (size_t place = 0; place < places.size(); ++place) {
                Counts counts = places[place];
                counts.push_back(std::accumulate(counts.begin(), counts.end(), qint64(0)));
                for (size_t i = 0; i < counts.size(); ++i) {
                    RC_ASSERT(possible[place][i].contains(counts[i]));
                    if (isSmall(counts[i]))
                        RC_ASSERT(isKept(possible[place][i]));
                }
            }
        }));
    }

    void oneWithheldPlaceTakesTheSumWithIt()
    {
        const ShownTable table = shownTable({cellsOf({14, 9, 6}), cellsOf({2, 1, 0})}, Interviewed);
        QCOMPARE(table.level, 0);
        QCOMPARE(table.places.at(0).parts, (QList<qint64>{14, 9, 6}));
        QVERIFY(table.places.at(1).isWithheld());
        QVERIFY(table.all.isWithheld());
    }

    void severalWithheldPlacesHideBehindTheirSum()
    {
        const ShownTable table = shownTable({cellsOf({14, 9, 6}), cellsOf({2, 1, 0}), cellsOf({0, 4, 0})}, Interviewed);
        QCOMPARE(table.all.parts, (QList<qint64>{36}));
        // 5 and 5 could be nothing else.
        QVERIFY(
            shownTable({cellsOf({14, 9, 6}), cellsOf({4, 1, 0}), cellsOf({0, 4, 1})}, Interviewed).all.isWithheld());
        QVERIFY(
            shownTable({cellsOf({14, 9, 6}), cellsOf({1, 1, 0}), cellsOf({0, 3, 0})}, Interviewed).all.isWithheld());
    }

    void aTableHasTheDetailsThatAllItsPlacesHave()
    {
        const ShownTable table = shownTable({cellsOf({14, 9, 6}), cellsOf({14, 9, 3})}, Interviewed);
        QCOMPARE(table.level, 1);
        QCOMPARE(table.places.at(0).parts, (QList<qint64>{20, 9}));
        QCOMPARE(table.places.at(1).parts, (QList<qint64>{17, 9}));
        QCOMPARE(table.all.parts, (QList<qint64>{37, 18}));
    }
};

QTEST_APPLESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
