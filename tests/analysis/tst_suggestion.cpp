// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggestion.h"

#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheLowerMedianOfTheLevels_data();
    void isTheLowerMedianOfTheLevels();
    void doesNotDependOnTheOrder();
};

namespace {

/// "full partial -": ratings by their tokens; "-" is not yet rated.
QList<std::optional<Rating>> ratings(const QString &tokens)
{
    QList<std::optional<Rating>> list;
    for (const QString &token : tokens.split(u' ', Qt::SkipEmptyParts))
        list.append(Rating::fromToken(token));
    return list;
}

} // namespace

void TestSuggestion::isTheLowerMedianOfTheLevels_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("suggested"); // empty: none

    QTest::newRow("nothing below") << u""_s << u""_s;
    QTest::newRow("nothing rated yet") << u"- - -"_s << u""_s;
    QTest::newRow("no level among the ratings") << u"not_applicable not_assessed -"_s << u""_s;
    QTest::newRow("one level") << u"initiated"_s << u"initiated"_s;
    QTest::newRow("odd: the middle one") << u"full not_initiated partial"_s << u"partial"_s;
    QTest::newRow("two: the weaker one") << u"full partial"_s << u"partial"_s;
    QTest::newRow("two ends: the weaker end") << u"not_initiated full"_s << u"not_initiated"_s;
    QTest::newRow("four: the weaker of the middle two") << u"full full initiated not_initiated"_s << u"initiated"_s;
    QTest::newRow("most count, not the mean") << u"full full full not_initiated not_initiated"_s << u"full"_s;
    QTest::newRow("what is no level is left out") << u"full not_applicable - partial not_assessed full"_s << u"full"_s;
    QTest::newRow("leaving out makes the count even") << u"partial not_assessed initiated"_s << u"initiated"_s;
}

void TestSuggestion::isTheLowerMedianOfTheLevels()
{
    QFETCH(QString, below);
    QFETCH(QString, suggested);
    QCOMPARE(suggestedRating(ratings(below)), Rating::fromToken(suggested));
}

void TestSuggestion::doesNotDependOnTheOrder()
{
    QList<int> order{0, 1, 2, 3, 4};
    const auto below = ratings(u"full partial initiated not_initiated not_applicable"_s);
    do {
        QList<std::optional<Rating>> shuffled;
        for (const int index : order)
            shuffled.append(below[index]);
        QCOMPARE(suggestedRating(shuffled), Rating(Rating::Level::Initiated));
    } while (std::next_permutation(order.begin(), order.end()));
}

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
