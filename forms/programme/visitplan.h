// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace regards {

/// A unit of the facility, its place in the visit, and how many interviews of each category are planned in it.
struct PlannedUnit
{
    Unit unit;
    VisitUnit place;
    QMap<QString, InterviewPlan> interviews; ///< by category; all categories are there

    friend bool operator==(const PlannedUnit &, const PlannedUnit &) = default;
};

/// An observer, their part in the team, and the units they cover: an assignment for each, by the unit's id.
struct PlannedMember
{
    Observer observer;
    TeamMember member;
    QMap<RecordId, Assignment> covers;

    friend bool operator==(const PlannedMember &, const PlannedMember &) = default;
};

/// What keeps a plan from being written: where, and a reason token (`missing`, `before_first_day`, `same_name`).
struct PlanProblem
{
    QString place; ///< `facility.name`, `visit.first_day`, `units`, `unit.0.name`, `team`, `member.1.background`…
    QString reason;

    friend bool operator==(const PlanProblem &, const PlanProblem &) = default;
};

/**
 * A visit as it is put together: facility, dates, units, team, who covers what, planned interviews.
 *
 * Every record in it has its id from the beginning, new ones too, so that all of it is written in one transaction.
 * What is taken out of a plan is deleted when it is written.
 */
class VisitPlan
{
public:
    Facility facility;
    Visit visit;
    QList<PlannedUnit> units;
    QList<PlannedMember> team;

    /// A plan of a new visit with this toolkit: one empty unit, nobody in the team.
    [[nodiscard]] static VisitPlan fresh(World &world, const Toolkit &toolkit);
    /// The plan of a visit that is there, its team by name; an empty one where it isn't.
    [[nodiscard]] static VisitPlan of(const Notebook &notebook, const RecordId &visit);
    /// What draft() kept; nullopt where it is empty or can't be read.
    [[nodiscard]] static std::optional<VisitPlan> fromDraft(QByteArrayView draft);
    /// The plan while it is not finished: kept beside the records until it is written or given up.
    [[nodiscard]] QByteArray draft() const;

    /// Another facility, known or new; the units of the plan become units of it.
    void setFacility(const Facility &chosen);
    /// A new unit.
    void addUnit(World &world);
    /// A unit that the facility had before.
    void addUnit(const Unit &unit);
    /// Forgets the unit and who covers it.
    void removeUnit(qsizetype index);
    /// Somebody of the pool, or somebody new: an observer with an id and otherwise empty.
    void addMember(const Observer &observer);
    void removeMember(qsizetype index);
    /// `themes`: codes separated by blanks; empty: all themes.
    void setCovers(qsizetype member, qsizetype unit, bool covers, const QString &themes = {});
    [[nodiscard]] bool covers(qsizetype member, qsizetype unit) const;
    [[nodiscard]] QString themes(qsizetype member, qsizetype unit) const;
    void setPlanned(qsizetype unit, const QString &category, qint64 planned);
    [[nodiscard]] qint64 planned(qsizetype unit, const QString &category) const;

    /// In the order of the form; empty: it can be written.
    [[nodiscard]] QList<PlanProblem> problems() const;
    /// All records of the plan, those referred to before those that refer.
    [[nodiscard]] QList<Record> records() const;
    /// Writes the plan and deletes what is no longer in it, in one transaction.
    [[nodiscard]] Result<void> write(Notebook &notebook) const;

    friend bool operator==(const VisitPlan &, const VisitPlan &) = default;

private:
    [[nodiscard]] static VisitPlan fromRecords(const QList<Record> &records);
    void place(PlannedUnit &planned) const;
};

/// Gives the unit that kind and what such units have: nights, premises, meals. A proposal, to be corrected.
void proposeFor(Unit &unit, const QString &kind);

/// How much was written in a unit during a visit: what goes when it is taken out of the visit.
[[nodiscard]] qint64 evidenceIn(const Notebook &notebook, const RecordId &visitUnit);

} // namespace regards
