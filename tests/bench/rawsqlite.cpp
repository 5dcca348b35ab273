// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawsqlite.h"

#include <sqlite3.h>

namespace regards::bench {

namespace {

sqlite3_stmt *prepare(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
    return statement;
}

void exec(sqlite3 *handle, const char *sql)
{
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
}

QByteArray valueOf(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return "i" + QByteArray::number(qint64(sqlite3_column_int64(row, column)));
    case SQLITE_TEXT:
        return QByteArray("t").append(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                                      sqlite3_column_bytes(row, column));
    case SQLITE_BLOB:
        return QByteArray("b").append(static_cast<const char *>(sqlite3_column_blob(row, column)),
                                      sqlite3_column_bytes(row, column));
    default:
        return "n";
    }
}

void bind(sqlite3_stmt *statement, int at, const QByteArray &value)
{
    switch (value.front()) {
    case 'i':
        sqlite3_bind_int64(statement, at, value.mid(1).toLongLong());
        break;
    case 't':
        sqlite3_bind_text(statement, at, value.constData() + 1, int(value.size()) - 1, SQLITE_STATIC);
        break;
    case 'b':
        sqlite3_bind_blob(statement, at, value.constData() + 1, int(value.size()) - 1, SQLITE_STATIC);
        break;
    default:
        sqlite3_bind_null(statement, at);
    }
}

} // namespace

QList<RawTable> dump(Vault &vault)
{
    sqlite3 *handle = vault.handle();
    QList<RawTable> tables;
    sqlite3_stmt *names = prepare(handle,
                                  "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                  "'sqlite_%' AND name NOT LIKE 'text_index_%'");
    while (sqlite3_step(names) == SQLITE_ROW)
        tables.append({valueOf(names, 0).mid(1), 0, {}});
    sqlite3_finalize(names);
    for (RawTable &table : tables) {
        const bool isIndex = table.name == "text_index";
        sqlite3_stmt *rows =
            prepare(handle, "SELECT " + QByteArray(isIndex ? "rowid, body" : "*") + " FROM \"" + table.name + '"');
        table.columns = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            QList<QByteArray> row;
            for (int i = 0; i < table.columns; ++i)
                row.append(valueOf(rows, i));
            table.rows.append(row);
        }
        sqlite3_finalize(rows);
    }
    return tables;
}

void clear(Vault &vault, const QList<RawTable> &tables)
{
    exec(vault.handle(), "PRAGMA foreign_keys = OFF");
    for (const RawTable &table : tables)
        exec(vault.handle(), QByteArray("DELETE FROM \"" + table.name + '"').constData());
}

void insertRaw(Vault &vault, const QList<RawTable> &tables, int share, int shares)
{
    sqlite3 *handle = vault.handle();
    exec(handle, "BEGIN IMMEDIATE");
    for (const RawTable &table : tables) {
        if (table.rows.isEmpty())
            continue;
        const QByteArray places = QByteArray("?,").repeated(table.columns).chopped(1);
        const QByteArray into =
            table.name == "text_index" ? QByteArray("text_index(rowid, body)") : '"' + table.name + '"';
        sqlite3_stmt *insert = prepare(handle, "INSERT INTO " + into + " VALUES(" + places + ")");
        const qsizetype first = table.rows.size() * share / shares;
        const qsizetype end = table.rows.size() * (share + 1) / shares;
        for (qsizetype i = first; i < end; ++i) {
            for (int column = 0; column < table.columns; ++column)
                bind(insert, column + 1, table.rows.at(i).at(column));
            if (sqlite3_step(insert) != SQLITE_DONE)
                qFatal("%s: %s", table.name.constData(), sqlite3_errmsg(handle));
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    exec(handle, "COMMIT");
}

void runRaw(sqlite3 *handle, const char *sql, const QList<QByteArray> &values)
{
    sqlite3_stmt *statement = prepare(handle, sql);
    for (int i = 0; i < values.size(); ++i)
        bind(statement, i + 1, values.at(i));
    const int result = sqlite3_step(statement);
    if (result != SQLITE_DONE && result != SQLITE_ROW)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    sqlite3_finalize(statement);
}

} // namespace regards::bench
