// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/fontsubset.h"

#include <QByteArray>
#include <QHash>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace regards::report {

/// A font as a PDF embeds it. Codes run from 1; `glyphs`, `widths` and `texts` (what a code stands for) begin with
/// code 1.
struct EmbeddedFont
{
    QByteArray name; ///< of the face, without the mark of a subset
    QByteArray program; ///< the font file; empty where it could not be made
    FontMeasures measures;
    std::vector<quint16> glyphs; ///< their numbers in the font file
    std::vector<int> widths;
    QStringList texts;
};

/**
 * A face of the pages' own fonts. Each character that is used gets a code, with its glyph and its text: so whoever
 * copies text gets the characters that stand there, even where two of them look alike.
 */
class PdfFace
{
public:
    PdfFace(const QRawFont &font, FontSource source);

    /// The glyph that the font has for a character; 0 where it has none.
    [[nodiscard]] quint32 glyphOf(QChar character);
    /// The code of a character that has a glyph.
    [[nodiscard]] int codeOf(QChar character);
    /// Thousandths of the size.
    [[nodiscard]] int width(int code) const { return m_widths[size_t(code) - 1]; }
    [[nodiscard]] EmbeddedFont embedded() const;

private:
    QRawFont m_font;
    FontSource m_source;
    std::vector<quint32> m_glyphs; ///< by character
    std::vector<quint16> m_codes; ///< by character, 0: none yet
    std::vector<quint32> m_used{}; ///< glyphs by code
    std::vector<int> m_widths{};
    QString m_texts{};
};

/// Characters without ink, of any width: the text of what is drawn as a shape.
class InklessFace
{
public:
    /// A width is given in thousandths of the size, and kept in steps of ten.
    [[nodiscard]] int codeOf(const QString &text, int width);
    [[nodiscard]] int width(int code) const { return m_widths[size_t(code) - 1]; }
    [[nodiscard]] bool isFull() const { return m_widths.size() >= 60'000; }
    [[nodiscard]] EmbeddedFont embedded() const;

private:
    QHash<std::pair<QString, int>, int> m_codes{};
    std::vector<int> m_widths{};
    QStringList m_texts{};
};

/// A glyph of a font that is not embedded, as a drawing of its own; its origin is on the baseline.
struct GlyphForm
{
    QByteArray operators; ///< an outline that is filled in the colour of the text
    QRectF box; ///< in points, upwards
};

/**
 * The fonts of one PDF.
 *
 * Pages are set in their own fonts, which are embedded. What those lack, the system's fonts may have: they are not
 * ours to embed, so their glyphs are drawn as shapes, and the text of it stands there without ink.
 */
class PdfFonts
{
public:
    /// The number of the own face that a glyph is of, or -1 where it is of another font.
    [[nodiscard]] int faceOf(const QRawFont &font);
    [[nodiscard]] PdfFace &face(int number) { return *m_faces[size_t(number)]; }
    /// The number of an ink-less face that still takes codes.
    [[nodiscard]] int inklessFace();
    [[nodiscard]] InklessFace &inkless(int number) { return m_inkless[size_t(number)]; }
    /// The number of a glyph's drawing, -1 where it has no outline. `unit`: how many of the font's pixels are a point.
    [[nodiscard]] int formOf(const QRawFont &font, quint32 glyph, double unit);

    [[nodiscard]] const std::vector<std::unique_ptr<PdfFace>> &faces() const noexcept { return m_faces; }
    [[nodiscard]] const std::vector<InklessFace> &inklessFaces() const noexcept { return m_inkless; }
    [[nodiscard]] const std::vector<GlyphForm> &forms() const noexcept { return m_forms; }

private:
    struct Known
    {
        QRawFont font;
        int face = -1;
    };
    [[nodiscard]] const Known &known(const QRawFont &font);

    std::vector<Known> m_known{};
    size_t m_last = 0;
    QHash<QByteArray, int> m_faceByHead{};
    std::vector<std::unique_ptr<PdfFace>> m_faces{};
    std::vector<InklessFace> m_inkless{};
    QHash<std::pair<size_t, quint32>, int> m_formByGlyph{};
    std::vector<GlyphForm> m_forms{};
};

} // namespace regards::report
