// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"
#include "core/report/reportpen.h"

/// What a facility's report rests on, and its own parts; the rest are those of unitreport_parts.h.
namespace regards::report {

struct FacilityData
{
    /// What the reports have together, as one report that nobody agreed on: units, team, documents, figures, written
    /// parts of the visit.
    ReportData whole;
    QList<ReportData> reports; ///< in the order of the units in the visit
    QStringList names; ///< of the reports, for columns: never empty, each once
    VisitInterviews interviews;

    [[nodiscard]] QString nameOf(const RecordId &report) const;
};

/// RecordUnknown where there is no such visit.
[[nodiscard]] Result<FacilityData> gatherFacilityData(const Notebook &notebook, const Toolkit &toolkit,
                                                      const RecordId &visit);

/// What was said of one subject in several reports.
template <typename T>
struct InSeveral
{
    SubjectCode subject; ///< a standard or a theme
    QList<std::pair<qsizetype, T>> said; ///< by the report's place; of two reports at least
};
/// Each strength and each recommendation at most once, under the standard that most reports share.
[[nodiscard]] QList<InSeveral<ReportedStrength>> commonStrengths(const FacilityData &data, const Toolkit &toolkit);
[[nodiscard]] QList<InSeveral<ReportedRecommendation>> commonRecommendations(const FacilityData &data,
                                                                             const Toolkit &toolkit);

void writeFacilityCover(ReportPen &pen, const FacilityData &data);
void writeFacilitySummary(ReportPen &pen, const FacilityData &data);
void writeFacilityContext(ReportPen &pen, const FacilityData &data);
void writeSideBySide(ReportPen &pen, const FacilityData &data);
void writeInCommon(ReportPen &pen, const FacilityData &data);
void writeReportsInTurn(ReportPen &pen, const FacilityData &data);
void writeFacilityCriteria(ReportPen &pen, const FacilityData &data);

} // namespace regards::report
