// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/words/words.h"

namespace regards::report {

/**
 * Everything a chart shows in whole sentences, for Chart::alternative: `lead`, which says what the chart is about, then
 * a sentence for each row with its figures. `words` are those of the document's language.
 */
[[nodiscard]] QString chartInWords(const Chart &chart, const QString &lead, const Words &words);

} // namespace regards::report
