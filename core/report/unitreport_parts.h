// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"
#include "core/report/reportpen.h"

/// The unit report's parts, in their order. A part without content writes nothing.
namespace regards::report {

void writeCover(ReportPen &pen, const ReportData &data);
void writeSummary(ReportPen &pen, const ReportData &data);
void writeContext(ReportPen &pen, const ReportData &data);
void writeResults(ReportPen &pen, const ReportData &data);
void writeStrengths(ReportPen &pen, const ReportData &data);
void writeRecommendations(ReportPen &pen, const ReportData &data);
void writeAnswer(ReportPen &pen, const ReportData &data);
void writeLimits(ReportPen &pen, const ReportData &data);
void writeCriteria(ReportPen &pen, const ReportData &data);

/// How many interviews were held and refused, as far as it may be told.
void writeInterviews(ReportPen &pen, const ReportData &data);
/// The same of a visit's reports side by side. `names` are theirs, in the order of `interviews.reports`.
void writeVisitInterviews(ReportPen &pen, const VisitInterviews &interviews, const QStringList &names);

/// What the report is of: its own name, where that says more than the facility's, and the facility.
[[nodiscard]] QString subjectOf(const ReportData &data);

} // namespace regards::report
