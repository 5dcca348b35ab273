// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container.h"

#include "core/exchange/container_body.h"
#include "core/exchange/container_header.h"
#include "core/exchange/sodiumready.h"

#include <QFile>

namespace regards {

using namespace container;

namespace {

constexpr qsizetype ChunkSize = 65536;
constexpr qsizetype ChunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype StreamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype KeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype StreamAt = HeaderSize + StreamHeaderSize;
static_assert(SealedKeySize == KeySize + qsizetype(crypto_box_SEALBYTES));
static_assert(SealedKeySize >= qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + KeySize);
static_assert(SignatureSize == crypto_sign_BYTES);

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// A secretstream's state, which holds a key.
struct Stream
{
    crypto_secretstream_xchacha20poly1305_state state;

    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

Result<SecretKey> derivedKey(const VisitCode &code, const QByteArray &salt)
{
    return deriveKey(Passphrase(QString::fromLatin1(code.symbols())), salt);
}

/// Makes the lock's part of the header: who may open, and the content key sealed for them.
Result<void> sealKey(ClearHeader &header, const Lock &lock, const SecretBytes &contentKey)
{
    const Error outOfMemory{ErrorCode::OutOfMemory, {}};
    if (const auto *recipient = std::get_if<PublicIdentity>(&lock)) {
        header.lock = LockKind::Recipient;
        header.facts.recipient = recipient->keyId();
        if (crypto_box_seal(out(header.sealedKey), contentKey.data(), quint64(KeySize), recipient->box.data()) != 0)
            return outOfMemory;
        return {};
    }
    header.lock = LockKind::VisitCode;
    // 85 random bits need no more work than this; a laptop opens a pack in a moment.
    header.salt = newSalt(areCheapKeysAllowed() ? KeyProfile::Cheap : KeyProfile::Light);
    const auto key = derivedKey(std::get<VisitCode>(lock), header.salt);
    if (!key)
        return key.error();
    unsigned char *nonce = out(header.sealedKey);
    randombytes_buf(nonce, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, contentKey.data(), quint64(KeySize), nonce, key->data());
    return {};
}

Result<SecretBytes> openKeyWithCode(const ClearHeader &header, const VisitCode &code, const QString &fileName)
{
    const QByteArrayView rest =
        QByteArrayView(header.sealedKey).sliced(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + KeySize);
    if (!keyProfileFromByte(quint8(header.salt.front())) || rest != QByteArray(rest.size(), '\0'))
        return damaged(fileName, QStringLiteral("key"));
    const auto key = derivedKey(code, header.salt);
    if (!key)
        return key.error();
    SecretBytes contentKey(KeySize);
    const unsigned char *nonce = in(header.sealedKey);
    if (crypto_secretbox_open_easy(contentKey.data(), nonce + crypto_secretbox_NONCEBYTES,
                                   crypto_secretbox_MACBYTES + size_t(KeySize), nonce, key->data())
        != 0)
        return Error{ErrorCode::WrongVisitCode, {fileName}};
    return contentKey;
}

Result<SecretBytes> openKey(const ClearHeader &header, const Unlock &unlock, const QString &fileName)
{
    if (header.lock == LockKind::VisitCode) {
        if (const auto *code = std::get_if<VisitCode>(&unlock))
            return openKeyWithCode(header, *code, fileName);
        return Error{ErrorCode::WrongVisitCode, {fileName}};
    }
    const auto *owner = std::get_if<std::reference_wrapper<const Identity>>(&unlock);
    if (!owner || owner->get().publicHalf().keyId() != *header.facts.recipient)
        return Error{ErrorCode::SealedForAnother, {fileName, header.facts.recipient->text()}};
    const BoxKeys &box = owner->get().box;
    SecretBytes contentKey(KeySize);
    if (crypto_box_seal_open(contentKey.data(), in(header.sealedKey), quint64(SealedKeySize), box.publicKey().data(),
                             box.secretKey().data())
        != 0)
        return damaged(fileName, QStringLiteral("key"));
    return contentKey;
}

/// Appends the encrypted body to a file that so far is its header.
void encrypt(QByteArray &file, QByteArrayView body, const SecretBytes &contentKey)
{
    const QByteArray header = file;
    Stream stream;
    QByteArray streamHeader(StreamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, out(streamHeader), contentKey.data());
    file += streamHeader;
    QByteArray chunk(ChunkSize + ChunkOverhead, '\0');
    for (qsizetype at = 0; at < body.size(); at += ChunkSize) {
        const QByteArrayView part = body.sliced(at, std::min(ChunkSize, body.size() - at));
        const bool first = at == 0;
        const bool last = at + part.size() == body.size();
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(&stream.state, out(chunk), &size, in(part), quint64(part.size()),
                                                   first ? in(header) : nullptr, first ? quint64(header.size()) : 0,
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        file.append(chunk.constData(), qsizetype(size));
    }
}

Result<QByteArray> decrypt(QByteArrayView file, const SecretBytes &contentKey, const QString &fileName)
{
    const qsizetype end = file.size() - SignatureSize;
    if (end <= StreamAt + ChunkOverhead)
        return damaged(fileName, QStringLiteral("end"));
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, in(file.sliced(HeaderSize)), contentKey.data())
        != 0)
        return damaged(fileName, QStringLiteral("chunk 0"));
    QByteArray body(end - StreamAt, Qt::Uninitialized);
    qsizetype used = 0;
    qsizetype number = 0;
    for (qsizetype at = StreamAt; at < end; at += ChunkSize + ChunkOverhead, ++number) {
        const QByteArrayView part = file.sliced(at, std::min(ChunkSize + ChunkOverhead, end - at));
        const bool first = at == StreamAt;
        const bool last = at + part.size() == end;
        unsigned long long size = 0;
        unsigned char tag = 0;
        if (part.size() <= ChunkOverhead
            || crypto_secretstream_xchacha20poly1305_pull(&stream.state, out(body) + used, &size, &tag, in(part),
                                                          quint64(part.size()), first ? in(file) : nullptr,
                                                          first ? quint64(HeaderSize) : 0)
                != 0
            || tag != (last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0))
            return damaged(fileName, QStringLiteral("chunk %1").arg(number));
        used += qsizetype(size);
    }
    body.truncate(used);
    return body;
}

/// What is signed: a context that names the kind, with the zero byte that ends it, and the file up to the signature.
void hashForSignature(crypto_sign_state &state, ContainerKind kind, QByteArrayView signedPart)
{
    const QByteArray context = QByteArrayLiteral("regards sealed file 1 ") + token(kind).toLatin1();
    crypto_sign_init(&state);
    crypto_sign_update(&state, in(context), quint64(context.size()) + 1);
    crypto_sign_update(&state, in(signedPart), quint64(signedPart.size()));
}

void sign(QByteArray &file, ContainerKind kind, const SigningKeys &keys)
{
    crypto_sign_state state;
    hashForSignature(state, kind, file);
    QByteArray signature(SignatureSize, '\0');
    crypto_sign_final_create(&state, out(signature), nullptr, keys.secretKey().data());
    file += signature;
}

bool signatureHolds(QByteArrayView file, ContainerKind kind, const PublicIdentity &sender)
{
    crypto_sign_state state;
    hashForSignature(state, kind, file.chopped(SignatureSize));
    QByteArray signature = file.last(SignatureSize).toByteArray();
    return crypto_sign_final_verify(&state, out(signature), sender.signing.data()) == 0;
}

qint64 sealedSize(qint64 bodySize)
{
    const qint64 chunks = (bodySize + ChunkSize - 1) / ChunkSize;
    return StreamAt + bodySize + chunks * ChunkOverhead + SignatureSize;
}

} // namespace

QString token(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::VisitPack:
        return QStringLiteral("visit_pack");
    case ContainerKind::HandOver:
        return QStringLiteral("hand_over");
    case ContainerKind::Receipt:
        return QStringLiteral("receipt");
    case ContainerKind::ArchiveTransfer:
        return QStringLiteral("archive_transfer");
    }
    Q_UNREACHABLE();
}

Result<QByteArray> sealContainer(const ContainerHeader &header, QByteArrayView payload, const Lock &lock,
                                 const Identity &sender)
{
    Q_ASSERT(!header.file.isNone());
    prepareSodium();
    const PublicIdentity signer = sender.publicHalf();
    const auto body = packBody(signer, payload);
    if (!body)
        return body.error();
    ClearHeader clear;
    clear.facts.kind = header.kind;
    clear.facts.file = header.file;
    clear.facts.sender = signer.keyId();
    clear.facts.size = sealedSize(body->size());
    if (clear.facts.size > ContainerLimits::FileSize)
        return Error{ErrorCode::ContainerTooLarge, {QString()}};

    SecretBytes contentKey(KeySize);
    crypto_secretstream_xchacha20poly1305_keygen(contentKey.data());
    if (const auto sealed = sealKey(clear, lock, contentKey); !sealed)
        return sealed.error();
    QByteArray file = written(clear);
    file.reserve(qsizetype(clear.facts.size));
    encrypt(file, *body, contentKey);
    sign(file, header.kind, sender.signing);
    Q_ASSERT(file.size() == clear.facts.size);
    return file;
}

Result<OpenedContainer> openContainer(QByteArrayView file, const QString &fileName, ContainerKind wanted,
                                      const Unlock &unlock)
{
    prepareSodium();
    const auto header = readHeader(file, fileName);
    if (!header)
        return header.error();
    const ContainerFacts &facts = header->facts;
    if (facts.kind != wanted)
        return Error{ErrorCode::ContainerWrongKind, {fileName, token(facts.kind), token(wanted)}};
    const auto contentKey = openKey(*header, unlock, fileName);
    if (!contentKey)
        return contentKey.error();
    const auto bytes = decrypt(file, *contentKey, fileName);
    if (!bytes)
        return bytes.error();
    const auto body = readBody(*bytes, fileName);
    if (!body)
        return body.error();
    // The signer's keys come from under the seal and must be those that the header names: whoever puts another
    // signature on the file, even with a key of their own, is refused here.
    if (body->sender.keyId() != facts.sender || !signatureHolds(file, facts.kind, body->sender))
        return Error{ErrorCode::SignatureInvalid, {fileName}};
    auto payload = expandBody(*body, fileName);
    if (!payload)
        return payload.error();
    return OpenedContainer{facts, body->sender, std::move(*payload)};
}

Result<ContainerFacts> inspectContainer(QByteArrayView file, const QString &fileName)
{
    prepareSodium();
    const auto header = readHeader(file, fileName);
    if (!header)
        return header.error();
    return header->facts;
}

Result<QByteArray> readContainerFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    QByteArray bytes = file.read(Magic.size());
    if (bytes != Magic.first(bytes.size()))
        return Error{ErrorCode::ContainerForeign, {path}};
    if (file.size() > ContainerLimits::FileSize)
        return Error{ErrorCode::ContainerTooLarge, {path}};
    bytes += file.read(file.size() - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    return bytes;
}

} // namespace regards
