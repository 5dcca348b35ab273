// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault.h"

#include "core/storage/atomicfile.h"
#include "core/storage/connection.h"
#include "core/storage/keyring.h"
#include "core/storage/platform.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/vaultdriver.h"

#include <QAtomicInteger>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <utility>

namespace regards {

namespace {

constexpr qint64 SmallestFile = 64 * 1024;

Result<void> checkWritable(const QString &path)
{
    if (!isFolderWritable(path))
        return Error{ErrorCode::FolderUnwritable, {path}};
    if (!QFileInfo(path).isWritable())
        return Error{ErrorCode::FileReadOnly, {path}};
    return {};
}

/// Read-only: a folder that can't take the side files of reading along still lets us read a file at rest.
Access accessFor(const QString &path, Vault::Mode mode)
{
    switch (mode) {
    case Vault::Mode::ReadWrite:
        return Access::ReadWrite;
    case Vault::Mode::ReadOnly:
        return !isFolderWritable(path) && QFileInfo(path + QStringLiteral("-wal")).size() == 0 ? Access::Immutable
                                                                                               : Access::ReadOnly;
    case Vault::Mode::Snapshot:
        return Access::Immutable;
    }
    Q_UNREACHABLE();
}

Result<void> configure(sqlite3 *handle, Vault::Mode mode, const QString &path)
{
    if (mode != Vault::Mode::ReadWrite)
        return executeOn(handle, "PRAGMA query_only=ON", path);
    if (sqlite3_db_readonly(handle, "main") != 0)
        return Error{ErrorCode::FileReadOnly, {path}};
    return executeOn(handle,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                     "PRAGMA secure_delete=ON",
                     path);
}

QString nextConnectionName()
{
    static QAtomicInteger<quint64> last;
    return QStringLiteral("regards-vault-%1").arg(++last);
}

/// Everything a new file has before anybody writes to it.
Result<void> fillNewFile(const QString &temporary, const SecretKey &key, QByteArrayView salt)
{
    auto connection = connect(temporary, Access::Fresh, key, salt);
    if (!connection)
        return connection.error();
    const QByteArray script = "BEGIN; PRAGMA application_id=" + QByteArray::number(ApplicationId) + "; " + KeyringSchema
        + "; COMMIT; PRAGMA journal_mode=WAL";
    return executeOn(connection->get(), script.constData(), temporary);
}

} // namespace

Vault::Vault(QString path, SecretKey key, QByteArray salt, Mode mode)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_salt(std::move(salt))
    , m_mode(mode)
    , m_connection(nextConnectionName())
{ }

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const Passphrase &passphrase, KeyProfile profile)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, {path}};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::FileMissing, {folder}};
    if (!isFolderWritable(path))
        return Error{ErrorCode::FolderUnwritable, {path}};
    if (auto room = freeSpaceFor(path, SmallestFile); !room)
        return room.error();
    const QByteArray salt = newSalt(profile);
    auto key = deriveKey(passphrase, salt);
    if (!key)
        return Error{key.error().code, {path}};
    const QString temporary = temporaryNameFor(path);
    Result<void> made = makeEmptyFile(temporary);
    if (made)
        made = fillNewFile(temporary, *key, salt);
    if (made)
        made = platform::syncFile(temporary);
    // QFile::rename() never replaces: somebody else's file of that name may have come meanwhile.
    if (made && !QFile::rename(temporary, path))
        made = Error{QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::FolderUnwritable, {path}};
    if (made)
        made = platform::syncFolderOf(path);
    if (!made) {
        QFile::remove(temporary);
        Error error = made.error();
        error.details.resize(std::max<qsizetype>(1, error.details.size()));
        error.details.front() = path;
        return error;
    }
    return openWithKey(path, *key, Mode::ReadWrite);
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const Passphrase &passphrase, Mode mode)
{
    const auto salt = readSalt(path);
    if (!salt)
        return salt.error();
    if (mode == Mode::ReadWrite) {
        // Known before half a second goes into the key.
        if (auto writable = checkWritable(path); !writable)
            return writable.error();
    }
    const auto key = deriveKey(passphrase, *salt);
    if (!key)
        return Error{key.error().code, {path}};
    return openWithKey(path, *key, mode);
}

Result<std::unique_ptr<Vault>> Vault::openWithKey(const QString &path, const SecretKey &key, Mode mode)
{
    const auto salt = readSalt(path);
    if (!salt)
        return salt.error();
    if (mode == Mode::ReadWrite) {
        if (auto writable = checkWritable(path); !writable)
            return writable.error();
    }
    auto connection = connect(path, accessFor(path, mode), key, *salt);
    if (!connection)
        return connection.error();
    if (auto configured = configure(connection->get(), mode, path); !configured)
        return configured.error();
    std::unique_ptr<Vault> vault(new Vault(path, key.clone(), *salt, mode));
    vault->m_driver = new VaultDriver(connection->release());
    QSqlDatabase database = QSqlDatabase::addDatabase(vault->m_driver, vault->m_connection);
    database.open();
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::reopen(Mode mode) const
{
    return openWithKey(m_path, m_key, mode);
}

Vault::~Vault()
{
    close();
}

void Vault::close()
{
    if (!m_driver)
        return;
    m_driver->close();
    m_driver = nullptr;
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Vault::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

sqlite3 *Vault::handle() const noexcept
{
    return m_driver ? m_driver->connection() : nullptr;
}

Result<void> Vault::truncateWal()
{
    if (sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(handle(), m_path);
    return {};
}

} // namespace regards
