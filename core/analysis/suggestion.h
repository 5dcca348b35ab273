// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/rating.h"

#include <QList>

#include <optional>

namespace regards {

/**
 * What the levels below a standard or theme suggest for it: their lower median.
 *
 * There is no official formula; the team decides. Ratings that are no level are left out; nullopt when none is left.
 */
[[nodiscard]] std::optional<Rating> suggestedRating(const QList<std::optional<Rating>> &below);

} // namespace regards
