// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/finder.h"

namespace regards {

/// Where something that was found is shown: a place's name, a state for it, and the unit to switch to.
struct Destination
{
    QString place; ///< empty: it is shown nowhere
    QString state;
    RecordId visitUnit; ///< none: stay with the present one

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// Where to go from a unit (none: the whole facility) of a visit. A criterion is rated in a unit: from the whole
/// facility it is shown in the first. In an archive, evidence is shown beside the first criterion it bears on.
[[nodiscard]] Destination destinationOf(const Notebook &notebook, const Toolkit &toolkit, const Found &found,
                                        const RecordId &visit, const RecordId &here);

} // namespace regards
