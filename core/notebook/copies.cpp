// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/copies.h"

#include "core/notebook/restore.h"
#include "core/storage/atomicfile.h"
#include "core/storage/keyring.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString FormerFact = u"former_backup_folders"_s;

QByteArray saltOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(SaltSize) : QByteArray();
}

/// Whether it could be opened and holds nothing any more of what is erased in `notebook`.
bool eraseWithin(Notebook &notebook, const QString &aside)
{
    auto vault = Vault::openWithKey(aside, notebook.vault().key());
    if (!vault)
        return false;
    // Bringing an older file up to date would leave a backup of it, with all that is to go.
    const Result<int> version = schemaVersionOf(**vault);
    if (!version || *version != SchemaVersion)
        return false;
    const auto file = Notebook::open(std::move(*vault), notebook.world());
    if (!file || (*file)->fileId() != notebook.fileId())
        return false;
    return takeErasures(**file, notebook) && (*file)->refold() && (*file)->vault().truncateWal();
}

bool removeWithWal(const QString &path)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (!removeFile(path + ending))
            return false;
    }
    return true;
}

} // namespace

QStringList formerBackupFolders(const Notebook &notebook)
{
    QStringList folders;
    for (const QJsonValue &folder : QJsonDocument::fromJson(notebook.fact(FormerFact)).array())
        folders.append(folder.toString());
    return folders;
}

Result<void> setFormerBackupFolders(Notebook &notebook, const QStringList &folders)
{
    const QJsonArray list = QJsonArray::fromStringList(folders);
    return notebook.setFact(FormerFact, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QList<QByteArray>> saltsOf(const Notebook &notebook)
{
    Result<QList<QByteArray>> salts = keyringValues(notebook.vault(), KeyringEntry::RetiredSalt);
    if (salts)
        salts->append(notebook.vault().salt());
    return salts;
}

Result<void> removeBackupsIn(const Notebook &notebook, const QString &folder)
{
    const Result<QList<QByteArray>> salts = saltsOf(notebook);
    if (!salts)
        return salts.error();
    const auto backups = BackupFolder::elsewhere(notebook.path(), folder, 1).list();
    if (!backups)
        return backups.error();
    for (const BackupFolder::Backup &backup : *backups) {
        if (!salts->contains(backup.salt))
            continue;
        if (const auto removed = removeFile(backup.path); !removed)
            return removed;
    }
    return {};
}

QStringList eraseInPutAsideFiles(Notebook &notebook)
{
    QStringList left;
    const Result<QList<QByteArray>> salts = saltsOf(notebook);
    for (const QString &aside : putAsideFiles(notebook.path())) {
        if (eraseWithin(notebook, aside))
            continue;
        if (!salts || !salts->contains(saltOf(aside)) || !removeWithWal(aside))
            left.append(aside);
    }
    return left;
}

} // namespace regards
