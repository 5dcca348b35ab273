// SPDX-License-Identifier: GPL-3.0-or-later
// What a kill, a full disk and missing rights leave behind.
#include "core/storage/backup.h"
#include "core/storage/recovery.h"
#include "core/storage/verify.h"
#include "tests/storage/storagetest.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

using namespace storagetest;

namespace {

/// Starts the child and kills it as soon as it has said `lines` lines; gives all that it said.
QStringList killAfter(const QStringList &arguments, int lines)
{
    QProcess child;
    child.start(QStringLiteral(REGARDS_STORAGE_CHILD), arguments);
    QByteArray said;
    while (said.count('\n') < lines && (child.bytesAvailable() > 0 || child.waitForReadyRead(30'000)))
        said += child.readAllStandardOutput();
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    return QString::fromUtf8(said.first(said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
}

/// Starts the child, which goes round and round, and kills it the moment `isReached`; false if it ended by itself.
bool killWhen(const QStringList &arguments, const std::function<bool()> &isReached)
{
    QProcess child;
    child.setStandardOutputFile(QProcess::nullDevice());
    child.start(QStringLiteral(REGARDS_STORAGE_CHILD), arguments);
    child.waitForStarted();
    while (!isReached()) {
        if (child.waitForFinished(0))
            return false;
    }
    child.kill();
    return child.waitForFinished();
}

/// The largest of the files that match, or -1.
qint64 largest(const QString &folder, const QString &pattern)
{
    qint64 size = -1;
    const auto entries = QDir(folder).entryInfoList({pattern}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries)
        size = std::max(size, entry.size());
    return size;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void noAcknowledgedRowIsLostByAKill();
    void aKillInAPassphraseChangeLeavesExactlyOneThatOpens_data();
    void aKillInAPassphraseChangeLeavesExactlyOneThatOpens();
#ifdef Q_OS_LINUX
    void aFullDiskKeepsWhatWasSaved_data();
    void aFullDiskKeepsWhatWasSaved();
    void withoutRightsInTheFolderItReadsAndSaysWhy();
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.regards"));
}

void TestCrash::noAcknowledgedRowIsLostByAKill()
{
    newFile(m_path, 0);
    qint64 acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        const QStringList said = killAfter({QStringLiteral("write"), m_path}, 1 + round * 3);
        QVERIFY(!said.isEmpty());
        const qint64 last = said.last().toLongLong();
        QVERIFY2(last > acknowledged, qPrintable(said.last()));
        acknowledged = last;
        auto vault = Vault::open(m_path, words());
        QCOMPARE(tokenOf(vault), QStringLiteral("ok"));
        const auto rows = soundRows(**vault);
        // One more than was said may have been committed when the kill came.
        QVERIFY(rows && *rows >= acknowledged && *rows <= acknowledged + 1);
        QVERIFY(verifyVault(**vault));
    }
}

void TestCrash::aKillInAPassphraseChangeLeavesExactlyOneThatOpens_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("the copy begins") << 0;
    QTest::newRow("the copy is being written") << 1;
    QTest::newRow("the recovery file is written") << 2;
    QTest::newRow("the new file is in place") << 3;
    QTest::newRow("the backup is being written") << 4;
}

void TestCrash::aKillInAPassphraseChangeLeavesExactlyOneThatOpens()
{
    QFETCH(int, stage);
    const Passphrase other(u"cinq mots de passe encore");
    const RecoverySecret sheet = RecoverySecret::generate();
    const QString backups = BackupFolder::beside(m_path, 2).folder();
    QVERIFY(installRecovery(*newFile(m_path, 3000), sheet.publicKey()));
    for (int round = 0; round < 5; ++round) {
        const QByteArray salt = contentOf(m_path).first(16);
        const bool isKilled = killWhen({QStringLiteral("change"), m_path}, [&] {
            switch (stage) {
            case 0:
                return largest(m_folder->path(), QStringLiteral(".a.regards.*.part")) >= 0;
            case 1:
                return largest(m_folder->path(), QStringLiteral(".a.regards.*.part")) > 50'000;
            case 2:
                return QDir(m_folder->path()).entryList({QStringLiteral("*.recovery")}).size() > 1;
            case 3:
                return contentOf(m_path).left(16) != salt;
            default:
                return largest(backups, QStringLiteral(".a-*.part")) >= 0;
            }
        });
        QVERIFY(isKilled);
        auto withWords = Vault::open(m_path, words());
        auto withOther = Vault::open(m_path, other);
        QVERIFY2(withWords.isOk() != withOther.isOk(), qPrintable(tokenOf(withWords) + u' ' + tokenOf(withOther)));
        Vault &open = withWords ? **withWords : **withOther;
        QCOMPARE(soundRows(open), std::optional<qint64>(3000));
        QVERIFY(verifyVault(open));
        const auto key = recoverKey(m_path, sheet);
        QVERIFY(key && key->isSame(open.key()));
        // What an earlier kill has left under a retired key goes with the next backup.
        QVERIFY(BackupFolder::beside(m_path, 2).makeVerified(open, 1'800'000'000'000));
        const auto listed = BackupFolder::beside(m_path, 2).list();
        for (const auto &backup : *listed)
            QCOMPARE(backup.salt, open.salt());
    }
}

#ifdef Q_OS_LINUX

void TestCrash::aFullDiskKeepsWhatWasSaved_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("bytes");
    QTest::newRow("a small disk") << QStringLiteral("fill-disk") << QStringLiteral("2500000");
    QTest::newRow("a limit on each file") << QStringLiteral("fill-limited") << QStringLiteral("1000000");
}

void TestCrash::aFullDiskKeepsWhatWasSaved()
{
    QFETCH(QString, how);
    QFETCH(QString, bytes);
    QStringList said = runChild({how, m_path, bytes});
    QVERIFY(said.size() > 5);
    const QString places = said.takeLast();
    const QString rows = said.takeLast();
    const QString note = said.takeLast();
    const QString backup = said.takeLast();
    const QString last = said.takeLast();
    QCOMPARE(last, QStringLiteral("disk_full"));
    if (how == QStringLiteral("fill-disk"))
        QCOMPARE(backup, QStringLiteral("disk_full"));
    QCOMPARE(note, QStringLiteral("disk_full"));
    QCOMPARE(rows, said.last());
    QCOMPARE(places, QStringLiteral("clean"));
}

void TestCrash::withoutRightsInTheFolderItReadsAndSaysWhy()
{
    newFile(m_path, 7);
    // Readable for whoever the child becomes, when we are root; writable for nobody.
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QStringList said = runChild({QStringLiteral("unprivileged"), m_path});
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const QStringList wanted{QStringLiteral("folder_unwritable"), QStringLiteral("7"),
                             QStringLiteral("folder_unwritable"), QStringLiteral("folder_unwritable"),
                             QStringLiteral("folder_unwritable")};
    QCOMPARE(said, wanted);
}

#endif

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
