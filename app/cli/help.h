// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

namespace regards::cli {

/// What the program is for, its verbs and what holds for all of them.
[[nodiscard]] QString helpText(const Words &words);
/// One verb: usage, summary, options.
[[nodiscard]] QString helpText(const Verb &verb, const Words &words);
/// A single line: `Usage: regards-cli visit pack …`.
[[nodiscard]] QString usageLine(const Verb &verb, const Words &words);

} // namespace regards::cli
