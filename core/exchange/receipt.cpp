// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/handover.h"
#include "core/exchange/ownrecords.h"
#include "core/exchange/peers.h"
#include "core/exchange/visitpack.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString ReceiptFact = u"receipt"_s;
const QString ReceiptTimeFact = u"receipt_at"_s;
/// Of an archive: the last import that a backup was made after. Not a time, since clocks go back.
const QString SafeImportFact = u"safe_import"_s;

/// Up to which seq each replica of the observer's is here without a gap.
QMap<ReplicaId, quint64> arrivedOf(Notebook &archive, const QList<ReplicaId> &replicas)
{
    QMap<ReplicaId, quint64> arrived;
    for (const ReplicaId &replica : replicas) {
        Statement query(archive.vault(), "SELECT seq FROM change WHERE replica = ? AND aside = 0 ORDER BY seq");
        query.bind(1, archive.store().replicaNumber(replica));
        quint64 last = 0;
        while (query.step() == Statement::Step::Row && quint64(query.integer(0)) == last + 1)
            ++last;
        arrived.insert(replica, last);
    }
    return arrived;
}

/// A receipt promises that what it names is safe: there must be a verified backup younger than the last import.
Result<void> ensureBackup(Notebook &archive)
{
    const Result<qint64> lastImport = queryInteger(archive.vault(), "SELECT coalesce(max(n), 0) FROM import");
    if (!lastImport)
        return lastImport.error();
    const QByteArray last = QByteArray::number(*lastImport);
    const auto backups = BackupFolder::beside(archive.path(), BackupFolder::ArchiveCount).list();
    if (backups && !backups->isEmpty() && archive.fact(SafeImportFact) == last)
        return {};
    if (const auto made = archive.backUp(); !made)
        return Error{ErrorCode::ReceiptWithoutBackup, {archive.path(), token(made.error().code)}};
    return archive.setFact(SafeImportFact, last);
}

/// The notebook's shared changes, held against what arrived.
void countArrived(const Notebook &notebook, const QMap<ReplicaId, quint64> &arrived, ReceiptSummary &summary)
{
    QMap<QString, QSet<qint64>> newer;
    Statement query(notebook.vault(),
                    "SELECT replica.id, change.seq, change.record, token.text FROM change JOIN replica ON replica.n = "
                    "change.replica JOIN record ON record.n = change.record JOIN token ON token.n = record.type "
                    "WHERE replica.own = 1 AND replica.private = 0");
    while (query.step() == Statement::Step::Row) {
        const bool isThere = quint64(query.integer(1)) <= arrived.value(ReplicaId(query.blobView(0)));
        ++(isThere ? summary.arrived : summary.missing);
        if (!isThere)
            newer[query.text(3)].insert(query.integer(2));
    }
    for (auto it = newer.cbegin(); it != newer.cend(); ++it)
        summary.newer.insert(it.key(), it->size());
}

ReceiptSummary summaryOf(const Notebook &notebook, const QMap<ReplicaId, quint64> &arrived)
{
    ReceiptSummary summary;
    countArrived(notebook, arrived, summary);
    summary.privateNotes = notebook.count(Note::typeName(), Query(u"private"_s, qint64(1)));
    summary.mayWipe = summary.missing == 0 && summary.arrived > 0 && notebook.drafts().isEmpty();
    return summary;
}

/// The receipt's content, if it is this notebook's.
Result<Bundle> openReceipt(const Notebook &notebook, const QString &path)
{
    const Result<QByteArray> file = readContainerFile(path);
    if (!file)
        return file.error();
    const Result<Identity> identity = identityOf(notebook);
    if (!identity)
        return identity.error();
    const Result<OpenedContainer> opened = openContainer(*file, path, ContainerKind::Receipt, *identity);
    if (!opened)
        return opened.error();
    const Result<PublicIdentity> coordinator = coordinatorOf(notebook);
    if (!coordinator || !(opened->sender == *coordinator))
        return Error{ErrorCode::SenderUnknown, {path, opened->sender.fingerprint().text()}};
    Result<Bundle> bundle = decodeBundle(opened->payload, path);
    if (!bundle)
        return bundle.error();
    if (bundle->visit != notebook.visit())
        return Error{ErrorCode::OtherVisit, {path, bundle->visit.text()}};
    if (bundle->observer != notebook.owner())
        return Error{ErrorCode::OtherObserver, {path, bundle->observer.text()}};
    return bundle;
}

/// What the notebook keeps of a receipt, unless it keeps that of a later one.
Result<void> keepArrived(Notebook &notebook, const Bundle &bundle)
{
    if (bundle.writtenAt < notebook.fact(ReceiptTimeFact).toLongLong())
        return {};
    QJsonObject arrived;
    for (auto it = bundle.arrived.begin(); it != bundle.arrived.end(); ++it)
        arrived.insert(it.key().text(), qint64(*it));
    if (const auto set = notebook.setFact(ReceiptTimeFact, QByteArray::number(bundle.writtenAt)); !set)
        return set;
    return notebook.setFact(ReceiptFact, QJsonDocument(arrived).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> writeReceipt(Notebook &archive, const RecordId &observer, const RecordId &visit, const QString &path)
{
    const std::optional<Peer> peer = peerOf(archive, visit, observer);
    if (!peer)
        return Error{ErrorCode::SenderUnknown, {path, observer.text()}};
    const Result<Identity> identity = identityOf(archive);
    if (!identity)
        return identity.error();
    if (const auto safe = ensureBackup(archive); !safe)
        return safe;
    OwnRecords own = ownRecordsOf(archive, visit, observer);
    Bundle bundle;
    bundle.writtenAt = archive.world().now();
    bundle.visit = visit;
    bundle.observer = observer;
    bundle.arrived = arrivedOf(archive, own.replicas);
    const QSet<ReplicaId> theirs(own.replicas.begin(), own.replicas.end());
    for (const Change &change : std::as_const(own.changes)) {
        if (!theirs.contains(change.id.replica))
            bundle.changes.append(change);
    }
    if (const auto status = archive.store().status(); !status)
        return status;
    const ContainerHeader header{ContainerKind::Receipt, FileId(archive.world().randomBytes(FileId::Size))};
    const Result<QByteArray> sealed = sealContainer(header, encodeBundle(bundle), peer->identity, *identity);
    if (!sealed)
        return sealed.error();
    return writeFileAtomically(path, *sealed);
}

Result<qint64> inspectReceipt(const Notebook &notebook, const QString &path)
{
    const Result<Bundle> bundle = openReceipt(notebook, path);
    if (!bundle)
        return bundle.error();
    return bundle->writtenAt;
}

Result<ReceiptSummary> applyReceipt(Notebook &notebook, const QString &path)
{
    const Result<Bundle> bundle = openReceipt(notebook, path);
    if (!bundle)
        return bundle.error();
    // First, so that a text that was being typed can't pass for a correction of what is erased now.
    if (const auto committed = notebook.commitDrafts(); !committed)
        return committed.error();
    Union united;
    const auto applied = notebook.inTransaction([&]() -> Result<void> {
        const Result<Union> result = notebook.journal().unite(bundle->changes, OwnOrigin);
        if (!result)
            return result.error();
        united = *result;
        if (const auto kept = keepArrived(notebook, *bundle); !kept)
            return kept;
        return notebook.fold(united.touched);
    });
    if (!applied)
        return applied.error();
    if (united.erased) {
        if (const auto finished = notebook.finishRedaction(); !finished)
            return finished.error();
    }
    ReceiptSummary summary = receiptState(notebook).value_or(ReceiptSummary{});
    for (const Change &change : bundle->changes)
        ++(change.kind == ChangeKind::Redact ? summary.redactions : summary.settled);
    return summary;
}

qint64 latestReceipt(const Notebook &notebook)
{
    return notebook.fact(ReceiptTimeFact).toLongLong();
}

std::optional<ReceiptSummary> receiptState(const Notebook &notebook)
{
    const QByteArray kept = notebook.fact(ReceiptFact);
    if (kept.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    QMap<ReplicaId, quint64> arrived;
    for (auto it = object.begin(); it != object.end(); ++it)
        arrived.insert(ReplicaId::fromText(it.key()).value_or(ReplicaId()), quint64(it->toInteger()));
    return summaryOf(notebook, arrived);
}

} // namespace regards
