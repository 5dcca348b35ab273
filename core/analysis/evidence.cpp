// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence.h"

#include <QDateTime>

#include <algorithm>

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

bool Evidence::hasConflicts() const
{
    const auto isInConflict = [](const auto &view) { return view.isInConflict; };
    return std::any_of(observers.begin(), observers.end(), isInConflict)
        || std::any_of(interviews.begin(), interviews.end(), isInConflict)
        || std::any_of(texts.begin(), texts.end(), isInConflict);
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
            for (const Record &record : notebook.records(InterviewRating::typeName(), ofInterview)) {
                const auto rating = InterviewRating::from(record);
                if (rating.rating)
                    m_evidence[rating.criterion].interviews.append({rating.id, interview.id, visitUnit,
                                                                    interview.category, *rating.rating,
                                                                    !record.conflicts.isEmpty()});
            }
            for (const Record &record : notebook.records(Quote::typeName(), ofInterview)) {
                const auto quote = Quote::from(record);
                TaggedText text;
                text.kind = TaggedText::Kind::Quote;
                text.record = quote.id;
                text.interview = interview.id;
                text.text = quote.text;
                text.category = interview.category;
                text.visitUnit = visitUnit;
                text.unitName = m_unitNames.value(visitUnit);
                text.isInConflict = !record.conflicts.isEmpty();
                for (const QuoteTag &tag : notebook.all<QuoteTag>({QStringLiteral("quote"), Value{quote.id}}))
                    m_evidence[tag.criterion].texts.append(text);
            }
        }
    }
}

void ReportEvidence::readNotesAndDocuments(const Notebook &notebook, const RecordId &visit)
{
    const Query ofVisit(QStringLiteral("visit"), Value{visit});
    for (const Record &record : notebook.records(Note::typeName(), ofVisit)) {
        const auto note = Note::from(record);
        if (note.isPrivate || !covers(note.visitUnit))
            continue;
        TaggedText text;
        text.kind = TaggedText::Kind::Note;
        text.record = note.id;
        text.text = note.text;
        text.author = m_observers.value(note.observer).name;
        text.visitUnit = note.visitUnit;
        text.unitName = m_unitNames.value(note.visitUnit);
        text.on = note.at.toLocalTime().date();
        text.isInConflict = !record.conflicts.isEmpty();
        for (const NoteTag &tag : notebook.all<NoteTag>({QStringLiteral("note"), Value{note.id}}))
            m_evidence[tag.criterion].texts.append(text);
    }
    for (const Record &record : notebook.records(Document::typeName(), ofVisit)) {
        const auto document = Document::from(record);
        if (!covers(document.visitUnit))
            continue;
        TaggedText text;
        text.kind = TaggedText::Kind::Document;
        text.record = document.id;
        text.title = document.title;
        text.state = document.state;
        text.text = document.finding;
        text.author = m_observers.value(document.observer).name;
        text.visitUnit = document.visitUnit;
        text.unitName = m_unitNames.value(document.visitUnit);
        text.on = document.date;
        text.isInConflict = !record.conflicts.isEmpty();
        for (const DocumentTag &tag : notebook.all<DocumentTag>({QStringLiteral("document"), Value{document.id}}))
            m_evidence[tag.criterion].texts.append(text);
    }
}

void ReportEvidence::readAgreed(const Notebook &notebook)
{
    m_agreed.clear();
    m_conflicts.clear();
    for (const Record &record : notebook.records(Agreed::typeName(), {QStringLiteral("report"), Value{m_report}})) {
        const auto agreed = Agreed::from(record);
        m_agreed.insert(agreed.subject, agreed);
        if (!record.conflicts.isEmpty())
            m_conflicts.insert(agreed.subject);
    }
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
