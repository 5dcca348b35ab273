// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QtGlobal>

#include <random>

namespace regards::test {

/// Chance for tests, from a seed that is printed; REGARDS_TEST_SEED repeats a run.
class Chance
{
public:
    Chance()
    {
        bool isGiven = false;
        quint64 seed = qEnvironmentVariable("REGARDS_TEST_SEED").toULongLong(&isGiven);
        if (!isGiven)
            seed = std::random_device()();
        qInfo("REGARDS_TEST_SEED=%llu", static_cast<unsigned long long>(seed));
        m_engine.seed(seed);
    }

    /// 0 to `bound`, both included.
    [[nodiscard]] qint64 upTo(qint64 bound) { return std::uniform_int_distribution<qint64>(0, bound)(m_engine); }
    [[nodiscard]] std::mt19937_64 &engine() noexcept { return m_engine; }

private:
    std::mt19937_64 m_engine;
};

/// Lets so many microseconds go by, or less if the process ends before.
inline void letRun(QProcess &process, qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000 && process.state() != QProcess::NotRunning)
        process.waitForFinished(0);
}

} // namespace regards::test
