// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mission.h"

#include <array>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QDate lastDayOf(QDate first, QDate last)
{
    return last.isValid() && last >= first ? last : first;
}

/// Interviews of one place by category, in the order of the categories.
class CategoryCounts
{
public:
    CategoryMission &of(const QString &category)
    {
        for (CategoryMission &row : m_rows) {
            if (row.category == category)
                return row;
        }
        m_rows.append(CategoryMission{category});
        return m_rows.last();
    }

    void take(const Interview &interview)
    {
        CategoryMission &row = of(interview.category);
        if (interview.redacted || interview.consent == u"withdrawn")
            ++row.withdrawn;
        else if (interview.consent == u"refused")
            ++row.refused;
        else if (interview.consent == u"given")
            ++row.held;
    }

    [[nodiscard]] QList<CategoryMission> rows() const
    {
        QList<CategoryMission> sorted;
        for (const InterviewCategory category : allInterviewCategories()) {
            for (const CategoryMission &row : m_rows) {
                if (row.category == token(category))
                    sorted.append(row);
            }
        }
        for (const CategoryMission &row : m_rows) {
            if (!interviewCategoryFromToken(row.category))
                sorted.append(row);
        }
        sorted.removeIf(
            [](const CategoryMission &row) { return row.held + row.refused + row.withdrawn + row.planned == 0; });
        return sorted;
    }

private:
    QList<CategoryMission> m_rows;
};

CriterionCode nextOf(const OwnWork &work, const RecordId &unit, const QList<Criterion> &criteria)
{
    CriterionCode unrated;
    for (const Criterion &criterion : criteria) {
        const CriterionWork done = work.of(unit, criterion.code);
        if (!done.isTouched())
            return criterion.code;
        if (!done.rating && unrated.isNone())
            unrated = criterion.code;
    }
    return unrated.isNone() && !criteria.isEmpty() ? criteria.constFirst().code : unrated;
}

QList<Criterion> criteriaOf(const Theme &theme)
{
    QList<Criterion> criteria;
    for (const Standard &standard : theme.standards)
        criteria.append(standard.criteria);
    return criteria;
}

void add(Coverage &sum, const Coverage &part)
{
    sum.criteria += part.criteria;
    sum.rated += part.rated;
    sum.withEvidence += part.withEvidence;
    sum.untouched += part.untouched;
}

/// Puts the mission together from what one visit holds.
class Gatherer
{
public:
    Gatherer(const Notebook &notebook, const Toolkit &toolkit, const OwnWork &work)
        : m_notebook(notebook)
        , m_toolkit(toolkit)
        , m_work(work)
        , m_own(Query(u"visit"_s, notebook.visit()).where(u"observer"_s, notebook.owner()))
        , m_assignments(Assignments::of(notebook, notebook.visit(), notebook.owner()))
    { }

    [[nodiscard]] Mission mission()
    {
        m_mission.isEverything = m_assignments.isEverything();
        m_mission.touchedOutside = m_work.touchedOutside(m_assignments, m_toolkit);
        for (const Interview &interview : m_notebook.all<Interview>(m_own.including(false, true)))
            m_interviews[interview.visitUnit].take(interview);
        takeNotes();
        takeDocuments();
        takeUnits();
        m_mission.facility.interviews = m_interviews.value(RecordId()).rows();
        m_mission.isUntouched = m_mission.touchedOutside == 0 && m_interviews.isEmpty() && !m_hasNotes
            && !m_hasDocuments && std::all_of(m_mission.units.cbegin(), m_mission.units.cend(), [](const auto &unit) {
                                    return unit.all.untouched == unit.all.criteria;
                                });
        return m_mission;
    }

private:
    void takeNotes()
    {
        QSet<RecordId> tagged;
        for (const Record &tag : m_notebook.records(NoteTag::typeName()))
            tagged.insert(tag.reference(u"note"_s));
        for (const Note &note : m_notebook.all<Note>(m_own)) {
            m_hasNotes = true;
            m_mission.facility.notes += note.visitUnit.isNone();
            if (!tagged.contains(note.id))
                m_mission.untaggedNotes.append(note.id);
        }
    }

    void takeDocuments()
    {
        for (const Document &document : m_notebook.all<Document>(m_own)) {
            m_hasDocuments = true;
            m_mission.facility.documents += document.visitUnit.isNone();
            if (document.state == u"requested")
                m_mission.awaited.append({document.id, document.title});
        }
    }

    void takeUnits()
    {
        const Query ofVisit = Query(u"visit"_s, m_notebook.visit()).orderedBy(u"position"_s);
        for (const VisitUnit &row : m_notebook.all<VisitUnit>(ofVisit)) {
            if (!m_assignments.includes(row.id))
                continue;
            UnitMission unit;
            unit.visitUnit = row.id;
            unit.name = m_notebook.find<Unit>(row.unit).value_or(Unit()).name;
            for (const Theme &theme : m_toolkit.themes()) {
                if (!m_assignments.includes(row.id, theme.code))
                    continue;
                const QList<Criterion> criteria = criteriaOf(theme);
                unit.themes.append({theme.code, m_work.coverage(row.id, criteria), nextOf(m_work, row.id, criteria)});
                add(unit.all, unit.themes.constLast().coverage);
            }
            CategoryCounts interviews = m_interviews.value(row.id);
            for (const InterviewPlan &plan : m_notebook.all<InterviewPlan>({u"visit_unit"_s, row.id}))
                interviews.of(plan.category).planned += plan.planned.value_or(0);
            unit.interviews = interviews.rows();
            m_mission.units.append(unit);
        }
    }

    const Notebook &m_notebook;
    const Toolkit &m_toolkit;
    const OwnWork &m_work;
    Query m_own;
    Assignments m_assignments;
    QHash<RecordId, CategoryCounts> m_interviews;
    bool m_hasNotes = false;
    bool m_hasDocuments = false;
    Mission m_mission;
};

} // namespace

VisitDays visitDays(QDate first, QDate last, QDate today)
{
    if (!first.isValid())
        return {};
    last = lastDayOf(first, last);
    VisitDays days;
    days.days = int(first.daysTo(last)) + 1;
    if (today < first) {
        days.phase = VisitDays::Phase::Before;
        days.left = int(today.daysTo(first));
    } else if (today > last) {
        days.phase = VisitDays::Phase::After;
    } else {
        days.phase = VisitDays::Phase::During;
        days.day = int(first.daysTo(today)) + 1;
        days.left = int(today.daysTo(last)) + 1;
    }
    return days;
}

HandOverDue handOverDue(QDate first, QDate last, const QDateTime &now, bool hasUnsentWork)
{
    if (!hasUnsentWork)
        return HandOverDue::No;
    switch (visitDays(first, last, now.date()).phase) {
    case VisitDays::Phase::During:
        return now.time().hour() >= EveningHour ? HandOverDue::ThisEvening : HandOverDue::No;
    case VisitDays::Phase::After:
        return HandOverDue::AfterVisit;
    case VisitDays::Phase::Unknown:
    case VisitDays::Phase::Before:
        break;
    }
    return HandOverDue::No;
}

Mission missionOf(const Notebook &notebook, const Toolkit &toolkit, const OwnWork &work, const MissionMoment &moment)
{
    Mission mission = Gatherer(notebook, toolkit, work).mission();
    const Visit visit = notebook.find<Visit>(notebook.visit()).value_or(Visit());
    mission.days = visitDays(visit.firstDay, visit.lastDay, moment.now.date());
    mission.due = handOverDue(visit.firstDay, visit.lastDay, moment.now, moment.hasUnsentWork);
    mission.lastHandOver = moment.lastHandOver;
    return mission;
}

} // namespace regards
