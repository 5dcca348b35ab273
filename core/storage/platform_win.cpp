// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform.h"

#include <QDir>
#include <QtGlobal>

#include <qt_windows.h>

namespace regards::platform {

int lastSystemError() noexcept
{
    return int(GetLastError());
}

bool meansDiskFull(int systemError) noexcept
{
    return systemError == ERROR_DISK_FULL || systemError == ERROR_HANDLE_DISK_FULL
        || systemError == ERROR_FILE_TOO_LARGE;
}

Error fileError(int systemError, const QString &path, ErrorCode otherwise)
{
    const QStringList details{path, qt_error_string(systemError)};
    if (meansDiskFull(systemError))
        return {ErrorCode::DiskFull, details};
    switch (systemError) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
        return {ErrorCode::FileMissing, details};
    case ERROR_NOT_READY:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_DEVICE_NOT_CONNECTED:
    case ERROR_DEVICE_REMOVED:
    case ERROR_GEN_FAILURE:
        return {ErrorCode::FileGone, details};
    case ERROR_WRITE_PROTECT:
        return {ErrorCode::FolderUnwritable, details};
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return {ErrorCode::FileBusy, details};
    default:
        return {otherwise, details};
    }
}

namespace {

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

} // namespace

Result<void> syncFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const HANDLE file = CreateFileW(native(name), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fileError(lastSystemError(), path, ErrorCode::FileUnwritable);
    const bool isFlushed = FlushFileBuffers(file) != 0;
    const int reason = lastSystemError();
    CloseHandle(file);
    if (!isFlushed)
        return fileError(reason, path, ErrorCode::FileUnwritable);
    return {};
}

Result<void> syncFolderOf(const QString &)
{
    // MOVEFILE_WRITE_THROUGH has done it.
    return {};
}

namespace {

/// Whether another program has the file open: of one that is to be replaced, Windows then only says "access denied".
bool isHeldOpen(const QString &file)
{
    const HANDLE handle =
        CreateFileW(native(file), GENERIC_READ, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return lastSystemError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

} // namespace

Result<void> replaceFile(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (MoveFileExW(native(source), native(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return {};
    const int reason = lastSystemError();
    const bool isHeld = reason == ERROR_ACCESS_DENIED && isHeldOpen(target);
    return fileError(isHeld ? ERROR_SHARING_VIOLATION : reason, to, ErrorCode::FolderUnwritable);
}

bool canReplaceOpenFile() noexcept
{
    return false;
}

} // namespace regards::platform
