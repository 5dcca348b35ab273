// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/world.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace regards {

namespace {

// Frozen: record ids in every file that exists derive from it.
constexpr QUuid RecordNamespace(0x7d0b3c1e, 0x52a4, 0x4f6b, 0x9c, 0x1d, 0x84, 0x3e, 0x6a, 0x2f, 0x90, 0xb7);

} // namespace

std::optional<QByteArray> detail::uuidFromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() && text != QUuid().toString(QUuid::WithoutBraces))
        return std::nullopt;
    return uuid.toRfc4122();
}

QString detail::uuidToText(QByteArrayView bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

RecordId derivedRecordId(const QString &name)
{
    return RecordId(QUuid::createUuidV5(RecordNamespace, name).toRfc4122());
}

RecordId World::newRecord()
{
    QByteArray bytes = randomBytes(RecordId::Size);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x40);
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    return RecordId(bytes);
}

qint64 RealWorld::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray RealWorld::randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

struct SeededWorld::Generator
{
    QRandomGenerator engine;
};

SeededWorld::SeededWorld(quint64 seed, qint64 start)
    : m_now(start)
{
    const std::array<quint32, 2> words{quint32(seed), quint32(seed >> 32)};
    m_generator = std::make_unique<Generator>(Generator{QRandomGenerator(words.data(), qsizetype(words.size()))});
}

SeededWorld::~SeededWorld() = default;

QByteArray SeededWorld::randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(m_generator->engine.generate() & 0xff);
    return bytes;
}

quint32 SeededWorld::below(quint32 bound)
{
    return m_generator->engine.bounded(bound);
}

QString token(ErrorCode code)
{
    switch (code) {
#define REGARDS_TOKEN(name, text)                                                                                      \
    case ErrorCode::name:                                                                                              \
        return QStringLiteral(text)
        REGARDS_TOKEN(FileMissing, "file_missing");
        REGARDS_TOKEN(FileExists, "file_exists");
        REGARDS_TOKEN(FileUnreadable, "file_unreadable");
        REGARDS_TOKEN(FileUnwritable, "file_unwritable");
        REGARDS_TOKEN(FolderUnwritable, "folder_unwritable");
        REGARDS_TOKEN(DiskFull, "disk_full");
        REGARDS_TOKEN(FileGone, "file_gone");
        REGARDS_TOKEN(WrongPassphrase, "wrong_passphrase");
        REGARDS_TOKEN(NotARegardsFile, "not_a_regards_file");
        REGARDS_TOKEN(FileDamaged, "file_damaged");
        REGARDS_TOKEN(FileNewer, "file_newer");
        REGARDS_TOKEN(FileBusy, "file_busy");
        REGARDS_TOKEN(FileReadOnly, "file_read_only");
        REGARDS_TOKEN(FileIsAnother, "file_is_another");
        REGARDS_TOKEN(PassphraseEmpty, "passphrase_empty");
        REGARDS_TOKEN(PassphraseTooWeak, "passphrase_too_weak");
        REGARDS_TOKEN(OutOfMemory, "out_of_memory");
        REGARDS_TOKEN(RecoveryFileMissing, "recovery_file_missing");
        REGARDS_TOKEN(RecoveryCodeWrong, "recovery_code_wrong");
        REGARDS_TOKEN(BackupFailed, "backup_failed");
        REGARDS_TOKEN(ErasureIncomplete, "erasure_incomplete");
        REGARDS_TOKEN(StorageFailed, "storage_failed");
        REGARDS_TOKEN(ContainerTruncated, "container_truncated");
        REGARDS_TOKEN(ContainerDamaged, "container_damaged");
        REGARDS_TOKEN(ContainerForeign, "container_foreign");
        REGARDS_TOKEN(ContainerNewer, "container_newer");
        REGARDS_TOKEN(ContainerWrongKind, "container_wrong_kind");
        REGARDS_TOKEN(ContainerTooLarge, "container_too_large");
        REGARDS_TOKEN(WrongVisitCode, "wrong_visit_code");
        REGARDS_TOKEN(SealedForAnother, "sealed_for_another");
        REGARDS_TOKEN(SignatureInvalid, "signature_invalid");
        REGARDS_TOKEN(SenderUnknown, "sender_unknown");
        REGARDS_TOKEN(SenderRetired, "sender_retired");
        REGARDS_TOKEN(OtherVisit, "other_visit");
        REGARDS_TOKEN(OtherObserver, "other_observer");
        REGARDS_TOKEN(OtherToolkit, "other_toolkit");
        REGARDS_TOKEN(ForeignRecords, "foreign_records");
        REGARDS_TOKEN(ForeignRedaction, "foreign_redaction");
        REGARDS_TOKEN(ForeignReplica, "foreign_replica");
        REGARDS_TOKEN(TypedForOthers, "typed_for_others");
        REGARDS_TOKEN(IdentityClash, "identity_clash");
        REGARDS_TOKEN(PrivateRecords, "private_records");
        REGARDS_TOKEN(PackNotForThisNotebook, "pack_not_for_this_notebook");
        REGARDS_TOKEN(NothingToHandOver, "nothing_to_hand_over");
        REGARDS_TOKEN(ReceiptWithoutBackup, "receipt_without_backup");
        REGARDS_TOKEN(RecordInvalid, "record_invalid");
        REGARDS_TOKEN(RecordUnknown, "record_unknown");
        REGARDS_TOKEN(RecordAmbiguous, "record_ambiguous");
        REGARDS_TOKEN(RecordRedacted, "record_redacted");
        REGARDS_TOKEN(RecordReadOnly, "record_read_only");
        REGARDS_TOKEN(ConflictUnknown, "conflict_unknown");
        REGARDS_TOKEN(NothingToUndo, "nothing_to_undo");
        REGARDS_TOKEN(EditedSince, "edited_since");
        REGARDS_TOKEN(WithdrawalCodeWrong, "withdrawal_code_wrong");
        REGARDS_TOKEN(WithdrawalCodeAmbiguous, "withdrawal_code_ambiguous");
        REGARDS_TOKEN(WithdrawalTooLate, "withdrawal_too_late");
        REGARDS_TOKEN(ImportUnknown, "import_unknown");
        REGARDS_TOKEN(ToolkitInvalid, "toolkit_invalid");
        REGARDS_TOKEN(ToolkitUnknown, "toolkit_unknown");
        REGARDS_TOKEN(ReportImpossible, "report_impossible");
        REGARDS_TOKEN(FormatUnknown, "format_unknown");
        REGARDS_TOKEN(Cancelled, "cancelled");
        REGARDS_TOKEN(Usage, "usage");
#undef REGARDS_TOKEN
    }
    Q_UNREACHABLE();
}

} // namespace regards
