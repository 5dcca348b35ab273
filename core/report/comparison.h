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

/// Writes the comparison with a key of the symbols that occur in it. Where there are more columns than a page has room
/// for, further tables go on with them.
void writeComparison(ReportPen &pen, const Comparison &comparison);

} // namespace regards::report
