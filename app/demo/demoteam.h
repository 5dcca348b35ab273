// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demovisit.h"
#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards::demo {

/// One report of the demo and where it is to be printed.
struct DemoReport
{
    RecordId id;
    QString fileName; ///< without folder, language and ending
};

/**
 * What the team agrees at its meeting after the visit: one report a unit, with every criterion, standard and theme,
 * strengths, recommendations and written parts.
 */
[[nodiscard]] Result<QList<DemoReport>> agreeOn(Notebook &archive, SeededWorld &world, const DemoVisit &visit,
                                                const Content &content, const Toolkit &toolkit);

} // namespace regards::demo
