// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace regards::bench {

/// Wall-clock milliseconds that `work` takes.
[[nodiscard]] double millisecondsOf(const std::function<void()> &work);

[[nodiscard]] double medianOf(QList<double> values);
/// The value below which `share` (0 to 1) of the values lie.
[[nodiscard]] double percentileOf(QList<double> values, double share);

/// One line of the table: ours beside its floor, both measured in turn, and what the design allows.
struct Row
{
    QString what;
    QList<double> ours; ///< milliseconds
    QList<double> floor; ///< milliseconds, one for each of ours
    double budget; ///< the greatest allowed ratio
    QString remark{};
};

/// Prints medians, spread and the median of the ratios pair by pair.
void print(const Row &row);
void printHeading();

/// Times from a key to what it shows, which have a budget of their own; the floor says what the machine can do.
struct Latency
{
    QString what;
    QList<double> ours; ///< milliseconds
    QList<double> floor; ///< milliseconds
    double budget; ///< milliseconds, at the 95th percentile
    bool isForGreatest = false; ///< the budget holds for every one of them
};

/// Prints median, 95th and 99th percentile and the greatest, of both.
void print(const Latency &latency);
void printLatencyHeading();

} // namespace regards::bench
