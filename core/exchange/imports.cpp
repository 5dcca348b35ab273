// SPDX-License-Identifier: GPL-3.0-or-later
// The archive's log of what came in: entries, undoing them and bringing them back.
#include "core/exchange/gather_parts.h"
#include "core/exchange/visitpack.h"
#include "core/storage/sqlchangestore.h"

#include <QFileInfo>

namespace regards {

using namespace Qt::Literals::StringLiterals;

namespace gathering {

namespace {

/// Whose key each replica of a colleague's archive is attributed to, by the number of the peer; 0: this archive's own.
Result<QHash<ReplicaId, qint64>> originsOf(Notebook &archive, const Bundle &bundle)
{
    const Result<Identity> own = identityOf(archive);
    if (!own)
        return own.error();
    QHash<ReplicaId, qint64> origins;
    for (const ReplicaOrigin &origin : bundle.origins) {
        qint64 number = 0;
        if (!(origin.identity == own->publicHalf())) {
            const Result<qint64> heard = hearOfPeer(archive, origin.identity, origin.visit, origin.observer);
            if (!heard)
                return heard.error();
            number = *heard;
        }
        for (const ReplicaId &replica : origin.replicas)
            origins.insert(replica, number);
    }
    return origins;
}

/// A replica belongs to the key that first brought it; a colleague's archive says whose the ones in it are. What is
/// known of a replica already stays. One of this archive's own comes back when a backup was restored meanwhile.
Result<void> attributeReplicas(Notebook &archive, const Bundle &bundle, const QList<ReplicaId> &replicas, qint64 peer)
{
    const auto origins = originsOf(archive, bundle);
    if (!origins)
        return origins.error();
    Statement pin(archive.vault(), "UPDATE replica SET peer = ? WHERE n = ? AND own = 0 AND peer IS NULL");
    Statement own(archive.vault(), "UPDATE replica SET own = 1 WHERE n = ? AND peer IS NULL");
    for (const ReplicaId &replica : replicas) {
        const qint64 number = archive.store().replicaNumber(replica);
        const qint64 origin = origins->value(replica, peer);
        if (origin == 0)
            own.bind(1, number);
        else
            pin.bind(1, origin).bind(2, number);
        if (const auto done = (origin == 0 ? own : pin).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<qint64> logImport(Notebook &archive, const Checked &checked, qint64 peer)
{
    Statement insert(archive.vault(),
                     "INSERT INTO import(at, file, peer, observer, visit, added, conflicts) "
                     "VALUES(?, ?, ?, ?, ?, 0, 0) RETURNING n");
    insert.bind(1, archive.world().now()).bind(2, QFileInfo(checked.preview.file).fileName()).bind(3, peer);
    insert.bind(4, checked.bundle.observer.view()).bind(5, checked.bundle.visit.view());
    if (insert.step() != Statement::Step::Row)
        return insert.error();
    const qint64 number = insert.integer(0);
    insert.reset();
    QMap<ReplicaId, QList<quint64>> carried;
    for (const Change &change : checked.bundle.changes)
        carried[change.id.replica].append(change.id.seq);
    Statement range(archive.vault(),
                    "INSERT OR IGNORE INTO import_range(import, replica, first, last) VALUES(?, ?, ?, ?)");
    for (auto it = carried.begin(); it != carried.end(); ++it) {
        std::sort(it->begin(), it->end());
        const qint64 replica = archive.store().replicaNumber(it.key());
        for (qsizetype i = 0; i < it->size();) {
            qsizetype end = i;
            while (end + 1 < it->size() && it->at(end + 1) <= it->at(end) + 1)
                ++end;
            range.bind(1, number).bind(2, replica).bind(3, it->at(i)).bind(4, it->at(end));
            if (const auto done = range.run(); !done)
                return done.error();
            i = end + 1;
        }
    }
    const auto attributed = attributeReplicas(archive, checked.bundle, carried.keys(), peer);
    return attributed ? Result<qint64>(number) : attributed.error();
}

} // namespace gathering

QList<ImportEntry> imports(const Notebook &archive)
{
    QList<ImportEntry> entries;
    Statement query(archive.vault(),
                    "SELECT n, at, file, observer, visit, added, conflicts, undone FROM import ORDER BY n");
    while (query.step() == Statement::Step::Row) {
        entries.append({query.integer(0), query.integer(1), query.text(2), RecordId(query.blob(3)),
                        RecordId(query.blob(4)), query.integer(5), query.integer(6), RecordId(query.blob(4)).isNone(),
                        query.integer(7) != 0});
    }
    return entries;
}

Result<void> undoImport(Notebook &archive, qint64 number)
{
    return archive.inTransaction([&]() -> Result<void> {
        Statement mark(archive.vault(), "UPDATE import SET undone = 1 WHERE n = ? AND undone = 0 RETURNING n");
        mark.bind(1, number);
        if (mark.step() != Statement::Step::Row)
            return mark.isOk() ? Error{ErrorCode::ImportUnknown, {QString::number(number)}} : mark.error();
        mark.reset();
        // What another import that stands carried too now counts as that one's.
        Statement keep(archive.vault(),
                       "UPDATE change SET origin = (SELECT min(r.import) FROM import_range AS r JOIN import AS i "
                       "ON i.n = r.import AND i.undone = 0 WHERE r.replica = change.replica "
                       "AND change.seq BETWEEN r.first AND r.last) "
                       "WHERE origin = ?1 AND EXISTS (SELECT 1 FROM import_range AS r JOIN import AS i "
                       "ON i.n = r.import AND i.undone = 0 WHERE r.replica = change.replica "
                       "AND change.seq BETWEEN r.first AND r.last)");
        keep.bind(1, number);
        if (const auto kept = keep.run(); !kept)
            return kept;
        return archive.fold(archive.journal().undoImport(number));
    });
}

namespace {

/// What an import carried and is set aside now.
QList<Change> asideOf(Notebook &archive, qint64 number)
{
    QList<Change> aside;
    Statement ranges(archive.vault(),
                     "SELECT replica.id, first, last FROM import_range JOIN replica ON replica.n = replica "
                     "WHERE import = ?");
    ranges.bind(1, number);
    while (ranges.step() == Statement::Step::Row) {
        archive.store().forEachOf(ReplicaId(ranges.blob(0)), quint64(ranges.integer(1)), quint64(ranges.integer(2)),
                                  [&aside](const KnownChange &known) {
                                      if (known.isAside)
                                          aside.append(known.change);
                                  });
    }
    return aside;
}

} // namespace

Result<void> bringBackImport(Notebook &archive, qint64 number)
{
    return archive.inTransaction([&]() -> Result<void> {
        const QList<Change> changes = asideOf(archive, number);
        Statement mark(archive.vault(), "UPDATE import SET undone = 0 WHERE n = ? AND undone = 1 RETURNING n");
        mark.bind(1, number);
        if (mark.step() != Statement::Step::Row)
            return mark.isOk() ? Error{ErrorCode::ImportUnknown, {QString::number(number)}} : mark.error();
        mark.reset();
        const Result<Union> united = archive.journal().unite(changes, number);
        return united ? archive.fold(united->touched) : Result<void>(united.error());
    });
}

QList<HandOverState> handOverStates(const Notebook &archive, const RecordId &visit)
{
    QHash<RecordId, qint64> last;
    for (const ImportEntry &entry : imports(archive)) {
        if (entry.visit == visit && !entry.undone)
            last[entry.observer] = std::max(last.value(entry.observer), entry.at);
    }
    // Who hands over to a colleague comes in with the colleague's archive, which does not say when that was.
    Statement elsewhere(
        archive.vault(),
        "SELECT peer.observer, max((SELECT time FROM change WHERE change.replica = replica.n "
        "AND aside = 0 ORDER BY seq DESC LIMIT 1)) >> 16 FROM peer JOIN replica ON replica.peer = peer.n "
        "WHERE peer.visit = ? AND peer.since = 0 GROUP BY peer.observer");
    elsewhere.bind(1, visit.view());
    while (elsewhere.step() == Statement::Step::Row) {
        const RecordId observer(elsewhere.blobView(0));
        const qint64 written = std::min(elsewhere.integer(1), archive.world().now());
        last[observer] = std::max(last.value(observer), written);
    }
    QList<HandOverState> states;
    for (const TeamMember &member : archive.all<TeamMember>(Query(u"visit"_s, visit))) {
        const std::optional<Observer> observer = archive.find<Observer>(member.observer);
        states.append({member.observer, observer ? observer->name : QString(), last.value(member.observer)});
    }
    return states;
}

} // namespace regards
