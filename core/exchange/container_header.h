// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container.h"
#include "core/storage/keyderivation.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// The part of a sealed file that stands in clear. Offsets and meanings: docs/formats.md.
namespace regards::container {

inline constexpr QByteArrayView Magic("\x89REGARD\n", 8);
inline constexpr quint16 FormatVersion = 1;
/// The first version of the program that reads FormatVersion.
inline constexpr quint8 NeededMajor = 0;
inline constexpr quint8 NeededMinor = 1;

inline constexpr qsizetype HeaderSize = 184;
inline constexpr qsizetype SealedKeySize = 80;
inline constexpr qsizetype SignatureSize = 64;

/// Numbers that stand in files.
enum class LockKind : quint8 { Recipient = 1, VisitCode = 2 };

struct ClearHeader
{
    ContainerFacts facts;
    LockKind lock = LockKind::Recipient;
    /// 16 bytes; zero but under a visit code.
    QByteArray salt{SaltSize, '\0'};
    /// 80 bytes.
    QByteArray sealedKey{SealedKeySize, '\0'};
};

/// HeaderSize bytes.
[[nodiscard]] QByteArray written(const ClearHeader &header);

/// Reads and checks the header of a whole file, its length included; fails as inspectContainer() says.
[[nodiscard]] Result<ClearHeader> readHeader(QByteArrayView file, const QString &fileName);

/// ContainerDamaged, found at `place`.
[[nodiscard]] Error damaged(const QString &fileName, const QString &place);

} // namespace regards::container
