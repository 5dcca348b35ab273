// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablepieces.h"

#include <algorithm>

namespace regards::report {

namespace {

constexpr double SidePadding = 6;
constexpr double MarkSize = 8.5;
constexpr double MarkRoom = 13;
constexpr double TurnedPadding = 4;

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
    bool symbolOnly = false;
    QString word{}; ///< what the mark says, where the text doesn't
};

/// Where a symbol without words begins.
double symbolX(const Slot &slot)
{
    switch (slot.alignment) {
    case ColumnAlignment::Centre:
        return slot.x + (slot.width - MarkSize) / 2;
    case ColumnAlignment::End:
        return slot.x + slot.width - SidePadding - MarkSize;
    case ColumnAlignment::Start:
        break;
    }
    return slot.x + SidePadding;
}

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
            TextStyle cellStyle = look.style;
            cellStyle.alignment = slot.alignment;
            if (cell.mark && cell.symbolOnly) {
                m_cells.push_back({frame.lay({}, cellStyle, slot.width), symbolX(slot) + MarkRoom, cell.mark, column,
                                   true, textOf(cell.runs)});
                continue;
            }
            const double indent = cell.mark ? MarkRoom : 0;
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
                const QRectF square(cell.x - MarkRoom, y, MarkSize, MarkSize);
                piece.items.push_back(MarkItem{*cell.mark, square, origin, cell.word});
            }
            if (cell.symbolOnly)
                continue;
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
    const bool turned = table.turnedHeads && column > 0;
    if (turned)
        least = style::HeaderCell.pitch + 2 * TurnedPadding;
    else if (column < table.header.size())
        least = widthOf(longestWord(textOf(table.header[column].runs)), style::HeaderCell, false);
    QString longest;
    bool marked = false;
    for (const auto &row : table.rows) {
        if (row.kind == RowKind::Group || column >= row.cells.size())
            continue;
        if (row.cells[column].mark && row.cells[column].symbolOnly) {
            least = std::max(least, MarkSize + 2 * TurnedPadding);
            continue;
        }
        const auto word = longestWord(textOf(row.cells[column].runs));
        if (word.size() > longest.size())
            longest = word;
        marked = marked || row.cells[column].mark;
    }
    return longest.isEmpty() ? least : std::max(least, widthOf(longest, style::Cell, marked));
}

/// The least width that shows a letter a line.
double barestWidth(const Table &table, int column)
{
    constexpr double Letter = 11;
    const bool marked = std::any_of(table.rows.begin(), table.rows.end(), [column](const Row &row) {
        return row.kind != RowKind::Group && column < row.cells.size() && row.cells[column].mark;
    });
    return 2 * SidePadding + (marked ? MarkRoom : 0) + Letter;
}

/// Gives every column at least `least`, taken from those that have more; false where they have not enough.
bool widen(std::vector<double> &widths, const std::vector<double> &least)
{
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        missing += std::max(least[i] - widths[i], 0.0);
        spare += std::max(widths[i] - least[i], 0.0);
    }
    if (spare < missing)
        return false;
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] < least[i])
            widths[i] = least[i];
        else if (missing > 0)
            widths[i] -= missing * (widths[i] - least[i]) / spare;
    }
    return true;
}

/// Widths in the wanted proportion, as far as no column becomes narrower than its words, or else than a letter.
std::vector<double> columnWidths(const QList<Column> &columns, const Table &table, const Frame &frame)
{
    std::vector<double> widths;
    std::vector<double> least;
    std::vector<double> barest;
    double sum = 0;
    for (int i = 0; i < columns.size(); ++i) {
        widths.push_back(std::max(columns[i].width, 0.01));
        least.push_back(leastWidth(table, i, frame));
        barest.push_back(barestWidth(table, i));
        sum += widths.back();
    }
    for (double &width : widths)
        width *= frame.width / sum;
    if (!widen(widths, least))
        widen(widths, barest);
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

/// A head of upright names, as low as they allow; nothing where they take more room than there is.
std::optional<Piece> turnedHead(const QList<Cell> &cells, const std::vector<Slot> &slots, const Frame &frame)
{
    const auto look = headerLook();
    const auto nameOf = [&](qsizetype column, double length) {
        return frame.lay(cells[column].runs, look.style, length);
    };
    const auto fits = [&](double length) {
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (nameOf(i, length)->height() > slots[size_t(i)].width - TurnedPadding)
                return false;
        }
        return true;
    };
    constexpr double Step = 6;
    double length = 40;
    while (!fits(length)) {
        length += Step;
        if (length > frame.height / 3)
            return {};
    }
    const auto first = frame.lay(cells.first().runs, look.style, slots.front().width - 2 * SidePadding);
    if (first->height() > frame.height / 3)
        return {};
    bool marked = false;
    double tallest = first->height();
    for (qsizetype i = 1; i < cells.size(); ++i) {
        marked = marked || cells[i].mark;
        tallest = std::max(tallest, nameOf(i, length)->naturalWidth());
    }
    const double markRoom = marked ? MarkRoom : 0;
    const double bottom = look.top + tallest + markRoom;
    Piece piece;
    appendLines(piece, first, 0, first->lineCount(), QPointF(SidePadding, bottom - first->height()),
                frame.origin(look.role, -1, 0));
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const Slot &slot = slots[size_t(i)];
        const auto name = nameOf(i, length);
        const Origin origin = frame.origin(look.role, -1, int(i));
        const double middle = slot.alignment == ColumnAlignment::End ? slot.x + slot.width - SidePadding - MarkSize / 2
            : slot.alignment == ColumnAlignment::Centre              ? slot.x + slot.width / 2
                                                                     : slot.x + SidePadding + MarkSize / 2;
        if (cells[i].mark) {
            const QRectF square(middle - MarkSize / 2, bottom - MarkSize - 1, MarkSize, MarkSize);
            piece.items.push_back(MarkItem{*cells[i].mark, square, origin});
        }
        double x = std::clamp(middle - name->height() / 2, slot.x, slot.x + slot.width - name->height());
        for (int line = 0; line < name->lineCount(); ++line) {
            piece.items.push_back(TextItem{name, line, QPointF(x, bottom - markRoom), origin, true});
            x += name->lineHeight(line);
        }
    }
    piece.height = bottom + look.bottom;
    piece.items.insert(piece.items.begin(), AreaItem{QRectF(0, 0, frame.width, piece.height), look.fill});
    piece.items.push_back(LineItem{QLineF(0, piece.height, frame.width, piece.height), look.rule, look.ruleWidth});
    return piece;
}

std::vector<Piece> headPieces(const Table &table, const std::vector<Slot> &slots, const Frame &frame)
{
    if (table.header.isEmpty())
        return {};
    if (table.turnedHeads) {
        if (auto turned = turnedHead(table.header, slots, frame))
            return {std::move(*turned)};
    }
    return LaidRow(table.header, slots, headerLook(), -1, frame).pieces(frame.height / 3);
}

/// Short tables stay whole; of longer ones, no row of the ordinary height stands alone at either end.
void keepRowsTogether(std::vector<Piece> &pieces, const std::vector<size_t> &rows, const Frame &frame)
{
    const auto heightOf = [&pieces](size_t first, size_t last) {
        double height = 0;
        for (size_t i = first; i < last; ++i)
            height += pieces[i].height;
        return height;
    };
    if (heightOf(0, pieces.size()) <= frame.height * 0.22) {
        for (Piece &piece : pieces)
            piece.keepLoosely = true;
        return;
    }
    const auto join = [&](size_t row) {
        const size_t end = row + 2 < rows.size() ? rows[row + 2] : pieces.size();
        if (heightOf(rows[row], end) > frame.height / 5)
            return;
        for (size_t i = rows[row]; i < rows[row + 1]; ++i)
            pieces[i].keepLoosely = true;
    };
    if (rows.size() > 1) {
        join(0);
        join(rows.size() - 2);
    }
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
    auto head = headPieces(table, slots, frame);
    if (head.size() == 1 && head.front().height <= frame.height / 3) {
        repeated = std::make_shared<Piece>(head.front());
        std::transform(repeated->items.begin(), repeated->items.end(), repeated->items.begin(), asArtifact);
    }
    append(std::move(head), true, nullptr);
    const double tallest = frame.tallest() - (repeated ? repeated->height : 0);
    std::vector<size_t> rows;
    for (int i = 0; i < table.rows.size(); ++i) {
        const auto &row = table.rows[i];
        const bool group = row.kind == RowKind::Group;
        const LaidRow laid(row.cells, group ? wholeWidth : slots, rowLook(row.kind), i, frame);
        rows.push_back(pieces.size());
        append(laid.pieces(tallest), group, repeated);
    }
    keepRowsTogether(pieces, rows, frame);
    if (!pieces.empty()) {
        pieces.back().keepWithNext = false;
        pieces.back().keepLoosely = false;
        pieces.front().gapBefore = 8;
        pieces.back().gapAfter = 16;
    }
    return pieces;
}

std::vector<double> columnWidths(const Table &table, const Frame &frame)
{
    std::vector<double> widths;
    for (const Slot &slot : slotsOf(table, frame))
        widths.push_back(slot.width);
    return widths;
}

} // namespace regards::report
