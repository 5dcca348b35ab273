// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/contents.h"

namespace regards {

/// One version of a file that can be opened in its stead: a backup, or a file that an earlier restoring put aside.
struct Version
{
    QString path;
    QDateTime at; ///< when it was made, UTC
    QByteArray salt; ///< of its key; empty where it can't be read
    bool isPutAside = false;

    friend bool operator==(const Version &, const Version &) = default;
};

/**
 * What there is beside the file at `path`, which itself need not be there any more, and in `otherFolders`: newest
 * first. Folders that are not there have none.
 */
[[nodiscard]] QList<Version> versionsOf(const QString &path, const QStringList &otherFolders = {});

/// What of the present file goes into the restored one.
enum class Carry {
    Erasures, ///< only what was erased since, which must not come back
    Everything, ///< all that it holds beyond the version, where it can be read: nothing is lost
};

struct RestoreRequest
{
    QString file; ///< where it is to stand; the present file, if there is one
    QString version; ///< what is restored
    const SecretKey *versionKey = nullptr;
    const SecretKey *presentKey = nullptr; ///< null: the present file can't be opened
    Carry carry = Carry::Everything;
};

struct RestoreOutcome
{
    QString putAside; ///< where the present file is now; empty where there was none
    Contents now; ///< what the restored file holds
    bool presentWasRead = false; ///< else nothing of it could be carried over
    bool presentWasDamaged = false; ///< only a part of it could be read
    quint64 broughtBack = 0; ///< changes
    quint64 leftAside = 0; ///< changes that only the file put aside holds
};

/**
 * Puts a version in the place of a file, and overwrites nothing: the version is copied and read back, what is to be
 * carried over is written into the copy, the present file (its -wal too) gets a dated name beside, and only then the
 * copy takes its place. A failure before that leaves everything as it was.
 *
 * Everything is carried between versions of one observer's notebook only; the hand-overs of an archive are gathered
 * again. Errors of Vault::open() about the version, backupTo(), and renaming.
 */
[[nodiscard]] Result<RestoreOutcome> restoreVersion(const RestoreRequest &request, World &world);

/**
 * Every file on this computer that holds what this one holds, itself first: backups beside it and in the second
 * folder and in those used before as far as they are there, what restoring put aside, recovery files, what a crash left
 * half made. FileMissing with the second folder's path when that isn't there: then its backups could not be removed.
 */
[[nodiscard]] Result<QStringList> everyCopyOf(const Notebook &notebook);

/// Erases in one file, an earlier state of the other, what is erased there. The pages are the caller's to clean.
[[nodiscard]] Result<void> takeErasures(Notebook &into, Notebook &from);

/// Files that restoring put aside beside `path`.
[[nodiscard]] QStringList putAsideFiles(const QString &path);

} // namespace regards
