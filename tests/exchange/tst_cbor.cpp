// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbor.h"

#include <QTest>

#include <limits>

using namespace regards;
using Kind = CborReader::Kind;

namespace {

CborReader readerOf(const char *hex, CborLimits limits = {})
{
    return CborReader(QByteArray::fromHex(hex), QStringLiteral("f"), limits);
}

QString placeOf(const CborReader &reader)
{
    return reader.failed() ? reader.error().details.value(1) : QString();
}

} // namespace

class TestCbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void theWritersBytesAreThoseOfTheStandard();
    void anEmptyTextIsNotNull();
    void whatIsDamagedIsRefusedWithItsPlace_data();
    void whatIsDamagedIsRefusedWithItsPlace();
    void anotherKindThanExpectedIsRefused();
    void numbersOutOfRangeAreRefused_data();
    void numbersOutOfRangeAreRefused();
    void everyTruncationIsRefused();
    void boundsHold();
    void deepNestingIsRefusedWithoutRecursion();
    void afterAFailureNothingIsRead();
    void anUnknownItemIsSteppedOver();
    void whatIsLeftUnreadIsNoticed();
};

void TestCbor::whatIsWrittenIsReadBack()
{
    CborWriter writer;
    writer.beginMap(2);
    writer.integer(1);
    writer.beginArray(6);
    writer.null();
    writer.integer(std::numeric_limits<qint64>::min());
    writer.integer(std::numeric_limits<qint64>::max());
    writer.text(u"évaluation \U0001F600");
    writer.bytes(QByteArrayView("\0\xff\1", 3));
    writer.bytes({});
    writer.endArray();
    writer.integer(-2);
    writer.beginArray(0);
    writer.endArray();
    writer.endMap();

    CborReader reader(writer.data(), QStringLiteral("f"));
    QCOMPARE(reader.next(), Kind::Map);
    QCOMPARE(reader.beginMap(10), 2);
    QCOMPARE(reader.integer(), 1);
    QCOMPARE(reader.beginArray(6), 6);
    QVERIFY(reader.takeNull());
    QVERIFY(!reader.takeNull());
    QCOMPARE(reader.integer(), std::numeric_limits<qint64>::min());
    QCOMPARE(reader.integer(), std::numeric_limits<qint64>::max());
    QCOMPARE(reader.text(), QStringLiteral(u"évaluation \U0001F600"));
    QCOMPARE(reader.bytes(3), QByteArray("\0\xff\1", 3));
    QCOMPARE(reader.bytes(), QByteArray());
    QCOMPARE(reader.next(), Kind::End);
    reader.end();
    QCOMPARE(reader.integer(-5, 5), -2);
    reader.enterArray(0);
    reader.end();
    reader.end();
    QVERIFY2(reader.finish(), qPrintable(placeOf(reader)));
}

void TestCbor::theWritersBytesAreThoseOfTheStandard()
{
    CborWriter writer;
    writer.beginArray(4);
    writer.integer(-500);
    writer.text(u"ü");
    writer.bytes("ab");
    writer.null();
    writer.endArray();
    QCOMPARE(writer.data().toHex(), QByteArray("843901f362c3bc426162f6"));
}

void TestCbor::anEmptyTextIsNotNull()
{
    CborReader reader = readerOf("60");
    const QString text = reader.text();
    QVERIFY(reader.finish());
    QVERIFY(text.isEmpty() && !text.isNull());
    CborReader bytes = readerOf("40");
    QVERIFY(!bytes.bytes().isNull());
    QVERIFY(bytes.finish());
}

void TestCbor::whatIsDamagedIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("place");
    // Each is read as an array that holds an array of an integer and a text.
    QTest::newRow("nothing") << QByteArray("") << QStringLiteral("/ syntax");
    QTest::newRow("not an array") << QByteArray("01") << QStringLiteral("/ kind");
    QTest::newRow("a float") << QByteArray("8182f93c006161") << QStringLiteral("/0/0 kind");
    QTest::newRow("true") << QByteArray("8182f56161") << QStringLiteral("/0/0 kind");
    QTest::newRow("undefined") << QByteArray("8182f76161") << QStringLiteral("/0/0 kind");
    QTest::newRow("a tag") << QByteArray("8182c1016161") << QStringLiteral("/0/0 kind");
    QTest::newRow("reserved head") << QByteArray("81821c6161") << QStringLiteral("/0 syntax");
    QTest::newRow("reserved head after an integer") << QByteArray("8182011c") << QStringLiteral("/0/1 syntax");
    QTest::newRow("endless array") << QByteArray("9f82016161ff") << QStringLiteral("/ length");
    QTest::newRow("endless text") << QByteArray("8182017f6161ff") << QStringLiteral("/0/1 length");
    QTest::newRow("text longer than the file") << QByteArray("8182016261") << QStringLiteral("/0/1 truncated");
    QTest::newRow("enormous text") << QByteArray("8182017bffffffffffffffff") << QStringLiteral("/0/1 length");
    QTest::newRow("enormous array") << QByteArray("9bffffffffffffffff") << QStringLiteral("/ length");
    QTest::newRow("array longer than the file") << QByteArray("8184016161") << QStringLiteral("/0 length");
    QTest::newRow("not UTF-8") << QByteArray("81820161ff") << QStringLiteral("/0/1 syntax");
    QTest::newRow("surrogate in UTF-8") << QByteArray("81820163eda080") << QStringLiteral("/0/1 syntax");
    QTest::newRow("something follows") << QByteArray("8182016161f6") << QStringLiteral("/ trailing");
    QTest::newRow("one item more") << QByteArray("818301616100") << QStringLiteral("/0 length");
    QTest::newRow("one item less") << QByteArray("81810161") << QStringLiteral("/0 length");
}

void TestCbor::whatIsDamagedIsRefusedWithItsPlace()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QString, place);
    CborReader reader = readerOf(hex.constData());
    if (reader.beginArray(10) > 0) {
        reader.enterArray(2);
        (void)reader.integer();
        (void)reader.text();
        reader.end();
        reader.end();
    }
    const auto finished = reader.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error(), (Error{ErrorCode::ContainerDamaged, {QStringLiteral("f"), place}}));
}

void TestCbor::anotherKindThanExpectedIsRefused()
{
    const QList<std::pair<const char *, Kind>> items{{"f6", Kind::Null},   {"01", Kind::Integer}, {"20", Kind::Integer},
                                                     {"6161", Kind::Text}, {"4161", Kind::Bytes}, {"80", Kind::Array},
                                                     {"a0", Kind::Map}};
    for (const auto &[hex, kind] : items) {
        QCOMPARE(readerOf(hex).next(), kind);
        const auto refused = [hex = hex](auto read) {
            CborReader reader = readerOf(hex);
            read(reader);
            return placeOf(reader) == QStringLiteral("/ kind");
        };
        QCOMPARE(refused([](CborReader &reader) { (void)reader.integer(); }), kind != Kind::Integer);
        QCOMPARE(refused([](CborReader &reader) { (void)reader.text(); }), kind != Kind::Text);
        QCOMPARE(refused([](CborReader &reader) { (void)reader.bytes(); }), kind != Kind::Bytes);
        QCOMPARE(refused([](CborReader &reader) { (void)reader.beginArray(1); }), kind != Kind::Array);
        QCOMPARE(refused([](CborReader &reader) { (void)reader.beginMap(1); }), kind != Kind::Map);
        QCOMPARE(readerOf(hex).takeNull(), kind == Kind::Null);
    }
}

void TestCbor::numbersOutOfRangeAreRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("fits");
    QTest::newRow("2^63 - 1") << QByteArray("1b7fffffffffffffff") << true;
    QTest::newRow("2^63") << QByteArray("1b8000000000000000") << false;
    QTest::newRow("2^64 - 1") << QByteArray("1bffffffffffffffff") << false;
    QTest::newRow("-2^63") << QByteArray("3b7fffffffffffffff") << true;
    QTest::newRow("-2^63 - 1") << QByteArray("3b8000000000000000") << false;
    QTest::newRow("-2^64") << QByteArray("3bffffffffffffffff") << false;
}

void TestCbor::numbersOutOfRangeAreRefused()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const bool, fits);
    CborReader reader = readerOf(hex.constData());
    (void)reader.integer();
    QCOMPARE(placeOf(reader), fits ? QString() : QStringLiteral("/ range"));
    CborReader narrow = readerOf("06");
    QCOMPARE(narrow.integer(1, 5), 1);
    QCOMPARE(placeOf(narrow), QStringLiteral("/ range"));
}

void TestCbor::everyTruncationIsRefused()
{
    CborWriter writer;
    writer.beginArray(3);
    writer.text(QString(300, u'a'));
    writer.integer(70000);
    writer.beginMap(1);
    writer.integer(1);
    writer.bytes(QByteArray(20, 'b'));
    writer.endMap();
    writer.endArray();
    for (qsizetype size = 0; size < writer.data().size(); ++size) {
        CborReader reader(writer.data().first(size), QStringLiteral("f"));
        reader.skip();
        QVERIFY2(!reader.finish(), qPrintable(QString::number(size)));
    }
    CborReader whole(writer.data(), QStringLiteral("f"));
    whole.skip();
    QVERIFY(whole.finish());
}

void TestCbor::boundsHold()
{
    CborReader longText = readerOf("636161 61", {.stringSize = 2});
    (void)longText.text();
    QCOMPARE(placeOf(longText), QStringLiteral("/ length"));
    CborReader longBytes = readerOf("43616161", {.stringSize = 2});
    (void)longBytes.bytes();
    QCOMPARE(placeOf(longBytes), QStringLiteral("/ length"));
    CborReader manyItems = readerOf("8401020304", {.items = 3});
    manyItems.skip();
    QCOMPARE(placeOf(manyItems), QStringLiteral("/4 items"));
    CborReader longArray = readerOf("83010203");
    QCOMPARE(longArray.beginArray(2), 0);
    QCOMPARE(placeOf(longArray), QStringLiteral("/ length"));
    CborReader otherCount = readerOf("83010203");
    otherCount.enterArray(4);
    QCOMPARE(placeOf(otherCount), QStringLiteral("/ length"));
    CborReader otherSize = readerOf("43616161");
    QCOMPARE(otherSize.bytes(4), QByteArray());
    QCOMPARE(placeOf(otherSize), QStringLiteral("/ length"));
}

void TestCbor::deepNestingIsRefusedWithoutRecursion()
{
    CborReader deep(QByteArray(2'000'000, '\x81'), QStringLiteral("f"));
    deep.skip();
    QCOMPARE(placeOf(deep), QStringLiteral("/0/0/0/0/0/0/0/0 depth"));
    CborReader allowed = readerOf("818181818181818101");
    allowed.skip();
    QVERIFY(allowed.finish());
}

void TestCbor::afterAFailureNothingIsRead()
{
    CborReader reader = readerOf("83 01 6161 82 01 02");
    QCOMPARE(reader.beginArray(3), 3);
    QCOMPARE(reader.text(), QString());
    QCOMPARE(reader.integer(), std::numeric_limits<qint64>::min());
    QCOMPARE(reader.integer(3, 4), 3);
    QCOMPARE(reader.beginArray(9), 0);
    QCOMPARE(reader.next(), Kind::End);
    reader.skip();
    reader.end();
    reader.fail(QStringLiteral("later"));
    QCOMPARE(placeOf(reader), QStringLiteral("/0 kind"));
    QVERIFY(!reader.finish());
}

void TestCbor::anUnknownItemIsSteppedOver()
{
    CborReader reader = readerOf("82 a2 01 82 6161 f6 02 a0 05");
    reader.enterArray(2);
    reader.skip();
    QCOMPARE(reader.integer(), 5);
    reader.end();
    QVERIFY(reader.finish());
    CborReader tooFar = readerOf("80");
    reader.enterArray(0);
    (void)tooFar.beginArray(0);
    tooFar.skip();
    QCOMPARE(placeOf(tooFar), QStringLiteral("/0 missing"));
}

void TestCbor::whatIsLeftUnreadIsNoticed()
{
    CborReader inner = readerOf("820102");
    inner.enterArray(2);
    (void)inner.integer();
    inner.end();
    QCOMPARE(placeOf(inner), QStringLiteral("/1 unread"));
    CborReader open = readerOf("80");
    open.enterArray(0);
    QVERIFY(!open.finish());
    QVERIFY(!readerOf("01").finish());
}

QTEST_GUILESS_MAIN(TestCbor)
#include "tst_cbor.moc"
