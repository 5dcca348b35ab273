// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

namespace regards {

/// One change as its reader needs it: one field was given a value.
struct HistoryWrite
{
    ChangeId change;
    QString field; ///< reserved::Deleted for taking the record away or bringing it back; reserved::Redacted
    Value value; ///< Erased where nothing is left but that there was something
    Value before; ///< what was shown until then; null where nothing was
    bool isErasure = false; ///< of the field, or of the whole record: for good
    bool isPresent = false; ///< what is shown today
    bool isInConflict = false; ///< one of several that stand beside each other now, unsettled
    QList<Change> settled; ///< the differing values that this one put an end to, newest first; empty: no conflict
    std::optional<ChangeId> settledBy; ///< it stood beside another one until this change

    friend bool operator==(const HistoryWrite &, const HistoryWrite &) = default;
};

/// What somebody wrote into a record in one act.
struct HistoryStep
{
    qint64 at = 0; ///< milliseconds since 1970 UTC, by the writer's clock
    RecordId author; ///< on whose behalf; none: the coordinator
    RecordId typist; ///< the observer whose laptop it was written on, where that was somebody else's
    qint64 import = 0; ///< with which import it came; 0: it was written in this file, or brought by pack or receipt
    QString importFile; ///< that import's file, without folder
    qint64 importedAt = 0; ///< milliseconds since 1970 UTC, by this file's clock
    bool isMaking = false; ///< the record began with it
    QList<HistoryWrite> writes;

    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

/**
 * What was written into one field, or into a whole record where `field` is empty, newest first.
 *
 * Of a whole record, its key and the fields that only say to whom and to which visit it belongs are left out, and what
 * one person wrote into several fields within a second is one step. Changes of undone imports are left out. Nothing was
 * written yet, or such a record is not known: empty.
 */
[[nodiscard]] QList<HistoryStep> historyOf(Notebook &notebook, const RecordId &record, const QString &field = {});

/// Whether an earlier value may be written again, and if not, why.
enum class Restoring {
    Possible,
    IsPresent, ///< it is what is shown
    ValueErased, ///< nobody has it any more
    RecordErased,
    RecordDeleted, ///< it has to be brought back first
    PartOfKey, ///< such a field is never written again
    NotOurs, ///< the record belongs to somebody else, whose it stays in this file
    FileReadOnly,
};
[[nodiscard]] Restoring restoring(const Notebook &notebook, const RecordId &record, const HistoryWrite &write);

/// Writes an earlier value again, as a new change; in a conflict it settles it. The errors of Notebook::put();
/// RecordRedacted for a value that was erased.
Result<void> restoreValue(Notebook &notebook, const RecordId &record, const HistoryWrite &write);

} // namespace regards
