// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/handover.h"

namespace regards {

/// Which part of an archive goes to a colleague.
struct TransferScope
{
    /// Of what belongs to a visit, only what belongs to one of these; none: of all. What belongs to no visit
    /// (facilities, units, people, trainings) always goes.
    QList<RecordId> visits{};
};

/// What an archive transfer carried.
struct TransferSummary
{
    qint64 records = 0;
    qint64 changes = 0;
    QString sealedFor; ///< the colleague's fingerprint
    QString fileName; ///< without its folder
    qint64 bytes = 0; ///< of the file

    friend bool operator==(const TransferSummary &, const TransferSummary &) = default;
};

/// A name for the file: the day and a few digits of an id, nothing that names anybody.
[[nodiscard]] QString suggestedTransferName(const Notebook &archive);

/**
 * Writes the archive's changes sealed for a colleague: every folded one, those of colleagues and observers included,
 * and every redaction; nothing private, nothing of an import that was undone, no key, code or fact. Drafts become
 * changes first. The file is read back and compared before it counts as written.
 *
 * RecordUnknown, Cancelled, ContainerTooLarge (details: `path`, `writing`): then fewer visits at a time will do; and
 * the errors of writing.
 */
[[nodiscard]] Result<TransferSummary> writeTransfer(Notebook &archive, const RecordId &colleague, const QString &path,
                                                    const TransferScope &scope = {},
                                                    const HandOverProgress &progress = {});

} // namespace regards
