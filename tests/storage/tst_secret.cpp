// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyderivation.h"
#include "core/storage/secret.h"
#include "tests/storage/storagetest.h"

using namespace storagetest;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipingReachesTheMemory();
    void wipingALiteralOnlyEmptiesIt();
    void aMovedSecretLeavesNothingBehind();
    void derivationIsArgon2idWithTheProfilesWork();
    void anotherSaltGivesAnotherKey();
};

void TestSecret::wipingReachesTheMemory()
{
    QString text = QString::number(123456789);
    const QString shared = text; // keeps the memory alive to look at
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, QString(9, QChar(0)));
    QByteArray bytes = QByteArray::number(123456789);
    const QByteArray sharedBytes = bytes;
    wipe(bytes);
    QCOMPARE(sharedBytes, QByteArray(9, '\0'));
}

void TestSecret::wipingALiteralOnlyEmptiesIt()
{
    QString text = QStringLiteral("in the program itself");
    wipe(text);
    QVERIFY(text.isNull());
}

void TestSecret::aMovedSecretLeavesNothingBehind()
{
    SecretBytes first(QByteArrayView("abc"));
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT: that is the rule
    QCOMPARE(second.view().toByteArray(), QByteArray("abc"));
    SecretBytes third = second.clone();
    QVERIFY(third.data() != second.data());
    QCOMPARE(third.view().toByteArray(), QByteArray("abc"));
}

void TestSecret::derivationIsArgon2idWithTheProfilesWork()
{
    // The same from the reference library: argon2id_hash_raw(3, 65536, 1, …).
    const QByteArray salt = "\1saltsaltsaltsal";
    const auto key = deriveKey(Passphrase(u"motdepasse"), salt);
    QVERIFY(key);
    QCOMPARE(key->view().toByteArray().toHex(),
             QByteArray("d52e3195765077e765a8b796d5917115030abe20a936e4d7acdf89b0b1998057"));
}

void TestSecret::anotherSaltGivesAnotherKey()
{
    allowCheapKeys();
    const auto one = deriveKey(words(), newSalt(KeyProfile::Cheap));
    const auto two = deriveKey(words(), newSalt(KeyProfile::Cheap));
    QVERIFY(one && two && !one->isSame(*two));
    QVERIFY(!deriveKey(words(), QByteArray(15, '\2')));
    QVERIFY(!deriveKey(words(), QByteArray(16, '\3')));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
