// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablepieces.h"

#include <algorithm>

namespace regards::report {

namespace {

constexpr double SidePadding = 6;
constexpr double MarkSize = 8.5;
constexpr double MarkRoom = 13;

struct Slot
{
    double x = 0;
    double width = 0;
    ColumnAlignment alignment = ColumnAlignment::Start;
};

/// How the rows of one kind look.
struct RowLook
{
    TextStyle style;
    QRgb fill = 0; ///< 0: none
    double top = 4.5;
    double bottom = 4.5;
    bool ruleAbove = false;
    QRgb rule = colour::Rule;
    double ruleWidth = 0.5;
    bool atBottom = false; ///< cells stand on the row's lower edge
    Role role = Role::DataCell;
};

struct LaidCell
{
    std::shared_ptr<const LaidText> text;
    double x = 0;
    std::optional<RatingMark> mark{};
    int column = 0;
};

/// A row whose cells are laid out, ready to be cut at any line.
class LaidRow
{
public:
    LaidRow(const QList<Cell> &cells, const std::vector<Slot> &slots, RowLook look, int row, const Frame &frame)
        : m_look(look)
        , m_row(row)
        , m_frame(frame)
    {
        for (int column = 0; column < std::min(int(cells.size()), int(slots.size())); ++column) {
            const auto &cell = cells[column];
            const auto &slot = slots[size_t(column)];
            const double indent = cell.mark ? MarkRoom : 0;
            TextStyle cellStyle = look.style;
            cellStyle.alignment = slot.alignment;
            const double room = slot.width - 2 * SidePadding - indent;
            m_cells.push_back(
                {frame.lay(cell.runs, cellStyle, room), slot.x + SidePadding + indent, cell.mark, column});
            m_lines = std::max(m_lines, m_cells.back().text->lineCount());
        }
    }

    [[nodiscard]] Piece whole() const { return slice(0, m_lines); }

    [[nodiscard]] std::vector<Piece> pieces(double tallest) const
    {
        Piece piece = whole();
        if (piece.height <= tallest || m_lines < 4)
            return {std::move(piece)};
        std::vector<Piece> pieces{slice(0, 2)};
        for (int line = 2; line < m_lines - 2; ++line)
            pieces.push_back(slice(line, line + 1));
        pieces.push_back(slice(m_lines - 2, m_lines));
        return pieces;
    }

private:
    [[nodiscard]] Piece slice(int first, int last) const
    {
        const bool isFirst = first == 0;
        const bool isLast = last == m_lines;
        const double top = isFirst ? m_look.top : 0;
        double bottom = top;
        for (const auto &cell : m_cells)
            bottom = std::max(bottom, top + linesHeight(cell, first, last));
        Piece piece;
        for (const auto &cell : m_cells) {
            const double slack = m_look.atBottom ? bottom - top - linesHeight(cell, first, last) : 0;
            const Origin origin = m_frame.origin(m_look.role, m_row, cell.column);
            if (cell.mark && isFirst) {
                const double y = top + (cell.text->lineHeight(0) - MarkSize) / 2;
                piece.items.push_back(MarkItem{*cell.mark, QRectF(cell.x - MarkRoom, y, MarkSize, MarkSize), origin});
            }
            const int end = std::min(last, cell.text->lineCount());
            if (first < end)
                appendLines(piece, cell.text, first, end, QPointF(cell.x, top + slack), origin);
        }
        piece.height = bottom + (isLast ? m_look.bottom : 0);
        decorate(piece, isFirst, isLast);
        return piece;
    }

    [[nodiscard]] static double linesHeight(const LaidCell &cell, int first, int last)
    {
        double height = 0;
        for (int line = first; line < std::min(last, cell.text->lineCount()); ++line)
            height += cell.text->lineHeight(line);
        return height;
    }

    void decorate(Piece &piece, bool isFirst, bool isLast) const
    {
        if (m_look.fill)
            piece.items.insert(piece.items.begin(), AreaItem{QRectF(0, 0, m_frame.width, piece.height), m_look.fill});
        const auto rule = [&](double y) {
            piece.items.push_back(LineItem{QLineF(0, y, m_frame.width, y), m_look.rule, m_look.ruleWidth});
        };
        if (isFirst && m_look.ruleAbove)
            rule(0);
        if (isLast && !m_look.ruleAbove)
            rule(piece.height);
    }

    RowLook m_look;
    int m_row;
    Frame m_frame;
    std::vector<LaidCell> m_cells{};
    int m_lines = 1;
};

RowLook headerLook()
{
    return {style::HeaderCell, colour::Band, 6, 5.5, false, colour::Accent, 1, true, Role::HeaderCell};
}

RowLook rowLook(RowKind kind)
{
    RowLook look{style::Cell};
    switch (kind) {
    case RowKind::Shaded:
        look.fill = colour::Shade;
        break;
    case RowKind::Group:
        look.style = style::GroupCell;
        look.fill = colour::Shade;
        look.top = 8;
        break;
    case RowKind::Total:
        look.style.bold = true;
        look.ruleAbove = true;
        look.rule = colour::Accent;
        look.ruleWidth = 1;
        break;
    case RowKind::Plain:
        break;
    }
    return look;
}

/// The longest word of a text, of those that ought to stay whole.
QString longestWord(const QString &text)
{
    constexpr qsizetype Reasonable = 24;
    QString longest;
    for (const auto &word : QStringView(text).split(u' ')) {
        if (word.size() > longest.size() && word.size() <= Reasonable)
            longest = word.toString();
    }
    return longest;
}

/// The least width at which no ordinary word of the column is cut.
double leastWidth(const Table &table, int column, const Frame &frame)
{
    const auto widthOf = [&frame](const QString &word, const TextStyle &look, bool marked) {
        const LaidText laid(plainText(word), look, frame.language, frame.width);
        return laid.naturalWidth() + 2 * SidePadding + (marked ? MarkRoom : 0) + 0.5;
    };
    double least = 0;
    if (column < table.header.size())
        least = widthOf(longestWord(textOf(table.header[column].runs)), style::HeaderCell, false);
    QString longest;
    bool marked = false;
    for (const auto &row : table.rows) {
        if (row.kind == RowKind::Group || column >= row.cells.size())
            continue;
        const auto word = longestWord(textOf(row.cells[column].runs));
        if (word.size() > longest.size())
            longest = word;
        marked = marked || row.cells[column].mark;
    }
    return longest.isEmpty() ? least : std::max(least, widthOf(longest, style::Cell, marked));
}

/// Widths in the wanted proportion, as far as no column becomes narrower than its words.
std::vector<double> columnWidths(const QList<Column> &columns, const Table &table, const Frame &frame)
{
    std::vector<double> widths;
    std::vector<double> least;
    double sum = 0;
    for (int i = 0; i < columns.size(); ++i) {
        widths.push_back(std::max(columns[i].width, 0.01));
        least.push_back(leastWidth(table, i, frame));
        sum += widths.back();
    }
    for (double &width : widths)
        width *= frame.width / sum;
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        missing += std::max(least[i] - widths[i], 0.0);
        spare += std::max(widths[i] - least[i], 0.0);
    }
    if (missing <= 0 || spare < missing)
        return widths;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] < least[i])
            widths[i] = least[i];
        else
            widths[i] -= missing * (widths[i] - least[i]) / spare;
    }
    return widths;
}

std::vector<Slot> slotsOf(const Table &table, const Frame &frame)
{
    auto columns = table.columns;
    columns.resize(std::max(columns.size(), table.header.size()));
    for (const auto &row : table.rows)
        columns.resize(std::max(columns.size(), row.cells.size()));
    const auto widths = columnWidths(columns, table, frame);
    std::vector<Slot> slots;
    double x = 0;
    for (int i = 0; i < columns.size(); ++i) {
        slots.push_back({x, widths[size_t(i)], columns[i].alignment});
        x += widths[size_t(i)];
    }
    return slots;
}

} // namespace

std::vector<Piece> tablePieces(const Table &table, const Frame &frame)
{
    const auto slots = slotsOf(table, frame);
    const std::vector<Slot> wholeWidth{{0, frame.width}};
    std::vector<Piece> pieces;
    const auto append = [&pieces](std::vector<Piece> more, bool keepWithNext, std::shared_ptr<const Piece> repeated) {
        for (auto &piece : more) {
            piece.keepWithNext = keepWithNext;
            piece.repeated = repeated;
            pieces.push_back(std::move(piece));
        }
    };
    if (!table.caption.isEmpty()) {
        append(linePieces(frame.lay(plainText(table.caption), style::TableCaption, frame.width), 0,
                          frame.origin(Role::Caption)),
               true, nullptr);
        pieces.back().gapAfter = 4;
    }
    std::shared_ptr<Piece> repeated;
    if (!table.header.isEmpty()) {
        const LaidRow header(table.header, slots, headerLook(), -1, frame);
        if (const Piece whole = header.whole(); whole.height <= frame.height / 3) {
            repeated = std::make_shared<Piece>(whole);
            std::transform(repeated->items.begin(), repeated->items.end(), repeated->items.begin(), asArtifact);
        }
        append(header.pieces(frame.height / 3), true, nullptr);
    }
    const double tallest = frame.tallest() - (repeated ? repeated->height : 0);
    for (int i = 0; i < table.rows.size(); ++i) {
        const auto &row = table.rows[i];
        const bool group = row.kind == RowKind::Group;
        const LaidRow laid(row.cells, group ? wholeWidth : slots, rowLook(row.kind), i, frame);
        append(laid.pieces(tallest), group, repeated);
    }
    if (!pieces.empty()) {
        pieces.back().keepWithNext = false;
        pieces.front().gapBefore = 8;
        pieces.back().gapAfter = 16;
    }
    return pieces;
}

} // namespace regards::report
