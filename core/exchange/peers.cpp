// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peers.h"

#include "core/storage/statement.h"

#include <sodium.h>

namespace regards {

namespace {

// A key that was only heard of has no moment since which it is believed.
#define REGARDS_PEER_COLUMNS "n, signing, box, observer, visit, retired, since "

Peer readPeer(const Statement &row)
{
    Peer peer;
    peer.number = row.integer(0);
    const QByteArray keys = row.blob(1) + row.blob(2);
    peer.identity = PublicIdentity::fromBytes(keys).value_or(PublicIdentity());
    peer.observer = RecordId(row.blob(3));
    peer.visit = RecordId(row.blob(4));
    peer.retired = row.integer(5) != 0;
    peer.heardOf = row.integer(6) == 0;
    return peer;
}

QByteArrayView view(const std::array<unsigned char, 32> &key)
{
    return {reinterpret_cast<const char *>(key.data()), qsizetype(key.size())};
}

QByteArray provenText(const PublicIdentity &identity, const RecordId &visit, const RecordId &observer)
{
    return identity.bytes() + visit.bytes() + observer.bytes();
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

std::optional<Peer> peerOf(const Notebook &archive, const PublicIdentity &identity)
{
    Statement query(archive.vault(), "SELECT " REGARDS_PEER_COLUMNS "FROM peer WHERE signing = ?");
    query.bind(1, view(identity.signing));
    if (query.step() != Statement::Step::Row)
        return std::nullopt;
    return readPeer(query);
}

std::optional<Peer> peerOf(const Notebook &archive, const RecordId &visit, const RecordId &observer)
{
    Statement query(archive.vault(),
                    "SELECT " REGARDS_PEER_COLUMNS
                    "FROM peer WHERE visit = ? AND observer = ? AND retired = 0 AND since > 0 ORDER BY n DESC");
    query.bind(1, visit.view()).bind(2, observer.view());
    if (query.step() != Statement::Step::Row)
        return std::nullopt;
    return readPeer(query);
}

bool hasLaptop(const Notebook &archive, const RecordId &visit, const RecordId &observer)
{
    Statement query(archive.vault(), "SELECT 1 FROM peer WHERE visit = ? AND observer = ?");
    query.bind(1, visit.view()).bind(2, observer.view());
    return query.step() == Statement::Step::Row;
}

RecordId writerOf(const Notebook &archive, const ReplicaId &replica)
{
    Statement query(archive.vault(),
                    "SELECT peer.observer FROM replica JOIN peer ON peer.n = replica.peer "
                    "WHERE replica.id = ? AND peer.visit <> zeroblob(16)");
    query.bind(1, replica.view());
    return query.step() == Statement::Step::Row ? RecordId(query.blobView(0)) : RecordId();
}

RecordId typistOf(const Notebook &archive, const Record &record)
{
    Statement query(archive.vault(),
                    "SELECT DISTINCT peer.observer FROM record JOIN change ON change.record = record.n "
                    "JOIN record AS author ON author.n = change.author JOIN replica ON replica.n = change.replica "
                    "JOIN peer ON peer.n = replica.peer WHERE record.id = ? AND change.aside = 0 "
                    "AND author.id <> peer.observer AND peer.visit <> zeroblob(16)");
    query.bind(1, record.id.view());
    return query.step() == Statement::Step::Row ? RecordId(query.blobView(0)) : RecordId();
}

Result<qint64> pinPeer(Notebook &archive, const PublicIdentity &identity, const RecordId &visit,
                       const RecordId &observer, qint64 now)
{
    Statement insert(archive.vault(),
                     "INSERT INTO peer(signing, box, observer, visit, since) VALUES(?, ?, ?, ?, ?) RETURNING n");
    insert.bind(1, view(identity.signing)).bind(2, view(identity.box)).bind(3, observer.view());
    insert.bind(4, visit.view()).bind(5, now);
    if (insert.step() != Statement::Step::Row)
        return insert.error();
    const qint64 number = insert.integer(0);
    insert.reset();
    return number;
}

Result<void> believePeer(Notebook &archive, qint64 number, const PublicIdentity &identity, const RecordId &visit,
                         const RecordId &observer, qint64 now)
{
    Statement update(archive.vault(),
                     "UPDATE peer SET box = ?, observer = ?, visit = ?, since = ?, retired = 0 WHERE n = ?");
    update.bind(1, view(identity.box)).bind(2, observer.view()).bind(3, visit.view());
    update.bind(4, now).bind(5, number);
    return update.run();
}

Result<qint64> hearOfPeer(Notebook &archive, const PublicIdentity &identity, const RecordId &visit,
                          const RecordId &observer)
{
    if (const std::optional<Peer> known = peerOf(archive, identity))
        return known->number;
    return pinPeer(archive, identity, visit, observer, 0);
}

Result<void> retirePeers(Notebook &archive, const RecordId &visit, const RecordId &observer)
{
    Statement update(archive.vault(), "UPDATE peer SET retired = 1 WHERE visit = ? AND observer = ?");
    update.bind(1, visit.view()).bind(2, observer.view());
    return update.run();
}

std::optional<Enrolment> enrolmentOf(const Notebook &archive, const RecordId &visit, const RecordId &observer)
{
    Statement query(archive.vault(), "SELECT token, code FROM enrolment WHERE visit = ? AND observer = ?");
    query.bind(1, visit.view()).bind(2, observer.view());
    if (query.step() != Statement::Step::Row)
        return std::nullopt;
    return Enrolment{query.blob(0), query.text(1)};
}

Result<void> keepEnrolment(Notebook &archive, const RecordId &visit, const RecordId &observer,
                           const Enrolment &enrolment)
{
    Statement insert(archive.vault(),
                     "INSERT OR REPLACE INTO enrolment(visit, observer, token, code) VALUES(?, ?, ?, ?)");
    insert.bind(1, visit.view()).bind(2, observer.view()).bind(3, QByteArrayView(enrolment.token));
    insert.bind(4, enrolment.code);
    return insert.run();
}

QByteArray newToken()
{
    QByteArray token(crypto_auth_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(token.data(), size_t(token.size()));
    return token;
}

QByteArray enrolmentProof(QByteArrayView token, const PublicIdentity &identity, const RecordId &visit,
                          const RecordId &observer)
{
    if (token.size() != crypto_auth_KEYBYTES)
        return {};
    const QByteArray text = provenText(identity, visit, observer);
    QByteArray proof(crypto_auth_BYTES, Qt::Uninitialized);
    crypto_auth(reinterpret_cast<unsigned char *>(proof.data()), raw(text), size_t(text.size()), raw(token));
    return proof;
}

bool provesEnrolment(const Enrolment &enrolment, QByteArrayView proof, const PublicIdentity &identity,
                     const RecordId &visit, const RecordId &observer)
{
    if (enrolment.token.size() != crypto_auth_KEYBYTES || proof.size() != crypto_auth_BYTES)
        return false;
    const QByteArray text = provenText(identity, visit, observer);
    return crypto_auth_verify(raw(proof), raw(text), size_t(text.size()), raw(enrolment.token)) == 0;
}

} // namespace regards
