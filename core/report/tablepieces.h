// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

namespace regards::report {

/**
 * A table as pieces: its caption, its header and its rows.
 *
 * A row is one piece, unless it would not fit on a page below the header: then each of its lines is one, the first
 * two and the last two together. Rows repeat the header, unless that takes more than a third of the page.
 */
[[nodiscard]] std::vector<Piece> tablePieces(const Table &table, const Frame &frame);

/// How wide the pages make its columns, in points: as it asks, but none narrower than its words.
[[nodiscard]] std::vector<double> columnWidths(const Table &table, const Frame &frame);

} // namespace regards::report
