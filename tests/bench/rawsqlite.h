// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault.h"

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace regards::bench {

/// The rows of one table, as the C API gives them.
struct RawTable
{
    QByteArray name;
    int columns = 0;
    QList<QList<QByteArray>> rows; ///< each value: a kind byte (n, i, t, b), then its text or bytes
};

/// Everything that the file's own tables hold: what a merge leaves behind.
[[nodiscard]] QList<RawTable> dump(Vault &vault);
/// Empties these tables in an open file of the same schema.
void clear(Vault &vault, const QList<RawTable> &tables);
/// Inserts with the C API alone, a prepared statement a table, the rows from `share` of `shares` in one transaction.
void insertRaw(Vault &vault, const QList<RawTable> &tables, int share, int shares);
/// Runs a statement with bound values, nothing of ours between.
void runRaw(sqlite3 *handle, const char *sql, const QList<QByteArray> &values);

} // namespace regards::bench
