// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"
#include "forms/common/recordlist.h"

namespace regards {

/// Which of the observer's notes a list shows.
enum class NoteFilter { All, Here, Untagged, Private };

/// One note of a list.
struct ListedNote
{
    Note note;
    QList<CriterionCode> tags;

    /// `here` is a unit of the visit; none: the whole facility.
    [[nodiscard]] bool isIn(NoteFilter filter, const RecordId &here) const;
};

/// The observer's own notes of a visit, newest first.
[[nodiscard]] QList<ListedNote> ownNotes(const Notebook &notebook, const RecordId &visit);

/// Those notes as rows under a heading for each day, in local time. `keep` stays in the list although it no longer
/// belongs there: it is being worked on.
[[nodiscard]] QList<ListRow> noteRows(const Notebook &notebook, const QList<ListedNote> &notes, NoteFilter filter,
                                      const RecordId &here, const RecordId &keep, const QString &language);

/// The next note without a criterion after `from`, then from the top; none where there is no other.
[[nodiscard]] RecordId nextUntagged(const QList<ListedNote> &notes, const RecordId &from);

} // namespace regards
