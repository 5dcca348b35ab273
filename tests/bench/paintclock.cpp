// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintclock.h"

#include <QWidget>

namespace regards::bench {

PaintClock::PaintClock(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_since.start();
    setCursorFlashTime(0); // its paintings answer no key
}

bool PaintClock::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && (!m_watched || receiver == m_watched))
        m_isPainted = true;
    const bool done = QApplication::notify(receiver, event);
    if (type == QEvent::UpdateRequest && std::exchange(m_isPainted, false))
        m_paintedAt = now();
    return done;
}

} // namespace regards::bench
