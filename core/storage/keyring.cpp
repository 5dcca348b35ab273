// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyring.h"

#include "core/storage/statement.h"
#include "core/storage/vault.h"

namespace regards {

namespace {

// Frozen: they stand in files.
QString nameOf(KeyringEntry kind)
{
    switch (kind) {
    case KeyringEntry::RecoveryPublicKey:
        return QStringLiteral("recovery_public_key");
    case KeyringEntry::RetiredSalt:
        return QStringLiteral("retired_salt");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<QByteArray>> keyringValues(Vault &vault, KeyringEntry kind)
{
    Statement query(vault, "SELECT value FROM vault_keyring WHERE kind = ?");
    query.bind(1, nameOf(kind));
    QList<QByteArray> values;
    Statement::Step step = query.step();
    for (; step == Statement::Step::Row; step = query.step())
        values.append(query.blob(0));
    if (step == Statement::Step::Failed)
        return query.error();
    return values;
}

Result<void> addToKeyring(Vault &vault, KeyringEntry kind, QByteArrayView value)
{
    Statement insert(vault, "INSERT OR IGNORE INTO vault_keyring (kind, value) VALUES (?, ?)");
    return insert.bind(1, nameOf(kind)).bind(2, value).run();
}

Result<void> setInKeyring(Vault &vault, KeyringEntry kind, QByteArrayView value)
{
    auto transaction = Transaction::begin(vault);
    if (!transaction)
        return transaction.error();
    Statement clear(vault, "DELETE FROM vault_keyring WHERE kind = ?");
    if (auto cleared = clear.bind(1, nameOf(kind)).run(); !cleared)
        return cleared;
    if (auto added = addToKeyring(vault, kind, value); !added)
        return added;
    return transaction->commit();
}

} // namespace regards
