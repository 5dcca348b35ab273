// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QList>

namespace regards::cli {

/// One option. It means the same kind of thing in every verb that takes it.
struct Option
{
    const char *name;
    const char *value; ///< what stands for its value in a usage line; null for a flag
    const char *description; ///< to be translated
};

[[nodiscard]] const QList<Option> &options();
/// Null when there is none of that name.
[[nodiscard]] const Option *option(const QString &name);

/// Takes a command line apart, options before or after the rest; the whole rest is in `arguments`. Usage names what
/// is wrong. The language of that sentence is looked up in `commandLine` itself by whoever has the words.
[[nodiscard]] Result<Request> parsed(const QStringList &commandLine);

} // namespace regards::cli
