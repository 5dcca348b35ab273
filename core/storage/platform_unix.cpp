// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace regards::platform {

namespace {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    int m_number;
};

} // namespace

int lastSystemError() noexcept
{
    return errno;
}

bool meansDiskFull(int systemError) noexcept
{
    // EFBIG: a file system (FAT) or a limit allows no larger file, which for us is the same.
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error fileError(int systemError, const QString &path, ErrorCode otherwise)
{
    const QStringList details{path, QString::fromLocal8Bit(std::strerror(systemError))};
    if (meansDiskFull(systemError))
        return {ErrorCode::DiskFull, details};
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FileMissing, details};
    case EIO:
    case ENXIO:
    case ENODEV:
    case ESTALE:
        return {ErrorCode::FileGone, details};
    case EROFS:
        return {ErrorCode::FolderUnwritable, details};
    default:
        return {otherwise, details};
    }
}

Result<void> syncFile(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (file.number() < 0 || ::fsync(file.number()) != 0)
        return fileError(errno, path, ErrorCode::FileUnwritable);
    return {};
}

Result<void> syncFolderOf(const QString &path)
{
    const Descriptor folder(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    // Some file systems (of sticks, of networks) know no flush of folders: EINVAL, and nothing better to do.
    if (folder.number() < 0 || (::fsync(folder.number()) != 0 && errno != EINVAL && errno != ENOTSUP))
        return fileError(errno, path, ErrorCode::FolderUnwritable);
    return {};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(errno, to, ErrorCode::FolderUnwritable);
    return {};
}

bool canReplaceOpenFile() noexcept
{
    return true;
}

} // namespace regards::platform
