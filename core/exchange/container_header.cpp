// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container_header.h"

#include <sodium.h>

#include <QtEndian>

namespace regards::container {

namespace {

constexpr qsizetype VersionAt = 8;
constexpr qsizetype NeededAt = 10;
constexpr qsizetype KindAt = 12;
constexpr qsizetype LockAt = 13;
constexpr qsizetype SizeAt = 16;
constexpr qsizetype FileIdAt = 24;
constexpr qsizetype SenderAt = 40;
constexpr qsizetype RecipientAt = 56;
constexpr qsizetype SaltAt = 72;
constexpr qsizetype SealedKeyAt = 88;
constexpr qsizetype ChecksumAt = 168;
constexpr qsizetype ChecksumSize = HeaderSize - ChecksumAt;

QByteArray checksum(QByteArrayView bytes)
{
    QByteArray sum(ChecksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(ChecksumSize),
                       reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()), nullptr, 0);
    return sum;
}

bool isZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\0'; });
}

/// What can be said before the rest of the header is known to be of our version and whole.
Result<void> checkBeginning(QByteArrayView file, const QString &fileName)
{
    const qsizetype known = std::min(file.size(), Magic.size());
    if (file.first(known) != Magic.first(known))
        return Error{ErrorCode::ContainerForeign, {fileName}};
    if (file.size() > ContainerLimits::FileSize)
        return Error{ErrorCode::ContainerTooLarge, {fileName}};
    if (file.size() < KindAt)
        return Error{ErrorCode::ContainerTruncated, {fileName}};
    const auto version = qFromLittleEndian<quint16>(file.data() + VersionAt);
    if (version > FormatVersion) {
        const QString needed = QStringLiteral("%1.%2").arg(quint8(file[NeededAt])).arg(quint8(file[NeededAt + 1]));
        return Error{ErrorCode::ContainerNewer, {fileName, needed}};
    }
    if (version == 0)
        return damaged(fileName, QStringLiteral("header"));
    if (file.size() < HeaderSize)
        return Error{ErrorCode::ContainerTruncated, {fileName}};
    return {};
}

bool isConsistent(const ClearHeader &header)
{
    const int kind = int(header.facts.kind);
    if (kind < int(ContainerKind::VisitPack) || kind > int(ContainerKind::ArchiveTransfer))
        return false;
    if (header.facts.file.isNone() || header.facts.sender.isNone())
        return false;
    switch (header.lock) {
    case LockKind::Recipient:
        return header.facts.recipient.has_value() && isZero(header.salt);
    case LockKind::VisitCode:
        return !header.facts.recipient.has_value();
    }
    return false;
}

} // namespace

Error damaged(const QString &fileName, const QString &place)
{
    return {ErrorCode::ContainerDamaged, {fileName, place}};
}

QByteArray written(const ClearHeader &header)
{
    Q_ASSERT(header.salt.size() == SaltSize && header.sealedKey.size() == SealedKeySize && isConsistent(header));
    QByteArray bytes(ChecksumAt, '\0');
    const auto put = [&bytes](qsizetype at, QByteArrayView part) {
        std::copy(part.begin(), part.end(), bytes.begin() + at);
    };
    put(0, Magic);
    qToLittleEndian(FormatVersion, bytes.data() + VersionAt);
    bytes[NeededAt] = char(NeededMajor);
    bytes[NeededAt + 1] = char(NeededMinor);
    bytes[KindAt] = char(header.facts.kind);
    bytes[LockAt] = char(header.lock);
    qToLittleEndian(quint64(header.facts.size), bytes.data() + SizeAt);
    put(FileIdAt, header.facts.file.view());
    put(SenderAt, header.facts.sender.view());
    if (header.facts.recipient)
        put(RecipientAt, header.facts.recipient->view());
    put(SaltAt, header.salt);
    put(SealedKeyAt, header.sealedKey);
    return bytes + checksum(bytes);
}

Result<ClearHeader> readHeader(QByteArrayView file, const QString &fileName)
{
    if (const auto checked = checkBeginning(file, fileName); !checked)
        return checked.error();
    if (checksum(file.first(ChecksumAt)) != file.sliced(ChecksumAt, ChecksumSize))
        return damaged(fileName, QStringLiteral("header"));

    ClearHeader header;
    header.facts.kind = ContainerKind(file[KindAt]);
    header.lock = LockKind(file[LockAt]);
    header.facts.formatVersion = FormatVersion;
    header.facts.file = FileId(file.sliced(FileIdAt, FileId::Size));
    header.facts.sender = KeyId(file.sliced(SenderAt, KeyId::Size));
    if (const KeyId recipient(file.sliced(RecipientAt, KeyId::Size)); recipient)
        header.facts.recipient = recipient;
    header.facts.size = file.size();
    header.salt = file.sliced(SaltAt, SaltSize).toByteArray();
    header.sealedKey = file.sliced(SealedKeyAt, SealedKeySize).toByteArray();
    if (!isConsistent(header) || !isZero(file.sliced(LockAt + 1, SizeAt - LockAt - 1)))
        return damaged(fileName, QStringLiteral("header"));

    const auto stated = qFromLittleEndian<quint64>(file.data() + SizeAt);
    if (stated > quint64(file.size()))
        return Error{ErrorCode::ContainerTruncated, {fileName}};
    if (stated < quint64(file.size()))
        return damaged(fileName, QStringLiteral("end"));
    return header;
}

} // namespace regards::container
