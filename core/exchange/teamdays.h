// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

#include <QDate>

namespace regards {

struct GatherPreview;

/// The day that a moment counts for, in local time: work after midnight, until four, is the evening before.
[[nodiscard]] QDate workDay(qint64 at);

/// One of the team, and on which days something of theirs was gathered.
struct MemberDays
{
    RecordId observer;
    QString name;
    qint64 last = 0; ///< milliseconds since 1970 UTC; 0: never
    QList<QDate> days; ///< ascending, each once

    [[nodiscard]] bool hasHandedOver(const QDate &day) const { return days.contains(day); }
    friend bool operator==(const MemberDays &, const MemberDays &) = default;
};

/// Who of a visit's team has handed over, day by day.
struct TeamDays
{
    QDate today;
    QList<QDate> visitDays; ///< ascending; empty where the visit has no dates yet
    QList<MemberDays> team; ///< by name

    /// How many have handed over today.
    [[nodiscard]] int here() const;
    /// Whether today is one of the visit's days: only then is anybody missing.
    [[nodiscard]] bool isVisitDay() const { return visitDays.contains(today); }
};

/// What came by an import that was set aside does not count.
[[nodiscard]] TeamDays teamDays(const Notebook &archive, const RecordId &visit);
/// A file of today that holds nothing new: its sender has handed over all the same, though no import says so. Does
/// nothing for others.
Result<void> noteNothingNew(Notebook &archive, const GatherPreview &preview);

} // namespace regards
