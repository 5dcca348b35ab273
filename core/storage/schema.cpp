// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/statement.h"
#include "core/storage/vault.h"

namespace regards {

namespace {

// change.shape says what change.value holds: 0 null, 1 integer, 2 text, 3 a reference (a record's n), 4 erased.
// Ids of 16 bytes stand once, in record and replica; everywhere else their small numbers do.
constexpr char Version1[] = R"sql(
CREATE TABLE fact(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE token(n INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE replica(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    own INTEGER NOT NULL DEFAULT 0,
    private INTEGER NOT NULL DEFAULT 0,
    peer INTEGER REFERENCES peer(n)
) STRICT;
CREATE TABLE record(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    type INTEGER REFERENCES token(n),
    redacted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE change(
    replica INTEGER NOT NULL REFERENCES replica(n),
    seq INTEGER NOT NULL,
    time INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES record(n),
    field INTEGER NOT NULL REFERENCES token(n),
    kind INTEGER NOT NULL,
    shape INTEGER NOT NULL,
    value ANY,
    replaces BLOB,
    saw BLOB,
    author INTEGER REFERENCES record(n),
    origin INTEGER NOT NULL,
    aside INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(replica, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_of ON change(record, field);
CREATE INDEX change_reference ON change(value) WHERE shape = 3;
CREATE INDEX change_redaction ON change(record, field) WHERE kind = 1;
CREATE TABLE draft(
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY(record, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE peer(
    n INTEGER PRIMARY KEY,
    signing BLOB NOT NULL UNIQUE,
    box BLOB NOT NULL,
    observer BLOB NOT NULL,
    visit BLOB NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL
) STRICT;
CREATE TABLE enrolment(
    visit BLOB NOT NULL,
    observer BLOB NOT NULL,
    token BLOB NOT NULL,
    code TEXT NOT NULL,
    written INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(visit, observer)
) STRICT, WITHOUT ROWID;
CREATE TABLE import(
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    file TEXT NOT NULL,
    peer INTEGER REFERENCES peer(n),
    observer BLOB NOT NULL,
    visit BLOB NOT NULL,
    added INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE import_range(
    import INTEGER NOT NULL REFERENCES import(n),
    replica INTEGER NOT NULL REFERENCES replica(n),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(import, replica, first)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
)sql";

} // namespace

Result<int> schemaVersionOf(Vault &vault)
{
    const Result<qint64> version = queryInteger(vault, "PRAGMA user_version");
    if (!version)
        return version.error();
    return int(*version);
}

Result<void> bringSchemaUpToDate(Vault &vault)
{
    const Result<int> version = schemaVersionOf(vault);
    if (!version)
        return version.error();
    if (*version > SchemaVersion)
        return Error{ErrorCode::FileNewer, {vault.path(), QString::number(*version)}};
    if (*version == SchemaVersion)
        return {};
    Result<Transaction> transaction = Transaction::begin(vault);
    if (!transaction)
        return transaction.error();
    if (const auto made = execute(vault, Version1); !made)
        return made.error();
    return transaction->commit();
}

} // namespace regards
