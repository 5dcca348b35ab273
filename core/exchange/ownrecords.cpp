// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownrecords.h"

#include "core/journal/fold.h"
#include "core/storage/sqlchangestore.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The ids of all records of `type` that belong to the owners found so far, by the declared way to the observer.
QSet<RecordId> ownedBy(const Notebook &archive, const RecordType &type, const RecordId &observer,
                       const QHash<QString, QSet<RecordId>> &found)
{
    QSet<RecordId> ids;
    const FieldDeclaration *way = type.field(type.owner);
    if (way->target == Observer::typeName()) {
        for (const Record &record : archive.records(type.name, Query(way->name, observer).including(true, true)))
            ids.insert(record.id);
        return ids;
    }
    for (const RecordId &owner : found.value(way->target)) {
        for (const Record &record : archive.records(type.name, Query(way->name, owner).including(true, true)))
            ids.insert(record.id);
    }
    return ids;
}

/// What the observer typed in for colleagues: what was written here by this observer and the coordinators, and every
/// redaction, so that whoever takes an interview back takes it back there too. Never what came from others' laptops,
/// nor anything of a record of which this observer did no more than ask for an erasure.
QList<Change> typedInBy(Notebook &archive, const RecordId &visit, const RecordId &observer, const OwnRecords &own)
{
    QSet<RecordId> known;
    for (const Change &change : own.changes)
        known.insert(change.record);
    QSet<RecordId> typed;
    Statement written(archive.vault(),
                      "SELECT DISTINCT record.id FROM peer JOIN replica ON replica.peer = peer.n "
                      "JOIN change ON change.replica = replica.n JOIN record ON record.n = change.record "
                      "WHERE peer.visit = ? AND peer.observer = ? AND change.kind = 0");
    written.bind(1, visit.view()).bind(2, observer.view());
    while (written.step() == Statement::Step::Row) {
        if (const RecordId record(written.blobView(0)); !known.contains(record))
            typed.insert(record);
    }
    if (typed.isEmpty())
        return {};
    QSet<ReplicaId> readable(own.replicas.begin(), own.replicas.end());
    Statement coordinators(archive.vault(),
                           "SELECT replica.id FROM replica LEFT JOIN peer ON peer.n = replica.peer "
                           "WHERE own = 1 OR peer.visit = zeroblob(16)");
    while (coordinators.step() == Statement::Step::Row)
        readable.insert(ReplicaId(coordinators.blobView(0)));
    QList<Change> changes;
    for (const RecordId &record : std::as_const(typed)) {
        for (const Change &change : archive.store().changesOf(record, Reach::Folded)) {
            if (readable.contains(change.id.replica) || change.kind == ChangeKind::Redact)
                changes.append(change);
        }
    }
    return changes;
}

/// Follows the declared field from record to record, by what was ever known of each, set aside or not.
bool everLedTo(Notebook &archive, RecordId at, QString RecordType::*way, const RecordId &target)
{
    constexpr int LongestChain = 4;
    for (int step = 0; step < LongestChain && at; ++step) {
        const RecordType *type = recordType(archive.store().typeOf(at));
        if (!type || (type->*way).isEmpty())
            return false;
        const QList<Change> changes = archive.store().changesOf(at, type->*way, Reach::All);
        const Value led = changes.isEmpty() ? Value() : foldField(changes).value;
        const RecordId *next = std::get_if<RecordId>(&led);
        at = next ? *next : RecordId();
        if (at == target)
            return true;
    }
    return false;
}

/// What stands of the observer's records where an undone import took away what says whose they are, such as an erasure:
/// an earlier pack may have brought the rest to the laptop.
QList<Change> leftOfAside(Notebook &archive, const RecordId &visit, const RecordId &observer, const OwnRecords &own)
{
    QSet<RecordId> known;
    for (const Change &change : own.changes)
        known.insert(change.record);
    QSet<RecordId> aside;
    // A colleague's archive is of no one visit.
    Statement query(archive.vault(),
                    "SELECT DISTINCT record.id FROM import JOIN import_range AS r ON r.import = import.n "
                    "JOIN change ON change.replica = r.replica AND change.seq BETWEEN r.first AND r.last "
                    "JOIN record ON record.n = change.record "
                    "WHERE import.undone = 1 AND import.visit IN (?, zeroblob(16)) AND change.aside = 1");
    query.bind(1, visit.view());
    while (query.step() == Statement::Step::Row) {
        if (const RecordId record(query.blobView(0)); !known.contains(record))
            aside.insert(record);
    }
    QList<Change> changes;
    for (const RecordId &record : std::as_const(aside)) {
        if (everLedTo(archive, record, &RecordType::owner, observer)
            && everLedTo(archive, record, &RecordType::visit, visit))
            changes += archive.store().changesOf(record, Reach::Folded);
    }
    return changes;
}

} // namespace

OwnRecords ownRecordsOf(Notebook &archive, const RecordId &visit, const RecordId &observer)
{
    OwnRecords own;
    QHash<QString, QSet<RecordId>> found;
    for (const RecordType &type : recordTypes()) {
        if (type.owner.isEmpty())
            continue;
        for (const RecordId &id : ownedBy(archive, type, observer, found)) {
            const std::optional<Record> record = archive.record(id);
            if (!record || archive.visitOf(*record) != visit)
                continue;
            found[type.name].insert(id);
            own.changes += archive.store().changesOf(id, Reach::Folded);
        }
    }
    Statement query(archive.vault(),
                    "SELECT replica.id FROM replica JOIN peer ON peer.n = replica.peer "
                    "WHERE peer.visit = ? AND peer.observer = ?");
    query.bind(1, visit.view()).bind(2, observer.view());
    while (query.step() == Statement::Step::Row)
        own.replicas.append(ReplicaId(query.blobView(0)));
    own.changes += typedInBy(archive, visit, observer, own);
    own.changes += leftOfAside(archive, visit, observer, own);
    return own;
}

} // namespace regards
