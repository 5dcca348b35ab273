// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence.h"

#include <QSet>

namespace regards {

bool Evidence::isDisputed() const
{
    QSet<Rating> given;
    for (const ObserverView &view : observers) {
        if (view.rating && *view.rating != Rating(Rating::Level::NotAssessed))
            given.insert(*view.rating);
    }
    return given.size() > 1;
}

std::optional<Rating> Evidence::commonRating() const
{
    std::optional<Rating> common;
    QSet<RecordId> raters;
    for (const ObserverView &view : observers) {
        if (!view.rating)
            continue;
        if (view.isInConflict || (common && *common != *view.rating))
            return std::nullopt;
        common = view.rating;
        raters.insert(view.observer);
    }
    const bool isJudgement = common && (common->isLevel() || !common->isApplicable());
    return isJudgement && raters.size() > 1 ? common : std::nullopt;
}

QMap<QString, QMap<QString, int>> Evidence::interviewCounts() const
{
    QMap<QString, QMap<QString, int>> counts;
    for (const InterviewView &view : interviews)
        ++counts[view.category][view.rating.token()];
    return counts;
}

bool Evidence::doInterviewsDiffer(Rating rating) const
{
    return std::any_of(interviews.begin(), interviews.end(),
                       [rating](const InterviewView &view) { return view.rating.isLevel() && view.rating != rating; });
}

ReportEvidence ReportEvidence::of(const Notebook &notebook, const RecordId &report)
{
    ReportEvidence all;
    all.m_report = report;
    const auto found = notebook.find<Report>(report);
    if (!found)
        return all;
    QList<VisitUnit> units;
    for (const ReportUnit &unit : notebook.all<ReportUnit>({QStringLiteral("report"), Value{report}})) {
        if (const auto visitUnit = notebook.find<VisitUnit>(unit.visitUnit))
            units.append(*visitUnit);
    }
    std::stable_sort(units.begin(), units.end(),
                     [](const VisitUnit &a, const VisitUnit &b) { return a.position < b.position; });
    for (const VisitUnit &visitUnit : units) {
        const auto unit = notebook.find<Unit>(visitUnit.unit);
        all.m_visitUnits.append(visitUnit.id);
        all.m_unitNames.insert(visitUnit.id, unit ? unit->name : QString());
    }
    for (const Observer &observer : notebook.all<Observer>())
        all.m_observers.insert(observer.id, observer);
    all.readAssessments(notebook);
    all.readInterviews(notebook);
    all.readNotesAndDocuments(notebook, found->visit);
    all.readAgreed(notebook);
    return all;
}

void ReportEvidence::readAssessments(const Notebook &notebook)
{
    for (const RecordId &visitUnit : m_visitUnits) {
        for (const Record &record :
             notebook.records(Assessment::typeName(), {QStringLiteral("visit_unit"), Value{visitUnit}})) {
            const Assessment assessment = Assessment::from(record);
            const Observer observer = m_observers.value(assessment.observer);
            if (!assessment.rating && assessment.comment.isEmpty() && !assessment.seen && !assessment.read)
                continue;
            m_evidence[assessment.criterion].observers.append(
                {assessment.id, assessment.observer, observer.name, observer.background, visitUnit,
                 m_unitNames.value(visitUnit), assessment.rating, assessment.comment, assessment.seen, assessment.read,
                 assessment.observedOn, !record.conflicts.isEmpty()});
        }
    }
    for (Evidence &evidence : m_evidence) {
        std::stable_sort(evidence.observers.begin(), evidence.observers.end(),
                         [](const ObserverView &a, const ObserverView &b) {
                             return QString::localeAwareCompare(a.name, b.name) < 0;
                         });
    }
}

void ReportEvidence::readInterviews(const Notebook &notebook)
{
    for (const RecordId &visitUnit : m_visitUnits) {
        for (const Interview &interview : notebook.all<Interview>({QStringLiteral("visit_unit"), Value{visitUnit}})) {
            if (interview.consent != u"given")
                continue;
            const Query ofInterview(QStringLiteral("interview"), Value{interview.id});
            for (const InterviewRating &rating : notebook.all<InterviewRating>(ofInterview)) {
                if (rating.rating)
                    m_evidence[rating.criterion].interviews.append(
                        {rating.id, interview.id, visitUnit, interview.category, *rating.rating});
            }
            for (const Quote &quote : notebook.all<Quote>(ofInterview)) {
                for (const QuoteTag &tag : notebook.all<QuoteTag>({QStringLiteral("quote"), Value{quote.id}})) {
                    m_evidence[tag.criterion].texts.append({TaggedText::Kind::Quote,
                                                            quote.id,
                                                            interview.id,
                                                            {},
                                                            {},
                                                            quote.text,
                                                            {},
                                                            interview.category,
                                                            m_unitNames.value(visitUnit)});
                }
            }
        }
    }
}

void ReportEvidence::readNotesAndDocuments(const Notebook &notebook, const RecordId &visit)
{
    const Query ofVisit(QStringLiteral("visit"), Value{visit});
    for (const Note &note : notebook.all<Note>(ofVisit)) {
        if (note.isPrivate || !covers(note.visitUnit))
            continue;
        for (const NoteTag &tag : notebook.all<NoteTag>({QStringLiteral("note"), Value{note.id}})) {
            m_evidence[tag.criterion].texts.append({TaggedText::Kind::Note,
                                                    note.id,
                                                    {},
                                                    {},
                                                    {},
                                                    note.text,
                                                    m_observers.value(note.observer).name,
                                                    {},
                                                    m_unitNames.value(note.visitUnit)});
        }
    }
    for (const Document &document : notebook.all<Document>(ofVisit)) {
        if (!covers(document.visitUnit))
            continue;
        for (const DocumentTag &tag : notebook.all<DocumentTag>({QStringLiteral("document"), Value{document.id}})) {
            m_evidence[tag.criterion].texts.append({TaggedText::Kind::Document,
                                                    document.id,
                                                    {},
                                                    document.title,
                                                    document.state,
                                                    document.finding,
                                                    m_observers.value(document.observer).name,
                                                    {},
                                                    m_unitNames.value(document.visitUnit)});
        }
    }
}

void ReportEvidence::readAgreed(const Notebook &notebook)
{
    m_agreed.clear();
    for (const Agreed &agreed : notebook.all<Agreed>({QStringLiteral("report"), Value{m_report}}))
        m_agreed.insert(agreed.subject, agreed);
}

AgreementState ReportEvidence::state(const QString &criterion) const
{
    if (m_agreed.value(criterion).rating)
        return AgreementState::Agreed;
    const Evidence evidence = m_evidence.value(criterion);
    if (evidence.isDisputed())
        return AgreementState::Disputed;
    return evidence.isEmpty() ? AgreementState::Nothing : AgreementState::EvidenceOnly;
}

QList<CriterionCode> ReportEvidence::common(const Toolkit &toolkit) const
{
    QList<CriterionCode> codes;
    for (const Criterion &criterion : toolkit.criteria()) {
        const QString code = criterion.code.text();
        if (!m_agreed.value(code).rating && m_evidence.value(code).commonRating())
            codes.append(criterion.code);
    }
    return codes;
}

QList<std::optional<Rating>> ReportEvidence::below(const Toolkit &toolkit, SubjectCode subject) const
{
    QList<std::optional<Rating>> ratings;
    if (const Standard *standard = toolkit.standard(subject)) {
        for (const Criterion &criterion : standard->criteria)
            ratings.append(m_agreed.value(criterion.code.text()).rating);
    } else if (const Theme *theme = toolkit.theme(subject)) {
        for (const Standard &part : theme->standards)
            ratings.append(m_agreed.value(part.code.text()).rating);
    }
    return ratings;
}

int ReportEvidence::agreedCount(const Toolkit &toolkit) const
{
    int count = 0;
    for (const Criterion &criterion : toolkit.criteria())
        count += m_agreed.value(criterion.code.text()).rating ? 1 : 0;
    return count;
}

Agreed agreedOn(const Notebook &notebook, const RecordId &report, const QString &subject)
{
    Agreed agreed;
    agreed.report = report;
    agreed.subject = subject;
    const RecordId id = keyedId(*recordType(Agreed::typeName()), agreed.toRecord().fields);
    if (const auto found = notebook.find<Agreed>(id); found && !found->deleted)
        return *found;
    agreed.id = id;
    return agreed;
}

} // namespace regards
