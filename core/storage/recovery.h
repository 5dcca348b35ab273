// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/passphrasechange.h"
#include "core/storage/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace regards {

class Vault;

/**
 * The secret on an archive's recovery sheet: 160 random bits, from which a libsodium key pair follows.
 *
 * As text: nine groups of four of Crockford's 32 letters and digits (no I, L, O, U), joined by hyphens; the last
 * group is a checksum, so that a slip of the pen is noticed before anything is tried.
 */
class RecoverySecret
{
public:
    static constexpr qsizetype Size = 20;

    [[nodiscard]] static RecoverySecret generate();
    /// Case, spaces and hyphens don't matter; O is read as 0, I and L as 1. RecoveryCodeWrong.
    [[nodiscard]] static Result<RecoverySecret> fromText(QStringView text);

    /// For the sheet. Whoever takes it wipes it.
    [[nodiscard]] QString text() const;
    /// 32 bytes, not secret.
    [[nodiscard]] QByteArray publicKey() const;
    /// What was sealed to publicKey(); nullopt if it was not, or was changed.
    [[nodiscard]] std::optional<SecretBytes> open(QByteArrayView sealedBox) const;

private:
    explicit RecoverySecret(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    { }

    SecretBytes m_bytes;
};

/// Remembers the public key inside the vault and writes the recovery file of its present key beside it.
[[nodiscard]] Result<void> installRecovery(Vault &vault, QByteArrayView publicKey);
/// The public key that installRecovery() put there, 32 bytes; empty if there is none.
[[nodiscard]] Result<QByteArray> recoveryPublicKey(Vault &vault);

/// Where the recovery file of the file at `path` with that salt is: `<base name>.<first 8 hex digits of the
/// salt>.recovery`.
[[nodiscard]] QString recoveryFileFor(const QString &path, QByteArrayView salt);
/// Seals `key` to `publicKey` and writes the recovery file for `path` and `salt`.
[[nodiscard]] Result<void> writeRecoveryFile(const QString &path, QByteArrayView salt, const SecretKey &key,
                                             QByteArrayView publicKey);

/// The key of an archive or backup whose passphrase is forgotten, from its recovery file (any in the same folder that
/// is of its salt). FileMissing, NotARegardsFile, RecoveryFileMissing, RecoveryCodeWrong.
[[nodiscard]] Result<SecretKey> recoverKey(const QString &path, const RecoverySecret &secret);

/// Opens with sheet and recovery file, and sets a new passphrase. The sheet stays good.
[[nodiscard]] Result<PassphraseChange> recover(const QString &path, const RecoverySecret &secret,
                                               const Passphrase &next, const BackupFolder &backups, qint64 now,
                                               KeyProfile profile = defaultKeyProfile());

} // namespace regards
