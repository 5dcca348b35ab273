// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plaintext.h"

#include <functional>

class QWidget;

namespace regards {

/**
 * Shows the sheet as it is written beside the draft that the program would make today, in a dialog of the name
 * `plainCompare`. Returns at once; `taken` is called with whether the draft is to replace the sheet, unless the
 * decision is put off.
 */
void comparePlainSheets(QWidget *parent, const report::PlainText &written, const report::PlainText &draft,
                        std::function<void(bool isDraftTaken)> decided);

} // namespace regards
