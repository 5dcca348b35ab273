// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/world.h"
#include "core/journal/changestore.h"
#include "core/journal/clock.h"
#include "core/journal/fold.h"

#include <QSet>

namespace regards {

/// What of a union was new.
struct Union
{
    qsizetype added = 0; ///< changes that were not known
    qsizetype revived = 0; ///< changes that had been set aside with an undone import
    qsizetype known = 0; ///< changes that were here already
    qsizetype clocksAhead = 0; ///< changes dated more than a day ahead of this machine's clock
    QSet<RecordId> touched; ///< the records to fold again
    bool erased = false; ///< texts were, or will be, erased by it: see Notebook::finishRedaction()

    friend bool operator==(const Union &, const Union &) = default;
};

/// What a union would do, found without writing: see Journal::plan(). Points into the changes it was made from.
struct UnionPlan
{
    Union counts;
    QList<const Change *> fresh; ///< not known yet
    QList<ChangeId> aside; ///< to be brought back from an undone import
    QList<Change> emptied; ///< known here with a value that is erased there: erased it is, whichever came first
};

/// A field to be written.
struct Edit
{
    QString type;
    RecordId record;
    QString field;
    Value value;
};

/**
 * The journal: the set of all changes, and the rules by which it grows.
 *
 * Union is by identity, so it is commutative, associative and idempotent; with the fold being a function of the
 * set alone, two journals that hold the same changes show the same records. Nothing is ever taken out; only
 * redaction puts Erased in place of values, everywhere, whichever way round redaction and text arrive.
 *
 * A journal writes under replicas of its own: one for what may be handed over, one for what is private, each made
 * at its first change and never continued by another journal. All calls belong inside a transaction of the store's;
 * after one was rolled back the journal goes on correctly, since it keeps no count of its own.
 */
class Journal
{
public:
    /// Private changes are written by a replica that is never handed over.
    enum class Channel { Shared, Private };

    /// Both must outlive the journal.
    Journal(ChangeStore &store, World &world);

    /// Writes one field, replacing all its heads. Nothing when it already has that value without conflict, nor when
    /// the record, or what the value refers to, was redacted.
    std::optional<Change> set(const Edit &edit, const RecordId &author, Channel channel = Channel::Shared);
    /// Marks the record deleted or not, having seen all its heads; nothing when it is so already.
    std::optional<Change> setDeleted(const QString &type, const RecordId &record, bool deleted, const RecordId &author,
                                     Channel channel = Channel::Shared);
    /// Erases one field's texts, here and wherever this change arrives; what is written afterwards stands.
    Change redactField(const QString &type, const RecordId &record, const QString &field, const RecordId &author,
                       Channel channel = Channel::Shared);
    /// Erases a record and all that refers to it, for good. The records that were erased, this one included.
    QSet<RecordId> redactRecord(const QString &type, const RecordId &record, const RecordId &author,
                                Channel channel = Channel::Shared);

    /**
     * Holds changes from elsewhere against what is here; writes nothing. A malformed one gives RecordInvalid, one that
     * contradicts a known one of the same identity IdentityClash (both in the details).
     */
    [[nodiscard]] Result<UnionPlan> plan(const QList<Change> &changes);
    /// Takes in what was planned, in the same transaction; its changes must still be there.
    [[nodiscard]] Result<Union> unite(const UnionPlan &plan, Origin origin);
    /// Both at once.
    [[nodiscard]] Result<Union> unite(const QList<Change> &changes, Origin origin);
    /// Sets aside what an import brought; redactions stay in force. The records to fold again.
    QSet<RecordId> undoImport(Origin origin);

    /// The record as all folded changes make it; nullopt when none is known.
    [[nodiscard]] std::optional<FoldedRecord> record(const RecordId &record);
    [[nodiscard]] FoldedField field(const RecordId &record, const QString &field);
    [[nodiscard]] ChangeStore &store() noexcept { return m_store; }
    /// The replica of that channel, none before its first change.
    [[nodiscard]] ReplicaId replica(Channel channel) const noexcept { return m_replicas[size_t(channel)]; }

private:
    Change write(Change change, Channel channel);
    [[nodiscard]] Result<void> compareKnown(const ReplicaId &replica, QList<const Change *> changes, UnionPlan &plan);
    [[nodiscard]] Result<void> checkType(const Change &change, QHash<RecordId, QString> &types);
    [[nodiscard]] Result<void> checkReplaced(const QList<Change> &changes, const UnionPlan &plan);
    [[nodiscard]] bool isClosed(const RecordId &record, const Value &value);
    void applyRedactions(const QList<const Change *> &added, Union &counts);
    void erase(QList<RecordId> open, QSet<RecordId> &erased);
    void eraseField(const RecordId &record, const QString &field);

    ChangeStore &m_store;
    World &m_world;
    HybridClock m_clock;
    std::array<ReplicaId, 2> m_replicas{};
};

} // namespace regards
