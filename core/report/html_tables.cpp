// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, and the sheets that are filled in by hand.
#include "core/report/html_parts.h"

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Beyond so many columns a table is wider than a telephone: there it is moved sideways.
constexpr qsizetype NarrowColumns = 3;
constexpr qsizetype MostColumns = 7; // that are counted for that
constexpr qsizetype ColumnWidth = 6; // times the height of a letter, at least, on the average

/// Whether a word is so long that the column can't be as wide.
bool hasEndlessWord(const QString &text)
{
    constexpr qsizetype Endless = 30;
    const auto words = QStringView(text).split(u' ');
    return std::any_of(words.begin(), words.end(), [](QStringView word) { return word.size() > Endless; });
}

QString alignmentClass(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Centre:
        return u"centre"_s;
    case ColumnAlignment::End:
        return u"end"_s;
    case ColumnAlignment::Start:
        break;
    }
    return {};
}

/// Writes one table, its columns as many as its widest row has.
class TableWriter
{
public:
    TableWriter(HtmlPen &pen, const Table &table)
        : m_pen(pen)
        , m_table(table)
        , m_columns(table.columns)
    {
        m_columns.resize(std::max(m_columns.size(), table.header.size()));
        for (const Row &row : table.rows)
            m_columns.resize(std::max(m_columns.size(), row.cells.size()));
    }

    void write()
    {
        const bool isWide = m_columns.size() > NarrowColumns;
        const QString id = m_pen.freshId(u"table-"_s);
        const bool hasCaption = !m_table.caption.isEmpty();
        if (isWide) {
            m_pen.open(hasCaption ? u"section"_s : u"div"_s, u"scroll"_s);
            m_pen.attribute(u"tabindex"_s, u"0"_s);
            if (hasCaption)
                m_pen.attribute(u"aria-labelledby"_s, id);
        }
        m_pen.open(u"table"_s, isWide ? u"wide"_s : QString());
        if (isWide)
            m_pen.attribute(u"style"_s,
                            u"min-width:%1rem"_s.arg(ColumnWidth * std::min(m_columns.size(), MostColumns)));
        if (hasCaption) {
            m_pen.open(u"caption"_s);
            m_pen.attribute(u"id"_s, id);
            m_pen.write(m_table.caption);
            m_pen.close();
        }
        writeColumns();
        writeHead();
        writeBody();
        m_pen.close();
        if (isWide)
            m_pen.close();
    }

private:
    void writeColumns()
    {
        double sum = 0;
        for (const Column &column : m_columns)
            sum += column.width;
        m_pen.open(u"colgroup"_s);
        for (const Column &column : m_columns) {
            m_pen.xml().writeEmptyElement(u"col"_s);
            m_pen.attribute(u"style"_s, u"width:%1%"_s.arg(100 * column.width / std::max(sum, 0.01), 0, 'f', 1));
        }
        m_pen.close();
    }

    void writeHead()
    {
        if (m_table.header.isEmpty())
            return;
        m_pen.open(u"thead"_s);
        m_pen.open(u"tr"_s);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isTurned = m_table.turnedHeads && i > 0;
            m_pen.open(u"th"_s, isTurned ? u"turned"_s : alignmentClass(m_columns.at(i).alignment));
            m_pen.attribute(u"scope"_s, u"col"_s);
            if (isTurned)
                m_pen.open(u"span"_s);
            writeCell(m_table.header.value(i));
            if (isTurned)
                m_pen.close();
            m_pen.close();
        }
        m_pen.close();
        m_pen.close();
    }

    /// A group and the rows below it are a body of their own.
    void writeBody()
    {
        bool isOpen = false;
        for (const Row &row : m_table.rows) {
            if (row.kind == RowKind::Group && isOpen) {
                m_pen.close();
                isOpen = false;
            }
            if (!isOpen)
                m_pen.open(u"tbody"_s);
            isOpen = true;
            writeRow(row);
        }
        if (isOpen)
            m_pen.close();
    }

    void writeRow(const Row &row)
    {
        if (row.kind == RowKind::Group) {
            m_pen.open(u"tr"_s, u"group"_s);
            m_pen.open(u"th"_s);
            m_pen.attribute(u"scope"_s, u"rowgroup"_s);
            m_pen.attribute(u"colspan"_s, QString::number(m_columns.size()));
            writeCell(row.cells.value(0));
            m_pen.close();
            m_pen.close();
            return;
        }
        m_pen.open(u"tr"_s,
                   row.kind == RowKind::Shaded      ? u"shaded"_s
                       : row.kind == RowKind::Total ? u"total"_s
                                                    : QString());
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isHead = i == 0 && m_table.rowHeaders && !textOf(row.cells.value(i).runs).isEmpty();
            m_pen.open(isHead ? u"th"_s : u"td"_s, alignmentClass(m_columns.at(i).alignment));
            if (isHead)
                m_pen.attribute(u"scope"_s, u"row"_s);
            writeCell(row.cells.value(i));
            m_pen.close();
        }
        m_pen.close();
    }

    void writeCell(const Cell &cell)
    {
        const bool isEndless = hasEndlessWord(textOf(cell.runs));
        if (isEndless)
            m_pen.open(u"span"_s, u"endless"_s);
        if (cell.mark)
            m_pen.mark(*cell.mark);
        if (cell.mark && cell.symbolOnly)
            m_pen.element(u"span"_s, cell.runs, u"unseen"_s);
        else
            m_pen.write(cell.runs);
        if (isEndless)
            m_pen.close();
    }

    HtmlPen &m_pen;
    const Table &m_table;
    QList<Column> m_columns;
};

void writeBlanks(HtmlPen &pen, const QStringList &blanks)
{
    if (blanks.isEmpty())
        return;
    pen.open(u"p"_s, u"blanks"_s);
    for (const QString &blank : blanks) {
        pen.element(u"span"_s, blank, u"blank"_s);
        pen.xml().writeCharacters(u" "_s);
    }
    pen.close();
}

void writeBoxes(HtmlPen &pen, const TickBoxes &boxes)
{
    qsizetype columns = 0;
    for (const QStringList &row : boxes.rows)
        columns = std::max(columns, row.size());
    for (const QStringList &row : boxes.rows) {
        QStringList widths;
        for (qsizetype i = 0; i < columns; ++i)
            widths.append(u"minmax(0,%1fr)"_s.arg(boxes.widths.value(i, 1)));
        pen.open(u"div"_s, u"boxes"_s);
        pen.attribute(u"style"_s, u"grid-template-columns:"_s + widths.join(u' '));
        for (const QString &word : row) {
            pen.open(u"div"_s, word.isEmpty() ? QString() : u"box"_s);
            if (!word.isEmpty())
                pen.element(u"span"_s, QString(), u"tick"_s);
            pen.write(word);
            pen.close();
        }
        pen.close();
    }
}

} // namespace

void writeHtmlTable(HtmlPen &pen, const Table &table)
{
    if (!table.header.isEmpty() || !table.rows.isEmpty())
        TableWriter(pen, table).write();
}

void writeHtmlSheet(HtmlPen &pen, const Sheet &sheet, const QString &id)
{
    pen.newPage();
    pen.open(u"h2"_s, u"sheet"_s);
    pen.attribute(u"id"_s, id);
    if (!sheet.code.isEmpty()) {
        pen.element(u"span"_s, sheet.code, u"code"_s);
        pen.xml().writeCharacters(u" "_s);
    }
    pen.write(sheet.title);
    pen.close();
    writeBlanks(pen, sheet.blanks);
}

void writeHtmlEntry(HtmlPen &pen, const FormEntry &entry)
{
    pen.open(u"div"_s, entry.framed ? u"entry framed"_s : u"entry"_s);
    if (!entry.label.isEmpty() || !entry.text.isEmpty()) {
        pen.open(u"p"_s, entry.label.isEmpty() ? QString() : u"labelled"_s);
        if (!entry.label.isEmpty()) {
            pen.element(u"b"_s, entry.label);
            pen.xml().writeCharacters(u" "_s);
        }
        pen.open(u"span"_s);
        pen.write(entry.text);
        pen.close();
        pen.close();
    }
    if (!entry.hints.isEmpty()) {
        pen.open(u"ul"_s, u"hints"_s);
        for (const QString &hint : entry.hints)
            pen.element(u"li"_s, hint);
        pen.close();
    }
    writeBlanks(pen, entry.blanks);
    writeBoxes(pen, entry.boxes);
    if (!entry.linesLabel.isEmpty())
        pen.element(u"p"_s, entry.linesLabel, u"hints"_s);
    for (int i = 0; i < entry.lines; ++i) {
        pen.open(u"div"_s, u"line"_s);
        pen.close();
    }
    pen.close();
}

} // namespace regards::report
