// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

namespace regards::report {

/// The head of a sheet: its code in a box, its title, and what is to be written in. `more` stands behind the code.
[[nodiscard]] Piece sheetHead(const Sheet &sheet, const QString &more, const Frame &frame);

/// An entry of a form: one piece, or, where it is taller than a page, one for each of its parts.
[[nodiscard]] std::vector<Piece> formPieces(const FormEntry &entry, const Frame &frame);

} // namespace regards::report
