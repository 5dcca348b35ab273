// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

namespace regards::report {

/// The side of a drawing beside an idea, in points: 20 mm.
inline constexpr double PictogramSize = 56.7;

/// One piece: an idea never breaks over a page, unless it is taller than one. Its words begin where those of all
/// other ideas do, with or without a drawing.
[[nodiscard]] std::vector<Piece> ideaPieces(const Idea &idea, const Frame &frame);
/// A heading of a document that is easy to read; `outline` is its index in Pages::outline.
[[nodiscard]] std::vector<Piece> easyHeadingPieces(const Heading &heading, int outline, const Frame &frame);

} // namespace regards::report
