// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace regards {

/**
 * Notices that nobody has touched keyboard, mouse or screen for a while.
 *
 * It looks at the machine's clock, so that time asleep counts: the touch that wakes a laptop comes too late, and goes
 * no further.
 */
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970.
    using Clock = std::function<qint64()>;
    enum class Touches {
        PutOff, ///< each begins the time anew
        Ignored, ///< the time runs whatever is touched
    };

    explicit IdleWatch(QObject *parent = nullptr);

    void start(int minutes, Touches touches = Touches::PutOff);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Another clock than the machine's: for tests.
    void setClock(Clock clock);
    /// Says idled(), and stops, if the time is over; whether it is. Called by itself every few seconds.
    bool check();

Q_SIGNALS:
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock m_clock;
    QTimer m_timer;
    Touches m_touches = Touches::PutOff;
    qint64 m_since = 0;
    qint64 m_limit = 0; ///< milliseconds
};

} // namespace regards
