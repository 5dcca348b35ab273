// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdata.h"
#include "forms/common/recordwording.h"
#include "tests/forms/coordinatordesk.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A value of the field as somebody may have written it, with the tokens that the program itself writes.
QList<Value> samples(SmallVisit &site, const RecordType &type, const FieldDeclaration &field)
{
    QList<Value> values{Value()};
    switch (field.kind) {
    case FieldKind::Choice:
        for (const QString &token : field.choices)
            values.append(token);
        return values;
    case FieldKind::Rating:
        for (const Rating rating : Rating::all())
            values.append(rating.token());
        return values;
    case FieldKind::Flag:
        return {Value(), Value(qint64(1))};
    case FieldKind::Date:
        return {Value(), Value(u"2026-03-02"_s)};
    case FieldKind::Time:
        return {Value(), Value(site.world.now())};
    case FieldKind::Subject:
        return {Value(u"1"_s), Value(u"1.1"_s), Value(u"1.1.1"_s)};
    case FieldKind::Reference:
        for (const Record &record : site.archive->records(field.target))
            values.append(record.id);
        return values;
    default:
        break;
    }
    const QString name = type.name + u'.' + field.name;
    const QMap<QString, QStringList> written{
        {u"section.key"_s,
         {u"summary"_s, u"context"_s, u"presentation"_s, u"method"_s, u"strengths"_s, u"recommendations"_s,
          u"facility_answer"_s, u"follow"_s, u"limits"_s, u"findings_1"_s}},
        {u"task.key"_s, {u"convention"_s, u"timetable"_s}},
        {u"indicator.key"_s, {u"beds"_s, u"without_consent"_s, u"length_of_stay"_s}},
        {u"issued.kind"_s, {u"unit"_s}},
        {u"issued.language"_s, {u"fr"_s, u"en"_s}},
        {u"answer.question"_s, {u"su01"_s, u"nobody_knows_it"_s}},
        {u"assignment.themes"_s, {u"1 3"_s, u"1,3"_s}},
        {u"visit.toolkit"_s, {u"qualityrights-2012"_s}},
        {u"recommendation.template"_s, {u"some_draft"_s}},
        {u"interview.code"_s, {u"K3QD-7MPX"_s}},
    };
    for (const QString &token : written.value(name))
        values.append(token);
    return values;
}

} // namespace

class TestRecordWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTokenShowsWhateverIsNamed()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        const RecordWording wording(*site.archive, toolkit, u"en"_s);
        for (const RecordType &type : recordTypes()) {
            Record record;
            record.type = type.name;
            QVERIFY2(!wording.record(record).contains(type.name + u':'), qPrintable(type.name));
            QVERIFY2(!wording.record(record).contains(u'_'), qPrintable(type.name));
            for (const FieldDeclaration &field : type.fields) {
                const QString name = wording.field(type.name, field.name);
                QVERIFY2(name.at(0).isUpper() && !name.contains(u'_'), qPrintable(type.name + u'.' + field.name));
                for (const Value &value : samples(site, type, field)) {
                    const QString words = wording.value(type.name, field.name, value);
                    const auto *token = std::get_if<QString>(&value);
                    QVERIFY2(!words.isEmpty(), qPrintable(type.name + u'.' + field.name));
                    QVERIFY2(!token || words != *token, qPrintable(words));
                    QVERIFY2(!words.contains(u'_'), qPrintable(words));
                    record.fields.insert(field.name, value);
                    QVERIFY2(!wording.record(record).contains(u'_'), qPrintable(wording.record(record)));
                }
            }
        }
    }

    void whatThisVersionDoesNotKnowIsSaidToBeNewer()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        const RecordWording wording(*site.archive, toolkit, u"en"_s);
        Record record;
        record.type = u"horoscope"_s;
        QVERIFY(wording.record(record).contains(u"newer"_s));
        QVERIFY(wording.field(u"note"_s, u"star_sign"_s).contains(u"newer"_s));
        QVERIFY(wording.value(u"note"_s, u"star_sign"_s, Value(u"leo"_s)).contains(u"newer"_s));
    }

    void aRecordIsNamedByWhatItBelongsTo()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        const RecordWording wording(*site.archive, toolkit, u"en"_s);
        const RecordId rated = must(site.archive->put(site.assessment(0, u"1.1.1"_s, Rating::Level::Full)));
        QCOMPARE(wording.record(*site.archive->record(rated)),
                 u"Rating by an observer: Unité A, Aline Inventée, 1.1.1"_s);
        Report report;
        report.visit = site.visitId;
        report.name = u"Report A"_s;
        Section section;
        section.report = must(site.archive->put(report));
        section.key = report::findingsKey(*SubjectCode::fromText(u"1"_s));
        section.text = u"Damp."_s;
        const RecordId written = must(site.archive->put(section));
        const QString words = wording.record(*site.archive->record(written));
        QVERIFY2(words.startsWith(u"Section of a report: Report A, Findings, theme 1"_s), qPrintable(words));
        const RecordId member = site.archive->all<TeamMember>().constFirst().id;
        QCOMPARE(wording.record(*site.archive->record(member)), u"Team member: Aline Inventée"_s);
    }

    void peopleAreNamedAndTheReaderIsToldApart()
    {
        SmallVisit site;
        const Toolkit toolkit = builtinToolkit();
        const RecordWording wording(*site.archive, toolkit, u"en"_s);
        QCOMPARE(wording.author(site.observers.at(0)), u"Aline Inventée"_s);
        QCOMPARE(wording.author(site.archive->owner()), u"you, the coordinator"_s);
        QCOMPARE(wording.author(site.world.newRecord()), u"another coordinator"_s);
        const auto aline = site.notebook(0);
        const RecordWording hers(*aline, toolkit, u"en"_s);
        QCOMPARE(hers.author(site.archive->owner()), u"the coordinator"_s);
        QCOMPARE(hers.author(site.observers.at(0)), u"Aline Inventée"_s);
    }
};

QTEST_MAIN(TestRecordWording)
#include "tst_recordwording.moc"
