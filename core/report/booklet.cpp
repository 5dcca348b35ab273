// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/booklet.h"

#include <QPainter>

namespace regards::report {

QList<Spread> bookletSpreads(int pages)
{
    const int count = (std::max(pages, 1) + 3) / 4 * 4;
    const auto there = [pages](int page) { return page < pages ? page : -1; };
    QList<Spread> spreads;
    for (int side = 0; side < count / 2; ++side) {
        const Spread outer{there(count - 1 - side), there(side)};
        // The back of a sheet holds them the other way round.
        spreads.append(side % 2 == 0 ? outer : Spread{outer.right, outer.left});
    }
    return spreads;
}

QSizeF spreadSize(const Pages &pages)
{
    return {pages.size.width() * 2, pages.size.height()};
}

void paintSpread(const Pages &pages, const Spread &spread, QPainter &painter)
{
    if (spread.left >= 0)
        paint(pages, spread.left, painter);
    if (spread.right >= 0) {
        painter.save();
        painter.translate(pages.size.width(), 0);
        paint(pages, spread.right, painter);
        painter.restore();
    }
}

} // namespace regards::report
