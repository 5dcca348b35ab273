// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/keyderivation.h"
#include "core/storage/platform.h"
#include "core/storage/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>
#include <sodium.h>
#include <sqlite3.h>

namespace regards {

namespace {

constexpr int BusyMilliseconds = 5000;
constexpr int Aegis256 = 4; // the library's number for it
constexpr qsizetype PageFactsAt = 16;

/// Bytes 16 to 23 of every file of ours: page size 4096; 2 and 2, WAL (1 and 1 once it was left); 64 bytes of each
/// page for the cipher's nonce and tag; SQLite's fixed fractions.
bool arePageFactsOurs(QByteArrayView facts)
{
    const char version = facts.at(2);
    return (version == 1 || version == 2) && facts.at(3) == version && facts.first(2) == QByteArrayView("\x10\x00", 2)
        && facts.sliced(4) == QByteArrayView("\x40\x40\x20\x20", 4);
}

/// "raw:", the key and the salt in hexadecimal, as the library wants it; it accepts a malformed one silently.
SecretBytes rawKeyText(const SecretKey &key, QByteArrayView salt)
{
    constexpr qsizetype Prefix = 4;
    const qsizetype length = Prefix + 2 * (SecretKey::Size + SaltSize);
    SecretBytes text(length + 1); // sodium_bin2hex ends with a zero
    char *to = reinterpret_cast<char *>(text.data());
    std::copy_n("raw:", Prefix, to);
    sodium_bin2hex(to + Prefix, 2 * SecretKey::Size + 1, key.data(), SecretKey::Size);
    sodium_bin2hex(to + Prefix + 2 * SecretKey::Size, 2 * SaltSize + 1,
                   reinterpret_cast<const unsigned char *>(salt.data()), SaltSize);
    text.truncate(length);
    return text;
}

int openHandle(const QString &path, Access access, sqlite3 **handle)
{
    if (access == Access::Immutable) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        QByteArray uri = "file:" + (absolute.startsWith(u'/') ? QByteArray() : QByteArray("/"))
            + QUrl::toPercentEncoding(absolute, "/:") + "?immutable=1";
        return sqlite3_open_v2(uri.constData(), handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    }
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return sqlite3_open_v2(path.toUtf8().constData(), handle, flags, nullptr);
}

/// The cipher, its parameters and the key; 0 (an index or value the library refused) never passes for success.
bool setKey(sqlite3 *handle, const SecretKey &key, QByteArrayView salt)
{
    const int cipher = sqlite3mc_cipher_index("aegis");
    if (cipher <= 0 || sqlite3mc_config(handle, "cipher", cipher) != cipher
        || sqlite3mc_config_cipher(handle, "aegis", "algorithm", Aegis256) != Aegis256)
        return false;
    const SecretBytes text = rawKeyText(key, salt);
    return sqlite3_key_v2(handle, "main", text.data(), int(text.size())) == SQLITE_OK;
}

void harden(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, BusyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0, nullptr);
}

/// The first read, where a wrong key shows.
Result<void> testKey(sqlite3 *handle, const QString &path)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle,
                                  "SELECT (SELECT count(*) FROM sqlite_schema), application_id FROM "
                                  "pragma_application_id",
                                  -1, &statement, nullptr);
    bool isOurs = false;
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW)
        isOurs = sqlite3_column_int(statement, 1) == ApplicationId;
    const Error error = sqliteError(handle, path);
    sqlite3_finalize(statement);
    if (code == SQLITE_ROW && isOurs)
        return {};
    if (code == SQLITE_ROW)
        return Error{ErrorCode::NotARegardsFile, {path}};
    if ((code & 0xff) == SQLITE_NOTADB)
        return Error{ErrorCode::WrongPassphrase, {path}};
    return error;
}

} // namespace

void ConnectionCloser::operator()(sqlite3 *connection) const noexcept
{
    sqlite3_close_v2(connection);
}

Result<QByteArray> readSalt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::FileUnreadable, {path, QStringLiteral("folder")}};
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    const qint64 size = file.size();
    const QByteArray head = file.read(PageFactsAt + 8);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    if (size < PageSize || head.size() < PageFactsAt + 8 || !keyProfileFromByte(quint8(head.front())))
        return Error{ErrorCode::NotARegardsFile, {path}};
    if (!arePageFactsOurs(QByteArrayView(head).sliced(PageFactsAt)))
        return Error{ErrorCode::FileDamaged, {path, QStringLiteral("page_facts")}};
    return head.first(SaltSize);
}

Result<Connection> connect(const QString &path, Access access, const SecretKey &key, QByteArrayView salt)
{
    sqlite3 *handle = nullptr;
    const int code = openHandle(path, access, &handle);
    Connection connection(handle);
    if (!handle)
        return Error{ErrorCode::OutOfMemory, {path}};
    if (code != SQLITE_OK)
        return sqliteError(handle, path);
    harden(handle);
    if (!setKey(handle, key, salt))
        return Error{ErrorCode::StorageFailed, {path, QStringLiteral("cipher")}};
    if (access != Access::Fresh) {
        if (auto tested = testKey(handle, path); !tested)
            return tested.error();
        return connection;
    }
    // A kill leaves only a temporary file, and whoever fills it flushes it as a whole.
    if (auto prepared = executeOn(handle,
                                  "PRAGMA page_size=4096; PRAGMA auto_vacuum=NONE; "
                                  "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF",
                                  path);
        !prepared)
        return prepared.error();
    return connection;
}

Result<void> executeOn(sqlite3 *connection, const char *script, const QString &path)
{
    if (sqlite3_exec(connection, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(connection, path);
    return {};
}

bool isFileGone(sqlite3 *connection) noexcept
{
    int hasMoved = 0;
    return sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK && hasMoved != 0;
}

Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, {path}};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return platform::fileError(platform::lastSystemError(), path, ErrorCode::FolderUnwritable);
    return {};
}

bool isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace regards
