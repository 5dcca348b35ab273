// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/savingtrouble.h"

#include "core/words/words.h"

#include <QCoreApplication>

namespace regards {

QString savingTrouble(const Error &error, const QString &language)
{
    const auto tr = [](const char *source) { return QCoreApplication::translate("SavingTrouble", source); };
    const QString kept =
        tr(QT_TRANSLATE_NOOP("SavingTrouble", "Your text is kept here and is saved by itself as soon as that works."));
    QString why;
    switch (error.code) {
    case ErrorCode::DiskFull:
        why = tr(QT_TRANSLATE_NOOP(
            "SavingTrouble", "Not saved: the disk is full. Delete files that you don’t need, and empty the bin."));
        break;
    case ErrorCode::FileGone:
    case ErrorCode::FileMissing:
        why = tr(QT_TRANSLATE_NOOP(
            "SavingTrouble",
            "Not saved: the notebook is not there any more. Was its stick pulled out? Put it in again."));
        break;
    case ErrorCode::FileIsAnother:
        why = tr(QT_TRANSLATE_NOOP("SavingTrouble",
                                   "Not saved: another file lies now where the notebook was. Put the stick or the file "
                                   "back that you were working with."));
        break;
    case ErrorCode::FileReadOnly:
    case ErrorCode::FolderUnwritable:
        why = tr(QT_TRANSLATE_NOOP("SavingTrouble",
                                   "Not saved: the notebook is protected against writing now. Take the protection off; "
                                   "some sticks have a small switch."));
        break;
    default:
        why = Words(language).sentence(error);
    }
    //: why a text could not be saved; that it is kept
    return tr(QT_TRANSLATE_NOOP("SavingTrouble", "%1 %2")).arg(why, kept);
}

} // namespace regards
