// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container_body.h"

#include "core/exchange/container.h"
#include "core/exchange/container_header.h"

#include <zstd.h>

#include <QtEndian>

#include <bit>
#include <memory>

namespace regards::container {

namespace {

constexpr qint64 SmallestBody = 4096;
constexpr qsizetype CompressedSizeAt = PublicIdentity::Size;
constexpr qsizetype PayloadSizeAt = CompressedSizeAt + 8;
constexpr int CompressionLevel = 3;
/// Two to the power of this: what a reader must be ready to keep in memory.
constexpr int WindowLog = 23;
static_assert(BodyHeaderSize == PayloadSizeAt + 8);

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const noexcept { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const noexcept { ZSTD_freeDCtx(context); }
};

bool isPlausible(quint64 payloadSize, quint64 compressedSize)
{
    return payloadSize <= quint64(ContainerLimits::PayloadSize)
        && payloadSize
        <= quint64(ContainerLimits::FreeExpansion) + quint64(ContainerLimits::Expansion) * compressedSize;
}

} // namespace

qint64 paddedSize(qint64 size)
{
    if (size <= SmallestBody)
        return SmallestBody;
    const int exponent = 63 - std::countl_zero(quint64(size));
    const int kept = 64 - std::countl_zero(quint64(exponent));
    const qint64 step = qint64(1) << (exponent - kept);
    return (size + step - 1) / step * step;
}

Result<QByteArray> packBody(const PublicIdentity &sender, QByteArrayView payload)
{
    const Error tooLarge{ErrorCode::ContainerTooLarge, {QString()}};
    if (payload.size() > ContainerLimits::PayloadSize)
        return tooLarge;
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    Q_CHECK_PTR(context.get());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, CompressionLevel);
    const size_t bound = ZSTD_compressBound(size_t(payload.size()));
    QByteArray body(BodyHeaderSize + qsizetype(bound), '\0');
    const size_t size =
        ZSTD_compress2(context.get(), body.data() + BodyHeaderSize, bound, payload.data(), size_t(payload.size()));
    if (ZSTD_isError(size))
        return Error{ErrorCode::OutOfMemory, {}};
    if (!isPlausible(quint64(payload.size()), size))
        return tooLarge;
    const QByteArray keys = sender.bytes();
    std::copy(keys.begin(), keys.end(), body.begin());
    qToLittleEndian(quint64(size), body.data() + CompressedSizeAt);
    qToLittleEndian(quint64(payload.size()), body.data() + PayloadSizeAt);
    const qsizetype used = BodyHeaderSize + qsizetype(size);
    body.resize(used);
    body.append(qsizetype(paddedSize(used)) - used, '\0');
    return body;
}

Result<Body> readBody(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.size() < BodyHeaderSize)
        return damaged(fileName, QStringLiteral("body"));
    const auto sender = PublicIdentity::fromBytes(bytes.first(PublicIdentity::Size));
    if (!sender)
        return damaged(fileName, QStringLiteral("sender"));
    const auto compressedSize = qFromLittleEndian<quint64>(bytes.data() + CompressedSizeAt);
    const auto payloadSize = qFromLittleEndian<quint64>(bytes.data() + PayloadSizeAt);
    if (compressedSize > quint64(bytes.size() - BodyHeaderSize))
        return damaged(fileName, QStringLiteral("body"));
    if (!isPlausible(payloadSize, compressedSize))
        return Error{ErrorCode::ContainerTooLarge, {fileName}};
    const qsizetype used = BodyHeaderSize + qsizetype(compressedSize);
    const QByteArrayView padding = bytes.sliced(used);
    if (paddedSize(used) != bytes.size()
        || std::any_of(padding.begin(), padding.end(), [](char byte) { return byte != '\0'; }))
        return damaged(fileName, QStringLiteral("padding"));
    return Body{*sender, bytes.sliced(BodyHeaderSize, qsizetype(compressedSize)), qint64(payloadSize)};
}

Result<QByteArray> expandBody(const Body &body, const QString &fileName)
{
    const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    Q_CHECK_PTR(context.get());
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, WindowLog);
    QByteArray payload(qsizetype(body.payloadSize), Qt::Uninitialized);
    ZSTD_outBuffer out{payload.data(), size_t(payload.size()), 0};
    ZSTD_inBuffer in{body.compressed.data(), size_t(body.compressed.size()), 0};
    size_t left = 1;
    // A frame that wants more room or more input than there is makes no progress, and is wrong.
    for (size_t progress = 1; left != 0 && progress != 0;) {
        const size_t before = in.pos + out.pos;
        left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return damaged(fileName, QStringLiteral("payload"));
        progress = in.pos + out.pos - before;
    }
    if (left != 0 || in.pos != in.size || out.pos != out.size)
        return damaged(fileName, QStringLiteral("payload"));
    return payload;
}

} // namespace regards::container
