// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ownwork.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

EvidencePiece fromNote(const Note &note)
{
    const qint64 at = note.at.isValid() ? note.at.toMSecsSinceEpoch() : note.created;
    return {EvidencePiece::Kind::Note, note.id, {}, note.visitUnit, note.text, at, note.isPrivate};
}

EvidencePiece fromDocument(const Document &document)
{
    const QString text =
        document.finding.isEmpty() ? document.title : QString(document.title + u" — " + document.finding);
    return {EvidencePiece::Kind::Document, document.id, {}, document.visitUnit, text, document.created, false};
}

bool isEvidenceType(const QString &type)
{
    static const QSet<QString> types{Note::typeName(),        NoteTag::typeName(),        Document::typeName(),
                                     DocumentTag::typeName(), Quote::typeName(),          QuoteTag::typeName(),
                                     Interview::typeName(),   InterviewRating::typeName()};
    return types.contains(type);
}

} // namespace

OwnWork::OwnWork(const Notebook &notebook, const RecordId &visit, const RecordId &observer)
    : m_notebook(notebook)
    , m_visit(visit)
    , m_observer(observer)
{
    readAssessments();
    readEvidence();
}

OwnWork::Difference OwnWork::update(const QSet<RecordId> &records)
{
    constexpr qsizetype Few = 60;
    if (records.isEmpty() || records.size() > Few) {
        readAssessments();
        readEvidence();
        return {.isEverything = true, .criteria = {}};
    }
    Difference difference;
    bool isOther = false;
    for (const RecordId &id : records) {
        const std::optional<Record> record = m_notebook.record(id);
        if (record && record->type == Assessment::typeName()) {
            const Assessment assessment = Assessment::from(*record);
            take(assessment);
            if (const auto code = CriterionCode::fromText(assessment.criterion))
                difference.criteria.insert(*code);
        } else if (!record || isEvidenceType(record->type)) {
            isOther = true;
        }
    }
    if (isOther)
        readEvidence();
    difference.isEverything = isOther;
    return difference;
}

void OwnWork::take(const Assessment &assessment)
{
    const auto code = CriterionCode::fromText(assessment.criterion);
    if (!code || assessment.observer != m_observer)
        return;
    const Key key{assessment.visitUnit, *code};
    const bool isThere = !assessment.deleted && !assessment.redacted;
    if (isThere && (assessment.rating || !assessment.comment.isEmpty()))
        m_judged.insert(key, {assessment.rating, !assessment.comment.isEmpty()});
    else
        m_judged.remove(key);
}

void OwnWork::readAssessments()
{
    m_judged.clear();
    for (const Assessment &assessment : m_notebook.all<Assessment>({u"observer"_s, m_observer}))
        take(assessment);
}

template <typename Written, typename Tag>
void OwnWork::readTagged(const QString &reference, EvidencePiece (*toEvidence)(const Written &))
{
    QHash<RecordId, EvidencePiece> all;
    const Query own = Query(u"visit"_s, m_visit).where(u"observer"_s, m_observer);
    for (const Written &written : m_notebook.all<Written>(own))
        all.insert(written.id, toEvidence(written));
    if (all.isEmpty())
        return;
    for (const Record &tag : m_notebook.records(Tag::typeName())) {
        const auto evidence = all.constFind(tag.reference(reference));
        const auto code = CriterionCode::fromText(tag.text(u"criterion"_s));
        if (evidence != all.cend() && code)
            m_evidence[{evidence->visitUnit, *code}].append(*evidence);
    }
}

void OwnWork::readEvidence()
{
    m_evidence.clear();
    m_interviewRatings.clear();
    readTagged<Note, NoteTag>(u"note"_s, &fromNote);
    readTagged<Document, DocumentTag>(u"document"_s, &fromDocument);
    readInterviews();
    for (QList<EvidencePiece> &evidence : m_evidence)
        std::stable_sort(evidence.begin(), evidence.end(),
                         [](const EvidencePiece &a, const EvidencePiece &b) { return a.at < b.at; });
}

void OwnWork::readInterviews()
{
    QHash<RecordId, RecordId> units;
    const Query own = Query(u"visit"_s, m_visit).where(u"observer"_s, m_observer).where(u"consent"_s, u"given"_s);
    for (const Interview &interview : m_notebook.all<Interview>(own))
        units.insert(interview.id, interview.visitUnit);
    if (units.isEmpty())
        return;
    QHash<RecordId, EvidencePiece> quotes;
    for (const Quote &quote : m_notebook.all<Quote>()) {
        if (const auto unit = units.constFind(quote.interview); unit != units.cend())
            quotes.insert(
                quote.id,
                {EvidencePiece::Kind::Quote, quote.id, quote.interview, *unit, quote.text, quote.created, false});
    }
    for (const QuoteTag &tag : m_notebook.all<QuoteTag>()) {
        const auto quote = quotes.constFind(tag.quote);
        const auto code = CriterionCode::fromText(tag.criterion);
        if (quote != quotes.cend() && code)
            m_evidence[{quote->visitUnit, *code}].append(*quote);
    }
    for (const InterviewRating &rating : m_notebook.all<InterviewRating>()) {
        const auto unit = units.constFind(rating.interview);
        const auto code = CriterionCode::fromText(rating.criterion);
        if (unit != units.cend() && code && rating.rating)
            ++m_interviewRatings[{*unit, *code}];
    }
}

CriterionWork OwnWork::of(const RecordId &visitUnit, CriterionCode criterion) const
{
    const Key key{visitUnit, criterion};
    const Judged judged = m_judged.value(key);
    return {judged.rating, judged.hasComment, m_evidence.value(key).size() + m_interviewRatings.value(key)};
}

QList<EvidencePiece> OwnWork::evidence(const RecordId &visitUnit, CriterionCode criterion) const
{
    QList<EvidencePiece> all = m_evidence.value({visitUnit, criterion});
    if (visitUnit)
        all.append(m_evidence.value({RecordId(), criterion}));
    return all;
}

Coverage OwnWork::coverage(const RecordId &visitUnit, const QList<Criterion> &criteria) const
{
    Coverage coverage;
    for (const Criterion &criterion : criteria) {
        const CriterionWork work = of(visitUnit, criterion.code);
        ++coverage.criteria;
        coverage.rated += work.rating.has_value();
        coverage.withEvidence += work.hasEvidence();
        coverage.untouched += !work.isTouched();
    }
    return coverage;
}

qsizetype OwnWork::touchedOutside(const Assignments &assignments, const Toolkit &toolkit) const
{
    QSet<Key> touched;
    const auto look = [&](const Key &key) {
        if (key.first && toolkit.criterion(key.second) && !assignments.includes(key.first, key.second))
            touched.insert(key);
    };
    for (auto it = m_judged.cbegin(); it != m_judged.cend(); ++it)
        look(it.key());
    for (auto it = m_evidence.cbegin(); it != m_evidence.cend(); ++it)
        look(it.key());
    for (auto it = m_interviewRatings.cbegin(); it != m_interviewRatings.cend(); ++it)
        look(it.key());
    return touched.size();
}

} // namespace regards
