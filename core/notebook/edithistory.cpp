// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/edithistory.h"

#include "core/notebook/notebook.h"
#include "core/storage/sqlchangestore.h"

#include <QScopedValueRollback>

namespace regards {

namespace {

const Value Yes(qint64(1));

/// What was shown before a change: the newest of the heads that it replaced.
Value valueBefore(const Change &change, const QList<Change> &ofRecord)
{
    const Change *shown = nullptr;
    for (const Change &older : ofRecord) {
        if (change.replaces.contains(older.id)
            && (!shown || std::tie(shown->time, shown->id) < std::tie(older.time, older.id)))
            shown = &older;
    }
    return shown ? shown->value : Value();
}

/// Whether a change says something beyond which record this is: an assessment's rating, but not its criterion.
bool isJudgement(const Change &change)
{
    const RecordType *type = recordType(change.type);
    const FieldDeclaration *field = type ? type->field(change.field) : nullptr;
    return field && type->hasKey() && !field->isKey;
}

/// Whether everything known of the record was written by these changes: they made it.
bool isMadeBy(const QList<Change> &ofRecord, const QSet<ChangeId> &written)
{
    return std::all_of(ofRecord.begin(), ofRecord.end(),
                       [&written](const Change &change) { return written.contains(change.id); });
}

} // namespace

EditHistory::EditHistory(Notebook &notebook)
    : m_notebook(notebook)
{
    connect(&notebook, &Notebook::written, this, &EditHistory::take);
}

void EditHistory::take(const QList<Change> &changes)
{
    if (m_isReplaying)
        return;
    QSet<ChangeId> written;
    for (const Change &change : changes)
        written.insert(change.id);
    EditStep step;
    QHash<RecordId, QList<Change>> known;
    QSet<RecordId> made;
    bool isJudged = false;
    for (const Change &change : changes) {
        if (!known.contains(change.record)) {
            known.insert(change.record, m_notebook.store().changesOf(change.record, Reach::Folded));
            if (isMadeBy(known.value(change.record), written)) {
                made.insert(change.record);
                step.writes.append({change.type, change.record, reserved::Deleted, Yes, {}});
            }
        }
        if (made.contains(change.record)) {
            isJudged |= isJudgement(change);
            continue; // comes and goes with its record
        }
        const auto same = std::find_if(step.writes.begin(), step.writes.end(), [&change](const EditStep::Write &write) {
            return write.record == change.record && write.field == change.field;
        });
        if (same != step.writes.end())
            same->after = change.value;
        else
            step.writes.append({change.type, change.record, change.field,
                                valueBefore(change, known.value(change.record)), change.value});
    }
    if (step.writes.isEmpty())
        return;
    step.isOpen = made.contains(step.main().record) && !isJudged;
    m_undone.clear();
    if (belongsToLast(step))
        m_done.last().writes.append(step.writes);
    else
        m_done.append(step);
    if (m_done.size() > MostSteps)
        m_done.removeFirst();
    Q_EMIT changed();
}

bool EditHistory::belongsToLast(const EditStep &step) const
{
    if (m_done.isEmpty() || !m_done.constLast().isOpen)
        return false;
    const EditStep::Write &first = m_done.constLast().main();
    const auto isMaking = [](const EditStep::Write &write) {
        return write.field == reserved::Deleted && isNull(write.after);
    };
    for (const EditStep::Write &write : step.writes) {
        if (write.record == first.record) {
            // The first words typed into it; a later rewording is a step of its own.
            if (write.field == reserved::Deleted || !isNull(write.before))
                return false;
            continue;
        }
        const auto record = m_notebook.record(write.record);
        const bool refers = record
            && std::any_of(record->fields.begin(), record->fields.end(),
                           [&first](const Value &value) { return value == Value(first.record); });
        if (!refers || !isMaking(write))
            return false;
    }
    return true;
}

bool EditHistory::isRedacted(const EditStep &step) const
{
    return std::any_of(step.writes.begin(), step.writes.end(), [this](const EditStep::Write &write) {
        const auto record = m_notebook.record(write.record);
        return !record || record->redacted || isErased(write.before) || isErased(write.after);
    });
}

Result<EditStep> EditHistory::undo()
{
    return move(m_done, m_undone, true);
}

Result<EditStep> EditHistory::redo()
{
    return move(m_undone, m_done, false);
}

Result<EditStep> EditHistory::move(QList<EditStep> &from, QList<EditStep> &to, bool isUndo)
{
    while (!from.isEmpty() && isRedacted(from.constLast()))
        from.removeLast();
    if (from.isEmpty()) {
        Q_EMIT changed();
        return Error{ErrorCode::NothingToUndo, {}};
    }
    const EditStep step = from.constLast();
    {
        const QScopedValueRollback replaying(m_isReplaying, true);
        if (const auto written = write(step, isUndo); !written)
            return written.error();
    }
    from.removeLast();
    to.append(step);
    Q_EMIT changed();
    return step;
}

Result<void> EditHistory::write(const EditStep &step, bool isUndo)
{
    return m_notebook.inTransaction([&]() -> Result<void> {
        const auto writeAll = [&](auto from, auto until) -> Result<void> {
            for (; from != until; ++from) {
                if (const auto written = writeOne(*from, isUndo); !written)
                    return written;
            }
            return {};
        };
        // Tags go before the note they stand on, and come after it.
        return isUndo ? writeAll(step.writes.crbegin(), step.writes.crend())
                      : writeAll(step.writes.cbegin(), step.writes.cend());
    });
}

Result<void> EditHistory::writeOne(const EditStep::Write &write, bool isUndo)
{
    const Value &now = isUndo ? write.after : write.before;
    const Value &then = isUndo ? write.before : write.after;
    const auto record = m_notebook.record(write.record);
    if (write.field == reserved::Deleted) {
        if (record->deleted != (now == Yes))
            return Error{ErrorCode::EditedSince, {write.record.text(), write.field}};
        return m_notebook.setDeleted(write.record, then == Yes);
    }
    if (record->fields.value(write.field) != now)
        return Error{ErrorCode::EditedSince, {write.record.text(), write.field}};
    Record edit;
    edit.type = write.type;
    edit.id = write.record;
    edit.fields.insert(write.field, then);
    const auto put = m_notebook.put(edit);
    return put ? Result<void>() : Result<void>(put.error());
}

} // namespace regards
