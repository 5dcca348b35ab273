// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggestion.h"

#include <algorithm>

namespace regards {

std::optional<Rating> suggestedRating(const QList<std::optional<Rating>> &below)
{
    QList<Rating::Level> levels;
    for (const std::optional<Rating> &rating : below) {
        if (rating && rating->isLevel())
            levels.append(rating->level());
    }
    if (levels.isEmpty())
        return std::nullopt;
    // The weaker of the two in the middle, where there are two: a suggestion must not flatter.
    const auto middle = levels.begin() + (levels.size() - 1) / 2;
    std::nth_element(levels.begin(), middle, levels.end());
    return Rating(*middle);
}

} // namespace regards
