// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/connection.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/vault.h"

#include <limits>
#include <sqlite3.h>
#include <utility>

namespace regards {

Statement::Statement(Vault &vault, QByteArrayView sql)
    : m_vault(&vault)
{
    if (!vault.isOpen()) {
        m_error = Error{ErrorCode::StorageFailed, {vault.path(), QStringLiteral("closed")}};
        return;
    }
    Q_ASSERT(sql.size() < std::numeric_limits<int>::max());
    keep(sqlite3_prepare_v3(vault.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                            nullptr));
    if (!m_statement && !m_error)
        m_error = Error{ErrorCode::StorageFailed, {vault.path(), QStringLiteral("empty statement")}};
}

Statement::Statement(Statement &&other) noexcept
    : m_vault(other.m_vault)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_error(std::move(other.m_error))
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        finalize();
        m_vault = other.m_vault;
        m_statement = std::exchange(other.m_statement, nullptr);
        m_error = std::move(other.m_error);
    }
    return *this;
}

Statement::~Statement()
{
    finalize();
}

void Statement::finalize() noexcept
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

void Statement::keep(int code)
{
    if (code != SQLITE_OK)
        m_error = sqliteError(m_vault->handle(), m_vault->path());
}

Statement &Statement::bind(int parameter, std::nullptr_t)
{
    if (!m_error)
        keep(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Statement &Statement::bindInteger(int parameter, qint64 value)
{
    if (!m_error)
        keep(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, const std::optional<qint64> &value)
{
    if (!value.has_value())
        return bind(parameter, nullptr);
    return bindInteger(parameter, *value);
}

Statement &Statement::bind(int parameter, double value)
{
    if (!m_error)
        keep(sqlite3_bind_double(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, QStringView text)
{
    if (m_error)
        return *this;
    const QByteArray utf8 = text.toUtf8();
    keep(sqlite3_bind_text64(m_statement, parameter, utf8.isEmpty() ? "" : utf8.constData(),
                             sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int parameter, QByteArrayView blob)
{
    if (!m_error)
        keep(sqlite3_bind_blob64(m_statement, parameter, blob.isEmpty() ? "" : blob.data(), sqlite3_uint64(blob.size()),
                                 SQLITE_TRANSIENT));
    return *this;
}

Statement::Step Statement::step()
{
    if (m_error)
        return Step::Failed;
    switch (const int code = sqlite3_step(m_statement); code) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        keep(code);
        return Step::Failed;
    }
}

Result<void> Statement::run()
{
    Step last = step();
    while (last == Step::Row)
        last = step();
    if (m_statement)
        sqlite3_reset(m_statement);
    if (last == Step::Failed)
        return *m_error;
    return {};
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    m_error.reset();
}

Statement::Kind Statement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    case SQLITE_TEXT:
        return Kind::Text;
    case SQLITE_BLOB:
        return Kind::Blob;
    default:
        return Kind::Null;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

Result<void> execute(Vault &vault, QByteArrayView script)
{
    return executeOn(vault.handle(), script.toByteArray().constData(), vault.path());
}

Result<qint64> queryInteger(Vault &vault, QByteArrayView sql)
{
    Statement query(vault, sql);
    switch (query.step()) {
    case Statement::Step::Row:
        return query.integer(0);
    case Statement::Step::Done:
        return Error{ErrorCode::StorageFailed, {vault.path(), QStringLiteral("no row")}};
    case Statement::Step::Failed:
        break;
    }
    return query.error();
}

Result<Transaction> Transaction::begin(Vault &vault)
{
    // The library itself does not look, in WAL.
    if (isFileGone(vault.handle()))
        return Error{ErrorCode::FileGone, {vault.path()}};
    if (auto begun = execute(vault, "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(vault);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_vault(std::exchange(other.m_vault, nullptr))
{ }

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_vault)
        return {};
    if (auto committed = execute(*m_vault, "COMMIT"); !committed)
        return committed;
    m_vault = nullptr;
    return {};
}

void Transaction::rollback() noexcept
{
    Vault *vault = std::exchange(m_vault, nullptr);
    // A full disk may have ended the transaction already.
    if (vault && vault->isOpen() && sqlite3_get_autocommit(vault->handle()) == 0)
        sqlite3_exec(vault->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace regards
