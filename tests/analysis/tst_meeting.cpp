// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/agreeing.h"
#include "core/analysis/meeting.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/support/smallvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Part = MeetingQueue::Part;
using Filter = MeetingQueue::Filter;

CriterionCode code(const char *text)
{
    return *CriterionCode::fromText(QString::fromLatin1(text));
}

QList<CriterionCode> codes(std::initializer_list<const char *> texts)
{
    QList<CriterionCode> all;
    for (const char *text : texts)
        all.append(code(text));
    return all;
}

/// Five criteria, most disputed first; nothing agreed, nothing parked.
MeetingQueue queueOfFive()
{
    MeetingQueue queue;
    queue.setOrder(codes({"2.1.1", "1.1.1", "3.1.1", "1.1.2", "1.1.3"}));
    return queue;
}

} // namespace

/// Which criterion a meeting has before it, how much is left, and how much time.
class TestMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingBeginsWithTheFirstThatIsOpen()
    {
        MeetingQueue queue;
        QVERIFY(queue.current().isNone());
        QVERIFY(!queue.goOn());
        queue.setAgreed({code("2.1.1")});
        queue.setParked({code("1.1.1")});
        queue.setOrder(codes({"2.1.1", "1.1.1", "3.1.1"}));
        QCOMPARE(queue.current(), code("3.1.1"));
        QCOMPARE(queue.counts(), (MeetingQueue::Counts{1, 1, 1}));
        QCOMPARE(queue.counts().all(), 3);
    }

    void whatWasParkedAndThenAgreedIsAgreed()
    {
        MeetingQueue queue = queueOfFive();
        queue.setParked({code("1.1.1")});
        QCOMPARE(queue.part(code("1.1.1")), Part::Parked);
        queue.setAgreed({code("1.1.1")});
        QCOMPARE(queue.part(code("1.1.1")), Part::Agreed);
        QVERIFY(queue.those(Part::Parked).isEmpty());
        queue.setAgreed({}); // the rating was taken back
        QCOMPARE(queue.part(code("1.1.1")), Part::Parked);
    }

    void oneCanGoBackToWhatWasJustAgreed()
    {
        MeetingQueue queue = queueOfFive();
        queue.setAgreed({code("2.1.1")});
        QVERIFY(queue.goOn());
        QCOMPARE(queue.current(), code("1.1.1"));
        QVERIFY(queue.goBack());
        QCOMPARE(queue.current(), code("2.1.1"));
    }

    void goingOnComesRound()
    {
        MeetingQueue queue = queueOfFive();
        QVERIFY(queue.goBack());
        QCOMPARE(queue.current(), code("1.1.3"));
        QVERIFY(queue.goOn());
        QCOMPARE(queue.current(), code("2.1.1"));
    }

    void theNextLeftPassesOverWhatIsAgreedOrParkedAndComesRound()
    {
        MeetingQueue queue = queueOfFive();
        queue.setAgreed(QSet<CriterionCode>{code("1.1.1"), code("1.1.3")});
        queue.setParked({code("3.1.1")});
        QVERIFY(queue.goToNextLeft());
        QCOMPARE(queue.current(), code("1.1.2"));
        QVERIFY(queue.goToNextLeft());
        QCOMPARE(queue.current(), code("2.1.1"));
        queue.setAgreed({code("1.1.1"), code("1.1.3"), code("1.1.2")});
        QVERIFY(!queue.isAnyLeft()); // only where one stands
        QVERIFY(!queue.goToNextLeft());
        QCOMPARE(queue.current(), code("2.1.1"));
    }

    void aBatchThatNobodyLookedAtLeavesTheList()
    {
        MeetingQueue queue = queueOfFive();
        queue.setAgreed({code("1.1.2"), code("1.1.3")});
        QCOMPARE(queue.shown(), codes({"2.1.1", "1.1.1", "3.1.1"}));
    }

    void aFilterShowsItsKindAndBeginsWithTheFirst()
    {
        MeetingQueue queue = queueOfFive();
        queue.setParked({code("1.1.2"), code("3.1.1")});
        queue.setFilter(Filter::Parked);
        QCOMPARE(queue.current(), code("3.1.1"));
        QCOMPARE(queue.shown(), codes({"3.1.1", "1.1.2"}));
        queue.setParked({code("1.1.2")}); // taken up again: still there to go back to
        QCOMPARE(queue.shown(), codes({"3.1.1", "1.1.2"}));
        QVERIFY(queue.goToNextLeft());
        QCOMPARE(queue.current(), code("1.1.2"));
        queue.setFilter(Filter::All);
        QCOMPARE(queue.current(), code("1.1.2"));
        QCOMPARE(queue.shown().size(), 5);
    }

    void anEmptyFilterLeavesOneWhereOneStands()
    {
        MeetingQueue queue = queueOfFive();
        queue.setFilter(Filter::Parked);
        QCOMPARE(queue.current(), code("2.1.1"));
        QVERIFY(!queue.goOn());
    }

    void anotherOrderKeepsThePlace()
    {
        MeetingQueue queue = queueOfFive();
        QVERIFY(queue.goTo(code("1.1.2")));
        QVERIFY(!queue.goTo(code("5.9.9")));
        queue.setOrder(codes({"1.1.1", "1.1.2", "1.1.3", "2.1.1", "3.1.1"}));
        QCOMPARE(queue.current(), code("1.1.2"));
        QVERIFY(queue.goOn());
        QCOMPARE(queue.current(), code("1.1.3"));
    }

    void timeIsSharedAmongWhatIsOpen()
    {
        constexpr qint64 Minute = 60'000;
        QCOMPARE(meetingPace(0, 90 * Minute, 45), (MeetingPace{90, 2}));
        QCOMPARE(meetingPace(0, 90 * Minute - 1, 45), (MeetingPace{89, 1}));
        QCOMPARE(meetingPace(0, 90 * Minute, 0), (MeetingPace{90, std::nullopt}));
        QCOMPARE(meetingPace(Minute, Minute, 3), (MeetingPace{0, std::nullopt}));
        QCOMPARE(meetingPace(9 * Minute, Minute, 3), (MeetingPace{0, std::nullopt}));
    }

    void theEndIsReadAsPeopleTypeATime_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDateTime>("meant");
        const QDate day(2026, 3, 4);
        QTest::newRow("colon") << u"21:30"_s << QDateTime(day, {21, 30});
        QTest::newRow("French") << u"21h30"_s << QDateTime(day, {21, 30});
        QTest::newRow("French, with blanks") << u" 21 h 30 "_s << QDateTime(day, {21, 30});
        QTest::newRow("the hour alone") << u"21"_s << QDateTime(day, {21, 0});
        QTest::newRow("the hour and its sign") << u"21 h"_s << QDateTime(day, {21, 0});
        QTest::newRow("digits alone") << u"2130"_s << QDateTime(day, {21, 30});
        QTest::newRow("a dot") << u"21.30"_s << QDateTime(day, {21, 30});
        QTest::newRow("after midnight is tonight") << u"0:15"_s << QDateTime(day.addDays(1), {0, 15});
        QTest::newRow("just gone by is today") << u"18:00"_s << QDateTime(day, {18, 0});
        QTest::newRow("a time long gone is tomorrow's") << u"9:00"_s << QDateTime(day.addDays(1), {9, 0});
        QTest::newRow("no such time") << u"25:00"_s << QDateTime();
        QTest::newRow("no such minute") << u"21:75"_s << QDateTime();
        QTest::newRow("nothing") << u""_s << QDateTime();
        QTest::newRow("words") << u"late"_s << QDateTime();
        QTest::newRow("more than a time") << u"21:30:15"_s << QDateTime();
    }

    void theEndIsReadAsPeopleTypeATime()
    {
        QFETCH(QString, typed);
        QFETCH(QDateTime, meant);
        const QDateTime now(QDate(2026, 3, 4), {19, 40});
        QCOMPARE(meetingEnd(typed, now), meant.isValid() ? std::optional(meant) : std::nullopt);
    }

    void anEveningSaidInTheMorningIsTonight()
    {
        const QDate day(2026, 3, 4);
        QCOMPARE(meetingEnd(u"21:30", QDateTime(day, {8, 0})), std::optional(QDateTime(day, {21, 30})));
        QCOMPARE(meetingEnd(u"23:50", QDateTime(day, {0, 10})), std::optional(QDateTime(day.addDays(-1), {23, 50})));
    }

    void aCodeIsReadAsPeopleTypeIt()
    {
        const Toolkit toolkit = SmallVisit::must(ToolkitLoader::builtin());
        for (const QString &typed : {u"2.2.5"_s, u"225"_s, u"2 2 5"_s, u" 2-2-5 "_s, u"2,2,5"_s})
            QCOMPARE(criterionMeant(typed, toolkit), std::optional(code("2.2.5")));
        for (const QString &typed : {u""_s, u"2.2"_s, u"9.9.9"_s, u"22"_s, u"2.2.5.1"_s, u"two"_s})
            QCOMPARE(criterionMeant(typed, toolkit), std::nullopt);
    }

    void whatAMeetingKeepsStaysInTheFileOfEachReport()
    {
        SmallVisit visit;
        const RecordId report = visit.world.newRecord();
        MeetingFacts facts;
        QCOMPARE(MeetingFacts::of(*visit.archive, report), facts);
        facts.parked = {code("1.1.1"), code("4.2.1")};
        facts.until = 1'772'480'000'123;
        facts.showsNames = true;
        facts.isDisputedFirst = false;
        must(facts.keep(*visit.archive, report));
        QCOMPARE(MeetingFacts::of(*visit.archive, report), facts);
        QCOMPARE(MeetingFacts::of(*visit.archive, visit.world.newRecord()), MeetingFacts());
    }

    void agreeingWritesTheRatingAndNothingElse()
    {
        SmallVisit visit;
        const Toolkit toolkit = SmallVisit::must(ToolkitLoader::builtin());
        Report made;
        made.visit = visit.visitId;
        const RecordId report = must(visit.archive->put(made));
        Agreed agreed = agreedOn(*visit.archive, report, u"1.1.1"_s);
        agreed.reason = u"Seen by all."_s;
        must(visit.archive->put(agreed));
        must(agreeOn(*visit.archive, report, u"1.1.1"_s, Rating(Rating::Level::Partial)));
        QCOMPARE(agreedOn(*visit.archive, report, u"1.1.1"_s).rating, std::optional<Rating>(Rating::Level::Partial));
        QCOMPARE(agreedOn(*visit.archive, report, u"1.1.1"_s).reason, u"Seen by all."_s);
        QCOMPARE(agreedIn(ReportEvidence::of(*visit.archive, report), toolkit), QSet{code("1.1.1")});
        must(agreeOn(*visit.archive, report, u"1.1.1"_s, std::nullopt));
        QVERIFY(!agreedOn(*visit.archive, report, u"1.1.1"_s).rating);
        QCOMPARE(agreedOn(*visit.archive, report, u"1.1.1"_s).reason, u"Seen by all."_s);
        must(acceptAlike(*visit.archive, report, {{code("1.1.2"), Rating::Level::Full}}));
        QCOMPARE(agreedOn(*visit.archive, report, u"1.1.2"_s).rating, std::optional<Rating>(Rating::Level::Full));
    }
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
