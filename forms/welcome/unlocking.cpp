// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/unlocking.h"

#include "core/notebook/sessionmark.h"
#include "core/storage/keyderivation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace regards {

Result<SecretKey> keyForFile(const QString &path, const Passphrase &passphrase)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::FileMissing, {shown, QString()}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {shown, file.errorString()}};
    const QByteArray salt = file.read(SaltSize);
    if (salt.size() != SaltSize)
        return Error{ErrorCode::NotARegardsFile, {shown}};
    Result<SecretKey> key = deriveKey(passphrase, salt);
    if (!key && key.error().details.isEmpty())
        return Error{key.error().code, {shown}};
    return key;
}

Result<std::unique_ptr<Notebook>> openWithKey(const QString &path, const SecretKey &key, World &world)
{
    const qint64 lastWrite = lastWriteTo(path);
    Result<std::unique_ptr<Vault>> vault = Vault::openWithKey(path, key);
    if (!vault)
        return vault.error();
    Result<std::unique_ptr<Notebook>> notebook = Notebook::open(std::move(vault).value(), world);
    if (notebook)
        (void)noteInterruption(**notebook, lastWrite); // without it a crash goes unmentioned, no more
    return notebook;
}

} // namespace regards
