// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the design's table of budgets, each measured beside its floor in one run: `./dev bench
// [start|save|merge|type|switch|find|gather|matrix|peer|report]`.
#include "tests/bench/benchmarks.h"
#include "tests/bench/measure.h"
#include "tests/bench/paintclock.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    const regards::bench::PaintClock application(argc, argv);
    const QStringList wanted = application.arguments().mid(1);
    const auto asked = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    regards::bench::printHeading();
    if (asked(QStringLiteral("start")))
        regards::bench::benchStart();
    if (asked(QStringLiteral("save")))
        regards::bench::benchSave();
    if (asked(QStringLiteral("merge")))
        regards::bench::benchMerge();
    if (asked(QStringLiteral("peer")))
        regards::bench::benchPeer();
    if (asked(QStringLiteral("report")))
        regards::bench::benchReport();
    regards::bench::printLatencyHeading();
    if (asked(QStringLiteral("type")))
        regards::bench::benchType();
    if (asked(QStringLiteral("switch")))
        regards::bench::benchSwitch();
    if (asked(QStringLiteral("find")))
        regards::bench::benchFind();
    if (asked(QStringLiteral("gather")))
        regards::bench::benchGather();
    if (asked(QStringLiteral("matrix")))
        regards::bench::benchMatrix();
    return 0;
}
