// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formpieces.h"

#include <algorithm>

namespace regards::report {

namespace {

constexpr double LabelRoom = 46; ///< for "1.2.3" and a gap
constexpr double BoxSize = 14; ///< of a box to tick: 5 mm
constexpr double BoxRoom = BoxSize + 6;
constexpr double TickRowGap = 6;
constexpr double LinePitch = 23; ///< of lines for handwriting: 8 mm
constexpr double BlankHeight = 27;
constexpr double LeastBlank = 60; ///< of the line behind a word
constexpr double Padding = 8; ///< within a border
constexpr double CodePadding = 7;

/// Where the parts of an entry are put one below the other.
class EntryWriter
{
public:
    EntryWriter(const FormEntry &entry, const Frame &frame)
        : m_entry(entry)
        , m_frame(frame)
        , m_left(entry.framed ? Padding : 0)
        , m_right(frame.width - (entry.framed ? Padding : 0))
        , m_indent(entry.label.isEmpty() ? m_left : m_left + LabelRoom)
    {
        m_piece.height = entry.framed ? Padding : 0;
    }

    Piece written()
    {
        writeText();
        for (int i = 0; i < m_entry.hints.size(); ++i)
            writeHint(i);
        writeBlanks();
        writeBoxes();
        writeLines();
        if (m_entry.framed) {
            m_piece.height += Padding;
            m_piece.items.insert(m_piece.items.begin(),
                                 AreaItem{QRectF(0, 0, m_frame.width, m_piece.height), colour::Paper, colour::Ink});
        }
        m_piece.keepWithNext = m_entry.keepWithNext;
        m_piece.gapAfter = m_entry.framed ? 12 : 9;
        return std::move(m_piece);
    }

private:
    [[nodiscard]] Origin origin(Role role, int column = -1) { return m_frame.origin(role, m_row++, column); }

    /// Room for the next part, at the left edge of it.
    void writeAt(double x, const Runs &runs, const TextStyle &style, const Origin &from, double right)
    {
        const auto text = m_frame.lay(runs, style, right - x);
        appendLines(m_piece, text, 0, text->lineCount(), QPointF(x, m_top), from);
    }

    void writeText()
    {
        m_top = m_piece.height;
        if (!m_entry.label.isEmpty())
            writeAt(m_left, plainText(m_entry.label), style::FormLabel, origin(Role::FormLabel), m_left + LabelRoom);
        if (!m_entry.text.isEmpty())
            writeAt(m_indent, m_entry.text, style::FormText, origin(Role::FormText), m_right);
    }

    void writeHint(int index)
    {
        m_top = m_piece.height + (index == 0 ? 3 : 1);
        const Origin from = origin(Role::FormText);
        Origin sign = from;
        sign.column = 0;
        writeAt(m_indent, plainText(QStringLiteral("–")), style::FormHint, sign, m_indent + 12);
        writeAt(m_indent + 12, plainText(m_entry.hints.at(index)), style::FormHint, from, m_right);
    }

    /// As many blanks side by side as leave each a line to write on; what room is left is shared.
    void writeBlanks()
    {
        qsizetype first = 0;
        while (first < m_entry.blanks.size()) {
            qsizetype end = first;
            double used = 0;
            while (end < m_entry.blanks.size()) {
                const double wanted = wordWidth(m_entry.blanks.at(end)) + LeastBlank;
                if (end > first && used + wanted > m_right - m_left)
                    break;
                used += wanted;
                ++end;
            }
            const double share = std::max(m_right - m_left - used, 0.0) / double(end - first);
            m_top = m_piece.height + BlankHeight - style::FormText.pitch;
            double x = m_left;
            for (qsizetype i = first; i < end; ++i) {
                const double width = wordWidth(m_entry.blanks.at(i)) + LeastBlank + share;
                writeBlank(m_entry.blanks.at(i), x, width - 10);
                x += width;
            }
            m_piece.height = m_top + style::FormText.pitch + 2;
            first = end;
        }
    }

    [[nodiscard]] double wordWidth(const QString &word) const
    {
        return m_frame.lay(plainText(word), style::FormText, m_frame.width)->naturalWidth() + 16;
    }

    void writeBlank(const QString &word, double x, double width)
    {
        const auto text = m_frame.lay(plainText(word), style::FormText, width);
        appendLines(m_piece, text, 0, text->lineCount(), QPointF(x, m_top), origin(Role::FormText));
        const double y = m_top + text->height() - 1;
        m_piece.items.push_back(LineItem{QLineF(x + text->naturalWidth() + 6, y, x + width, y), colour::Ink, 0.6});
    }

    void writeBoxes()
    {
        double sum = 0;
        for (const double width : m_entry.boxes.widths)
            sum += width;
        if (!m_entry.boxes.rows.isEmpty())
            m_piece.height += 2;
        for (const QStringList &row : m_entry.boxes.rows) {
            m_top = m_piece.height + TickRowGap - 2;
            double x = m_left;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const double width = (m_right - m_left) * m_entry.boxes.widths.value(i, 1) / std::max(sum, 0.01);
                if (!row.at(i).isEmpty())
                    writeBox(row.at(i), x, width);
                x += width;
            }
            m_piece.height = std::max(m_piece.height, m_top + BoxSize + 1);
        }
    }

    void writeBox(const QString &word, double x, double width)
    {
        const auto text = m_frame.lay(plainText(word), style::FormHint, width - BoxRoom - 4);
        const double slack = std::max((style::FormHint.pitch - BoxSize) / 2, 0.0);
        m_piece.items.push_back(AreaItem{QRectF(x + 0.5, m_top + slack, BoxSize, BoxSize), colour::Paper, colour::Ink});
        appendLines(m_piece, text, 0, text->lineCount(), QPointF(x + BoxRoom, m_top), origin(Role::FormText));
    }

    void writeLines()
    {
        if (!m_entry.linesLabel.isEmpty()) {
            m_top = m_piece.height + 5;
            const auto label = m_frame.lay(plainText(m_entry.linesLabel), style::FormHint, m_right - m_indent);
            appendLines(m_piece, label, 0, label->lineCount(), QPointF(m_indent, m_top), origin(Role::FormText));
        }
        // The first line goes on from its label.
        for (int i = 0; i < m_entry.lines; ++i) {
            const bool isBehindLabel = i == 0 && !m_entry.linesLabel.isEmpty();
            const double start = isBehindLabel ? m_indent
                    + m_frame.lay(plainText(m_entry.linesLabel), style::FormHint, m_right - m_indent)->lineEnd(0) + 6
                                               : m_indent;
            if (!isBehindLabel)
                m_piece.height += LinePitch;
            m_piece.items.push_back(
                LineItem{QLineF(start, m_piece.height, m_right, m_piece.height), colour::Muted, 0.6});
        }
    }

    const FormEntry &m_entry;
    const Frame &m_frame;
    double m_left;
    double m_right;
    double m_indent;
    double m_top = 0;
    int m_row = 0;
    Piece m_piece{};
};

/// The code in a box; where the box ends.
double writeCode(Piece &piece, const QString &code, const QString &more, const Frame &frame)
{
    const QString name = more.isEmpty() ? code : QString(code % u' ' % more);
    const auto text = frame.lay(plainText(name), style::SheetCode, frame.width / 2);
    const QRectF box(0.5, 0.5, text->naturalWidth() + 2 * CodePadding, text->height() + 4);
    piece.items.push_back(AreaItem{box, colour::Paper, colour::Ink});
    appendLines(piece, text, 0, text->lineCount(), QPointF(CodePadding, 2.5), frame.origin(Role::FormLabel, 0));
    piece.height = std::max(piece.height, box.bottom());
    return box.right();
}

} // namespace

Piece sheetHead(const Sheet &sheet, const QString &more, const Frame &frame)
{
    Piece piece;
    const double titleAt = sheet.code.isEmpty() ? 0 : writeCode(piece, sheet.code, more, frame) + 12;
    const auto title = frame.lay(plainText(sheet.title), style::SheetTitle, frame.width - titleAt);
    const double slack = std::max((piece.height - title->height()) / 2, 0.0);
    appendLines(piece, title, 0, title->lineCount(), QPointF(titleAt, slack), frame.origin(Role::Heading, 1));
    if (!sheet.blanks.isEmpty()) {
        FormEntry blanks;
        blanks.blanks = sheet.blanks;
        Piece row = EntryWriter(blanks, frame).written();
        for (Item &item : row.items) {
            shift(item, QPointF(0, piece.height));
            // Behind the code and the title; the rows of the blanks themselves begin with 0.
            if (auto *text = std::get_if<TextItem>(&item))
                text->origin.row += 2;
            piece.items.push_back(item);
        }
        piece.height += row.height;
    }
    piece.height += 8;
    piece.items.push_back(LineItem{QLineF(0, piece.height, frame.width, piece.height), colour::Ink, 1.2});
    piece.height += 8;
    piece.keepWithNext = true;
    return piece;
}

std::vector<Piece> formPieces(const FormEntry &entry, const Frame &frame)
{
    Piece whole = EntryWriter(entry, frame).written();
    if (whole.height <= frame.tallest() || entry.lines < 4)
        return {std::move(whole)};
    FormEntry rest;
    rest.lines = entry.lines / 2;
    rest.framed = entry.framed;
    FormEntry first = entry;
    first.lines -= rest.lines;
    std::vector<Piece> pieces = formPieces(first, frame);
    for (Piece &piece : formPieces(rest, frame))
        pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace regards::report
