// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

#include <QMap>

#include <functional>

namespace regards {

/// What somebody typed in from a colleague's sheets of paper.
struct TypedFor
{
    RecordId observer; ///< the colleague, whose records they are
    QString name;
    qint64 records = 0;
    bool hasOwnKey = false; ///< the colleague has handed over from a laptop too

    friend bool operator==(const TypedFor &, const TypedFor &) = default;
};

/// How many records of a type an import touches.
struct RecordCounts
{
    qint64 added = 0; ///< that were not here
    qint64 changed = 0; ///< that get new changes

    friend bool operator==(const RecordCounts &, const RecordCounts &) = default;
};

/// What importing one file would do, or did.
struct GatherPreview
{
    QString file;
    bool isTransfer = false; ///< a colleague's whole archive: `observer` is that coordinator, `visit` none
    QString observerName;
    RecordId observer;
    RecordId visit;
    QString visitTitle;
    QString fingerprint; ///< of the key that signed
    bool keyKnown = false; ///< pinned already
    bool keyEnrolled = false; ///< proves itself with the pack's token
    bool toolkitMatches = true;
    qint64 newRecords = 0; ///< records that were not here
    qint64 changedRecords = 0; ///< records that get new changes
    QMap<QString, RecordCounts> byType; ///< the same, by record type
    qint64 conflicts = 0; ///< fields that would be in conflict and are not now
    QList<Conflict> newConflicts; ///< those, the first hundred
    qint64 alreadyHere = 0; ///< changes
    qint64 added = 0; ///< changes
    qint64 revived = 0; ///< changes that come back from an undone import
    qint64 clocksAhead = 0;
    qint64 writtenAt = 0; ///< milliseconds since 1970 UTC, by the sender's clock
    qint64 erasures = 0; ///< transfer: records that are here and lose something for good by it; undoing keeps that
    QStringList foreignRedactions; ///< record ids of others that this observer asks to erase
    QList<TypedFor> typedFor; ///< what is new in it and was typed in on behalf of others, by their names

    friend bool operator==(const GatherPreview &, const GatherPreview &) = default;
};

/// Told now and then how far one file is, in thousandths, 0 to 1000; false cancels. What was begun of that file is then
/// rolled back whole, and it fails with Cancelled.
using GatherProgress = std::function<bool(int thousandths)>;

struct GatherOptions
{
    /// Believe a key that neither was pinned nor proves itself, since its owner confirmed this fingerprint. If it
    /// signed an archive, it is a colleague's from now on.
    QString confirmedFingerprint{};
    /// Carry out redactions of records that are not the sender's own.
    bool confirmRedactions = false;
    /// Take what the sender typed in from colleagues' sheets of paper; without it such a file is refused whole.
    bool confirmTypedFor = false;
    /// Within each file.
    GatherProgress progress{};
};

/// One import in the archive's log.
struct ImportEntry
{
    qint64 number = 0; ///< 1, 2, 3…
    qint64 at = 0; ///< milliseconds since 1970 UTC
    QString file; ///< its name without folder
    RecordId observer;
    RecordId visit;
    qint64 added = 0;
    qint64 conflicts = 0;
    bool isTransfer = false; ///< of a colleague's archive: `observer` is that coordinator, `visit` none
    bool undone = false;
};

/// Reads and checks the whole file, a hand-over or a colleague's archive, and says what it would do; writes nothing.
[[nodiscard]] Result<GatherPreview> previewHandOver(Notebook &archive, const QString &path,
                                                    const GatherProgress &progress = {});

/**
 * Imports one hand-over (or a colleague's archive transfer): verified whole, then one transaction. A file that
 * brings nothing new leaves no entry. Makes no backup: see gatherAll().
 */
[[nodiscard]] Result<GatherPreview> importHandOver(Notebook &archive, const QString &path,
                                                   const GatherOptions &options = {});

/// A verified backup, then every file in turn; a failure stops only that file. `progress` is told how many are done
/// and returns false to cancel before the next; `options.progress` cancels within one, and all that would follow.
struct GatherOutcome
{
    QString file;
    Result<GatherPreview> result;
};
[[nodiscard]] Result<QList<GatherOutcome>> gatherAll(Notebook &archive, const QStringList &paths,
                                                     const GatherOptions &options = {},
                                                     const std::function<bool(int done, int all)> &progress = {});

[[nodiscard]] QList<ImportEntry> imports(const Notebook &archive);
/// Sets aside what that import brought: ImportUnknown. Importing the file again brings it back, and so does
/// bringBackImport().
Result<void> undoImport(Notebook &archive, qint64 number);
/// Folds again what an undone import had brought, as if its file were imported again: ImportUnknown.
Result<void> bringBackImport(Notebook &archive, qint64 number);

/// The observers of a visit's team and when each last handed over (by the archive's clock; 0: never). Of those whose
/// work came in with a colleague's archive: when the newest of it was written.
struct HandOverState
{
    RecordId observer;
    QString name;
    qint64 lastImport = 0;
};
[[nodiscard]] QList<HandOverState> handOverStates(const Notebook &archive, const RecordId &visit);

/// An interviewee takes the interview back: WithdrawalCodeWrong, WithdrawalCodeAmbiguous (erases nothing),
/// WithdrawalTooLate once a report of that visit with that unit was sent. The id of what was erased.
Result<RecordId> withdrawInterview(Notebook &archive, const RecordId &visit, const QString &code);

} // namespace regards
