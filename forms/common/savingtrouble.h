// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace regards {

/// Said where somebody types a text that can't be saved: why, that it is kept, and what to do.
[[nodiscard]] QString savingTrouble(const Error &error, const QString &language);

} // namespace regards
