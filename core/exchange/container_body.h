// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/keys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// What a sealed file holds under its encryption: who signed, and the compressed payload, padded. Offsets and
/// meanings: docs/formats.md.
namespace regards::container {

inline constexpr qsizetype BodyHeaderSize = PublicIdentity::Size + 16;

/// How long a body of `size` bytes becomes: at least 4 KiB; beyond that at most an eighth longer, so that lengths
/// fall into few classes (Padmé: Nikitin et al., “Reducing Metadata Leakage from Encrypted Files and Communication
/// with PURBs”, 2019).
[[nodiscard]] qint64 paddedSize(qint64 size);

/// Fails with ContainerTooLarge, details: an empty file name, beyond ContainerLimits.
[[nodiscard]] Result<QByteArray> packBody(const PublicIdentity &sender, QByteArrayView payload);

struct Body
{
    PublicIdentity sender;
    /// Stands in the bytes it was read from.
    QByteArrayView compressed;
    /// Bytes that come out of it; within ContainerLimits.
    qint64 payloadSize = 0;
};

/// Reads a decrypted body, but expands nothing: its signature is to be checked first.
[[nodiscard]] Result<Body> readBody(QByteArrayView bytes, const QString &fileName);

/// The payload; takes no more memory than Body::payloadSize and a window of 8 MiB, whatever the compressed bytes say.
[[nodiscard]] Result<QByteArray> expandBody(const Body &body, const QString &fileName);

} // namespace regards::container
