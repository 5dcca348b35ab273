// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace regards {

/**
 * Asks once before something that goes, in a dialog of the name `question`: `text` names what goes, `act` is what
 * the button says. Returns at once; `accepted` is called if the answer is yes. Escape and Enter are no.
 */
void ask(QWidget *parent, const QString &text, const QString &act, std::function<void()> accepted);

} // namespace regards
