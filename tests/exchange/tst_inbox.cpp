// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importeffect.h"
#include "core/exchange/inbox.h"
#include "core/exchange/teamdays.h"
#include "tests/support/smallvisit.h"

#include <QDir>
#include <QFile>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Sighting sighting(const QString &path, qint64 size, qint64 modified = 1)
{
    return {path, size, modified};
}

void write(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

MemberDays memberOf(const TeamDays &days, const RecordId &observer)
{
    for (const MemberDays &member : days.team) {
        if (member.observer == observer)
            return member;
    }
    return {};
}

/// Milliseconds since 1970 UTC of that hour of a day, in local time.
qint64 at(const QDate &day, int hour)
{
    return QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch();
}

} // namespace

/// What is found for an archive, what an import being set aside would do, and who is missing.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsToldOnceItStoppedGrowing()
    {
        Settling settling;
        QVERIFY(settling.take({sighting(u"a"_s, 10)}).whole.isEmpty());
        QVERIFY(settling.isWaiting());
        QVERIFY(settling.take({sighting(u"a"_s, 20)}).whole.isEmpty());
        QCOMPARE(settling.take({sighting(u"a"_s, 20)}).whole, QList{sighting(u"a"_s, 20)});
        QVERIFY(!settling.isWaiting());
        QVERIFY(settling.take({sighting(u"a"_s, 20)}).whole.isEmpty());
    }

    void aFileThatIsWrittenAgainIsToldAgain()
    {
        Settling settling;
        (void)settling.take({sighting(u"a"_s, 10)});
        (void)settling.take({sighting(u"a"_s, 10)});
        QVERIFY(settling.take({sighting(u"a"_s, 10, 2)}).whole.isEmpty());
        QCOMPARE(settling.take({sighting(u"a"_s, 10, 2)}).whole.size(), 1);
    }

    void anEmptyFileIsWaitedFor()
    {
        Settling settling;
        (void)settling.take({sighting(u"a"_s, 0)});
        QVERIFY(settling.take({sighting(u"a"_s, 0)}).whole.isEmpty());
        QVERIFY(settling.isWaiting());
    }

    void whatGoesIsSaidOnceAndToldAgainWhenItIsBack()
    {
        Settling settling;
        (void)settling.take({sighting(u"a"_s, 10), sighting(u"half"_s, 1)});
        (void)settling.take({sighting(u"a"_s, 10), sighting(u"half"_s, 2)});
        QCOMPARE(settling.take({}).gone, QStringList{u"a"_s}); // the other one had never been told
        QVERIFY(settling.take({}).gone.isEmpty());
        (void)settling.take({sighting(u"a"_s, 10)});
        QCOMPARE(settling.take({sighting(u"a"_s, 10)}).whole.size(), 1);
    }

    void handOversAreFoundTwoFoldersDownAndNothingElse()
    {
        QTemporaryDir folder;
        for (const QString &name :
             {u"a.regards-handover"_s, u"one/b.regards-handover"_s, u"one/two/c.regards-handover"_s,
              u"one/two/three/d.regards-handover"_s, u"holidays.jpg"_s, u"p.regards-visit"_s})
            write(folder.filePath(name));
        QStringList names;
        for (const Sighting &found : must(handOversIn(folder.path())))
            names.append(QFileInfo(found.path).fileName());
        QCOMPARE(names, (QStringList{u"a.regards-handover"_s, u"b.regards-handover"_s, u"c.regards-handover"_s}));
        QCOMPARE(handOversIn(folder.filePath(u"not-there"_s)).error().code, ErrorCode::FileMissing);
        QCOMPARE(handOversIn(folder.filePath(u"holidays.jpg"_s)).error().code, ErrorCode::FileMissing);
    }

    void aFileIsKnownAgainWhereverItsStickIs()
    {
        QCOMPARE(markOf(sighting(u"/e/a.regards-handover"_s, 5)), markOf(sighting(u"/f/a.regards-handover"_s, 5)));
        QVERIFY(markOf(sighting(u"/e/a"_s, 5)) != markOf(sighting(u"/e/a"_s, 6)));
        QVERIFY(markOf(sighting(u"/e/a"_s, 5)) != markOf(sighting(u"/e/a"_s, 5, 2)));
    }

    void whatWasDealtWithIsRememberedAndTheOldestForgotten()
    {
        SmallVisit site;
        const auto mark = [](int i) { return markOf(sighting(QString::number(i), i)); };
        must(rememberDealtWith(*site.archive, {mark(1), mark(2), mark(1)}));
        must(rememberDealtWith(*site.archive, {mark(2)}));
        QVERIFY(dealtWith(*site.archive).contains(mark(1)));
        QVERIFY(!dealtWith(*site.archive).contains(mark(3)));
        QList<QByteArray> many;
        for (int i = 10; i < 2010; ++i)
            many.append(mark(i));
        must(rememberDealtWith(*site.archive, many));
        QVERIFY(!dealtWith(*site.archive).contains(mark(1)));
        QVERIFY(dealtWith(*site.archive).contains(mark(2009)));
        QCOMPARE(dealtWith(*site.archive).size(), 2000);
    }

    void whatSettingAsideWouldDoIsSaidAndNotDone()
    {
        SmallVisit site;
        const auto notebook = site.notebook(0);
        must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full, u"At noon."_s)));
        must(importHandOver(*site.archive, site.handOver(*notebook, u"noon"_s)));
        must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Partial, u"In the evening."_s)));
        must(notebook->put(site.assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        must(importHandOver(*site.archive, site.handOver(*notebook, u"evening"_s)));

        const ImportEffect effect = must(effectOfUndoing(*site.archive, 2));
        QCOMPARE(effect.goes, 1);
        QCOMPARE(effect.changes, 1);
        QCOMPARE(effect.byType.value(Assessment::typeName()), 1);
        QCOMPARE(site.archive->all<Assessment>().size(), 2);
        QVERIFY(!imports(*site.archive).at(1).undone);

        must(undoImport(*site.archive, 2));
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
        const ImportEffect back = must(effectOfBringingBack(*site.archive, 2));
        QCOMPARE(back.comes, 1);
        QCOMPARE(back.changes, 1);
        QVERIFY(imports(*site.archive).at(1).undone);
        QCOMPARE(effectOfUndoing(*site.archive, 2).error().code, ErrorCode::ImportUnknown);
        QVERIFY(must(site.archive->verify()).isSound());
    }

    void aDayEndsAtFourInTheMorning()
    {
        const QDate day(2026, 3, 2);
        QCOMPARE(workDay(at(day, 5)), day);
        QCOMPARE(workDay(at(day, 23)), day);
        QCOMPARE(workDay(at(day.addDays(1), 1)), day);
        QCOMPARE(workDay(at(day.addDays(1), 4)), day.addDays(1));
    }

    void whoIsMissingIsCountedByTheDay()
    {
        SmallVisit site;
        const QDate first(2026, 3, 2);
        const auto notebook = site.notebook(0);
        must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        site.world.setNow(at(first, 21));
        const QString file = site.handOver(*notebook, u"first"_s);
        must(importHandOver(*site.archive, file));
        TeamDays days = teamDays(*site.archive, site.visitId);
        QCOMPARE(days.visitDays.size(), 3);
        QCOMPARE(days.here(), 1);
        QVERIFY(memberOf(days, site.observers.at(0)).hasHandedOver(first));
        QCOMPARE(memberOf(days, site.observers.at(1)).last, 0);

        site.world.setNow(at(first.addDays(1), 21));
        days = teamDays(*site.archive, site.visitId);
        QCOMPARE(days.here(), 0);
        QVERIFY(days.isVisitDay());
        QCOMPARE(memberOf(days, site.observers.at(0)).days, QList{first});

        // Yesterday's file again says nothing of today; one of today that holds nothing new does.
        must(noteNothingNew(*site.archive, must(previewHandOver(*site.archive, file))));
        QCOMPARE(teamDays(*site.archive, site.visitId).here(), 0);
        must(noteNothingNew(*site.archive, must(previewHandOver(*site.archive, site.handOver(*notebook, u"again"_s)))));
        days = teamDays(*site.archive, site.visitId);
        QCOMPARE(days.here(), 1);
        QCOMPARE(memberOf(days, site.observers.at(0)).last, site.world.now());
        QCOMPARE(memberOf(days, site.observers.at(0)).days.size(), 2);

        site.world.setNow(at(first.addDays(9), 21));
        QVERIFY(!teamDays(*site.archive, site.visitId).isVisitDay());
    }

    void anImportThatWasSetAsideDoesNotCount()
    {
        SmallVisit site;
        site.world.setNow(at(QDate(2026, 3, 2), 21));
        const auto notebook = site.notebook(0);
        must(notebook->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        must(importHandOver(*site.archive, site.handOver(*notebook, u"first"_s)));
        must(undoImport(*site.archive, 1));
        QCOMPARE(teamDays(*site.archive, site.visitId).here(), 0);
        must(bringBackImport(*site.archive, 1));
        QCOMPARE(teamDays(*site.archive, site.visitId).here(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
