// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importeffect.h"

#include "core/exchange/gather.h"
#include "core/storage/sqlchangestore.h"

namespace regards {

namespace {

/// Every record that the import carried a change of.
Result<QList<RecordId>> carriedBy(const Notebook &archive, qint64 number)
{
    QList<RecordId> records;
    Statement query(archive.vault(),
                    "SELECT DISTINCT record.id FROM import_range AS r JOIN change ON change.replica = r.replica "
                    "AND change.seq BETWEEN r.first AND r.last JOIN record ON record.n = change.record "
                    "WHERE r.import = ?");
    query.bind(1, number);
    while (query.step() == Statement::Step::Row)
        records.append(RecordId(query.blob(0)));
    return query.isOk() ? Result(records) : query.error();
}

QHash<RecordId, Record> shownOf(const Notebook &archive, const QList<RecordId> &ids)
{
    QHash<RecordId, Record> shown;
    for (const RecordId &id : ids) {
        if (const auto record = archive.record(id); record && !record->deleted && !record->redacted)
            shown.insert(id, *record);
    }
    return shown;
}

ImportEffect between(const QHash<RecordId, Record> &before, const QHash<RecordId, Record> &after)
{
    ImportEffect effect;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto now = after.constFind(it.key());
        if (now == after.cend()) {
            ++effect.goes;
            ++effect.byType[it->type];
        } else if (now->fields != it->fields) {
            ++effect.changes;
        }
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key())) {
            ++effect.comes;
            ++effect.byType[it->type];
        }
    }
    return effect;
}

Result<ImportEffect> effectOf(Notebook &archive, qint64 number, Result<void> (*act)(Notebook &, qint64))
{
    ImportEffect effect;
    bool isTried = false;
    const auto tried = archive.inTransaction([&]() -> Result<void> {
        const auto ids = carriedBy(archive, number);
        if (!ids)
            return ids.error();
        const QHash<RecordId, Record> before = shownOf(archive, *ids);
        if (const auto done = act(archive, number); !done)
            return done;
        effect = between(before, shownOf(archive, *ids));
        isTried = true;
        return Error{ErrorCode::Cancelled};
    });
    return isTried ? Result(effect) : tried.error();
}

} // namespace

Result<ImportEffect> effectOfUndoing(Notebook &archive, qint64 number)
{
    return effectOf(archive, number, &undoImport);
}

Result<ImportEffect> effectOfBringingBack(Notebook &archive, qint64 number)
{
    return effectOf(archive, number, &bringBackImport);
}

} // namespace regards
