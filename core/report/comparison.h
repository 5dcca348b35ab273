// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportpen.h"

namespace regards::report {

/// One subject, and a cell of it in each column.
struct ComparedRow
{
    QString name; ///< "1.2 Sleeping in comfort"
    QList<Cell> cells; ///< none: the name heads the rows below it
};

/// Subjects by rows, units or reports by columns.
struct Comparison
{
    QString caption;
    QString rowHeading;
    QStringList columns;
    QList<ComparedRow> rows;
};

/// A code and the words of its subject.
[[nodiscard]] QString codeAndName(SubjectCode subject, const QString &name);

/// Whether so many columns leave room for the ratings' words beside their symbols; else symbols stand alone, and need a
/// key.
[[nodiscard]] bool haveRoomForWords(qsizetype columns);
/// Where the symbols that stand alone are explained.
enum class Key : quint8 { Own, Elsewhere };
/// Writes the comparison, its own key before it where symbols stand alone. Where there are more columns than a page has
/// room for, further tables go on with them.
void writeComparison(ReportPen &pen, const Comparison &comparison, Key key = Key::Own);

} // namespace regards::report
