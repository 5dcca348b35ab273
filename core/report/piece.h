// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/laidtext.h"
#include "core/report/layout.h"

#include <memory>
#include <optional>
#include <vector>

namespace regards::report {

/// The place in a contents list that waits for a heading's page number.
struct PageReference
{
    int entry = 0; ///< index in Pages::outline
    QPointF lineTop; ///< of the line that takes the number
    double textEnd = 0; ///< where the leader may begin
    double right = 0; ///< where the number ends
    TextStyle style{};
    Origin origin{};
};

/**
 * What is never broken over two pages: items from y = 0 down to `height`, x from the body's left edge.
 *
 * Between two pieces lies the larger of their gaps, none at the top of a page.
 */
struct Piece
{
    double height = 0;
    double gapBefore = 0;
    double gapAfter = 0;
    double roomBelow = 0; ///< that the page must have left, unless the piece begins it
    bool keepWithNext = false;
    bool keepLoosely = false; ///< like keepWithNext, as long as what is kept together so fits on a page
    bool startsPage = false;
    double pageIfLess = 0; ///< with startsPage: only where less room than this is left; 0: always
    bool bare = false; ///< a page that begins with it has no running header and footer
    std::vector<Item> items{};
    std::shared_ptr<const Piece> repeated{}; ///< put again at the top of a page that begins with this piece
    std::optional<int> outline{}; ///< the heading that begins here: index in Pages::outline
    std::vector<PageReference> references{};
};

/// Moves an item.
void shift(Item &item, QPointF by);
/// The same item as part of nothing: a header row's repetition.
[[nodiscard]] Item asArtifact(Item item);

/// Some lines of a text, from `first` up to but not including `last`, one below the other from `at`.
void appendLines(Piece &piece, const std::shared_ptr<const LaidText> &text, int first, int last, QPointF at,
                 const Origin &origin);

/**
 * A text as pieces at `x`: its first two lines stay together, and its last two.
 */
[[nodiscard]] std::vector<Piece> linePieces(const std::shared_ptr<const LaidText> &text, double x,
                                            const Origin &origin);

} // namespace regards::report
