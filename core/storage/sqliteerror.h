// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

class QSqlError;
struct sqlite3;

namespace regards {

/**
 * What the library's last failure on a connection means for the file at `path`: DiskFull, FileGone, FileDamaged,
 * FileBusy, FileReadOnly, FileUnwritable, FolderUnwritable, OutOfMemory, or StorageFailed with the library's message
 * for all that only a mistake of ours can cause. Call it before any other call on the connection.
 */
[[nodiscard]] Error sqliteError(sqlite3 *connection, const QString &path);
/// The same for what a QSqlQuery of this room's driver reports.
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &path);
/// The same for an extended result code and the system's errno (0: not known).
[[nodiscard]] Error sqliteError(int extendedCode, const QString &message, int systemError, const QString &path);

} // namespace regards
