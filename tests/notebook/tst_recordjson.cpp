// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/recordjson.h"

#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<RecordId> known(const QString &text)
{
    if (text.startsWith(u"070707"))
        return RecordId(QByteArray(16, '\x07'));
    return Error{ErrorCode::RecordUnknown, {text}};
}

} // namespace

class TestRecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackFromItsLine()
    {
        Record record;
        record.type = u"interview"_s;
        record.id = RecordId(QByteArray(16, '\x07'));
        record.fields = {{u"visit"_s, RecordId(QByteArray(16, '\x07'))},
                         {u"category"_s, u"carer"_s},
                         {u"people"_s, qint64(4)},
                         {u"consent_at"_s, qint64(1'772'440'000'123)},
                         {u"interpreter"_s, qint64(1)},
                         {u"remarks"_s, u"« où ? »\nligne 2"_s}};
        record.created = 5;
        const Result<Record> back = recordFromJson(toJsonLine(record), u"1"_s, known);
        QVERIFY(back.isOk());
        QCOMPARE(back->fields, record.fields);
        QCOMPARE(back->id, record.id);
        QVERIFY(!toJsonLine(record).contains('\n'));
    }

    void wrongLinesAreRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no json") << QByteArray("{\"type\": ") << u"9"_s << u"not_json"_s;
        QTest::newRow("list") << QByteArray("[]") << QString() << u"not_an_object"_s;
        QTest::newRow("type") << QByteArray("{\"type\":\"patient\"}") << u"type"_s << u"unknown_type"_s;
        QTest::newRow("field") << QByteArray("{\"type\":\"interview\",\"name\":\"X\"}") << u"name"_s
                               << u"unknown_field"_s;
        QTest::newRow("kind") << QByteArray("{\"type\":\"interview\",\"people\":\"two\"}") << u"people"_s
                              << u"wrong_kind"_s;
        QTest::newRow("fraction") << QByteArray("{\"type\":\"interview\",\"people\":1.5}") << u"people"_s
                                  << u"wrong_kind"_s;
        QTest::newRow("time") << QByteArray("{\"type\":\"interview\",\"consent_at\":\"noon\"}") << u"consent_at"_s
                              << u"wrong_kind"_s;
        QTest::newRow("reference") << QByteArray("{\"type\":\"interview\",\"visit\":\"abcdef\"}") << u"visit"_s
                                   << u"unknown_reference"_s;
        QTest::newRow("id") << QByteArray("{\"type\":\"interview\",\"id\":\"abcdef\"}") << u"id"_s << u"not_an_id"_s;
    }
    void wrongLinesAreRefusedWithPlaceAndReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, field);
        QFETCH(QString, reason);
        const Result<Record> refused = recordFromJson(line, u"12"_s, known);
        QVERIFY(!refused.isOk());
        QCOMPARE(refused.error().code, ErrorCode::RecordInvalid);
        QCOMPARE(refused.error().details.constFirst(), u"12"_s);
        QCOMPARE(refused.error().details.at(2), field);
        QCOMPARE(refused.error().details.at(3), reason);
    }

    void prefixesWillDoForReferences()
    {
        const Result<Record> record = recordFromJson("{\"type\":\"interview\",\"visit\":\"070707\"}", u"1"_s, known);
        QCOMPARE(record->reference(u"visit"_s), RecordId(QByteArray(16, '\x07')));
    }
};

QTEST_GUILESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
