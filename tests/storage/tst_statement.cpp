// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "tests/storage/storagetest.h"

#include <QTemporaryDir>

#include <limits>

using namespace storagetest;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void everyKindOfValueComesBackAsItWas();
    void emptyIsNotNull();
    void theFirstFailureIsKeptUntilReset();
    void badSqlFailsAndNamesTheFile();
    void aStatementRunsAgainAfterRun();
    void aTransactionWithoutCommitLeavesNothing();
    void aMovedTransactionEndsOnce();
    void aTransactionInATransactionIsRefused();
    void aFailedScriptSaysSo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

void TestStatement::init()
{
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = newFile(m_folder->filePath(QStringLiteral("a.regards")), 0);
    QVERIFY(execute(*m_vault, "CREATE TABLE t (a, b, c, d, e)"));
}

void TestStatement::everyKindOfValueComesBackAsItWas()
{
    const QString text = QStringLiteral("dé\U0001F600 'x' \0y").left(9);
    const QByteArray blob("\0\xff\1", 3);
    Statement insert(*m_vault, "INSERT INTO t VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, std::numeric_limits<qint64>::min()).bind(2, text).bind(3, blob).bind(4, nullptr).bind(5, 0.1);
    QVERIFY(insert.run());
    Statement query(*m_vault, "SELECT a, b, c, d, e FROM t");
    QCOMPARE(query.step(), Statement::Step::Row);
    QCOMPARE(query.columns(), 5);
    QCOMPARE(query.kind(0), Statement::Kind::Integer);
    QCOMPARE(query.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(query.kind(1), Statement::Kind::Text);
    QCOMPARE(query.text(1), text);
    QCOMPARE(query.kind(2), Statement::Kind::Blob);
    QCOMPARE(query.blob(2), blob);
    QVERIFY(query.isNull(3));
    QCOMPARE(query.optionalText(3), std::nullopt);
    QCOMPARE(query.optionalInteger(3), std::nullopt);
    QCOMPARE(query.real(4), 0.1);
    QCOMPARE(query.step(), Statement::Step::Done);
}

void TestStatement::emptyIsNotNull()
{
    Statement insert(*m_vault, "INSERT INTO t VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, QString()).bind(2, QByteArray()).bind(3, std::optional<QString>());
    insert.bind(4, std::optional<qint64>()).bind(5, std::optional<qint64>(7));
    QVERIFY(insert.run());
    Statement query(*m_vault, "SELECT a, b, c, d, e FROM t");
    QCOMPARE(query.step(), Statement::Step::Row);
    QCOMPARE(query.kind(0), Statement::Kind::Text);
    QCOMPARE(query.kind(1), Statement::Kind::Blob);
    QVERIFY(query.isNull(2));
    QVERIFY(query.isNull(3));
    QCOMPARE(query.optionalInteger(4), std::optional<qint64>(7));
}

void TestStatement::theFirstFailureIsKeptUntilReset()
{
    QVERIFY(execute(*m_vault, "CREATE UNIQUE INDEX one ON t (a)"));
    Statement insert(*m_vault, "INSERT INTO t (a) VALUES (?)");
    QVERIFY(insert.bind(1, 1).run());
    QVERIFY(!insert.bind(1, 1).run());
    QVERIFY(!insert.isOk());
    QCOMPARE(insert.error().code, ErrorCode::StorageFailed);
    QVERIFY(!insert.bind(1, 2).run());
    insert.reset();
    QVERIFY(insert.bind(1, 2).run());
    QVERIFY(!insert.bind(9, 2).run());
}

void TestStatement::badSqlFailsAndNamesTheFile()
{
    Statement bad(*m_vault, "SELEKT 1");
    QVERIFY(!bad.isOk());
    QCOMPARE(bad.step(), Statement::Step::Failed);
    QCOMPARE(bad.error().code, ErrorCode::StorageFailed);
    QCOMPARE(bad.error().details.first(), m_vault->path());
    bad.reset();
    QCOMPARE(bad.step(), Statement::Step::Failed);
    Statement none(*m_vault, " ");
    QVERIFY(!none.run());
}

void TestStatement::aStatementRunsAgainAfterRun()
{
    Statement insert(*m_vault, "INSERT INTO t (a) VALUES (?)");
    for (int i = 0; i < 10; ++i)
        QVERIFY(insert.bind(1, i).run());
    Statement moved = std::move(insert);
    QVERIFY(moved.bind(1, 10).run());
    QCOMPARE(*queryInteger(*m_vault, "SELECT count(*) FROM t"), 11);
    QVERIFY(!queryInteger(*m_vault, "SELECT a FROM t WHERE a = 99"));
}

void TestStatement::aTransactionWithoutCommitLeavesNothing()
{
    {
        auto transaction = Transaction::begin(*m_vault);
        QVERIFY(execute(*m_vault, "INSERT INTO t (a) VALUES (1)"));
    }
    QCOMPARE(*queryInteger(*m_vault, "SELECT count(*) FROM t"), 0);
    auto transaction = Transaction::begin(*m_vault);
    QVERIFY(execute(*m_vault, "INSERT INTO t (a) VALUES (1)"));
    QVERIFY(transaction->commit());
    QCOMPARE(*queryInteger(*m_vault, "SELECT count(*) FROM t"), 1);
}

void TestStatement::aMovedTransactionEndsOnce()
{
    auto begun = Transaction::begin(*m_vault);
    QVERIFY(begun);
    {
        Transaction inner = std::move(*begun);
        QVERIFY(execute(*m_vault, "INSERT INTO t (a) VALUES (1)"));
        QVERIFY(inner.commit());
    }
    auto next = Transaction::begin(*m_vault);
    QVERIFY(next);
    QVERIFY(begun->commit()); // over long ago: must not end the next one
    QVERIFY(execute(*m_vault, "INSERT INTO t (a) VALUES (2)"));
    next->rollback();
    QCOMPARE(*queryInteger(*m_vault, "SELECT count(*) FROM t"), 1);
}

void TestStatement::aTransactionInATransactionIsRefused()
{
    auto outer = Transaction::begin(*m_vault);
    QVERIFY(outer);
    QVERIFY(!Transaction::begin(*m_vault));
    QVERIFY(execute(*m_vault, "INSERT INTO t (a) VALUES (1)"));
    QVERIFY(outer->commit());
    QCOMPARE(*queryInteger(*m_vault, "SELECT count(*) FROM t"), 1);
}

void TestStatement::aFailedScriptSaysSo()
{
    QVERIFY(!execute(*m_vault, "INSERT INTO t (a) VALUES (1); INSERT INTO nowhere VALUES (1)"));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
