// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

#include <QMap>

namespace regards {

/**
 * What one field of a record comes to.
 *
 * `heads` are the changes that no known change replaces, newest first; heads whose value was erased are left out
 * while others stand. One head, or several of equal value: `value`. Several of different values: a conflict, and
 * `value` is that of the newest by (time, replica, seq), so that every replica shows the same.
 */
struct FoldedField
{
    Value value;
    QList<Change> heads;
    bool isConflict = false;
};

/**
 * What a record's changes come to: a pure function of the set of changes, whatever their order.
 *
 * A record deleted by one and edited elsewhere since is in conflict on `deleted`, and stays visible until somebody
 * settles it.
 */
struct FoldedRecord
{
    RecordId id;
    QString type;
    QMap<QString, FoldedField> fields; ///< without the reserved fields, unless `deleted` is in conflict
    Stamp created; ///< of the earliest change
    Stamp changed; ///< of the latest
    RecordId author; ///< of the earliest change
    bool deleted = false;
    /// Set by Journal::record(): it, or something it refers to, was redacted. Its changes alone do not tell.
    bool redacted = false;

    [[nodiscard]] bool hasConflict() const;
    /// The fields in conflict, in alphabetical order.
    [[nodiscard]] QStringList conflicts() const;
};

/// The heads among the changes of one field, newest first.
[[nodiscard]] QList<Change> headsOf(const QList<Change> &changesOfField);

/// Folds the changes of one field; all must be of the same record and field.
[[nodiscard]] FoldedField foldField(const QList<Change> &changesOfField);

/// Folds all changes of one record. `changes` must not be empty and be of that record alone.
[[nodiscard]] FoldedRecord foldRecord(const QList<Change> &changes);

} // namespace regards
