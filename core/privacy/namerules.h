// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/identifying.h"
#include "core/privacy/reading.h"

namespace regards {

/// Adds what looks like people's names to `found`; the caller settles overlaps.
void findNames(const Reading &reading, QList<IdentifyingMark> &found);

} // namespace regards
