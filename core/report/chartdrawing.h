// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowpieces.h"

#include <QSet>

namespace regards::report {

/// Measures that all charts share.
namespace chartsize {
inline constexpr double BarHeight = 13;
inline constexpr double Gutter = 12;
inline constexpr double LeastRow = 21;
} // namespace chartsize

/// A piece of a figure that grows downwards.
class Drawing
{
public:
    explicit Drawing(const Frame &frame)
        : m_frame(frame)
        , m_origin(frame.origin(Role::Figure))
    { }

    [[nodiscard]] std::shared_ptr<const LaidText> lay(const QString &text, const TextStyle &style, double width,
                                                      int lines = 1) const
    {
        return LaidText::shortened(text, style, m_frame.language, width, lines);
    }
    void place(const std::shared_ptr<const LaidText> &text, double x, double y)
    {
        appendLines(piece, text, 0, text->lineCount(), QPointF(x, y), m_origin);
    }
    /// One line, or what of it has room.
    void line(const QString &text, const TextStyle &style, double x, double y, double width)
    {
        if (!text.isEmpty())
            place(lay(text, style, width), x, y);
    }
    void mark(RatingMark mark, double x, double y, double size)
    {
        piece.items.push_back(MarkItem{mark, QRectF(x, y, size, size), m_origin});
    }
    void rule(double y) { stroke(QLineF(0, y, m_frame.width, y), colour::Rule, 0.5); }
    void stroke(const QLineF &line, QRgb colour, double width)
    {
        piece.items.push_back(LineItem{line, colour, width, false, m_origin});
    }
    void area(const QRectF &rect, QRgb fill, QRgb outline = 0, bool hatched = false)
    {
        piece.items.push_back(AreaItem{rect, fill, outline, hatched, m_origin});
    }

    /// The four levels in proportion, each with its number; an empty outline where there is none.
    void bar(const Counts &counts, double x, double y, double width);
    /// Swatches, symbols and words, in as many lines as it takes; returns the height.
    double key(const QList<KeyEntry> &entries, const QSet<RatingMark> &swatches, double y);

    Piece piece{};

private:
    Frame m_frame;
    Origin m_origin;
};

/// A chart before it is known whether it stands on one page: what heads it, and its rows.
struct ChartParts
{
    Piece head;
    std::vector<Piece> rows{};
};

/// The room that the codes before the labels take; 0 where no row has one.
[[nodiscard]] double codeRoom(const QStringList &codes, const TextStyle &style, const Frame &frame);

[[nodiscard]] inline TextStyle with(TextStyle style, QRgb colour, ColumnAlignment alignment = ColumnAlignment::Start)
{
    style.colour = colour;
    style.alignment = alignment;
    return style;
}

/// What progressed since another visit, and how far observers agreed.
[[nodiscard]] ChartParts progressParts(const Chart &chart, const ProgressArrows &progress, const Frame &frame);
[[nodiscard]] ChartParts agreementParts(const Chart &chart, const AgreementBars &agreement, const Frame &frame);

} // namespace regards::report
