// SPDX-License-Identifier: GPL-3.0-or-later
// Notebook: what writes records and drafts.
#include "core/notebook/conflictdraft.h"
#include "core/notebook/notebook.h"
#include "core/notebook/projection.h"
#include "core/notebook/recordjson.h"
#include "core/notebook/validate.h"
#include "core/storage/sqlchangestore.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString PrivateField = u"private"_s;

/// A flag that is off is a field that is empty, and so is an empty text.
Value normalised(const FieldDeclaration &field, const Value &value)
{
    if (field.kind == FieldKind::Flag && value == Value(qint64(0)))
        return {};
    if (const QString *text = std::get_if<QString>(&value); text && text->isEmpty())
        return {};
    return value;
}

} // namespace

Result<void> Notebook::inTransaction(const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return work();
    if (isReadOnly())
        return Error{ErrorCode::FileReadOnly, {path()}};
    if (const auto there = checkFile(); !there)
        return there;
    Result<Transaction> transaction = Transaction::begin(*m_vault);
    if (!transaction)
        return transaction.error();
    m_inTransaction = true;
    m_touched.clear();
    m_written.clear();
    m_store->begin();
    Result<void> result = work();
    if (result)
        result = m_store->status();
    if (result)
        result = transaction->commit();
    m_inTransaction = false;
    if (!result) {
        transaction->rollback();
        m_store->begin();
        return result;
    }
    if (!m_written.isEmpty())
        Q_EMIT written(std::exchange(m_written, {}));
    if (!m_touched.isEmpty())
        Q_EMIT changed(std::exchange(m_touched, {}));
    return {};
}

bool Notebook::wasWritten(const std::optional<Change> &change)
{
    if (change)
        m_written.append(*change);
    return change.has_value();
}

Result<void> Notebook::fold(const QSet<RecordId> &records)
{
    for (const RecordId &record : records) {
        if (const auto folded = m_projection->fold(record); !folded)
            return folded;
    }
    m_touched.unite(records);
    return {};
}

Result<void> Notebook::refold()
{
    const auto folded = inTransaction([&]() -> Result<void> {
        if (const auto made = m_projection->makeTables(); !made)
            return made;
        if (const auto all = m_projection->foldAll(); !all)
            return all;
        return setFact(u"layout"_s, Projection::layout());
    });
    if (folded)
        refresh();
    return folded;
}

Result<RecordId> Notebook::put(const Record &record, const RecordId &author)
{
    RecordId id;
    const auto written = inTransaction([&]() -> Result<void> {
        const Result<RecordId> put = putOne(record, author);
        if (!put)
            return put.error();
        id = *put;
        return {};
    });
    if (!written)
        return written.error();
    return id;
}

Result<QList<RecordId>> Notebook::putAll(const QList<Record> &records, const RecordId &author)
{
    QList<RecordId> ids;
    const auto written = inTransaction([&]() -> Result<void> {
        for (qsizetype i = 0; i < records.size(); ++i) {
            const Result<RecordId> put = putOne(records.at(i), author);
            if (!put) {
                Error error = put.error();
                if (error.code == ErrorCode::RecordInvalid)
                    error.details[0] = QString::number(i);
                return error;
            }
            ids.append(*put);
        }
        return {};
    });
    if (!written)
        return written.error();
    return ids;
}

// A note and its tags are private together, from their first change on.
Journal::Channel Notebook::channelOf(const Record &record, bool exists) const
{
    const Record whole = exists ? this->record(record.id).value_or(record) : record;
    std::optional<Record> note;
    if (whole.type == NoteTag::typeName())
        note = this->record(whole.reference(u"note"_s));
    else if (whole.type == Note::typeName())
        note = whole;
    return note && note->flag(PrivateField) ? Journal::Channel::Private : Journal::Channel::Shared;
}

namespace {

/// The record as it will be, for rules that need more than the fields that are being written.
Record merged(const std::optional<Record> &existing, const Record &record)
{
    Record whole = existing.value_or(record);
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it)
        whole.fields.insert(it.key(), *it);
    whole.id = record.id;
    return whole;
}

} // namespace

/// Every rule about one record that needs the notebook; the record's id is set already.
static Result<void> checkAgainst(Notebook &notebook, const Record &record, const std::optional<Record> &existing)
{
    const RecordType *type = recordType(record.type);
    if (existing && existing->type != record.type)
        return invalidRecord(record, {}, u"other_type"_s);
    if (existing && existing->redacted)
        return Error{ErrorCode::RecordRedacted, {record.id.text()}};
    if (existing && existing->deleted && !type->hasKey())
        return invalidRecord(record, {}, u"deleted"_s);
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
        const FieldDeclaration *field = type->field(it.key());
        if (const RecordId *reference = std::get_if<RecordId>(&*it)) {
            if (notebook.store().typeOf(*reference) != field->target)
                return invalidRecord(record, it.key(), u"unknown_reference"_s);
            if (notebook.store().isRedacted(*reference))
                return Error{ErrorCode::RecordRedacted, {reference->text()}};
        }
        if (existing && field->isKey && existing->fields.value(it.key()) != *it)
            return invalidRecord(record, it.key(), u"key_changed"_s);
    }
    if (existing && record.fields.contains(PrivateField)
        && existing->flag(PrivateField) != (record.fields.value(PrivateField) == Value(qint64(1))))
        return invalidRecord(record, PrivateField, u"private_is_final"_s);
    return {};
}

// A colleague's sheets are typed in on the colleague's behalf. A record that names the colleague itself must be begun
// knowingly, by naming the author; whatever is written into it afterwards, and what hangs on it, goes with it.
Result<RecordId> Notebook::authorOf(const Record &whole, bool exists, const RecordId &given) const
{
    if (m_role == Role::Archive)
        return given ? given : m_owner;
    const Error readOnly{ErrorCode::RecordReadOnly, {whole.type, whole.id.text()}};
    const RecordType *type = recordType(whole.type);
    if (!type || type->writer == Writer::Coordinator)
        return readOnly;
    const RecordId owner = ownerOf(whole);
    if (!owner)
        return invalidRecord(whole, type->owner, u"missing_owner"_s);
    if (owner == m_owner)
        return given ? given : m_owner;
    const bool isColleague = count(TeamMember::typeName(), Query(u"visit"_s, m_visit).where(u"observer"_s, owner)) > 0;
    const bool namesThemItself = type->field(type->owner)->target == Observer::typeName();
    const bool isMeant = given ? given == owner : exists || !namesThemItself;
    if (!isColleague || !isMeant || !isTypedInForOthers(*type) || whole.flag(PrivateField))
        return readOnly;
    return owner;
}

Result<RecordId> Notebook::putOne(const Record &given, const RecordId &onBehalfOf)
{
    if (const auto valid = validateFields(given); !valid)
        return valid.error();
    const RecordType *type = recordType(given.type);
    Record record = given;
    if (type->hasKey()) {
        const RecordId keyed = keyedId(*type, given.fields);
        if (keyed.isNone() && given.id.isNone())
            return invalidRecord(given, type->keyFields().constFirst().name, u"missing_key"_s);
        if (keyed && given.id && keyed != given.id)
            return invalidRecord(given, u"id"_s, u"not_its_key"_s);
        record.id = keyed ? keyed : given.id;
    } else if (given.id.isNone()) {
        record.id = m_world.newRecord();
    }
    const std::optional<Record> existing = this->record(record.id);
    if (type->hasKey() && !existing && keyedId(*type, record.fields).isNone())
        return invalidRecord(given, type->keyFields().constFirst().name, u"missing_key"_s);
    if (const auto allowed = checkAgainst(*this, record, existing); !allowed)
        return allowed.error();
    const Result<RecordId> writer = authorOf(merged(existing, record), existing.has_value(), onBehalfOf);
    if (!writer)
        return writer.error();
    const RecordId author = *writer;
    const Journal::Channel channel = channelOf(record, existing.has_value());
    bool wrote = false;
    if (existing && existing->deleted)
        wrote = wasWritten(m_journal->setDeleted(record.type, record.id, false, author, channel));
    for (const FieldDeclaration &field : type->fields) {
        if (!record.fields.contains(field.name))
            continue;
        const Value value = normalised(field, record.fields.value(field.name));
        wrote |= wasWritten(m_journal->set({record.type, record.id, field.name, value}, author, channel));
    }
    if (!existing && !wrote)
        return invalidRecord(given, {}, u"empty"_s);
    if (wrote) {
        if (const auto folded = fold({record.id}); !folded)
            return folded.error();
    }
    return record.id;
}

Result<void> Notebook::setDeleted(const RecordId &id, bool deleted, const RecordId &author)
{
    return inTransaction([&]() -> Result<void> {
        const std::optional<Record> existing = record(id);
        if (!existing)
            return Error{ErrorCode::RecordUnknown, {id.text()}};
        if (existing->redacted)
            return Error{ErrorCode::RecordRedacted, {id.text()}};
        const Result<RecordId> writer = authorOf(*existing, true, author);
        if (!writer)
            return writer.error();
        if (wasWritten(m_journal->setDeleted(existing->type, id, deleted, *writer, channelOf(*existing, true))))
            return fold({id});
        return {};
    });
}

Result<void> Notebook::settle(const RecordId &id, const QString &field, const Value &value, const RecordId &author)
{
    return inTransaction([&]() -> Result<void> {
        const std::optional<Record> existing = record(id);
        if (!existing)
            return Error{ErrorCode::RecordUnknown, {id.text()}};
        if (!existing->conflicts.contains(field))
            return Error{ErrorCode::ConflictUnknown, {id.text(), field}};
        const Result<RecordId> writer = authorOf(*existing, true, author);
        if (!writer)
            return writer.error();
        if (field == reserved::Deleted) {
            wasWritten(m_journal->setDeleted(existing->type, id, value == Value(qint64(1)), *writer,
                                             channelOf(*existing, true)));
            return fold({id});
        }
        Record edit;
        edit.type = existing->type;
        edit.id = id;
        edit.fields.insert(field, value);
        if (const auto valid = validateFields(edit); !valid)
            return valid;
        const FieldDeclaration *declared = recordType(edit.type)->field(field);
        wasWritten(
            m_journal->set({edit.type, id, field, normalised(*declared, value)}, *writer, channelOf(*existing, true)));
        // What is settled in a deleted record does not bring it back, nor into doubt.
        if (existing->deleted && !existing->conflicts.contains(reserved::Deleted))
            wasWritten(m_journal->setDeleted(edit.type, id, true, *writer, channelOf(*existing, true)));
        return fold({id});
    });
}

Result<RecordId> Notebook::publishNote(const RecordId &note)
{
    RecordId copy;
    const auto published = inTransaction([&]() -> Result<void> {
        std::optional<Record> original = record(note);
        if (!original || original->type != Note::typeName() || original->redacted)
            return Error{ErrorCode::RecordUnknown, {note.text()}};
        original->id = {};
        original->fields.remove(PrivateField);
        const Result<RecordId> made = putOne(*original, m_owner);
        if (!made)
            return made.error();
        copy = *made;
        for (Record tag : records(NoteTag::typeName(), Query(u"note"_s, note))) {
            tag.id = {};
            tag.fields.insert(u"note"_s, copy);
            if (const auto tagged = putOne(tag, m_owner); !tagged)
                return tagged.error();
        }
        return setDeleted(note, true);
    });
    if (!published)
        return published.error();
    return copy;
}

Result<void> Notebook::saveDraft(const Draft &draft)
{
    if (isReadOnly())
        return Error{ErrorCode::FileReadOnly, {path()}};
    if (const auto there = checkFile(); !there)
        return there;
    Statement statement(*m_vault, "INSERT OR REPLACE INTO draft(record, field, type, text) VALUES(?, ?, ?, ?)");
    statement.bind(1, draft.record.view()).bind(2, draft.field).bind(3, draft.type).bind(4, draft.text);
    return statement.run();
}

QList<Draft> Notebook::drafts() const
{
    QList<Draft> found;
    Statement query(*m_vault, "SELECT type, record, field, text FROM draft ORDER BY record, field");
    while (query.step() == Statement::Step::Row)
        found.append({query.text(0), RecordId(query.blobView(1)), query.text(2), query.text(3)});
    return found;
}

Result<void> Notebook::discardDraft(const RecordId &record, const QString &field)
{
    Statement statement(*m_vault, "DELETE FROM draft WHERE record = ? AND field = ?");
    statement.bind(1, record.view()).bind(2, field);
    return statement.run();
}

/// What is to be put when the draft becomes a change.
static Result<Record> recordOf(const Draft &draft)
{
    if (draft.field.isEmpty()) {
        const auto whole = [](const QString &id) -> Result<RecordId> {
            const std::optional<RecordId> read = RecordId::fromText(id);
            return read ? Result<RecordId>(*read) : Error{ErrorCode::RecordUnknown, {id}};
        };
        return recordFromJson(draft.text.toUtf8(), draft.record.text(), whole);
    }
    Record edit;
    edit.type = draft.type;
    edit.id = draft.record;
    edit.fields.insert(draft.field, draft.text.isEmpty() ? Value() : Value(draft.text));
    return edit;
}

// What is being typed into a record that was erased, or would be the beginning of one that refers to such a record; and
// what was to settle a conflict that an erasure of the field has ended, since it is made of the texts that were in it.
Result<void> Notebook::discardErasedDrafts()
{
    const QString ending = conflictDraftField({});
    for (const Draft &draft : drafts()) {
        bool isErased = m_store->isRedacted(draft.record);
        const QString field = draft.field.endsWith(ending) ? draft.field.chopped(ending.size()) : QString();
        if (!field.isEmpty() && !m_store->redactionsOf(draft.record, field).isEmpty()) {
            const std::optional<Record> now = record(draft.record);
            isErased = isErased || !now || !now->conflicts.contains(field);
        }
        const Result<Record> begun = recordOf(draft);
        for (const Value &value : begun ? begun->fields.values() : QList<Value>()) {
            const RecordId *reference = std::get_if<RecordId>(&value);
            isErased = isErased || (reference && m_store->isRedacted(*reference));
        }
        if (!isErased)
            continue;
        if (const auto discarded = discardDraft(draft.record, draft.field); !discarded)
            return discarded;
    }
    return {};
}

void Notebook::showDrafts()
{
    QHash<RecordId, Record> edits;
    for (const Draft &draft : drafts()) {
        const RecordType *type = recordType(draft.type);
        const bool isField = type && (draft.field.isEmpty() || type->field(draft.field));
        const Result<Record> edit = isField ? recordOf(draft) : Error{ErrorCode::RecordUnknown, {draft.type}};
        if (!edit)
            continue; // a type of a newer version; what settles a conflict
        Record &all = edits[draft.record];
        all.type = draft.type;
        all.id = draft.record;
        for (auto field = edit->fields.cbegin(); field != edit->fields.cend(); ++field)
            all.fields.insert(field.key(), *field);
    }
    m_projection->layOver(edits);
}

Result<void> Notebook::commitDrafts(const RecordId &only)
{
    const QList<Draft> all = drafts();
    if (all.isEmpty())
        return {};
    return inTransaction([&]() -> Result<void> {
        for (const Draft &draft : all) {
            if (only && draft.record != only)
                continue;
            const Result<Record> edit = recordOf(draft);
            // Whose record is begun there was said by whoever bound the field: its owner is the author.
            const RecordId author = edit && draft.field.isEmpty() ? ownerOf(*edit) : RecordId();
            const Result<RecordId> put = edit ? putOne(*edit, author) : edit.error();
            // A text whose record was redacted meanwhile must go, whatever was typed since; any other problem keeps it.
            if (!put && put.error().code != ErrorCode::RecordRedacted)
                continue;
            if (const auto discarded = discardDraft(draft.record, draft.field); !discarded)
                return discarded;
        }
        return {};
    });
}

} // namespace regards
