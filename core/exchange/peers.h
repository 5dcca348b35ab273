// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/keys.h"
#include "core/notebook/notebook.h"

namespace regards {

/**
 * Whose keys an archive knows, and the tokens with which new ones prove themselves. Kept in tables of the archive
 * that no import can write.
 */
struct Peer
{
    qint64 number = 0; ///< 0: not known
    RecordId observer; ///< or a coordinator: the owner of that archive
    RecordId visit; ///< none for a coordinator
    bool retired = false; ///< believed only for the replicas it had
    /// A colleague's archive says that this key wrote certain replicas; nobody has confirmed it here, nor has it proved
    /// itself. It tells whose these replicas are, and is believed for nothing else.
    bool heardOf = false;
    PublicIdentity identity;
};

struct Enrolment
{
    QByteArray token; ///< 32 bytes; proves the first key of that observer only, until a reissue makes another
    QString code; ///< the visit code, as VisitCode::format() writes it
};

[[nodiscard]] std::optional<Peer> peerOf(const Notebook &archive, const PublicIdentity &identity);
/// The key of that observer's present notebook; nullopt before the first hand-over.
[[nodiscard]] std::optional<Peer> peerOf(const Notebook &archive, const RecordId &visit, const RecordId &observer);
/// Whether anything has come from a laptop of that observer's, here or to a colleague.
[[nodiscard]] bool hasLaptop(const Notebook &archive, const RecordId &visit, const RecordId &observer);
/// From which observer's laptop a replica came: who wrote its changes, on whosever behalf. None for coordinators.
[[nodiscard]] RecordId writerOf(const Notebook &archive, const ReplicaId &replica);
/// Who typed a record in on behalf of the person it belongs to, from a sheet of paper. None: nobody but its author.
[[nodiscard]] RecordId typistOf(const Notebook &archive, const Record &record);
/// Remembers a key for good; its number.
[[nodiscard]] Result<qint64> pinPeer(Notebook &archive, const PublicIdentity &identity, const RecordId &visit,
                                     const RecordId &observer, qint64 now);
/// A key that was only heard of is believed from now on, for this observer and visit.
Result<void> believePeer(Notebook &archive, qint64 number, const PublicIdentity &identity, const RecordId &visit,
                         const RecordId &observer, qint64 now);
/// Remembers that a key is somebody's without believing it; the number of the one that is known already, if it is.
[[nodiscard]] Result<qint64> hearOfPeer(Notebook &archive, const PublicIdentity &identity, const RecordId &visit,
                                        const RecordId &observer);
Result<void> retirePeers(Notebook &archive, const RecordId &visit, const RecordId &observer);

[[nodiscard]] std::optional<Enrolment> enrolmentOf(const Notebook &archive, const RecordId &visit,
                                                   const RecordId &observer);
Result<void> keepEnrolment(Notebook &archive, const RecordId &visit, const RecordId &observer,
                           const Enrolment &enrolment);

/// What a notebook's hand-over carries to prove its keys: HMAC-SHA512-256 under the token over its public keys, the
/// visit and the observer. 32 bytes.
[[nodiscard]] QByteArray enrolmentProof(QByteArrayView token, const PublicIdentity &identity, const RecordId &visit,
                                        const RecordId &observer);
/// Compares in constant time.
[[nodiscard]] bool provesEnrolment(const Enrolment &enrolment, QByteArrayView proof, const PublicIdentity &identity,
                                   const RecordId &visit, const RecordId &observer);
/// 32 random bytes from libsodium.
[[nodiscard]] QByteArray newToken();

} // namespace regards
