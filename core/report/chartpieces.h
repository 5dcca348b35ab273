// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

namespace regards::report {

/**
 * A chart as one piece, drawn with lines, areas and text.
 *
 * A chart that no page could hold becomes several whole ones, each with its title and key.
 */
[[nodiscard]] std::vector<Piece> chartPieces(const Chart &chart, const Frame &frame);

} // namespace regards::report
