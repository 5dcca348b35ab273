// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/codes.h"
#include "core/exchange/keys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

/**
 * The sealed file: what every file that travels is wrapped in. docs/formats.md has it byte by byte.
 *
 * Somebody who finds one learns its kind, its length (padded) and ids that mean nothing without the keys. Whoever
 * can open it knows that nothing in it was changed since its sender signed it, and who that sender is; whether that
 * sender is to be believed is for the caller to decide.
 */
namespace regards {

/// The numbers stand in files: never change or reuse them.
enum class ContainerKind : quint8 {
    VisitPack = 1,
    HandOver = 2,
    Receipt = 3,
    ArchiveTransfer = 4,
};

/// `visit_pack`, `hand_over`, `receipt`, `archive_transfer`.
[[nodiscard]] QString token(ContainerKind kind);

/// Bounds that hold when writing and when reading.
struct ContainerLimits
{
    /// Bytes of the file.
    static constexpr qint64 FileSize = qint64(256) * 1024 * 1024;
    /// Bytes of the payload.
    static constexpr qint64 PayloadSize = qint64(512) * 1024 * 1024;
    /// A payload may be this many times as long as its compressed form, beyond FreeExpansion.
    static constexpr qint64 Expansion = 250;
    /// Bytes that may come out of any compressed form, however short.
    static constexpr qint64 FreeExpansion = qint64(16) * 1024 * 1024;
};

/// What the sender says about a file.
struct ContainerHeader
{
    ContainerKind kind;
    /// Random, never none.
    FileId file;
};

/// What may be known of a sealed file without a key. Only claims, until it has been opened.
struct ContainerFacts
{
    ContainerKind kind = ContainerKind::VisitPack;
    int formatVersion = 0;
    FileId file;
    KeyId sender;
    /// Nullopt: a visit code opens it.
    std::optional<KeyId> recipient;
    /// Bytes of the whole file.
    qint64 size = 0;

    friend bool operator==(const ContainerFacts &, const ContainerFacts &) = default;
};

/// A sealed file after its signature was found good.
struct OpenedContainer
{
    ContainerFacts facts;
    /// Whose signature it carries, so who made it. Not yet somebody known: compare with what is pinned or enrolled.
    PublicIdentity sender;
    QByteArray payload;
};

/// Who can open a file: the owner of these keys, or whoever has the code.
using Lock = std::variant<PublicIdentity, VisitCode>;
/// What to open a file with.
using Unlock = std::variant<std::reference_wrapper<const Identity>, VisitCode>;

/**
 * Seals `payload` (any bytes, also none) and signs it as `sender`.
 *
 * Keys, salt and nonces come from libsodium, so the same call never gives the same bytes. Fails with
 * ContainerTooLarge (details: an empty file name) beyond ContainerLimits and OutOfMemory.
 */
[[nodiscard]] Result<QByteArray> sealContainer(const ContainerHeader &header, QByteArrayView payload, const Lock &lock,
                                               const Identity &sender);

/**
 * Opens a sealed file wholly or not at all: everything is verified before anything is returned.
 *
 * `fileName` is only what errors name. Failures, each with `fileName` first: ContainerForeign, ContainerTruncated,
 * ContainerNewer (and the program version it needs, `2.1` say), ContainerTooLarge, ContainerDamaged (and where),
 * ContainerWrongKind (and the tokens of the kinds found and wanted), SealedForAnother (and the key id it is sealed
 * to, as a UUID), WrongVisitCode (also where a code is needed and keys were given), SignatureInvalid, OutOfMemory.
 */
[[nodiscard]] Result<OpenedContainer> openContainer(QByteArrayView file, const QString &fileName, ContainerKind wanted,
                                                    const Unlock &unlock);

/// Reads what stands in clear; fails as openContainer() does before it needs a key. The first bytes of a file don't
/// suffice: `file` is the whole of it.
[[nodiscard]] Result<ContainerFacts> inspectContainer(QByteArrayView file, const QString &fileName);

/// The bytes of the file at `path`, read only if it begins like a sealed file and isn't too large. Fails with
/// FileMissing, FileUnreadable (details: `path`, the system's reason), ContainerForeign, ContainerTooLarge.
[[nodiscard]] Result<QByteArray> readContainerFile(const QString &path);

} // namespace regards
