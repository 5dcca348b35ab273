// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/rating.h"

#include <QTest>

#include <algorithm>

using namespace regards;
using Level = Rating::Level;

class TestRating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreThoseOfEveryFileThatExists_data();
    void tokensAreThoseOfEveryFileThatExists();
    void otherTextIsNoRating();
    void levelsFormALadder();
    void whatIsNoLevelIsUnorderedAgainstEveryOther();
    void onlyTheFourLevelsAreLevels();
};

void TestRating::tokensAreThoseOfEveryFileThatExists_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("token");
    QTest::newRow("full") << int(Level::Full) << u"full"_qs;
    QTest::newRow("partial") << int(Level::Partial) << u"partial"_qs;
    QTest::newRow("initiated") << int(Level::Initiated) << u"initiated"_qs;
    QTest::newRow("not initiated") << int(Level::NotInitiated) << u"not_initiated"_qs;
    QTest::newRow("not applicable") << int(Level::NotApplicable) << u"not_applicable"_qs;
    QTest::newRow("not assessed") << int(Level::NotAssessed) << u"not_assessed"_qs;
}

void TestRating::tokensAreThoseOfEveryFileThatExists()
{
    QFETCH(int, level);
    QFETCH(QString, token);
    const Rating rating{Level(level)};
    QCOMPARE(rating.token(), token);
    QVERIFY(Rating::fromToken(token) == rating);
}

void TestRating::otherTextIsNoRating()
{
    for (const QString &text : {u""_qs, u"Full"_qs, u"full "_qs, u"4"_qs, u"notassessed"_qs})
        QVERIFY2(!Rating::fromToken(text), qPrintable(text));
}

void TestRating::levelsFormALadder()
{
    const auto levels = Rating::levels();
    QVERIFY(std::is_sorted(levels.rbegin(), levels.rend()));
    QVERIFY(Rating(Level::Full) > Rating(Level::Partial));
    QVERIFY(Rating(Level::Partial) > Rating(Level::Initiated));
    QVERIFY(Rating(Level::Initiated) > Rating(Level::NotInitiated));
}

void TestRating::whatIsNoLevelIsUnorderedAgainstEveryOther()
{
    for (const Rating apart : {Rating(Level::NotApplicable), Rating(Level::NotAssessed)}) {
        for (const Rating other : Rating::all()) {
            QVERIFY(!(apart < other));
            QVERIFY(!(apart > other));
            QCOMPARE(apart <= other, apart == other);
        }
    }
}

void TestRating::onlyTheFourLevelsAreLevels()
{
    const auto all = Rating::all();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](Rating rating) { return rating.isLevel(); }), 4);
    QVERIFY(!Rating(Level::NotApplicable).isLevel());
    QVERIFY(!Rating(Level::NotAssessed).isLevel());
    QVERIFY(Rating(Level::NotAssessed).isApplicable());
    QVERIFY(!Rating(Level::NotApplicable).isApplicable());
}

QTEST_GUILESS_MAIN(TestRating)
#include "tst_rating.moc"
