// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QSqlError>

struct sqlite3;

namespace regards {

/**
 * Qt SQL over the encrypted SQLite that this program carries.
 *
 * It takes over a connection that Vault has opened and keyed: open() with a name and a password is refused, since
 * Qt would keep a copy of the password. Values: INTEGER is qlonglong, REAL double, TEXT QString, BLOB QByteArray;
 * dates and times are bound as ISO 8601 text.
 */
class VaultDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    /// Owns `connection` from now on.
    explicit VaultDriver(sqlite3 *connection, QObject *parent = nullptr);
    ~VaultDriver() override;

    [[nodiscard]] sqlite3 *connection() const noexcept { return m_connection; }

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// Without any argument: says that the connection is there. With a name: refused.
    bool open(const QString &name, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    /// Ends the connection; statements that still live end with their last user.
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;
    /// BEGIN IMMEDIATE, as Transaction does.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    /// A void pointer to the connection.
    [[nodiscard]] QVariant handle() const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

    /// An error with the library's message and its extended result code as native code.
    [[nodiscard]] QSqlError errorOf(const QString &what, QSqlError::ErrorType type) const;

private:
    bool run(const char *sql);

    sqlite3 *m_connection;
};

} // namespace regards
