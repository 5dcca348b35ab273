// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

#include <QMap>

#include <functional>

namespace regards {

/// What a hand-over will carry, or carried.
struct HandOverSummary
{
    QMap<QString, qint64> records; ///< how many of each type, deleted ones aside
    qint64 changes = 0;
    qint64 privateNotes = 0; ///< that stay behind
    QString sealedFor; ///< the coordinator's fingerprint
    QString fileName; ///< a suggestion: visit, observer, date, nothing that names a person in full
    qint64 bytes = 0; ///< of the file; 0 before it was written

    friend bool operator==(const HandOverSummary &, const HandOverSummary &) = default;
};

/// What would go now: NothingToHandOver for an archive or a notebook without a coordinator.
[[nodiscard]] Result<HandOverSummary> planHandOver(const Notebook &notebook);

/// Told how many of how many steps are done; false cancels, and then nothing is left of the file.
using HandOverProgress = std::function<bool(int done, int all)>;

/**
 * Writes all shared changes of an observer's notebook, always complete, sealed for the coordinator; drafts become
 * changes first. The file is read back and compared before it counts as handed over. Cancelled.
 */
[[nodiscard]] Result<HandOverSummary> writeHandOver(Notebook &notebook, const QString &path,
                                                    const HandOverProgress &progress = {});

/// When this notebook was last handed over: milliseconds since 1970 UTC; nullopt for never.
[[nodiscard]] std::optional<qint64> lastHandOver(const Notebook &notebook);

/// One hand-over that was written and read back.
struct HandOverEntry
{
    qint64 at = 0; ///< milliseconds since 1970 UTC
    QString file; ///< its name without folder
    QString folder;
    qint64 bytes = 0;
    qint64 changes = 0;

    friend bool operator==(const HandOverEntry &, const HandOverEntry &) = default;
};
/// Newest first; the last 60.
[[nodiscard]] QList<HandOverEntry> handOverHistory(const Notebook &notebook);
/// Whether anything that a hand-over would carry was written since the last one, what is being typed included.
[[nodiscard]] bool hasUnsentWork(const Notebook &notebook);

/// What a receipt confirms, held against the notebook as it is now.
struct ReceiptSummary
{
    qint64 arrived = 0; ///< how many of the notebook's shared changes the coordinator holds
    qint64 missing = 0; ///< how many were written since
    qint64 redactions = 0;
    qint64 settled = 0;
    bool mayWipe = false; ///< everything shared has arrived
    qint64 privateNotes = 0; ///< what wiping would lose
    QMap<QString, qint64> newer; ///< of each type, how many records the missing changes are about
};

/// In the archive: receipt for one observer's hand-overs. ReceiptWithoutBackup unless a verified backup was made
/// after the last import; SenderUnknown when nothing of that observer has arrived.
[[nodiscard]] Result<void> writeReceipt(Notebook &archive, const RecordId &observer, const RecordId &visit,
                                        const QString &path);
/// When a receipt was written, in milliseconds since 1970 UTC, if it is for this observer's notebook; otherwise why
/// not. Writes nothing.
[[nodiscard]] Result<qint64> inspectReceipt(const Notebook &notebook, const QString &path);
/// In the observer's notebook: applies a receipt. What an older one says of arrivals does not replace a newer one.
[[nodiscard]] Result<ReceiptSummary> applyReceipt(Notebook &notebook, const QString &path);
/// When the latest receipt in this notebook was written, likewise; 0 where there was none.
[[nodiscard]] qint64 latestReceipt(const Notebook &notebook);
/// What the last receipt said, compared with the notebook as it is now; nullopt when there was none.
[[nodiscard]] std::optional<ReceiptSummary> receiptState(const Notebook &notebook);

} // namespace regards
