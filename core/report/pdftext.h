// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/contentstream.h"
#include "core/report/layout.h"
#include "core/report/pdffonts.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <optional>
#include <vector>

namespace regards::report {

/**
 * Writes lines of text into the operators of one side of a PDF.
 *
 * Whoever takes the text out again gets the characters that stand there, in the order in which they are read: those of
 * the pages' own fonts with their glyphs, all others as shapes with the characters in ink-less type on them.
 */
class PdfText
{
public:
    /// Places are from the top left corner of a page, which stands `x` points from the side's left edge.
    PdfText(ContentStream &out, PdfFonts &fonts, double height, double x);

    /// One line, at the start with a space where it would join another word; whether it ends with a space.
    /// The line is not blank.
    bool write(const TextItem &item, bool spaceBefore);
    /// Characters without ink, over the width of an area: what is drawn there, in words.
    void writeInkless(const QString &text, const QRectF &area);

private:
    /// A character, or the drawing of a glyph, along a line.
    struct Placed
    {
        enum class Kind : quint8 { Glyph, Inkless, Form };
        Kind kind;
        int font; ///< number of the face, or of the form
        int code;
        double x; ///< from the line's left edge
        double y = 0; ///< of a form, below the baseline
        double width = 0;
    };
    /// From places along a line to the side's coordinates.
    struct Line
    {
        QPointF corner;
        double baseline;
        double size;
        bool turned;
    };

    [[nodiscard]] bool placePlain(const QTextLine &line, const QString &text);
    void placeClusters(const QTextLine &line, const QString &text);
    void placeCluster(const QTextLine &line, const QString &cluster, int start);
    void placeSpace(const Placed &beside, double x);
    void placeInkless(const QString &text, double x, double width);
    void writeLine(const Line &line);
    void selectFont(const Placed &placed, double size);
    void moveTo(const Line &line, double x);

    ContentStream &m_out;
    PdfFonts &m_fonts;
    double m_height;
    double m_x;
    double m_size = 10; ///< of the line being placed
    std::vector<Placed> m_placed{};
    QByteArray m_font{}; ///< as it was last selected
    double m_fontSize = 0;
    std::optional<QRgb> m_colour{};
};

} // namespace regards::report
