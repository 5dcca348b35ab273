// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coverage.h"

#include <QSet>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The criteria of one unit of which something is known.
struct Touched
{
    QSet<QString> rated;
    QSet<QString> withEvidence;
    QSet<QString> agreed;
};

/// What the records of one visit say, sorted by its units.
class Gatherer
{
public:
    Gatherer(const Notebook &notebook, const RecordId &visit, const RecordId &observer)
        : m_notebook(notebook)
        , m_visit(visit)
        , m_observer(observer)
    { }

    void gather(const QList<VisitUnit> &units)
    {
        for (const VisitUnit &unit : units) {
            m_touched.insert(unit.id, {});
            m_interviews.insert(unit.id, {});
            gatherAssessments(unit.id);
        }
        gatherTagged<Note, NoteTag>(u"note"_s);
        gatherTagged<Document, DocumentTag>(u"document"_s);
        gatherInterviews();
        gatherAgreed();
    }

    [[nodiscard]] const Touched &touched(const RecordId &unit) const { return m_touched.find(unit).value(); }
    [[nodiscard]] const UnitCoverage &interviews(const RecordId &unit) const { return m_interviews.find(unit).value(); }

private:
    [[nodiscard]] bool isWanted(const RecordId &observer) const { return !m_observer || observer == m_observer; }
    /// Null where the record is on the whole facility, or on a unit that is no longer visited.
    [[nodiscard]] Touched *of(const RecordId &unit)
    {
        const auto found = m_touched.find(unit);
        return found == m_touched.end() ? nullptr : &*found;
    }

    void gatherAssessments(const RecordId &unit)
    {
        for (const Assessment &assessment : m_notebook.all<Assessment>({u"visit_unit"_s, unit})) {
            if (!isWanted(assessment.observer))
                continue;
            if (assessment.rating)
                m_touched[unit].rated.insert(assessment.criterion);
            if (!assessment.comment.isEmpty())
                m_touched[unit].withEvidence.insert(assessment.criterion);
        }
    }

    template <typename Evidence, typename Tag>
    void gatherTagged(const QString &reference)
    {
        for (const Evidence &evidence : m_notebook.all<Evidence>({u"visit"_s, m_visit})) {
            Touched *touched = of(evidence.visitUnit);
            if (!touched || !isWanted(evidence.observer))
                continue;
            for (const Tag &tag : m_notebook.all<Tag>({reference, evidence.id}))
                touched->withEvidence.insert(tag.criterion);
        }
    }

    void gatherInterviews()
    {
        const Query erasedToo = Query(u"visit"_s, m_visit).including(false, true);
        for (const Interview &interview : m_notebook.all<Interview>(erasedToo)) {
            Touched *touched = of(interview.visitUnit);
            if (!touched || !isWanted(interview.observer))
                continue;
            UnitCoverage &counts = m_interviews[interview.visitUnit];
            if (interview.redacted || interview.consent == u"withdrawn") {
                ++counts.withdrawn[interview.category];
            } else if (interview.consent == u"refused") {
                ++counts.refused[interview.category];
            } else if (interview.consent == u"given") {
                ++counts.held[interview.category];
                gatherInterview(interview.id, *touched);
            }
        }
    }

    void gatherInterview(const RecordId &interview, Touched &touched)
    {
        for (const Quote &quote : m_notebook.all<Quote>({u"interview"_s, interview})) {
            for (const QuoteTag &tag : m_notebook.all<QuoteTag>({u"quote"_s, quote.id}))
                touched.withEvidence.insert(tag.criterion);
        }
        for (const InterviewRating &rating : m_notebook.all<InterviewRating>({u"interview"_s, interview})) {
            if (rating.rating)
                touched.withEvidence.insert(rating.criterion);
        }
    }

    void gatherAgreed()
    {
        for (const Report &report : m_notebook.all<Report>({u"visit"_s, m_visit})) {
            QSet<QString> subjects;
            for (const Agreed &agreed : m_notebook.all<Agreed>({u"report"_s, report.id})) {
                if (agreed.rating)
                    subjects.insert(agreed.subject);
            }
            for (const ReportUnit &unit : m_notebook.all<ReportUnit>({u"report"_s, report.id})) {
                if (Touched *touched = of(unit.visitUnit))
                    touched->agreed.unite(subjects);
            }
        }
    }

    const Notebook &m_notebook;
    RecordId m_visit;
    RecordId m_observer;
    QHash<RecordId, Touched> m_touched;
    QHash<RecordId, UnitCoverage> m_interviews; ///< only the counts of interviews are filled
};

void count(const QString &criterion, const Touched &touched, Coverage &coverage)
{
    const bool isRated = touched.rated.contains(criterion);
    const bool hasEvidence = touched.withEvidence.contains(criterion);
    ++coverage.criteria;
    coverage.rated += isRated;
    coverage.withEvidence += hasEvidence;
    coverage.untouched += !isRated && !hasEvidence;
    coverage.agreed += touched.agreed.contains(criterion);
}

QList<VisitUnit> unitsOf(const Notebook &notebook, const RecordId &visit)
{
    QList<VisitUnit> units = notebook.all<VisitUnit>({u"visit"_s, visit});
    std::stable_sort(units.begin(), units.end(), [](const VisitUnit &a, const VisitUnit &b) {
        return a.position.value_or(0) < b.position.value_or(0);
    });
    return units;
}

} // namespace

QList<UnitCoverage> coverageOf(const Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                               const RecordId &observer)
{
    const QList<VisitUnit> units = unitsOf(notebook, visit);
    Gatherer gatherer(notebook, visit, observer);
    gatherer.gather(units);
    QList<UnitCoverage> rows;
    for (const VisitUnit &unit : units) {
        UnitCoverage row = gatherer.interviews(unit.id);
        row.visitUnit = unit.id;
        row.unitName = notebook.find<Unit>(unit.unit).value_or(Unit()).name;
        for (const Criterion &criterion : toolkit.criteria()) {
            const QString code = criterion.code.text();
            count(code, gatherer.touched(unit.id), row.all);
            count(code, gatherer.touched(unit.id), row.byTheme[criterion.code.theme().text()]);
        }
        for (const InterviewPlan &plan : notebook.all<InterviewPlan>({u"visit_unit"_s, unit.id}))
            row.planned[plan.category] += plan.planned.value_or(0);
        rows.append(row);
    }
    return rows;
}

} // namespace regards
