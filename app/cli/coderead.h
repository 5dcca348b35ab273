// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/codes.h"
#include "core/storage/recovery.h"

#include <QString>

/// Codes that people were given on paper, kept in small text files for the command line.
namespace regards::cli {

/// The visit code in a file of its own. WrongVisitCode names the file.
[[nodiscard]] Result<VisitCode> readVisitCode(const QString &path);
/// The recovery code from the sheet's text, or from a file that holds only it: the first line that is one.
/// RecoveryCodeWrong when there is none.
[[nodiscard]] Result<RecoverySecret> readRecoveryCode(const QString &path);

} // namespace regards::cli
