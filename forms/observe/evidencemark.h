// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace regards {

/// The shape beside those of the ratings: something was noted on a criterion that is not yet rated.
[[nodiscard]] QIcon evidenceIcon();

} // namespace regards
