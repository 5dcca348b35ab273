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
 * No font has such glyphs, so it is made from nothing. The PDF's own way to do without a font file, Type 3, has
 * 255 glyphs a font, and readers guess its size from letters that it does not have.
 */
[[nodiscard]] QByteArray inklessFont(const std::vector<int> &advances);

} // namespace regards::report
