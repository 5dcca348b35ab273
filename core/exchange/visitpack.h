// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/codes.h"
#include "core/exchange/keys.h"
#include "core/notebook/notebook.h"

namespace regards {

/**
 * Visit packs: from the coordinator to one observer.
 *
 * A pack carries the frame of one visit (the record types declared as such, contacts left out), the coordinator's
 * public keys, an enrolment token, and, for an observer who has handed over before, their own records again with
 * settled conflicts and redactions. It opens a new notebook or updates an existing one.
 */

/// Makes the archive's own keys and its coordinator's id, once, right after it was created.
[[nodiscard]] Result<void> prepareArchive(Notebook &archive);

/// The keys that a notebook or archive signs and opens with; FileDamaged when they are missing.
[[nodiscard]] Result<Identity> identityOf(const Notebook &notebook);
/// What people compare by voice: the fingerprint of this file's own keys.
[[nodiscard]] Result<QString> ownFingerprint(const Notebook &notebook);
/// In an observer's notebook: the coordinator's fingerprint, as the pack brought it.
[[nodiscard]] QString coordinatorFingerprint(const Notebook &notebook);

/// The visit code of one observer and visit: made at the first call, the same ever after, kept in the archive.
[[nodiscard]] Result<VisitCode> visitCode(Notebook &archive, const RecordId &visit, const RecordId &observer);

struct PackOptions
{
    /// After a loss: retires the observer's old key to its own replicas and carries the observer's changes again.
    bool reissue = false;
};

/// Writes the pack for that observer: RecordUnknown, RecordInvalid (not of the team), the errors of writing.
[[nodiscard]] Result<void> writeVisitPack(Notebook &archive, const RecordId &visit, const RecordId &observer,
                                          const VisitCode &code, const QString &path, PackOptions options = {});

/// What a pack says of itself once its code has opened it.
struct PackSummary
{
    RecordId visit;
    RecordId observer;
    QString visitTitle;
    QString facility;
    QString observerName;
    QString firstDay; ///< ISO date
    QString lastDay;
    qsizetype units = 0;
    QString toolkit;
    QByteArray toolkitDigest;
    QString coordinatorFingerprint;
    qint64 writtenAt = 0; ///< milliseconds since 1970 UTC
};
[[nodiscard]] Result<PackSummary> inspectVisitPack(const QString &path, const VisitCode &code);

/// Names the notebook of one observer and visit among the settings of a machine: a digest, which says nothing to
/// whoever has not opened a pack or the notebook.
[[nodiscard]] QString notebookMark(const RecordId &visit, const RecordId &observer);

/// Makes an observer's notebook from a pack: FileExists, WrongVisitCode, the errors of openContainer() and create().
[[nodiscard]] Result<std::unique_ptr<Notebook>> createNotebook(const QString &path, const Passphrase &passphrase,
                                                               const QString &pack, const VisitCode &code, World &world,
                                                               KeyProfile profile = defaultKeyProfile());
/// Takes a later pack of the same visit and observer in: PackNotForThisNotebook otherwise. The code is remembered
/// in the notebook, so that an update asks for none.
[[nodiscard]] Result<Union> updateNotebook(Notebook &notebook, const QString &pack);
/// When a pack was written, in milliseconds since 1970 UTC, if updateNotebook() would take it; otherwise why not.
/// Writes nothing.
[[nodiscard]] Result<qint64> inspectUpdate(const Notebook &notebook, const QString &pack);
/// When the latest pack in this notebook was written, likewise; 0 where that is not known.
[[nodiscard]] qint64 latestPack(const Notebook &notebook);

} // namespace regards
