// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace regards {

/// Ctrl+Z and Ctrl+Y in a line in which nothing was typed are the journal's, as in a text (DraftTextEdit).
void leaveUndoToJournal(QLineEdit *line);

} // namespace regards
