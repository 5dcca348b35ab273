// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;

namespace regards {

struct ConnectionCloser
{
    void operator()(sqlite3 *connection) const noexcept;
};
/// A connection of the C library that ends with its owner.
using Connection = std::unique_ptr<sqlite3, ConnectionCloser>;

/// How connect() opens a file.
enum class Access {
    ReadWrite,
    ReadOnly,
    Immutable, ///< no locks, nothing beside it: a file that nobody writes
    Fresh, ///< an empty file that is there already, to be filled; it flushes nothing by itself
};

/// The first page's readable part, looked at before any key is derived: the salt of a file that may be one of ours.
/// FileMissing, FileUnreadable, NotARegardsFile, FileDamaged.
[[nodiscard]] Result<QByteArray> readSalt(const QString &path);

/// Opens and keys a connection and, except for a fresh file, reads its first page. WrongPassphrase where the key does
/// not fit, NotARegardsFile where it fits a file of some other program, otherwise as sqliteError().
[[nodiscard]] Result<Connection> connect(const QString &path, Access access, const SecretKey &key, QByteArrayView salt);

/// Runs a script on a connection.
[[nodiscard]] Result<void> executeOn(sqlite3 *connection, const char *script, const QString &path);

/// Whether the open file has lost its name (removed, moved, its disk gone): what is written then reaches nobody.
[[nodiscard]] bool isFileGone(sqlite3 *connection) noexcept;

/// Marks our files for SQLite's own tools: "Rgrd".
inline constexpr qint32 ApplicationId = 0x52677264;
inline constexpr int PageSize = 4096;

/// Makes an empty file that only its owner may read. FileExists, FolderUnwritable, DiskFull.
[[nodiscard]] Result<void> makeEmptyFile(const QString &path);

/// Whether files can be made in the folder of `path`, the -wal of a vault for one.
[[nodiscard]] bool isFolderWritable(const QString &path);

} // namespace regards
