// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpieces.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace regards::report {

namespace {

constexpr double BarHeight = 13;
constexpr double ApartWidth = 24; // of a column of numbers beside the bars
constexpr double LeastSegment = 12; // a bar's number must fit
constexpr double Gutter = 12;

/// A piece of a figure that grows downwards.
class Drawing
{
public:
    explicit Drawing(const Frame &frame)
        : m_frame(frame)
        , m_origin(frame.origin(Role::Figure))
    { }

    /// Up to `lines` lines in a box; returns its height.
    double text(const QString &text, const TextStyle &style, double x, double y, double width, int lines = 1)
    {
        const auto laid = LaidText::shortened(text, style, m_frame.language, width, lines);
        appendLines(piece, laid, 0, laid->lineCount(), QPointF(x, y), m_origin);
        return laid->height();
    }
    void mark(RatingMark mark, double x, double y, double size)
    {
        piece.items.push_back(MarkItem{mark, QRectF(x, y, size, size), m_origin});
    }
    void rule(double y)
    {
        piece.items.push_back(LineItem{QLineF(0, y, m_frame.width, y), colour::Rule, 0.5, false, m_origin});
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

TextStyle with(TextStyle style, QRgb colour, ColumnAlignment alignment = ColumnAlignment::Start)
{
    style.colour = colour;
    style.alignment = alignment;
    return style;
}

/// Widths that add up to `width`, none of a count above 0 too narrow for its number.
std::vector<double> segmentWidths(const Counts &counts, double width)
{
    std::vector<double> widths;
    const int total = std::accumulate(LevelMarks.begin(), LevelMarks.end(), 0,
                                      [&](int sum, RatingMark mark) { return sum + counts[quint8(mark)]; });
    for (const auto mark : LevelMarks) {
        const double share = total ? width * counts[quint8(mark)] / total : 0;
        widths.push_back(share > 0 ? std::max(share, LeastSegment) : 0);
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    // What the narrow ones gained, the others give.
    double spare = 0;
    for (const double segment : widths)
        spare += std::max(segment - LeastSegment, 0.0);
    for (double &segment : widths) {
        if (spare > 0 && segment > LeastSegment)
            segment -= (sum - width) * (segment - LeastSegment) / spare;
    }
    return widths;
}

void Drawing::bar(const Counts &counts, double x, double y, double width)
{
    const auto widths = segmentWidths(counts, width);
    if (std::accumulate(widths.begin(), widths.end(), 0.0) <= 0) {
        area(QRectF(x, y, width, BarHeight), colour::Paper, colour::Rule);
        return;
    }
    constexpr TextStyle Number{8, BarHeight, colour::Ink, true, false, ColumnAlignment::Centre};
    for (size_t i = 0; i < LevelMarks.size(); ++i) {
        if (widths[i] <= 0)
            continue;
        const auto look = markStyle(LevelMarks[i]);
        // A hair of paper between neighbours, so that they stay apart in any shade of grey.
        area(QRectF(x, y, std::max(widths[i] - 0.8, 0.5), BarHeight), look.fill, 0, look.hatched);
        const QString number = QString::number(counts[quint8(LevelMarks[i])]);
        if (look.hatched) {
            const double pad = 4.0 + 4.5 * double(number.size());
            area(QRectF(x + (widths[i] - 0.8 - pad) / 2, y + 1.5, pad, BarHeight - 3), look.fill);
        }
        text(number, with(Number, look.text, ColumnAlignment::Centre), x, y, widths[i] - 0.8);
        x += widths[i];
    }
}

double Drawing::key(const QList<KeyEntry> &entries, const QSet<RatingMark> &swatches, double y)
{
    constexpr double Line = 14;
    double x = 0;
    double top = y;
    for (const auto &entry : entries) {
        const bool swatch = swatches.contains(entry.mark);
        const double signs = swatch ? 27 : 13;
        const auto laid = LaidText::shortened(entry.word, style::Small, m_frame.language, m_frame.width - signs, 1);
        const double width = signs + laid->naturalWidth();
        if (x > 0 && x + width > m_frame.width) {
            x = 0;
            top += Line;
        }
        const auto look = markStyle(entry.mark);
        if (swatch)
            area(QRectF(x, top + 2, 11, 9), look.fill, 0, look.hatched);
        mark(entry.mark, x + (swatch ? 14 : 0), top + 2, 9);
        appendLines(piece, laid, 0, 1, QPointF(x + signs, top + 0.25), m_origin);
        x += width + 16;
    }
    return top + Line - y;
}

bool occurs(const QList<RatedRow> &rows, RatingMark mark)
{
    return std::any_of(rows.begin(), rows.end(), [mark](const RatedRow &row) { return row.counts[quint8(mark)] > 0; });
}

/// The words of the marks that the chart shows; the levels always, so that their order is seen whole.
QList<KeyEntry> shownKey(const Chart &chart, const QList<RatedRow> &rows)
{
    QList<KeyEntry> shown;
    for (const auto &entry : chart.key) {
        const bool level = entry.mark <= RatingMark::NotInitiated;
        const bool agreed =
            std::any_of(rows.begin(), rows.end(), [&](const RatedRow &row) { return row.agreed == entry.mark; });
        if (level || agreed || occurs(rows, entry.mark))
            shown.append(entry);
    }
    return shown;
}

double heading(Drawing &drawing, const Chart &chart, const QList<RatedRow> &rows, const Frame &frame)
{
    double y = 0;
    if (!chart.title.isEmpty())
        y += drawing.text(chart.title, style::TableCaption, 0, y, frame.width, 2) + 5;
    const QSet<RatingMark> swatches(LevelMarks.begin(), LevelMarks.end());
    return y + drawing.key(shownKey(chart, rows), swatches, y) + 8;
}

bool hasAgreed(const QList<RatedRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const RatedRow &row) { return row.agreed.has_value(); });
}

QString named(const RatedRow &row)
{
    return row.code.isEmpty() ? row.label : QString(row.code % QChar(0x2002) % row.label);
}

/// Where the columns of a distribution stand.
struct BarColumns
{
    double labelWidth;
    double agreedX;
    double agreedWidth;
    double barX;
    double barWidth;
    QList<RatingMark> apart; ///< columns of numbers at the right, ApartWidth each
};

BarColumns barColumns(const QList<RatedRow> &rows, double width)
{
    BarColumns columns{};
    for (const auto mark : {RatingMark::NotApplicable, RatingMark::NotAssessed, RatingMark::Unrated}) {
        if (occurs(rows, mark))
            columns.apart.append(mark);
    }
    const bool agreed = hasAgreed(rows);
    columns.labelWidth = width * (agreed ? 0.34 : 0.42);
    columns.agreedX = columns.labelWidth + Gutter;
    columns.agreedWidth = agreed ? 112 : 0;
    columns.barX = columns.agreedX + columns.agreedWidth;
    columns.barWidth = width - columns.barX - ApartWidth * double(columns.apart.size());
    return columns;
}

void distributionRow(Drawing &drawing, const RatedRow &row, const BarColumns &columns, const Chart &chart, double y,
                     double height)
{
    constexpr TextStyle Label{9, 12};
    const double middle = y + height / 2;
    const auto labelHeight = [&] {
        // Measured where it will stand, then moved to the row's middle.
        Drawing trial(Frame{columns.labelWidth, 0, Language::English});
        return trial.text(named(row), Label, 0, 0, columns.labelWidth, 2);
    }();
    drawing.text(named(row), Label, 0, middle - labelHeight / 2, columns.labelWidth, 2);
    if (row.agreed) {
        drawing.mark(*row.agreed, columns.agreedX, middle - 4.5, 9);
        drawing.text(wordOf(chart.key, *row.agreed), style::Small, columns.agreedX + 13, middle - 6.25,
                     columns.agreedWidth - 17);
    }
    drawing.bar(row.counts, columns.barX, middle - BarHeight / 2, columns.barWidth);
    constexpr TextStyle Number{8.5, 12.5, colour::Muted, false, false, ColumnAlignment::End};
    double x = columns.barX + columns.barWidth;
    for (const auto mark : columns.apart) {
        if (const int count = row.counts[quint8(mark)])
            drawing.text(QString::number(count), Number, x, middle - 6.25, ApartWidth - 7);
        x += ApartWidth;
    }
}

Piece distribution(const Chart &chart, const QList<RatedRow> &rows, const Frame &frame)
{
    Drawing drawing(frame);
    double y = heading(drawing, chart, rows, frame);
    const auto columns = barColumns(rows, frame.width);
    const auto head = with(style::Small, colour::Muted);
    drawing.text(chart.rowHeading, head, 0, y, columns.labelWidth);
    if (columns.agreedWidth > 0)
        drawing.text(chart.agreedHeading, head, columns.agreedX, y, columns.agreedWidth - 4);
    double x = columns.barX + columns.barWidth;
    for (const auto mark : columns.apart) {
        drawing.mark(mark, x + ApartWidth - 7 - 9, y + 2, 9);
        x += ApartWidth;
    }
    y += 15;
    for (const auto &row : rows) {
        const auto label = LaidText::shortened(named(row), TextStyle{9, 12}, frame.language, columns.labelWidth, 2);
        const double height = std::max(21.0, label->height() + 6);
        drawing.rule(y);
        distributionRow(drawing, row, columns, chart, y, height);
        y += height;
    }
    drawing.rule(y);
    drawing.piece.height = std::max(drawing.piece.height, y);
    return std::move(drawing.piece);
}

Piece glance(const Chart &chart, const QList<RatedRow> &rows, const Frame &frame)
{
    constexpr double RowHeight = 42;
    constexpr TextStyle Name{10.5, 15, colour::Ink, true};
    Drawing drawing(frame);
    double y = heading(drawing, chart, rows, frame);
    const bool agreed = hasAgreed(rows);
    const double textX = agreed ? 36 : 0;
    const double barWidth = frame.width * 0.36;
    const double barX = frame.width - barWidth;
    const double room = barX - Gutter - textX;
    for (const auto &row : rows) {
        drawing.rule(y);
        if (row.agreed) {
            drawing.mark(*row.agreed, 2, y + (RowHeight - 24) / 2, 24);
            drawing.text(named(row), Name, textX, y + 6, room);
            drawing.text(wordOf(chart.key, *row.agreed), with(style::Cell, markStyle(*row.agreed).strong), textX,
                         y + 22, room);
        } else {
            drawing.text(named(row), Name, textX, y + (RowHeight - 15) / 2, room);
        }
        drawing.bar(row.counts, barX, y + (RowHeight - BarHeight) / 2, barWidth);
        y += RowHeight;
    }
    drawing.rule(y);
    drawing.piece.height = std::max(drawing.piece.height, y);
    return std::move(drawing.piece);
}

void appendCharts(std::vector<Piece> &pieces, const Chart &chart, const QList<RatedRow> &rows, const Frame &frame)
{
    const bool bars = std::holds_alternative<DistributionBars>(chart.data);
    Piece piece = bars ? distribution(chart, rows, frame) : glance(chart, rows, frame);
    if (piece.height > frame.tallest() && rows.size() > 1) {
        const qsizetype half = (rows.size() + 1) / 2;
        appendCharts(pieces, chart, rows.first(half), frame);
        appendCharts(pieces, chart, rows.sliced(half), frame);
        return;
    }
    piece.gapBefore = 10;
    piece.gapAfter = 18;
    pieces.push_back(std::move(piece));
}

} // namespace

std::vector<Piece> chartPieces(const Chart &chart, const Frame &frame)
{
    std::vector<Piece> pieces;
    if (!rowsOf(chart).isEmpty())
        appendCharts(pieces, chart, rowsOf(chart), frame);
    return pieces;
}

} // namespace regards::report
