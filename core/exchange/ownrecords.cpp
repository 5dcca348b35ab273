// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownrecords.h"

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
    return own;
}

} // namespace regards
