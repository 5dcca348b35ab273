// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/wordclasses.h" // folded(), by which what people type is compared with what is written
#include "core/toolkit/toolkit.h"

#include <QString>

namespace regards {

/// Criteria that somebody may mean by `typed`: the beginning of a code, or words of the statement or its plain wording
/// in any order. At most `limit`, in the toolkit's order; none for nothing typed.
[[nodiscard]] QList<const Criterion *> criteriaLike(const Toolkit &toolkit, QStringView language, QStringView typed,
                                                    qsizetype limit = 8);

/// "1.2.3  statement", as lists of criteria show one.
[[nodiscard]] QString criterionLine(const Criterion &criterion, QStringView language);

/// The criteria that a text names as `#1.2.3`, each once, in the order of the text. Unknown codes are left out.
[[nodiscard]] QList<CriterionCode> criteriaNamedIn(const Toolkit &toolkit, QStringView text);

} // namespace regards
