// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

namespace regards::report {

/// The cover, on a page without running header and footer.
[[nodiscard]] std::vector<Piece> coverPieces(const CoverPage &cover, const Frame &frame);
/// The contents, their page numbers still open (Piece::references). Nothing where no heading is listed.
[[nodiscard]] std::vector<Piece> contentsPieces(const Contents &contents, const std::vector<OutlineEntry> &outline,
                                                const Frame &frame);

} // namespace regards::report
