// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/records.h"

#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestRecordTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceNamesADeclaredType()
    {
        for (const RecordType &type : recordTypes()) {
            for (const FieldDeclaration &field : type.fields)
                QVERIFY2(field.kind != FieldKind::Reference || recordType(field.target),
                         qPrintable(type.name + u'.' + field.name));
        }
    }

    void namesAreTokensAndUnique()
    {
        QSet<QString> types;
        for (const RecordType &type : recordTypes()) {
            QVERIFY(!types.contains(type.name));
            types.insert(type.name);
            QSet<QString> fields{u"id"_s,      u"deleted"_s, u"redacted"_s,  u"created"_s,
                                 u"changed"_s, u"author"_s,  u"conflicts"_s, u"type"_s};
            for (const FieldDeclaration &field : type.fields) {
                QVERIFY2(!fields.contains(field.name), qPrintable(type.name + u'.' + field.name));
                fields.insert(field.name);
            }
        }
    }

    void whatObserversWriteLeadsToItsObserverAndItsVisit()
    {
        for (const RecordType &type : recordTypes()) {
            if (type.writer != Writer::Observer)
                continue;
            for (QString RecordType::*way : {&RecordType::owner, &RecordType::visit}) {
                const QString target = way == &RecordType::owner ? u"observer"_s : u"visit"_s;
                const RecordType *at = &type;
                for (int step = 0; at->name != target && step < 4; ++step) {
                    QVERIFY2(at->field(at->*way), qPrintable(at->name));
                    const FieldDeclaration *field = at->field(at->*way);
                    at = recordType(field->target);
                    if (field->target == target)
                        break;
                }
                QCOMPARE(at->name, target);
            }
        }
    }

    void anInterviewHasNoFieldForAName()
    {
        for (const FieldDeclaration &field : recordType(u"interview")->fields) {
            for (const QString &word : {u"name"_s, u"nom"_s, u"person"_s, u"birth"_s, u"room"_s})
                QVERIFY2(!field.name.contains(word), qPrintable(field.name));
        }
        QStringList names;
        for (const FieldDeclaration &field : recordType(u"interview")->fields)
            names.append(field.name);
        // A new field here is a decision about anonymity: see RECORDS.
        QCOMPARE(names.size(), 18);
    }

    void idsOfKeyRecordsAreFrozen()
    {
        Assessment assessment;
        assessment.visitUnit = RecordId(QByteArray(16, '\x01'));
        assessment.observer = RecordId(QByteArray(16, '\x02'));
        assessment.criterion = u"1.2.3"_s;
        const Record record = assessment.toRecord();
        QCOMPARE(keyedId(*recordType(record.type), record.fields).text(), u"c118293f-e24b-52c8-aaf7-eec30a78994e"_s);
    }

    void typedRecordsComeBackAsTheyWere()
    {
        Interview interview;
        interview.id = RecordId(QByteArray(16, '\x07'));
        interview.visit = RecordId(QByteArray(16, '\x08'));
        interview.category = u"carer"_s;
        interview.people = 3;
        interview.consentAt = QDateTime(QDate(2026, 3, 2), QTime(10, 30), Qt::UTC);
        interview.interpreter = true;
        QCOMPARE(Interview::from(interview.toRecord()), interview);
        Agreed agreed;
        agreed.rating = Rating::Level::NotAssessed;
        agreed.reason = u"peu d’éléments"_s;
        QCOMPARE(Agreed::from(agreed.toRecord()), agreed);
        Visit visit;
        visit.firstDay = QDate(2026, 3, 2);
        QCOMPARE(Visit::from(visit.toRecord()), visit);
    }
};

QTEST_GUILESS_MAIN(TestRecordTypes)
#include "tst_recordtypes.moc"
