// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blankforms.h"
#include "core/report/reportpen.h"

namespace regards::report {

/// What is written by hand into the head of every sheet, and how its further pages are called.
[[nodiscard]] Sheet blankSheet(const Words &words, const QString &code, const QString &title);
/// The sheets of one interview.
void writeInterview(ReportPen &pen, const InterviewSheets &sheets, const QString &code);

} // namespace regards::report
