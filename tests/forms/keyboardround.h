// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace regards::test {

/**
 * What is wrong with the way of the Tab key through a window: controls that it never reaches, fields that it does not
 * leave, a way back by Shift+Tab that is another one, steps against the order of reading among the parts of one group.
 *
 * A group of the property `ownTabOrder` has its reasons for another order.
 *
 * Empty: from where the keyboard is, Tab goes through every control in the order of reading and comes round.
 */
[[nodiscard]] QStringList wrongOnTheTabWay(QWidget &window);

/// Controls that take the keyboard and tell screen readers no role.
[[nodiscard]] QStringList rolelessControls(const QWidget &window);

/// Rows that show a rating by its shape and are not read with its word; `words` are those of the scale.
[[nodiscard]] QStringList wordlessRows(const QWidget &window, const QStringList &words);

} // namespace regards::test
