// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <functional>

namespace regards::bench {

/// Beats every millisecond in the interface's thread for as long as it is asked to; how long a beat had to wait is how
/// long a key or a click would have.
class Heartbeat
{
public:
    Heartbeat();

    /// Runs the event loop until `done`, which is asked now and then.
    void beatUntil(const std::function<bool()> &done);
    /// Runs it until no beat has waited as long as `most` milliseconds for `quiet` milliseconds.
    void beatUntilQuiet(double quiet, double most);

    /// From one beat to the next, in milliseconds, since this was made.
    [[nodiscard]] const QList<double> &gaps() const noexcept { return m_gaps; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_last = 0;
    QList<double> m_gaps;
};

} // namespace regards::bench
