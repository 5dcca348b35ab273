// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

namespace regards {

/// Folders elsewhere where backups of this file were made before another one was chosen, and may still lie.
[[nodiscard]] QStringList formerBackupFolders(const Notebook &notebook);
[[nodiscard]] Result<void> setFormerBackupFolders(Notebook &notebook, const QStringList &folders);

/// The salts of the file's key and of those it had before: what they name holds what this file holds.
[[nodiscard]] Result<QList<QByteArray>> saltsOf(const Notebook &notebook);

/// Removes every backup of this file in a folder elsewhere. FileMissing when that isn't there.
[[nodiscard]] Result<void> removeBackupsIn(const Notebook &notebook, const QString &folder);

/**
 * Erases in every file that restoring put aside what is erased in `notebook`, down to its pages. One that can't be read
 * any more, or is under a key that the file had before, goes as a whole. Which still hold it: those under another key.
 */
[[nodiscard]] QStringList eraseInPutAsideFiles(Notebook &notebook);

} // namespace regards
