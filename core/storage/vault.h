// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/keyderivation.h"
#include "core/storage/secret.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace regards {

class VaultDriver;

/**
 * One encrypted file, open: a notebook, an archive or a backup of one.
 *
 * The file is SQLite under the cipher aegis-256; its first 16 bytes are the salt of its key, and nothing else is
 * readable but eight bytes of page facts. Opened for writing: WAL, synchronous FULL, foreign keys, secure delete,
 * waiting 5 s for another writer.
 *
 * A vault belongs to the thread that opened it; a worker takes its own by calling reopen() there. QSqlQuery objects
 * and Statements made from it go before it does.
 */
class Vault
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly, ///< others may write meanwhile
        Snapshot, ///< read a file that nobody writes (a backup): no lock is taken, nothing is put beside it
    };

    /**
     * Makes a new file; there is none of that name before and no half of one after a failure.
     *
     * FileExists, PassphraseEmpty, FolderUnwritable, FileMissing (the folder), DiskFull, OutOfMemory.
     */
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const QString &path, const Passphrase &passphrase,
                                                               KeyProfile profile = defaultKeyProfile());
    /**
     * FileMissing, FileUnreadable, NotARegardsFile, FileDamaged, WrongPassphrase, PassphraseEmpty, FolderUnwritable
     * and FileReadOnly (for writing only), FileBusy, OutOfMemory. A file whose first page is damaged can't be told
     * from a wrong passphrase, and is WrongPassphrase.
     */
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &path, const Passphrase &passphrase,
                                                             Mode mode = Mode::ReadWrite);
    /// As open(), with the key itself.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithKey(const QString &path, const SecretKey &key,
                                                                    Mode mode = Mode::ReadWrite);
    /// A second connection with the same key, for the calling thread. May be called from any thread while this vault
    /// stays where it is.
    [[nodiscard]] Result<std::unique_ptr<Vault>> reopen(Mode mode = Mode::ReadWrite) const;

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// Ends the connection; the last one for writing folds the -wal into the file. path(), key() and salt() stay.
    void close();
    [[nodiscard]] bool isOpen() const noexcept { return m_driver != nullptr; }

    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    /// For ordinary Qt SQL. Hold it no longer than the vault.
    [[nodiscard]] QSqlDatabase database() const;
    /// For bulk work; null once closed.
    [[nodiscard]] sqlite3 *handle() const noexcept;
    [[nodiscard]] const SecretKey &key() const noexcept { return m_key; }
    /// The file's first SaltSize bytes, as they were when it was opened.
    [[nodiscard]] const QByteArray &salt() const noexcept { return m_salt; }

    /// Folds the -wal into the file and empties it (after an erasure, before copying). FileBusy while somebody reads.
    [[nodiscard]] Result<void> truncateWal();

private:
    Vault(QString path, SecretKey key, QByteArray salt, Mode mode);

    QString m_path;
    SecretKey m_key;
    QByteArray m_salt;
    Mode m_mode;
    QString m_connection;
    VaultDriver *m_driver = nullptr; // owned by the connection
};

} // namespace regards
