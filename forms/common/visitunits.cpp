// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/visitunits.h"

#include "core/notebook/unitscope.h"

#include <QCoreApplication>

namespace regards {

QList<UnitOfVisit> unitsOfVisit(const Notebook &notebook, const RecordId &visit)
{
    QList<UnitOfVisit> units;
    if (!visit)
        return units;
    const auto rows =
        notebook.all<VisitUnit>(Query(QStringLiteral("visit"), visit).orderedBy(QStringLiteral("position")));
    for (const VisitUnit &row : rows) {
        if (const auto unit = notebook.find<Unit>(row.unit))
            units.append({row.id, *unit});
    }
    return units;
}

std::optional<Unit> unitOf(const Notebook &notebook, const RecordId &visitUnit)
{
    if (!visitUnit)
        return std::nullopt;
    const auto row = notebook.find<VisitUnit>(visitUnit);
    return row ? notebook.find<Unit>(row->unit) : std::nullopt;
}

QString placeName(const Notebook &notebook, const RecordId &visitUnit)
{
    if (const auto unit = unitOf(notebook, visitUnit))
        return unit->name;
    return QCoreApplication::translate("VisitUnits", "The whole facility");
}

bool scopeFits(Scope scope, const std::optional<Unit> &unit)
{
    return !unit || scopeFits(scope, *unit);
}

} // namespace regards
