// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoteam.h"

namespace regards::demo {

/**
 * Types in the result of a visit to the same units a year before (its report, which covers the first two of them, and
 * what became of its recommendations), and says that `visit` follows it. The report.
 *
 * `reports` are those of `visit`: a recommendation of theirs may go on with one of then.
 */
[[nodiscard]] Result<DemoReport> typeInEarlierVisit(Notebook &archive, SeededWorld &world, const DemoVisit &visit,
                                                    const Content &content, const QList<DemoReport> &reports);

/// Writes the parts of the facility's report; sends reports to the facility for its fact check, and writes down what it
/// answers.
[[nodiscard]] Result<void> hearFacility(Notebook &archive, SeededWorld &world, const DemoVisit &visit,
                                        const Content &content, const QList<DemoReport> &reports);

} // namespace regards::demo
