// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vaultcopy.h"

#include "core/storage/atomicfile.h"
#include "core/storage/connection.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/statement.h"
#include "core/storage/vault.h"
#include "core/storage/verify.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace regards {

namespace {

/// All pages at once, under one reading lock: in WAL nobody waits for it.
Result<void> copyPages(sqlite3 *from, sqlite3 *to, const QString &source, const QString &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqliteError(to, target);
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return {};
    // The library reports both files' troubles on the target, but only the source is read and only it can be damaged.
    const Error error = sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), sqlite3_system_errno(to), target);
    if (error.code == ErrorCode::FileDamaged || error.code == ErrorCode::FileBusy)
        return Error{error.code, {source, error.details.value(1)}};
    return error;
}

Result<void> readBack(const QString &copy, const SecretKey &key, qint64 pages)
{
    auto written = Vault::openWithKey(copy, key, Vault::Mode::Snapshot);
    if (!written)
        return written.error();
    const auto found = queryInteger(**written, "PRAGMA page_count");
    if (!found)
        return found.error();
    if (*found != pages)
        return Error{ErrorCode::BackupFailed, {copy, QStringLiteral("page_count")}};
    return verifyVault(**written);
}

Result<void> writeCopy(Vault &vault, const QString &temporary, const SecretKey &key, QByteArrayView salt)
{
    qint64 pages = 0;
    {
        auto target = connect(temporary, Access::Fresh, key, salt);
        if (!target)
            return target.error();
        if (auto copied = copyPages(vault.handle(), target->get(), vault.path(), temporary); !copied)
            return copied;
        pages = QFileInfo(temporary).size() / PageSize;
    }
    return readBack(temporary, key, pages);
}

} // namespace

Result<void> copyVault(Vault &vault, const QString &temporary, const QString &path, const SecretKey &key,
                       QByteArrayView salt)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::FileMissing, {folder}};
    const auto pages = queryInteger(vault, "PRAGMA page_count");
    if (!pages)
        return pages.error();
    if (auto room = freeSpaceFor(path, *pages * PageSize); !room)
        return room;
    Result<void> result = makeEmptyFile(temporary);
    if (result)
        result = writeCopy(vault, temporary, key, salt);
    if (result)
        return {};
    QFile::remove(temporary);
    Error error = result.error();
    for (QString &detail : error.details) {
        if (detail == temporary)
            detail = path;
    }
    return error;
}

} // namespace regards
