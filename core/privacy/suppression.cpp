// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/suppression.h"

#include <algorithm>
#include <numeric>

namespace regards {

namespace {

qint64 sumOf(const QList<qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 totalOf(const QList<CategoryCount> &counts)
{
    qint64 total = 0;
    for (const CategoryCount &count : counts)
        total += count.count;
    return total;
}

bool mayStandAlone(const CategoryCount &count)
{
    return count.isReleased || (!isSmall(count.count) && !(count.count == 0 && count.isTellingZero));
}

/// Several categories in one number. A sum of 5 would do for a person, but not for who knows the method: 5 that had
/// to be put together is 1 + 4 or 2 + 3, so that each lies from 1 to 4.
bool mayStandTogether(const QList<int> &part, const QList<CategoryCount> &counts)
{
    qint64 sum = 0;
    bool isTelling = false;
    for (const int category : part) {
        sum += counts.at(category).count;
        isTelling = isTelling || counts.at(category).isTellingZero;
    }
    return sum > SmallestShownCount || (sum == 0 && !isTelling);
}

/// Whether the sum of all places may be given out although some are withheld: it then tells the sum of these, each
/// of which is known to be at most 5. With others of 1 to 5 each must be able to be 5, and to be something else.
bool maySumUp(const QList<qint64> &withheld)
{
    const qint64 places = withheld.size();
    const qint64 sum = sumOf(withheld);
    return places == 0 || (sum >= SmallestShownCount + places - 1 && sum < SmallestShownCount * places);
}

} // namespace

std::optional<qint64> ShownCounts::total() const
{
    return isWithheld() ? std::nullopt : std::optional(sumOf(parts));
}

ShownCounts shownCounts(const QList<CategoryCount> &counts, const GroupingChain &chain)
{
    for (qsizetype level = 0; level < chain.size(); ++level) {
        ShownCounts shown{level};
        bool mayBeShown = true;
        for (const QList<int> &part : chain.at(level)) {
            mayBeShown = mayBeShown
                && (part.size() == 1 ? mayStandAlone(counts.at(part.first())) : mayStandTogether(part, counts));
            qint64 sum = 0;
            for (const int category : part)
                sum += counts.at(category).count;
            shown.parts.append(sum);
        }
        if (mayBeShown)
            return shown;
    }
    return {chain.size()};
}

ShownCounts coarsened(const ShownCounts &shown, qsizetype level, const GroupingChain &chain)
{
    if (shown.isWithheld() || shown.level >= level)
        return shown;
    const Grouping &fine = chain.at(shown.level);
    ShownCounts coarse{level};
    for (const QList<int> &part : chain.at(level)) {
        qint64 sum = 0;
        for (qsizetype i = 0; i < fine.size(); ++i)
            sum += part.contains(fine.at(i).first()) ? shown.parts.at(i) : 0;
        coarse.parts.append(sum);
    }
    return coarse;
}

ShownTable shownTable(const QList<QList<CategoryCount>> &places, const GroupingChain &chain)
{
    ShownTable table{chain.size()};
    QList<qint64> withheld;
    for (const QList<CategoryCount> &place : places) {
        const ShownCounts shown = shownCounts(place, chain);
        if (shown.isWithheld())
            withheld.append(totalOf(place));
        else
            table.level = table.level == chain.size() ? shown.level : std::max(table.level, shown.level);
        table.places.append(shown);
    }
    for (ShownCounts &place : table.places)
        place = coarsened(place, table.level, chain);

    table.all = {chain.size()};
    if (places.isEmpty() || !maySumUp(withheld))
        return table;
    const qsizetype level = withheld.isEmpty() ? table.level : chain.size() - 1;
    table.all = {level, QList<qint64>(chain.at(level).size())};
    for (const ShownCounts &place : std::as_const(table.places)) {
        const ShownCounts coarse = coarsened(place, level, chain);
        for (qsizetype part = 0; part < coarse.parts.size(); ++part)
            table.all.parts[part] += coarse.parts.at(part);
    }
    if (!withheld.isEmpty())
        table.all.parts.first() += sumOf(withheld);
    return table;
}

} // namespace regards
