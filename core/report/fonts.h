// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFont>

namespace regards::report {

/// Layout is computed in tenths of a point, so that every font size is a whole number of its pixels.
inline constexpr double UnitsPerPoint = 10;

/**
 * Makes the pages' own fonts known to Qt; once done, it returns at once.
 *
 * Needs a QGuiApplication and its thread. Fails with ReportImpossible ("fonts").
 */
[[nodiscard]] Result<void> loadFonts();

/**
 * Noto Sans in a size of `points`, for a painter in layout units. Never with ligatures: whoever copies text out of
 * a document gets the letters that stand there.
 */
[[nodiscard]] QFont pageFont(double points, bool bold = false, bool italic = false);

} // namespace regards::report
