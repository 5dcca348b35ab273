// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/peers.h"

namespace regards {

/// Redactions in an observer's file that concern records of others; they wait for the coordinator.
struct PermissionFindings
{
    QStringList foreignRedactions; ///< record ids
};

/**
 * Who may write what, held against one observer's file before anything of it is written.
 *
 * Only the observer's own records, by that observer's own replicas, on that observer's behalf, ids of key records as
 * their keys make them; nothing private. ForeignReplica, ForeignRecords, PrivateRecords, RecordInvalid, each naming
 * the file. `peer` is number 0 for a key that is about to be pinned. `plan` is that of the file's changes: what is here
 * already, word for word, needs no permission.
 */
[[nodiscard]] Result<PermissionFindings> checkPermissions(Notebook &archive, const Bundle &bundle,
                                                          const UnionPlan &plan, const Peer &peer, const QString &file);

} // namespace regards
