// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plaindraft.h"

namespace regards {

/// What could be easier about a sentence, at most two things, each with what to do; empty: nothing.
[[nodiscard]] QString plainAdvice(const QString &text, const QList<report::PlainWarning> &warnings);
/// Why a text is not in the draft.
[[nodiscard]] QString leftOutReason(report::LeftOutReason reason);
/// A sheet's lines to be read one below the other.
[[nodiscard]] QString readablePlainText(const report::PlainText &text);

} // namespace regards
