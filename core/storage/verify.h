// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace regards {

class Vault;

/// What a check of a vault found. All empty: sound.
struct VaultReport
{
    /// What the library says of pages, trees and rows; in its words, for the curious.
    QStringList damage;
    /// Rows that refer to nothing, as "table:rowid:table".
    QStringList danglingReferences;

    [[nodiscard]] bool isSound() const noexcept { return damage.isEmpty() && danglingReferences.isEmpty(); }
};

/**
 * Reads every page in use (each carries the cipher's tag) and checks SQLite's structure and the foreign keys. At most
 * 100 findings of each kind. A failure only where the check itself is impossible: FileGone, FileBusy, OutOfMemory.
 */
[[nodiscard]] Result<VaultReport> inspectVault(Vault &vault);

/// Success when inspectVault() finds nothing; otherwise FileDamaged with the path and the first finding.
[[nodiscard]] Result<void> verifyVault(Vault &vault);

} // namespace regards
