// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recordhistory.h"

#include "core/exchange/gather.h"
#include "core/exchange/peers.h"
#include "core/storage/sqlchangestore.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 OneAct = 1000; // milliseconds
const Value Yes(qint64(1));

/// Where the changes of a record came from.
struct Provenance
{
    QHash<ChangeId, qint64> imports; ///< of those that an import brought
    QSet<ReplicaId> own; ///< replicas of this file
};

Provenance provenanceOf(const Notebook &notebook, const RecordId &record)
{
    Provenance provenance;
    Statement query(notebook.vault(),
                    "SELECT replica.id, change.seq, change.origin, replica.own FROM change "
                    "JOIN replica ON replica.n = change.replica JOIN record ON record.n = change.record "
                    "WHERE record.id = ? AND change.aside = 0");
    query.bind(1, record.view());
    while (query.step() == Statement::Step::Row) {
        const ReplicaId replica(query.blobView(0));
        if (query.integer(2) != OwnOrigin)
            provenance.imports.insert({replica, quint64(query.integer(1))}, query.integer(2));
        if (query.integer(3) != 0)
            provenance.own.insert(replica);
    }
    return provenance;
}

/// The fields that a reader is told of, of a whole record.
bool isTold(const RecordType &type, const QString &field)
{
    const FieldDeclaration *declared = type.field(field);
    return !declared || (!declared->isKey && field != type.owner && field != type.visit);
}

/// Reads the changes of one record.
class HistoryReader
{
public:
    HistoryReader(Notebook &notebook, const RecordId &record)
        : m_notebook(notebook)
        , m_changes(notebook.history(record))
        , m_provenance(provenanceOf(notebook, record))
        , m_isRedacted(notebook.store().isRedacted(record))
    {
        for (const ImportEntry &entry : imports(notebook))
            m_imports.insert(entry.number, entry);
        for (const Change &change : m_changes) {
            m_known.insert(change.id, &change);
            m_byField[change.field].append(change);
        }
        for (auto it = m_byField.cbegin(); it != m_byField.cend(); ++it)
            m_folded.insert(it.key(), foldField(*it));
        if (m_folded.contains(reserved::Deleted)) { // edited elsewhere since it was deleted: only the record tells
            const FoldedRecord whole = foldRecord(m_changes);
            if (whole.fields.contains(reserved::Deleted))
                m_folded.insert(reserved::Deleted, whole.fields.value(reserved::Deleted));
        }
    }

    QList<HistoryStep> read(const QString &field)
    {
        QList<HistoryStep> steps;
        const Change *last = nullptr;
        for (const Change &change : m_changes) {
            const bool isMaking = &change == &m_changes.constFirst();
            const RecordType *type = recordType(change.type);
            const bool isWanted = field.isEmpty() ? !type || isTold(*type, change.field)
                                                  : change.field == field || change.field == reserved::Redacted;
            if (field.isEmpty() && last && belongsTo(steps.constLast(), *last, change)) {
                if (isWanted)
                    steps.last().writes.append(writeOf(change));
            } else if (isWanted || (isMaking && field.isEmpty())) {
                steps.append(stepOf(change, isMaking));
                if (isWanted)
                    steps.last().writes.append(writeOf(change));
            } else {
                continue;
            }
            last = &change;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

private:
    HistoryStep stepOf(const Change &change, bool isMaking) const
    {
        HistoryStep step;
        step.at = change.time.milliseconds();
        step.author = change.author;
        step.isMaking = isMaking;
        const ReplicaId &replica = change.id.replica;
        const RecordId writer = m_provenance.own.contains(replica) ? m_notebook.owner() : writerOf(m_notebook, replica);
        if (writer != change.author)
            step.typist = writer;
        step.import = m_provenance.imports.value(change.id);
        const ImportEntry import = m_imports.value(step.import);
        step.importFile = import.file;
        step.importedAt = import.at;
        return step;
    }

    static bool belongsTo(const HistoryStep &step, const Change &last, const Change &change)
    {
        const auto isSameField = [&change](const HistoryWrite &write) { return write.field == change.field; };
        return change.id.replica == last.id.replica && change.id.seq == last.id.seq + 1 && change.author == step.author
            && change.time.milliseconds() - step.at <= OneAct
            && std::none_of(step.writes.begin(), step.writes.end(), isSameField);
    }

    HistoryWrite writeOf(const Change &change) const
    {
        HistoryWrite write;
        write.change = change.id;
        write.field = change.field;
        write.value = change.value;
        write.isErasure = change.kind == ChangeKind::Redact;
        const QList<Change> replaced = replacedBy(change);
        if (!replaced.isEmpty())
            write.before = replaced.constFirst().value;
        if (areDifferent(replaced))
            write.settled = replaced;
        const FoldedField folded = m_folded.value(change.field);
        const bool isHead = std::any_of(folded.heads.begin(), folded.heads.end(),
                                        [&change](const Change &head) { return head.id == change.id; });
        write.isPresent = !m_isRedacted && !folded.heads.isEmpty() && folded.heads.constFirst().id == change.id;
        write.isInConflict = !m_isRedacted && isHead && folded.isConflict;
        write.settledBy = settlerOf(change);
        return write;
    }

    /// Newest first.
    QList<Change> replacedBy(const Change &change) const
    {
        QList<Change> replaced;
        for (const ChangeId &id : change.replaces) {
            if (const Change *known = m_known.value(id))
                replaced.append(*known);
        }
        std::sort(replaced.begin(), replaced.end(),
                  [](const Change &a, const Change &b) { return std::tie(a.time, a.id) > std::tie(b.time, b.id); });
        return replaced;
    }

    static bool areDifferent(const QList<Change> &changes)
    {
        return std::any_of(changes.begin(), changes.end(),
                           [&changes](const Change &one) { return one.value != changes.constFirst().value; });
    }

    std::optional<ChangeId> settlerOf(const Change &change) const
    {
        for (const Change &later : m_byField.value(change.field)) {
            if (later.replaces.contains(change.id) && areDifferent(replacedBy(later)))
                return later.id;
        }
        return std::nullopt;
    }

    Notebook &m_notebook;
    const QList<Change> m_changes; ///< oldest first
    Provenance m_provenance;
    bool m_isRedacted;
    QHash<qint64, ImportEntry> m_imports;
    QHash<ChangeId, const Change *> m_known;
    QMap<QString, QList<Change>> m_byField;
    QMap<QString, FoldedField> m_folded;
};

} // namespace

QList<HistoryStep> historyOf(Notebook &notebook, const RecordId &record, const QString &field)
{
    return HistoryReader(notebook, record).read(field);
}

Restoring restoring(const Notebook &notebook, const RecordId &record, const HistoryWrite &write)
{
    const auto existing = notebook.record(record);
    const RecordType *type = existing ? recordType(existing->type) : nullptr;
    if (!type || notebook.isReadOnly())
        return Restoring::FileReadOnly;
    if (existing->redacted || write.field == reserved::Redacted)
        return Restoring::RecordErased;
    if (write.isErasure || isErased(write.value))
        return Restoring::ValueErased;
    if (write.isPresent && !write.isInConflict)
        return Restoring::IsPresent;
    const FieldDeclaration *field = type->field(write.field);
    if (write.field != reserved::Deleted && (!field || field->isKey || write.field == u"private"))
        return Restoring::PartOfKey;
    const bool isOurs = notebook.role() == Notebook::Role::Archive
        || (type->writer == Writer::Observer
            && (notebook.ownerOf(*existing) == notebook.owner() || isTypedInForOthers(*type)));
    if (!isOurs)
        return Restoring::NotOurs;
    if (existing->deleted && write.field != reserved::Deleted && !type->hasKey())
        return Restoring::RecordDeleted;
    // The same again changes nothing, whoever wrote it.
    const bool isInConflict = existing->conflicts.contains(write.field);
    const Value now =
        write.field == reserved::Deleted ? (existing->deleted ? Yes : Value()) : existing->fields.value(write.field);
    const Value then = write.field == reserved::Deleted && write.value != Yes ? Value() : write.value;
    return !isInConflict && now == then ? Restoring::IsPresent : Restoring::Possible;
}

Result<void> restoreValue(Notebook &notebook, const RecordId &record, const HistoryWrite &write)
{
    const auto existing = notebook.record(record);
    if (!existing)
        return Error{ErrorCode::RecordUnknown, {record.text()}};
    if (write.isErasure || isErased(write.value))
        return Error{ErrorCode::RecordRedacted, {record.text()}};
    if (write.field == reserved::Deleted)
        return notebook.setDeleted(record, write.value == Yes);
    if (existing->conflicts.contains(write.field))
        return notebook.settle(record, write.field, write.value);
    Record edit;
    edit.type = existing->type;
    edit.id = record;
    edit.fields.insert(write.field, write.value);
    const auto put = notebook.put(edit);
    return put ? Result<void>() : Result<void>(put.error());
}

} // namespace regards
