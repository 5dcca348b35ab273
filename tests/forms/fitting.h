// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace regards::test {

/**
 * What a reader could not read of a window as it stands: each label, button, box, tab, field's hint and heading of a
 * table whose text needs more room than it was given; each that lies outside what contains it; each page that can
 * only be read by moving it sideways; and a window that can't be as small as it is.
 *
 * A text may be shortened on purpose where its tool tip has it whole, and its name for screen readers too.
 */
[[nodiscard]] QStringList cutOff(const QWidget &window);

} // namespace regards::test
