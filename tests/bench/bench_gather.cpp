// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gather.h"
#include "forms/gather/handoverlist.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "tests/forms/windowdriver.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double Budget = 100; // milliseconds
constexpr double Quiet = 700; // milliseconds without a gap of Long: what was asked for is done
constexpr double Long = 10; // milliseconds

QString copyOf(const FullVisit &visit, const QString &path)
{
    QFile::remove(path);
    if (!QFile::copy(visit.archive, path))
        qFatal("no copy");
    return path;
}

/// The floor: the same files imported beside a window that has nothing to do.
QList<double> floorOf(const FullVisit &visit, const QString &path, World &world)
{
    QWidget window;
    window.resize(1366, 768);
    window.show();
    const std::unique_ptr<QThread> work(QThread::create([&] {
        const auto archive = Notebook::open(path, Passphrase(words()), world);
        if (!archive)
            qFatal("not opened");
        for (const QString &file : visit.handOvers) {
            if (!previewHandOver(**archive, file) || !importHandOver(**archive, file))
                qFatal("not imported");
        }
    }));
    Heartbeat heart;
    work->start();
    heart.beatUntil([&] { return work->isFinished(); });
    return heart.gaps();
}

void press(const test::WindowDriver &driver, const char *name)
{
    if (!driver.press(name))
        qFatal("no %s", name);
}

void report(const QString &what, const Heartbeat &heart, const QList<double> &floor)
{
    print(Latency{what, heart.gaps(), floor, Budget, true});
}

} // namespace

void benchGather()
{
    // Beside the build, not in memory: fsync shall be real.
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    RealWorld world;
    const FullVisit visit = makeFullVisit(folder.path(), world);
    const QList<double> floor = floorOf(visit, copyOf(visit, folder.filePath(u"floor.regards"_s)), world);
    const QString ours = copyOf(visit, folder.filePath(u"ours.regards"_s));
    {
        const auto archive = Notebook::open(ours, Passphrase(words()), world);
        addReport(**archive);
    }
    test::WindowDriver driver(world, folder.filePath(u"settings.ini"_s), u"fr"_s);
    if (!driver.unlock(ours, words()))
        qFatal("not unlocked");
    const auto show = [&](const char *place) { driver.window.workspace()->showPlace(QString::fromLatin1(place)); };
    const auto ready = [&] {
        const auto *start = driver.find<QPushButton>("gather.import");
        return start && start->isEnabled();
    };
    for (const char *place : {"agree", "recommend", "report", "gather"})
        show(place); // every place was made, as in the evening of the second day
    {
        Heartbeat settling;
        settling.beatUntilQuiet(Quiet, Long);
    }
    auto *files = driver.find<HandOverList>("files");
    if (!files)
        qFatal("no list of files");
    Heartbeat looking;
    files->addFiles(visit.handOvers);
    looking.beatUntil(ready);
    looking.beatUntilQuiet(Quiet, Long);
    report(u"an event waits while 8 hand-overs are looked at"_s, looking, floor);
    Heartbeat importing;
    press(driver, "gather.import");
    importing.beatUntil([&] { return imports(driver.notebook()).size() == visit.handOvers.size(); });
    importing.beatUntilQuiet(Quiet, Long);
    report(u"an event waits while they are imported and all places show them"_s, importing, floor);
    for (const char *place : {"programme", "agree", "recommend", "report", "gather"}) {
        Heartbeat opening;
        show(place);
        opening.beatUntilQuiet(Quiet, Long);
        report(u"an event waits while %1 opens afterwards"_s.arg(QLatin1StringView(place)), opening, floor);
    }
}

} // namespace regards::bench
