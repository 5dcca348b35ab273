// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// The few things that Qt does not ask of the system for us. One source a system.
namespace regards::platform {

/// What errno (or the system's own code) of a failed file operation means for `path`; details: the path, the
/// system's reason. DiskFull, FileMissing, FileGone, FolderUnwritable or FileReadOnly, otherwise `otherwise`.
[[nodiscard]] Error fileError(int systemError, const QString &path, ErrorCode otherwise);
[[nodiscard]] int lastSystemError() noexcept;
[[nodiscard]] bool meansDiskFull(int systemError) noexcept;

/// Waits until the content of a file is on the disk itself.
[[nodiscard]] Result<void> syncFile(const QString &path);
/// Waits until the names in the folder of `path` are on the disk; nothing to do where the system has no such call.
[[nodiscard]] Result<void> syncFolderOf(const QString &path);
/// Renames in one step, over an existing file.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);
/// Whether replaceFile() works while the file it replaces is open.
[[nodiscard]] bool canReplaceOpenFile() noexcept;

} // namespace regards::platform
