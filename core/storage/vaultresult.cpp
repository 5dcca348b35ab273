// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vaultresult.h"

#include "core/storage/vaultdriver.h"

#include <QDateTime>
#include <QSqlField>

#include <sqlite3.h>

namespace regards {

namespace {

int bindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, parameter, utf8.isEmpty() ? "" : utf8.constData(),
                               sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindOne(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, parameter, bytes.isEmpty() ? "" : bytes.constData(),
                                   sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QDateTime:
        return bindText(statement, parameter, value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDate:
        return bindText(statement, parameter, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        return bindText(statement, parameter, value.toTime().toString(Qt::ISODateWithMs));
    default:
        return bindText(statement, parameter, value.toString());
    }
}

QVariant columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        // An empty blob comes as a null pointer, and is not a null value.
        return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column)) : QByteArray("");
    }
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

} // namespace

QMetaType metaTypeOfColumn(const QString &declaration)
{
    const QString type = declaration.toLower();
    if (type.startsWith(QStringLiteral("int")))
        return QMetaType::fromType<qlonglong>();
    if (type == QStringLiteral("real") || type.startsWith(QStringLiteral("float"))
        || type.startsWith(QStringLiteral("double")) || type.startsWith(QStringLiteral("num")))
        return QMetaType::fromType<double>();
    if (type == QStringLiteral("blob"))
        return QMetaType::fromType<QByteArray>();
    if (type.startsWith(QStringLiteral("bool")))
        return QMetaType::fromType<bool>();
    return QMetaType::fromType<QString>();
}

VaultResult::VaultResult(const VaultDriver *driver)
    : QSqlResult(driver)
{ }

VaultResult::~VaultResult()
{
    finalize();
}

const VaultDriver *VaultResult::vaultDriver() const
{
    return static_cast<const VaultDriver *>(driver()); // null once the driver has gone
}

QVariant VaultResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

void VaultResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_isOver = true;
    m_isRowWaiting = false;
}

bool VaultResult::fail(const QString &what, QSqlError::ErrorType type)
{
    setLastError(vaultDriver() ? vaultDriver()->errorOf(what, type)
                               : QSqlError(what, QStringLiteral("closed"), QSqlError::ConnectionError));
    m_isOver = true;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    return false;
}

bool VaultResult::prepare(const QString &sql)
{
    finalize();
    setSelect(false);
    setActive(false);
    m_seen.clear();
    if (!vaultDriver() || !vaultDriver()->connection())
        return fail(QStringLiteral("prepare"), QSqlError::ConnectionError);
    const QByteArray utf8 = sql.toUtf8();
    const char *tail = nullptr;
    if (sqlite3_prepare_v3(vaultDriver()->connection(), utf8.constData(), int(utf8.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &m_statement, &tail)
        != SQLITE_OK)
        return fail(QStringLiteral("prepare"), QSqlError::StatementError);
    if (!m_statement || (tail && !QByteArrayView(tail).trimmed().isEmpty())) {
        finalize();
        setLastError(QSqlError(QStringLiteral("prepare"), QStringLiteral("not exactly one statement"),
                               QSqlError::StatementError));
        return false;
    }
    return true;
}

bool VaultResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool VaultResult::bindAll()
{
    const QVariantList values = boundValues();
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    if (wanted != values.size()) {
        fail(QStringLiteral("bind"), QSqlError::StatementError);
        setLastError(
            QSqlError(QStringLiteral("bind"), QStringLiteral("parameter count mismatch"), QSqlError::StatementError));
        return false;
    }
    for (int i = 0; i < wanted; ++i) {
        if (bindOne(m_statement, i + 1, values.at(i)) != SQLITE_OK)
            return fail(QStringLiteral("bind"), QSqlError::StatementError);
    }
    return true;
}

bool VaultResult::exec()
{
    if (!m_statement || !vaultDriver() || !vaultDriver()->connection())
        return false;
    sqlite3_reset(m_statement);
    m_seen.clear();
    m_row.clear();
    m_isOver = false;
    m_isRowWaiting = false;
    setAt(QSql::BeforeFirstRow);
    setLastError({});
    if (!bindAll())
        return false;
    sqlite3 *connection = vaultDriver()->connection();
    const auto before = sqlite3_total_changes64(connection);
    const bool isSelecting = sqlite3_column_count(m_statement) > 0;
    setSelect(isSelecting);
    m_isRowWaiting = step();
    if (!m_isRowWaiting && lastError().isValid()) {
        sqlite3_reset(m_statement);
        return false;
    }
    // Statements that are no INSERT, UPDATE or DELETE leave the library's count as it was.
    m_affected = isSelecting ? -1 : sqlite3_total_changes64(connection) == before ? 0 : sqlite3_changes(connection);
    if (m_isOver) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    setActive(true);
    return true;
}

bool VaultResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE) {
        m_isOver = true;
        return false;
    }
    if (code != SQLITE_ROW)
        return fail(QStringLiteral("step"), QSqlError::StatementError);
    const int columns = sqlite3_column_count(m_statement);
    m_row.resize(columns);
    for (int i = 0; i < columns; ++i)
        m_row[i] = columnValue(m_statement, i);
    return true;
}

bool VaultResult::fetchNext()
{
    const int next = at() == QSql::BeforeFirstRow ? 0 : at() + 1;
    if (at() == QSql::AfterLastRow)
        return false;
    if (!isForwardOnly() && next < m_seen.size()) {
        setAt(next);
        return true;
    }
    if (m_isRowWaiting) {
        m_isRowWaiting = false;
    } else if (m_isOver || !step()) {
        if (m_statement)
            sqlite3_reset(m_statement);
        m_isOver = true;
        setAt(QSql::AfterLastRow);
        return false;
    }
    if (!isForwardOnly())
        m_seen.append(m_row);
    setAt(next);
    return true;
}

bool VaultResult::fetch(int row)
{
    if (row < 0) {
        setAt(QSql::BeforeFirstRow);
        return false;
    }
    if (isForwardOnly()) {
        if (at() == QSql::AfterLastRow || at() > row)
            return false;
    } else if (row < m_seen.size()) {
        setAt(row);
        return true;
    } else {
        setAt(m_seen.isEmpty() ? int(QSql::BeforeFirstRow) : int(m_seen.size()) - 1);
    }
    while (at() != row) {
        if (!fetchNext())
            return false;
    }
    return true;
}

bool VaultResult::fetchFirst()
{
    return fetch(0);
}

bool VaultResult::fetchLast()
{
    if (isForwardOnly()) {
        // The last row stays readable, though the statement has gone past it.
        int last = at() == QSql::AfterLastRow ? int(QSql::BeforeFirstRow) : at();
        while (fetchNext())
            last = at();
        if (last == QSql::BeforeFirstRow)
            return false;
        setAt(last);
        return true;
    }
    setAt(m_seen.isEmpty() ? int(QSql::BeforeFirstRow) : int(m_seen.size()) - 1);
    while (fetchNext()) { }
    if (m_seen.isEmpty())
        return false;
    setAt(int(m_seen.size()) - 1);
    return true;
}

QVariant VaultResult::data(int column)
{
    if (isForwardOnly())
        return m_row.value(column);
    return at() >= 0 && at() < m_seen.size() ? m_seen.at(at()).value(column) : QVariant();
}

bool VaultResult::isNull(int column)
{
    return data(column).isNull();
}

int VaultResult::size()
{
    return -1;
}

int VaultResult::numRowsAffected()
{
    return m_affected;
}

QVariant VaultResult::lastInsertId() const
{
    if (!vaultDriver() || !vaultDriver()->connection())
        return {};
    return qlonglong(sqlite3_last_insert_rowid(vaultDriver()->connection()));
}

QSqlRecord VaultResult::record() const
{
    QSqlRecord record;
    if (!isActive() || !isSelect() || !m_statement)
        return record;
    const int columns = sqlite3_column_count(m_statement);
    for (int i = 0; i < columns; ++i) {
        const QString declaration = QString::fromUtf8(sqlite3_column_decltype(m_statement, i));
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), metaTypeOfColumn(declaration),
                                QString::fromUtf8(sqlite3_column_table_name(m_statement, i))));
    }
    return record;
}

void VaultResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_isOver = true;
    m_isRowWaiting = false;
}

} // namespace regards
