// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/keys.h"
#include "core/journal/change.h"

#include <QMap>

namespace regards {

/// Whose laptop wrote some of the changes of an archive transfer, as far as the sender knows.
struct ReplicaOrigin
{
    PublicIdentity identity;
    RecordId observer; ///< or a coordinator
    RecordId visit; ///< none for a coordinator
    QList<ReplicaId> replicas;

    friend bool operator==(const ReplicaOrigin &, const ReplicaOrigin &) = default;
};

/**
 * What lies in a sealed file: who it is about, and changes. docs/formats.md has the encoding.
 *
 * Which members are used depends on the kind: a pack brings `token`, a hand-over `proof`, a receipt `arrived`, an
 * archive transfer `origins`, no visit and as observer the coordinator whose archive it is.
 */
struct Bundle
{
    /// More changes than this are refused when reading.
    static constexpr qsizetype MostChanges = 5'000'000;

    qint64 writtenAt = 0; ///< milliseconds since 1970 UTC, by the writer's clock
    RecordId visit;
    RecordId observer; ///< whose notebook it is for, or comes from
    QString toolkit;
    QByteArray toolkitDigest; ///< SHA-256, 32 bytes
    QByteArray token; ///< pack: with which the notebook's first hand-over proves its key, 32 bytes
    QByteArray proof; ///< hand-over: see enrolmentProof()
    QList<ReplicaId> replicas; ///< pack: the observer's own, from before
    QMap<ReplicaId, quint64> arrived; ///< receipt: up to which seq each replica's changes are there
    QList<ReplicaOrigin> origins; ///< transfer: of the replicas that are not the sender's own
    QList<Change> changes;

    friend bool operator==(const Bundle &, const Bundle &) = default;
};

[[nodiscard]] QByteArray encodeBundle(const Bundle &bundle);
/// ContainerDamaged (file, place), ContainerNewer (file, program version), both naming `fileName`.
[[nodiscard]] Result<Bundle> decodeBundle(const QByteArray &payload, const QString &fileName);

} // namespace regards
