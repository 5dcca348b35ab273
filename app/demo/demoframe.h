// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demovisit.h"
#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards::demo {

/**
 * Plans the given visits in the archive, as the coordinator does on the forms: facilities, units, observers, their
 * training, the visits with team, assignments, interview plans, preparation and figures.
 *
 * Moves the clock of `world`, which is the archive's.
 */
[[nodiscard]] Result<QList<DemoVisit>> planVisits(Notebook &archive, SeededWorld &world, const Toolkit &toolkit,
                                                  const Content &content, const DemoOptions &options);

} // namespace regards::demo
