// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/gather.h"
#include "core/exchange/peers.h"

/// What gather.cpp is made of: whom a file is believed from, and the archive's log of what came in.
namespace regards::gathering {

/// A hand-over or a colleague's archive, opened, and what is known of it so far.
struct Checked
{
    Bundle bundle;
    PublicIdentity sender;
    Peer peer;
    UnionPlan plan;
    GatherPreview preview;
};

/// Whose key signed, and why it is believed: pinned, proved with the pack's token, or confirmed by the coordinator.
/// When `previewing`, an unknown one passes. OtherObserver, SenderUnknown, SenderRetired.
[[nodiscard]] Result<Peer> trusted(Notebook &archive, Checked &checked, const GatherOptions &options, bool previewing);
/// The number of that key, remembered from now on.
[[nodiscard]] Result<qint64> pinned(Notebook &archive, const Checked &checked);

/// One row for the import, which changes it carried, as ranges, so that undoing it leaves what others carried too, and
/// whose the replicas are that were not known.
[[nodiscard]] Result<qint64> logImport(Notebook &archive, const Checked &checked, qint64 peer);

} // namespace regards::gathering
