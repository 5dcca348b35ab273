// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/keys.h"
#include "core/notebook/notebook.h"

namespace regards {

/**
 * Coordinators who know each other's archives.
 *
 * A colleague's keys come in a card: a small file with public keys and the id under which that coordinator writes;
 * nothing secret, and no name. They are believed once the fingerprint has been compared by voice, and pinned in a table
 * that no import can write. From then on the archive can be sent sealed to that colleague, and theirs can come in.
 */

/// The first bytes of every card.
inline constexpr QByteArrayView CardMagic("\x89REGCARD\n", 9);

/// What a card says.
struct Card
{
    PublicIdentity identity;
    RecordId owner; ///< under which the coordinator writes

    friend bool operator==(const Card &, const Card &) = default;
};

/// Writes this archive's own card.
[[nodiscard]] Result<void> writeCard(const Notebook &archive, const QString &path);
/// ContainerWrongKind, ContainerTruncated, ContainerNewer, ContainerDamaged, SignatureInvalid; FileMissing and the
/// like.
[[nodiscard]] Result<Card> readCard(const QString &path);
/// A name for this archive's card that says nothing of whose it is.
[[nodiscard]] QString suggestedCardName(const Notebook &archive);

/// How what somebody typed after a colleague's voice stands to the fingerprint on a card.
enum class Heard {
    SoFar, ///< the same as far as it goes, or nothing yet
    Same,
    Other,
};
/// Case, spaces and hyphens don't matter, O is 0, I and L are 1.
[[nodiscard]] Heard heard(const Fingerprint &fingerprint, const QString &typed);

/// A coordinator whose keys are believed here.
struct Colleague
{
    RecordId owner;
    QString name; ///< as they call themselves, or else as they were called when their card was added
    QString fingerprint;
    PublicIdentity identity;
    qint64 since = 0; ///< milliseconds since 1970 UTC
    qint64 lastSent = 0; ///< when the archive was last written for them; 0: never
    qint64 lastReceived = 0; ///< when theirs last came in with something new; 0: never

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

/// By name.
[[nodiscard]] QList<Colleague> colleagues(const Notebook &archive);
[[nodiscard]] std::optional<Colleague> colleagueOf(const Notebook &archive, const RecordId &owner);

/**
 * Believes the keys on a card whose fingerprint its owner has confirmed by voice, and remembers what to call them until
 * their archive says so. Adding somebody again changes nothing but that name.
 *
 * The errors of readCard(); SenderUnknown (details: the card's fingerprint) when the confirmed one is another;
 * ContainerWrongKind for this archive's own card; OtherObserver when the keys are an observer's, or the id is that of a
 * colleague with other keys, who would have to be taken out first.
 */
[[nodiscard]] Result<Colleague> addColleague(Notebook &archive, const QString &card,
                                             const QString &confirmedFingerprint, const QString &name);
/// Believes that colleague no longer, after a loss, say; what came stays. RecordUnknown.
Result<void> removeColleague(Notebook &archive, const RecordId &owner);

/// What somebody is called: an observer, or a coordinator, who without an own record is called as here; empty where
/// neither is known.
[[nodiscard]] QString coordinatorName(const Notebook &archive, const RecordId &person);
/// Whether somebody writes as a coordinator: this archive's owner, or one whose archive came in or is expected.
[[nodiscard]] bool isCoordinator(const Notebook &archive, const RecordId &person);
/// The record that says what this archive's coordinator is called in every archive that gets its changes: an observer's
/// under the owner's id, of the programme's staff. Without its name.
[[nodiscard]] Record ownRecord(const Notebook &archive);
/// Writes it with that name. RecordInvalid for an empty one.
Result<void> setOwnName(Notebook &archive, const QString &name);

/// Remembers that the archive was written for that colleague.
Result<void> noteSent(Notebook &archive, const RecordId &owner, qint64 at);

} // namespace regards
