// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QCoreApplication>

namespace regards::bench {

namespace {

constexpr int AskEvery = 20; // milliseconds

} // namespace

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_since.start();
    m_timer.start();
}

void Heartbeat::beat()
{
    const double now = double(m_since.nsecsElapsed()) / 1e6;
    m_gaps.append(now - m_last);
    m_last = now;
}

void Heartbeat::beatUntil(const std::function<bool()> &done)
{
    while (!done()) {
        const qint64 begin = m_since.elapsed();
        while (m_since.elapsed() - begin < AskEvery)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void Heartbeat::beatUntilQuiet(double quiet, double most)
{
    double quietSince = double(m_since.nsecsElapsed()) / 1e6;
    qsizetype seen = m_gaps.size();
    beatUntil([&] {
        for (; seen < m_gaps.size(); ++seen) {
            if (m_gaps.at(seen) >= most)
                quietSince = m_last;
        }
        return m_last - quietSince >= quiet;
    });
}

} // namespace regards::bench
