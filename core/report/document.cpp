// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <algorithm>

namespace regards::report {

Runs plainText(const QString &text)
{
    return {Run{text}};
}

QString textOf(const Runs &runs)
{
    QString text;
    for (const auto &run : runs)
        text += run.text;
    return text;
}

const QList<RatedRow> &rowsOf(const Chart &chart)
{
    return std::visit([](const auto &data) -> const QList<RatedRow> & { return data.rows; }, chart.data);
}

QString wordOf(const QList<KeyEntry> &key, RatingMark mark)
{
    for (const auto &entry : key) {
        if (entry.mark == mark)
            return entry.word;
    }
    return {};
}

Table figures(const Chart &chart)
{
    const auto &rows = rowsOf(chart);
    const bool hasAgreed = std::any_of(rows.begin(), rows.end(), [](const RatedRow &row) { return row.agreed; });
    Table table;
    table.caption = chart.title;
    table.columns = {Column{4}};
    table.header = {Cell{plainText(chart.rowHeading)}};
    if (hasAgreed) {
        table.columns.append(Column{2});
        table.header.append(Cell{plainText(chart.agreedHeading)});
    }
    for (const auto &entry : chart.key) {
        table.columns.append(Column{1, ColumnAlignment::End});
        table.header.append(Cell{plainText(entry.word)});
    }
    for (const auto &row : rows) {
        const QString name = row.code.isEmpty() ? row.label : QString(row.code % u' ' % row.label);
        Row line{{Cell{plainText(name)}}};
        if (hasAgreed)
            line.cells.append(row.agreed ? Cell{plainText(wordOf(chart.key, *row.agreed)), row.agreed} : Cell{});
        for (const auto &entry : chart.key)
            line.cells.append(Cell{plainText(QString::number(row.counts[quint8(entry.mark)]))});
        table.rows.append(line);
    }
    return table;
}

} // namespace regards::report
