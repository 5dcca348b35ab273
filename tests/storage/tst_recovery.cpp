// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "tests/storage/storagetest.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace storagetest;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { allowCheapKeys(); }
    void init();
    void theSheetsCodeIsGroupsThatCannotBeMistaken();
    void theCodeIsReadHoweverItIsTyped();
    void everySlipOfThePenIsNoticed();
    void sheetAndFileTogetherGiveTheKey();
    void anotherSheetGivesNothing();
    void aDamagedRecoveryFileGivesNothing();
    void withoutRecoveryFileItSaysSo();
    void aRenamedArchiveFindsItsRecoveryFileByItsSalt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("archive.regards"));
}

void TestRecovery::theSheetsCodeIsGroupsThatCannotBeMistaken()
{
    static const QRegularExpression form(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$"));
    const QString first = RecoverySecret::generate().text();
    QVERIFY2(form.match(first).hasMatch(), qPrintable(first));
    QVERIFY(first != RecoverySecret::generate().text());
}

void TestRecovery::theCodeIsReadHoweverItIsTyped()
{
    for (int i = 0; i < 50; ++i) {
        const RecoverySecret sheet = RecoverySecret::generate();
        QString typed = sheet.text().toLower();
        typed.replace(u'-', i % 2 ? u' ' : QChar(0x2013));
        typed.replace(u'0', i % 3 ? u'o' : u'O').replace(u'1', i % 5 ? u'l' : u'i');
        const auto read = RecoverySecret::fromText(QString(u' ' + typed + u'\n'));
        QVERIFY(read);
        QCOMPARE(read->publicKey(), sheet.publicKey());
        QCOMPARE(read->text(), sheet.text());
    }
}

void TestRecovery::everySlipOfThePenIsNoticed()
{
    const QString code = RecoverySecret::generate().text();
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) == u'-')
            continue;
        QString other = code;
        other[i] = code.at(i) == u'7' ? u'8' : u'7';
        QVERIFY(!RecoverySecret::fromText(other));
        QVERIFY(!RecoverySecret::fromText(QString(code).remove(i, 1)));
        QVERIFY(!RecoverySecret::fromText(QString(code).insert(i, u'7')));
        other[i] = u'U';
        QVERIFY(!RecoverySecret::fromText(other));
        if (i + 1 < code.size() && code.at(i + 1) != u'-' && code.at(i) != code.at(i + 1)) {
            QString swapped = code;
            std::swap(swapped[i], swapped[i + 1]);
            QVERIFY(!RecoverySecret::fromText(swapped));
        }
    }
    QCOMPARE(tokenOf(RecoverySecret::fromText(u"")), QStringLiteral("recovery_code_wrong"));
}

void TestRecovery::sheetAndFileTogetherGiveTheKey()
{
    const RecoverySecret sheet = RecoverySecret::generate();
    auto vault = newFile(m_path, 3);
    QCOMPARE(recoveryPublicKey(*vault).value(), QByteArray());
    QVERIFY(installRecovery(*vault, sheet.publicKey()));
    QCOMPARE(recoveryPublicKey(*vault).value(), sheet.publicKey());
    const QString file = recoveryFileFor(m_path, vault->salt());
    QCOMPARE(QFileInfo(file).fileName(),
             QStringLiteral("archive.%1.recovery").arg(QString::fromLatin1(vault->salt().first(4).toHex())));
    QVERIFY(!contentOf(file).contains(vault->key().view().toByteArray()));
    const auto key = recoverKey(m_path, *RecoverySecret::fromText(sheet.text()));
    QVERIFY(key && key->isSame(vault->key()));
}

void TestRecovery::anotherSheetGivesNothing()
{
    auto vault = newFile(m_path, 3);
    QVERIFY(installRecovery(*vault, RecoverySecret::generate().publicKey()));
    QCOMPARE(tokenOf(recoverKey(m_path, RecoverySecret::generate())), QStringLiteral("recovery_code_wrong"));
    QVERIFY(!installRecovery(*vault, "short"));
}

void TestRecovery::aDamagedRecoveryFileGivesNothing()
{
    const RecoverySecret sheet = RecoverySecret::generate();
    auto vault = newFile(m_path, 3);
    QVERIFY(installRecovery(*vault, sheet.publicKey()));
    const QString file = recoveryFileFor(m_path, vault->salt());
    const QByteArray whole = contentOf(file);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray broken = whole;
        broken[i] = char(broken.at(i) ^ 4);
        setContent(file, broken);
        QVERIFY(!recoverKey(m_path, sheet));
        setContent(file, whole.first(i));
        QCOMPARE(tokenOf(recoverKey(m_path, sheet)), QStringLiteral("recovery_file_missing"));
    }
}

void TestRecovery::withoutRecoveryFileItSaysSo()
{
    auto vault = newFile(m_path, 3);
    const auto key = recoverKey(m_path, RecoverySecret::generate());
    QCOMPARE(key.error(), (Error{ErrorCode::RecoveryFileMissing, {recoveryFileFor(m_path, vault->salt())}}));
    QCOMPARE(tokenOf(recoverKey(m_path + u'x', RecoverySecret::generate())), QStringLiteral("file_missing"));
}

void TestRecovery::aRenamedArchiveFindsItsRecoveryFileByItsSalt()
{
    const RecoverySecret sheet = RecoverySecret::generate();
    {
        auto vault = newFile(m_path, 3);
        QVERIFY(installRecovery(*vault, sheet.publicKey()));
    }
    const QString renamed = m_folder->filePath(QStringLiteral("copy of it.regards"));
    QVERIFY(QFile::rename(m_path, renamed));
    QVERIFY(recoverKey(renamed, sheet));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
