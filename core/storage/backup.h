// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace regards {

class Vault;

/**
 * Copies an open vault, as it stands at this moment, into a file under the same key and salt, which replaces `path`
 * only once it has been read back whole and found sound. Others may write to the vault meanwhile.
 *
 * DiskFull is found before anything is written. Otherwise the errors of writing (see writeFileAtomically), and
 * FileDamaged with the vault's path where the vault itself can't be read.
 */
[[nodiscard]] Result<void> backupTo(Vault &vault, const QString &path);

/**
 * Where the backups of one file are, and how many of them.
 *
 * Their names are the file's and the time in UTC; a new one is always later by name than all before it, even after
 * the clock went back, so newest by name is newest. Restoring is only opening one. Whatever else lies in the folder
 * is left alone, backups of a file of the same name with another key too.
 */
class BackupFolder
{
public:
    static constexpr int NotebookCount = 10;
    static constexpr int ArchiveCount = 4;

    struct Backup
    {
        QString path;
        QDateTime at; ///< UTC, from the name
        qint64 bytes = 0;
        QByteArray salt; ///< the key it is under; empty if it can't be read

        friend bool operator==(const Backup &, const Backup &) = default;
    };

    /// The folder `<file>.backups` beside the file, made when first needed.
    static BackupFolder beside(const QString &file, int keep);
    /// A folder somewhere else, on a stick say; it is never made, since its absence says that the stick is not there.
    static BackupFolder elsewhere(const QString &file, const QString &folder, int keep);

    [[nodiscard]] const QString &file() const noexcept { return m_file; }
    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }

    /// Newest first. FileMissing with the folder's path when a folder elsewhere isn't there.
    [[nodiscard]] Result<QList<Backup>> list() const;

    /**
     * backupTo() a new file here, with the recovery file beside it where the vault has one; then the oldest beyond
     * the number to keep go, and all under a key that the vault has retired. `now`: milliseconds since 1970 UTC.
     */
    [[nodiscard]] Result<Backup> makeVerified(Vault &vault, qint64 now) const;

    /// After an erasure and a makeVerified(): removes every backup of the newest one's key but that one.
    [[nodiscard]] Result<void> keepOnlyNewest() const;

private:
    BackupFolder(QString file, QString folder, int keep, bool isMadeWhenNeeded);
    [[nodiscard]] Result<void> ensureFolder() const;
    [[nodiscard]] QString nameFor(const QDateTime &at) const;
    [[nodiscard]] Result<void> prune(Vault &vault) const;

    QString m_file;
    QString m_folder;
    int m_keep;
    bool m_isMadeWhenNeeded;
};

} // namespace regards
