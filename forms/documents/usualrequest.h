// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards {

/// What was added of the documents usually asked for.
struct UsualRequest
{
    int added = 0;
    int present = 0; ///< were there already, by their title
    bool isWithoutUnits = false; ///< those that each unit has were left out, since no unit is chosen
};

/**
 * Adds the documents usually asked for, each with its criteria, as requested: those of the facility, and for a unit
 * its own. One transaction, so one step to undo. Done twice, the second time adds nothing.
 */
[[nodiscard]] Result<UsualRequest> addUsualDocuments(Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                                                     const RecordId &visitUnit, const QString &language);

} // namespace regards
