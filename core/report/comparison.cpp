// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison.h"

#include <QSet>

namespace regards::report {

namespace {

/// So many columns have room beside the subjects' names.
constexpr qsizetype ColumnsOnAPage = 12;
/// With so many, a rating's word fits into a column, and a name above it. With more, names stand upright.
constexpr qsizetype ColumnsWithWords = 3;

QList<KeyEntry> keyOf(const ReportPen &pen, const Comparison &comparison)
{
    QSet<RatingMark> marks;
    for (const ComparedRow &row : comparison.rows) {
        for (const Cell &cell : row.cells) {
            if (cell.mark)
                marks.insert(*cell.mark);
        }
    }
    QList<KeyEntry> key;
    for (const RatingMark mark : RatingMarks) {
        if (marks.contains(mark))
            key.append({mark, pen.ratingWord(mark)});
    }
    return key;
}

Table tableOf(const Comparison &comparison, qsizetype first, qsizetype count)
{
    Table table;
    table.caption = comparison.caption;
    const bool withWords = haveRoomForWords(comparison.columns.size());
    table.turnedHeads = !withWords && count > ColumnsWithWords;
    table.columns = {{withWords ? 5 - 0.7 * double(count) : 10}};
    table.header = {cell(comparison.rowHeading)};
    for (qsizetype column = first; column < first + count; ++column) {
        table.columns.append({1, withWords ? ColumnAlignment::Start : ColumnAlignment::Centre});
        table.header.append(cell(comparison.columns.at(column)));
    }
    for (const ComparedRow &row : comparison.rows) {
        if (row.cells.isEmpty())
            table.rows.append(Row{{cell(row.name)}, RowKind::Group});
        else
            table.rows.append(Row{QList<Cell>{cell(row.name)} + row.cells.mid(first, count)});
        for (Cell &cell : table.rows.last().cells)
            cell.symbolOnly = cell.symbolOnly && !withWords;
    }
    return table;
}

} // namespace

QString codeAndName(SubjectCode subject, const QString &name)
{
    return subject.text() + u' ' + name;
}

bool haveRoomForWords(qsizetype columns)
{
    return columns <= ColumnsWithWords;
}

void writeComparison(ReportPen &pen, const Comparison &comparison, Key key)
{
    if (comparison.rows.isEmpty())
        return;
    const QList<KeyEntry> entries = keyOf(pen, comparison);
    if (key == Key::Own && !haveRoomForWords(comparison.columns.size()) && !entries.isEmpty())
        pen.add(RatingKey{entries});
    // Tables of about the same width, rather than a last one of a single column.
    const qsizetype tables = (comparison.columns.size() + ColumnsOnAPage - 1) / ColumnsOnAPage;
    const qsizetype each = tables == 0 ? 1 : (comparison.columns.size() + tables - 1) / tables;
    for (qsizetype first = 0; first < comparison.columns.size(); first += each)
        pen.add(tableOf(comparison, first, std::min(each, comparison.columns.size() - first)));
}

} // namespace regards::report
