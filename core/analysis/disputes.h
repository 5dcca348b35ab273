// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"

namespace regards {

/**
 * How far those who could judge a criterion are apart, from 0 (nobody differs) to 1. A measure to sort by, not a
 * statistic to publish.
 *
 * The distance of two levels is the steps between them, 0 to 3, by 3; not applicable against a level is 1; not enough
 * evidence and unrated are left out. Two parts make the measure:
 * - Observers, `o`: the mean distance over all pairs of their ratings, in whichever units, by the greatest mean that
 *   as many ratings can have (one half at either end). So 1 is a team split over the whole ladder, of two or of
 *   eight. Above 0 exactly where Evidence::isDisputed().
 * - Interviews, `i`: the mean distance between the ratings of interviews and those of observers in the same unit.
 *   Interviews differing among themselves are no dispute: each was rated on its own.
 *
 * Together: o + (1 - o) · i / 2. What people told weighs half as much as the observers' own dispute, and lifts a
 * criterion on which all observers agree above those that nobody contradicts.
 */
[[nodiscard]] double disagreement(const Evidence &evidence);

/**
 * All criteria of the toolkit, those first on which disagreement() is greatest; equal ones with evidence before those
 * without, then in the toolkit's order. What was agreed already changes nothing.
 */
[[nodiscard]] QList<CriterionCode> mostDisputedFirst(const ReportEvidence &evidence, const Toolkit &toolkit);

/// Which criteria somebody wants to see.
enum class CriterionFilter : quint8 {
    All,
    NotAgreed,
    Disputed, ///< observers differ, whether or not the team has agreed
    WithoutEvidence,
    InConflict, ///< two files say different things of something there, or of what was agreed
};
[[nodiscard]] bool passes(CriterionFilter filter, const ReportEvidence &evidence, const QString &criterion);

enum class CriterionOrder : quint8 { Toolkit, MostDisputedFirst };
/// All criteria of the toolkit, in that order.
[[nodiscard]] QList<CriterionCode> criteriaIn(CriterionOrder order, const ReportEvidence &evidence,
                                              const Toolkit &toolkit);

/// How far apart the views are, in the three steps that a list can show at a glance.
enum class Dispute : quint8 {
    None,
    Interviews, ///< observers do not differ, but an interview was rated otherwise
    Some, ///< observers differ
    Far, ///< they do, and their own part of disagreement() is at least one half
};
[[nodiscard]] Dispute disputeOf(const Evidence &evidence);

} // namespace regards
