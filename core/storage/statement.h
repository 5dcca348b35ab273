// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <concepts>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace regards {

class Vault;

/**
 * One prepared statement on the C handle, for bulk work: a third of what a QSqlQuery costs.
 *
 * The first failure (of preparing, binding or stepping) is kept, and everything after it fails the same way until
 * reset(); a statement that could not be prepared stays failed. Parameters count from 1, columns from 0, as in
 * SQLite. Goes before its vault.
 */
class Statement
{
public:
    enum class Step { Row, Done, Failed };
    enum class Kind { Null, Integer, Real, Text, Blob };

    /// One statement of SQL in UTF-8.
    Statement(Vault &vault, QByteArrayView sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    [[nodiscard]] bool isOk() const noexcept { return !m_error.has_value(); }
    /// The kept failure; call it only while !isOk().
    [[nodiscard]] const Error &error() const { return *m_error; }

    Statement &bind(int parameter, std::nullptr_t);
    template <std::integral T>
    Statement &bind(int parameter, T value)
    {
        return bindInteger(parameter, static_cast<qint64>(value));
    }
    Statement &bind(int parameter, double value);
    /// Text, empty for an empty or null view.
    Statement &bind(int parameter, QStringView text);
    /// A blob, empty for an empty or null view.
    Statement &bind(int parameter, QByteArrayView blob);
    /// Null where there is no value.
    Statement &bind(int parameter, const std::optional<qint64> &value);
    template <typename T>
    Statement &bind(int parameter, const std::optional<T> &value)
    {
        if (!value.has_value())
            return bind(parameter, nullptr);
        return bind(parameter, *value);
    }

    [[nodiscard]] Step step();
    /// Steps to the end and resets: for statements that return nothing.
    [[nodiscard]] Result<void> run();
    /// Ready to step again; parameters keep their values. Forgets a failure of binding or stepping.
    void reset();

    [[nodiscard]] Kind kind(int column) const;
    [[nodiscard]] bool isNull(int column) const { return kind(column) == Kind::Null; }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const { return blobView(column).toByteArray(); }
    /// The bytes of a blob or of a text in UTF-8, valid until the next step, reset or other reader of that column.
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    Statement &bindInteger(int parameter, qint64 value);
    void keep(int code);
    void finalize() noexcept;

    Vault *m_vault;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
};

/// Runs a script of statements that return nothing (their rows, if any, are dropped). Stops at the first failure.
[[nodiscard]] Result<void> execute(Vault &vault, QByteArrayView script);
/// The first column of the only row of a query; StorageFailed when there is no row.
[[nodiscard]] Result<qint64> queryInteger(Vault &vault, QByteArrayView sql);

/**
 * A transaction that writes; undone when it goes without commit().
 *
 * It begins as BEGIN IMMEDIATE, so that waiting for another writer happens here and not in its middle. Not nested.
 * FileGone when the file has been removed or moved since it was opened.
 */
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Vault &vault);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Once it returns success the transaction outlives a power cut. After a failure it is undone with this object.
    [[nodiscard]] Result<void> commit();
    void rollback() noexcept;

private:
    explicit Transaction(Vault &vault) noexcept
        : m_vault(&vault)
    { }

    Vault *m_vault; // null: over
};

} // namespace regards
