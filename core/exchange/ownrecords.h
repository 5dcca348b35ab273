// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/keys.h"
#include "core/notebook/notebook.h"

namespace regards {

/// What an archive holds that belongs to one observer of one visit, or that this observer typed in for colleagues.
struct OwnRecords
{
    QList<Change> changes; ///< of all the observer's records, whoever wrote them; those set aside left out.
                           ///< Of records typed in, only the observer's own, the coordinators', and redactions
    QList<ReplicaId> replicas; ///< the observer's own, that wrote some of them
};

[[nodiscard]] OwnRecords ownRecordsOf(Notebook &archive, const RecordId &visit, const RecordId &observer);

/// In an observer's notebook: the keys of the coordinator, as the pack brought them. NothingToHandOver without.
[[nodiscard]] Result<PublicIdentity> coordinatorOf(const Notebook &notebook);

} // namespace regards
