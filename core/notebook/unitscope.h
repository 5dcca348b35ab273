// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/records.h"
#include "core/toolkit/criterion.h"

namespace regards {

/// Whether a criterion of that scope can concern the unit, by what is known of it.
[[nodiscard]] bool scopeFits(Scope scope, const Unit &unit);

} // namespace regards
