// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace regards::report {

/// How far above and below its line a font without ink reaches, in thousandths of its size: as far as Noto Sans, so
/// that programs that go by places find the same line.
constexpr int InklessAscent = 1069;
constexpr int InklessDescent = -293;

/**
 * A TrueType font of glyphs without ink: number 0 and, from 1, one of each advance (thousandths of the size).
 *
 * No font has such glyphs, so it is made from nothing; HarfBuzz puts its tables together. The PDF's own way to do
 * without a font file is Type 3: poppler guesses the size of such a font from its widths, and mixes lines up.
 */
[[nodiscard]] QByteArray inklessFont(const std::vector<int> &advances);

} // namespace regards::report
