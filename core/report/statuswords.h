// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportpen.h"
#include "core/report/status.h"

/// How a document says where it stands between provisional and final.
namespace regards::report {

/// On the cover: "Provisional version, for the facility's fact check".
[[nodiscard]] QString statusNotice(const Words &words, const Status &status);
/// In the header of each page: "Provisional: please answer by 12 May 2026". Empty once it is final.
[[nodiscard]] QString statusHeader(const ReportPen &pen, const Status &status);
/// The days that matter to whoever reads it at that stage, for the cover.
[[nodiscard]] QList<Fact> statusFacts(const ReportPen &pen, const Status &status);
/// What is asked of the facility, or how it answered, in a sentence or two. Empty where it was never asked.
[[nodiscard]] QString statusSentence(const ReportPen &pen, const Status &status, bool hasAnswer);

} // namespace regards::report
