// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources.h"

#include "core/analysis/agreement.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = SourceGroup::Kind;

/// Before everything where there is none.
SubjectCode firstSubject(const SourceRecord &source)
{
    return source.subjects.isEmpty() ? SubjectCode()
                                     : SubjectCode::fromText(source.subjects.constFirst()).value_or(SubjectCode());
}

/// Turns records into sources, each once a kind.
class Collector
{
public:
    explicit Collector(const Notebook &notebook)
        : m_notebook(notebook)
    { }

    void add(Kind kind, const RecordId &id, const QString &field, const QString &subject = {}, const QString &text = {})
    {
        if (const auto known = m_places.constFind({kind, id}); known != m_places.cend()) {
            QStringList &subjects = m_sources[kind][*known].subjects;
            if (!subjects.contains(subject))
                subjects.append(subject);
            return;
        }
        const auto record = m_notebook.record(id);
        if (!record)
            return;
        SourceRecord source{id, record->type, field, record->fields.value(field), {}, 0, {}, {}, {}, text};
        if (!subject.isEmpty())
            source.subjects.append(subject);
        source.observedOn = QDate::fromString(record->text(u"observed_on"_s), Qt::ISODate);
        source.visitUnit = visitUnitOf(*record);
        const Change written = lastChange(*record, field);
        source.at = written.time.milliseconds();
        source.author = record->reference(u"observer"_s);
        if (!source.author)
            source.author = m_notebook.ownerOf(*record);
        if (!source.author)
            source.author = written.author;
        m_places.insert({kind, id}, m_sources[kind].size());
        m_sources[kind].append(source);
    }

    void addHistory(const RecordId &id)
    {
        static const QStringList Shown{u"rating"_s, u"reason"_s, u"minority_view"_s, u"unit_exceptions"_s};
        for (const Change &change : m_notebook.history(id)) {
            if (change.kind != ChangeKind::Set || !Shown.contains(change.field))
                continue;
            SourceRecord source{
                id, change.type, change.field, change.value, change.author, change.time.milliseconds(), {}, {}, {}, {}};
            m_sources[Kind::History].append(source);
        }
    }

    [[nodiscard]] QList<SourceGroup> groups() const
    {
        QList<SourceGroup> groups;
        for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
            groups.append({it.key(), it.value()});
            if (it.key() == Kind::History)
                continue; // in the order of the journal
            QList<SourceRecord> &sources = groups.last().sources;
            std::stable_sort(sources.begin(), sources.end(), [](const SourceRecord &a, const SourceRecord &b) {
                return std::pair(firstSubject(a), a.at) < std::pair(firstSubject(b), b.at);
            });
        }
        return groups;
    }

private:
    [[nodiscard]] RecordId visitUnitOf(const Record &record) const
    {
        const RecordId interview = record.reference(u"interview"_s);
        if (!interview)
            return record.reference(u"visit_unit"_s);
        return m_notebook.find<Interview>(interview).value_or(Interview()).visitUnit;
    }

    /// The newest of a field; where the record counts by itself, or was erased, the newest of all.
    [[nodiscard]] Change lastChange(const Record &record, const QString &field) const
    {
        Change last;
        for (const Change &change : m_notebook.history(record.id)) {
            const bool isMeant = field.isEmpty() || record.redacted || change.field == field;
            if (isMeant && std::pair(change.time, change.id) > std::pair(last.time, last.id))
                last = change;
        }
        return last;
    }

    const Notebook &m_notebook;
    QMap<Kind, QList<SourceRecord>> m_sources;
    QMap<std::pair<Kind, RecordId>, qsizetype> m_places;
};

Kind kindOf(TaggedText::Kind kind)
{
    switch (kind) {
    case TaggedText::Kind::Note:
        return Kind::Notes;
    case TaggedText::Kind::Document:
        return Kind::Documents;
    case TaggedText::Kind::Quote:
        break;
    }
    return Kind::Quotes;
}

/// Fills a collector with what each kind of figure rests on.
class Finding
{
public:
    Finding(const Notebook &notebook, const Toolkit &toolkit)
        : m_notebook(notebook)
        , m_toolkit(toolkit)
        , m_collector(notebook)
    { }

    [[nodiscard]] QList<SourceGroup> groups() const { return m_collector.groups(); }

    void operator()(const AgreedFigure &figure)
    {
        const QString subject = figure.subject.text();
        const ReportEvidence evidence = ReportEvidence::of(m_notebook, figure.report);
        const Agreed own = evidence.agreed(subject);
        if (own.id) {
            m_collector.add(Kind::Agreed, own.id, u"rating"_s, subject, own.reason);
            m_collector.addHistory(own.id);
        }
        addBelow(evidence, figure.subject);
        const Evidence onIt = evidence.evidence(subject);
        for (const ObserverView &view : onIt.observers)
            m_collector.add(Kind::ObserverRatings, view.assessment, u"rating"_s, subject, view.comment);
        for (const InterviewView &view : onIt.interviews)
            m_collector.add(Kind::InterviewRatings, view.record, u"rating"_s, subject);
        for (const TaggedText &text : onIt.texts)
            m_collector.add(kindOf(text.kind), text.record, fieldOf(kindOf(text.kind)), subject, text.title);
    }

    void operator()(const SuggestionFigure &figure)
    {
        addBelow(ReportEvidence::of(m_notebook, figure.report), figure.subject);
    }

    void operator()(const AgreedCountFigure &figure)
    {
        for (const Agreed &agreed : m_notebook.all<Agreed>({u"report"_s, figure.report})) {
            const auto code = CriterionCode::fromText(agreed.subject);
            if (agreed.rating && code && isCounted(*code, figure.within))
                m_collector.add(Kind::Agreed, agreed.id, u"rating"_s, agreed.subject, agreed.reason);
        }
    }

    void operator()(const AgreementFigure &figure)
    {
        const ReportEvidence evidence = ReportEvidence::of(m_notebook, figure.report);
        for (const RatedUnit &unit : within(ratedUnits(evidence, m_toolkit), figure.theme)) {
            if (unit.levels.size() < 2)
                continue; // makes no pair
            const QString code = unit.criterion.text();
            for (const ObserverView &view : evidence.evidence(code).observers) {
                if (view.visitUnit == unit.visitUnit && view.rating && view.rating->isLevel())
                    m_collector.add(Kind::ObserverRatings, view.assessment, u"rating"_s, code, view.comment);
            }
        }
    }

    void operator()(const InterviewRatingsFigure &figure)
    {
        const QString code = figure.criterion.text();
        for (const InterviewView &view : ReportEvidence::of(m_notebook, figure.report).evidence(code).interviews) {
            if (figure.category.isEmpty() || view.category == figure.category)
                m_collector.add(Kind::InterviewRatings, view.record, u"rating"_s, code);
        }
    }

    void operator()(const CoverageFigure &figure)
    {
        using Count = CoverageFigure::Count;
        m_coverage = figure;
        const RecordId visit = m_notebook.find<VisitUnit>(figure.visitUnit).value_or(VisitUnit()).visit;
        if (figure.count == Count::Agreed)
            return addAgreedInUnit(visit);
        if (figure.count != Count::WithEvidence)
            addAssessments(Kind::ObserverRatings);
        if (figure.count == Count::Rated)
            return;
        addAssessments(Kind::Comments);
        addTagged<Note, NoteTag>(Kind::Notes, u"note"_s, visit);
        addTagged<Document, DocumentTag>(Kind::Documents, u"document"_s, visit);
        addInterviewEvidence(visit);
    }

    void operator()(const InterviewsFigure &figure)
    {
        using Count = InterviewsFigure::Count;
        if (figure.count == Count::Planned) {
            for (const InterviewPlan &plan : m_notebook.all<InterviewPlan>()) {
                if (figure.visitUnits.contains(plan.visitUnit) && plan.category == figure.category
                    && plan.planned.value_or(0) > 0)
                    m_collector.add(Kind::Plans, plan.id, u"planned"_s);
            }
            return;
        }
        const Query erasedToo = Query(u"visit"_s, figure.visit).including(false, true);
        for (const Interview &interview : m_notebook.all<Interview>(erasedToo)) {
            const Count count = interview.redacted || interview.consent == u"withdrawn" ? Count::Withdrawn
                : interview.consent == u"refused"                                       ? Count::Refused
                                                                                        : Count::Held;
            const bool isAsked = count != Count::Held || interview.consent == u"given";
            const bool isTheirs = !figure.observer || interview.observer == figure.observer;
            if (isAsked && isTheirs && count == figure.count && figure.visitUnits.contains(interview.visitUnit)
                && interview.category == figure.category)
                m_collector.add(Kind::Interviews, interview.id, u"consent"_s);
        }
    }

private:
    [[nodiscard]] static QString fieldOf(Kind kind) { return kind == Kind::Documents ? u"finding"_s : u"text"_s; }
    [[nodiscard]] bool isCounted(CriterionCode code, SubjectCode subject) const
    {
        return m_toolkit.criterion(code) && (subject.isNone() || code.subject().isWithin(subject));
    }
    [[nodiscard]] bool isCovered(const QString &criterion) const
    {
        const auto code = CriterionCode::fromText(criterion);
        return code && isCounted(*code, m_coverage.theme);
    }
    [[nodiscard]] bool isWanted(const RecordId &observer) const
    {
        return !m_coverage.observer || observer == m_coverage.observer;
    }

    void addBelow(const ReportEvidence &evidence, SubjectCode subject)
    {
        QList<SubjectCode> parts;
        if (const Standard *standard = m_toolkit.standard(subject)) {
            for (const Criterion &criterion : standard->criteria)
                parts.append(criterion.code);
        } else if (const Theme *theme = m_toolkit.theme(subject)) {
            for (const Standard &part : theme->standards)
                parts.append(part.code);
        }
        for (const SubjectCode part : parts) {
            const Agreed agreed = evidence.agreed(part.text());
            if (agreed.rating)
                m_collector.add(Kind::Below, agreed.id, u"rating"_s, part.text(), agreed.reason);
        }
    }

    void addAgreedInUnit(const RecordId &visit)
    {
        for (const ReportUnit &unit : m_notebook.all<ReportUnit>({u"visit_unit"_s, m_coverage.visitUnit})) {
            const auto report = m_notebook.find<Report>(unit.report);
            if (report && report->visit == visit && !report->deleted && !report->redacted)
                (*this)(AgreedCountFigure{unit.report, m_coverage.theme});
        }
    }

    void addAssessments(Kind kind)
    {
        for (const Assessment &assessment : m_notebook.all<Assessment>({u"visit_unit"_s, m_coverage.visitUnit})) {
            if (!isWanted(assessment.observer) || !isCovered(assessment.criterion))
                continue;
            if (kind == Kind::ObserverRatings && assessment.rating)
                m_collector.add(kind, assessment.id, u"rating"_s, assessment.criterion, assessment.comment);
            if (kind == Kind::Comments && !assessment.comment.isEmpty())
                m_collector.add(kind, assessment.id, u"comment"_s, assessment.criterion);
        }
    }

    template <typename Evidence, typename Tag>
    void addTagged(Kind kind, const QString &reference, const RecordId &visit)
    {
        for (const Evidence &evidence : m_notebook.all<Evidence>({u"visit"_s, visit})) {
            if (evidence.visitUnit == m_coverage.visitUnit && isWanted(evidence.observer))
                addTags<Tag>(kind, reference, evidence.id);
        }
    }

    template <typename Tag>
    void addTags(Kind kind, const QString &reference, const RecordId &record)
    {
        for (const Tag &tag : m_notebook.all<Tag>({reference, record})) {
            if (isCovered(tag.criterion))
                m_collector.add(kind, record, fieldOf(kind), tag.criterion);
        }
    }

    void addInterviewEvidence(const RecordId &visit)
    {
        for (const Interview &interview : m_notebook.all<Interview>({u"visit"_s, visit})) {
            if (interview.visitUnit != m_coverage.visitUnit || interview.consent != u"given"
                || !isWanted(interview.observer))
                continue;
            for (const Quote &quote : m_notebook.all<Quote>({u"interview"_s, interview.id}))
                addTags<QuoteTag>(Kind::Quotes, u"quote"_s, quote.id);
            for (const InterviewRating &rating : m_notebook.all<InterviewRating>({u"interview"_s, interview.id})) {
                if (rating.rating && isCovered(rating.criterion))
                    m_collector.add(Kind::InterviewRatings, rating.id, u"rating"_s, rating.criterion);
            }
        }
    }

    const Notebook &m_notebook;
    const Toolkit &m_toolkit;
    Collector m_collector;
    CoverageFigure m_coverage; ///< the one that is looked into
};

struct SubjectOfFigure
{
    SubjectCode operator()(const AgreedFigure &figure) const { return figure.subject; }
    SubjectCode operator()(const SuggestionFigure &figure) const { return figure.subject; }
    SubjectCode operator()(const AgreedCountFigure &figure) const { return figure.within; }
    SubjectCode operator()(const AgreementFigure &figure) const { return figure.theme; }
    SubjectCode operator()(const InterviewRatingsFigure &figure) const { return figure.criterion; }
    SubjectCode operator()(const CoverageFigure &figure) const { return figure.theme; }
    SubjectCode operator()(const InterviewsFigure &) const { return {}; }
};

} // namespace

QList<SourceGroup> sourcesOf(const Notebook &notebook, const Toolkit &toolkit, const Figure &figure)
{
    Finding finding(notebook, toolkit);
    std::visit(finding, figure);
    return finding.groups();
}

SubjectCode subjectOf(const Figure &figure)
{
    return std::visit(SubjectOfFigure(), figure);
}

} // namespace regards
