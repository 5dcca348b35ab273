// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"

/// Parts of gathering a report's data that stand on their own.
namespace regards::report {

/// The observers' ratings of the criteria in one unit, by criterion.
using RatingsByCriterion = QMap<CriterionCode, QList<Rating>>;

struct ObserverViews
{
    QList<RecordId> units; ///< visit units, in the visit's order
    QList<RatingsByCriterion> ratings; ///< in the order of units
};

[[nodiscard]] ObserverViews readObserverViews(const Notebook &notebook, const QList<RecordId> &visitUnits);
/// Fills in `differences` and `standings`.
void compareUnits(const ObserverViews &views, const Toolkit &toolkit, ReportData &data);
[[nodiscard]] QList<ReportedAgreement> agreementByTheme(const ObserverViews &views, const Toolkit &toolkit);

/**
 * The facility's figures of these units. Withheld is what may lead to somebody: a count of people or of what was done
 * to them from 1 to 4, and people without consent where but 1 to 4 of those present are not.
 */
[[nodiscard]] QList<ReportedFigure> gatherFigures(const Notebook &notebook, const QList<RecordId> &visitUnits);

[[nodiscard]] std::optional<EarlierVisit> gatherEarlier(const Notebook &notebook, const Toolkit &toolkit,
                                                        const Report &report);

} // namespace regards::report
