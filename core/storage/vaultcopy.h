// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/secret.h"

#include <QByteArrayView>
#include <QString>

namespace regards {

class Vault;

/**
 * Copies a vault into the new file `temporary` under `key` and `salt`, and reads all of it back.
 *
 * `path` is where the copy will go: free space is asked for there, and errors name it. The copy is not flushed.
 * Nothing is left after a failure.
 */
[[nodiscard]] Result<void> copyVault(Vault &vault, const QString &temporary, const QString &path, const SecretKey &key,
                                     QByteArrayView salt);

} // namespace regards
