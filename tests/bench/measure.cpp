// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace regards::bench {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentileOf(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, qsizetype(share * double(values.size()))));
}

double medianOf(QList<double> values)
{
    return percentileOf(std::move(values), 0.5);
}

void printHeading()
{
    std::printf(
        "| what | ours, median (95th) ms | floor, median (95th) ms | ratio | budget | |\n|---|---|---|---|---|---|\n");
}

void print(const Row &row)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < row.ours.size(); ++i)
        ratios.append(row.ours.at(i) / row.floor.at(i));
    const double ratio = medianOf(ratios);
    std::printf("| %s | %.2f (%.2f) | %.2f (%.2f) | **%.2f** (%.2f–%.2f) | ≤ %.2f | %s%s |\n", qPrintable(row.what),
                medianOf(row.ours), percentileOf(row.ours, 0.95), medianOf(row.floor), percentileOf(row.floor, 0.95),
                ratio, percentileOf(ratios, 0.05), percentileOf(ratios, 0.95), row.budget,
                ratio <= row.budget ? "kept" : "MISSED",
                qPrintable(row.remark.isEmpty() ? QString() : QStringLiteral("; ") + row.remark));
    std::fflush(stdout);
}

void printLatencyHeading()
{
    std::printf("\n| what | ours, median / 95th / 99th / greatest ms | floor, likewise | budget, 95th | |\n"
                "|---|---|---|---|---|\n");
}

void print(const Latency &latency)
{
    const auto four = [](const QList<double> &values) {
        return QStringLiteral("%1 / %2 / %3 / %4")
            .arg(medianOf(values), 0, 'f', 1)
            .arg(percentileOf(values, 0.95), 0, 'f', 1)
            .arg(percentileOf(values, 0.99), 0, 'f', 1)
            .arg(percentileOf(values, 1), 0, 'f', 1);
    };
    const double counts = percentileOf(latency.ours, latency.isForGreatest ? 1 : 0.95);
    std::printf("| %s | %s | %s | < %.0f ms%s | %s |\n", qPrintable(latency.what), qPrintable(four(latency.ours)),
                qPrintable(four(latency.floor)), latency.budget, latency.isForGreatest ? ", each" : "",
                counts < latency.budget ? "kept" : "MISSED");
    std::fflush(stdout);
}

} // namespace regards::bench
