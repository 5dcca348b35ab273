// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/toolkit/toolkit.h"

namespace regards::report {

/**
 * The report of a whole visit: the facility's summary, all its reports side by side, what several of them have in
 * common, then the results of each in turn, and the criteria of all as an annex. Reasons on single criteria stand in
 * the reports themselves.
 *
 * `language` is `fr` or `en`, whatever the interface's. RecordUnknown where there is no such visit.
 */
[[nodiscard]] Result<Document> buildFacilityReport(const Notebook &notebook, const Toolkit &toolkit,
                                                   const RecordId &visit, const QString &language);

} // namespace regards::report
