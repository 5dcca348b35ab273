// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/assessmentedit.h"

namespace regards {

using namespace Qt::Literals::StringLiterals;

AssessmentEdit::AssessmentEdit(Notebook &notebook, const RecordId &visitUnit, CriterionCode criterion)
    : m_notebook(&notebook)
    , m_visitUnit(visitUnit)
    , m_criterion(criterion)
{
    m_record = keyedId(*recordType(Assessment::typeName()), bare().fields);
}

Record AssessmentEdit::bare() const
{
    Assessment key;
    key.visitUnit = m_visitUnit;
    key.observer = m_notebook->owner();
    key.criterion = m_criterion.text();
    Record record = key.toRecord();
    for (const QString &field : {u"rating"_s, u"comment"_s, u"seen"_s, u"read"_s, u"observed_on"_s})
        record.fields.remove(field);
    return record;
}

Assessment AssessmentEdit::stored() const
{
    const auto found = isBound() ? m_notebook->find<Assessment>(m_record) : std::nullopt;
    return found && !found->deleted && !found->redacted ? *found : Assessment();
}

Record AssessmentEdit::withRating(const std::optional<Rating> &rating) const
{
    Record record = bare();
    record.fields.insert(u"rating"_s, rating ? Value(rating->token()) : Value());
    record.fields.insert(u"observed_on"_s, Value()); // judged now, whatever a sheet of paper said before
    return record;
}

Result<void> AssessmentEdit::write(const Record &record) const
{
    const Result<RecordId> put = m_notebook->put(record);
    if (!put)
        return put.error();
    return {};
}

Result<void> AssessmentEdit::setRating(const std::optional<Rating> &rating) const
{
    return write(withRating(rating));
}

Result<void> AssessmentEdit::setMark(const QString &field, bool on) const
{
    Record record = bare();
    record.fields.insert(field, on ? Value(qint64(1)) : Value());
    return write(record);
}

DraftTextEdit::Binding AssessmentEdit::commentBinding() const
{
    return {Assessment::typeName(), m_record, u"comment"_s, bare()};
}

} // namespace regards
