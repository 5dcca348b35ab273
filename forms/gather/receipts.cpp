// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/receipts.h"

#include "core/exchange/handover.h"
#include "forms/common/backgroundjob.h"

#include <QDir>

namespace regards {

namespace {

/// Says nothing of whose it is to somebody who finds the stick.
QString fileName(const RecordId &observer)
{
    constexpr qsizetype EnoughToTellApart = 8;
    return QStringLiteral("receipt-%1.regards-receipt").arg(observer.text().first(EnoughToTellApart));
}

} // namespace

Result<int> writeReceipts(Notebook &archive, const QList<ReceiptFor> &receipts, const BackgroundJob &job)
{
    if (const auto backup = archive.backUp(); !backup)
        return Error{ErrorCode::BackupFailed, QStringList{archive.path()} + backup.error().details};
    int written = 0;
    for (const ReceiptFor &receipt : receipts) {
        if (job.isCancelled())
            break;
        const QString path = QDir(receipt.folder).filePath(fileName(receipt.observer));
        if (const auto done = writeReceipt(archive, receipt.observer, receipt.visit, path); !done)
            return done.error();
        ++written;
    }
    return written;
}

} // namespace regards
