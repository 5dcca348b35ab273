// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagestyle.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace regards::report {

/**
 * A text in lines of a given width, typeset for its language; at least one line, which may be empty.
 *
 * A word wider than the width breaks anywhere. Measures are in points.
 */
class LaidText
{
public:
    LaidText(const Runs &runs, const TextStyle &style, Language language, double width);
    LaidText(const LaidText &) = delete;
    LaidText &operator=(const LaidText &) = delete;

    /// At most `lines` lines; where text is left out, the last one ends with an ellipsis.
    [[nodiscard]] static std::shared_ptr<const LaidText> shortened(const QString &text, const TextStyle &style,
                                                                   Language language, double width, int lines);

    /// A title: in as few lines as the width allows, and these about equally long.
    [[nodiscard]] static std::shared_ptr<const LaidText> balanced(const QString &text, const TextStyle &style,
                                                                  Language language, double width);

    [[nodiscard]] int lineCount() const { return int(m_heights.size()); }
    [[nodiscard]] double lineHeight(int line) const { return m_heights[size_t(line)]; }
    [[nodiscard]] double height() const;
    /// Of its letters.
    [[nodiscard]] double size() const noexcept { return m_size; }
    /// From the left edge of the text's box to where the line's ink ends.
    [[nodiscard]] double lineEnd(int line) const;
    /// From there to where its ink begins: above 0 for lines that stand at the right or in the middle.
    [[nodiscard]] double lineStart(int line) const;
    /// The widest line.
    [[nodiscard]] double naturalWidth() const;
    [[nodiscard]] QString lineString(int line) const;
    /// From the top of the line's box to its baseline.
    [[nodiscard]] double baseline(int line) const;

    /// The line itself, in layout units; its glyphs are for whoever writes them otherwise than with a painter.
    [[nodiscard]] QTextLine textLine(int line) const { return m_layout.lineAt(line); }
    [[nodiscard]] QRgb colour() const noexcept { return m_colour; }

    /// Draws one line, the top left corner of its box at `at`, with a painter in points.
    void draw(QPainter &painter, int line, QPointF at) const;

private:
    void breakLines(double width, double pitch);

    QTextLayout m_layout;
    QRgb m_colour;
    double m_size;
    std::vector<double> m_heights{};
};

} // namespace regards::report
