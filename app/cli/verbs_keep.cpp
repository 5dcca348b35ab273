// SPDX-License-Identifier: GPL-3.0-or-later
// verify, backup, passphrase
#include "app/cli/coderead.h"
#include "app/cli/passphrases.h"
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/storage/passphrasechange.h"
#include "core/storage/recovery.h"

#include <QDir>
#include <QJsonArray>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

BackupFolder backupsOf(const QString &path, Notebook::Role role)
{
    return BackupFolder::beside(
        path, role == Notebook::Role::Archive ? BackupFolder::ArchiveCount : BackupFolder::NotebookCount);
}

Result<PassphraseChange> changeWithSheet(Context &context, const QString &path)
{
    const Result<RecoverySecret> secret = readRecoveryCode(context.option(u"recovery-code-file"_s));
    if (!secret)
        return secret.error();
    // Found out before a new passphrase is asked for.
    if (const auto key = recoverKey(path, *secret); !key)
        return key.error();
    const Result<Passphrase> next = nextPassphrase(context, path);
    if (!next)
        return next.error();
    return recover(path, *secret, *next, backupsOf(path, Notebook::Role::Archive), context.world().now());
}

Result<PassphraseChange> changeWithPassphrase(Context &context, const QString &path)
{
    const Result<Passphrase> current = presentPassphrase(context, path);
    if (!current)
        return current.error();
    Notebook::Role role = Notebook::Role::Observer;
    {
        const auto notebook = Notebook::open(path, *current, context.world(), Vault::Mode::ReadOnly);
        if (!notebook)
            return notebook.error();
        role = (*notebook)->role();
    }
    const Result<Passphrase> next = nextPassphrase(context, path);
    if (!next)
        return next.error();
    return changePassphrase(path, *current, *next, backupsOf(path, role), context.world().now());
}

} // namespace

Outcome verify(Context &context)
{
    const QString path = context.argument(0);
    const auto notebook = context.open(path, Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const Result<NotebookReport> found = (*notebook)->verify();
    if (!found)
        return found.error();
    const QStringList findings =
        found->vault.damage + found->vault.danglingReferences + found->journal + found->projection;
    const QString file = QDir::toNativeSeparators(path);
    QString text = filled(context.translate("Cli", "%1 is sound: %2."),
                          {file, context.translate("Cli", "%n change(s)", nullptr, int(found->changes))});
    if (!found->isSound())
        text = context.words().sentence({ErrorCode::FileDamaged, {path, findings.value(0)}}) + u'\n'
            + findings.join(u'\n');
    context.tell(text,
                 {{u"file"_s, path},
                  {u"sound"_s, found->isSound()},
                  {u"changes"_s, found->changes},
                  {u"records"_s, found->records},
                  {u"damage"_s, QJsonArray::fromStringList(found->vault.damage)},
                  {u"dangling_references"_s, QJsonArray::fromStringList(found->vault.danglingReferences)},
                  {u"journal"_s, QJsonArray::fromStringList(found->journal)},
                  {u"projection"_s, QJsonArray::fromStringList(found->projection)}});
    return found->isSound() ? Exit::Done : Exit::Failed;
}

Outcome backup(Context &context)
{
    const QString target = context.option(u"to"_s);
    if (const auto free = mayReplace(target, {}); !free)
        return free.error();
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    Vault &vault = (*notebook)->vault();
    const Result<QByteArray> recovery = recoveryPublicKey(vault);
    if (!recovery)
        return recovery.error();
    if (const auto copied = backupTo(vault, target); !copied)
        return copied.error();
    if (!recovery->isEmpty()) {
        if (const auto sealed = writeRecoveryFile(target, vault.salt(), vault.key(), *recovery); !sealed)
            return sealed.error();
    }
    const qint64 bytes = QFileInfo(target).size();
    context.tell(filled(context.translate("Cli",
                                          "%1 is written (%2 bytes), read back and sound. It opens with the "
                                          "same passphrase."),
                        {QDir::toNativeSeparators(target), QString::number(bytes)}),
                 {{u"file"_s, target}, {u"bytes"_s, bytes}});
    return Exit::Done;
}

Outcome passphrase(Context &context)
{
    const QString path = context.argument(0);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileMissing, {path}};
    const Result<PassphraseChange> change =
        context.has(u"recovery-code-file"_s) ? changeWithSheet(context, path) : changeWithPassphrase(context, path);
    if (!change)
        return change.error();
    context.tell(filled(context.translate("Cli", "%1 now opens with the new passphrase only."),
                        {QDir::toNativeSeparators(path)}),
                 {{u"file"_s, path}, {u"backups_left"_s, change->backupsLeft.has_value()}});
    if (change->backupsLeft) {
        context.warn(context.translate("Cli", "Older backups still open with the old passphrase:"));
        context.warn(context.words().sentence(*change->backupsLeft));
    }
    return Exit::Done;
}

} // namespace regards::cli
