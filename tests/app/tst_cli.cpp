// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli: the way from an archive to a receipt, and how the program speaks.
#include "core/exchange/codes.h"
#include "tests/app/clistage.h"

#include <QJsonArray>
#include <QTest>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbExplainsItself();
    void wrongUsageIsExitStatusTwo_data();
    void wrongUsageIsExitStatusTwo();
    void optionsMayStandAnywhere();
    void messagesAreInTheLanguageAskedFor();
    void thePassphraseComesFromAFileOrTheEnvironmentButIsNeverSaid();
    void anArchiveIsMadeOnlyWithADecisionAboutTheSheet();
    void anArchiveThatCannotBeFinishedLeavesNothing();
    void aCodeFileThatIsThereIsUsed();
    void importsInAnyOrderAndTwiceGiveTheSameRecords();
    void previewSaysWhatImportWouldDoAndWritesNothing();
    void anUndoneImportIsSetAsideAndComesBack();
    void aConflictIsListedAndSettled();
    void whatIsErasedDoesNotComeBack();
    void anInterviewIsWithdrawnByItsCode();
    void aReceiptTellsTheNotebookWhatArrived();
    void aBackupOpensWithTheSamePassphrase();
    void thePassphraseChangesAndTheSheetSetsANewOne();
    void verifyFindsTheFileSound();
    void theToolkitIsShownAndChecked();
    void theLibraryOfRecommendationsIsShownAndChecked();
    void coverageCountsWhatWasRated();
    void aUnitReportIsWrittenAsPdf();
    void blankFormsAreWrittenForANotebookAndForAVisit();
};

void TestCli::everyVerbExplainsItself()
{
    const CliStage stage(CliStage::Content::Nothing);
    const Run help = stage(u"help"_s);
    QCOMPARE(help.exit, 0);
    int verbs = 0;
    for (const QString &line : QString::fromUtf8(help.out).split(u'\n')) {
        if (!line.startsWith(u"  ") || line.startsWith(u"  --"))
            continue;
        const QString verb = line.mid(2).section(u"  "_s, 0, 0);
        const Run explained = stage(verb + u" --help"_s);
        QCOMPARE(explained.exit, 0);
        QVERIFY2(explained.out.startsWith(QByteArray("Usage: regards-cli " + verb.toUtf8())),
                 explained.out.constData());
        QCOMPARE(stage(u"help "_s + verb).out, explained.out);
        ++verbs;
    }
    QVERIFY(verbs >= 27);
}

void TestCli::wrongUsageIsExitStatusTwo_data()
{
    QTest::addColumn<QString>("arguments");
    for (const auto *arguments :
         {"", "fly", "record", "record get", "record get a b", "record get a --to b", "verify a --sing",
          "record history archive.regards", "visit pack archive.regards", "gather import a", "archive create x.regards",
          "archive create x.regards --recovery-sheet s --no-recovery-sheet", "verify archive.regards --language de",
          "record get archive.regards --type moon", "gather undo archive.regards --import one",
          "gather list anne.regards", "report archive.regards --kind poem --report 333333 --lang fr --to r.pdf",
          "conflict settle archive.regards --id 333333 --field title", "help fly"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestCli::wrongUsageIsExitStatusTwo()
{
    QFETCH(const QString, arguments);
    const CliStage stage;
    const QStringList before = stage.files();
    const Run run = stage(arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(stage(arguments + u" --json"_s).errorToken(), u"usage"_s);
    QCOMPARE(stage.files(), before);
}

void TestCli::optionsMayStandAnywhere()
{
    const CliStage stage;
    const QByteArray after = stage(u"record get archive.regards --type visit"_s).out;
    QVERIFY(!after.isEmpty());
    QCOMPARE(stage(u"--type visit record get archive.regards"_s).out, after);
    QCOMPARE(stage(u"record --type visit get archive.regards"_s).out, after);
}

void TestCli::messagesAreInTheLanguageAskedFor()
{
    CliStage stage(CliStage::Content::Nothing);
    QVERIFY(stage(u"toolkit show"_s).out.contains("standard of living"));
    QVERIFY(stage(u"toolkit show --language fr"_s).out.contains("niveau de vie"));
    stage.setVariable(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
    QVERIFY(stage(u"toolkit show"_s).out.contains("niveau de vie"));
    QVERIFY(stage(u"toolkit show --language en"_s).out.contains("standard of living"));
}

void TestCli::thePassphraseComesFromAFileOrTheEnvironmentButIsNeverSaid()
{
    CliStage stage;
    stage.setVariable(u"REGARDS_PASSPHRASE"_s, QString());
    const Run none = stage(u"verify archive.regards --json"_s);
    QCOMPARE(none.exit, 2);
    QCOMPARE(none.errorToken(), u"usage"_s);
    stage.write(u"words"_s, QByteArray(CliStage::Words) + "\r\n");
    QCOMPARE(stage(u"verify archive.regards --passphrase-file words"_s).exit, 0);
    stage.setVariable(u"REGARDS_PASSPHRASE"_s, u"a wrong one"_s);
    QCOMPARE(stage(u"verify archive.regards --passphrase-file words"_s).exit, 0);
    stage.write(u"empty"_s, "\n");
    QCOMPARE(stage(u"verify archive.regards --json --passphrase-file empty"_s).errorToken(), u"passphrase_empty"_s);
    const Run wrong = stage(u"verify archive.regards"_s);
    QVERIFY(!wrong.err.contains("a wrong one"));
}

void TestCli::anArchiveIsMadeOnlyWithADecisionAboutTheSheet()
{
    const CliStage stage(CliStage::Content::Nothing);
    QCOMPARE(stage(u"archive create a.regards"_s).exit, 2);
    QVERIFY(stage.files().isEmpty());
    const Run declined = stage(u"archive create a.regards --no-recovery-sheet"_s);
    QCOMPARE(declined.exit, 0);
    QVERIFY2(declined.err.contains("forgets the passphrase"), declined.err.constData());
    QCOMPARE(stage.files(), QStringList{u"a.regards"_s});
    const QByteArray before = stage.read(u"a.regards"_s);
    QCOMPARE(stage(u"archive create a.regards --json --no-recovery-sheet"_s).errorToken(), u"file_exists"_s);
    QCOMPARE(stage.read(u"a.regards"_s), before);
}

void TestCli::anArchiveThatCannotBeFinishedLeavesNothing()
{
    const CliStage stage(CliStage::Content::Nothing);
    const Run run = stage(u"archive create a.regards --json --recovery-sheet nowhere/sheet.txt"_s);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.errorToken(), u"file_missing"_s);
    QVERIFY(stage.files().isEmpty());
}

void TestCli::aCodeFileThatIsThereIsUsed()
{
    const CliStage stage;
    const QByteArray code = stage.read(u"anne.code"_s);
    const QString pack =
        u"visit pack archive.regards --visit 333333 --observer 444444 --to p.regards-visit --code-file "_s;
    QCOMPARE(stage(pack + u"new.code"_s).exit, 0);
    QCOMPARE(stage.read(u"new.code"_s), code);
    QCOMPARE(stage(pack + u"bao.code"_s).exit, 0);
    QCOMPARE(stage(u"notebook create n.regards --json --from p.regards-visit --code-file anne.code"_s).errorToken(),
             u"wrong_visit_code"_s);
    QCOMPARE(stage(u"notebook create n.regards --from p.regards-visit --code-file bao.code"_s).exit, 0);
}

void TestCli::importsInAnyOrderAndTwiceGiveTheSameRecords()
{
    const CliStage one;
    QCOMPARE(one(u"gather import archive.regards anne.regards-handover bao.regards-handover"_s).exit, 0);
    const CliStage two;
    QCOMPARE(two(u"gather import archive.regards bao.regards-handover"_s).exit, 0);
    QCOMPARE(two(u"gather import archive.regards anne.regards-handover bao.regards-handover"_s).exit, 0);
    const Run again = two(u"gather import archive.regards anne.regards-handover --json"_s);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.objects().value(0).value(u"added"_s).toInt(), 0);
    const QByteArray records = one.records(u"archive.regards"_s);
    QVERIFY(records.contains("anne found it cold") && records.contains("a note of bao"));
    QCOMPARE(two.records(u"archive.regards"_s), records);
    QCOMPARE(two(u"gather list archive.regards --json"_s).objects().size(), 2);
    QCOMPARE(two(u"conflict list archive.regards --json"_s).out, QByteArray());
}

void TestCli::previewSaysWhatImportWouldDoAndWritesNothing()
{
    const CliStage stage;
    const QByteArray before = stage.records(u"archive.regards"_s);
    const Run run = stage(u"gather preview archive.regards anne.regards-handover --json"_s);
    QCOMPARE(run.exit, 0);
    const QJsonObject preview = run.objects().value(0);
    QCOMPARE(preview.value(u"new_records"_s).toInt(), 2);
    QCOMPARE(preview.value(u"conflicts"_s).toInt(), 0);
    QCOMPARE(preview.value(u"observer_name"_s).toString(), u"Anne"_s);
    QCOMPARE(stage.records(u"archive.regards"_s), before);
    QVERIFY(stage(u"gather list archive.regards"_s).out.isEmpty());
}

void TestCli::anUndoneImportIsSetAsideAndComesBack()
{
    const CliStage stage;
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    const QByteArray with = stage.records(u"archive.regards"_s);
    QCOMPARE(stage(u"gather undo archive.regards --import 1"_s).exit, 0);
    QVERIFY(!stage.records(u"archive.regards"_s).contains("anne found it cold"));
    QCOMPARE(stage(u"gather undo archive.regards --json --import 7"_s).errorToken(), u"import_unknown"_s);
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    QCOMPARE(stage.records(u"archive.regards"_s), with);
}

void TestCli::aConflictIsListedAndSettled()
{
    const CliStage stage;
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    const QByteArray id = stage(u"record get archive.regards --type assessment"_s)
                              .objects()
                              .value(0)
                              .value(u"id"_s)
                              .toString()
                              .toLatin1();
    const QByteArray edit = "{\"type\":\"assessment\",\"id\":\"" + id + "\",\"comment\":\"COMMENT\"}";
    QCOMPARE(stage(u"record put archive.regards"_s, QByteArray(edit).replace("COMMENT", "here")).exit, 0);
    QCOMPARE(stage(u"record put anne.regards"_s, QByteArray(edit).replace("COMMENT", "there")).exit, 0);
    QCOMPARE(stage(u"handover write anne.regards --to later.regards-handover"_s).exit, 0);
    const Run import = stage(u"gather import archive.regards later.regards-handover --json"_s);
    QCOMPARE(import.objects().value(0).value(u"conflicts"_s).toInt(), 1);

    const Run list = stage(u"conflict list archive.regards --json --visit 333333"_s);
    QCOMPARE(list.objects().size(), 1);
    const QJsonObject conflict = list.objects().constFirst();
    QCOMPARE(conflict.value(u"field"_s).toString(), u"comment"_s);
    QString change;
    for (const QJsonValue &head : conflict.value(u"heads"_s).toArray()) {
        if (head[u"value"_s] == u"there"_s)
            change = head[u"change"_s].toString();
    }
    QVERIFY(!change.isEmpty());
    const QString settle = u"conflict settle archive.regards --field comment --id "_s + QString::fromLatin1(id);
    QCOMPARE(stage(settle + u" --take 00000000-none"_s).exit, 2);
    QCOMPARE(stage(settle + u" --take "_s + change).exit, 0);
    QVERIFY(stage(u"conflict list archive.regards --json"_s).out.isEmpty());
    QVERIFY(stage.records(u"archive.regards"_s).contains("\"comment\":\"there\""));
    QCOMPARE(stage(settle + u" --json --value x"_s).errorToken(), u"conflict_unknown"_s);
}

void TestCli::whatIsErasedDoesNotComeBack()
{
    const CliStage stage;
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    const QString note =
        stage(u"record get archive.regards --type note"_s).objects().value(0).value(u"id"_s).toString();
    QCOMPARE(stage(u"redact archive.regards --id "_s + note).exit, 0);
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    QVERIFY(!stage.records(u"archive.regards"_s).contains("a note of anne"));
    QVERIFY(!stage(u"record history archive.regards --json --id "_s + note).out.contains("a note of anne"));

    const QString rating =
        stage(u"record get archive.regards --type assessment"_s).objects().value(0).value(u"id"_s).toString();
    QCOMPARE(stage(u"redact archive.regards --field comment --id "_s + rating).exit, 0);
    const QByteArray left = stage(u"record get archive.regards --id "_s + rating).out;
    QVERIFY(!left.contains("cold") && left.contains("partial"));
    QCOMPARE(stage(u"verify archive.regards"_s).exit, 0);
}

void TestCli::anInterviewIsWithdrawnByItsCode()
{
    const CliStage stage;
    regards::SeededWorld world(1, 0);
    const QByteArray code = regards::WithdrawalCode::generate(world).format().toLatin1();
    const QByteArray other = regards::WithdrawalCode::generate(world).format().toLatin1();
    QCOMPARE(stage(u"record put anne.regards"_s,
                   "{\"type\":\"interview\",\"visit\":\"333333\",\"visit_unit\":\"" + stage.visitUnit().toLatin1()
                       + "\",\"observer\":\"444444\",\"category\":\"service_user\",\"consent\":\"given\",\"code\":\""
                       + code + "\",\"remarks\":\"told in tears\"}")
                 .exit,
             0);
    QCOMPARE(stage(u"handover write anne.regards --to anne.regards-handover"_s).exit, 0);
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    const QString withdraw = u"withdraw archive.regards --json --visit 333333 --code "_s;
    QCOMPARE(stage(withdraw + QString::fromLatin1(other)).errorToken(), u"withdrawal_code_wrong"_s);
    QVERIFY(stage.records(u"archive.regards"_s).contains("told in tears"));
    QCOMPARE(stage(withdraw + QString::fromLatin1(code.toLower())).exit, 0);
    QVERIFY(!stage.records(u"archive.regards"_s).contains("told in tears"));
}

void TestCli::aReceiptTellsTheNotebookWhatArrived()
{
    const CliStage stage;
    const QString receipt = u"receipt write archive.regards --json --observer 444444 --to anne.regards-receipt"_s;
    QCOMPARE(stage(receipt).exit, 1);
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    QCOMPARE(stage(receipt).exit, 0);
    const Run applied = stage(u"notebook update anne.regards --json --from anne.regards-receipt"_s);
    QCOMPARE(applied.exit, 0);
    QCOMPARE(applied.objects().value(0).value(u"missing"_s).toInt(), 0);
    QVERIFY(applied.objects().value(0).value(u"may_wipe"_s).toBool());
    QCOMPARE(stage(u"notebook update bao.regards --from anne.regards-receipt"_s).exit, 1);
}

void TestCli::aBackupOpensWithTheSamePassphrase()
{
    const CliStage stage;
    QCOMPARE(stage(u"backup archive.regards --to copy.regards"_s).exit, 0);
    QCOMPARE(stage.records(u"copy.regards"_s), stage.records(u"archive.regards"_s));
    const QByteArray anne = stage.read(u"anne.regards"_s);
    QCOMPARE(stage(u"backup archive.regards --json --to anne.regards"_s).errorToken(), u"file_exists"_s);
    QCOMPARE(stage.read(u"anne.regards"_s), anne);
    const QStringList recovery = stage.files().filter(u".recovery"_s);
    QVERIFY(!recovery.filter(u"copy."_s).isEmpty());
}

void TestCli::thePassphraseChangesAndTheSheetSetsANewOne()
{
    CliStage stage;
    const QByteArray records = stage.records(u"archive.regards"_s);
    stage.write(u"second"_s, "second words\n");
    stage.write(u"third"_s, "third words\n");
    QCOMPARE(stage(u"passphrase archive.regards --new-passphrase-file second"_s).exit, 0);
    QCOMPARE(stage(u"verify archive.regards --json"_s).errorToken(), u"wrong_passphrase"_s);
    QCOMPARE(stage(u"passphrase archive.regards --recovery-code-file sheet.txt --new-passphrase-file third"_s).exit, 0);
    stage.setVariable(u"REGARDS_PASSPHRASE"_s, u"third words"_s);
    QCOMPARE(stage.records(u"archive.regards"_s), records);
    stage.write(u"scrap"_s, "not a code\n");
    QCOMPARE(stage(u"passphrase archive.regards --json --recovery-code-file scrap --new-passphrase-file second"_s)
                 .errorToken(),
             u"recovery_code_wrong"_s);
}

void TestCli::verifyFindsTheFileSound()
{
    const CliStage stage;
    for (const auto &file : {u"archive.regards"_s, u"anne.regards"_s}) {
        const Run run = stage(u"verify --json "_s + file);
        QCOMPARE(run.exit, 0);
        QVERIFY(run.objects().value(0).value(u"sound"_s).toBool());
        QVERIFY(run.objects().value(0).value(u"changes"_s).toInt() > 0);
    }
}

void TestCli::theToolkitIsShownAndChecked()
{
    const CliStage stage(CliStage::Content::Nothing);
    const QJsonObject toolkit = stage(u"toolkit show --json --lang fr"_s).objects().value(0);
    QCOMPARE(toolkit.value(u"themes"_s).toArray().size(), 5);
    stage.write(u"bad.json"_s, "{\"format\": \"regards-toolkit\", \"format_version\": 1, \"id\": 7}");
    const Run bad = stage(u"toolkit check bad.json"_s);
    QCOMPARE(bad.exit, 1);
    QVERIFY2(bad.err.contains("bad.json, at /id: "), bad.err.constData());
    QVERIFY(bad.err.count('\n') > 3);
    stage.write(u"worse.json"_s, "{\n  nonsense");
    QVERIFY(stage(u"toolkit check worse.json"_s).err.contains("at 2:4"));
    QCOMPARE(stage(u"toolkit show --lang nl"_s).exit, 2);
}

void TestCli::theLibraryOfRecommendationsIsShownAndChecked()
{
    const CliStage stage(CliStage::Content::Nothing);
    const QList<QJsonObject> all = stage(u"recommendations show --json --lang fr"_s).objects();
    QVERIFY(all.size() >= 116 + 25);
    const QList<QJsonObject> one = stage(u"recommendations show --json --lang en --subject 1.1.1"_s).objects();
    QVERIFY(!one.isEmpty() && one.size() < 10);
    QCOMPARE(one.constFirst().value(u"subjects"_s).toArray(), QJsonArray{u"1.1.1"_s});
    const Run shown = stage(u"recommendations show --lang fr --subject 1.1.1"_s);
    QVERIFY(shown.out.contains(one.constFirst().value(u"id"_s).toString().toUtf8()));
    QCOMPARE(stage(u"recommendations show --subject 9.9.9"_s).exit, 2);
    QCOMPARE(stage(u"recommendations show --lang nl"_s).exit, 2);
    stage.write(u"bad.json"_s, "{\"format\": \"regards-recommendations\", \"format_version\": 1, \"id\": 7}");
    const Run bad = stage(u"recommendations check bad.json"_s);
    QCOMPARE(bad.exit, 1);
    QVERIFY2(bad.err.contains("bad.json, at /id: "), bad.err.constData());
    QVERIFY(bad.err.count('\n') > 3);
    QCOMPARE(stage(u"recommendations show --file bad.json"_s).exit, 1);
    QCOMPARE(stage(u"recommendations check none.json"_s).exit, 1);
}

void TestCli::coverageCountsWhatWasRated()
{
    const CliStage stage;
    QCOMPARE(stage(u"gather import archive.regards anne.regards-handover"_s).exit, 0);
    const QJsonObject unit = stage(u"analyse coverage archive.regards --json --visit 333333"_s).objects().value(0);
    QCOMPARE(unit.value(u"unit"_s).toString(), u"Les Tilleuls"_s);
    QCOMPARE(unit.value(u"all"_s)[u"criteria"_s].toInt(), 116);
    QCOMPARE(unit.value(u"all"_s)[u"rated"_s].toInt(), 1);
    QVERIFY(stage(u"analyse coverage archive.regards --visit 333333"_s).out.contains("Les Tilleuls"));
}

void TestCli::aUnitReportIsWrittenAsPdf()
{
    const CliStage stage;
    const QByteArray report =
        "{\"type\":\"report\",\"id\":\"abcdef01-0000-4000-8000-000000000000\",\"visit\":\"333333\","
        "\"name\":\"Les Tilleuls\",\"kind\":\"unit\"}\n"
        "{\"type\":\"report_unit\",\"report\":\"abcdef\",\"visit_unit\":\""
        + stage.visitUnit().toLatin1()
        + "\"}\n{\"type\":\"agreed\",\"report\":\"abcdef\",\"subject\":\"1.1.1\",\"rating\":\"partial\"}\n";
    QCOMPARE(stage(u"record put archive.regards"_s, report).exit, 0);
    const QString command = u"report archive.regards --json --kind unit --report abcdef --lang fr --to "_s;
    for (int time = 0; time < 2; ++time) {
        const Run run = stage(command + u"r.pdf"_s);
        QVERIFY2(run.exit == 0, run.err.constData());
        QVERIFY(stage.read(u"r.pdf"_s).startsWith("%PDF-"));
        QCOMPARE(run.objects().value(0).value(u"bytes"_s).toInt(), stage.read(u"r.pdf"_s).size());
    }
    QCOMPARE(stage(command + u"r.doc"_s).errorToken(), u"format_unknown"_s);
    QCOMPARE(stage(u"report archive.regards --json --kind unit --report 333333 --lang fr --to s.pdf"_s).errorToken(),
             u"record_unknown"_s);
}

void TestCli::blankFormsAreWrittenForANotebookAndForAVisit()
{
    const CliStage stage;
    for (const QString &what :
         {u"anne.regards"_s, u"archive.regards --visit 333333"_s, u"archive.regards"_s, u"anne.regards --booklet"_s}) {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const Run run = stage(u"report "_s + what + u" --json --kind forms --to f.pdf --lang "_s + language);
            QVERIFY2(run.exit == 0, run.err.constData());
            QVERIFY(stage.read(u"f.pdf"_s).startsWith("%PDF-"));
        }
    }
    QCOMPARE(stage(u"report anne.regards --kind forms --report 333333 --lang fr --to g.pdf"_s).exit, 2);
    QCOMPARE(stage(u"report archive.regards --kind unit --lang fr --to g.pdf"_s).exit, 2);
    QVERIFY(!stage.files().contains(u"g.pdf"_s));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
