// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards {

/// The criteria that a note is tagged with, in the order of their codes.
[[nodiscard]] QList<CriterionCode> tagsOfNote(const Notebook &notebook, const RecordId &note);
Result<void> tagNote(Notebook &notebook, const RecordId &note, CriterionCode code);
Result<void> untagNote(Notebook &notebook, const RecordId &note, CriterionCode code);
/// Tags a note with the criteria that its text names as `#1.2.3`. Tags that were there stay.
Result<void> tagNoteFromText(Notebook &notebook, const Toolkit &toolkit, const RecordId &note);

} // namespace regards
