// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"
#include "tests/bench/paintclock.h"
#include "tests/forms/windowdriver.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Rounds = 80;
constexpr double Quiet = 60; // milliseconds without painting: what was asked for is there

/// From a key to the end of the last painting that it brought about.
double switchBy(const std::function<void()> &press)
{
    PaintClock &clock = PaintClock::instance();
    const double begin = clock.now();
    press();
    while (clock.now() - std::max(begin, clock.paintedAt()) < Quiet)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
    return std::max(0.0, clock.paintedAt() - begin);
}

/// A bare tree beside a text; the next row shows another text.
QList<double> floorOf()
{
    QSplitter window;
    auto *tree = new QTreeWidget(&window);
    auto *side = new QPlainTextEdit(&window);
    for (int i = 0; i < 150; ++i)
        new QTreeWidgetItem(tree, {u"Row %1"_s.arg(i)});
    QObject::connect(tree, &QTreeWidget::currentItemChanged, side,
                     [side](QTreeWidgetItem *item) { side->setPlainText(item->text(0).repeated(40)); });
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("no active window");
    tree->setFocus();
    QList<double> took;
    for (int i = 0; i < Rounds; ++i)
        took.append(switchBy([tree] { QTest::keyClick(tree, Qt::Key_Down); }));
    return took;
}

QList<double> switched(const std::function<void(int)> &press)
{
    QList<double> took;
    press(0); // what is made once is made
    for (int i = 1; i <= Rounds; ++i)
        took.append(switchBy([&] { press(i); }));
    return took;
}

} // namespace

void benchSwitch()
{
    const QTemporaryDir folder;
    RealWorld world;
    const QString path = makeObserverNotebook(folder.path(), world, 0);
    const QList<double> floor = floorOf();
    test::WindowDriver driver(world, folder.filePath(u"settings.ini"_s), u"fr"_s);
    if (!driver.unlock(path, words()))
        qFatal("not unlocked");
    const auto press = [&driver](Qt::Key key, Qt::KeyboardModifier modifier) { driver.key(key, modifier); };
    driver.window.workspace()->showPlace(u"observe"_s);
    if (!driver.focus("criteria"))
        qFatal("no tree");
    print(Latency{u"another criterion"_s, switched([&](int) { press(Qt::Key_Down, Qt::AltModifier); }), floor, 50});
    print(Latency{u"another unit"_s, switched([&](int i) { press(Qt::Key(Qt::Key_1 + i % 9), Qt::ControlModifier); }),
                  floor, 50});
    for (int i = 0; i < 8; ++i)
        press(Qt::Key_PageDown, Qt::ControlModifier); // every place was made
    print(Latency{u"another place"_s, switched([&](int) { press(Qt::Key_PageDown, Qt::ControlModifier); }), floor, 50});
}

} // namespace regards::bench
