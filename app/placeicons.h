// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QStringView;

namespace regards {

/// A line drawing for the rail: `observe`, `notes`, `interviews`, `handover`, `programme`, `gather`, `agree`,
/// `recommend`, `report`; a plain square for anything else.
[[nodiscard]] QIcon placeIcon(QStringView place);

} // namespace regards
