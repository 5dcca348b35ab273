// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace regards::bench {

/**
 * An application that knows when what it shows was last painted: the end of the event that paints a window and hands
 * it to the screen.
 */
class PaintClock final : public QApplication
{
public:
    PaintClock(int &argc, char **argv);

    [[nodiscard]] static PaintClock &instance() { return *static_cast<PaintClock *>(QCoreApplication::instance()); }
    bool notify(QObject *receiver, QEvent *event) override;

    /// Milliseconds since the program began.
    [[nodiscard]] double now() const { return double(m_since.nsecsElapsed()) / 1e6; }
    /// When a window was last painted in which this widget was.
    [[nodiscard]] double paintedAt() const noexcept { return m_paintedAt; }
    /// Only paintings of this widget count; null: of any.
    void watch(const QWidget *widget) noexcept { m_watched = widget; }

private:
    QElapsedTimer m_since;
    double m_paintedAt = 0;
    const QWidget *m_watched = nullptr;
    bool m_isPainted = false;
};

} // namespace regards::bench
