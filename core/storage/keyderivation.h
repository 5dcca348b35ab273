// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/secret.h"

#include <QByteArray>

#include <optional>

namespace regards {

/**
 * How much work one guess of a passphrase costs. The number is the first byte of the salt, and so of the file.
 *
 * Cheap protects nothing. It exists only in debug builds, and there only while the environment has
 * REGARDS_TEST_CHEAP_KEYS=1; everywhere else a file that names it is not one of ours. So no setting, argument or
 * file can weaken what a user's program writes.
 */
enum class KeyProfile : quint8 {
    Cheap = 0, ///< 8 KiB, 1 pass; tests only
    Light = 1, ///< 64 MiB, 3 passes
    Strong = 2, ///< 256 MiB, 3 passes
};

/// Bytes of salt: a KeyProfile and 15 random ones.
inline constexpr qsizetype SaltSize = 16;

/// Strong; Cheap while the test switch is on.
[[nodiscard]] KeyProfile defaultKeyProfile();
/// Whether the test switch is compiled in and set.
[[nodiscard]] bool areCheapKeysAllowed();
/// What the first byte of a file or salt stands for; nullopt: none that this program accepts.
[[nodiscard]] std::optional<KeyProfile> keyProfileFromByte(quint8 byte);

/// A new salt from the system's generator. Its first byte is the profile.
[[nodiscard]] QByteArray newSalt(KeyProfile profile);

/**
 * The key of a passphrase under a salt of SaltSize bytes, by Argon2id with the work that the salt's first byte names.
 *
 * PassphraseEmpty; NotARegardsFile (the salt names no profile; no details); OutOfMemory.
 */
[[nodiscard]] Result<SecretKey> deriveKey(const Passphrase &passphrase, QByteArrayView salt);

} // namespace regards
