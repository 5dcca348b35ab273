// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/colours.h"

class QPalette;

namespace regards {

/// The colours that the system asks for: high contrast or dark where Windows' settings say so, or where the palette
/// that the platform gave (`platform`, before any of ours was set) is a dark one; else light.
[[nodiscard]] Scheme systemScheme(const QPalette &platform);

} // namespace regards
