// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/conflictview.h"

namespace regards {

class RecordWording;

/// `A`, `B`…: how the sides of a conflict are called, and the keys that take them.
[[nodiscard]] QString sideLetter(qsizetype index);
/// Who wrote it, on whose laptop where that was another's, and when.
[[nodiscard]] QString writerWords(const RecordWording &wording, const HistoryStep &step);
/// With which file it came in; empty for what was written here.
[[nodiscard]] QString importWords(const RecordWording &wording, const HistoryStep &step);
/// The record in conflict.
[[nodiscard]] QString recordWords(const Notebook &notebook, const RecordWording &wording, const Conflict &conflict);
/// One line for a list: the field and its values, or who deleted and who changed.
[[nodiscard]] QString conflictWords(const RecordWording &wording, const ConflictView &view);
/// In whole sentences, what happened and what is to be decided.
[[nodiscard]] QString explanation(const RecordWording &wording, const ConflictView &view);

} // namespace regards
