// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/atomicfile.h"
#include "core/storage/keyring.h"
#include "core/storage/recovery.h"
#include "core/storage/vault.h"
#include "core/storage/vaultcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace regards {

namespace {

constexpr qint64 LargestRecoveryFile = 4096;
constexpr int MillisecondsASecond = 1000;

QString timeFormat()
{
    return QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
}

QByteArray saltOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray salt = file.read(SaltSize);
    return salt.size() == SaltSize ? salt : QByteArray();
}

/// The vault's recovery file, under the same salt, beside its backups in `folder`; none where it has none.
Result<void> copyRecoveryFile(const Vault &vault, const QString &folder)
{
    const QString source = recoveryFileFor(vault.path(), vault.salt());
    if (!QFileInfo::exists(source))
        return {};
    const auto content = readFile(source, LargestRecoveryFile);
    if (!content)
        return content.error();
    return writeFileAtomically(QDir(folder).filePath(QFileInfo(source).fileName()), *content);
}

} // namespace

Result<void> backupTo(Vault &vault, const QString &path)
{
    const QString temporary = temporaryNameFor(path);
    if (auto copied = copyVault(vault, temporary, path, vault.key(), vault.salt()); !copied)
        return copied;
    auto moved = moveIntoPlace(temporary, path);
    if (!moved)
        QFile::remove(temporary);
    return moved;
}

BackupFolder::BackupFolder(QString file, QString folder, int keep, bool isMadeWhenNeeded)
    : m_file(std::move(file))
    , m_folder(std::move(folder))
    , m_keep(std::max(1, keep))
    , m_isMadeWhenNeeded(isMadeWhenNeeded)
{ }

BackupFolder BackupFolder::beside(const QString &file, int keep)
{
    return BackupFolder(file, file + QStringLiteral(".backups"), keep, true);
}

BackupFolder BackupFolder::elsewhere(const QString &file, const QString &folder, int keep)
{
    return BackupFolder(file, folder, keep, false);
}

QString BackupFolder::nameFor(const QDateTime &at) const
{
    const QFileInfo file(m_file);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return QDir(m_folder).filePath(file.completeBaseName() + u'-' + at.toString(timeFormat()) + suffix);
}

Result<void> BackupFolder::ensureFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return {};
    if (!m_isMadeWhenNeeded)
        return Error{ErrorCode::FileMissing, {m_folder}};
    if (!QDir().mkdir(m_folder))
        return Error{ErrorCode::FolderUnwritable, {m_folder}};
    return {};
}

Result<QList<BackupFolder::Backup>> BackupFolder::list() const
{
    if (!QFileInfo(m_folder).isDir()) {
        if (m_isMadeWhenNeeded)
            return QList<Backup>();
        return Error{ErrorCode::FileMissing, {m_folder}};
    }
    const QFileInfo file(m_file);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const QRegularExpression pattern(u'^' + QRegularExpression::escape(file.completeBaseName())
                                     + QStringLiteral("-(\\d{8}T\\d{6}Z)") + QRegularExpression::escape(suffix) + u'$');
    QList<Backup> backups;
    const auto entries = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries) {
        const auto match = pattern.match(entry.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), timeFormat());
        at.setTimeZone(QTimeZone::utc());
        if (at.isValid())
            backups.append({entry.absoluteFilePath(), at, entry.size(), saltOf(entry.absoluteFilePath())});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return backups;
}

Result<BackupFolder::Backup> BackupFolder::makeVerified(Vault &vault, qint64 now) const
{
    if (auto there = ensureFolder(); !there)
        return there.error();
    const auto earlier = list();
    if (!earlier)
        return earlier.error();
    QDateTime at = QDateTime::fromMSecsSinceEpoch(now - now % MillisecondsASecond, QTimeZone::utc());
    if (!earlier->isEmpty())
        at = std::max(at, earlier->first().at.addSecs(1));
    if (auto copied = copyRecoveryFile(vault, m_folder); !copied)
        return copied.error();
    const QString path = nameFor(at);
    if (auto written = backupTo(vault, path); !written)
        return written.error();
    if (auto pruned = prune(vault); !pruned)
        return pruned.error();
    return Backup{QFileInfo(path).absoluteFilePath(), at, QFileInfo(path).size(), vault.salt()};
}

Result<void> BackupFolder::prune(Vault &vault) const
{
    const auto retired = keyringValues(vault, KeyringEntry::RetiredSalt);
    if (!retired)
        return retired.error();
    const auto backups = list();
    if (!backups)
        return backups.error();
    int kept = 0;
    for (const Backup &backup : *backups) {
        const bool isOurs = backup.salt == vault.salt();
        if (isOurs ? ++kept <= m_keep : !retired->contains(backup.salt))
            continue;
        if (auto removed = removeFile(backup.path); !removed)
            return removed;
    }
    for (const QByteArray &salt : *retired) {
        const QString name = QFileInfo(recoveryFileFor(m_file, salt)).fileName();
        if (salt == vault.salt())
            continue;
        if (auto removed = removeFile(QDir(m_folder).filePath(name)); !removed)
            return removed;
    }
    return {};
}

Result<void> BackupFolder::keepOnlyNewest() const
{
    const auto backups = list();
    if (!backups)
        return backups.error();
    for (qsizetype i = 1; i < backups->size(); ++i) {
        const Backup &backup = backups->at(i);
        if (backup.salt != backups->first().salt)
            continue;
        if (auto removed = removeFile(backup.path); !removed)
            return removed;
    }
    return {};
}

} // namespace regards
