// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpieces.h"

#include "core/report/chartdrawing.h"

#include <algorithm>
#include <numeric>

namespace regards::report {

namespace {

using chartsize::BarHeight;
using chartsize::Gutter;

constexpr double ApartWidth = 24; // of a column of numbers beside the bars

constexpr TextStyle BarLabel{9, 12};
constexpr TextStyle GlanceName{10.5, 14.5, colour::Ink, true};

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

QStringList codesOf(const QList<RatedRow> &rows)
{
    QStringList codes;
    for (const auto &row : rows)
        codes.append(row.code);
    return codes;
}

bool hasAgreed(const QList<RatedRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const RatedRow &row) { return row.agreed.has_value(); });
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
    columns.codeWidth = codeRoom(codesOf(rows), BarLabel, frame);
    columns.labelWidth = frame.width * (agreed ? 0.34 : 0.42);
    columns.agreedX = columns.labelWidth + Gutter;
    columns.agreedWidth = agreed ? 112 : 0;
    columns.barX = columns.agreedX + columns.agreedWidth;
    columns.apartX = frame.width - ApartWidth * double(columns.apart.size());
    columns.barWidth = columns.apartX - columns.barX - (columns.apart.isEmpty() ? 0 : 4);
    return columns;
}

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
    const double textX = codeX + codeRoom(codesOf(rowsOf(chart)), GlanceName, frame);
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

struct PartsMaker
{
    const Chart &chart;
    const Frame &frame;

    ChartParts operator()(const DistributionBars &) const { return distribution(chart, frame); }
    ChartParts operator()(const ThemesAtAGlance &) const { return glance(chart, frame); }
    ChartParts operator()(const ProgressArrows &progress) const { return progressParts(chart, progress, frame); }
    ChartParts operator()(const AgreementBars &agreement) const { return agreementParts(chart, agreement, frame); }
};

} // namespace

std::vector<Piece> chartPieces(const Chart &chart, const Frame &frame)
{
    auto parts = std::visit(PartsMaker{chart, frame}, chart.data);
    if (parts.rows.empty())
        return {};
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
