// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vaultdriver.h"

#include "core/storage/connection.h"
#include "core/storage/vaultresult.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

namespace regards {

namespace {

/// The columns of a table, or those of its primary key in their order in it.
QSqlIndex columnsOf(const VaultDriver &driver, const QString &table, bool isKeyOnly)
{
    QSqlIndex columns(table);
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    query.prepare(isKeyOnly
                      ? QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?) "
                                       "WHERE pk > 0 ORDER BY pk")
                      : QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"));
    query.addBindValue(driver.stripDelimiters(table, QSqlDriver::TableName));
    query.exec();
    while (query.next()) {
        const QString type = query.value(1).toString();
        QSqlField field(query.value(0).toString(), metaTypeOfColumn(type), table);
        field.setRequired(query.value(2).toInt() != 0);
        field.setDefaultValue(query.value(3));
        field.setAutoValue(query.value(4).toInt() == 1
                           && type.compare(QStringLiteral("INTEGER"), Qt::CaseInsensitive) == 0);
        columns.append(field);
    }
    return columns;
}

} // namespace

VaultDriver::VaultDriver(sqlite3 *connection, QObject *parent)
    : QSqlDriver(parent)
    , m_connection(connection)
{
    setOpen(connection != nullptr);
}

VaultDriver::~VaultDriver()
{
    VaultDriver::close();
}

bool VaultDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
    case LowPrecisionNumbers:
    case SimpleLocking:
        return true;
    case NamedPlaceholders: // Qt then turns each ":name" into "?" itself, one that stands twice included
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

bool VaultDriver::open(const QString &name, const QString &, const QString &password, const QString &, int,
                       const QString &)
{
    const bool isThere = m_connection && name.isEmpty() && password.isEmpty();
    setOpen(m_connection != nullptr);
    setOpenError(!isThere);
    if (!isThere)
        setLastError(QSqlError(QStringLiteral("a vault is opened by Vault"), QString(), QSqlError::ConnectionError));
    return isThere;
}

void VaultDriver::close()
{
    if (!m_connection)
        return;
    sqlite3_close_v2(m_connection);
    m_connection = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *VaultDriver::createResult() const
{
    return new VaultResult(this);
}

bool VaultDriver::beginTransaction()
{
    if (m_connection && isFileGone(m_connection)) {
        setLastError(QSqlError(QStringLiteral("BEGIN IMMEDIATE"), QString(), QSqlError::TransactionError,
                               QString::number(SQLITE_READONLY_DBMOVED)));
        return false;
    }
    return run("BEGIN IMMEDIATE");
}

bool VaultDriver::commitTransaction()
{
    return run("COMMIT");
}

bool VaultDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

bool VaultDriver::run(const char *sql)
{
    if (m_connection && sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(errorOf(QString::fromLatin1(sql), QSqlError::TransactionError));
    return false;
}

QStringList VaultDriver::tables(QSql::TableType type) const
{
    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') "
                              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    while (query.next()) {
        const bool isView = query.value(1).toString() == QStringLiteral("view");
        if (type & (isView ? QSql::Views : QSql::Tables))
            names.append(query.value(0).toString());
    }
    if (type & QSql::SystemTables)
        names.append(QStringLiteral("sqlite_schema"));
    return names;
}

QSqlRecord VaultDriver::record(const QString &table) const
{
    return columnsOf(*this, table, false);
}

QSqlIndex VaultDriver::primaryIndex(const QString &table) const
{
    return columnsOf(*this, table, true);
}

QVariant VaultDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_connection));
}

QString VaultDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return u'"' + escaped + u'"';
}

QSqlError VaultDriver::errorOf(const QString &what, QSqlError::ErrorType type) const
{
    if (!m_connection)
        return QSqlError(what, QStringLiteral("closed"), QSqlError::ConnectionError);
    return QSqlError(what, QString::fromUtf8(sqlite3_errmsg(m_connection)), type,
                     QString::number(sqlite3_extended_errcode(m_connection)));
}

} // namespace regards
