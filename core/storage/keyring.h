// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace regards {

class Vault;

/// What a file remembers about keys: of its recovery sheet, and the salts it had under earlier passphrases.
enum class KeyringEntry { RecoveryPublicKey, RetiredSalt };

/// The table, made with every new file and of no concern to the schema of records.
inline constexpr char KeyringSchema[] = "CREATE TABLE vault_keyring (kind TEXT NOT NULL, value BLOB NOT NULL, "
                                        "PRIMARY KEY (kind, value)) WITHOUT ROWID";

/// All values of a kind, in no order that means anything.
[[nodiscard]] Result<QList<QByteArray>> keyringValues(Vault &vault, KeyringEntry kind);
/// Adds one; that it was there already is no failure.
[[nodiscard]] Result<void> addToKeyring(Vault &vault, KeyringEntry kind, QByteArrayView value);
/// Makes it the only one of its kind.
[[nodiscard]] Result<void> setInKeyring(Vault &vault, KeyringEntry kind, QByteArrayView value);

} // namespace regards
