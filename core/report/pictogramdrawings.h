// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pictograms.h"

namespace regards::report {

/// The drawing as text, in the commands that DrawingReader (pictograms.cpp) explains.
[[nodiscard]] QString drawingOf(Pictogram pictogram);

} // namespace regards::report
