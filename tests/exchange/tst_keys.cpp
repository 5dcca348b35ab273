// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/keys.h"

#include <QTest>

using namespace regards;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedKeysComeBackAsTheSameIdentity();
    void keysOfAWrongLengthAreRefused();
    void twoIdentitiesDifferInEverythingShown();
    void aFingerprintIsReadAsPeopleTypeIt();
    void aFingerprintCoversBothKeys();
    void whatStandsInClearDoesNotGiveTheFingerprintAway();
    void idAndFingerprintNeverChange();
    void keysThatProtectNothingAreRefused_data();
    void keysThatProtectNothingAreRefused();
};

void TestKeys::storedKeysComeBackAsTheSameIdentity()
{
    const Identity identity = Identity::generate();
    const auto again = Identity::fromBytes(identity.toBytes().view());
    QVERIFY(again);
    QVERIFY(again->publicHalf() == identity.publicHalf());
    QVERIFY(again->signing.secretKey().view() == identity.signing.secretKey().view());
    QVERIFY(again->box.secretKey().view() == identity.box.secretKey().view());
    QVERIFY(PublicIdentity::fromBytes(identity.publicHalf().bytes()) == identity.publicHalf());
}

void TestKeys::keysOfAWrongLengthAreRefused()
{
    QVERIFY(!Identity::fromBytes(QByteArray(63, 'k')));
    QVERIFY(!Identity::fromBytes(QByteArray(65, 'k')));
    QVERIFY(!PublicIdentity::fromBytes(Identity::generate().publicHalf().bytes().chopped(1)));
    QVERIFY(!SigningKeys::fromSeed({}));
    QVERIFY(!BoxKeys::fromSecret({}));
}

void TestKeys::twoIdentitiesDifferInEverythingShown()
{
    const PublicIdentity one = Identity::generate().publicHalf();
    const PublicIdentity other = Identity::generate().publicHalf();
    QVERIFY(one.keyId() != other.keyId());
    QVERIFY(one.fingerprint() != other.fingerprint());
    QVERIFY(!(one == other));
}

void TestKeys::aFingerprintIsReadAsPeopleTypeIt()
{
    const Fingerprint shown = Identity::generate().publicHalf().fingerprint();
    QCOMPARE(shown.text().size(), 24);
    QCOMPARE(shown.text().split(QLatin1Char(' ')).size(), 5);
    QVERIFY(Fingerprint::fromText(shown.text()) == shown);
    QString typed = shown.text().toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    QVERIFY(Fingerprint::fromText(typed) == shown);
    QVERIFY(!Fingerprint::fromText(shown.text().chopped(1)));
    QVERIFY(!Fingerprint::fromText(QString(shown.text() + QLatin1Char('A'))));
    QVERIFY(!Fingerprint::fromText(u"UUUU UUUU UUUU UUUU UUUU"));
}

void TestKeys::aFingerprintCoversBothKeys()
{
    const PublicIdentity one = Identity::generate().publicHalf();
    const PublicIdentity other = Identity::generate().publicHalf();
    const PublicIdentity mixed{one.signing, other.box};
    QVERIFY(mixed.fingerprint() != one.fingerprint());
    QVERIFY(mixed.fingerprint() != other.fingerprint());
    QVERIFY(mixed.keyId() != one.keyId());
    QVERIFY(mixed.keyId() != other.keyId());
}

void TestKeys::whatStandsInClearDoesNotGiveTheFingerprintAway()
{
    // A letter bears the fingerprint; a stick that is found bears the id. The two are digests of their own.
    const auto identity = Identity::fromBytes(QByteArray(64, '\7'));
    QVERIFY(identity);
    const PublicIdentity shown = identity->publicHalf();
    const QString letters = shown.fingerprint().text().remove(QLatin1Char(' '));
    QString fromId;
    for (qsizetype bit = 0; bit + 5 <= 100; bit += 5) {
        int symbol = 0;
        for (qsizetype i = bit; i < bit + 5; ++i)
            symbol = symbol * 2 + ((shown.keyId().view()[i / 8] >> (7 - i % 8)) & 1);
        fromId += QLatin1Char("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[symbol]);
    }
    QVERIFY(letters != fromId);
}

void TestKeys::idAndFingerprintNeverChange()
{
    // Pinned in archives and printed on letters: these must be the same in every version.
    const auto identity = Identity::fromBytes(QByteArray(64, '\7'));
    QVERIFY(identity);
    QCOMPARE(identity->publicHalf().keyId().text(), QStringLiteral("195746b1-3190-d0a5-1c71-89037962ee99"));
    QCOMPARE(identity->publicHalf().fingerprint().text(), QStringLiteral("GC5W Q9KF VN2V 8PGM 0E56"));
}

void TestKeys::keysThatProtectNothingAreRefused_data()
{
    QTest::addColumn<QByteArray>("signing");
    QTest::addColumn<QByteArray>("box");
    const QByteArray good = Identity::generate().publicHalf().bytes();
    const QByteArray identityPoint = QByteArray(1, '\1') + QByteArray(31, '\0');
    QTest::newRow("signing key of small order") << identityPoint << good.last(32);
    QTest::newRow("signing key that is no point") << QByteArray(32, '\xff') << good.last(32);
    QTest::newRow("box key zero") << good.first(32) << QByteArray(32, '\0');
    QTest::newRow("box key of small order") << good.first(32) << identityPoint;
}

void TestKeys::keysThatProtectNothingAreRefused()
{
    QFETCH(const QByteArray, signing);
    QFETCH(const QByteArray, box);
    QVERIFY(!PublicIdentity::fromBytes(QByteArray(signing + box)));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
