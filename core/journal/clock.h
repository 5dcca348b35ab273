// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

namespace regards {

/**
 * A hybrid logical clock (Kulkarni et al. 2014): never goes back, and stays near the machine's clock.
 *
 * What others wrote moves it forward, but not by more than a day ahead of the machine: one wrong clock must not
 * carry all others away.
 */
class HybridClock
{
public:
    /// How far ahead of the machine's clock a received time may lie and still be believed, in milliseconds.
    static constexpr qint64 Tolerance = 24LL * 60 * 60 * 1000;

    /// A time for a new change: later than every earlier one given here, and than `floor`. `wall` is in
    /// milliseconds since 1970 UTC. A floor far ahead is passed but not remembered.
    [[nodiscard]] Stamp tick(qint64 wall, Stamp floor = {});
    /// Takes notice of a time that another wrote; false when it lies too far ahead and was not believed.
    bool receive(Stamp time, qint64 wall);

private:
    Stamp m_last;
};

} // namespace regards
