// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace regards {

class VaultDriver;

/**
 * One statement of a VaultDriver, for QSqlQuery.
 *
 * Rows come one by one; a query that is not forward-only keeps those it has shown, to go back to: say
 * setForwardOnly(true) for anything long. A query that stands on a row holds its view of the file: let it end.
 */
class VaultResult final : public QSqlResult
{
public:
    explicit VaultResult(const VaultDriver *driver);
    ~VaultResult() override;

    [[nodiscard]] QVariant handle() const override;

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    [[nodiscard]] const VaultDriver *vaultDriver() const;
    bool bindAll();
    bool step();
    void finalize();
    bool fail(const QString &what, QSqlError::ErrorType type);

    sqlite3_stmt *m_statement = nullptr;
    QList<QVariantList> m_seen; // rows shown so far, unless forward-only
    QVariantList m_row; // where the statement stands
    bool m_isRowWaiting = false; // exec() has stepped onto the first row already
    bool m_isOver = true;
    int m_affected = -1;
};

/// What a column of this declared type holds for Qt; text where the declaration says nothing.
[[nodiscard]] QMetaType metaTypeOfColumn(const QString &declaration);

} // namespace regards
