// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteerror.h"

#include "core/storage/platform.h"

#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

namespace regards {

namespace {

ErrorCode ofInputOutput(int code, int systemError, const QString &path)
{
    if (platform::meansDiskFull(systemError) || code == SQLITE_IOERR_SHMSIZE)
        return ErrorCode::DiskFull;
    if (code == SQLITE_IOERR_NOMEM)
        return ErrorCode::OutOfMemory;
    // A pulled stick and a bad sector both answer EIO; the name is gone only with the stick.
    if (!QFileInfo::exists(path))
        return ErrorCode::FileGone;
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_CODEC:
        return ErrorCode::FileDamaged;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
        return ErrorCode::FileUnwritable;
    default: // locks and shared memory that some network disks don't have
        return ErrorCode::StorageFailed;
    }
}

ErrorCode ofOpening(int systemError, const QString &path)
{
    if (platform::meansDiskFull(systemError))
        return ErrorCode::DiskFull;
    if (!QFileInfo::exists(path))
        return ErrorCode::FileGone;
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable() ? ErrorCode::FileUnreadable
                                                                  : ErrorCode::FolderUnwritable;
}

ErrorCode ofReadOnly(int code)
{
    switch (code) {
    case SQLITE_READONLY_DBMOVED:
        return ErrorCode::FileGone;
    case SQLITE_READONLY_DIRECTORY:
    case SQLITE_READONLY_CANTINIT:
        return ErrorCode::FolderUnwritable;
    default:
        return ErrorCode::FileReadOnly;
    }
}

ErrorCode meaningOf(int code, int systemError, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the first page failed its tag after it had been good
        return ErrorCode::FileDamaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return ofInputOutput(code, systemError, path);
    case SQLITE_READONLY:
        return ofReadOnly(code);
    case SQLITE_CANTOPEN:
        return ofOpening(systemError, path);
    case SQLITE_PERM:
        return ErrorCode::FileUnreadable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileBusy;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Error sqliteError(sqlite3 *connection, const QString &path)
{
    return sqliteError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)),
                       sqlite3_system_errno(connection), path);
}

Error sqliteError(const QSqlError &error, const QString &path)
{
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), 0, path);
}

Error sqliteError(int extendedCode, const QString &message, int systemError, const QString &path)
{
    return {meaningOf(extendedCode, systemError, path), {path, message}};
}

} // namespace regards
