// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

class QRawFont;

namespace regards::report {

/// The measures of a font that a PDF must state, in thousandths of its size.
struct FontMeasures
{
    int left = 0; ///< of the box that holds all glyphs
    int bottom = 0;
    int right = 0;
    int top = 0;
    int ascent = 0;
    int descent = 0; ///< negative
    int capitals = 0; ///< how high they are
    int weight = 400; ///< 400 regular, 700 bold
    double slant = 0; ///< degrees; negative leans forward
};

/**
 * The tables of a TrueType font, and parts of it to be embedded.
 *
 * Everything in the font's file may be wrong: what points beyond its table counts as empty.
 */
class FontTables
{
public:
    /// None where the font has no TrueType outlines, or varies them.
    [[nodiscard]] static std::optional<FontTables> of(const QRawFont &font);

    [[nodiscard]] const FontMeasures &measures() const noexcept { return m_measures; }
    [[nodiscard]] int glyphCount() const noexcept { return m_glyphCount; }
    /// In thousandths of the font's size, rounded.
    [[nodiscard]] int advance(quint32 glyph) const;

    /// A font of the given glyphs, which get the numbers 0, 1, 2…; the same one may come more than once. What composed
    /// glyphs are made of follows them.
    [[nodiscard]] QByteArray subset(std::vector<quint32> glyphs) const;

private:
    FontTables() = default;
    [[nodiscard]] QByteArray outline(quint32 glyph) const;
    [[nodiscard]] quint16 advanceInUnits(quint32 glyph) const;

    QByteArray m_head{};
    QByteArray m_hhea{};
    QByteArray m_hmtx{};
    QByteArray m_loca{};
    QByteArray m_glyf{};
    QByteArray m_maxp{};
    QByteArray m_hints[3]{}; ///< cvt, fpgm, prep; each may be empty
    int m_glyphCount = 0;
    int m_unitsPerEm = 1000;
    FontMeasures m_measures{};
};

/// A font of glyphs without ink: number 0 and, from 1, one of each advance (thousandths of the size).
[[nodiscard]] QByteArray inklessFont(const std::vector<int> &advances);

} // namespace regards::report
