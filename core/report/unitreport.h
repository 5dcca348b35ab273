// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/toolkit/toolkit.h"

namespace regards::report {

/**
 * The report on what was found in the units that one report covers: cover, summary, context and method, results by
 * theme and standard with charts, what differs between units, what has changed since the visit before, strengths,
 * recommendations by priority, the facility's answer, what was not observed, and the criteria with agreed ratings and
 * reasons as an annex.
 *
 * `language` is `fr` or `en`, whatever the interface's. RecordUnknown where there is no such report.
 */
[[nodiscard]] Result<Document> buildUnitReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                               const QString &language);

} // namespace regards::report
