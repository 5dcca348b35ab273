// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/records.h"
#include "core/toolkit/criterion.h"

#include <optional>

namespace regards {

/// Why a criterion of that scope may not be applicable in the unit, as the second half of a sentence; empty where it
/// is.
[[nodiscard]] QString whyNotApplicable(Scope scope, const std::optional<Unit> &unit);

} // namespace regards
