// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QList>

namespace regards::report {

/// Two pages that stand side by side on one side of a folded sheet; -1 is a blank one. Pages count from 0.
struct Spread
{
    int left = -1;
    int right = -1;

    friend bool operator==(const Spread &, const Spread &) = default;
};

/**
 * The sides of a booklet of `pages` pages, to be printed on both sides, turned over the short edge, and folded as one.
 * The number of pages is rounded up to a multiple of four; what is added is blank, at the end.
 */
[[nodiscard]] QList<Spread> bookletSpreads(int pages);

/// The size of one side in points: two pages side by side.
[[nodiscard]] QSizeF spreadSize(const Pages &pages);
/// Draws one side with a painter whose unit is the point and whose origin is the side's corner.
void paintSpread(const Pages &pages, const Spread &spread, QPainter &painter);

} // namespace regards::report
