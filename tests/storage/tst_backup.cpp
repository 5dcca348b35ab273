// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/recovery.h"
#include "core/storage/verify.h"
#include "tests/storage/storagetest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace storagetest;

namespace {

constexpr qint64 Noon = 1'717'243'200'000; // 2024-06-01 12:00 UTC

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void aBackupOpensWithTheSamePassphraseAndHoldsTheSame();
    void aBackupIsTakenWhileAnotherWrites();
    void aBackupReplacesAndLeavesNothingBeside();
    void aDamagedVaultIsNotBackedUpAndTheOldBackupStays();
    void aVaultInATransactionIsBusy();
    void onlyTheNewestAreKept();
    void aClockThatWentBackStillMakesTheNewest();
    void onlyTheNewestIsLeftAfterAnErasure();
    void othersFilesAreLeftAlone();
    void aFolderElsewhereThatIsNotThereIsSaidAndNotMade();
    void theRecoveryFileGoesAlong();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Vault> m_vault;
};

void TestBackup::init()
{
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.visit.regards"));
    m_vault = newFile(m_path, 300);
}

void TestBackup::aBackupOpensWithTheSamePassphraseAndHoldsTheSame()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.regards"));
    QVERIFY(backupTo(*m_vault, copy));
    auto snapshot = Vault::open(copy, words(), Vault::Mode::Snapshot);
    QVERIFY(snapshot);
    QCOMPARE(soundRows(**snapshot), std::optional<qint64>(300));
    QCOMPARE((*snapshot)->salt(), m_vault->salt());
    snapshot->reset();
    auto writable = Vault::open(copy, words());
    QVERIFY(writable);
    QVERIFY(execute(**writable, "DELETE FROM story"));
    QCOMPARE(soundRows(*m_vault), std::optional<qint64>(300));
}

void TestBackup::aBackupIsTakenWhileAnotherWrites()
{
    auto other = m_vault->reopen();
    auto transaction = Transaction::begin(**other);
    QVERIFY(execute(**other, "DELETE FROM story"));
    const QString copy = m_folder->filePath(QStringLiteral("copy.regards"));
    QCOMPARE(tokenOf(backupTo(*m_vault, copy)), QStringLiteral("ok"));
    QVERIFY(transaction->commit());
    auto snapshot = Vault::open(copy, words(), Vault::Mode::Snapshot);
    QCOMPARE(soundRows(**snapshot), std::optional<qint64>(300));
}

void TestBackup::aBackupReplacesAndLeavesNothingBeside()
{
    const QString folder = m_folder->filePath(QStringLiteral("sub"));
    QVERIFY(QDir().mkdir(folder));
    const QString copy = folder + QStringLiteral("/copy.regards");
    setContent(copy, "older");
    QVERIFY(backupTo(*m_vault, copy));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("copy.regards")});
    QVERIFY(Vault::open(copy, words(), Vault::Mode::Snapshot));
    QCOMPARE(tokenOf(backupTo(*m_vault, folder + QStringLiteral("/no/copy.regards"))), QStringLiteral("file_missing"));
}

void TestBackup::aDamagedVaultIsNotBackedUpAndTheOldBackupStays()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.regards"));
    QVERIFY(backupTo(*m_vault, copy));
    m_vault.reset();
    QByteArray content = contentOf(m_path);
    content[content.size() - 2000] = char(content.at(content.size() - 2000) ^ 1);
    setContent(m_path, content);
    m_vault = std::move(*Vault::open(m_path, words()));
    const QByteArray before = contentOf(copy);
    const auto written = backupTo(*m_vault, copy);
    QCOMPARE(tokenOf(written), QStringLiteral("file_damaged"));
    QCOMPARE(written.error().details.first(), m_path);
    QCOMPARE(contentOf(copy), before);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestBackup::aVaultInATransactionIsBusy()
{
    auto transaction = Transaction::begin(*m_vault);
    QVERIFY(execute(*m_vault, "DELETE FROM story"));
    QCOMPARE(tokenOf(backupTo(*m_vault, m_folder->filePath(QStringLiteral("c")))), QStringLiteral("file_busy"));
}

void TestBackup::onlyTheNewestAreKept()
{
    const BackupFolder backups = BackupFolder::beside(m_path, 3);
    QCOMPARE(backups.list()->size(), 0);
    for (int i = 0; i < 5; ++i)
        QVERIFY(backups.makeVerified(*m_vault, Noon + i * 60'000));
    const auto listed = backups.list();
    QCOMPARE(listed->size(), 3);
    QCOMPARE(listed->first().at, QDateTime(QDate(2024, 6, 1), QTime(12, 4), Qt::UTC));
    QCOMPARE(listed->last().at, QDateTime(QDate(2024, 6, 1), QTime(12, 2), Qt::UTC));
    QVERIFY(listed->first().path.endsWith(QStringLiteral("a.visit.regards.backups/a.visit-20240601T120400Z.regards")));
    QVERIFY(listed->first().bytes > 4096);
    QCOMPARE(listed->first().salt, m_vault->salt());
}

void TestBackup::aClockThatWentBackStillMakesTheNewest()
{
    const BackupFolder backups = BackupFolder::beside(m_path, 2);
    QVERIFY(backups.makeVerified(*m_vault, Noon));
    QVERIFY(execute(*m_vault, "DELETE FROM story"));
    const auto made = backups.makeVerified(*m_vault, Noon - 86'400'000);
    QVERIFY(made);
    QCOMPARE(backups.list()->first(), *made);
    QVERIFY(backups.keepOnlyNewest());
    QCOMPARE(backups.list()->size(), 1);
    auto left = Vault::open(backups.list()->first().path, words(), Vault::Mode::Snapshot);
    QCOMPARE(soundRows(**left), std::optional<qint64>(0));
}

void TestBackup::onlyTheNewestIsLeftAfterAnErasure()
{
    const BackupFolder backups = BackupFolder::beside(m_path, 10);
    for (int i = 0; i < 4; ++i)
        QVERIFY(backups.makeVerified(*m_vault, Noon + i * 1000));
    QVERIFY(execute(*m_vault, "DELETE FROM story"));
    const auto made = backups.makeVerified(*m_vault, Noon + 9000);
    QVERIFY(backups.keepOnlyNewest());
    QCOMPARE(*backups.list(), QList<BackupFolder::Backup>{*made});
}

void TestBackup::othersFilesAreLeftAlone()
{
    const QString folder = m_folder->filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkdir(folder));
    const QStringList foreign{QStringLiteral("a.visit-20240101T000000Z.regards"), QStringLiteral("letter.odt"),
                              QStringLiteral("a.visit-notes.regards"), QStringLiteral("b-20240101T000000Z.regards")};
    for (const QString &name : foreign)
        setContent(folder + u'/' + name, QByteArray(5000, 'x'));
    const BackupFolder backups = BackupFolder::elsewhere(m_path, folder, 1);
    QVERIFY(backups.makeVerified(*m_vault, Noon));
    QVERIFY(backups.makeVerified(*m_vault, Noon + 5000));
    QVERIFY(backups.keepOnlyNewest());
    const QStringList left = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left.size(), foreign.size() + 1);
    for (const QString &name : foreign)
        QVERIFY(left.contains(name));
}

void TestBackup::aFolderElsewhereThatIsNotThereIsSaidAndNotMade()
{
    const QString folder = m_folder->filePath(QStringLiteral("stick"));
    const BackupFolder backups = BackupFolder::elsewhere(m_path, folder, 2);
    const Error missing{ErrorCode::FileMissing, {folder}};
    QCOMPARE(backups.makeVerified(*m_vault, Noon).error(), missing);
    QCOMPARE(backups.list().error(), missing);
    QCOMPARE(backups.keepOnlyNewest().error(), missing);
    QVERIFY(!QFileInfo::exists(folder));
}

void TestBackup::theRecoveryFileGoesAlong()
{
    const RecoverySecret sheet = RecoverySecret::generate();
    QVERIFY(installRecovery(*m_vault, sheet.publicKey()));
    const auto made = BackupFolder::beside(m_path, 2).makeVerified(*m_vault, Noon);
    QVERIFY(made);
    const auto key = recoverKey(made->path, sheet);
    QVERIFY(key && key->isSame(m_vault->key()));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
