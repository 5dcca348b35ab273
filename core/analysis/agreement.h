// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "core/analysis/krippendorff.h"

namespace regards {

/**
 * One unit of analysis: one criterion in one unit of the visit, with the levels that the observers gave it there.
 *
 * The observers are the coders. Only the four levels are values; an observer who did not rate, found it not
 * applicable or had not enough to judge is missing here. Interviews don't take part: they are evidence, not coders.
 */
struct RatedUnit
{
    CriterionCode criterion;
    RecordId visitUnit;
    QList<Rating> levels; ///< one an observer

    friend bool operator==(const RatedUnit &, const RatedUnit &) = default;
};

/// Below so many pairs of ratings, agreement is not told: a single pair would move it by more than a tenth.
inline constexpr qint64 FewestAgreementPairs = 10;

/// What the observers' agreement amounts to.
enum class AgreementMeaning : quint8 {
    TooFew, ///< it rests on fewer than FewestAgreementPairs
    NothingVaries, ///< all gave the one level, everywhere: alpha can't say whether they would tell others apart
    /// .800 and above: "rely only on variables with reliabilities above alpha = .800" (K. Krippendorff, Content
    /// Analysis, 2nd edition 2004, p. 241).
    Reliable,
    Tentative, ///< .667 up to .800: "only for drawing tentative conclusions" (the same)
    Unreliable, ///< below .667
    Chance, ///< 0 or below: no more alike than ratings given by chance
};
/// `too_few`, `nothing_varies`, `reliable`, `tentative`, `unreliable`, `chance`: for programs, never translated.
[[nodiscard]] QString token(AgreementMeaning meaning);

/// Agreement is shown, and its meaning judged, to three decimals, as reliabilities are published.
[[nodiscard]] double toThreeDecimals(double figure);

struct Agreement
{
    qint64 units = 0; ///< units of analysis with the levels of at least two observers
    qint64 pairs = 0; ///< pairs of levels given to the same unit of analysis; what it all rests on
    qint64 alike = 0; ///< pairs of the same level
    std::optional<double> percent; ///< share of the pairs that are alike, 0 to 100; nullopt: too few pairs
    std::optional<double> alpha; ///< Krippendorff's, ordinal; nullopt: too few pairs, or nothing varies
    AgreementMeaning meaning = AgreementMeaning::TooFew;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// A criterion of the observers' disagreement, and how much of it is its doing.
struct DisagreementShare
{
    CriterionCode criterion;
    double share = 0; ///< of the observed disagreement D_o, above 0 up to 1

    friend bool operator==(const DisagreementShare &, const DisagreementShare &) = default;
};

/// The units of analysis of a report, criteria in the toolkit's order, or of any units of a visit; those that nobody
/// gave a level are missing, as are codes that the toolkit lacks. A rating in conflict counts as it is shown.
[[nodiscard]] QList<RatedUnit> ratedUnits(const ReportEvidence &evidence, const Toolkit &toolkit);
[[nodiscard]] QList<RatedUnit> ratedUnits(const Notebook &notebook, const Toolkit &toolkit,
                                          const QList<RecordId> &visitUnits);
/// Those within a theme, a standard or a criterion; all for none.
[[nodiscard]] QList<RatedUnit> within(const QList<RatedUnit> &units, SubjectCode subject);

/// The place of a level on the ladder, 0 (not initiated) to 3 (achieved in full). Levels only.
[[nodiscard]] int rankOf(Rating level);

[[nodiscard]] Agreement agreementOf(const QList<RatedUnit> &units);
/// The criteria on which observers differ, those that weigh most first, then in the toolkit's order. The shares add up
/// to 1; empty where nobody differs.
[[nodiscard]] QList<DisagreementShare> disagreementShares(const QList<RatedUnit> &units);

} // namespace regards
