// SPDX-License-Identifier: GPL-3.0-or-later
// Notebook: redaction, and the check of the whole file.
#include "core/notebook/conflictdraft.h"
#include "core/notebook/copies.h"
#include "core/notebook/notebook.h"
#include "core/notebook/projection.h"
#include "core/storage/sqlchangestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// What could not be erased yet: a JSON list of paths, the file's own for its -wal.
const QString PendingFact = u"pending_erasures"_s;

} // namespace

Result<void> Notebook::redact(const RecordId &id, const RecordId &author)
{
    const auto erased = inTransaction([&]() -> Result<void> {
        const std::optional<Record> existing = record(id);
        // In an archive it may be set aside with an undone import, and is here all the same.
        const QString type = existing ? existing->type : m_role == Role::Archive ? m_store->typeOf(id) : QString();
        if (type.isEmpty())
            return Error{ErrorCode::RecordUnknown, {id.text()}};
        const Result<RecordId> writer = existing ? authorOf(*existing, true, author) : author ? author : m_owner;
        if (!writer)
            return writer.error();
        const Journal::Channel channel = existing ? channelOf(*existing, true) : Journal::Channel::Shared;
        const QSet<RecordId> records = m_journal->redactRecord(type, id, *writer, channel);
        for (const RecordId &gone : records) {
            Statement drafts(*m_vault, "DELETE FROM draft WHERE record = ?");
            drafts.bind(1, gone.view());
            if (const auto done = drafts.run(); !done)
                return done;
        }
        return fold(records);
    });
    return erased ? finishRedaction() : erased;
}

Result<void> Notebook::redactField(const RecordId &id, const QString &field, const RecordId &author)
{
    const auto erased = inTransaction([&]() -> Result<void> {
        const std::optional<Record> existing = record(id);
        if (!existing)
            return Error{ErrorCode::RecordUnknown, {id.text()}};
        const FieldDeclaration *declared = recordType(existing->type)->field(field);
        if (!declared || declared->isKey || declared->kind == FieldKind::Reference)
            return Error{ErrorCode::RecordInvalid, {id.text(), existing->type, field, u"not_erasable"_s}};
        const Result<RecordId> writer = authorOf(*existing, true, author);
        if (!writer)
            return writer.error();
        m_journal->redactField(existing->type, id, field, *writer, channelOf(*existing, true));
        for (const QString &draft : {field, conflictDraftField(field)}) {
            if (const auto done = discardDraft(id, draft); !done)
                return done;
        }
        return fold({id});
    });
    return erased ? finishRedaction() : erased;
}

QStringList Notebook::pendingErasures() const
{
    QStringList paths;
    for (const QJsonValue &path : QJsonDocument::fromJson(fact(PendingFact)).array())
        paths.append(path.toString());
    return paths;
}

Result<void> Notebook::finishRedaction()
{
    // Remembered first: should the program end now, the next call knows what is left.
    QJsonArray all{path()};
    for (const BackupFolder &folder : backupFolders())
        all.append(folder.folder());
    for (const QString &folder : formerBackupFolders(*this))
        all.append(folder);
    if (const auto set = setFact(PendingFact, QJsonDocument(all).toJson(QJsonDocument::Compact)); !set)
        return set;
    const Result<QStringList> left = finishErasures();
    if (!left)
        return left.error();
    return {};
}

Result<QStringList> Notebook::finishErasures()
{
    const QStringList pending = pendingErasures();
    if (pending.isEmpty())
        return pending;
    QStringList left;
    const auto rebuilt = inTransaction([&]() -> Result<void> {
        const auto discarded = discardErasedDrafts();
        return discarded ? m_projection->rebuildTextIndex() : discarded;
    });
    if (!rebuilt)
        return rebuilt.error();
    for (const BackupFolder &folder : backupFolders()) {
        if (!pending.contains(folder.folder()))
            continue;
        const auto made = folder.makeVerified(*m_vault, m_world.now());
        if (!made || !folder.keepOnlyNewest())
            left.append(folder.folder());
    }
    QStringList former = formerBackupFolders(*this);
    for (const QString &folder : QStringList(former)) {
        if (!pending.contains(folder))
            continue;
        if (removeBackupsIn(*this, folder))
            former.removeAll(folder); // nothing of ours is there any more
        else
            left.append(folder);
    }
    if (const auto set = setFormerBackupFolders(*this, former); !set)
        return set.error();
    left.append(eraseInPutAsideFiles(*this));
    const QJsonArray remaining = QJsonArray::fromStringList(left);
    if (const auto set = setFact(PendingFact, QJsonDocument(remaining).toJson(QJsonDocument::Compact)); !set)
        return set.error();
    // Last, so that nothing is written after it.
    if (!m_vault->truncateWal()) {
        left.prepend(path());
        const QByteArray list = QJsonDocument(QJsonArray::fromStringList(left)).toJson(QJsonDocument::Compact);
        if (const auto set = setFact(PendingFact, list); !set)
            return set.error();
    }
    return left;
}

Result<NotebookReport> Notebook::verify()
{
    NotebookReport report;
    const Result<VaultReport> vault = inspectVault(*m_vault);
    if (!vault)
        return vault.error();
    report.vault = *vault;
    if (!report.vault.isSound())
        return report;
    ReplicaId replica;
    quint64 last = 0;
    m_store->forEachChange("1", [&](const Change &change) {
        ++report.changes;
        const QString name = change.id.replica.text() + u'/' + QString::number(change.id.seq);
        QString reason;
        if (!isWellFormed(change, &reason))
            report.journal.append(reason + u' ' + name);
        for (const ChangeId &id : change.replaces) {
            const std::optional<KnownChange> known = m_store->find(id);
            if (known && (known->change.record != change.record || known->change.field != change.field))
                report.journal.append(u"replaces_other_field "_s + name);
            if (known && known->change.time >= change.time)
                report.journal.append(u"earlier_than_replaced "_s + name);
        }
        if (isErasable(change) && m_store->isRedacted(change.record))
            report.journal.append(u"not_erased "_s + name);
        if (change.id.replica == replica && change.id.seq <= last)
            report.journal.append(u"out_of_order "_s + name);
        replica = change.id.replica;
        last = change.id.seq;
    });
    if (const auto status = m_store->status(); !status)
        return status.error();
    m_store->forEachRecord([&](qint64, const RecordId &) { ++report.records; });
    const Result<QStringList> differences = m_projection->differences();
    if (!differences)
        return differences.error();
    report.projection = *differences;
    return report;
}

} // namespace regards
