// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli: what bad input gets is a clear sentence, exit status 1, nothing written, nothing lost.
#include "tests/app/clistage.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes the file that is bad, from a good one of the stage.
using Spoil = void (*)(const CliStage &stage);

void truncate(const CliStage &stage)
{
    stage.write(u"bad"_s, stage.read(u"anne.regards-handover"_s).chopped(1000));
}

void cutToItsBeginning(const CliStage &stage)
{
    stage.write(u"bad"_s, stage.read(u"anne.regards-handover"_s).first(11));
}

void flipABit(const CliStage &stage)
{
    QByteArray content = stage.read(u"anne.regards-handover"_s);
    content[content.size() / 2] = char(content.at(content.size() / 2) ^ 4);
    stage.write(u"bad"_s, content);
}

void appendItself(const CliStage &stage)
{
    const QByteArray content = stage.read(u"anne.regards-handover"_s);
    stage.write(u"bad"_s, content + content);
}

void writeSomethingElse(const CliStage &stage)
{
    stage.write(u"bad"_s, "Dear coordinator, here are my notes.");
}

void writeNothing(const CliStage &stage)
{
    stage.write(u"bad"_s, {});
}

void makeNewer(const CliStage &stage)
{
    QByteArray content = stage.read(u"anne.regards-handover"_s);
    content[8] = char(9); // the format's version, after the magic
    content[10] = char(3); // the program's version that it needs
    content[11] = char(2);
    stage.write(u"bad"_s, content);
}

void takeAPack(const CliStage &stage)
{
    stage.write(u"bad"_s, stage.read(u"anne.regards-visit"_s));
}

void takeTheNotebook(const CliStage &stage)
{
    stage.write(u"bad"_s, stage.read(u"anne.regards"_s));
}

/// The same notebook, as if its pack had come from somebody else's archive.
void sealForAnother(const CliStage &stage)
{
    const CliStage other; // another stage, the same keys: an archive of its own is needed
    QCOMPARE(other(u"archive create theirs.regards --no-recovery-sheet"_s).exit, 0);
    QCOMPARE(other(u"record put theirs.regards"_s,
                   "{\"type\":\"visit\",\"id\":\"33333333-3333-4333-8333-333333333333\",\"title\":\"Same\"}\n"
                   "{\"type\":\"observer\",\"id\":\"44444444-4444-4444-8444-444444444444\",\"name\":\"Anne\"}\n"
                   "{\"type\":\"team_member\",\"visit\":\"333333\",\"observer\":\"444444\"}")
                 .exit,
             0);
    QCOMPARE(other(u"visit pack theirs.regards --visit 333333 --observer 444444 --to p --code-file c"_s).exit, 0);
    QCOMPARE(other(u"notebook create n.regards --from p --code-file c"_s).exit, 0);
    QCOMPARE(other(u"record put n.regards"_s,
                   "{\"type\":\"note\",\"visit\":\"333333\",\"observer\":\"444444\",\"text\":\"x\"}")
                 .exit,
             0);
    QCOMPARE(other(u"handover write n.regards --to h"_s).exit, 0);
    stage.write(u"bad"_s, other.read(u"h"_s));
}

} // namespace

class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadHandOverIsRefusedAndNothingIsWritten_data();
    void aBadHandOverIsRefusedAndNothingIsWritten();
    void oneBadFileStopsOnlyItself();
    void aHandOverOfAnotherVisitIsRefused();
    void aWrongPassphraseOpensNothing();
    void aWrongCodeMakesNoNotebook();
    void aPackForSomebodyElseChangesNothing();
    void aDamagedNotebookIsFound();
    void whatIsNoNotebookIsNotOpened();
    void nothingOfAnotherKindIsOverwritten();
    void aFullDiskLosesNothing();
    void aFolderWithoutRightsIsNamed();
};

void TestCliBadInput::aBadHandOverIsRefusedAndNothingIsWritten_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("missing") << Spoil([](const CliStage &) {}) << QStringList{u"file_missing"_s};
    QTest::newRow("truncated") << Spoil(truncate) << QStringList{u"container_truncated"_s};
    QTest::newRow("its beginning only") << Spoil(cutToItsBeginning) << QStringList{u"container_truncated"_s};
    QTest::newRow("a bit flipped") << Spoil(flipABit) << QStringList{u"container_damaged"_s, u"signature_invalid"_s};
    QTest::newRow("twice over") << Spoil(appendItself) << QStringList{u"container_damaged"_s};
    QTest::newRow("foreign") << Spoil(writeSomethingElse) << QStringList{u"container_foreign"_s};
    QTest::newRow("empty") << Spoil(writeNothing) << QStringList{u"container_foreign"_s, u"container_truncated"_s};
    QTest::newRow("newer") << Spoil(makeNewer) << QStringList{u"container_newer"_s};
    QTest::newRow("a pack") << Spoil(takeAPack) << QStringList{u"container_wrong_kind"_s};
    QTest::newRow("a notebook") << Spoil(takeTheNotebook) << QStringList{u"container_foreign"_s};
    QTest::newRow("another coordinator's") << Spoil(sealForAnother) << QStringList{u"sealed_for_another"_s};
}

void TestCliBadInput::aBadHandOverIsRefusedAndNothingIsWritten()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QStringList, tokens);
    const CliStage stage;
    spoil(stage);
    const QByteArray before = stage.records(u"archive.regards"_s);
    const QStringList files = stage.files();
    for (const auto &verb : {u"preview"_s, u"import"_s}) {
        const QString command = u"gather %1 archive.regards bad"_s.arg(verb);
        const Run json = stage(command + u" --json"_s);
        QCOMPARE(json.exit, 1);
        QVERIFY2(tokens.contains(json.errorToken()), json.err.constData());
        QVERIFY(json.out.isEmpty());
        const Run text = stage(command);
        QCOMPARE(text.exit, 1);
        QVERIFY2(text.err.startsWith("bad ") && text.err.count('.') > 1, text.err.constData());
    }
    QCOMPARE(stage.records(u"archive.regards"_s), before);
    QCOMPARE(stage.files(), files);
}

void TestCliBadInput::oneBadFileStopsOnlyItself()
{
    const CliStage stage;
    flipABit(stage);
    const Run run = stage(u"gather import archive.regards --json bad anne.regards-handover"_s);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.objects().size(), 1);
    QCOMPARE(run.objects().constFirst().value(u"added"_s).toInt() > 0, true);
    QVERIFY(stage.records(u"archive.regards"_s).contains("anne found it cold"));
}

void TestCliBadInput::aHandOverOfAnotherVisitIsRefused()
{
    const CliStage stage;
    const QByteArray before = stage.records(u"fresh.regards"_s);
    const Run run = stage(u"gather import fresh.regards --json anne.regards-handover"_s);
    QCOMPARE(run.exit, 1);
    QVERIFY2(QStringList({u"other_visit"_s, u"sender_unknown"_s}).contains(run.errorToken()), run.err.constData());
    QCOMPARE(stage.records(u"fresh.regards"_s), before);
}

void TestCliBadInput::aWrongPassphraseOpensNothing()
{
    CliStage stage;
    const QByteArray before = stage.records(u"archive.regards"_s);
    const QStringList files = stage.files();
    stage.setVariable(u"REGARDS_PASSPHRASE"_s, u"another one"_s);
    stage.write(u"next"_s, "next");
    for (const auto &command :
         {u"record get archive.regards"_s, u"record put archive.regards"_s, u"verify archive.regards"_s,
          u"gather import archive.regards anne.regards-handover"_s, u"backup archive.regards --to copy.regards"_s,
          u"handover write anne.regards --to out"_s, u"passphrase archive.regards --new-passphrase-file next"_s}) {
        const Run run = stage(command + u" --json"_s, "{\"type\":\"facility\",\"name\":\"X\"}");
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.errorToken(), u"wrong_passphrase"_s);
        QVERIFY(run.out.isEmpty());
    }
    QFile::remove(stage.path(u"next"_s));
    QCOMPARE(stage.files(), files);
    stage.setVariable(u"REGARDS_PASSPHRASE"_s, QString::fromLatin1(CliStage::Words));
    QCOMPARE(stage.records(u"archive.regards"_s), before);
}

void TestCliBadInput::aWrongCodeMakesNoNotebook()
{
    const CliStage stage;
    const QStringList files = stage.files();
    const QString create = u"notebook create new.regards --json --from anne.regards-visit --code-file "_s;
    QCOMPARE(stage(create + u"bao.code"_s).errorToken(), u"wrong_visit_code"_s);
    QCOMPARE(stage(create + u"sheet.txt"_s).errorToken(), u"wrong_visit_code"_s);
    QCOMPARE(stage(create + u"missing"_s).errorToken(), u"file_missing"_s);
    QCOMPARE(stage.files(), files);
    const QByteArray anne = stage.read(u"anne.regards"_s);
    QCOMPARE(
        stage(u"notebook create anne.regards --json --from anne.regards-visit --code-file anne.code"_s).errorToken(),
        u"file_exists"_s);
    QCOMPARE(stage.read(u"anne.regards"_s), anne);
}

void TestCliBadInput::aPackForSomebodyElseChangesNothing()
{
    const CliStage stage;
    const QByteArray before = stage.records(u"anne.regards"_s);
    const Run run = stage(u"notebook update anne.regards --json --from bao.regards-visit"_s);
    QCOMPARE(run.exit, 1);
    QCOMPARE(stage(u"notebook update anne.regards --json --from anne.regards-handover"_s).errorToken(),
             u"container_wrong_kind"_s);
    QCOMPARE(stage(u"notebook update anne.regards --json --from sheet.txt"_s).errorToken(), u"container_foreign"_s);
    QCOMPARE(stage.records(u"anne.regards"_s), before);
}

void TestCliBadInput::aDamagedNotebookIsFound()
{
    const CliStage stage;
    QByteArray content = stage.read(u"archive.regards"_s);
    content[content.size() - 5000] = char(content.at(content.size() - 5000) ^ 1);
    stage.write(u"damaged.regards"_s, content);
    const Run run = stage(u"verify damaged.regards"_s);
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.all().contains("damaged.regards is damaged"), run.all().constData());
    stage.write(u"cut.regards"_s, stage.read(u"archive.regards"_s).chopped(8192));
    QCOMPARE(stage(u"verify cut.regards"_s).exit, 1);
}

void TestCliBadInput::whatIsNoNotebookIsNotOpened()
{
    const CliStage stage;
    stage.write(u"letter"_s, QByteArray(9000, 'x'));
    for (const auto &file : {u"letter"_s, u"sheet.txt"_s, u"anne.regards-handover"_s}) {
        const Run run = stage(u"verify --json "_s + file);
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.errorToken(), u"not_a_regards_file"_s);
    }
    QCOMPARE(stage(u"verify --json missing.regards"_s).errorToken(), u"file_missing"_s);
    QCOMPARE(stage(u"verify --json ."_s).errorToken(), u"file_unreadable"_s);
}

void TestCliBadInput::nothingOfAnotherKindIsOverwritten()
{
    const CliStage stage;
    const QByteArray archive = stage.read(u"archive.regards"_s);
    for (const auto &command :
         {u"handover write anne.regards --to archive.regards"_s,
          u"visit pack archive.regards --visit 333333 --observer 444444 --to archive.regards --code-file anne.code"_s,
          u"backup anne.regards --to archive.regards"_s,
          u"archive create new.regards --recovery-sheet archive.regards"_s,
          u"report archive.regards --kind unit --lang fr --report 333333 --to archive.regards"_s}) {
        const Run run = stage(command);
        QVERIFY2(run.exit == 1, run.err.constData());
    }
    QCOMPARE(stage.read(u"archive.regards"_s), archive);
    QVERIFY(!QFile::exists(stage.path(u"new.regards"_s)));
}

void TestCliBadInput::aFullDiskLosesNothing()
{
    const CliStage stage;
    QVERIFY(QDir(stage.path()).mkdir(u"disk"_s));
    QByteArray much;
    for (int i = 0; i < 2000; ++i)
        much += "{\"type\":\"note\",\"visit\":\"333333\",\"observer\":\"444444\",\"text\":\"" + QByteArray(2000, 'x')
            + "\"}\n";
    stage.write(u"much"_s, much);
    const QString script =
        u"cp anne.regards disk/ && cp bao.regards-handover disk/before; C=%1; "
        "$C record get disk/anne.regards > before.txt; "
        "$C --json record put disk/anne.regards < much; echo put $?; "
        "$C record get disk/anne.regards | cmp - before.txt; echo same $?; "
        "$C verify disk/anne.regards > /dev/null; echo verify $?; "
        "head -c 100000000 /dev/zero > disk/filler; "
        "$C --json handover write anne.regards --to disk/out; echo handover $?; "
        "$C --json backup anne.regards --to disk/copy; echo backup $?; "
        "$C --json archive create disk/a.regards --no-recovery-sheet; echo archive $?; "
        "cmp disk/before bao.regards-handover; echo kept $?; ls -A disk"_s.arg(QStringLiteral(REGARDS_CLI));
    const Run run = stage.run(QStringLiteral(REGARDS_CLI_LAUNCHER),
                              {u"disk"_s, stage.path(u"disk"_s), u"1500000"_s, u"sh"_s, u"-c"_s, script});
    for (const auto *line :
         {"put 1\n", "same 0\n", "verify 0\n", "handover 1\n", "backup 1\n", "archive 1\n", "kept 0\n"})
        QVERIFY2(run.out.contains(line), QByteArray(line + run.all()).constData());
    QVERIFY2(run.err.contains("disk_full"), run.err.constData());
    for (const auto *name : {"out\n", "copy\n", "a.regards\n", ".part\n"})
        QVERIFY2(!run.out.contains(name), run.out.constData());
}

void TestCliBadInput::aFolderWithoutRightsIsNamed()
{
    const CliStage stage;
    QDir folder(stage.path());
    QVERIFY(folder.mkdir(u"locked"_s));
    for (const auto &name : {u"anne.regards"_s, u"anne.regards-handover"_s, u"archive.regards"_s}) {
        QVERIFY(QFile::copy(stage.path(name), stage.path(u"locked/"_s + name)));
        QVERIFY(QFile::setPermissions(stage.path(u"locked/"_s + name), QFile::Permissions(0x4444)));
    }
    // The program must be within reach of a user without rights, wherever it was built.
    const QString program = stage.path(u"regards-cli"_s);
    const QString launcher = stage.path(u"launcher"_s);
    QVERIFY(QFile::copy(QStringLiteral(REGARDS_CLI), program)
            && QFile::copy(QStringLiteral(REGARDS_CLI_LAUNCHER), launcher));
    for (const QString &open : {stage.path(), program, launcher, stage.path(u"locked"_s)})
        QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7555)));
    const auto asNobody = [&](const QString &arguments, const QByteArray &input = {}) {
        return stage.run(launcher, QStringList{u"nobody"_s, program} + arguments.split(u' '), input);
    };
    const QStringList before = QDir(stage.path(u"locked"_s)).entryList(QDir::Files | QDir::Hidden);
    for (const auto &command : {u"--json record put locked/anne.regards"_s,
                                u"--json gather import locked/archive.regards locked/anne.regards-handover"_s,
                                u"--json archive create locked/new.regards --no-recovery-sheet"_s}) {
        const Run run =
            asNobody(command, "{\"type\":\"note\",\"visit\":\"333333\",\"observer\":\"444444\",\"text\":\"x\"}");
        QCOMPARE(run.exit, 1);
        QVERIFY2(QStringList({u"folder_unwritable"_s, u"file_read_only"_s}).contains(run.errorToken()),
                 run.err.constData());
    }
    const Run read = asNobody(u"record get locked/anne.regards --type note"_s);
    QVERIFY2(read.exit == 0 && read.out.contains("a note of anne"), read.err.constData());
    QCOMPARE(QDir(stage.path(u"locked"_s)).entryList(QDir::Files | QDir::Hidden), before);
    QFile::setPermissions(stage.path(u"locked"_s), QFile::Permissions(0x7777));
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_badinput.moc"
