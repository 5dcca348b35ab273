// SPDX-License-Identifier: GPL-3.0-or-later
// What a dishonest hand-over, a newer file, a stick pulled out and a dying disk get: a sentence that names the file
// and what to do, exit status 1, nothing written, nothing lost. tests/app/tst_cli_badinput.cpp has the simpler ones.
#include "tests/app/clistage.h"
#include "tests/support/forgery.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>

#include <csignal>
#include <functional>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 120'000; // milliseconds; far more than anything takes

/// One more change in a bundle, like its last but for what `edit` makes of it.
void addChange(Bundle &bundle, const std::function<void(Change &)> &edit)
{
    Change change = bundle.changes.constLast();
    change.id.seq += 1;
    change.replaces.clear();
    edit(change);
    bundle.changes.append(change);
}

/// A visit of two observers; the second one's rating is in the archive, the first one is about to be dishonest.
struct Site : SmallVisit
{
    Site()
    {
        const auto victim = notebook(1);
        must(victim->put(assessment(1, u"1.1.1"_s, Rating::Level::Full, u"témoignage"_s)));
        must(importHandOver(*archive, handOver(*victim, u"victim"_s)));
        target = archive->all<Assessment>().constFirst().id;
        observer = notebook(0);
        must(observer->put(assessment(0, u"1.1.1"_s, Rating::Level::Partial)));
        cli.setVariable(u"REGARDS_PASSPHRASE"_s, Words);
    }

    /// The program, run as users run it, on files of this site.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return cli.run(QStringLiteral(REGARDS_CLI), arguments, input);
    }
    [[nodiscard]] QByteArray digest(const QString &file) const
    {
        const Run got = run({u"record"_s, u"get"_s, u"--deleted"_s, file});
        return got.exit == 0 ? QCryptographicHash::hash(got.out, QCryptographicHash::Sha256).toHex() : QByteArray();
    }
    [[nodiscard]] bool isSound(const QString &file) const { return run({u"verify"_s, file}).exit == 0; }

    CliStage cli{CliStage::Content::Nothing};
    RecordId target;
    std::unique_ptr<Notebook> observer;
};

using Forge = void (*)(Site &site, Bundle &bundle);

/// Ends a sentence that says what is wrong, and one that says what to do.
bool namesFileAndRemedy(const QByteArray &said, const QString &file)
{
    static const QRegularExpression sentences(u"\\.\\s+\\S.*\\."_s);
    const QString text = QString::fromUtf8(said);
    return text.contains(QFileInfo(file).fileName()) && sentences.match(text).hasMatch();
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDishonestHandOverIsRefusedWhole_data();
    void aDishonestHandOverIsRefusedWhole();
    void aHandOverThatCameTwiceChangesNothing();
    void aNewerNotebookIsLeftAlone();
    void aStickPulledOutWhileWritingIsNamed_data();
    void aStickPulledOutWhileWritingIsNamed();
    void whereverTheDiskDiesTheFileIsWholeBeforeOrAfter_data();
    void whereverTheDiskDiesTheFileIsWholeBeforeOrAfter();
    void aProtectedFolderIsNamedWhenWritingToIt();

private:
    [[nodiscard]] static QStringList command(const QString &verb, const Site &site, const QString &target);
};

void TestBadInput::initTestCase()
{
    qputenv("ASAN_OPTIONS", "detect_leaks=0"); // which can't work beside strace
    QProcess strace;
    strace.start(u"strace"_s, {u"-V"_s});
    QVERIFY2(strace.waitForFinished() && strace.exitCode() == 0, "strace makes the faults: install it.");
}

void TestBadInput::aDishonestHandOverIsRefusedWhole_data()
{
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<QString>("token");
    QTest::newRow("another observer's rating") << Forge([](Site &site, Bundle &bundle) {
        addChange(bundle, [&](Change &change) {
            change.record = site.target;
            change.field = u"comment"_s;
            change.value = u"rien à signaler"_s;
        });
    }) << u"foreign_records"_s;
    QTest::newRow("the erasure of another observer's rating") << Forge([](Site &site, Bundle &bundle) {
        addChange(bundle, [&](Change &change) {
            change.record = site.target;
            change.field = reserved::Redacted;
            change.kind = ChangeKind::Redact;
            change.value = {};
        });
    }) << u"foreign_redaction"_s;
    QTest::newRow("the coordinator's visit") << Forge([](Site &site, Bundle &bundle) {
        addChange(bundle, [&](Change &change) {
            change.type = Visit::typeName();
            change.record = site.visitId;
            change.field = u"title"_s;
            change.value = u"Autre titre"_s;
        });
    }) << u"foreign_records"_s;
    QTest::newRow("another visit") << Forge([](Site &site, Bundle &bundle) { bundle.visit = site.world.newRecord(); })
                                   << u"other_visit"_s;
    QTest::newRow("an unknown key") << Forge([](Site &, Bundle &bundle) { bundle.proof.clear(); })
                                    << u"sender_unknown"_s;
    QTest::newRow("another observer's name")
        << Forge([](Site &site, Bundle &bundle) { bundle.observer = site.observers.at(1); }) << u"sender_unknown"_s;
}

void TestBadInput::aDishonestHandOverIsRefusedWhole()
{
    QFETCH(const Forge, forge);
    QFETCH(const QString, token);
    Site site;
    const QString file =
        forged(site, *site.observer, u"bad.regards-handover"_s, [&](Bundle &bundle) { forge(site, bundle); });
    const QString archive = site.archive->path();
    site.archive.reset();
    const QByteArray before = site.digest(archive);
    QVERIFY(!before.isEmpty());
    const QByteArray list = site.run({u"gather"_s, u"list"_s, archive}).out;
    const Run json = site.run({u"gather"_s, u"import"_s, archive, file, u"--json"_s});
    QCOMPARE(json.exit, 1);
    QCOMPARE(json.errorToken(), token);
    for (const auto &language : {u"en"_s, u"fr"_s}) {
        const Run run = site.run({u"gather"_s, u"import"_s, archive, file, u"--language"_s, language});
        QCOMPARE(run.exit, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(namesFileAndRemedy(run.err, file), run.err.constData());
    }
    QCOMPARE(site.digest(archive), before);
    QCOMPARE(site.run({u"gather"_s, u"list"_s, archive}).out, list);
}

void TestBadInput::aHandOverThatCameTwiceChangesNothing()
{
    Site site;
    const QString file = site.handOver(*site.observer, u"mine"_s);
    const QString copy = site.path(u"copy of mine"_s);
    QVERIFY(QFile::copy(file, copy));
    const QString archive = site.archive->path();
    site.archive.reset();
    QCOMPARE(site.run({u"gather"_s, u"import"_s, archive, file, copy, file}).exit, 0);
    const QByteArray once = site.digest(archive);
    const QByteArray list = site.run({u"gather"_s, u"list"_s, archive}).out;
    const Run again = site.run({u"gather"_s, u"import"_s, u"--json"_s, archive, copy});
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.objects().value(0).value(u"added"_s).toInt(-1), 0);
    QCOMPARE(site.digest(archive), once);
    QCOMPARE(site.run({u"gather"_s, u"list"_s, archive}).out, list);
}

void TestBadInput::aNewerNotebookIsLeftAlone()
{
    Site site;
    const QString file = site.observer->path();
    QVERIFY(QSqlQuery(site.observer->vault().database()).exec(u"PRAGMA user_version = 99"_s));
    site.observer.reset();
    QFile notebook(file);
    QVERIFY(notebook.open(QIODevice::ReadOnly));
    const QByteArray before = notebook.readAll();
    for (const auto &verb : {QStringList{u"record"_s, u"put"_s, file},
                             {u"verify"_s, file},
                             {u"handover"_s, u"write"_s, file, u"--to"_s, site.path(u"out"_s)}}) {
        const Run run = site.run(verb, "{\"type\":\"note\",\"text\":\"x\"}");
        QCOMPARE(run.exit, 1);
        QVERIFY2(namesFileAndRemedy(run.err, file), run.err.constData());
    }
    QVERIFY(notebook.seek(0));
    QCOMPARE(notebook.readAll(), before);
    QVERIFY(!QFile::exists(site.path(u"out"_s)));
}

/// The words of a command that writes to `target`, or into one of the site's files.
QStringList TestBadInput::command(const QString &verb, const Site &site, const QString &target)
{
    const QString archive = site.path(u"archive.regards"_s);
    const QString notebook = site.path(u"notebook0.regards"_s);
    if (verb == u"hand-over"_s)
        return {u"handover"_s, u"write"_s, notebook, u"--to"_s, target};
    if (verb == u"receipt"_s)
        return {u"receipt"_s, u"write"_s, archive, u"--observer"_s, site.observers.at(1).text(), u"--to"_s, target};
    if (verb == u"backup"_s)
        return {u"backup"_s, notebook, u"--to"_s, target};
    if (verb == u"import"_s)
        return {u"gather"_s, u"import"_s, archive, site.path(u"mine.regards-handover"_s)};
    return {u"record"_s, u"put"_s, notebook};
}

void TestBadInput::aStickPulledOutWhileWritingIsNamed_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto *verb : {"hand-over", "receipt", "backup"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void TestBadInput::aStickPulledOutWhileWritingIsNamed()
{
    QFETCH(const QString, verb);
    Site site;
    site.archive.reset();
    site.observer.reset();
    const QDir folder(site.folder.path());
    QVERIFY(folder.mkdir(u"stick"_s));
    const QString target = site.path(u"stick/out"_s);
    const QByteArray before = site.digest(site.path(u"archive.regards"_s));

    // The program is stopped in the middle of writing, while its unfinished file lies on the stick.
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REGARDS_PASSPHRASE"_s, Words);
    process.setProcessEnvironment(environment);
    const QString trace = site.path(u"trace"_s);
    process.start(u"strace"_s,
                  QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-e"_s, u"trace=fsync,fdatasync"_s, u"-e"_s,
                              u"inject=fsync,fdatasync:signal=SIGSTOP"_s, QStringLiteral(REGARDS_CLI)}
                      + command(verb, site, target));
    qsizetype stops = 0;
    pid_t writer = 0;
    const auto isStopped = [&] {
        QFile file(trace);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = file.readAll();
        writer = pid_t(text.left(text.indexOf(' ')).toLong());
        return text.count("--- stopped by SIGSTOP ---") > stops;
    };
    const auto isBeingWritten = [&] {
        return !QDir(site.path(u"stick"_s)).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).isEmpty();
    };
    for (;;) {
        QTRY_VERIFY_WITH_TIMEOUT(isStopped() || process.state() == QProcess::NotRunning, Patience);
        QVERIFY2(process.state() != QProcess::NotRunning, process.readAllStandardError().constData());
        if (isBeingWritten())
            break;
        ++stops;
        ::kill(writer, SIGCONT);
    }
    QVERIFY(QDir().rename(site.path(u"stick"_s), site.path(u"pocket"_s)));
    while (!process.waitForFinished(1)) {
        if (isStopped())
            ++stops;
        ::kill(writer, SIGCONT);
    }
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(namesFileAndRemedy(said, target), said.constData());
    QVERIFY(!QFile::exists(site.path(u"pocket/out"_s)) && !QFile::exists(site.path(u"stick"_s)));
    QCOMPARE(site.digest(site.path(u"archive.regards"_s)), before);
    // Plugged in again, it works.
    QVERIFY(QDir().rename(site.path(u"pocket"_s), site.path(u"stick"_s)));
    const Run again = site.run(command(verb, site, target));
    QVERIFY2(again.exit == 0, again.err.constData());
    QVERIFY(QFile::exists(target));
}

void TestBadInput::whereverTheDiskDiesTheFileIsWholeBeforeOrAfter_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("file");
    QTest::newRow("record put") << u"put"_s << u"notebook0.regards"_s;
    QTest::newRow("gather import") << u"import"_s << u"archive.regards"_s;
    QTest::newRow("handover write") << u"hand-over"_s << u"notebook0.regards"_s;
}

void TestBadInput::whereverTheDiskDiesTheFileIsWholeBeforeOrAfter()
{
    QFETCH(const QString, verb);
    QFETCH(const QString, file);
    Site site;
    site.handOver(*site.observer, u"mine"_s);
    site.archive.reset();
    site.observer.reset();
    const QString path = site.path(file);
    const QByteArray put = "{\"type\":\"note\",\"visit\":\"" + site.visitId.text().toUtf8() + "\",\"observer\":\""
        + site.observers.constFirst().text().toUtf8() + "\",\"text\":\"avant la panne\"}\n";
    const QString out = site.path(u"out"_s);
    const QByteArray before = site.digest(path);
    // Every call that writes fails from the nth on; until the disk outlives the program.
    int deaths = 0;
    for (int n = 1;; n += 1 + n / 6) {
        const QString fault = u"inject=pwrite64,fsync,fdatasync,rename:error=EIO:when=%1+"_s.arg(n);
        const Run run = site.cli.run(u"strace"_s,
                                     QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                                 u"trace=pwrite64,fsync,fdatasync,rename"_s, u"-e"_s, fault,
                                                 QStringLiteral(REGARDS_CLI)}
                                         + command(verb, site, out),
                                     put);
        QVERIFY(site.isSound(path));
        const QByteArray after = site.digest(path);
        if (run.exit == 0)
            break;
        ++deaths;
        QCOMPARE(run.exit, 1);
        QVERIFY2(namesFileAndRemedy(run.err, path) || namesFileAndRemedy(run.err, out), run.all().constData());
        QVERIFY2(after == before,
                 qPrintable(u"written though refused, with call %1: %2"_s.arg(n).arg(QString::fromUtf8(run.err))));
        // Not there, or there in full: when only what comes after it failed.
        if (QFile::exists(out))
            QVERIFY(site.run({u"gather"_s, u"preview"_s, site.path(u"archive.regards"_s), out}).exit == 0);
        QFile::remove(out);
    }
    QVERIFY(deaths > 3);
}

void TestBadInput::aProtectedFolderIsNamedWhenWritingToIt()
{
    Site site;
    site.archive.reset();
    site.observer.reset();
    const QDir folder(site.folder.path());
    QVERIFY(folder.mkdir(u"locked"_s));
    // Everything within reach of a user without rights, wherever it was built; but the folder that is written to.
    const QString program = site.path(u"regards-cli"_s);
    const QString launcher = site.path(u"launcher"_s);
    QVERIFY(QFile::copy(QStringLiteral(REGARDS_CLI), program));
    QVERIFY(QFile::copy(QStringLiteral(REGARDS_CLI_LAUNCHER), launcher));
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::setPermissions(entry.filePath(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(site.folder.path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(site.path(u"locked"_s), QFile::Permissions(0x5555)));
    const QString target = site.path(u"locked/out"_s);
    for (const auto &verb : {u"hand-over"_s, u"receipt"_s, u"backup"_s}) {
        const Run run = site.cli.run(launcher, QStringList{u"nobody"_s, program} + command(verb, site, target));
        QCOMPARE(run.exit, 1);
        QVERIFY2(namesFileAndRemedy(run.err, target) && run.err.contains("protected"), run.all().constData());
    }
    QVERIFY(QDir(site.path(u"locked"_s)).isEmpty(QDir::Files | QDir::Hidden));
    QVERIFY(QFile::setPermissions(site.path(u"locked"_s), QFile::Permissions(0x7777)));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
