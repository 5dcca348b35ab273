// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

/**
 * Small counts of people in tables: which numbers may be given out, so that the others can't be computed from them.
 *
 * Numbers are withheld by telling categories apart less finely (global recoding; Willenborg and de Waal, "Elements of
 * Statistical Disclosure Control", 2001), not by blanking single cells: what is shown of one place are the sums of
 * disjoint groups, and all other sums follow from them, so no margin can give a withheld count away. A chain of
 * groupings, each coarser than the one before, is gone through until every number may be shown.
 *
 * The promise, for each count that is not shown, against somebody who has all that is shown, knows that counts are
 * never negative, and knows this very method (the "minimality attack" of Wong, Fu, Wang and Pei, 2007): at least two
 * values remain possible, and they don't all lie from 1 to 4. tests/privacy holds the method to it by trying every
 * table. It speaks of one visit as it stands: not of what somebody knows besides, nor of numbers that were given out
 * before an interview was added or taken back.
 */
namespace regards {

/// Counts from 1 to 4 may lead to a person.
inline constexpr qint64 SmallestShownCount = 5;
[[nodiscard]] constexpr bool isSmall(qint64 count) noexcept
{
    return count > 0 && count < SmallestShownCount;
}

/// How many people (interviews) of one category in one place.
struct CategoryCount
{
    qint64 count = 0;
    bool isTellingZero = false; ///< that there is nobody would tell what everybody did: all who were asked refused
    bool isReleased = false; ///< somebody who may decided to give it out, small or not

    friend bool operator==(const CategoryCount &, const CategoryCount &) = default;
};

/// Which categories, by their indexes, are counted together; each stands in exactly one part.
using Grouping = QList<QList<int>>;
/// From the finest grouping (each category alone) to the coarsest (all in one part): every part of a later one is made
/// of whole parts of the one before. Two at least.
using GroupingChain = QList<Grouping>;

/// What may be given out of one place.
struct ShownCounts
{
    qsizetype level = 0; ///< which grouping of the chain; its size: nothing may be given out
    QList<qint64> parts{}; ///< a number for each part of that grouping; empty where nothing is given out

    [[nodiscard]] bool isWithheld() const { return parts.isEmpty(); }
    /// None where nothing is given out.
    [[nodiscard]] std::optional<qint64> total() const;

    friend bool operator==(const ShownCounts &, const ShownCounts &) = default;
};

/// The finest grouping of the chain under which nothing small is told. One count for each category.
[[nodiscard]] ShownCounts shownCounts(const QList<CategoryCount> &counts, const GroupingChain &chain);
/// The same with fewer details; `level` is one of the chain's. What is withheld stays so.
[[nodiscard]] ShownCounts coarsened(const ShownCounts &shown, qsizetype level, const GroupingChain &chain);

/// Several places side by side, and all of them together.
struct ShownTable
{
    qsizetype level = 0; ///< of the rows: the coarsest of what any place shows; the chain's size where none shows any
    QList<ShownCounts> places{}; ///< at that level, in the order given; withheld ones have no parts
    ShownCounts all{}; ///< at that level, or only their sum; withheld where it would give a place away

    friend bool operator==(const ShownTable &, const ShownTable &) = default;
};

/// Places that share nobody. Each shows what shownCounts() would show of it alone, with as many details as all can.
[[nodiscard]] ShownTable shownTable(const QList<QList<CategoryCount>> &places, const GroupingChain &chain);

} // namespace regards
