// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand.h"

#include <QtEndian>

#include <sodium.h>
#include <zstd.h>

#include <array>
#include <cmath>

namespace byhand {

namespace {

using Bytes = const unsigned char *;

Bytes in(const QByteArray &bytes)
{
    return reinterpret_cast<Bytes>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template <typename Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint64 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint64>(bytes.constData() + at);
}

QByteArray headerChecksum(const QByteArray &header)
{
    QByteArray sum(16, '\0');
    crypto_generichash(out(sum), 16, in(header), 168, nullptr, 0);
    return sum;
}

qsizetype padded(qsizetype size)
{
    if (size <= 4096)
        return 4096;
    const int exponent = int(std::floor(std::log2(double(size))));
    const int bits = int(std::floor(std::log2(double(exponent)))) + 1;
    const qsizetype mask = (qsizetype(1) << (exponent - bits)) - 1;
    return (size + mask) & ~mask;
}

struct SealedKey
{
    QByteArray salt;
    QByteArray bytes;
};

SealedKey sealedKey(const Parts &parts, const QByteArray &key)
{
    if (parts.lock == 1) {
        QByteArray box(80, '\0');
        if (crypto_box_seal(out(box), in(key), 32, in(parts.recipient) + 32) != 0)
            qFatal("crypto_box_seal");
        return {QByteArray(16, '\0'), box};
    }
    const QByteArray salt = QByteArray(1, '\0') + QByteArray(15, 's');
    QByteArray derived(32, '\0');
    if (crypto_pwhash(out(derived), 32, parts.code.constData(), quint64(parts.code.size()), in(salt), 1, 8192,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qFatal("crypto_pwhash");
    const QByteArray nonce(24, 'n');
    QByteArray box(48, '\0');
    crypto_secretbox_easy(out(box), in(key), 32, in(nonce), in(derived));
    return {salt, nonce + box + QByteArray(8, '\0')};
}

QByteArray header(const Parts &parts, const SealedKey &key, qint64 fileSize)
{
    QByteArray bytes = QByteArray("\x89REGARD\n") + number(parts.version) + QByteArray("\0\1", 2) + char(parts.kind)
        + char(parts.lock) + QByteArray(2, '\0') + number(quint64(fileSize)) + parts.fileId;
    bytes += parts.senderId.isEmpty() ? keyId(parts.sender) : parts.senderId;
    if (!parts.recipientId.isEmpty())
        bytes += parts.recipientId;
    else
        bytes += parts.lock == 1 ? keyId(parts.recipient) : QByteArray(16, '\0');
    bytes += key.salt + key.bytes;
    return bytes + headerChecksum(bytes);
}

QByteArray signature(const Parts &parts, const QByteArray &file)
{
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, in(parts.context), quint64(parts.context.size()) + 1);
    crypto_sign_update(&state, in(file), quint64(file.size()));
    QByteArray bytes(64, '\0');
    crypto_sign_final_create(&state, out(bytes), nullptr, in(parts.signingSecret));
    return bytes;
}

bool signatureHolds(const QByteArray &file, const QByteArray &sender)
{
    const std::array<QByteArray, 5> contexts{"", "visit_pack", "hand_over", "receipt", "archive_transfer"};
    const QByteArray context = "regards sealed file 1 " + contexts[size_t(file.at(12))];
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, in(context), quint64(context.size()) + 1);
    crypto_sign_update(&state, in(file), quint64(file.size()) - 64);
    QByteArray bytes = file.last(64);
    return crypto_sign_final_verify(&state, out(bytes), in(sender)) == 0;
}

std::optional<QByteArray> decrypted(const QByteArray &file, const QByteArray &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, in(file) + 184, in(key)) != 0)
        return std::nullopt;
    QByteArray plain;
    const QByteArray stream = file.sliced(208, file.size() - 208 - 64);
    for (qsizetype at = 0; at < stream.size(); at += 65553) {
        const QByteArray chunk = stream.mid(at, 65553);
        QByteArray part(chunk.size(), '\0');
        unsigned long long size = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, out(part), &size, &tag, in(chunk), quint64(chunk.size()),
                                                       in(file), at == 0 ? 184 : 0)
            != 0)
            return std::nullopt;
        if ((tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (at + chunk.size() == stream.size()))
            return std::nullopt;
        plain += part.first(qsizetype(size));
    }
    return plain;
}

} // namespace

QByteArray keyId(const QByteArray &publicKeys)
{
    QByteArray id(16, '\0');
    crypto_generichash_blake2b_salt_personal(out(id), 16, in(publicKeys), 64, nullptr, 0, nullptr,
                                             reinterpret_cast<Bytes>("regards key id  "));
    return id;
}

QByteArray compressed(const QByteArray &payload)
{
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(payload.size()))), '\0');
    const size_t size =
        ZSTD_compress(bytes.data(), size_t(bytes.size()), payload.constData(), size_t(payload.size()), 19);
    bytes.truncate(qsizetype(size));
    return bytes;
}

QByteArray body(const QByteArray &sender, const QByteArray &compressed, quint64 payloadSize)
{
    QByteArray bytes = sender + number(quint64(compressed.size())) + number(payloadSize) + compressed;
    return bytes + QByteArray(padded(bytes.size()) - bytes.size(), '\0');
}

QByteArray sealedFile(const Parts &parts, const QByteArray &body)
{
    QByteArray key(32, '\0');
    randombytes_buf(key.data(), 32);
    const qint64 chunks = (body.size() + parts.chunkSize - 1) / parts.chunkSize;
    const qint64 fileSize = 184 + 24 + body.size() + chunks * 17 + 64;
    const QByteArray clear = header(parts, sealedKey(parts, key), fileSize + parts.sizeError);
    QByteArray streamHeader(24, '\0');
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, out(streamHeader), in(key));
    QByteArray file = clear + streamHeader;
    for (qsizetype at = 0; at < body.size(); at += parts.chunkSize) {
        const QByteArray part = body.mid(at, parts.chunkSize);
        const bool last = at + part.size() == body.size() && parts.finalTag;
        QByteArray chunk(part.size() + 17, '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, out(chunk), nullptr, in(part), quint64(part.size()),
                                                   in(clear), at == 0 ? 184 : 0,
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        file += chunk;
    }
    return file + signature(parts, file);
}

void mendChecksum(QByteArray &file)
{
    file.replace(168, 16, headerChecksum(file));
}

std::optional<Read> openedFile(const QByteArray &file, const QByteArray &recipient, const QByteArray &boxSecret)
{
    if (!file.startsWith("\x89REGARD\n") || file.mid(8, 4) != QByteArray("\1\0\0\1", 4) || file.at(13) != 1
        || numberAt(file, 16) != quint64(file.size()) || file.mid(168, 16) != headerChecksum(file)
        || file.mid(56, 16) != keyId(recipient))
        return std::nullopt;
    QByteArray key(32, '\0');
    if (crypto_box_seal_open(out(key), in(file) + 88, 80, in(recipient) + 32, in(boxSecret)) != 0)
        return std::nullopt;
    const auto plain = decrypted(file, key);
    if (!plain)
        return std::nullopt;
    const QByteArray sender = plain->first(64);
    const quint64 compressedSize = numberAt(*plain, 64);
    QByteArray payload(qsizetype(numberAt(*plain, 72)), '\0');
    if (keyId(sender) != file.mid(40, 16) || !signatureHolds(file, sender)
        || plain->size() != padded(80 + qsizetype(compressedSize)))
        return std::nullopt;
    const size_t size =
        ZSTD_decompress(payload.data(), size_t(payload.size()), plain->constData() + 80, compressedSize);
    if (size != size_t(payload.size()))
        return std::nullopt;
    return Read{quint8(file.at(12)), file.mid(24, 16), sender, payload};
}

} // namespace byhand
