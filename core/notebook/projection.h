// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/fold.h"
#include "core/notebook/query.h"
#include "core/notebook/record.h"

#include <QHash>

#include <memory>

class QSqlQuery;

namespace regards {

class SqlChangeStore;
class Statement;
class Vault;

/**
 * The tables that every screen reads: one a record type, one column a field, made from records.def; and the
 * full-text index over the texts that people write.
 *
 * Nothing here says anything that the changes don't: makeTables() and a fold of every record bring it all back.
 * Writing functions belong inside a transaction.
 */
class Projection
{
public:
    Projection(Vault &vault, SqlChangeStore &store);
    ~Projection();

    /// Names the declaration that the tables were made from; when it changes, they are made afresh.
    [[nodiscard]] static QByteArray layout();
    /// Drops and makes the tables, empty.
    Result<void> makeTables();
    /// Brings one record's row up to date; a record with no folded change has none.
    Result<void> fold(const RecordId &record);
    /// Folds every record there is.
    Result<void> foldAll();
    /// Writes the full-text index afresh, so that nothing of an erased text stays in it.
    Result<void> rebuildTextIndex();

    /// From now on record() and records() show these fields over those of the tables; a null one empties. What has no
    /// row yet is shown where it holds all that its query asks for, last.
    void layOver(const QHash<RecordId, Record> &edits) { m_over = edits; }
    [[nodiscard]] std::optional<Record> record(const RecordId &id) const;
    [[nodiscard]] QList<Record> records(const RecordType &type, const Query &query) const;
    [[nodiscard]] qint64 count(const RecordType &type, const Query &query) const;
    [[nodiscard]] QList<SearchHit> search(const QString &words, int limit) const;
    /// Records with a conflict, of every type.
    [[nodiscard]] QList<RecordId> inConflict() const;
    /// How many fields are in conflict, in all records.
    [[nodiscard]] qint64 conflictCount() const;

    /// Rows that differ from a fresh fold, and rows without a record, as `type id`. Reads everything.
    [[nodiscard]] Result<QStringList> differences();

private:
    struct Row;
    [[nodiscard]] Row rowOf(const FoldedRecord &folded, const RecordType &type) const;
    [[nodiscard]] Record read(const RecordType &type, const QSqlQuery &query) const;
    [[nodiscard]] std::optional<Record> stored(const RecordId &id) const;
    Result<void> write(const Row &row, const RecordType &type, qint64 number);
    Result<void> remove(const RecordType &type, qint64 number);
    Result<void> index(const Row &row, const RecordType &type, qint64 number);
    enum class Use { Write, Remove, RemoveText, WriteText };
    [[nodiscard]] Statement &prepared(Use use, const RecordType &type);

    Vault &m_vault;
    SqlChangeStore &m_store;
    QHash<std::pair<int, const RecordType *>, std::shared_ptr<Statement>> m_statements;
    QHash<RecordId, Record> m_over; ///< what reading shows over the tables
};

} // namespace regards
