// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"
#include "core/report/reportpen.h"

/// The unit report's parts, in their order. A part without content writes nothing.
namespace regards::report {

void writeCover(ReportPen &pen, const ReportData &data);
/// Summary and themes at a glance.
void writeEssence(ReportPen &pen, const ReportData &data);
/// The same, with the main strengths and what to do first.
void writeSummary(ReportPen &pen, const ReportData &data);
void writeContext(ReportPen &pen, const ReportData &data);
void writeResults(ReportPen &pen, const ReportData &data);
/// Of a report on several units.
void writeDifferences(ReportPen &pen, const ReportData &data);
/// Where the visit follows another.
void writeProgress(ReportPen &pen, const ReportData &data);
void writeStrengths(ReportPen &pen, const ReportData &data);
void writeRecommendations(ReportPen &pen, const ReportData &data);
void writeAnswer(ReportPen &pen, const ReportData &data);
void writeLimits(ReportPen &pen, const ReportData &data);
void writeCriteria(ReportPen &pen, const ReportData &data);

/// How many interviews were held and refused, as far as it may be told.
void writeInterviews(ReportPen &pen, const ReportData &data);
/// The same of a visit's reports side by side. `names` are theirs, in the order of `interviews.reports`.
void writeVisitInterviews(ReportPen &pen, const VisitInterviews &interviews, const QStringList &names);

/// The units, how the team worked, and who it was: the first half of the context.
void writeFrame(ReportPen &pen, const ReportData &data);
void writeDocuments(ReportPen &pen, const ReportData &data);
/// What the ratings mean, and how the team came to them.
void writeScale(ReportPen &pen);
void writeAgreement(ReportPen &pen, const ReportData &data);
/// "7 standards stand better than then…": empty where there was no visit before.
[[nodiscard]] QString progressInWords(const ReportPen &pen, const ReportData &data);
/// How many criteria were judged, and which could not be.
void writeUnjudged(ReportPen &pen, const ReportData &data);
[[nodiscard]] QString priorityTitle(const Words &words, const QString &priority);
/// "Within 3 months, by 1 October 2026".
[[nodiscard]] QString whenToAct(const ReportPen &pen, const ReportedRecommendation &recommendation);
/// The facility and its town.
[[nodiscard]] QString placeOf(const ReportData &data);
/// What the report is of: its own name, where that says more than the facility's, and the facility.
[[nodiscard]] QString subjectOf(const ReportData &data);

} // namespace regards::report
