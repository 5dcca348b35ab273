// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace regards {

/**
 * Everything that can go wrong and that somebody outside may have to be told.
 *
 * One list for the whole program; the codes are stable and tokens() names them in `--json` output. Core only
 * returns codes with their details; core/words makes a sentence of them, with what to do. What each `details`
 * entry means stands beside its code.
 */
enum class ErrorCode {
    // Files and disks. details: file, the system's reason
    FileMissing,
    FileExists,
    FileUnreadable,
    FileUnwritable,
    FolderUnwritable,
    DiskFull,
    FileGone,
    // Encrypted files. details: file
    WrongPassphrase,
    NotARegardsFile,
    FileDamaged, // file, what was found
    FileNewer, // file, program version that is needed
    FileBusy,
    FileReadOnly,
    FileIsAnother,
    PassphraseEmpty,
    PassphraseTooWeak,
    OutOfMemory,
    RecoveryFileMissing,
    RecoveryCodeWrong,
    BackupFailed, // file, reason
    ErasureIncomplete, // file, what still holds the text
    StorageFailed, // file, the library's message
    // Sealed files (packs, hand-overs, receipts). details: file
    ContainerTruncated,
    ContainerDamaged, // file, place
    ContainerForeign, // not one of ours
    ContainerNewer, // file, program version that is needed
    ContainerWrongKind, // file, kind found, kind wanted
    ContainerTooLarge,
    WrongVisitCode,
    SealedForAnother, // file, id of the keys it is sealed to
    SignatureInvalid,
    SenderUnknown, // file, fingerprint
    SenderRetired, // file, fingerprint
    OtherVisit, // file, visit's title or id
    OtherObserver, // file, observer
    OtherToolkit, // file, toolkit id
    ForeignRecords, // file, record type, record id, owner
    ForeignRedaction, // file, record type, record id
    ForeignReplica, // file, replica
    TypedForOthers, // file, how many records, the names of those whose they are
    IdentityClash, // file, change, other change
    PrivateRecords, // file
    PackNotForThisNotebook,
    NothingToHandOver,
    ReceiptWithoutBackup,
    // Records. details: line or place, reason
    RecordInvalid, // place, type, field, reason token
    RecordUnknown, // id
    RecordAmbiguous, // id prefix
    RecordRedacted, // id
    RecordReadOnly, // type, id
    ConflictUnknown, // record, field
    NothingToUndo,
    EditedSince, // record, field
    WithdrawalCodeWrong,
    WithdrawalCodeAmbiguous,
    WithdrawalTooLate, // report name
    ImportUnknown, // number
    // Toolkit. details: file, place (JSON pointer or line:column), reason
    ToolkitInvalid,
    ToolkitUnknown, // toolkit id
    // Documents. details: file
    ReportImpossible, // reason token
    FormatUnknown,
    // The caller
    Cancelled,
    Usage, // what
};

/// A code and what its sentence needs. details are data (names, places), never sentences.
struct Error
{
    ErrorCode code;
    QStringList details{};

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable name of a code, as `--json` output shows it: lower case with underscores.
[[nodiscard]] QString token(ErrorCode code);

} // namespace regards
