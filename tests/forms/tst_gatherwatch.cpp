// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/folderwatch.h"
#include "tests/forms/gatherevening.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A world that can stop whoever works beside the interface where the time is asked for: in the midst of a file.
class GateWorld final : public World
{
public:
    [[nodiscard]] qint64 now() override
    {
        if (m_isShut && QThread::currentThread() != qApp->thread()) {
            m_stopped.release();
            m_go.acquire();
        }
        return m_world.now();
    }
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override { return m_world.randomBytes(count); }

    void shut() { m_isShut = true; }
    /// Lets everybody through from now on.
    void open()
    {
        m_isShut = false;
        m_go.release(1000);
    }
    /// Whether somebody stands at the gate.
    [[nodiscard]] bool hasStopped() const { return m_stopped.available() > 0; }
    void letOneThrough()
    {
        m_stopped.acquire();
        m_go.release();
    }

private:
    SeededWorld m_world{11, 1'772'440'000'000}; // 2 March 2026
    std::atomic_bool m_isShut = false;
    QSemaphore m_stopped;
    QSemaphore m_go;
};

/// The evening's archive in a world with a gate.
struct GatedEvening : Evening
{
    std::unique_ptr<Notebook> openGated()
    {
        archive.reset();
        return must(Notebook::open(path(u"archive.regards"_s), Passphrase(regards::test::Words), gate));
    }

    GateWorld gate;
    std::unique_ptr<Notebook> gated = openGated();
    Desk gatedDesk{*gated, toolkit, u"en"_s};
};

FolderWatch *watchOf(const GatherPlace &place)
{
    return place.findChild<FolderWatch *>(u"folderWatch"_s);
}

QString watchState(const GatherPlace &place)
{
    return place.findChild<QLabel *>(u"gather.watchState"_s)->text();
}

/// As if a stick with that folder were in; none for an empty one.
void putStickIn(const GatherPlace &place, const QString &folder)
{
    auto *sticks = watchOf(place)->findChild<StickWatch *>();
    sticks->setSource([folder] {
        return folder.isEmpty() ? QList<Stick>() : QList<Stick>{{u"USB"_s, folder, 1 << 30}};
    });
}

void typeFolder(GatherPlace &place, const Keyboard &keys, const QString &folder)
{
    QVERIFY(keys.tabTo(u"gather.whereHead"_s));
    keys.press(Qt::Key_Space);
    QVERIFY(keys.tabTo(u"gather.watchFolder"_s));
    keys.type(folder);
    QTRY_COMPARE_WITH_TIMEOUT(watchOf(place)->folder(), folder, Patience);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(content), content.size());
}

/// One more look, from its beginning to its end.
void lookOnce(const GatherPlace &place)
{
    QTRY_VERIFY_WITH_TIMEOUT(!watchOf(place)->findChild<BackgroundJob *>()->isRunning(), Patience);
    QSignalSpy looked(watchOf(place), &FolderWatch::looked);
    watchOf(place)->look();
    QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), Patience);
}

} // namespace

/// Hand-overs that are found by themselves, and work that is broken off in the middle.
class TestGatherWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsStillBeingWrittenIsWaitedFor()
    {
        Evening site;
        const QString folder = site.path(u"incoming"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        typeFolder(*place, keys, folder);
        const QByteArray whole = contentOf(site.first);
        const QString arriving = folder + u"/aline.regards-handover"_s;
        append(arriving, whole.first(whole.size() / 2));
        lookOnce(*place); // half of it is seen, and the rest comes before the next look
        append(arriving, whole.mid(whole.size() / 2));
        QCOMPARE(rowsOf(*place), 0);
        bool hasFailed = false;
        connect(filesOf(*place)->model(), &QAbstractItemModel::dataChanged, this,
                [&] { hasFailed = hasFailed || stateOf(*place, 0).startsWith(u'✗'); });
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*place), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*place, 0), u"Ready to be imported"_s, Patience);
        QVERIFY(!hasFailed);
        startImport(*place, keys, 0);
        QCOMPARE(site.archive->all<Assessment>().size(), 1);
    }

    void aFileThatWasCutOffIsLookedAtAgainWhenTheRestComes()
    {
        Evening site;
        const QString folder = site.path(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        const QByteArray whole = contentOf(site.first);
        append(folder + u"/aline.regards-handover"_s, whole.first(whole.size() / 2));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        putStickIn(*place, folder);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(*place) == 1 && stateOf(*place, 0).startsWith(u'✗'), Patience);
        append(folder + u"/aline.regards-handover"_s, whole.mid(whole.size() / 2));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*place, 0), u"Ready to be imported"_s, Patience);
    }

    void whatWasDealtWithIsNotOfferedAgain()
    {
        Evening site;
        const QString folder = site.path(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(site.first, folder + u"/aline.regards-handover"_s));
        {
            const auto place = shown<GatherPlace>(site.desk, site.visitId);
            const Keyboard keys(*place);
            putStickIn(*place, folder);
            QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*place), 1, Patience);
            startImport(*place, keys, 0);
        }
        QVERIFY(QFile::copy(site.second, folder + u"/bruno.regards-handover"_s));
        const auto place = shown<GatherPlace>(site.desk, site.visitId); // as after unlocking
        const Keyboard keys(*place);
        putStickIn(*place, folder);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*place), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*place, 0, HandOverModel::From), u"Bruno Fictif"_s, Patience);
        QVERIFY2(watchState(*place).contains(u"1 file(s) there were dealt with before"_s),
                 qPrintable(watchState(*place)));
        // Nor is what was taken off the list by hand.
        QVERIFY(keys.tabTo(u"gather.remove"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(rowsOf(*place), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*place), Patience);
        const auto later = shown<GatherPlace>(site.desk, site.visitId);
        putStickIn(*later, folder);
        QTRY_VERIFY_WITH_TIMEOUT(watchState(*later).contains(u"2 file(s) there"_s), Patience);
        QCOMPARE(rowsOf(*later), 0);
    }

    void watchingIsSwitchedOffForGood()
    {
        Evening site;
        const QString folder = site.path(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(site.first, folder + u"/aline.regards-handover"_s));
        {
            const auto place = shown<GatherPlace>(site.desk, site.visitId);
            const Keyboard keys(*place);
            QVERIFY(place->findChild<QCheckBox *>(u"gather.watch"_s)->isChecked());
            QVERIFY(keys.tabTo(u"gather.watch"_s));
            keys.press(Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(*place), Patience);
        }
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        QVERIFY(!place->findChild<QCheckBox *>(u"gather.watch"_s)->isChecked());
        putStickIn(*place, folder);
        QVERIFY(!watchOf(*place)->isWatching());
        QVERIFY(isIdle(*place));
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"gather.watch"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*place), 1, Patience);
    }

    void aFolderThatCannotBeReadIsSaidAndTriedAgain()
    {
        Evening site;
        const QString folder = site.path(u"not-yet"_s);
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        typeFolder(*place, keys, folder);
        QTRY_VERIFY_WITH_TIMEOUT(watchState(*place).contains(u"“not-yet” can’t be read"_s), Patience);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(site.first, folder + u"/aline.regards-handover"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*place), 1, Patience);
        QVERIFY(!watchState(*place).contains(u"can’t be read"_s));

        place->findChild<HandOverList *>()->addFiles({site.path(u"incoming-that-never-was"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(*place) == 2 && stateOf(*place, 1).startsWith(u'✗'), Patience);
    }

    void aFolderGivesAllItsFiles()
    {
        Evening site;
        const QString folder = site.path(u"all"_s);
        QVERIFY(QDir().mkpath(folder + u"/monday"_s));
        QVERIFY(QFile::copy(site.first, folder + u"/aline.regards-handover"_s));
        QVERIFY(QFile::copy(site.second, folder + u"/monday/bruno.regards-handover"_s));
        const auto place = shown<GatherPlace>(site.desk, site.visitId);
        place->findChild<HandOverList *>()->addFiles({folder});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*place), 2, Patience);
        QVERIFY(QDir().mkpath(site.path(u"nothing"_s)));
        place->findChild<HandOverList *>()->addFiles({site.path(u"nothing"_s)});
        const auto *banner = place->findChild<QWidget *>(u"gather.banner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->accessibleName().contains(u"no hand-over in the folder “nothing”"_s),
                                 Patience);
    }

    void cancellingInTheMiddleOfAFileLeavesNothingOfIt()
    {
        GatedEvening site;
        const auto place = shown<GatherPlace>(site.gatedDesk, site.visitId);
        const auto opened = qScopeGuard([&] { site.gate.open(); }); // or a failure would wait for ever
        const Keyboard keys(*place);
        place->findChild<HandOverList *>()->addFiles({site.first, site.second});
        QVERIFY(waitUntilLookedAt(*place));
        site.gate.shut();
        QVERIFY(keys.tabTo(u"gather.import"_s));
        keys.press(Qt::Key_Space);
        const auto *progress = place->findChild<QProgressBar *>(u"gather.progress"_s);
        // Past the backup, up to where the first file is being written into the archive.
        while (true) {
            QTRY_VERIFY_WITH_TIMEOUT(site.gate.hasStopped(), Patience);
            QCoreApplication::processEvents();
            if (progress->maximum() > 0 && progress->value() > 0)
                break;
            site.gate.letOneThrough();
        }
        QTRY_COMPARE_WITH_TIMEOUT(keys.focus()->objectName(), u"gather.cancel"_s, Patience);
        keys.press(Qt::Key_Space);
        site.gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(!place->findChild<QPushButton *>(u"gather.cancel"_s)->isVisible(), Patience);
        QVERIFY(imports(*site.gated).isEmpty());
        QCOMPARE(site.gated->all<Assessment>().size(), 0);
        QVERIFY(
            place->findChild<QWidget *>(u"gather.banner"_s)->accessibleName().contains(u"2 file(s) not imported"_s));
        QVERIFY(waitUntilLookedAt(*place));
        startImport(*place, keys, 1); // both are ready as before
        QCOMPARE(imports(*site.gated).size(), 2);
    }

    void aStickThatIsPulledOutMeanwhileIsSaidAndFoundAgain()
    {
        GatedEvening site;
        const QString folder = site.path(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        const QStringList names{folder + u"/a.regards-handover"_s, folder + u"/b.regards-handover"_s};
        QVERIFY(QFile::copy(site.first, names.at(0)));
        QVERIFY(QFile::copy(site.second, names.at(1)));
        const auto place = shown<GatherPlace>(site.gatedDesk, site.visitId);
        const auto opened = qScopeGuard([&] { site.gate.open(); }); // or a failure would wait for ever
        site.gate.shut();
        putStickIn(*place, folder);
        QTRY_VERIFY_WITH_TIMEOUT(site.gate.hasStopped(), Patience); // the first file is being looked at
        QVERIFY(QDir().rename(folder, site.path(u"pulled"_s)));
        putStickIn(*place, {});
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(*place, 0).startsWith(u'✗') && stateOf(*place, 1).startsWith(u'✗'), Patience);
        site.gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(*place), Patience);
        QVERIFY(stateOf(*place, 0).startsWith(u'✗'));
        QVERIFY(place->findChild<QLabel *>(u"gather.details"_s)->text().contains(u"a.regards-handover"_s));
        QVERIFY(!place->findChild<QPushButton *>(u"gather.import"_s)->isEnabled());
        QVERIFY(imports(*site.gated).isEmpty());

        QVERIFY(QDir().rename(site.path(u"pulled"_s), folder));
        putStickIn(*place, folder);
        for (int row = 0; row < 2; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(*place, row), u"Ready to be imported"_s, Patience);
    }

    void lockingInTheMiddleOfALookWaitsForIt()
    {
        GatedEvening site;
        auto place = shown<GatherPlace>(site.gatedDesk, site.visitId);
        site.gate.shut();
        place->findChild<HandOverList *>()->addFiles({site.first});
        QTRY_VERIFY_WITH_TIMEOUT(site.gate.hasStopped(), Patience);
        site.gate.open();
        place.reset();
        QVERIFY(imports(*site.gated).isEmpty());
    }
};

QTEST_MAIN(TestGatherWatch)
#include "tst_gatherwatch.moc"
