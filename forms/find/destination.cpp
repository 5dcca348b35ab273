// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/find/destination.h"

#include "forms/common/visitunits.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Found::Kind;

/// The parts of an interview, by the order of their tabs.
enum InterviewPart { Questions, Quotes };

Destination inNotebook(const Notebook &notebook, const Found &found, const RecordId &visit, const RecordId &here)
{
    const auto interview = [&found](InterviewPart part, const QString &field = {}) {
        return Destination{
            u"interviews"_s, found.interview.text() + u'/' + QString::number(int(part)) + u'/' + field, {}};
    };
    switch (found.kind) {
    case Kind::Criterion: {
        const QList<UnitOfVisit> units = here ? QList<UnitOfVisit>() : unitsOfVisit(notebook, visit);
        return {u"observe"_s, found.subject, units.isEmpty() ? RecordId() : units.constFirst().visitUnit};
    }
    case Kind::Comment:
        return {u"observe"_s, found.subject, found.visitUnit};
    case Kind::Note:
        return {u"notes"_s, found.record.text(), {}};
    case Kind::Document:
        return {u"documents"_s, found.record.text(), {}};
    case Kind::Answer:
        return interview(Questions, u"answer_"_s + found.subject);
    case Kind::Quote:
        return interview(Quotes);
    case Kind::Interview:
        return interview(Questions, u"free"_s);
    }
    return {};
}

template <typename Tag>
QString firstTag(const Notebook &notebook, const QString &field, const RecordId &record)
{
    const auto tags = notebook.all<Tag>(Query(field, record));
    return tags.isEmpty() ? QString() : tags.constFirst().criterion;
}

/// The criterion beside which a team sees it; empty: none.
QString criterionOf(const Notebook &notebook, const Toolkit &toolkit, const Found &found)
{
    switch (found.kind) {
    case Kind::Criterion:
    case Kind::Comment:
        return found.subject;
    case Kind::Note:
        return firstTag<NoteTag>(notebook, u"note"_s, found.record);
    case Kind::Document:
        return firstTag<DocumentTag>(notebook, u"document"_s, found.record);
    case Kind::Quote:
        return firstTag<QuoteTag>(notebook, u"quote"_s, found.record);
    case Kind::Answer: {
        const Question *question = toolkit.question(found.subject);
        return question && !question->criteria.isEmpty() ? question->criteria.constFirst().text() : QString();
    }
    case Kind::Interview:
        break;
    }
    return {};
}

} // namespace

Destination destinationOf(const Notebook &notebook, const Toolkit &toolkit, const Found &found, const RecordId &visit,
                          const RecordId &here)
{
    if (found.visit && found.visit != visit)
        return {};
    if (notebook.role() == Notebook::Role::Observer)
        return inNotebook(notebook, found, visit, here);
    const QString criterion = criterionOf(notebook, toolkit, found);
    return criterion.isEmpty() ? Destination() : Destination{u"agree"_s, criterion, {}};
}

} // namespace regards
