// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/identifying.h"
#include "core/privacy/reading.h"

namespace regards {

/// Adds telephone numbers, e-mail addresses, dates of birth, room and bed numbers, and record numbers to `found`.
/// Where two rules speak of the same digits both are added: the caller settles it.
void findNumbers(const Reading &reading, QList<IdentifyingMark> &found);

} // namespace regards
