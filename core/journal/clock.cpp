// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/clock.h"

namespace regards {

Stamp HybridClock::tick(qint64 wall, Stamp floor)
{
    m_last = std::max(Stamp::fromMilliseconds(wall), m_last.next());
    if (floor < m_last)
        return m_last;
    const Stamp above = floor.next();
    if (above.milliseconds() - wall <= Tolerance)
        m_last = above;
    return above;
}

bool HybridClock::receive(Stamp time, qint64 wall)
{
    if (time.milliseconds() - wall > Tolerance)
        return false;
    m_last = std::max(m_last, time);
    return true;
}

} // namespace regards
