// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/changestore.h"

#include <QMap>
#include <QSet>

namespace regards::test {

/// A change store in memory: the plainest one that keeps the contract, to hold the rules and the SQL store against.
class MemoryStore final : public ChangeStore
{
public:
    struct Entry
    {
        Change change;
        Origin origin = OwnOrigin;
        bool aside = false;
    };

    [[nodiscard]] Result<void> status() const override { return {}; }
    [[nodiscard]] std::optional<KnownChange> find(const ChangeId &id) override
    {
        const auto it = m_entries.constFind(id);
        return it == m_entries.constEnd() ? std::nullopt : std::optional(KnownChange{it->change, it->aside});
    }
    void forEachOf(const ReplicaId &replica, quint64 first, quint64 last,
                   const std::function<void(const KnownChange &)> &visit) override
    {
        for (const Entry &entry : m_entries) {
            const ChangeId &id = entry.change.id;
            if (id.replica == replica && id.seq >= first && id.seq <= last)
                visit({entry.change, entry.aside});
        }
    }
    [[nodiscard]] QList<Change> changesOf(const RecordId &record, Reach reach) override
    {
        return select([&](const Entry &e) { return e.change.record == record && (reach == Reach::All || !e.aside); });
    }
    [[nodiscard]] QList<Change> changesOf(const RecordId &record, const QString &field, Reach reach) override
    {
        return select([&](const Entry &e) {
            return e.change.record == record && e.change.field == field && (reach == Reach::All || !e.aside);
        });
    }
    [[nodiscard]] quint64 lastSeq(const ReplicaId &replica) override
    {
        quint64 last = 0;
        for (const Entry &entry : m_entries)
            last = entry.change.id.replica == replica ? std::max(last, entry.change.id.seq) : last;
        return last;
    }
    [[nodiscard]] QString typeOf(const RecordId &record) override
    {
        const QList<Change> changes = changesOf(record, Reach::All);
        return changes.isEmpty() ? QString() : changes.front().type;
    }
    [[nodiscard]] QList<RecordId> recordsReferringTo(const RecordId &record) override
    {
        QSet<RecordId> found;
        for (const Entry &entry : m_entries) {
            if (entry.change.value == Value(record))
                found.insert(entry.change.record);
        }
        return found.values();
    }
    void beginReplica(const ReplicaId &, bool) override { }
    void insert(const Change &change, Origin origin) override { m_entries.insert(change.id, {change, origin, false}); }
    void eraseValuesOf(const RecordId &record) override
    {
        for (Entry &entry : m_entries) {
            if (entry.change.record == record && isErasable(entry.change))
                entry.change.value = Erased{};
        }
    }
    void eraseValue(const ChangeId &id) override { m_entries[id].change.value = Erased{}; }
    [[nodiscard]] bool isRedacted(const RecordId &record) override { return m_redacted.contains(record); }
    void markRedacted(const RecordId &record) override { m_redacted.insert(record); }
    [[nodiscard]] QList<ChangeId> redactionsOf(const RecordId &record, const QString &field) override
    {
        QList<ChangeId> ids;
        for (const Change &change : changesOf(record, field, Reach::All)) {
            if (change.kind == ChangeKind::Redact)
                ids.append(change.id);
        }
        return ids;
    }
    void bringBack(const ChangeId &id, Origin origin) override
    {
        m_entries[id].aside = false;
        m_entries[id].origin = origin;
    }
    QList<RecordId> setAside(Origin origin) override
    {
        QSet<RecordId> touched;
        for (Entry &entry : m_entries) {
            if (entry.origin == origin) {
                entry.aside = true;
                touched.insert(entry.change.record);
            }
        }
        return touched.values();
    }

    /// All that is here, as a hand-over would carry it.
    [[nodiscard]] QList<Change> all() const
    {
        QList<Change> changes;
        for (const Entry &entry : m_entries)
            changes.append(entry.change);
        return changes;
    }

private:
    template <typename Test>
    QList<Change> select(Test test) const
    {
        QList<Change> found;
        for (const Entry &entry : m_entries) {
            if (test(entry))
                found.append(entry.change);
        }
        return found;
    }

    QMap<ChangeId, Entry> m_entries;
    QSet<RecordId> m_redacted;
};

} // namespace regards::test
