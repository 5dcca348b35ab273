// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vaultdriver.h"

#include "core/storage/sqliteerror.h"
#include "tests/storage/storagetest.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace storagetest;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestVaultDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void cleanup();
    void valuesKeepTheirTypes();
    void nullAndEmptyStayApart();
    void namedPlaceholdersBindByNameEvenTwice();
    void forwardOnlyGoesForwardOnly();
    void scrollingShowsTheSameRowsEveryWay();
    void anEmptyResultHasNoRow();
    void queriesInsideQueriesAndWritesMeanwhile();
    void recordTellsNamesAndTypes();
    void tablesAndKeysAreTold();
    void lastInsertIdAndAffectedRows();
    void errorsCarryTheExtendedCode();
    void eachTroubleOfTheDiskHasItsOwnCode_data();
    void eachTroubleOfTheDiskHasItsOwnCode();
    void twoStatementsInOneAreRefused();
    void transactionsCommitAndRollBack();
    void anUnfinishedQueryDoesNotHoldTheFileAfterFinish();
    void aQueryThatOutlivesItsVaultIsHarmless();
    void openingByNameIsRefused();

private:
    QSqlQuery run(const char *sql)
    {
        QSqlQuery query(m_vault->database());
        if (!query.exec(u(sql)))
            qWarning("%s: %s", sql, qPrintable(query.lastError().text()));
        return query;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

void TestVaultDriver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = newFile(m_folder->filePath(u("a.regards")), 5);
    run("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'x', size REAL, raw BLOB, whenever)");
}

void TestVaultDriver::cleanup()
{
    m_vault.reset();
}

void TestVaultDriver::valuesKeepTheirTypes()
{
    QSqlQuery insert(m_vault->database());
    QVERIFY(insert.prepare(u("INSERT INTO t VALUES (?, ?, ?, ?, ?)")));
    const QDateTime when(QDate(2024, 6, 1), QTime(9, 30, 0, 250), Qt::UTC);
    insert.addBindValue(Q_INT64_C(-9007199254740993));
    insert.addBindValue(u("été \xf0\x9f\x98\x80"));
    insert.addBindValue(0.1);
    insert.addBindValue(QByteArray("\0\xff", 2));
    insert.addBindValue(when);
    QVERIFY(insert.exec());
    QSqlQuery query = run("SELECT * FROM t");
    QVERIFY(query.next());
    QCOMPARE(query.value(0).typeId(), int(QMetaType::LongLong));
    QCOMPARE(query.value(0).toLongLong(), Q_INT64_C(-9007199254740993));
    QCOMPARE(query.value(1).typeId(), int(QMetaType::QString));
    QCOMPARE(query.value(u("name")).toString(), u("été \xf0\x9f\x98\x80"));
    QCOMPARE(query.value(2).typeId(), int(QMetaType::Double));
    QCOMPARE(query.value(2).toDouble(), 0.1);
    QCOMPARE(query.value(3).typeId(), int(QMetaType::QByteArray));
    QCOMPARE(query.value(3).toByteArray(), QByteArray("\0\xff", 2));
    QCOMPARE(query.value(4).toDateTime(), when);
}

void TestVaultDriver::nullAndEmptyStayApart()
{
    QSqlQuery insert(m_vault->database());
    QVERIFY(insert.prepare(u("INSERT INTO t VALUES (?, ?, ?, ?, ?)")));
    insert.addBindValue(1);
    insert.addBindValue(u(""));
    insert.addBindValue(QVariant());
    insert.addBindValue(QByteArray(""));
    insert.addBindValue(QVariant(QMetaType::fromType<QString>()));
    QVERIFY(insert.exec());
    QSqlQuery query = run("SELECT *, typeof(name), typeof(raw) FROM t");
    QVERIFY(query.next());
    QVERIFY(!query.isNull(1));
    QVERIFY(query.isNull(2));
    QVERIFY(!query.isNull(3));
    QVERIFY(!query.value(3).toByteArray().isNull());
    QVERIFY(query.isNull(4));
    QCOMPARE(query.value(5).toString(), u("text"));
    QCOMPARE(query.value(6).toString(), u("blob"));
}

void TestVaultDriver::namedPlaceholdersBindByNameEvenTwice()
{
    QSqlQuery query(m_vault->database());
    QVERIFY(query.prepare(u("SELECT number FROM story WHERE number = :a OR number = :b OR number = :a + 2 OR "
                            "told = ':a' ORDER BY number")));
    query.bindValue(u(":b"), 5);
    query.bindValue(u(":a"), 1);
    QVERIFY(query.exec());
    QList<int> found;
    while (query.next())
        found.append(query.value(0).toInt());
    QCOMPARE(found, (QList<int>{1, 3, 5}));
    query.bindValue(u(":a"), 2);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void TestVaultDriver::forwardOnlyGoesForwardOnly()
{
    QSqlQuery query(m_vault->database());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u("SELECT number FROM story ORDER BY number")));
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(!query.value(0).isValid());
    QVERIFY(query.next() && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(!query.previous());
    QVERIFY(query.seek(3));
    QCOMPARE(query.value(0).toInt(), 4);
    QVERIFY(query.next());
    QVERIFY(!query.next());
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(!query.next());
    QVERIFY(query.exec());
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 5);
}

void TestVaultDriver::scrollingShowsTheSameRowsEveryWay()
{
    QSqlQuery query = run("SELECT number FROM story ORDER BY number");
    QVERIFY(query.last());
    QCOMPARE(query.at(), 4);
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(query.first());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(query.seek(2));
    QCOMPARE(query.value(0).toInt(), 3);
    QVERIFY(query.previous());
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(query.seek(2, true));
    QCOMPARE(query.value(0).toInt(), 4);
    QVERIFY(!query.seek(17));
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(query.previous());
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(query.first());
    QVERIFY(!query.previous());
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 1);
}

void TestVaultDriver::anEmptyResultHasNoRow()
{
    QSqlQuery query = run("SELECT number FROM story WHERE 0");
    QVERIFY(query.isActive() && query.isSelect());
    QVERIFY(!query.first());
    QVERIFY(!query.last());
    QVERIFY(!query.next());
    QVERIFY(!query.value(0).isValid());
}

void TestVaultDriver::queriesInsideQueriesAndWritesMeanwhile()
{
    QSqlQuery outer(m_vault->database());
    outer.setForwardOnly(true);
    QVERIFY(outer.exec(u("SELECT number FROM story ORDER BY number")));
    QSqlQuery inner(m_vault->database());
    QVERIFY(inner.prepare(u("SELECT told FROM story WHERE number = ?")));
    int rows = 0;
    while (outer.next()) {
        inner.bindValue(0, outer.value(0));
        QVERIFY(inner.exec() && inner.next());
        QCOMPARE(inner.value(0).toString(), testimony(++rows));
        run("INSERT INTO t (size) VALUES (1.5)");
    }
    QCOMPARE(rows, 5);
    QSqlQuery count = run("SELECT count(*) FROM t");
    QVERIFY(count.next());
    QCOMPARE(count.value(0).toInt(), 5);
}

void TestVaultDriver::recordTellsNamesAndTypes()
{
    QSqlQuery query = run("SELECT id, name, size AS big, raw, 1 + 1 FROM t");
    const QSqlRecord record = query.record();
    QCOMPARE(record.count(), 5);
    QCOMPARE(record.fieldName(0), u("id"));
    QCOMPARE(record.fieldName(2), u("big"));
    QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
    QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
    QCOMPARE(record.field(3).metaType().id(), int(QMetaType::QByteArray));
    QCOMPARE(record.field(1).tableName(), u("t"));
}

void TestVaultDriver::tablesAndKeysAreTold()
{
    run("CREATE VIEW v AS SELECT 1");
    run("CREATE TABLE \"odd \"\" name\" (b, a, PRIMARY KEY (a, b))");
    const QSqlDatabase database = m_vault->database();
    QVERIFY(database.tables().contains(u("t")));
    QVERIFY(database.tables().contains(u("odd \" name")));
    QCOMPARE(database.tables(QSql::Views), QStringList{u("v")});
    const QSqlRecord columns = database.record(u("t"));
    QCOMPARE(columns.count(), 5);
    QVERIFY(columns.field(0).isAutoValue());
    QCOMPARE(columns.field(1).requiredStatus(), QSqlField::Required);
    QCOMPARE(database.primaryIndex(u("t")).fieldName(0), u("id"));
    const QSqlIndex key = database.primaryIndex(u("odd \" name"));
    QCOMPARE(key.count(), 2);
    QCOMPARE(key.fieldName(0), u("a"));
}

void TestVaultDriver::lastInsertIdAndAffectedRows()
{
    QSqlQuery insert = run("INSERT INTO t (id, size) VALUES (41, 1), (42, 2)");
    QCOMPARE(insert.lastInsertId().toLongLong(), 42);
    QCOMPARE(insert.numRowsAffected(), 2);
    QCOMPARE(run("UPDATE t SET size = 3 WHERE id = 42").numRowsAffected(), 1);
    QCOMPARE(run("CREATE TABLE other (a)").numRowsAffected(), 0);
    QSqlQuery returning = run("DELETE FROM t RETURNING id");
    QVERIFY(returning.next());
    QCOMPARE(returning.value(0).toInt(), 41);
}

void TestVaultDriver::errorsCarryTheExtendedCode()
{
    run("INSERT INTO t (id) VALUES (1)");
    QSqlQuery query(m_vault->database());
    QVERIFY(!query.exec(u("INSERT INTO t (id) VALUES (1)")));
    QCOMPARE(query.lastError().nativeErrorCode(), u("1555")); // SQLITE_CONSTRAINT_PRIMARYKEY
    const Error error = sqliteError(query.lastError(), m_vault->path());
    QCOMPARE(error.code, ErrorCode::StorageFailed);
    QVERIFY(error.details.at(1).contains(u("UNIQUE")));
    QVERIFY(!query.exec(u("SELEKT")));
    QVERIFY(!query.exec(u("SELECT ?")));
    QVERIFY(query.exec(u("SELECT 1")));
    QVERIFY(!query.lastError().isValid());
}

void TestVaultDriver::eachTroubleOfTheDiskHasItsOwnCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full") << 13 << true << u("disk_full");
    QTest::newRow("corrupt") << 11 << true << u("file_damaged");
    QTest::newRow("first page") << 26 << true << u("file_damaged");
    QTest::newRow("cipher") << (10 | 36 << 8) << true << u("file_damaged");
    QTest::newRow("bad sector") << (10 | 1 << 8) << true << u("file_damaged");
    QTest::newRow("stick pulled") << (10 | 1 << 8) << false << u("file_gone");
    QTest::newRow("stick pulled in a write") << (10 | 3 << 8) << false << u("file_gone");
    QTest::newRow("flush") << (10 | 4 << 8) << true << u("file_unwritable");
    QTest::newRow("no locks") << (10 | 15 << 8) << true << u("storage_failed");
    QTest::newRow("shared memory on a full disk") << (10 | 19 << 8) << true << u("disk_full");
    QTest::newRow("moved") << (8 | 4 << 8) << true << u("file_gone");
    QTest::newRow("read-only") << 8 << true << u("file_read_only");
    QTest::newRow("read-only folder") << (8 | 6 << 8) << true << u("folder_unwritable");
    QTest::newRow("busy") << 5 << true << u("file_busy");
    QTest::newRow("memory") << 7 << true << u("out_of_memory");
    QTest::newRow("a mistake of ours") << 1 << true << u("storage_failed");
}

void TestVaultDriver::eachTroubleOfTheDiskHasItsOwnCode()
{
    QFETCH(int, code);
    QFETCH(bool, isThere);
    QFETCH(QString, expected);
    const QString path = isThere ? m_vault->path() : m_folder->filePath(u("gone"));
    const Error error = sqliteError(code, u("why"), 0, path);
    QCOMPARE(token(error.code), expected);
    QCOMPARE(error.details, (QStringList{path, u("why")}));
}

void TestVaultDriver::twoStatementsInOneAreRefused()
{
    QSqlQuery query(m_vault->database());
    QVERIFY(!query.exec(u("DELETE FROM story; DELETE FROM t")));
    QVERIFY(!query.exec(u("  ")));
    QCOMPARE(soundRows(*m_vault), std::optional<qint64>(5));
    QVERIFY(query.exec(u("SELECT 1 ;  ")));
}

void TestVaultDriver::transactionsCommitAndRollBack()
{
    QSqlDatabase database = m_vault->database();
    QVERIFY(database.transaction());
    run("DELETE FROM story");
    QVERIFY(!database.transaction());
    QVERIFY(database.rollback());
    QCOMPARE(soundRows(*m_vault), std::optional<qint64>(5));
    QVERIFY(database.transaction());
    run("DELETE FROM story WHERE number = 5");
    QVERIFY(database.commit());
    QVERIFY(!database.commit());
    QCOMPARE(soundRows(*m_vault), std::optional<qint64>(4));
}

void TestVaultDriver::anUnfinishedQueryDoesNotHoldTheFileAfterFinish()
{
    QSqlQuery query = run("SELECT number FROM story");
    QVERIFY(query.next());
    run("INSERT INTO t (size) VALUES (1)");
    QVERIFY(execute(*m_vault, "PRAGMA busy_timeout=0"));
    QVERIFY(!m_vault->truncateWal());
    query.finish();
    QVERIFY(m_vault->truncateWal());
    QCOMPARE(QFileInfo(m_vault->path() + u("-wal")).size(), 0);
    QVERIFY(query.exec());
    QVERIFY(query.next());
}

void TestVaultDriver::aQueryThatOutlivesItsVaultIsHarmless()
{
    QSqlQuery query = run("SELECT number FROM story");
    QVERIFY(query.next());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u("QSqlDatabasePrivate::removeDatabase: connection .* is "
                                              "still in use")));
    const QSqlDatabase held = m_vault->database();
    m_vault->close();
    QVERIFY(!query.exec());
    QVERIFY(!query.exec(u("SELECT 1")));
    QVERIFY(!held.isOpen());
    QCOMPARE(held.tables(), QStringList());
}

void TestVaultDriver::openingByNameIsRefused()
{
    VaultDriver driver(nullptr);
    QVERIFY(!driver.open(u("file"), {}, u("secret"), {}, -1, {}));
    QVERIFY(driver.isOpenError());
}

QTEST_GUILESS_MAIN(TestVaultDriver)
#include "tst_vaultdriver.moc"
