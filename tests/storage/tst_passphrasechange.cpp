// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/passphrasechange.h"

#include "core/storage/recovery.h"
#include "core/storage/verify.h"
#include "tests/storage/storagetest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace storagetest;

namespace {

constexpr qint64 Noon = 1'717'243'200'000;

Passphrase otherWords()
{
    return Passphrase(u"cinq mots de passe encore");
}

} // namespace

class TestPassphraseChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void theOldIsRefusedAndTheNewOpensTheSame();
    void aWrongOrEmptyPassphraseChangesNothing();
    void backupsUnderTheOldPassphraseAreReplaced();
    void aBackupFolderThatIsNotThereIsSaidAndCleanedLater();
    void anOpenVaultElsewhereMakesItBusyAndChangesNothing();
    void whatStillStandsInTheWalComesAlong();
    void theRecoverySheetStaysGood();
    void aFailureLeavesTheOldFileAsItWas();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestPassphraseChange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.regards"));
    newFile(m_path, 300);
}

void TestPassphraseChange::theOldIsRefusedAndTheNewOpensTheSame()
{
    const QByteArray oldSalt = contentOf(m_path).first(16);
    const auto changed = changePassphrase(m_path, words(), otherWords(), BackupFolder::beside(m_path, 2), Noon);
    QCOMPARE(tokenOf(changed), QStringLiteral("ok"));
    QVERIFY(!changed->backupsLeft);
    QCOMPARE(tokenOf(Vault::open(m_path, words())), QStringLiteral("wrong_passphrase"));
    auto vault = Vault::open(m_path, otherWords());
    QCOMPARE(tokenOf(vault), QStringLiteral("ok"));
    QVERIFY((*vault)->salt() != oldSalt);
    QCOMPARE(soundRows(**vault), std::optional<qint64>(300));
    QVERIFY(verifyVault(**vault));
    vault->reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.regards")});
}

void TestPassphraseChange::aWrongOrEmptyPassphraseChangesNothing()
{
    const QByteArray before = contentOf(m_path);
    const BackupFolder backups = BackupFolder::beside(m_path, 2);
    QCOMPARE(tokenOf(changePassphrase(m_path, otherWords(), otherWords(), backups, Noon)),
             QStringLiteral("wrong_passphrase"));
    QCOMPARE(tokenOf(changePassphrase(m_path, words(), Passphrase(), backups, Noon)),
             QStringLiteral("passphrase_empty"));
    QCOMPARE(contentOf(m_path), before);
}

void TestPassphraseChange::backupsUnderTheOldPassphraseAreReplaced()
{
    const BackupFolder backups = BackupFolder::beside(m_path, 10);
    {
        auto vault = Vault::open(m_path, words());
        for (int i = 0; i < 3; ++i)
            QVERIFY(backups.makeVerified(**vault, Noon + i * 1000));
    }
    QVERIFY(changePassphrase(m_path, words(), otherWords(), backups, Noon));
    const auto left = backups.list();
    QCOMPARE(left->size(), 1);
    QVERIFY(Vault::open(left->first().path, otherWords(), Vault::Mode::Snapshot));
}

void TestPassphraseChange::aBackupFolderThatIsNotThereIsSaidAndCleanedLater()
{
    const QString stick = m_folder->filePath(QStringLiteral("stick"));
    const QString away = m_folder->filePath(QStringLiteral("away"));
    QVERIFY(QDir().mkdir(stick));
    const BackupFolder backups = BackupFolder::elsewhere(m_path, stick, 10);
    QVERIFY(backups.makeVerified(**Vault::open(m_path, words()), Noon));
    QVERIFY(QDir().rename(stick, away));
    const auto changed = changePassphrase(m_path, words(), otherWords(), backups, Noon);
    QVERIFY(changed && changed->backupsLeft);
    QCOMPARE(*changed->backupsLeft, (Error{ErrorCode::FileMissing, {stick}}));
    QVERIFY(QDir().rename(away, stick));
    QCOMPARE(backups.list()->size(), 1);
    auto vault = Vault::open(m_path, otherWords());
    QVERIFY(backups.makeVerified(**vault, Noon + 1000));
    QCOMPARE(backups.list()->size(), 1);
    QCOMPARE(backups.list()->first().salt, (*vault)->salt());
}

void TestPassphraseChange::anOpenVaultElsewhereMakesItBusyAndChangesNothing()
{
    auto held = Vault::open(m_path, words());
    QCOMPARE(soundRows(**held), std::optional<qint64>(300));
    QCOMPARE(tokenOf(changePassphrase(m_path, words(), otherWords(), BackupFolder::beside(m_path, 2), Noon)),
             QStringLiteral("file_busy"));
    QVERIFY(execute(**held, "DELETE FROM story WHERE number > 299"));
    held->reset();
    QCOMPARE(soundRows(**Vault::open(m_path, words())), std::optional<qint64>(299));
}

void TestPassphraseChange::whatStillStandsInTheWalComesAlong()
{
    // A file and its -wal as a kill leaves them.
    auto vault = Vault::open(m_path, words());
    Statement insert(**vault, "INSERT INTO story VALUES (301, ?)");
    QVERIFY(insert.bind(1, testimony(301)).run());
    const QString copy = m_folder->filePath(QStringLiteral("killed.regards"));
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    QVERIFY(changePassphrase(copy, words(), otherWords(), BackupFolder::beside(copy, 2), Noon));
    QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
    QCOMPARE(soundRows(**Vault::open(copy, otherWords())), std::optional<qint64>(301));
}

void TestPassphraseChange::theRecoverySheetStaysGood()
{
    const RecoverySecret sheet = RecoverySecret::generate();
    const BackupFolder backups = BackupFolder::beside(m_path, 2);
    {
        auto vault = Vault::open(m_path, words());
        QVERIFY(installRecovery(**vault, sheet.publicKey()));
        QVERIFY(backups.makeVerified(**vault, Noon));
    }
    QVERIFY(changePassphrase(m_path, words(), otherWords(), backups, Noon));
    const auto filter = QStringList{QStringLiteral("*.recovery")};
    QCOMPARE(QDir(m_folder->path()).entryList(filter).size(), 1);
    QCOMPARE(QDir(backups.folder()).entryList(filter).size(), 1);
    QCOMPARE(tokenOf(recover(m_path, sheet, Passphrase(u"third"), backups, Noon)), QStringLiteral("ok"));
    QCOMPARE(tokenOf(Vault::open(m_path, otherWords())), QStringLiteral("wrong_passphrase"));
    QCOMPARE(soundRows(**Vault::open(m_path, Passphrase(u"third"))), std::optional<qint64>(300));
    QVERIFY(recoverKey(m_path, sheet));
    QVERIFY(recoverKey(backups.list()->first().path, sheet));
}

void TestPassphraseChange::aFailureLeavesTheOldFileAsItWas()
{
    {
        // A reference to nothing: the copy is refused, since it would not be sound.
        auto vault = Vault::open(m_path, words());
        QVERIFY(execute(**vault,
                        "CREATE TABLE quote (story INTEGER REFERENCES story (number)); "
                        "PRAGMA foreign_keys=OFF; INSERT INTO quote VALUES (999)"));
    }
    QCOMPARE(tokenOf(changePassphrase(m_path, words(), otherWords(), BackupFolder::beside(m_path, 2), Noon)),
             QStringLiteral("file_damaged"));
    QCOMPARE(soundRows(**Vault::open(m_path, words())), std::optional<qint64>(300));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.regards")});
}

QTEST_GUILESS_MAIN(TestPassphraseChange)
#include "tst_passphrasechange.moc"
