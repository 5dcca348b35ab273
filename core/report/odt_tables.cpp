// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, keys of ratings, a cover's facts.
#include "core/report/odt_parts.h"
#include "core/report/tablepieces.h"

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A row with a longer text than this may be broken over two pages, since it could be taller than one.
constexpr qsizetype WholeRowCharacters = 1200;

QString aligned(const QString &style, ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Centre:
        return style + u"_20_centre"_s;
    case ColumnAlignment::End:
        return style + u"_20_end"_s;
    case ColumnAlignment::Start:
        break;
    }
    return style;
}

/// Writes one table, its columns as many as its widest row has.
class TableWriter
{
public:
    TableWriter(OdtPen &pen, const Table &table)
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
        if (!m_table.caption.isEmpty())
            m_pen.paragraph(u"Table_20_Caption"_s, m_table.caption);
        Frame frame;
        frame.width = odtBody(m_pen.document()).width();
        frame.language = m_pen.document().language;
        const auto widths = columnWidths(m_table, frame);
        m_pen.openTable(m_table.caption, {QList<double>(widths.begin(), widths.end())}, m_table.rowHeaders ? 1 : 0);
        writeHead();
        for (const Row &row : m_table.rows)
            writeRow(row);
        m_pen.close();
    }

private:
    void openRow(bool staysWhole)
    {
        m_pen.xml().open(u"table:table-row"_s, {{u"table:style-name"_s, staysWhole ? u"Row"_s : u"LongRow"_s}});
    }

    void openCell(const QString &style, qsizetype columns = 1)
    {
        m_pen.xml().open(u"table:table-cell"_s,
                         {{u"table:style-name"_s, style}, {u"office:value-type"_s, u"string"_s}});
        if (columns > 1)
            m_pen.xml().attribute(u"table:number-columns-spanned"_s, QString::number(columns));
    }

    void writeHead()
    {
        if (m_table.header.isEmpty())
            return;
        m_pen.xml().open(u"table:table-header-rows"_s);
        openRow(true);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool isTurned = m_table.turnedHeads && i > 0;
            openCell(u"HeadCell"_s);
            m_pen.openParagraph(
                aligned(u"Table_20_Heading"_s, isTurned ? ColumnAlignment::Centre : m_columns.at(i).alignment));
            if (isTurned)
                m_pen.span(u"Turned"_s, textOf(m_table.header.value(i).runs));
            else
                writeCell(m_table.header.value(i));
            m_pen.close();
            m_pen.close();
        }
        m_pen.xml().close(2);
    }

    void writeRow(const Row &row)
    {
        const bool staysWhole = std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
            return textOf(cell.runs).size() <= WholeRowCharacters;
        });
        openRow(staysWhole);
        if (row.kind == RowKind::Group) {
            openCell(u"GroupCell"_s, m_columns.size());
            m_pen.openParagraph(u"Table_20_Group"_s);
            writeCell(row.cells.value(0));
            m_pen.close();
            m_pen.close();
            for (qsizetype i = 1; i < m_columns.size(); ++i)
                m_pen.xml().empty(u"table:covered-table-cell"_s);
        } else {
            const bool isTotal = row.kind == RowKind::Total;
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                openCell(row.kind == RowKind::Shaded ? u"ShadedCell"_s : isTotal ? u"TotalCell"_s : u"Cell"_s);
                m_pen.openParagraph(aligned(isTotal ? u"Table_20_Total"_s : u"Table_20_Contents"_s, m_columns.at(i).alignment));
                writeCell(row.cells.value(i));
                m_pen.close();
                m_pen.close();
            }
        }
        m_pen.close();
    }

    void writeCell(const Cell &cell)
    {
        if (cell.mark && cell.symbolOnly) {
            m_pen.picture(pictureOf(*cell.mark), {m_pen.typesetLine(textOf(cell.runs))}, 0.9);
            return;
        }
        if (cell.mark)
            m_pen.mark(*cell.mark);
        m_pen.write(cell.runs);
    }

    OdtPen &m_pen;
    const Table &m_table;
    QList<Column> m_columns;
};

} // namespace

void writeOdtTable(OdtPen &pen, const Table &table)
{
    if (!table.header.isEmpty() || !table.rows.isEmpty())
        TableWriter(pen, table).write();
}

void writeOdtKey(OdtPen &pen, const RatingKey &key)
{
    if (key.entries.isEmpty())
        return;
    const bool hasMeanings = std::any_of(key.entries.begin(), key.entries.end(),
                                         [](const KeyEntry &entry) { return !entry.meaning.isEmpty(); });
    pen.openTable({}, {hasMeanings ? QList<double>{1, 2} : QList<double>{1}, false, true}, hasMeanings ? 1 : 0);
    for (const KeyEntry &entry : key.entries) {
        pen.xml().open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
        pen.xml().open(u"table:table-cell"_s, {{u"table:style-name"_s, u"KeyCell"_s}});
        pen.openParagraph(u"Table_20_Contents"_s);
        pen.mark(entry.mark);
        pen.span(u"Strong_20_Emphasis"_s, entry.word);
        pen.close();
        pen.close();
        if (hasMeanings) {
            pen.xml().open(u"table:table-cell"_s, {{u"table:style-name"_s, u"KeyCell"_s}});
            pen.paragraph(u"Table_20_Contents"_s, entry.meaning);
            pen.close();
        }
        pen.close();
    }
    pen.close();
}

void writeOdtFacts(OdtPen &pen, const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    pen.openTable({}, {{1, 2}}, 1);
    for (const Fact &fact : facts) {
        pen.xml().open(u"table:table-row"_s,
                       {{u"table:style-name"_s, fact.text.size() <= WholeRowCharacters ? u"Row"_s : u"LongRow"_s}});
        for (const auto &[style, text] :
             {std::pair(u"Cover_20_Label"_s, fact.label), {u"Cover_20_Fact"_s, fact.text}}) {
            pen.xml().open(u"table:table-cell"_s, {{u"table:style-name"_s, u"FactCell"_s}});
            pen.paragraph(style, text);
            pen.close();
        }
        pen.close();
    }
    pen.close();
}

} // namespace regards::report
