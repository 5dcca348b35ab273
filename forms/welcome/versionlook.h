// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/restore.h"

#include <QHash>

#include <functional>
#include <memory>

namespace regards {

/// One version of a file, and what it holds if the passphrase opened it.
struct SeenVersion
{
    Version version;
    std::optional<Contents> contents;
    std::optional<Error> error; ///< why it could not be read
};

/// What one passphrase shows of a file and its versions.
struct VersionLook
{
    QHash<QByteArray, std::shared_ptr<SecretKey>> keys; ///< by salt
    std::optional<Contents> present; ///< of the file itself, where it can be read
    QList<SeenVersion> versions; ///< newest first

    /// Whether the passphrase opened anything at all.
    [[nodiscard]] bool hasOpened() const;
    [[nodiscard]] const SecretKey *keyFor(const QByteArray &salt) const;
};

/// How many of how many are done; false cancels.
using LookProgress = std::function<bool(int done, int all)>;

/**
 * Opens the file and every version of it that this passphrase opens, deriving each key once: usually one serves all,
 * older versions may be under an earlier passphrase. `folder`: another one to look in, or empty; the file's own second
 * backup folder is found by itself. Slow: for a thread of its own.
 */
[[nodiscard]] VersionLook lookAtVersions(const QString &path, const QString &folder, const Passphrase &passphrase,
                                         World &world, const LookProgress &progress = {});

/// Whether the passphrase opens the newest version of a file that it did not open: then it is the file that is
/// damaged, and not the passphrase that is wrong. Slow, likewise.
[[nodiscard]] bool opensNewestVersion(const QString &path, const Passphrase &passphrase);

/// The salt of the key of a file; empty where it can't be read.
[[nodiscard]] QByteArray saltOfFile(const QString &path);

} // namespace regards
