// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"

namespace regards {

class BackgroundJob;

/// Somebody whose laptop is to learn what has arrived, and the folder where their receipt goes.
struct ReceiptFor
{
    RecordId observer;
    RecordId visit;
    QString name; ///< the observer's
    QString folder;

    friend bool operator==(const ReceiptFor &, const ReceiptFor &) = default;
};

/**
 * Writes them all, behind a verified backup, since a receipt lets an observer wipe their laptop; how many. Stops at the
 * first failure, whose details name the file. A receipt that lies there for the same observer is replaced.
 */
[[nodiscard]] Result<int> writeReceipts(Notebook &archive, const QList<ReceiptFor> &receipts, const BackgroundJob &job);

} // namespace regards
