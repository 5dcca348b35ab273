// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli check: what holds a document back.
#include "tests/app/clistage.h"

#include <QJsonDocument>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Report = u"77777777-7777-4777-8777-777777777777"_s;

QByteArray line(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
}

/// A report on the stage's unit, with this summary.
void putReport(const CliStage &stage, const QString &summary)
{
    const QByteArray records = line({{u"type"_s, u"report"_s},
                                     {u"id"_s, Report},
                                     {u"visit"_s, QLatin1String(CliStage::Visit)},
                                     {u"name"_s, u"R"_s}})
        + line({{u"type"_s, u"report_unit"_s}, {u"report"_s, Report}, {u"visit_unit"_s, stage.visitUnit()}})
        + line({{u"type"_s, u"section"_s}, {u"report"_s, Report}, {u"key"_s, u"summary"_s}, {u"text"_s, summary}});
    const Run put = stage(u"record put archive.regards"_s, records);
    QVERIFY2(put.exit == 0, put.err.constData());
}

QList<QJsonObject> holding(const Run &run)
{
    QList<QJsonObject> list = run.objects();
    list.removeIf([](const QJsonObject &one) { return !one[u"holds_back"_s].toBool() || !one[u"waiver"_s].isNull(); });
    return list;
}

} // namespace

class TestCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHoldsBackWhatNamesNobody()
    {
        const CliStage stage;
        putReport(stage, u"A ward in good hands."_s);
        const Run run = stage(u"check archive.regards --lang en --report "_s + Report);
        QVERIFY2(run.exit == 0, run.err.constData());
        QVERIFY(run.out.contains("Nothing holds the document back."));
        QCOMPARE(stage(u"check archive.regards --visit "_s + QLatin1String(CliStage::Visit)).exit, 0);
    }

    void whatHoldsBackIsSaidAndWaived()
    {
        const CliStage stage;
        putReport(stage, u"Thanks to Mrs Durandeau."_s);
        const QString check = u"check archive.regards --lang en --report "_s + Report;
        const Run text = stage(check);
        QCOMPARE(text.exit, 1);
        QVERIFY(text.out.contains("Thanks to Mrs Durandeau."));
        QVERIFY(text.out.contains("The document is held back."));
        const Run json = stage(check + u" --json"_s);
        QCOMPARE(json.exit, 1);
        QCOMPARE(holding(json).size(), 1);
        const QJsonObject found = holding(json).constFirst();
        QCOMPARE(found[u"kind"_s].toString(), u"identifying_text"_s);
        QCOMPARE(found[u"text"_s].toString().mid(found[u"start"_s].toInt(), found[u"length"_s].toInt()),
                 u"Durandeau"_s);
        const QByteArray waiver = line({{u"type"_s, u"waiver"_s},
                                        {u"visit"_s, QLatin1String(CliStage::Visit)},
                                        {u"key"_s, found[u"key"_s]},
                                        {u"reason"_s, u"She asked for it."_s}});
        QCOMPARE(stage(u"record put archive.regards"_s, waiver).exit, 0);
        const Run after = stage(check);
        QCOMPARE(after.exit, 0);
        QVERIFY(after.out.contains("Given out all the same: She asked for it."));
    }

    void saysOfWhatIsToBeChecked()
    {
        const CliStage stage;
        putReport(stage, u"A ward in good hands."_s);
        const QString archive = u"check archive.regards "_s;
        const QString visit = u"--visit "_s + QLatin1String(CliStage::Visit);
        const QStringList wrong{QString(),
                                u"--report %1 %2"_s.arg(Report, visit),
                                u"--kind facility --report %1"_s.arg(Report),
                                u"--kind unit %1"_s.arg(visit),
                                u"--kind forms %1"_s.arg(visit),
                                u"--lang de --report %1"_s.arg(Report)};
        for (const QString &options : wrong)
            QCOMPARE(stage(archive + options).exit, 2);
        QCOMPARE(stage(archive + u"--report 00000000-0000-4000-8000-000000000000"_s).exit, 1);
        QCOMPARE(stage(u"check anne.regards --report "_s + Report).exit, 2); // an observer's notebook
    }
};

QTEST_APPLESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
