// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/transfer.h"

#include "core/exchange/bundle.h"
#include "core/exchange/colleagues.h"
#include "core/exchange/container.h"
#include "core/exchange/peers.h"
#include "core/exchange/visitpack.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"

#include <QDateTime>
#include <QFileInfo>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// What goes. A redaction stays in force when its import is undone, so it goes too.
constexpr char Carried[] = "(aside = 0 OR kind = 1) AND replica NOT IN (SELECT n FROM replica WHERE private = 1)";

// Whoever reads a file needs about a kilobyte of memory for each change: an old laptop must be able to.
constexpr qsizetype MostChanges = 1'000'000;
static_assert(MostChanges <= Bundle::MostChanges);

// Progress, in thousandths: gathering the changes takes longest.
constexpr int WasGathered = 600;
constexpr int WasSealed = 800;
constexpr int WasWritten = 900;
constexpr int All = 1000;

/// Which records a part of the visits takes in.
class Scope
{
public:
    Scope(const Notebook &archive, const TransferScope &scope)
        : m_archive(archive)
        , m_visits(scope.visits.begin(), scope.visits.end())
    { }

    bool holds(const RecordId &record)
    {
        if (m_visits.isEmpty())
            return true;
        const RecordId visit = visitOf(record);
        return !visit || m_visits.contains(visit);
    }

private:
    RecordId visitOf(const RecordId &id)
    {
        if (const auto it = m_known.constFind(id); it != m_known.constEnd())
            return *it;
        const std::optional<Record> record = m_archive.record(id);
        const RecordId visit = record ? m_archive.visitOf(*record) : RecordId();
        m_known.insert(id, visit);
        return visit;
    }

    const Notebook &m_archive;
    QSet<RecordId> m_visits;
    QHash<RecordId, RecordId> m_known;
};

Error tooLarge(const QString &path)
{
    return {ErrorCode::ContainerTooLarge, {path, u"writing"_s}};
}

/// Every change that goes. Cancelled, ContainerTooLarge.
Result<void> gatherChanges(Notebook &archive, const TransferScope &scope, const QString &path,
                           const std::function<bool(int)> &goesOn, Bundle &bundle)
{
    constexpr qint64 Step = 4'096;
    const QByteArray counting = QByteArray("SELECT count(*) FROM change WHERE ") + Carried;
    const Result<qint64> all = queryInteger(archive.vault(), counting);
    if (!all)
        return all.error();
    if (scope.visits.isEmpty() && *all > MostChanges)
        return tooLarge(path);
    Scope wanted(archive, scope);
    qint64 seen = 0;
    bool isCancelled = false;
    archive.store().forEachChange(Carried, [&](const Change &change) {
        if (++seen % Step == 0 && !isCancelled)
            isCancelled = !goesOn(int(WasGathered * seen / std::max<qint64>(*all, 1)));
        if (!isCancelled && bundle.changes.size() <= MostChanges && wanted.holds(change.record))
            bundle.changes.append(change);
    });
    if (const auto status = archive.store().status(); !status)
        return status;
    if (isCancelled)
        return Error{ErrorCode::Cancelled};
    return bundle.changes.size() > MostChanges ? tooLarge(path) : Result<void>();
}

/// Whose the replicas are that others wrote. Those of which nothing is known go without, as if they were our own.
Result<void> nameOrigins(const Notebook &archive, Bundle &bundle)
{
    QSet<ReplicaId> carried;
    for (const Change &change : std::as_const(bundle.changes))
        carried.insert(change.id.replica);
    QMap<qint64, ReplicaOrigin> origins;
    Statement query(archive.vault(),
                    "SELECT replica.id, peer.n, signing, box, observer, visit FROM replica "
                    "JOIN peer ON peer.n = replica.peer WHERE own = 0");
    while (query.step() == Statement::Step::Row) {
        const ReplicaId replica(query.blobView(0));
        if (!carried.contains(replica))
            continue;
        ReplicaOrigin &origin = origins[query.integer(1)];
        if (origin.replicas.isEmpty()) {
            const QByteArray keys = query.blob(2) + query.blob(3);
            origin.identity = PublicIdentity::fromBytes(keys).value_or(PublicIdentity());
            origin.observer = RecordId(query.blob(4));
            origin.visit = RecordId(query.blob(5));
        }
        origin.replicas.append(replica);
    }
    if (!query.isOk())
        return query.error();
    bundle.origins = origins.values();
    return {};
}

Result<QByteArray> sealedFor(const Notebook &archive, const PublicIdentity &colleague, const Bundle &bundle,
                             const QString &path)
{
    const Result<Identity> identity = identityOf(archive);
    if (!identity)
        return identity.error();
    const ContainerHeader header{ContainerKind::ArchiveTransfer, FileId(archive.world().randomBytes(FileId::Size))};
    Result<QByteArray> sealed = sealContainer(header, encodeBundle(bundle), colleague, *identity);
    if (!sealed && sealed.error().code == ErrorCode::ContainerTooLarge)
        return tooLarge(path);
    return sealed;
}

/// Writes the file and reads it back. Nothing is left of it when that was cancelled.
Result<void> writeAndReadBack(const QString &path, const QByteArray &sealed, const std::function<bool(int)> &goesOn)
{
    if (const auto written = writeFileAtomically(path, sealed); !written)
        return written;
    if (!goesOn(WasWritten)) {
        (void)removeFile(path);
        return Error{ErrorCode::Cancelled};
    }
    const Result<QByteArray> back = readContainerFile(path);
    if (!back)
        return back.error();
    return *back == sealed ? Result<void>() : Error{ErrorCode::FileDamaged, {path, u"read_back"_s}};
}

} // namespace

QString suggestedTransferName(const Notebook &archive)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(archive.world().now());
    return u"archive_%1_%2.regards-handover"_s.arg(now.toString(u"yyyyMMdd-HHmm"_s), archive.owner().text().left(6));
}

Result<TransferSummary> writeTransfer(Notebook &archive, const RecordId &owner, const QString &path,
                                      const TransferScope &scope, const HandOverProgress &progress)
{
    const auto goesOn = [&progress](int done) { return !progress || progress(done, All); };
    if (!archive.isReadOnly()) {
        if (const auto committed = archive.commitDrafts(); !committed)
            return committed.error();
    }
    const std::optional<Colleague> colleague = colleagueOf(archive, owner);
    if (!colleague)
        return Error{ErrorCode::RecordUnknown, {owner.text()}};
    Bundle bundle;
    bundle.writtenAt = archive.world().now();
    bundle.observer = archive.owner();
    if (const auto gathered = gatherChanges(archive, scope, path, goesOn, bundle); !gathered)
        return gathered.error();
    if (const auto named = nameOrigins(archive, bundle); !named)
        return named.error();
    if (!goesOn(WasGathered))
        return Error{ErrorCode::Cancelled};
    const Result<QByteArray> sealed = sealedFor(archive, colleague->identity, bundle, path);
    if (!sealed)
        return sealed.error();
    if (!goesOn(WasSealed))
        return Error{ErrorCode::Cancelled};
    if (const auto written = writeAndReadBack(path, *sealed, goesOn); !written)
        return written.error();
    if (!archive.isReadOnly()) {
        if (const auto noted = noteSent(archive, owner, bundle.writtenAt); !noted)
            return noted.error();
    }
    QSet<RecordId> records;
    for (const Change &change : std::as_const(bundle.changes))
        records.insert(change.record);
    (void)goesOn(All);
    return TransferSummary{records.size(), bundle.changes.size(), colleague->fingerprint, QFileInfo(path).fileName(),
                           sealed->size()};
}

} // namespace regards
