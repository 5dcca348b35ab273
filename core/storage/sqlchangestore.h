// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/changestore.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace regards {

class Vault;

/**
 * The changes of an encrypted file.
 *
 * Call begin() at the start of every transaction: what another connection wrote meanwhile is then seen, and a
 * failure kept from an undone one forgotten.
 */
class SqlChangeStore final : public ChangeStore
{
public:
    /// The vault must outlive the store, and its schema be up to date.
    explicit SqlChangeStore(Vault &vault);
    ~SqlChangeStore() override;

    void begin();

    [[nodiscard]] Result<void> status() const override;
    [[nodiscard]] std::optional<KnownChange> find(const ChangeId &id) override;
    void forEachOf(const ReplicaId &replica, quint64 first, quint64 last,
                   const std::function<void(const KnownChange &)> &visit) override;
    [[nodiscard]] QList<Change> changesOf(const RecordId &record, Reach reach) override;
    [[nodiscard]] QList<Change> changesOf(const RecordId &record, const QString &field, Reach reach) override;
    [[nodiscard]] quint64 lastSeq(const ReplicaId &replica) override;
    [[nodiscard]] QString typeOf(const RecordId &record) override;
    [[nodiscard]] QList<RecordId> recordsReferringTo(const RecordId &record) override;
    void beginReplica(const ReplicaId &replica, bool isShared) override;
    void insert(const Change &change, Origin origin) override;
    void eraseValuesOf(const RecordId &record) override;
    void eraseValue(const ChangeId &id) override;
    [[nodiscard]] bool isRedacted(const RecordId &record) override;
    void markRedacted(const RecordId &record) override;
    [[nodiscard]] QList<ChangeId> redactionsOf(const RecordId &record, const QString &field) override;
    void bringBack(const ChangeId &id, Origin origin) override;
    QList<RecordId> setAside(Origin origin) override;

    /// The small number of a record's row, 0 when it isn't known.
    [[nodiscard]] qint64 recordNumber(const RecordId &record);
    [[nodiscard]] RecordId recordId(qint64 number);
    [[nodiscard]] ReplicaId replicaId(qint64 number);
    /// The row of a replica, made where there is none.
    [[nodiscard]] qint64 replicaNumber(const ReplicaId &replica);
    /// Every record that has a type, by its number.
    void forEachRecord(const std::function<void(qint64 number, const RecordId &id)> &visit);
    /// Every change for which `filter`, an SQL condition over `change`, holds; by replica and seq.
    void forEachChange(QByteArrayView filter, const std::function<void(const Change &)> &visit);

private:
    struct RecordRow
    {
        qint64 number = 0;
        QString type;
        bool redacted = false;
    };

    [[nodiscard]] Statement &prepared(const char *sql);
    [[nodiscard]] RecordRow *rowOf(const RecordId &record);
    [[nodiscard]] qint64 numberFor(const RecordId &record, const QString &type);
    [[nodiscard]] qint64 insertedNumber(Statement &insert);
    [[nodiscard]] qint64 findToken(const QString &text);
    [[nodiscard]] qint64 tokenNumber(const QString &text);
    [[nodiscard]] QString token(qint64 number);
    [[nodiscard]] QByteArray encode(const QList<ChangeId> &ids);
    [[nodiscard]] QList<ChangeId> decode(QByteArrayView bytes);
    [[nodiscard]] Change read(Statement &row);
    [[nodiscard]] QList<Change> select(Statement &query);
    void bindValue(Statement &statement, int shapeAt, const Value &value);
    void run(Statement &statement);
    void keep(const Error &error);
    [[nodiscard]] bool hasFailed() const noexcept { return m_error.has_value(); }

    Vault &m_vault;
    std::optional<Error> m_error;
    QHash<const char *, Statement *> m_statements;
    std::vector<std::unique_ptr<Statement>> m_owned;
    // Rows never go and their numbers never change; what a transaction that failed had put here is dropped by begin().
    QHash<RecordId, RecordRow> m_records;
    QHash<qint64, RecordId> m_recordIds;
    QHash<ReplicaId, qint64> m_replicas;
    QHash<qint64, ReplicaId> m_replicaIds;
    QHash<ReplicaId, quint64> m_lastSeqs;
    QHash<QString, qint64> m_tokens;
    QHash<qint64, QString> m_tokenTexts;
};

} // namespace regards
