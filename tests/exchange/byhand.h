// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Makes and reads sealed files with nothing but libsodium, zstd and docs/formats.md: no line of core/exchange is
/// behind it. Tests use it to see that the document suffices, and to make what an honest program never would.
namespace byhand {

/// Everything that goes into a file, in clear. Lengths in bytes.
struct Parts
{
    quint16 version = 1;
    quint8 kind = 2;
    quint8 lock = 1;
    QByteArray fileId = QByteArray(16, 'f');
    /// 16 each; empty: derived from the keys.
    QByteArray senderId;
    QByteArray recipientId;
    /// 64: Ed25519 key, X25519 key.
    QByteArray sender;
    /// 64 in libsodium's layout: what signs, whoever `sender` is.
    QByteArray signingSecret;
    /// 64: Ed25519 key, X25519 key; for lock 1.
    QByteArray recipient;
    /// For lock 2: 20 symbols. Derived by profile 0.
    QByteArray code;
    /// What the signature's context says.
    QByteArray context = "regards sealed file 1 hand_over";
    /// Added to the header's file size.
    qint64 sizeError = 0;
    /// The last chunk carries the tag that says so.
    bool finalTag = true;
    /// Bytes of plain text in a chunk.
    qsizetype chunkSize = 65536;
};

/// 16 bytes that stand in clear for 64 bytes of public keys.
QByteArray keyId(const QByteArray &publicKeys);
/// A body: sender, sizes, compressed payload, padding. Sizes may be lies.
QByteArray body(const QByteArray &sender, const QByteArray &compressed, quint64 payloadSize);
QByteArray compressed(const QByteArray &payload);
QByteArray sealedFile(const Parts &parts, const QByteArray &body);
/// Recomputes the checksum of a file's header.
void mendChecksum(QByteArray &file);

struct Read
{
    quint8 kind = 0;
    QByteArray fileId;
    QByteArray sender;
    QByteArray payload;
};
/// Reads a file sealed to `recipient` (64 bytes) with the secret box key (32 bytes); nullopt if anything is wrong.
std::optional<Read> openedFile(const QByteArray &file, const QByteArray &recipient, const QByteArray &boxSecret);

} // namespace byhand
