// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/edithistory.h"

#include "core/notebook/notebook.h"
#include "core/storage/sqlchangestore.h"

#include <QScopedValueRollback>

namespace regards {

namespace {

const Value Yes(qint64(1));

/// `deleted` has two states, though a record that was brought back says 0 and one that was never gone nothing.
Value normalised(const QString &field, const Value &value)
{
    return field == reserved::Deleted && value != Yes ? Value() : value;
}

/// What was shown before a change: the newest of the heads that it replaced; null where there was none.
const Change *shownBefore(const Change &change, const QList<Change> &ofRecord)
{
    const Change *shown = nullptr;
    for (const Change &older : ofRecord) {
        if (change.replaces.contains(older.id)
            && (!shown || std::tie(shown->time, shown->id) < std::tie(older.time, older.id)))
            shown = &older;
    }
    return shown;
}

EditStep::Write writeOf(const Change &change, const Change *before)
{
    EditStep::Write write{change.type,
                          change.record,
                          change.field,
                          before ? normalised(change.field, before->value) : Value(),
                          normalised(change.field, change.value),
                          change.author,
                          {change.id}};
    if (before)
        write.changes.append(before->id);
    return write;
}

bool isMaking(const EditStep::Write &write)
{
    return write.field == reserved::Deleted && write.before == Yes && isNull(write.after);
}

/// Whether the field says what somebody observed or decided, and not only which record this is, where and when.
bool isContent(const RecordType &type, const QString &name)
{
    const FieldDeclaration *field = type.field(name);
    return field && !field->isKey && field->kind != FieldKind::Reference && field->kind != FieldKind::Time
        && field->kind != FieldKind::Flag;
}

/// Whether such a record says only that one thing bears on another.
bool isTag(const RecordType &type)
{
    return type.hasKey()
        && std::all_of(type.fields.begin(), type.fields.end(), [](const auto &field) { return field.isKey; });
}

} // namespace

EditHistory::EditHistory(Notebook &notebook)
    : m_notebook(notebook)
{
    connect(&notebook, &Notebook::written, this, &EditHistory::take);
}

void EditHistory::take(const QList<Change> &changes)
{
    for (const Change &change : changes)
        m_own.insert(change.id.replica);
    if (m_isReplaying)
        return;
    const EditStep step = stepOf(changes);
    if (step.writes.isEmpty())
        return;
    m_undone.clear();
    if (unmakesLast(step)) {
        m_done.removeLast();
        endStep();
    } else if (belongsToLast(step)) {
        m_done.last().writes.append(step.writes);
        m_isEmpty = false;
    } else {
        m_done.append(step);
        m_isOpen = isMaking(step.main());
        m_isEmpty = m_isOpen && isBegun(step);
    }
    if (m_done.size() > MostSteps)
        m_done.removeFirst();
    Q_EMIT changed();
}

EditStep EditHistory::stepOf(const QList<Change> &changes) const
{
    QSet<ChangeId> written;
    for (const Change &change : changes)
        written.insert(change.id);
    EditStep step;
    QHash<RecordId, QList<Change>> known;
    QSet<RecordId> made;
    for (const Change &change : changes) {
        if (!known.contains(change.record)) {
            const QList<Change> all = m_notebook.store().changesOf(change.record, Reach::Folded);
            known.insert(change.record, all);
            if (std::all_of(all.begin(), all.end(),
                            [&written](const Change &older) { return written.contains(older.id); })) {
                made.insert(change.record);
                step.writes.append({change.type, change.record, reserved::Deleted, Yes, {}, change.author});
            }
        }
        const RecordType *type = recordType(change.type);
        const bool isKey = type && type->field(change.field) && type->field(change.field)->isKey;
        const bool comesBackByWriting = type && type->hasKey() && !isKey;
        if (made.contains(change.record) && change.field != reserved::Deleted && !comesBackByWriting)
            continue; // comes and goes with its record
        const auto same = std::find_if(step.writes.begin(), step.writes.end(), [&change](const EditStep::Write &write) {
            return write.record == change.record && write.field == change.field;
        });
        if (same == step.writes.end()) {
            step.writes.append(writeOf(change, shownBefore(change, known.value(change.record))));
        } else {
            same->after = normalised(change.field, change.value);
            same->changes.append(change.id);
        }
    }
    step.writes.removeIf([&](const EditStep::Write &write) {
        const bool cameAndWent = made.contains(write.record) && m_notebook.record(write.record)->deleted;
        return cameAndWent || write.before == write.after;
    });
    return step;
}

/// Whether the record was made by this step and holds nothing yet but what it is about.
bool EditHistory::isBegun(const EditStep &step) const
{
    const auto record = m_notebook.record(step.main().record);
    const RecordType *type = recordType(step.main().type);
    return record && type && step.writes.size() == 1
        && std::none_of(record->fields.keyBegin(), record->fields.keyEnd(),
                        [type](const QString &field) { return isContent(*type, field); });
}

bool EditHistory::unmakesLast(const EditStep &step) const
{
    const EditStep::Write &only = step.main();
    return m_isEmpty && !m_done.isEmpty() && step.writes.size() == 1 && only.field == reserved::Deleted
        && only.after == Yes && only.record == m_done.constLast().main().record;
}

bool EditHistory::belongsToLast(const EditStep &step) const
{
    if (!m_isOpen || m_done.isEmpty())
        return false;
    const RecordId first = m_done.constLast().main().record;
    return std::all_of(step.writes.begin(), step.writes.end(), [&](const EditStep::Write &write) {
        // What is first written into it; a later rewording is a step of its own.
        if (write.record == first)
            return m_isEmpty && write.field != reserved::Deleted && isNull(write.before);
        const RecordType *type = recordType(write.type);
        const auto record = m_notebook.record(write.record);
        return type && record && isTag(*type) && isMaking(write)
            && std::any_of(record->fields.begin(), record->fields.end(),
                           [&first](const Value &value) { return value == Value(first); });
    });
}

bool EditHistory::isRedacted(const EditStep &step) const
{
    return std::any_of(step.writes.begin(), step.writes.end(), [this](const EditStep::Write &write) {
        const auto record = m_notebook.record(write.record);
        return !record || record->redacted
            || std::any_of(write.changes.begin(), write.changes.end(), [this](const ChangeId &id) {
                   const auto known = m_notebook.store().find(id);
                   return !known || isErased(known->change.value);
               });
    });
}

/// The shared note that the step made of a private one; none where it did something else.
RecordId EditHistory::sharedCopyOf(const EditStep &step) const
{
    RecordId copy;
    bool tookPrivateAway = false;
    for (const EditStep::Write &write : step.writes) {
        if (write.type != Note::typeName() || write.field != reserved::Deleted)
            continue;
        const auto note = m_notebook.record(write.record);
        const bool isPrivate = note && Note::from(*note).isPrivate;
        tookPrivateAway |= isPrivate && write.after == Yes;
        if (!isPrivate && isMaking(write))
            copy = write.record;
    }
    return tookPrivateAway ? copy : RecordId();
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
    endStep();
    while (!from.isEmpty() && isRedacted(from.constLast()))
        from.removeLast();
    if (from.isEmpty()) {
        Q_EMIT changed();
        return Error{ErrorCode::NothingToUndo, {}};
    }
    const EditStep step = from.constLast();
    const RecordId copy = sharedCopyOf(step);
    {
        const QScopedValueRollback replaying(m_isReplaying, true);
        const auto written = copy ? takeBackSharing(step, copy) : write(step, isUndo);
        if (!written)
            return written.error();
    }
    from.removeLast();
    if (!copy)
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
    const Error editedSince{ErrorCode::EditedSince, {write.record.text(), write.field}};
    if (!record || record->conflicts.contains(write.field))
        return editedSince;
    if (write.field == reserved::Deleted) {
        const bool unmakes = isUndo && isMaking(write) && write.changes.isEmpty();
        if (record->deleted != (now == Yes) || (unmakes && wasEditedElsewhere(write.record)))
            return editedSince;
        return m_notebook.setDeleted(write.record, then == Yes, write.author);
    }
    if (record->fields.value(write.field) != now)
        return editedSince;
    Record edit;
    edit.type = write.type;
    edit.id = write.record;
    edit.fields.insert(write.field, then);
    if (!record->deleted) {
        const auto put = m_notebook.put(edit, write.author);
        return put ? Result<void>() : Result<void>(put.error());
    }
    // A conflict may be settled in a record that is deleted, and only there; it stays so.
    if (const auto back = m_notebook.setDeleted(write.record, false, write.author); !back)
        return back;
    if (const auto put = m_notebook.put(edit, write.author); !put)
        return put.error();
    return m_notebook.setDeleted(write.record, true, write.author);
}

/// Whether anybody else has written to it, by an import for example.
bool EditHistory::wasEditedElsewhere(const RecordId &record) const
{
    const QList<Change> all = m_notebook.store().changesOf(record, Reach::Folded);
    return std::any_of(all.begin(), all.end(),
                       [this](const Change &change) { return !m_own.contains(change.id.replica); });
}

Result<void> EditHistory::takeBackSharing(const EditStep &step, const RecordId &copy)
{
    const auto isPrivateNote = [&copy](const EditStep::Write &write) {
        return write.type == Note::typeName() && write.record != copy && write.field == reserved::Deleted;
    };
    const auto original = std::find_if(step.writes.begin(), step.writes.end(), isPrivateNote);
    if (wasEditedElsewhere(copy))
        return Error{ErrorCode::EditedSince, {copy.text(), reserved::Deleted}};
    // First the one, so that the text is somewhere whatever happens to the other; done twice, it does no harm.
    if (const auto back = m_notebook.setDeleted(original->record, false, original->author); !back)
        return back;
    return m_notebook.redact(copy, original->author);
}

} // namespace regards
