// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli analyse agreement, on published worked examples of Krippendorff's alpha.
#include "core/toolkit/toolkitloader.h"
#include "tests/app/clistage.h"
#include "tests/support/must.h"

#include <QJsonDocument>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestCliAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExamplesGiveThePublishedFigures_data();
    void publishedExamplesGiveThePublishedFigures();
    void aReportOfSeveralUnitsTellsThemApart();
    void whatIsTooLittleToSayIsNull();
    void whatIsNotApplicableIsNoRating();
    void oneUnitOrOneReportIsAskedFor();
    void textSaysWhatItMeans();
};

namespace {

const QString Unit = u"66666666-6666-4666-8666-666666666666"_s; ///< of another facility's unit in the same visit
const QString Report = u"77777777-7777-4777-8777-777777777777"_s;

/// Values 0 to 3 are the four levels; 8 is not applicable, 9 not enough evidence, a point not yet rated.
QString ratingOf(QChar value)
{
    switch (value.unicode()) {
    case u'0':
        return u"not_initiated"_s;
    case u'1':
        return u"initiated"_s;
    case u'2':
        return u"partial"_s;
    case u'3':
        return u"full"_s;
    case u'8':
        return u"not_applicable"_s;
    case u'9':
        return u"not_assessed"_s;
    default:
        return {};
    }
}

QString observer(qsizetype index)
{
    return u"99999999-0000-4000-8000-00000000000%1"_s.arg(index);
}

QByteArray line(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
}

/// A criterion a word, in the toolkit's order, a value an observer.
QByteArray assessments(const QString &words, const QString &visitUnit)
{
    const Toolkit toolkit = must(ToolkitLoader::builtin());
    QByteArray lines;
    qsizetype criterion = 0;
    for (const QString &word : words.split(u' ')) {
        const QString code = toolkit.criteria().at(criterion++).code.text();
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (const QString rating = ratingOf(word[i]); !rating.isEmpty())
                lines += line({{u"type"_s, u"assessment"_s},
                               {u"visit_unit"_s, visitUnit},
                               {u"observer"_s, observer(i)},
                               {u"criterion"_s, code},
                               {u"rating"_s, rating}});
        }
    }
    return lines;
}

void put(const CliStage &stage, const QByteArray &lines)
{
    const Run run = stage(u"record put archive.regards"_s, lines);
    if (run.exit != 0)
        qFatal("record put: %s", run.err.constData());
}

/// An archive in which five observers rated the visit's unit.
void rate(const CliStage &stage, const QString &words, const QString &visitUnit = {})
{
    QByteArray lines;
    for (qsizetype i = 0; i < 5; ++i)
        lines += line({{u"type"_s, u"observer"_s}, {u"id"_s, observer(i)}, {u"name"_s, u"Observer %1"_s.arg(i)}});
    put(stage, lines + assessments(words, visitUnit.isEmpty() ? stage.visitUnit() : visitUnit));
}

QList<QJsonObject> agreement(const CliStage &stage, const QString &scope)
{
    const Run run = stage(u"analyse agreement archive.regards --json "_s + scope);
    if (run.exit != 0)
        qFatal("analyse agreement: %s", run.err.constData());
    return run.objects();
}

/// A second unit in the visit, and a report over both; the id of the second visit_unit.
QString addReport(const CliStage &stage)
{
    put(stage,
        line({{u"type"_s, u"unit"_s}, {u"id"_s, Unit}, {u"facility"_s, u"111111"_s}, {u"name"_s, u"Les Ormes"_s}})
            + line({{u"type"_s, u"visit_unit"_s}, {u"visit"_s, u"333333"_s}, {u"unit"_s, Unit}})
            + line({{u"type"_s, u"report"_s}, {u"id"_s, Report}, {u"visit"_s, u"333333"_s}, {u"name"_s, u"Le Val"_s}}));
    QString second;
    for (const QJsonObject &visitUnit : stage(u"record get archive.regards --type visit_unit"_s).objects()) {
        const QString id = visitUnit.value(u"id"_s).toString();
        put(stage, line({{u"type"_s, u"report_unit"_s}, {u"report"_s, Report}, {u"visit_unit"_s, id}}));
        if (visitUnit.value(u"unit"_s) == Unit)
            second = id;
    }
    return second;
}

/// Hayes and Krippendorff (2007), Answering the Call for a Standard Reliability Measure for Coding Data, table 1: the
/// tone of 40 newspaper articles on four ordered levels by 5 observers.
const QString NewsTone = u"112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. "_s
    + u".100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0 "_s
    + u"0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 "_s
    + u"110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1"_s;
/// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section A: 10 units, 2 observers, two values; with
/// two values all metrics are one.
const QString Binary = u"01 11 01 00 00 01 00 00 10 00"_s;

} // namespace

void TestCliAgreement::publishedExamplesGiveThePublishedFigures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("alpha");

    // Published as .7598, on 40 units and 239 pairs; 150 of them alike.
    QTest::newRow("tone of news") << NewsTone << 40 << 239 << 62.762 << 0.760;
    QTest::newRow("two values") << Binary << 10 << 10 << 60.0 << 0.095;
    // Every level of the ladder stands for one value, whichever way round.
    QTest::newRow("two values, turned round") << QString(Binary).replace(u'0', u'3') << 10 << 10 << 60.0 << 0.095;
}

void TestCliAgreement::publishedExamplesGiveThePublishedFigures()
{
    QFETCH(const QString, words);
    QFETCH(const int, units);
    QFETCH(const int, pairs);
    QFETCH(const double, percent);
    QFETCH(const double, alpha);
    const CliStage stage;
    rate(stage, words);
    const QList<QJsonObject> scopes = agreement(stage, u"--visit-unit "_s + stage.visitUnit());
    QCOMPARE(scopes.value(0),
             (QJsonObject{{u"scope"_s, u"all"_s},
                          {u"units"_s, units},
                          {u"pairs"_s, pairs},
                          {u"percent"_s, percent},
                          {u"alpha"_s, alpha}}));
    QStringList names;
    int sum = 0;
    for (const QJsonObject &scope : scopes.mid(1)) {
        names.append(scope.value(u"scope"_s).toString());
        sum += scope.value(u"pairs"_s).toInt();
    }
    QCOMPARE(names, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(sum, pairs);
}

void TestCliAgreement::aReportOfSeveralUnitsTellsThemApart()
{
    const CliStage stage;
    const QString second = addReport(stage);
    rate(stage, u"33333 33333"_s);
    rate(stage, u"00000 0000"_s, second);
    const QJsonObject both = agreement(stage, u"--report 777777"_s).value(0);
    QCOMPARE(both.value(u"units"_s).toInt(), 4);
    QCOMPARE(both.value(u"pairs"_s).toInt(), 36);
    QCOMPARE(both.value(u"percent"_s).toDouble(), 100.0);
    QCOMPARE(both.value(u"alpha"_s).toDouble(), 1.0); // the same criterion was rated otherwise in another unit
    const QJsonObject one = agreement(stage, u"--visit-unit "_s + second).value(0);
    QCOMPARE(one.value(u"pairs"_s).toInt(), 16);
    QVERIFY(one.value(u"alpha"_s).isNull()); // nothing varies in it
    QCOMPARE(one.value(u"percent"_s).toDouble(), 100.0);
}

void TestCliAgreement::whatIsTooLittleToSayIsNull()
{
    const CliStage stage;
    rate(stage, u"01 11 01 00 00 01 00 00 10 0"_s);
    const QJsonObject all = agreement(stage, u"--visit-unit "_s + stage.visitUnit()).value(0);
    QCOMPARE(all.value(u"pairs"_s).toInt(), 9);
    QVERIFY(all.value(u"percent"_s).isNull());
    QVERIFY(all.value(u"alpha"_s).isNull());
}

void TestCliAgreement::whatIsNotApplicableIsNoRating()
{
    const CliStage plain;
    rate(plain, Binary);
    const CliStage more;
    // The same pairs, and others who could not judge; and a criterion that nobody could.
    rate(more, u"01.89 1189. 01.8. 9800. 00 01 00 00 10 00 8888 9999"_s);
    const QString unit = u"--visit-unit "_s + plain.visitUnit();
    QCOMPARE(agreement(more, unit).value(0), agreement(plain, unit).value(0));
}

void TestCliAgreement::oneUnitOrOneReportIsAskedFor()
{
    const CliStage stage;
    QCOMPARE(stage(u"analyse agreement archive.regards --json"_s).errorToken(), u"usage"_s);
    const Run both = stage(u"analyse agreement archive.regards --report 333333 --visit-unit "_s + stage.visitUnit());
    QCOMPARE(both.exit, 2);
    QCOMPARE(stage(u"analyse agreement archive.regards --json --report 333333"_s).errorToken(), u"record_unknown"_s);
    QCOMPARE(stage(u"analyse agreement anne.regards --json --report 333333"_s).exit, 2);
}

void TestCliAgreement::textSaysWhatItMeans()
{
    const CliStage stage;
    rate(stage, NewsTone);
    const QByteArray out = stage(u"analyse agreement archive.regards --visit-unit "_s + stage.visitUnit()).out;
    QVERIFY2(out.contains("62.8") && out.contains("0.760") && out.contains("239"), out.constData());
    QVERIFY2(out.contains("for tentative conclusions only"), out.constData());
    QVERIFY2(out.contains("too few pairs of ratings to say"), out.constData()); // of the last themes
}

QTEST_GUILESS_MAIN(TestCliAgreement)
#include "tst_cli_agreement.moc"
