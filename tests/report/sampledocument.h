// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace regards::test {

/// An invented unit report with every kind of block, some fifteen pages long.
[[nodiscard]] report::Document sampleDocument(report::Language language, report::PageSize size);

/// The words of all ratings.
[[nodiscard]] QList<report::KeyEntry> sampleKey(report::Language language);

} // namespace regards::test
