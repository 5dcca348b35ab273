// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace regards::test {

/**
 * A document as text that people can read and compare: a line for each paragraph, list item and table row, headings
 * marked by `#`, ratings by their token in brackets.
 */
[[nodiscard]] QString textForm(const report::Document &document);

} // namespace regards::test
