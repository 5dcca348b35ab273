// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/passphrasechange.h"

#include "core/storage/atomicfile.h"
#include "core/storage/keyring.h"
#include "core/storage/platform.h"
#include "core/storage/recovery.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/statement.h"
#include "core/storage/vault.h"
#include "core/storage/vaultcopy.h"

#include <QFile>

#include <sqlite3.h>

namespace regards {

namespace {

constexpr int BusyMilliseconds = 1000;

/// Alone with the file and without a -wal until the vault closes: nothing written from here on could be lost, and no
/// -wal under the old key can come to lie beside the new file.
Result<void> seclude(Vault &vault)
{
    sqlite3_busy_timeout(vault.handle(), BusyMilliseconds);
    if (auto asked = execute(vault, "PRAGMA locking_mode=EXCLUSIVE"); !asked)
        return asked;
    Statement leave(vault, "PRAGMA journal_mode=DELETE");
    if (leave.step() != Statement::Step::Row)
        return leave.error();
    if (leave.text(0) != QStringLiteral("delete"))
        return Error{ErrorCode::FileBusy, {vault.path()}};
    return {};
}

/// The new file in the old one's place; `vault` closes on the way.
Result<void> replaceFile(Vault &vault, const QString &temporary, const SecretKey &key, QByteArrayView salt)
{
    const QString path = vault.path();
    const auto recovery = recoveryPublicKey(vault);
    if (!recovery)
        return recovery.error();
    if (auto copied = copyVault(vault, temporary, path, key, salt); !copied)
        return copied;
    if (!recovery->isEmpty()) {
        if (auto sealed = writeRecoveryFile(path, salt, key, *recovery); !sealed)
            return sealed;
    }
    if (!platform::canReplaceOpenFile())
        vault.close();
    return moveIntoPlace(temporary, path);
}

Result<void> replaceBackups(const QString &path, const SecretKey &key, QByteArrayView oldSalt,
                            const BackupFolder &backups, qint64 now)
{
    auto vault = Vault::openWithKey(path, key);
    if (!vault)
        return vault.error();
    if (auto made = backups.makeVerified(**vault, now); !made)
        return made.error();
    return removeFile(recoveryFileFor(path, oldSalt));
}

Result<PassphraseChange> change(std::unique_ptr<Vault> vault, const Passphrase &next, const BackupFolder &backups,
                                qint64 now, KeyProfile profile)
{
    const QString path = vault->path();
    const QByteArray oldSalt = vault->salt();
    const QByteArray salt = newSalt(profile);
    const auto key = deriveKey(next, salt);
    if (!key)
        return Error{key.error().code, {path}};
    // Said in the file before its salt has gone, so that a kill at any moment can't forget it.
    if (auto retired = addToKeyring(*vault, KeyringEntry::RetiredSalt, oldSalt); !retired)
        return retired.error();
    if (auto alone = seclude(*vault); !alone)
        return alone.error();
    const QString temporary = temporaryNameFor(path);
    if (auto replaced = replaceFile(*vault, temporary, *key, salt); !replaced) {
        QFile::remove(temporary);
        QFile::remove(recoveryFileFor(path, salt));
        return replaced.error();
    }
    vault.reset();
    PassphraseChange done;
    if (auto renewed = replaceBackups(path, *key, oldSalt, backups, now); !renewed)
        done.backupsLeft = renewed.error();
    return done;
}

} // namespace

Result<PassphraseChange> changePassphrase(const QString &path, const Passphrase &current, const Passphrase &next,
                                          const BackupFolder &backups, qint64 now, KeyProfile profile)
{
    auto vault = Vault::open(path, current);
    if (!vault)
        return vault.error();
    return change(std::move(*vault), next, backups, now, profile);
}

Result<PassphraseChange> changePassphraseWithKey(const QString &path, const SecretKey &current, const Passphrase &next,
                                                 const BackupFolder &backups, qint64 now, KeyProfile profile)
{
    auto vault = Vault::openWithKey(path, current);
    if (!vault)
        return vault.error();
    return change(std::move(*vault), next, backups, now, profile);
}

} // namespace regards
