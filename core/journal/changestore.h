// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/change.h"

#include <functional>

namespace regards {

/// Where a change came from: 0 this file itself, otherwise the number of an import, 1, 2, 3…
using Origin = qint64;
inline constexpr Origin OwnOrigin = 0;

/// Which changes a question is about: those of undone imports are kept, but not folded.
enum class Reach { Folded, All };

/// A change that is here, and whether it is set aside with an import that was undone.
struct KnownChange
{
    Change change;
    bool isAside = false;
};

/**
 * Where a journal keeps its changes. It keeps and finds; the rules are Journal's.
 *
 * Failures stick: after the first one nothing more is written, questions answer nothing, and status() tells it
 * until the surrounding transaction was rolled back. So the rules can be read without error handling in between.
 */
class ChangeStore
{
public:
    virtual ~ChangeStore() = default;

    [[nodiscard]] virtual Result<void> status() const = 0;

    [[nodiscard]] virtual std::optional<KnownChange> find(const ChangeId &id) = 0;
    /// Every known change of that replica with `first` ≤ seq ≤ `last`, in the order of seq.
    virtual void forEachOf(const ReplicaId &replica, quint64 first, quint64 last,
                           const std::function<void(const KnownChange &)> &visit) = 0;
    /// In no particular order.
    [[nodiscard]] virtual QList<Change> changesOf(const RecordId &record, Reach reach) = 0;
    [[nodiscard]] virtual QList<Change> changesOf(const RecordId &record, const QString &field, Reach reach) = 0;
    /// The greatest seq known of that replica, 0 for none.
    [[nodiscard]] virtual quint64 lastSeq(const ReplicaId &replica) = 0;
    /// The type under which the record is known; empty when it isn't.
    [[nodiscard]] virtual QString typeOf(const RecordId &record) = 0;
    /// Every record of which some change, folded or not, has this record as its value.
    [[nodiscard]] virtual QList<RecordId> recordsReferringTo(const RecordId &record) = 0;

    /// This file begins to write under a new replica; one that is not shared is never handed over.
    virtual void beginReplica(const ReplicaId &replica, bool isShared) = 0;
    /// The change must not be known yet.
    virtual void insert(const Change &change, Origin origin) = 0;
    /// Puts Erased in place of the value of every erasable change of that record, folded or not.
    virtual void eraseValuesOf(const RecordId &record) = 0;
    virtual void eraseValue(const ChangeId &id) = 0;
    [[nodiscard]] virtual bool isRedacted(const RecordId &record) = 0;
    virtual void markRedacted(const RecordId &record) = 0;

    /// The redactions of that one field, folded or not, sorted.
    [[nodiscard]] virtual QList<ChangeId> redactionsOf(const RecordId &record, const QString &field) = 0;

    /// Folds a change again that was aside, as one of `origin`.
    virtual void bringBack(const ChangeId &id, Origin origin) = 0;
    /// Sets all changes of an import aside; the records they touch.
    virtual QList<RecordId> setAside(Origin origin) = 0;
};

} // namespace regards
