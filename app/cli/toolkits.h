// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/toolkit/toolkit.h"
#include "core/toolkit/toolkitloader.h"

namespace regards::cli {

/// The toolkit of the file that an option names, or the built-in one.
[[nodiscard]] Result<Toolkit> toolkitFrom(Context &context, const QString &option);
/// The toolkit that a visit uses: that of `--toolkit`, or the built-in one. ToolkitUnknown when it is another.
[[nodiscard]] Result<Toolkit> toolkitOf(Context &context, const Notebook &notebook, const RecordId &visit);

} // namespace regards::cli
