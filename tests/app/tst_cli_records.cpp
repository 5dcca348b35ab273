// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli record …
#include "tests/app/clistage.h"

#include <QTest>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestCliRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGetGivesPutTakesWithoutChangingAnything();
    void getSortsByTypeAndId();
    void getLeavesOutWhatWasDeletedUnlessAsked();
    void aVisitsRecordsCanBeAskedForAlone();
    void aFieldLeftOutStaysAndNullEmptiesIt();
    void aLineMayReferToOnesBeforeIt();
    void aWrongLineIsNamedAndNothingIsWritten_data();
    void aWrongLineIsNamedAndNothingIsWritten();
    void anObserverCannotWriteForAnother();
    void historyShowsEveryChangeWithWhatItReplaced();
    void aPrefixMustBeLongEnoughAndUnambiguous();
};

void TestCliRecords::whatGetGivesPutTakesWithoutChangingAnything()
{
    const CliStage stage;
    const QByteArray before = stage.records(u"anne.regards"_s);
    const Run own = stage(u"record get anne.regards --type assessment"_s);
    const Run put = stage(u"record put anne.regards"_s, own.out);
    QCOMPARE(put.exit, 0);
    QCOMPARE(stage.records(u"anne.regards"_s), before);
}

void TestCliRecords::getSortsByTypeAndId()
{
    const CliStage stage;
    QStringList keys;
    for (const QJsonObject &record : stage(u"record get archive.regards"_s).objects())
        keys.append(record.value(u"type"_s).toString() + u' ' + record.value(u"id"_s).toString());
    QVERIFY(keys.size() >= 8);
    QStringList sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
}

void TestCliRecords::getLeavesOutWhatWasDeletedUnlessAsked()
{
    const CliStage stage;
    const QString id = stage(u"record get anne.regards --type note"_s).objects().value(0).value(u"id"_s).toString();
    QCOMPARE(stage(u"record delete anne.regards --id "_s + id).exit, 0);
    QVERIFY(stage(u"record get anne.regards --type note"_s).out.isEmpty());
    QCOMPARE(stage(u"record get anne.regards --type note --deleted"_s).objects().size(), 1);
    QCOMPARE(stage(u"record undelete anne.regards --id "_s + id).exit, 0);
    QVERIFY(stage(u"record get anne.regards --type note"_s).out.contains("a note of anne"));
}

void TestCliRecords::aVisitsRecordsCanBeAskedForAlone()
{
    const CliStage stage;
    const QByteArray other = "{\"type\":\"visit\",\"id\":\"99999999-9999-4999-8999-999999999999\",\"title\":\"Other\"}";
    QCOMPARE(stage(u"record put archive.regards"_s, other).exit, 0);
    const Run got = stage(u"record get archive.regards --visit 333333"_s);
    QCOMPARE(got.exit, 0);
    QVERIFY(got.out.contains("Visite de mars"));
    QVERIFY(!got.out.contains("Other"));
}

void TestCliRecords::aFieldLeftOutStaysAndNullEmptiesIt()
{
    const CliStage stage;
    const QByteArray key = "\"type\":\"assessment\",\"visit_unit\":\"" + stage.visitUnit().toLatin1()
        + "\",\"observer\":\"444444\",\"criterion\":\"1.1.1\"";
    QCOMPARE(stage(u"record put anne.regards"_s, "{" + key + ",\"rating\":\"full\"}").exit, 0);
    QJsonObject now = stage(u"record get anne.regards --type assessment"_s).objects().value(0);
    QCOMPARE(now.value(u"rating"_s).toString(), u"full"_s);
    QCOMPARE(now.value(u"comment"_s).toString(), u"anne found it cold"_s);
    QCOMPARE(stage(u"record put anne.regards"_s, "{" + key + ",\"comment\":null}").exit, 0);
    now = stage(u"record get anne.regards --type assessment"_s).objects().value(0);
    QVERIFY(!now.contains(u"comment"_s));
}

void TestCliRecords::aLineMayReferToOnesBeforeIt()
{
    const CliStage stage;
    const Run put = stage(u"record put archive.regards --json"_s,
                          "{\"type\":\"facility\",\"id\":\"abcdef01-1111-4111-8111-111111111111\",\"name\":\"New\"}\n\n"
                          "{\"type\":\"unit\",\"facility\":\"abcdef01\",\"name\":\"A\"}\n");
    QCOMPARE(put.exit, 0);
    QCOMPARE(put.objects().size(), 2);
    const QString unit = put.objects().constLast().value(u"id"_s).toString();
    QCOMPARE(stage(u"record get archive.regards --id "_s + unit).objects().value(0).value(u"facility"_s).toString(),
             u"abcdef01-1111-4111-8111-111111111111"_s);
}

void TestCliRecords::aWrongLineIsNamedAndNothingIsWritten_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{\"type\":") << u"not_json"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"not_an_object"_s;
    QTest::newRow("unknown type") << QByteArray("{\"type\":\"moon\"}") << u"unknown_type"_s;
    QTest::newRow("unknown field") << QByteArray("{\"type\":\"note\",\"colour\":\"red\"}") << u"unknown_field"_s;
    QTest::newRow("wrong kind") << QByteArray("{\"type\":\"note\",\"text\":3}") << u"wrong_kind"_s;
    QTest::newRow("unknown choice") << QByteArray("{\"type\":\"document\",\"observer\":\"444444\",\"state\":\"lost\"}")
                                    << u"unknown_choice"_s;
    QTest::newRow("no date") << QByteArray("{\"type\":\"document\",\"observer\":\"444444\",\"date\":\"2026-02-30\"}")
                             << u"not_a_date"_s;
    QTest::newRow("no rating") << QByteArray("{\"type\":\"assessment\",\"rating\":\"good\"}") << u"not_a_rating"_s;
    QTest::newRow("key missing") << QByteArray("{\"type\":\"assessment\",\"observer\":\"444444\"}") << u"missing_key"_s;
    QTest::newRow("unknown reference") << QByteArray(
        "{\"type\":\"note\",\"visit\":\"99999999-0000-4000-8000-000000000000\",\"text\":\"x\"}")
                                       << u"unknown_reference"_s;
}

void TestCliRecords::aWrongLineIsNamedAndNothingIsWritten()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reason);
    const CliStage stage;
    const QByteArray before = stage.records(u"anne.regards"_s);
    const QByteArray input =
        "{\"type\":\"note\",\"visit\":\"333333\",\"observer\":\"444444\",\"text\":\"good\"}\n" + line + "\n";
    const Run text = stage(u"record put anne.regards"_s, input);
    QCOMPARE(text.exit, 1);
    QVERIFY2(text.err.startsWith("Line 2: "), text.err.constData());
    QVERIFY(text.out.isEmpty());
    const Run json = stage(u"--json record put anne.regards"_s, input);
    QCOMPARE(json.exit, 1);
    QCOMPARE(json.errorToken(), u"record_invalid"_s);
    QVERIFY2(json.err.contains(reason.toLatin1()), json.err.constData());
    QCOMPARE(stage.records(u"anne.regards"_s), before);
}

void TestCliRecords::anObserverCannotWriteForAnother()
{
    const CliStage stage;
    const QByteArray before = stage.records(u"anne.regards"_s);
    const Run put = stage(u"record put anne.regards --json"_s,
                          "{\"type\":\"note\",\"visit\":\"333333\",\"observer\":\"555555\",\"text\":\"x\"}");
    QCOMPARE(put.exit, 1);
    QCOMPARE(put.errorToken(), u"record_read_only"_s);
    QCOMPARE(stage.records(u"anne.regards"_s), before);
}

void TestCliRecords::historyShowsEveryChangeWithWhatItReplaced()
{
    const CliStage stage;
    const QJsonObject rating = stage(u"record get anne.regards --type assessment"_s).objects().value(0);
    const QString id = rating.value(u"id"_s).toString();
    const QByteArray again = "{\"type\":\"assessment\",\"id\":\"" + id.toLatin1() + "\",\"rating\":\"full\"}";
    QCOMPARE(stage(u"record put anne.regards"_s, again).exit, 0);
    QList<QJsonObject> ratings;
    for (const QJsonObject &change : stage(u"record history anne.regards --json --id "_s + id.left(6)).objects()) {
        if (change.value(u"field"_s) == u"rating"_s)
            ratings.append(change);
    }
    QCOMPARE(ratings.size(), 2);
    QCOMPARE(ratings.at(0).value(u"value"_s).toString(), u"partial"_s);
    QCOMPARE(ratings.at(1).value(u"value"_s).toString(), u"full"_s);
    QCOMPARE(ratings.at(1).value(u"replaces"_s).toVariant().toStringList(),
             QStringList{ratings.at(0).value(u"change"_s).toString()});
    QVERIFY(stage(u"record history anne.regards --id "_s + id).out.contains("Anne"));
}

void TestCliRecords::aPrefixMustBeLongEnoughAndUnambiguous()
{
    const CliStage stage;
    QCOMPARE(stage(u"record get archive.regards --json --id 33333"_s).errorToken(), u"record_unknown"_s);
    QCOMPARE(stage(u"record get archive.regards --json --id 987654"_s).errorToken(), u"record_unknown"_s);
    const QByteArray twin = "{\"type\":\"facility\",\"id\":\"33333333-aaaa-4333-8333-333333333333\",\"name\":\"Twin\"}";
    QCOMPARE(stage(u"record put archive.regards"_s, twin).exit, 0);
    QCOMPARE(stage(u"record get archive.regards --json --id 333333"_s).errorToken(), u"record_ambiguous"_s);
}

QTEST_GUILESS_MAIN(TestCliRecords)
#include "tst_cli_records.moc"
