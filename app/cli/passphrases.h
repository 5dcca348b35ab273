// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/storage/secret.h"

/**
 * Where passphrases come from: a file, REGARDS_PASSPHRASE, or a question on the terminal. Never an argument, which
 * anybody on the computer could read.
 */
namespace regards::cli {

/// The one that opens `path`: `--passphrase-file`, REGARDS_PASSPHRASE, a question. PassphraseEmpty, Cancelled, Usage
/// (none of the three), the errors of reading the file.
[[nodiscard]] Result<Passphrase> presentPassphrase(Context &context, const QString &path);
/// The one for a new file: likewise, but asked for twice.
[[nodiscard]] Result<Passphrase> firstPassphrase(Context &context, const QString &path);
/// The one to change to: `--new-passphrase-file` or two questions.
[[nodiscard]] Result<Passphrase> nextPassphrase(Context &context, const QString &path);

} // namespace regards::cli
