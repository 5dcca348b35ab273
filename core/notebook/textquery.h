// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace regards {

/**
 * What somebody typed into a search, as an FTS5 expression: every word must occur, each may go on.
 *
 * Whatever was typed is plain words to the index, never an operator. A code like `1.2.3` is one word. Letters that
 * stand alone (the l of l’isolement) are left out, and œ is found by oe and oe by œ, likewise æ. Empty: nothing to
 * look for.
 */
[[nodiscard]] QString matchExpression(QStringView typed);

} // namespace regards
