// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace regards {

/// Why a record is refused, as a clause after a colon; for reasons unknown to this version a general one.
[[nodiscard]] const char *recordReason(QStringView reason);
/// Why a place of a toolkit file is refused, likewise.
[[nodiscard]] const char *toolkitReason(QStringView reason);
/// Why a document can't be made, as a sentence.
[[nodiscard]] const char *reportReason(QStringView reason);

} // namespace regards
