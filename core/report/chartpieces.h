// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

namespace regards::report {

/**
 * A chart as one piece, drawn with lines, areas and text.
 *
 * Only where no page could hold it is it cut between rows, and its title and key come again on every page.
 */
[[nodiscard]] std::vector<Piece> chartPieces(const Chart &chart, const Frame &frame);

} // namespace regards::report
