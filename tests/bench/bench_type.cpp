// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"
#include "tests/bench/paintclock.h"
#include "tests/forms/windowdriver.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QWindow>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Keys = 1500;
constexpr double Pace = 30; // milliseconds a key: 2,000 a minute
constexpr qint64 LeastChanges = 20'000;

/// What somebody writes in a hurry: words, names of things, a line now and then.
QChar letter(int i)
{
    static const QString text =
        u"La porte du salon etait ouverte, trois personnes parlaient avec une soignante. Le reglement est affiche "
        "pres de l'entree #1.2.3 mais en petits caracteres; personne n'a su dire qui le met a jour. "_s;
    return text.at(i % text.size());
}

/// Types at an even pace into what has the keyboard: for each key, milliseconds from when it was due to the end of the
/// painting that shows it. A key that had to wait for another is late, as it is for who types.
QList<double> typeInto(QPlainTextEdit *edit)
{
    PaintClock &clock = PaintClock::instance();
    clock.watch(edit->viewport());
    QWindow *window = edit->window()->windowHandle();
    QList<double> took;
    const double begin = clock.now();
    for (int i = 0; i < Keys; ++i) {
        const double due = begin + Pace * i;
        while (clock.now() < due)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
        const double sent = clock.now();
        QTest::keyClick(window, letter(i).toLatin1());
        while (clock.paintedAt() < sent)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        took.append(clock.paintedAt() - due);
    }
    clock.watch(nullptr);
    return took;
}

QList<double> floorOf()
{
    QPlainTextEdit bare;
    bare.resize(600, 200);
    bare.show();
    bare.activateWindow();
    if (!QTest::qWaitForWindowActive(&bare))
        qFatal("no active window");
    bare.setFocus();
    return typeInto(&bare);
}

QList<double> intoAQuickNote(test::WindowDriver &driver)
{
    driver.key(Qt::Key_N, Qt::ControlModifier);
    QPlainTextEdit *edit = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (edit = driver.find<QPlainTextEdit>("quickNoteText")) != nullptr && edit->hasFocus(); }))
        qFatal("no quick note");
    const QList<double> took = typeInto(edit);
    driver.key(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !driver.find("quickNoteDialog"); }))
        qFatal("the note did not close");
    return took;
}

QList<double> intoAComment(test::WindowDriver &driver)
{
    driver.window.workspace()->showPlace(u"observe"_s);
    driver.key(Qt::Key_1, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return driver.find("comment") && driver.find("comment")->isVisible(); })
        || !driver.focus("comment"))
        qFatal("no comment");
    return typeInto(driver.find<QPlainTextEdit>("comment"));
}

} // namespace

void benchType()
{
    const QTemporaryDir folder;
    RealWorld world;
    const QString path = makeObserverNotebook(folder.path(), world, LeastChanges);
    const QList<double> floor = floorOf();
    test::WindowDriver driver(world, folder.filePath(u"settings.ini"_s), u"fr"_s);
    if (!driver.unlock(path, words()))
        qFatal("not unlocked");
    print(Latency{u"a key into a quick note, 20,000 changes"_s, intoAQuickNote(driver), floor, 16});
    print(Latency{u"a key into a comment, 20,000 changes"_s, intoAComment(driver), floor, 16});
}

} // namespace regards::bench
