// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault.h"

#include "core/storage/backup.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/verify.h"
#include "tests/storage/storagetest.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

using namespace storagetest;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void whatWasWrittenIsThereAfterOpeningAgain();
    void anotherPassphraseIsRefused();
    void theSameWordsInAnyUnicodeFormOpen();
    void anEmptyPassphraseMakesNoFile();
    void anExistingFileIsNotOverwritten();
    void aCopyFromNowhereIsCalledWhatItIs_data();
    void aCopyFromNowhereIsCalledWhatItIs();
    void aFlippedBitNeverGivesOtherData();
    void aFlippedBitInTheWalNeverGivesOtherData();
    void aTruncatedFileIsNeverTakenForWhole();
    void noWordOfATestimonyStandsInAnyFile();
    void everySafetySettingIsOn();
    void aSecondConnectionWorksInAnotherThread();
    void aReaderSeesWhatAWriterCommits();
    void aReadOnlyVaultWritesNothing();
    void aSnapshotPutsNothingBesideTheFile();
    void anotherWriterMakesBeginWaitThenBusy();
    void aRemovedFileIsGoneAndNotDamaged();
    void cheapKeysAreRefusedWithoutTheSwitch();
    void closingFoldsTheWalIn();
    void verifyFindsDanglingReferences();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("visite é?#%.regards"));
}

void TestVault::whatWasWrittenIsThereAfterOpeningAgain()
{
    newFile(m_path, 100);
    auto vault = Vault::open(m_path, words());
    QCOMPARE(tokenOf(vault), QStringLiteral("ok"));
    QCOMPARE(soundRows(**vault), std::optional<qint64>(100));
    QVERIFY(verifyVault(**vault));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestVault::anotherPassphraseIsRefused()
{
    newFile(m_path, 1);
    const auto vault = Vault::open(m_path, Passphrase(u"Quatre mots de passe"));
    QCOMPARE(vault.error(), (Error{ErrorCode::WrongPassphrase, {m_path}}));
    QCOMPARE(tokenOf(Vault::open(m_path, Passphrase())), QStringLiteral("passphrase_empty"));
}

void TestVault::theSameWordsInAnyUnicodeFormOpen()
{
    const QString composed = QStringLiteral("é̂ñ").normalized(QString::NormalizationForm_C);
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QVERIFY(Vault::create(m_path, Passphrase(decomposed)));
    QVERIFY(Vault::open(m_path, Passphrase(composed)));
}

void TestVault::anEmptyPassphraseMakesNoFile()
{
    QCOMPARE(tokenOf(Vault::create(m_path, Passphrase())), QStringLiteral("passphrase_empty"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestVault::anExistingFileIsNotOverwritten()
{
    setContent(m_path, "mine");
    QCOMPARE(tokenOf(Vault::create(m_path, words())), QStringLiteral("file_exists"));
    QCOMPARE(contentOf(m_path), QByteArray("mine"));
}

void TestVault::aCopyFromNowhereIsCalledWhatItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QByteArray page(4096, 'x');
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("not_a_regards_file");
    QTest::newRow("under one page") << QByteArray(4095, '\2') << QStringLiteral("not_a_regards_file");
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3") + page << QStringLiteral("not_a_regards_file");
    QTest::newRow("zip") << QByteArray("PK\3\4") + page << QStringLiteral("not_a_regards_file");
    QTest::newRow("profile alone") << QByteArray("\2") + page << QStringLiteral("file_damaged");
    QTest::newRow("noise with our page facts")
        << QByteArray("\1") + QByteArray(15, 'n') + QByteArray("\x10\0\2\2\x40\x40\x20\x20", 8) + page
        << QStringLiteral("wrong_passphrase");
}

void TestVault::aCopyFromNowhereIsCalledWhatItIs()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    setContent(m_path, content);
    const auto vault = Vault::open(m_path, words());
    QCOMPARE(tokenOf(vault), expected);
    QCOMPARE(vault.error().details.first(), m_path);
    QCOMPARE(contentOf(m_path), content);
    QCOMPARE(tokenOf(Vault::open(m_folder->path(), words())), QStringLiteral("file_unreadable"));
    QCOMPARE(tokenOf(Vault::open(m_path + u'x', words())), QStringLiteral("file_missing"));
}

void TestVault::aFlippedBitNeverGivesOtherData()
{
    newFile(m_path, 2000);
    const QByteArray whole = contentOf(m_path);
    int noticed = 0;
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < 24; ++i)
        offsets.append(i);
    for (qsizetype i = 24; i < whole.size(); i += 509)
        offsets.append(i);
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        QByteArray broken = whole;
        broken[offsets.at(i)] = char(broken.at(offsets.at(i)) ^ (1 << (i % 8)));
        setContent(m_path, broken);
        auto vault = Vault::open(m_path, words(), Vault::Mode::Snapshot);
        const auto rows = vault ? soundRows(**vault) : std::nullopt;
        QVERIFY2(!rows || *rows == 2000, qPrintable(QStringLiteral("other data at %1").arg(offsets.at(i))));
        noticed += rows ? 0 : 1;
        if (vault && !rows) {
            const auto verified = verifyVault(**vault);
            QCOMPARE(tokenOf(verified), QStringLiteral("file_damaged"));
            QCOMPARE(verified.error().details.first(), m_path);
        }
    }
    QVERIFY(noticed > offsets.size() / 2);
}

void TestVault::aFlippedBitInTheWalNeverGivesOtherData()
{
    auto vault = newFile(m_path, 10);
    for (int i = 11; i <= 40; ++i) {
        Statement insert(*vault, "INSERT INTO story VALUES (?, ?)");
        QVERIFY(insert.bind(1, i).bind(2, testimony(i)).run());
    }
    const QByteArray main = contentOf(m_path);
    const QByteArray wal = contentOf(m_path + QStringLiteral("-wal"));
    QVERIFY(wal.size() > 100'000);
    vault.reset();
    for (qsizetype at = 0; at < wal.size(); at += at < 64 ? 4 : 1999) {
        QByteArray broken = wal;
        broken[at] = char(broken.at(at) ^ 0x10);
        setContent(m_path, main);
        setContent(m_path + QStringLiteral("-wal"), broken);
        auto opened = Vault::open(m_path, words());
        // An earlier state, with no table even, or an error; never another text or a gap.
        const auto rows = opened ? soundRows(**opened) : std::nullopt;
        QVERIFY2(!rows || (*rows >= 0 && *rows <= 40), qPrintable(QString::number(at)));
        if (opened)
            (*opened)->close();
        QFile::remove(m_path + QStringLiteral("-wal"));
        QFile::remove(m_path + QStringLiteral("-shm"));
    }
}

void TestVault::aTruncatedFileIsNeverTakenForWhole()
{
    newFile(m_path, 2000);
    const QByteArray whole = contentOf(m_path);
    for (qsizetype size = 0; size < whole.size(); size += 1777) {
        setContent(m_path, whole.first(size));
        const auto vault = Vault::open(m_path, words(), Vault::Mode::Snapshot);
        // A cut through the last page shows only where it is read.
        const QString found = vault ? tokenOf(verifyVault(**vault)) : tokenOf(vault);
        QCOMPARE(found, size < 4096 ? QStringLiteral("not_a_regards_file") : QStringLiteral("file_damaged"));
        QVERIFY(!vault || !soundRows(**vault));
    }
}

void TestVault::noWordOfATestimonyStandsInAnyFile()
{
    auto vault = newFile(m_path, 500);
    QVERIFY(BackupFolder::beside(m_path, 3).makeVerified(*vault, 1'700'000'000'000));
    QVERIFY(execute(*vault, "UPDATE story SET told = told || ' et la nuit'"));
    int files = 0;
    for (const QString &folder : {m_folder->path(), BackupFolder::beside(m_path, 3).folder()}) {
        const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &entry : entries) {
            const QByteArray bytes = contentOf(entry.absoluteFilePath());
            ++files;
            for (const char *word : {"attach", "deux jours", "story", "CREATE TABLE", "SQLite format"})
                QVERIFY2(!bytes.contains(word), qPrintable(entry.fileName()));
        }
    }
    QVERIFY(files >= 4); // file, -wal, -shm, backup
}

void TestVault::everySafetySettingIsOn()
{
    auto vault = newFile(m_path, 1);
    Statement mode(*vault, "PRAGMA journal_mode");
    QCOMPARE(mode.step(), Statement::Step::Row);
    QCOMPARE(mode.text(0), QStringLiteral("wal"));
    const QList<std::pair<QByteArray, qint64>> wanted{
        {"synchronous", 2},  {"foreign_keys", 1}, {"secure_delete", 1},           {"trusted_schema", 0},
        {"page_size", 4096}, {"auto_vacuum", 0},  {"application_id", 0x52677264}, {"busy_timeout", 5000}};
    for (const auto &[name, value] : wanted) {
        const auto found = queryInteger(*vault, QByteArray("PRAGMA " + name));
        QVERIFY2(found && *found == value, name.constData());
    }
    // Defensive: nobody writes to the schema as to a table.
    QVERIFY(!execute(*vault, "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"));
}

void TestVault::aSecondConnectionWorksInAnotherThread()
{
    auto vault = newFile(m_path, 5);
    std::optional<qint64> rows;
    std::unique_ptr<QThread> worker(QThread::create([&] {
        auto own = vault->reopen();
        if (!own)
            return;
        Statement insert(**own, "INSERT INTO story VALUES (?, ?)");
        if (insert.bind(1, 6).bind(2, testimony(6)).run())
            rows = soundRows(**own);
    }));
    worker->start();
    QVERIFY(worker->wait());
    QCOMPARE(rows, std::optional<qint64>(6));
    QCOMPARE(soundRows(*vault), std::optional<qint64>(6));
}

void TestVault::aReaderSeesWhatAWriterCommits()
{
    auto writer = newFile(m_path, 5);
    auto reader = writer->reopen(Vault::Mode::ReadOnly);
    QVERIFY(reader);
    auto transaction = Transaction::begin(*writer);
    Statement insert(*writer, "INSERT INTO story VALUES (?, ?)");
    QVERIFY(insert.bind(1, 6).bind(2, testimony(6)).run());
    QCOMPARE(soundRows(**reader), std::optional<qint64>(5));
    QVERIFY(transaction->commit());
    QCOMPARE(soundRows(**reader), std::optional<qint64>(6));
}

void TestVault::aReadOnlyVaultWritesNothing()
{
    newFile(m_path, 5);
    const QByteArray before = contentOf(m_path);
    for (const auto mode : {Vault::Mode::ReadOnly, Vault::Mode::Snapshot}) {
        auto vault = Vault::open(m_path, words(), mode);
        QVERIFY(vault);
        QCOMPARE(soundRows(**vault), std::optional<qint64>(5));
        const auto written = execute(**vault, "DELETE FROM story");
        QCOMPARE(tokenOf(written), QStringLiteral("file_read_only"));
    }
    QCOMPARE(contentOf(m_path), before);
}

void TestVault::aSnapshotPutsNothingBesideTheFile()
{
    newFile(m_path, 5);
    auto vault = Vault::open(m_path, words(), Vault::Mode::Snapshot);
    QVERIFY(vault);
    QCOMPARE(soundRows(**vault), std::optional<qint64>(5));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestVault::anotherWriterMakesBeginWaitThenBusy()
{
    auto first = newFile(m_path, 1);
    auto second = first->reopen();
    QVERIFY(second);
    QVERIFY(execute(**second, "PRAGMA busy_timeout=0"));
    const auto held = Transaction::begin(*first);
    QVERIFY(held);
    QCOMPARE(tokenOf(Transaction::begin(**second)), QStringLiteral("file_busy"));
}

void TestVault::aRemovedFileIsGoneAndNotDamaged()
{
    auto vault = newFile(m_path, 1);
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    const auto begun = Transaction::begin(*vault);
    QCOMPARE(tokenOf(begun), QStringLiteral("file_gone"));
    QCOMPARE(begun.error().details.first(), m_path);
    QVERIFY(!vault->database().transaction());
    QCOMPARE(sqliteError(vault->database().lastError(), m_path).code, ErrorCode::FileGone);
}

void TestVault::cheapKeysAreRefusedWithoutTheSwitch()
{
    newFile(m_path, 1);
    QCOMPARE(contentOf(m_path).at(0), '\0');
    qunsetenv("REGARDS_TEST_CHEAP_KEYS");
    const auto opened = tokenOf(Vault::open(m_path, words()));
    const auto created = tokenOf(Vault::create(m_path + u'2', words(), KeyProfile::Cheap));
    const auto profile = defaultKeyProfile();
    allowCheapKeys();
    QCOMPARE(opened, QStringLiteral("not_a_regards_file"));
    QCOMPARE(created, QStringLiteral("not_a_regards_file"));
    QCOMPARE(profile, KeyProfile::Strong);
}

void TestVault::closingFoldsTheWalIn()
{
    auto vault = newFile(m_path, 100);
    QVERIFY(QFile::exists(m_path + QStringLiteral("-wal")));
    QSqlQuery query(vault->database());
    QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM story")));
    query.finish();
    query = QSqlQuery();
    vault->close();
    QVERIFY(!vault->isOpen());
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
}

void TestVault::verifyFindsDanglingReferences()
{
    auto vault = newFile(m_path, 1);
    QVERIFY(execute(*vault,
                    "CREATE TABLE quote (story INTEGER REFERENCES story (number)); PRAGMA foreign_keys=OFF; "
                    "INSERT INTO quote VALUES (99)"));
    const auto report = inspectVault(*vault);
    QVERIFY(report);
    QCOMPARE(report->danglingReferences, QStringList{QStringLiteral("quote:1:story")});
    QCOMPARE(tokenOf(verifyVault(*vault)), QStringLiteral("file_damaged"));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
