// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

namespace regards {

/// The criteria that a note is tagged with, in the order of their codes.
[[nodiscard]] QList<CriterionCode> tagsOfNote(const Notebook &notebook, const RecordId &note);
/// The same for every note of the file that has any, read at once.
[[nodiscard]] QHash<RecordId, QList<CriterionCode>> tagsOfNotes(const Notebook &notebook);
Result<void> tagNote(Notebook &notebook, const RecordId &note, CriterionCode code);
Result<void> untagNote(Notebook &notebook, const RecordId &note, CriterionCode code);

/**
 * Lets the tags follow a text that was edited: what it names as `#1.2.3` and did not name before becomes a tag, what
 * it named and names no more is one no longer. Tags given by hand stay, and so does taking one away by hand: the text
 * itself is never changed.
 */
Result<void> followText(Notebook &notebook, const Toolkit &toolkit, const RecordId &note, const QString &before,
                        const QString &after);

} // namespace regards
