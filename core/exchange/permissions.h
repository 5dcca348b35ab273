// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/peers.h"

#include <QMap>

namespace regards {

/// What in an observer's file concerns records of others, and waits for the coordinator.
struct PermissionFindings
{
    QStringList foreignRedactions; ///< record ids
    QMap<RecordId, qint64> typedFor; ///< of each colleague: how many records were typed in on their behalf
};

/**
 * Who may write what, held against one observer's file before anything of it is written.
 *
 * Only the observer's own records, by that observer's own replicas, on that observer's behalf, ids of key records as
 * their keys make them; nothing private. And, for the coordinator to confirm, records of a colleague of the same team
 * that are written on that colleague's behalf throughout and replace nothing that came from another laptop.
 * ForeignReplica, ForeignRecords, PrivateRecords, RecordInvalid, each naming the file. `peer` is number 0 for a key
 * that is about to be pinned. `plan` is that of the file's changes: what is here already, word for word, needs no
 * permission.
 */
[[nodiscard]] Result<PermissionFindings> checkPermissions(Notebook &archive, const Bundle &bundle,
                                                          const UnionPlan &plan, const Peer &peer, const QString &file);

/**
 * A colleague's archive may carry everything but what nobody hands over: private notes, and key records under an id
 * that their key does not make, or times after which there is no later one. PrivateRecords, RecordInvalid.
 */
[[nodiscard]] Result<void> checkTransfer(Notebook &archive, const Bundle &bundle, const UnionPlan &plan,
                                         const QString &file);

} // namespace regards
