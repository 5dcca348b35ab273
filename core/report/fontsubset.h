// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

class QRawFont;
struct hb_font_t;

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

/// Some glyphs of a font, as a font file.
struct FontPart
{
    QByteArray file; ///< empty where none could be made
    std::vector<quint16> glyphs; ///< their numbers in it, as they were asked for; 0 for one that the font does not have
    FontMeasures measures; ///< the box is that of these glyphs
};

/**
 * A TrueType font, of which parts can be embedded. HarfBuzz reads it and takes it apart.
 *
 * Everything in the font's file may be wrong: what points beyond its table counts as empty.
 */
class FontSource
{
public:
    /// None where the font has no TrueType outlines, or varies them.
    [[nodiscard]] static std::optional<FontSource> of(const QRawFont &font);

    [[nodiscard]] quint32 glyphCount() const;
    /// In thousandths of the font's size, rounded.
    [[nodiscard]] int advance(quint32 glyph) const;
    /// The same glyph may be asked for more than once. What composed glyphs are made of comes with them.
    [[nodiscard]] FontPart part(const std::vector<quint32> &glyphs) const;

private:
    struct Release
    {
        void operator()(hb_font_t *font) const;
    };
    explicit FontSource(hb_font_t *font);
    [[nodiscard]] FontMeasures measures(const std::vector<quint32> &glyphs) const;

    std::unique_ptr<hb_font_t, Release> m_font; ///< its size is a thousand
};

} // namespace regards::report
