// SPDX-License-Identifier: GPL-3.0-or-later
// `report`: every kind of document, in every format, past the gate.
#include "clistage.h"

#include <QFile>
#include <QTest>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<std::pair<QString, QByteArray>> Formats{
    {u"pdf"_s, "%PDF-"}, {u"html"_s, "<!DOCTYPE html>"}, {u"odt"_s, "PK\x03\x04"}};

/// A report over the unit, with an agreed rating and that summary.
void putReport(const CliStage &stage, const QByteArray &summary = "Un lieu calme.")
{
    const QByteArray records =
        "{\"type\":\"report\",\"id\":\"abcdef01-0000-4000-8000-000000000000\",\"visit\":\"333333\","
        "\"name\":\"Les Tilleuls\",\"kind\":\"unit\"}\n"
        "{\"type\":\"report_unit\",\"report\":\"abcdef\",\"visit_unit\":\""
        + stage.visitUnit().toLatin1()
        + "\"}\n{\"type\":\"agreed\",\"report\":\"abcdef\",\"subject\":\"1.1.1\",\"rating\":\"partial\"}\n"
          "{\"type\":\"section\",\"report\":\"abcdef\",\"key\":\"summary\",\"text\":\""
        + summary + "\"}\n";
    const Run put = stage(u"record put archive.regards"_s, records);
    QVERIFY2(put.exit == 0, put.err.constData());
}

QList<QJsonObject> issued(const CliStage &stage)
{
    return stage(u"record get archive.regards --json --type issued"_s).objects();
}

} // namespace

class TestCliDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsWrittenInEveryFormatAndListed();
    void whatHoldsBackIsNamedAndNothingIsWritten();
    void aDraftIsWrittenWhateverHoldsItBackAndSaysSo();
    void onlyDocumentsOfItsFormatAreReplaced();
    void thePapersSizeIsTheOneAskedFor();
    void optionsThatDoNotFitTheKindAreRefused_data();
    void optionsThatDoNotFitTheKindAreRefused();
};

void TestCliDocuments::everyKindIsWrittenInEveryFormatAndListed()
{
    const CliStage stage;
    putReport(stage);
    int files = 0;
    for (const auto &[format, magic] : Formats) {
        for (const auto &what : {u"unit --report abcdef"_s, u"handout --report abcdef"_s, u"plain --report abcdef"_s,
                                 u"facility --visit 333333"_s}) {
            const QString name = what.section(u' ', 0, 0) + u'.' + format;
            const Run run = stage(u"report archive.regards --json --lang fr --kind %1 --to %2"_s.arg(what, name));
            QVERIFY2(run.exit == 0, run.all().constData());
            QVERIFY2(stage.read(name).startsWith(magic), qPrintable(name));
            QCOMPARE(run.objects().value(0).value(u"bytes"_s).toInt(), stage.read(name).size());
            const QList<QJsonObject> rows = issued(stage);
            QCOMPARE(rows.size(), ++files);
            QVERIFY(std::any_of(rows.begin(), rows.end(), [&name = name, &format = format](const QJsonObject &row) {
                return row.value(u"file"_s) == name && row.value(u"format"_s) == format
                    && row.value(u"sha256"_s).toString().size() == 64;
            }));
        }
        const Run forms = stage(u"report archive.regards --lang fr --kind forms --to forms."_s + format);
        QVERIFY2(forms.exit == 0, forms.err.constData());
        QVERIFY(stage.read(u"forms."_s + format).startsWith(magic));
    }
    // Blank forms are nobody's: they are not listed.
    QCOMPARE(issued(stage).size(), files);
}

void TestCliDocuments::whatHoldsBackIsNamedAndNothingIsWritten()
{
    const CliStage stage;
    putReport(stage, "Madame Martine Duvalier, 06 12 34 56 78, nous a tout dit.");
    for (const auto &[format, magic] : Formats) {
        const QString command = u"report archive.regards --kind unit --report abcdef --lang fr --to r.%1"_s.arg(format);
        const Run run = stage(command);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.count('\n') >= 2, run.err.constData());
        QCOMPARE(stage(command + u" --json"_s).errorToken(), u"report_impossible"_s);
        QVERIFY(!QFile::exists(stage.path(u"r."_s + format)));
    }
    QVERIFY(issued(stage).isEmpty());
}

void TestCliDocuments::aDraftIsWrittenWhateverHoldsItBackAndSaysSo()
{
    const CliStage stage;
    putReport(stage, "Madame Martine Duvalier, 06 12 34 56 78, nous a tout dit.");
    const Run run = stage(u"report archive.regards --kind unit --report abcdef --lang en --draft --to r.html"_s);
    QVERIFY2(run.exit == 0, run.err.constData());
    QVERIFY(stage.read(u"r.html"_s).contains("Draft, not to be given out"));
    QVERIFY(issued(stage).isEmpty());
}

void TestCliDocuments::onlyDocumentsOfItsFormatAreReplaced()
{
    const CliStage stage;
    putReport(stage);
    const QString command = u"report archive.regards --json --kind plain --report abcdef --lang fr --to r."_s;
    for (const auto &[format, magic] : Formats) {
        const QByteArray other = "PK\x03\x04 something else altogether, of another kind than documents are";
        stage.write(u"r."_s + format, other);
        QCOMPARE(stage(command + format).errorToken(), u"file_exists"_s);
        QCOMPARE(stage.read(u"r."_s + format), other);
        QVERIFY(QFile::remove(stage.path(u"r."_s + format)));
        for (int time = 0; time < 2; ++time)
            QCOMPARE(stage(command + format).exit, 0);
    }
}

void TestCliDocuments::thePapersSizeIsTheOneAskedFor()
{
    const CliStage stage;
    putReport(stage);
    const QString command = u"report archive.regards --kind unit --report abcdef --lang fr --to r.html"_s;
    QCOMPARE(stage(command).exit, 0);
    QVERIFY(stage.read(u"r.html"_s).contains("size: A4;"));
    QCOMPARE(stage(command + u" --paper letter"_s).exit, 0);
    QVERIFY(stage.read(u"r.html"_s).contains("size: letter;"));
}

void TestCliDocuments::optionsThatDoNotFitTheKindAreRefused_data()
{
    QTest::addColumn<QString>("options");
    for (const auto *options :
         {"--kind activity --report abcdef --to r.pdf", "--kind unit --visit 333333 --to r.pdf",
          "--kind unit --to r.pdf", "--kind facility --report abcdef --to r.pdf", "--kind facility --to r.pdf",
          "--kind forms --report abcdef --to r.pdf", "--kind forms --draft --to r.pdf",
          "--kind forms --booklet --to r.odt", "--kind unit --report abcdef --booklet --to r.pdf",
          "--kind unit --report abcdef --paper a5 --to r.pdf", "--kind unit --report abcdef"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void TestCliDocuments::optionsThatDoNotFitTheKindAreRefused()
{
    QFETCH(const QString, options);
    const CliStage stage;
    putReport(stage);
    const Run run = stage(u"report archive.regards --lang fr "_s + options);
    QCOMPARE(run.exit, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!stage.files().contains(u"r.pdf"_s) && !stage.files().contains(u"r.odt"_s));
}

QTEST_GUILESS_MAIN(TestCliDocuments)
#include "tst_cli_documents.moc"
