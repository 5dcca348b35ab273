// SPDX-License-Identifier: GPL-3.0-or-later
// Words::sentence(): what went wrong, and what to do about it.
#include "core/base/id.h"
#include "core/words/phrase.h"
#include "core/words/reasons.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QDir>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// %1, %2… are the details in the order that error.h gives, after presentable(). No default: a new code needs words.
const char *sourceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is not there. Check the name and the folder, and whether the stick is plugged in.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Errors", "%1 exists already and was left as it is. Choose another name.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be read. Check that it is a file, that you may open it, and that its "
                                 "disk or stick works.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be written. Check that you may write there and that the disk or stick "
                                 "works, or choose another place.");
    case ErrorCode::FolderUnwritable:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be written, since its folder is protected against writing. Choose "
                                 "another folder, or ask for the right to write in this one.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be written, since the disk is full. Nothing was lost; free some space "
                                 "or choose another disk, then try again.");
    case ErrorCode::FileGone:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 went away while it was in use. Plug the stick or disk in again, then try again.");
    case ErrorCode::WrongPassphrase:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be opened with this passphrase. Check capital letters and the "
                                 "keyboard's language, then try again.");
    case ErrorCode::NotARegardsFile:
        return QT_TRANSLATE_NOOP("Errors", "%1 is not a notebook or archive of Regards. Choose another file.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is damaged (%2). Don't write to it any more; open the newest backup from the "
                                 "folder beside it.");
    case ErrorCode::FileNewer:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was written by a newer version of Regards (file version %2). Install that version "
                                 "to open it.");
    case ErrorCode::FileBusy:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is in use by another program. Close it there, or wait a moment, then try again.");
    case ErrorCode::FileReadOnly:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 can only be read, so nothing was written. Copy it to a place where you may write, "
                                 "or ask for that right.");
    case ErrorCode::FileIsAnother:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Another file has taken the place of %1, so nothing was written. Put the stick or the "
                                 "file back that you were working with.");
    case ErrorCode::PassphraseEmpty:
        return QT_TRANSLATE_NOOP("Errors", "The passphrase is empty. Type one.");
    case ErrorCode::PassphraseTooWeak:
        return QT_TRANSLATE_NOOP("Errors",
                                 "This passphrase would be guessed too easily. Take four or five words that have "
                                 "nothing to do with one another.");
    case ErrorCode::OutOfMemory:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The computer has not enough free memory for this. Close other programs, then try "
                                 "again.");
    case ErrorCode::RecoveryFileMissing:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The recovery file %1 is not there, and without it the recovery sheet opens nothing. "
                                 "Look for it beside the archive's backups and copy it back.");
    case ErrorCode::RecoveryCodeWrong:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The recovery code is not right for this archive. Read it from the sheet once more, "
                                 "group by group.");
    case ErrorCode::BackupFailed:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The backup %1 could not be made or was not sound (%2). Check the disk's free space, "
                                 "then try again.");
    case ErrorCode::ErasureIncomplete:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The text was erased from the file %1, but something still holds it: %2. Make that "
                                 "available again and open the file once more, so that the erasure can be finished.");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be used (%2). Nothing was written. Check the file with “verify”, and "
                                 "keep its backups.");
    case ErrorCode::ContainerTruncated:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is incomplete: its end is missing. Nothing was taken from it. Have it copied or "
                                 "written again, and remove the stick only when the copy is finished.");
    case ErrorCode::ContainerDamaged:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "%1 was changed or damaged on its way (%2). Nothing was taken from it. Have it written "
            "again.");
    case ErrorCode::ContainerForeign:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is not a visit pack, hand-over or receipt of Regards. Choose another file.");
    case ErrorCode::ContainerNewer:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was written by a newer version of Regards. Install version %2 or later to open "
                                 "it.");
    case ErrorCode::ContainerWrongKind:
        return QT_TRANSLATE_NOOP("Errors", "%1 is a %2, but a %3 is needed here. Choose another file.");
    case ErrorCode::ContainerTooLarge:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 is larger than any such file may be, and was not read. Check that it is the right "
                                 "one.");
    case ErrorCode::WrongVisitCode:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 could not be opened with this visit code. Read the code from the letter once "
                                 "more, and check that it belongs to this pack.");
    case ErrorCode::SealedForAnother:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was sealed for somebody else (key %2) and can't be opened here. Give it to the "
                                 "coordinator whose visit it belongs to.");
    case ErrorCode::SignatureInvalid:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 doesn't carry a valid signature, so it was changed or damaged on its way. Nothing "
                                 "was taken from it. Have it written again.");
    case ErrorCode::SenderUnknown:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was signed with a key that is not known here (fingerprint %2). Nothing was taken "
                                 "from it. Compare the fingerprint with the sender by telephone, and confirm it only "
                                 "if it is the same.");
    case ErrorCode::SenderRetired:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was signed with a key that was retired after a loss (fingerprint %2). Nothing was "
                                 "taken from it. Ask the observer for a hand-over from the new notebook.");
    case ErrorCode::OtherVisit:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 belongs to another visit (%2). Nothing was taken from it. Open the archive or "
                                 "notebook of that visit.");
    case ErrorCode::OtherObserver:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 belongs to another observer (%2). Nothing was taken from it. Choose the file that "
                                 "was made for this notebook.");
    case ErrorCode::OtherToolkit:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 was made with another toolkit (%2). Nothing was taken from it. Load the same "
                                 "toolkit file on both computers.");
    case ErrorCode::ForeignRecords:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 changes something that doesn't belong to its sender (%2). Nothing was taken "
                                 "from it. Speak with the sender.");
    case ErrorCode::ForeignRedaction:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 asks to erase something that doesn't belong to its sender (%2). Nothing was "
                                 "taken from it. Speak with the sender, and confirm the erasure only if it is meant.");
    case ErrorCode::ForeignReplica:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 carries changes under somebody else's name (%2). Nothing was taken from it. Speak "
                                 "with the sender.");
    case ErrorCode::TypedForOthers:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 holds records that its sender typed in for others (%2, for %3). Nothing was taken "
                                 "from it. Confirm it if the sender typed their sheets of paper in.");
    case ErrorCode::IdentityClash:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 contradicts what is here: two different changes have the same identity (%2). "
                                 "Nothing was taken from it. This can't come from ordinary use; keep the file and ask "
                                 "for help.");
    case ErrorCode::PrivateRecords:
        return QT_TRANSLATE_NOOP("Errors",
                                 "%1 carries private notes, which never belong into such a file. Nothing was taken "
                                 "from it. Have it written again.");
    case ErrorCode::PackNotForThisNotebook:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The visit pack %1 was made for another visit, another observer or another "
                                 "coordinator than this notebook. Nothing was changed. Choose another pack, or make a "
                                 "new notebook from this one.");
    case ErrorCode::NothingToHandOver:
        return QT_TRANSLATE_NOOP("Errors",
                                 "There is nothing to hand over here: only an observer's notebook that was made from a "
                                 "visit pack can be handed over.");
    case ErrorCode::ReceiptWithoutBackup:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The receipt was not written, since it promises that %1 is backed up, and that failed "
                                 "(%2). Make a backup, then try again.");
    case ErrorCode::RecordInvalid:
        return QT_TRANSLATE_NOOP("Errors", "%1 can't be written: %2.");
    case ErrorCode::RecordUnknown:
        return QT_TRANSLATE_NOOP("Errors",
                                 "There is no record with the id %1 here. An id can be shortened to its first 6 "
                                 "characters, not further.");
    case ErrorCode::RecordAmbiguous:
        return QT_TRANSLATE_NOOP("Errors", "Several records have an id that begins with %1. Give more of it.");
    case ErrorCode::RecordRedacted:
        return QT_TRANSLATE_NOOP("Errors", "The record %1 was erased for good and can't be written to any more.");
    case ErrorCode::RecordReadOnly:
        return QT_TRANSLATE_NOOP("Errors",
                                 "This record (%1, %2) belongs to somebody else and can't be changed in this notebook. "
                                 "Write an own one, or tell the coordinator.");
    case ErrorCode::ConflictUnknown:
        return QT_TRANSLATE_NOOP("Errors", "The field %2 of the record %1 is not in conflict, so nothing was settled.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("Errors", "There is nothing more to undo or to redo.");
    case ErrorCode::EditedSince:
        return QT_TRANSLATE_NOOP("Errors",
                                 "This was changed elsewhere since, so it was not undone. Look at it and write what it "
                                 "should be.");
    case ErrorCode::WithdrawalCodeWrong:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "No interview of this visit has this withdrawal code, and nothing was erased. Read the "
            "slip once more, and check that it is the right visit.");
    case ErrorCode::WithdrawalCodeAmbiguous:
        return QT_TRANSLATE_NOOP("Errors",
                                 "Several interviews of this visit have this withdrawal code, so nothing was erased. "
                                 "Find out with the observers which one is meant, and erase it by its id.");
    case ErrorCode::WithdrawalTooLate:
        return QT_TRANSLATE_NOOP("Errors",
                                 "The report “%1” was sent already, so the interview can't be withdrawn from it by its "
                                 "code any more. Erase the record itself, if that was promised.");
    case ErrorCode::ImportUnknown:
        return QT_TRANSLATE_NOOP("Errors", "There is no import with the number %1 in this archive.");
    case ErrorCode::ToolkitInvalid:
        return QT_TRANSLATE_NOOP("Errors", "%1, at %2: %3.");
    case ErrorCode::ToolkitUnknown:
        return QT_TRANSLATE_NOOP("Errors",
                                 "This visit uses a toolkit that is not loaded (%1). Load its file, then try again.");
    case ErrorCode::ReportImpossible:
        return nullptr; // the reason is the sentence
    case ErrorCode::FormatUnknown:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: documents of this format can't be written. Let its name end in .pdf, .html or .odt.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Cancelled. What was not finished was not written.");
    case ErrorCode::Usage:
        return "%1";
    }
    return "";
}

/// What stands first in a sentence about a file that has no name here.
bool isAboutAFile(ErrorCode code)
{
    return code < ErrorCode::PackNotForThisNotebook && code != ErrorCode::RecoveryFileMissing;
}

/// Whether the second detail is the system's reason, which may be missing.
bool hasSystemReason(ErrorCode code)
{
    return code <= ErrorCode::FileGone;
}

bool hasFingerprint(const Error &error)
{
    return !error.details.value(1).isEmpty() && !RecordId::fromText(error.details.value(1));
}

QString kindWord(const Words &words, const QString &kind)
{
    if (kind == u"visit_pack")
        return words.translate("Errors", "visit pack");
    if (kind == u"hand_over")
        return words.translate("Errors", "hand-over");
    if (kind == u"receipt")
        return words.translate("Errors", "receipt");
    if (kind == u"archive_transfer")
        return words.translate("Errors", "transfer between archives");
    if (kind == u"card")
        //: the small file with which coordinators exchange their keys
        return words.translate("Errors", "colleague's card");
    if (kind == u"own_card")
        return words.translate("Errors", "card of this archive itself");
    if (kind == u"foreign")
        return words.translate("Errors", "file of another kind");
    return kind;
}

/// Details: place, type, field, reason. Arguments: what is meant, why not.
QStringList invalidRecord(const Words &words, const QStringList &details)
{
    const QString type = details.value(1);
    const QString field = details.value(2);
    QString what = words.translate("Errors", "This record");
    if (details.value(3) == u"not_json" && !field.isEmpty())
        what = filled(words.translate("Errors", "This line (at character %1)"), {field});
    else if (!type.isEmpty() && !field.isEmpty())
        what = filled(words.translate("Errors", "The field “%2” of a record of type “%1”"), {type, field});
    else if (!type.isEmpty())
        what = filled(words.translate("Errors", "This record of type “%1”"), {type});
    return {what, words.translate("Reasons", recordReason(details.value(3)))};
}

/// The details as the sentence shows them.
QStringList presentable(const Words &words, const Error &error)
{
    QStringList details = error.details;
    if (error.code == ErrorCode::RecordInvalid)
        return invalidRecord(words, details);
    if (isAboutAFile(error.code) || error.code == ErrorCode::ToolkitInvalid || error.code == ErrorCode::FormatUnknown) {
        if (details.isEmpty())
            details.append(QString());
        details[0] =
            details.at(0).isEmpty() ? words.translate("Errors", "The file") : QDir::toNativeSeparators(details.at(0));
    }
    if (error.code == ErrorCode::ContainerWrongKind && details.size() > 2) {
        details[1] = kindWord(words, details.at(1));
        details[2] = kindWord(words, details.at(2));
    }
    if (error.code == ErrorCode::ToolkitInvalid && details.size() > 2) {
        if (details.at(1).isEmpty())
            details[1] = words.translate("Errors", "the beginning");
        details[2] = words.translate("Reasons", toolkitReason(details.at(2)));
    }
    if (error.code == ErrorCode::ForeignRecords || error.code == ErrorCode::ForeignRedaction) {
        QStringList what{words.typeName(details.value(1)), details.value(2)};
        what.removeAll(QString());
        details = {details.at(0), what.join(u", "_s)};
    }
    if (error.code == ErrorCode::RecordReadOnly && !details.isEmpty())
        details[0] = words.typeName(details.at(0));
    return details;
}

} // namespace

QString Words::sentence(const Error &error) const
{
    const QStringList details = presentable(*this, error);
    if (error.code == ErrorCode::ReportImpossible)
        return filled(translate("Reasons", reportReason(error.details.value(0))), error.details);
    if (error.code == ErrorCode::Usage)
        return details.value(0);
    // Where a sender is looked for who has never sent anything, there is no fingerprint.
    if (error.code == ErrorCode::SenderUnknown && !hasFingerprint(error))
        return translate("Errors",
                         "Nothing of this observer has come in here yet, so there is nothing to acknowledge. Import a "
                         "hand-over first.");
    if (error.code == ErrorCode::ContainerTooLarge && details.value(1) == u"writing")
        return filled(translate("Errors",
                                "%1 would become larger than any such file may be, and was not written. Choose fewer "
                                "visits and write several files."),
                      details);
    if (error.code == ErrorCode::SenderRetired && details.value(2) == u"colleague")
        return filled(translate("Errors",
                                "%1 comes from a colleague with whom the exchange was stopped (fingerprint %2). "
                                "Nothing was taken from it. If they may send again, add their card once more."),
                      details);
    if (error.code == ErrorCode::OtherObserver && details.value(2) == u"colleague")
        return filled(translate("Errors",
                                "%1 says that it is a colleague's archive, but the keys that signed it are not that "
                                "colleague's (%2). Nothing was taken from it. Speak with whoever gave it to you."),
                      details);
    QString text = filled(translate("Errors", sourceOf(error.code)), details);
    if (hasSystemReason(error.code) && !details.value(1).isEmpty() && details.value(1) != u"folder")
        text += u' ' + filled(translate("Errors", "(The system says: %1.)"), {details.at(1)});
    // An empty explanation in brackets says nothing.
    return text.remove(u" ()"_s);
}

} // namespace regards
