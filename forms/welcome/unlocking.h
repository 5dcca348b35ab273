// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

namespace regards {

/// The slow half of opening a file, for a thread of its own: the key of the file at `path`. FileMissing,
/// FileUnreadable, NotARegardsFile, PassphraseEmpty, OutOfMemory; whether the key fits shows only in openWithKey().
[[nodiscard]] Result<SecretKey> keyForFile(const QString &path, const Passphrase &passphrase);
/// The quick half, for the thread that will work with it. The errors of Vault::open() and Notebook::open().
[[nodiscard]] Result<std::unique_ptr<Notebook>> openWithKey(const QString &path, const SecretKey &key, World &world);

} // namespace regards
