// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/atomicfile.h"

#include "core/storage/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace regards {

namespace {

constexpr qint64 SpareBytes = 1024 * 1024;
constexpr qint64 SecondsADay = 24 * 60 * 60;

/// The nearest folder that is there, since the file system knows nothing of others.
QString existingFolderOf(const QString &path)
{
    QFileInfo place(path);
    while (!place.isDir()) {
        const QString parent = place.absolutePath();
        if (parent == place.absoluteFilePath())
            break;
        place = QFileInfo(parent);
    }
    return place.absoluteFilePath();
}

Result<void> writeAll(const QString &path, QByteArrayView content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return platform::fileError(platform::lastSystemError(), path, ErrorCode::FolderUnwritable);
    qint64 done = 0;
    while (done < content.size()) {
        const qint64 written = file.write(content.data() + done, content.size() - done);
        if (written <= 0)
            return platform::fileError(platform::lastSystemError(), path, ErrorCode::FileUnwritable);
        done += written;
    }
    return {};
}

/// The same failure, of the file that was meant and not of the temporary one beside it.
Error about(const QString &path, Error error)
{
    if (!error.details.isEmpty())
        error.details.front() = path;
    return error;
}

} // namespace

Result<void> writeFileAtomically(const QString &path, QByteArrayView content)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorCode::FileMissing, {QFileInfo(path).absolutePath()}};
    if (auto room = freeSpaceFor(path, content.size()); !room)
        return room;
    const QString temporary = temporaryNameFor(path);
    Result<void> result = writeAll(temporary, content);
    if (result)
        result = moveIntoPlace(temporary, path);
    if (result)
        return {};
    QFile::remove(temporary);
    return about(path, result.error());
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::FileUnreadable, {path, QStringLiteral("folder")}};
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    // One more than allowed, since a file may grow and a device has no size. Step by step, since room is taken for what
    // is asked for, not for what there is.
    constexpr qint64 Step = 1024 * 1024;
    QByteArray content;
    for (QByteArray part; content.size() <= maxBytes; content += part) {
        part = file.read(std::min(Step, maxBytes + 1 - content.size()));
        if (part.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{info.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileGone, {path, file.errorString()}};
    if (content.size() > maxBytes)
        return Error{ErrorCode::ContainerTooLarge, {path}};
    return content;
}

Result<void> freeSpaceFor(const QString &path, qint64 bytes)
{
    // Asked of the file system itself: QStorageInfo goes by the list of mounts, which a changed root does not match.
    std::error_code unknown;
    const auto space = std::filesystem::space(existingFolderOf(path).toStdU16String(), unknown);
    if (!unknown && space.capacity > 0 && space.available < quint64(bytes) + quint64(SpareBytes))
        return Error{ErrorCode::DiskFull, {path}};
    return {};
}

QString temporaryNameFor(const QString &path)
{
    const QFileInfo target(path);
    const QDir folder = target.absoluteDir();
    const QString stem = u'.' + target.fileName() + u'.';
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-SecondsADay);
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &entry : entries) {
        if (entry.fileName().startsWith(stem) && entry.fileName().endsWith(QStringLiteral(".part"))
            && entry.lastModified().toUTC() < longAgo)
            QFile::remove(entry.absoluteFilePath());
    }
    QString name;
    do {
        const quint64 chance = QRandomGenerator::system()->generate64();
        name = folder.filePath(stem + QString::number(chance, 36) + QStringLiteral(".part"));
    } while (QFileInfo::exists(name));
    return name;
}

Result<void> moveIntoPlace(const QString &temporary, const QString &path)
{
    if (auto flushed = platform::syncFile(temporary); !flushed)
        return about(path, flushed.error());
    if (auto replaced = platform::replaceFile(temporary, path); !replaced)
        return replaced;
    return platform::syncFolderOf(path);
}

Result<void> removeFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!file.remove())
        return Error{ErrorCode::FileUnwritable, {path, file.errorString()}};
    return platform::syncFolderOf(path);
}

} // namespace regards
