// SPDX-License-Identifier: GPL-3.0-or-later
// What a kill, a full disk and missing rights leave behind.
#include "core/storage/verify.h"
#include "tests/storage/storagetest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace storagetest;

namespace {

/// Starts the child, waits until it has said `lines` lines, kills it, and gives all that it said.
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

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void noAcknowledgedRowIsLostByAKill();
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

void TestCrash::aKillInAPassphraseChangeLeavesExactlyOneThatOpens()
{
    newFile(m_path, 200);
    const Passphrase other(u"cinq mots de passe encore");
    // Not in a fixed place: between two lines the child goes through all its steps, and where it is when the kill
    // arrives is chance. Every place it can be in must do.
    for (int round = 0; round < 20; ++round) {
        killAfter({QStringLiteral("change"), m_path}, round % 4);
        auto withWords = Vault::open(m_path, words());
        auto withOther = Vault::open(m_path, other);
        QVERIFY2(withWords.isOk() != withOther.isOk(), qPrintable(tokenOf(withWords) + u' ' + tokenOf(withOther)));
        Vault &open = withWords ? **withWords : **withOther;
        QCOMPARE(soundRows(open), std::optional<qint64>(200));
        QVERIFY(verifyVault(open));
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
