// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace regards {

/**
 * Writes a whole file so that at any kill or power cut there is either what was there before or the new content.
 *
 * A temporary file beside it is written and flushed, renamed over it, and the folder flushed. An existing file is
 * replaced. Readable by its owner alone. DiskFull, FolderUnwritable, FileGone (the folder went meanwhile),
 * FileMissing (the folder is not there), FileUnwritable.
 */
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, QByteArrayView content);

/// A whole file of at most `maxBytes`. FileMissing, FileUnreadable (a folder, or no permission), ContainerTooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Whether `bytes` more fit on the disk of `path` (a file, existing or not, or a folder), with a little to spare;
/// otherwise DiskFull. A disk that does not say is taken to have room.
[[nodiscard]] Result<void> freeSpaceFor(const QString &path, qint64 bytes);

/**
 * A name beside `path` for a file that will be renamed to it; hidden, unused, ending in `.part`.
 *
 * Files of that kind that were left for `path` by a kill more than a day ago are removed on the way.
 */
[[nodiscard]] QString temporaryNameFor(const QString &path);

/// Flushes `temporary` to the disk, renames it to `path`, replacing what is there, and flushes the folder.
[[nodiscard]] Result<void> moveIntoPlace(const QString &temporary, const QString &path);

/// Removes a file and flushes its folder; one that isn't there is no failure. FileUnwritable.
[[nodiscard]] Result<void> removeFile(const QString &path);

} // namespace regards
