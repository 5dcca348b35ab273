// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison.h"

#include <QSet>

namespace regards::report {

namespace {

/// So many columns have room beside the subjects' names.
constexpr qsizetype ColumnsOnAPage = 10;
/// From so many on, names no longer fit above their columns and stand upright.
constexpr qsizetype TurnedFrom = 4;

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
    table.turnedHeads = count >= TurnedFrom;
    table.columns = {{table.turnedHeads ? 6.0 : 4.0}};
    table.header = {cell(comparison.rowHeading)};
    for (qsizetype column = first; column < first + count; ++column) {
        table.columns.append({1, ColumnAlignment::Centre});
        table.header.append(cell(comparison.columns.at(column)));
    }
    for (const ComparedRow &row : comparison.rows) {
        if (row.cells.isEmpty())
            table.rows.append(Row{{cell(row.name)}, RowKind::Group});
        else
            table.rows.append(Row{QList<Cell>{cell(row.name)} + row.cells.mid(first, count)});
    }
    return table;
}

} // namespace

QString codeAndName(SubjectCode subject, const QString &name)
{
    return subject.text() + u' ' + name;
}

void writeComparison(ReportPen &pen, const Comparison &comparison)
{
    if (comparison.rows.isEmpty())
        return;
    if (const QList<KeyEntry> key = keyOf(pen, comparison); !key.isEmpty())
        pen.add(RatingKey{key});
    for (qsizetype first = 0; first < comparison.columns.size(); first += ColumnsOnAPage)
        pen.add(tableOf(comparison, first, std::min(ColumnsOnAPage, comparison.columns.size() - first)));
}

} // namespace regards::report
