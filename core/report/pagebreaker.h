// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/piece.h"

#include <QRectF>

namespace regards::report {

/// A page being filled: its items in page coordinates, and the page numbers still to be put on it.
struct FilledPage
{
    std::vector<Item> items{};
    std::vector<PageReference> references{};
    bool bare = false;
};

/**
 * Fills pages with pieces, one below the other within `body`; at least one page.
 *
 * A piece that keeps with the next never ends a page, unless the pieces kept together fill more than a page: then
 * they break, as late as they can. Entries of `outline` get their pages and places.
 */
[[nodiscard]] std::vector<FilledPage> breakIntoPages(const std::vector<Piece> &pieces, const QRectF &body,
                                                     std::vector<OutlineEntry> &outline);

} // namespace regards::report
