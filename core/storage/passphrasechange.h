// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/backup.h"
#include "core/storage/keyderivation.h"
#include "core/storage/secret.h"

#include <QString>

#include <optional>

namespace regards {

/// The file is under the new passphrase; the backups may lag behind.
struct PassphraseChange
{
    /// Why backups under the old passphrase are still there: no backup folder just now, say. They go with the next
    /// BackupFolder::makeVerified(), since the file remembers its retired salts.
    std::optional<Error> backupsLeft;
};

/**
 * Puts a file under a new passphrase, with a new salt; at any kill it opens with exactly one of the two.
 *
 * All vaults of the file are closed before; FileBusy if any is open anywhere. A copy under the new key is written
 * beside it, verified, flushed and renamed over it; a recovery file for the new key, where the file has a recovery
 * key, is flushed before that. Then the backups under the old key are replaced by one under the new.
 * `now`: milliseconds since 1970 UTC, for the backup's name. Errors as of Vault::open() and backupTo().
 */
[[nodiscard]] Result<PassphraseChange> changePassphrase(const QString &path, const Passphrase &current,
                                                        const Passphrase &next, const BackupFolder &backups, qint64 now,
                                                        KeyProfile profile = defaultKeyProfile());

/// The same for one who has the key instead of the passphrase.
[[nodiscard]] Result<PassphraseChange> changePassphraseWithKey(const QString &path, const SecretKey &current,
                                                               const Passphrase &next, const BackupFolder &backups,
                                                               qint64 now, KeyProfile profile = defaultKeyProfile());

} // namespace regards
