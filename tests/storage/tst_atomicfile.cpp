// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/atomicfile.h"

#include "tests/storage/storagetest.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

using namespace storagetest;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsWrittenIsReadAndNothingIsLeftBeside();
    void onlyTheOwnerMayReadIt();
    void aFolderThatIsNotThereIsNamed();
    void aFolderInThePlaceOfTheFileIsNotReplaced();
    void readingIsBounded();
    void leftoversOfAKillAreRemovedAfterADay();
    void morethanTheDiskHasIsRefused();
    void removingWhatIsNotThereIsNoFailure();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::whatIsWrittenIsReadAndNothingIsLeftBeside()
{
    const QString path = m_folder->filePath(QStringLiteral("é.json"));
    for (const QByteArray &content : {QByteArray("first"), QByteArray(""), QByteArray(300'000, '\0')}) {
        QVERIFY(writeFileAtomically(path, content));
        QCOMPARE(readFile(path, 1'000'000).value(), content);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestAtomicFile::onlyTheOwnerMayReadIt()
{
    const QString path = m_folder->filePath(QStringLiteral("a"));
    QVERIFY(writeFileAtomically(path, "x"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestAtomicFile::aFolderThatIsNotThereIsNamed()
{
    const QString folder = m_folder->filePath(QStringLiteral("no"));
    QCOMPARE(writeFileAtomically(folder + QStringLiteral("/a"), "x").error(),
             (Error{ErrorCode::FileMissing, {folder}}));
}

void TestAtomicFile::aFolderInThePlaceOfTheFileIsNotReplaced()
{
    const QString path = m_folder->filePath(QStringLiteral("a"));
    QVERIFY(QDir().mkdir(path));
    QVERIFY(!writeFileAtomically(path, "x"));
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestAtomicFile::readingIsBounded()
{
    const QString path = m_folder->filePath(QStringLiteral("a"));
    setContent(path, "12345");
    QCOMPARE(readFile(path, 5).value(), QByteArray("12345"));
    QCOMPARE(tokenOf(readFile(path, 4)), QStringLiteral("container_too_large"));
    QCOMPARE(tokenOf(readFile(path + u'x', 4)), QStringLiteral("file_missing"));
    QCOMPARE(tokenOf(readFile(m_folder->path(), 4)), QStringLiteral("file_unreadable"));
}

void TestAtomicFile::leftoversOfAKillAreRemovedAfterADay()
{
    const QString path = m_folder->filePath(QStringLiteral("a.json"));
    const QString old = temporaryNameFor(path);
    const QString fresh = temporaryNameFor(path);
    const QString others = temporaryNameFor(m_folder->filePath(QStringLiteral("b.json")));
    for (const QString &name : {old, fresh, others}) {
        setContent(name, "x");
        if (name == fresh)
            continue;
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    }
    QVERIFY(writeFileAtomically(path, "new"));
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh));
    QVERIFY(QFile::exists(others));
}

void TestAtomicFile::morethanTheDiskHasIsRefused()
{
    const QString path = m_folder->filePath(QStringLiteral("not/yet/there"));
    QCOMPARE(freeSpaceFor(path, std::numeric_limits<qint64>::max() / 2).error(), (Error{ErrorCode::DiskFull, {path}}));
    QVERIFY(freeSpaceFor(path, 10));
}

void TestAtomicFile::removingWhatIsNotThereIsNoFailure()
{
    const QString path = m_folder->filePath(QStringLiteral("a"));
    setContent(path, "x");
    QVERIFY(removeFile(path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(removeFile(path));
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
