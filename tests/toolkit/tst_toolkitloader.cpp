// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/toolkitloader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;

namespace {

const auto FileName = QStringLiteral("given.json");

QByteArray content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray small()
{
    return content(QStringLiteral(REGARDS_SMALL_TOOLKIT));
}

/// `at` with the value below it at `steps` replaced or added; removed when the new value is undefined.
QJsonValue changed(const QJsonValue &at, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QStringList rest = steps.sliced(1);
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const qsizetype index = steps.first().toInt();
        const QJsonValue element = changed(array.at(index), rest, value);
        if (element.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, element);
        return array;
    }
    QJsonObject object = at.toObject();
    object.insert(steps.first(), changed(object.value(steps.first()), rest, value));
    return object;
}

QByteArray smallWith(const QString &pointer, const QJsonValue &value)
{
    const QJsonObject root = QJsonDocument::fromJson(small()).object();
    return QJsonDocument(changed(root, pointer.split(u'/').sliced(1), value).toObject()).toJson();
}

/// The small toolkit with the first occurrence of `what` replaced in its text.
QByteArray smallText(const QByteArray &what, const QByteArray &by)
{
    QByteArray text = small();
    const qsizetype at = text.indexOf(what);
    if (at < 0)
        qFatal("%s is not in the small toolkit", what.constData());
    return text.replace(at, what.size(), by);
}

QStringList problems(const QByteArray &bytes)
{
    QStringList lines;
    const QList<Error> errors = ToolkitLoader::check(bytes, FileName);
    for (const Error &error : errors)
        lines.append(error.details.at(1) + u' ' + error.details.at(2));
    return lines;
}

} // namespace

class TestToolkitLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToolkitOfAnotherFrameworkLoads();
    void theDigestIsThatOfTheBytes();
    void aByteOrderMarkDoesNoHarm();
    void everyProblemNamesItsPlaceAndReason_data();
    void everyProblemNamesItsPlaceAndReason();
    void checkNamesAllProblemsAndLoadTheFirst();
    void codesOutOfOrderAreRefused();
    void whatIsNoJsonNamesLineAndColumn_data();
    void whatIsNoJsonNamesLineAndColumn();
    void aKeyTwiceIsRefused_data();
    void aKeyTwiceIsRefused();
    void hostileSizesAreRefused_data();
    void hostileSizesAreRefused();
    void longKeysAreNotRepeatedWhole();
    void noMoreThanAThousandProblemsAreKept();
    void truncatedFilesAreRefusedWhereverTheyEnd();
    void filesOnDiskSayWhyTheyCannotBeRead();
};

void TestToolkitLoader::aToolkitOfAnotherFrameworkLoads()
{
    QCOMPARE(problems(small()), QStringList());
    const auto toolkit = ToolkitLoader::load(small(), FileName);
    QVERIFY(toolkit);
    QCOMPARE(toolkit->id(), u"small"_qs);
    QCOMPARE(toolkit->edition(), u"For tests"_qs);
    QCOMPARE(toolkit->languages(), (QStringList{u"en"_qs, u"fr"_qs}));
    QCOMPARE(toolkit->title().in(u"fr"), u"Un petit cadre"_qs);
    QCOMPARE(toolkit->criteria().size(), 4);
}

void TestToolkitLoader::theDigestIsThatOfTheBytes()
{
    const QByteArray bytes = small();
    const auto expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QCOMPARE(ToolkitLoader::load(bytes, FileName)->digest(), expected);
    QVERIFY(ToolkitLoader::load(QByteArray(bytes + '\n'), FileName)->digest() != expected);
}

void TestToolkitLoader::aByteOrderMarkDoesNoHarm()
{
    QCOMPARE(problems("\xef\xbb\xbf" + small()), QStringList());
}

void TestToolkitLoader::everyProblemNamesItsPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto rows =
        QJsonDocument::fromJson(content(QStringLiteral(REGARDS_TOOLKIT_TESTS "/bad-toolkits.json"))).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        QTest::newRow(row[u"name"].toString().toUtf8().constData())
            << smallWith(row[u"at"].toString(), row[u"value"])
            << QString(row[u"place"].toString() + u' ' + row[u"reason"].toString());
    }
}

void TestToolkitLoader::everyProblemNamesItsPlaceAndReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(problems(bytes), QStringList{problem});
    const auto toolkit = ToolkitLoader::load(bytes, FileName);
    QVERIFY(!toolkit);
    QCOMPARE(toolkit.error().code, ErrorCode::ToolkitInvalid);
    QCOMPARE(toolkit.error().details, (QStringList{FileName} + problem.split(u' ')));
}

void TestToolkitLoader::checkNamesAllProblemsAndLoadTheFirst()
{
    QByteArray bytes = small();
    bytes.replace("\"practised\"", "\"never\"").replace("\"minutes\":", "\"duration\":");
    const QStringList expected{
        u"/themes/1/standards/0/criteria/0/scope unknown_value"_qs,
        u"/guides/0/duration unknown_key"_qs,
        u"/guides/0/minutes missing"_qs,
        u"/guides/1/duration unknown_key"_qs,
        u"/guides/1/minutes missing"_qs,
        u"/guides/2/duration unknown_key"_qs,
        u"/guides/2/minutes missing"_qs,
    };
    QCOMPARE(problems(bytes), expected);
    const Error first{ErrorCode::ToolkitInvalid, QStringList{FileName} + expected.first().split(u' ')};
    QCOMPARE(ToolkitLoader::load(bytes, FileName).error(), first);
}

void TestToolkitLoader::codesOutOfOrderAreRefused()
{
    // Both standards of the first theme, with their criteria, change their numbers for one another.
    QByteArray bytes = small();
    bytes.replace("\"1.1\"", "\"1.20\"").replace("\"1.1.1\"", "\"1.20.1\"").replace("\"1.1.2\"", "\"1.20.2\"");
    // Only the standard is reported: its criteria are right below it.
    QCOMPARE(problems(bytes), QStringList{u"/themes/0/standards/1/code out_of_order"_qs});
}

void TestToolkitLoader::whatIsNoJsonNamesLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray() << u"1:1 syntax"_qs;
    QTest::newRow("a list") << QByteArray("[]") << u" wrong_type"_qs;
    QTest::newRow("a missing comma") << QByteArray("{\n \"id\": \"a\"\n \"edition\": \"b\"\n}") << u"3:3 syntax"_qs;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\n \"id\":\n \"caf\xe9\"}") << u"3:1 not_utf8"_qs;
    QTest::newRow("an unpaired surrogate")
        << smallText("\"For tests\"", "\"\\ud800\"") << u"/edition control_character"_qs;
}

void TestToolkitLoader::whatIsNoJsonNamesLineAndColumn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(problems(bytes), QStringList{problem});
}

void TestToolkitLoader::aKeyTwiceIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("plainly") << QByteArray("{\"a\": {\"en\": \"x\",\n\"en\": \"y\"}}") << u"2:1 duplicate_key"_qs;
    QTest::newRow("written otherwise") << QByteArray("{\"en\": 1,\n \"\\u0065n\": 2}") << u"2:2 duplicate_key"_qs;
    QTest::newRow("after brackets inside a text")
        << QByteArray("{\"en\": \"}\\\"{,\", \"fr\": [1, {\"en\": 2}],\n\"en\": 3}") << u"2:1 duplicate_key"_qs;
}

void TestToolkitLoader::aKeyTwiceIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(problems(bytes), QStringList{problem});
}

void TestToolkitLoader::hostileSizesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("size") << (small() + QByteArray(ToolkitLoader::MaxBytes, ' ')) << u" too_large"_qs;
    QTest::newRow("depth of lists") << QByteArray(1'000'000, '[') << u"1:33 too_deep"_qs;
    QTest::newRow("depth of objects") << QByteArray("{\"a\":").repeated(100'000) << u"1:161 too_deep"_qs;
    QTest::newRow("number of values") << QByteArray('[' + QByteArray("1,").repeated(200'000) + "1]")
                                      << u"1:200001 too_many"_qs;
    const QByteArray long3MiB(3 * 1024 * 1024, 'x');
    QTest::newRow("length of a text") << smallText("\"For tests\"", '"' + long3MiB + '"') << u"/edition too_long"_qs;
    QTest::newRow("length of a code") << smallWith(u"/themes/1/standards/0/criteria/0/code"_qs, QString(100, u'1'))
                                      << u"/themes/1/standards/0/criteria/0/code too_long"_qs;
}

void TestToolkitLoader::hostileSizesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(problems(bytes), QStringList{problem});
}

void TestToolkitLoader::longKeysAreNotRepeatedWhole()
{
    const auto found = problems(smallText("{", "{\"" + QByteArray(1'000'000, 'k') + "\": 1,"));
    QCOMPARE(found, QStringList{u'/' + QString(64, u'k') + u" unknown_key"});
}

void TestToolkitLoader::noMoreThanAThousandProblemsAreKept()
{
    QJsonObject strange;
    for (int i = 0; i < 5000; ++i)
        strange.insert(QString::number(i), i);
    QCOMPARE(problems(smallWith(u"/title"_qs, strange)).size(), 1000);
}

void TestToolkitLoader::truncatedFilesAreRefusedWhereverTheyEnd()
{
    const QByteArray whole = small().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!ToolkitLoader::load(QByteArrayView(whole).first(length), FileName),
                 qPrintable(QString::number(length)));
    QVERIFY(ToolkitLoader::load(whole, FileName));
}

void TestToolkitLoader::filesOnDiskSayWhyTheyCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.json"_qs);
    QCOMPARE(ToolkitLoader::loadFile(missing).error(), (Error{ErrorCode::FileMissing, {missing}}));
    QCOMPARE(ToolkitLoader::loadFile(folder.path()).error().code, ErrorCode::FileUnreadable);

    const QString large = folder.filePath(u"large.json"_qs);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(ToolkitLoader::MaxBytes + 1));
    QCOMPARE(ToolkitLoader::loadFile(large).error().details, (QStringList{large, QString(), u"too_large"_qs}));
}

QTEST_GUILESS_MAIN(TestToolkitLoader)
#include "tst_toolkitloader.moc"
