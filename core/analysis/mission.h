// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"

#include <QDateTime>

namespace regards {

/// Where a day stands in a visit.
struct VisitDays
{
    enum class Phase : quint8 { Unknown, Before, During, After };

    Phase phase = Phase::Unknown; ///< Unknown: the visit has no dates
    int days = 0; ///< how many the visit has
    int day = 0; ///< During: which one it is, from 1
    int left = 0; ///< During: how many are left, this one included; Before: how many until the first

    friend bool operator==(const VisitDays &, const VisitDays &) = default;
};
/// A last day that is missing or lies before the first counts as the first.
[[nodiscard]] VisitDays visitDays(QDate first, QDate last, QDate today);

/// Whether somebody should be reminded of handing over.
enum class HandOverDue : quint8 {
    No,
    ThisEvening, ///< a day of the visit, from EveningHour on
    AfterVisit, ///< the visit is over
};
inline constexpr int EveningHour = 17;
/// `now` in local time; `hasUnsentWork`: something was written since the last hand-over.
[[nodiscard]] HandOverDue handOverDue(QDate first, QDate last, const QDateTime &now, bool hasUnsentWork);

struct ThemeMission
{
    SubjectCode theme;
    Coverage coverage;
    CriterionCode next; ///< where to go on: the first untouched, else the first not rated, else the first

    friend bool operator==(const ThemeMission &, const ThemeMission &) = default;
};

/// The interviews of one category in one unit, or with the whole facility.
struct CategoryMission
{
    QString category;
    qint64 held = 0; ///< with consent; groups count once
    qint64 refused = 0;
    qint64 withdrawn = 0; ///< erased ones too
    qint64 planned = 0; ///< for the whole team

    friend bool operator==(const CategoryMission &, const CategoryMission &) = default;
};

struct UnitMission
{
    RecordId visitUnit;
    QString name;
    Coverage all; ///< over the observer's themes
    QList<ThemeMission> themes; ///< the observer's, in the toolkit's order
    QList<CategoryMission> interviews; ///< planned or asked for at least once; in the order of the categories

    friend bool operator==(const UnitMission &, const UnitMission &) = default;
};

/// What spans the units.
struct FacilityMission
{
    qint64 notes = 0;
    qint64 documents = 0;
    QList<CategoryMission> interviews; ///< asked for at least once

    friend bool operator==(const FacilityMission &, const FacilityMission &) = default;
};

struct AwaitedDocument
{
    RecordId document;
    QString title;

    friend bool operator==(const AwaitedDocument &, const AwaitedDocument &) = default;
};

/// What is an observer's to do in a visit, what of it is done, and what is left.
struct Mission
{
    bool isEverything = false; ///< nothing was assigned: all units and themes stand here
    bool isUntouched = false; ///< nothing at all was written yet
    QList<UnitMission> units;
    FacilityMission facility;
    qint64 touchedOutside = 0; ///< criteria of units or themes that are not the observer's
    QList<RecordId> untaggedNotes; ///< the oldest first
    QList<AwaitedDocument> awaited; ///< asked for, not received; the oldest first
    VisitDays days;
    std::optional<QDateTime> lastHandOver; ///< in local time
    HandOverDue due = HandOverDue::No;

    friend bool operator==(const Mission &, const Mission &) = default;
};

/// What the notebook alone can't say.
struct MissionMoment
{
    QDateTime now; ///< local time
    std::optional<QDateTime> lastHandOver; ///< local time
    bool hasUnsentWork = false;
};

/// The mission of the notebook's owner; `work` is theirs.
[[nodiscard]] Mission missionOf(const Notebook &notebook, const Toolkit &toolkit, const OwnWork &work,
                                const MissionMoment &moment);

} // namespace regards
