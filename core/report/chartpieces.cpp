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

constexpr TextStyle BarLabel{9, 12};
constexpr TextStyle GlanceName{10.5, 14.5, colour::Ink, true};

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
        line(number, with(Number, look.text, ColumnAlignment::Centre), x, y, widths[i] - 0.8);
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

/// Title and key; returns where they end.
double heading(Drawing &drawing, const Chart &chart, const Frame &frame)
{
    double y = 0;
    if (!chart.title.isEmpty()) {
        const auto title = drawing.lay(chart.title, style::TableCaption, frame.width, 3);
        drawing.place(title, 0, 0);
        y = title->height() + 5;
    }
    const QSet<RatingMark> swatches(LevelMarks.begin(), LevelMarks.end());
    return y + drawing.key(shownKey(chart, rowsOf(chart)), swatches, y) + 8;
}

bool hasAgreed(const QList<RatedRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const RatedRow &row) { return row.agreed.has_value(); });
}

/// The room that the codes before the labels take; 0 where no row has one.
double codeRoom(const QList<RatedRow> &rows, const TextStyle &style, const Frame &frame)
{
    double widest = 0;
    for (const auto &row : rows) {
        if (!row.code.isEmpty())
            widest = std::max(widest, frame.lay(plainText(row.code), style, frame.width / 3)->naturalWidth() + 6);
    }
    return widest;
}

/// Where the columns of a distribution stand.
struct BarColumns
{
    double codeWidth;
    double labelWidth; ///< code included
    double agreedX;
    double agreedWidth;
    double barX;
    double barWidth;
    double apartX;
    QList<RatingMark> apart; ///< columns of numbers at the right, ApartWidth each
};

BarColumns barColumns(const QList<RatedRow> &rows, const Frame &frame)
{
    BarColumns columns{};
    for (const auto mark : {RatingMark::NotApplicable, RatingMark::NotAssessed, RatingMark::Unrated}) {
        if (occurs(rows, mark))
            columns.apart.append(mark);
    }
    const bool agreed = hasAgreed(rows);
    columns.codeWidth = codeRoom(rows, BarLabel, frame);
    columns.labelWidth = frame.width * (agreed ? 0.34 : 0.42);
    columns.agreedX = columns.labelWidth + Gutter;
    columns.agreedWidth = agreed ? 112 : 0;
    columns.barX = columns.agreedX + columns.agreedWidth;
    columns.apartX = frame.width - ApartWidth * double(columns.apart.size());
    columns.barWidth = columns.apartX - columns.barX - (columns.apart.isEmpty() ? 0 : 4);
    return columns;
}

/// A chart before it is known whether it stands on one page: what heads it, and its rows.
struct ChartParts
{
    Piece head;
    std::vector<Piece> rows{};
};

Piece distributionRow(const RatedRow &row, const BarColumns &columns, const Chart &chart, const Frame &frame)
{
    constexpr TextStyle Number{8.5, 12.5, colour::Muted, false, false, ColumnAlignment::Centre};
    Drawing drawing(frame);
    const auto label = drawing.lay(row.label, BarLabel, columns.labelWidth - columns.codeWidth, 6);
    const double height = std::max(21.0, label->height() + 6);
    const double middle = height / 2;
    drawing.line(row.code, BarLabel, 0, middle - label->height() / 2, columns.codeWidth);
    drawing.place(label, columns.codeWidth, middle - label->height() / 2);
    if (row.agreed) {
        drawing.mark(*row.agreed, columns.agreedX, middle - 4.5, 9);
        const auto word = drawing.lay(wordOf(chart.key, *row.agreed), style::Small, columns.agreedWidth - 15, 2);
        drawing.place(word, columns.agreedX + 13, middle - word->height() / 2);
    }
    drawing.bar(row.counts, columns.barX, middle - BarHeight / 2, columns.barWidth);
    double x = columns.apartX;
    for (const auto mark : columns.apart) {
        if (const int count = row.counts[quint8(mark)])
            drawing.line(QString::number(count), Number, x, middle - 6.25, ApartWidth);
        x += ApartWidth;
    }
    drawing.rule(height);
    drawing.piece.height = std::max(drawing.piece.height, height);
    return std::move(drawing.piece);
}

ChartParts distribution(const Chart &chart, const Frame &frame)
{
    Drawing head(frame);
    double y = heading(head, chart, frame);
    const auto columns = barColumns(rowsOf(chart), frame);
    const auto look = with(style::Small, colour::Muted);
    head.line(chart.rowHeading, look, 0, y, columns.labelWidth);
    if (columns.agreedWidth > 0)
        head.line(chart.agreedHeading, look, columns.agreedX, y, columns.agreedWidth - 4);
    double x = columns.apartX;
    for (const auto mark : columns.apart) {
        head.mark(mark, x + (ApartWidth - 9) / 2, y + 2, 9);
        x += ApartWidth;
    }
    y += 15;
    head.rule(y);
    head.piece.height = y;
    ChartParts parts{std::move(head.piece)};
    for (const auto &row : rowsOf(chart))
        parts.rows.push_back(distributionRow(row, columns, chart, frame));
    return parts;
}

Piece glanceRow(const RatedRow &row, bool anyAgreed, const Chart &chart, const Frame &frame)
{
    constexpr double LeastHeight = 42;
    Drawing drawing(frame);
    const double codeX = anyAgreed ? 36 : 0;
    const double textX = codeX + codeRoom(rowsOf(chart), GlanceName, frame);
    const double barWidth = frame.width * 0.36;
    const double barX = frame.width - barWidth;
    const double room = barX - Gutter - textX;
    const auto name = drawing.lay(row.label, GlanceName, room, 4);
    const auto word = row.agreed
        ? drawing.lay(wordOf(chart.key, *row.agreed), with(style::Cell, markStyle(*row.agreed).strong), room, 2)
        : nullptr;
    const double textHeight = name->height() + (word ? word->height() + 1 : 0);
    const double height = std::max(LeastHeight, textHeight + 12);
    const double textY = (height - textHeight) / 2;
    if (row.agreed)
        drawing.mark(*row.agreed, 2, (height - 24) / 2, 24);
    drawing.line(row.code, GlanceName, codeX, textY, textX - codeX);
    drawing.place(name, textX, textY);
    if (word)
        drawing.place(word, textX, textY + name->height() + 1);
    drawing.bar(row.counts, barX, (height - BarHeight) / 2, barWidth);
    drawing.rule(height);
    drawing.piece.height = std::max(drawing.piece.height, height);
    return std::move(drawing.piece);
}

ChartParts glance(const Chart &chart, const Frame &frame)
{
    Drawing head(frame);
    const double y = heading(head, chart, frame);
    head.rule(y);
    head.piece.height = y;
    ChartParts parts{std::move(head.piece)};
    for (const auto &row : rowsOf(chart))
        parts.rows.push_back(glanceRow(row, hasAgreed(rowsOf(chart)), chart, frame));
    return parts;
}

Piece joined(ChartParts parts)
{
    Piece whole = std::move(parts.head);
    for (auto &row : parts.rows) {
        for (auto &item : row.items) {
            shift(item, QPointF(0, whole.height));
            whole.items.push_back(std::move(item));
        }
        whole.height += row.height;
    }
    return whole;
}

std::vector<Piece> separate(ChartParts parts)
{
    const auto repeated = std::make_shared<Piece>(parts.head);
    std::transform(repeated->items.begin(), repeated->items.end(), repeated->items.begin(), asArtifact);
    parts.head.keepWithNext = true;
    std::vector<Piece> pieces{std::move(parts.head)};
    for (auto &row : parts.rows) {
        row.repeated = repeated;
        pieces.push_back(std::move(row));
    }
    return pieces;
}

} // namespace

std::vector<Piece> chartPieces(const Chart &chart, const Frame &frame)
{
    if (rowsOf(chart).isEmpty())
        return {};
    auto parts =
        std::holds_alternative<DistributionBars>(chart.data) ? distribution(chart, frame) : glance(chart, frame);
    const double height = std::accumulate(parts.rows.begin(), parts.rows.end(), parts.head.height,
                                          [](double sum, const Piece &row) { return sum + row.height; });
    std::vector<Piece> pieces;
    if (height <= frame.tallest())
        pieces.push_back(joined(std::move(parts)));
    else
        pieces = separate(std::move(parts));
    pieces.front().gapBefore = 10;
    pieces.back().gapAfter = 18;
    return pieces;
}

} // namespace regards::report
