// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/criterion.h"

namespace regards {

/// A unit as one visit sees it.
struct UnitOfVisit
{
    RecordId visitUnit;
    Unit unit;
};

/// The units of a visit in its order.
[[nodiscard]] QList<UnitOfVisit> unitsOfVisit(const Notebook &notebook, const RecordId &visit);
/// The unit behind a visit_unit; nullopt for none, the whole facility, or one that was deleted.
[[nodiscard]] std::optional<Unit> unitOf(const Notebook &notebook, const RecordId &visitUnit);
/// The unit's name; "The whole facility" for none.
[[nodiscard]] QString placeName(const Notebook &notebook, const RecordId &visitUnit);
/// Whether a criterion of that scope can concern the unit, by what is known of it. A whole facility takes all.
[[nodiscard]] bool scopeFits(Scope scope, const std::optional<Unit> &unit);

} // namespace regards
