// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gather.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/fullvisit.h"
#include "tests/bench/measure.h"
#include "tests/bench/paintclock.h"
#include "tests/forms/windowdriver.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Rounds = 3;
constexpr double Budget = 16; // milliseconds

/// The gathered archive of a full visit, with a report over all units and ratings from every interview.
QString gathered(const FullVisit &visit, World &world)
{
    const auto archive = Notebook::open(visit.archive, Passphrase(words()), world);
    if (!archive)
        qFatal("not opened");
    for (const QString &file : visit.handOvers) {
        if (!importHandOver(**archive, file))
            qFatal("not imported");
    }
    addReport(**archive);
    QList<Record> ratings;
    const QList<Assessment> assessments = (*archive)->all<Assessment>();
    const QList<Interview> interviews = (*archive)->all<Interview>();
    for (qsizetype i = 0; i < interviews.size(); ++i) {
        for (qsizetype criterion = i % 3; criterion < 116; criterion += 3) {
            InterviewRating rating;
            rating.interview = interviews.at(i).id;
            rating.criterion = assessments.at(criterion).criterion;
            rating.rating = Rating::all().at(size_t(i + criterion) % 4);
            ratings.append(rating.toRecord());
        }
    }
    test::must((*archive)->putAll(ratings));
    return visit.archive;
}

/// From a step of a scroll bar to the end of the painting that shows it, over the whole way and back.
void scroll(QTableView &view, QScrollBar &bar, QList<double> &took)
{
    PaintClock &clock = PaintClock::instance();
    clock.watch(view.viewport());
    const auto stepTo = [&](int value) {
        const double begin = clock.now();
        bar.setValue(value);
        while (clock.paintedAt() < begin && clock.now() - begin < 1000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        took.append(clock.now() - begin);
    };
    const int step = std::max(1, bar.singleStep());
    for (int value = bar.minimum() + step; value <= bar.maximum(); value += step)
        stepTo(value);
    for (int value = bar.value() - step; value >= bar.minimum(); value -= step)
        stepTo(value);
    clock.watch(nullptr);
}

QList<double> scrolled(QTableView &view)
{
    QList<double> took;
    for (int round = 0; round < Rounds; ++round) {
        scroll(view, *view.verticalScrollBar(), took);
        scroll(view, *view.horizontalScrollBar(), took);
    }
    return took;
}

/// A bare table of the same size with as many cells, each a short text.
QList<double> floorOf(const QTableView &like)
{
    QStandardItemModel model(like.model()->rowCount(), like.model()->columnCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"%1.%2"_s.arg(row).arg(column)));
    }
    QTableView view;
    view.setModel(&model);
    view.setVerticalScrollMode(like.verticalScrollMode());
    view.setHorizontalScrollMode(like.horizontalScrollMode());
    view.resize(like.size());
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no table");
    return scrolled(view);
}

} // namespace

void benchMatrix()
{
    const QTemporaryDir folder;
    RealWorld world;
    const QString path = gathered(makeFullVisit(folder.path(), world), world);
    test::WindowDriver driver(world, folder.filePath(u"settings.ini"_s), u"fr"_s);
    if (!driver.unlock(path, words()))
        qFatal("not unlocked");
    driver.window.workspace()->showPlace(u"agree"_s);
    auto *view = driver.find<QTableView>("matrix");
    if (!view || !QTest::qWaitFor([&] { return view->isVisible() && view->model()->rowCount() >= 116; }, 20'000))
        qFatal("no matrix");
    const QString size = u"%1 × %2"_s.arg(view->model()->rowCount()).arg(view->model()->columnCount());
    const QList<double> ours = scrolled(*view);
    print(Latency{u"a step of scrolling the matrix, %1 cells"_s.arg(size), ours, floorOf(*view), Budget});
}

} // namespace regards::bench
