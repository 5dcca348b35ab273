// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment, the programs leave a file that opens, is sound, and holds everything they said was saved.
#include "tests/acceptance/chancemoment.h"
#include "tests/app/clistage.h"
#include "tests/support/smallvisit.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PutRounds = 200;
constexpr int WriterRounds = 50;
constexpr int LinesOfAPut = 20;

/// The whole lines of what a killed program said.
QByteArrayList wholeLines(const QByteArray &said)
{
    QByteArrayList lines = said.split('\n');
    lines.removeLast();
    return lines;
}

std::unique_ptr<Notebook> opened(const QString &path)
{
    static RealWorld world;
    return SmallVisit::must(Notebook::open(path, Passphrase(Words), world));
}

// ---- What the window does while somebody types, without the window: it is started by the test, to be killed.

/// Says that record `id` holds text number `number` for good.
void acknowledge(const RecordId &id, qint64 number)
{
    std::printf("%s %lld\n", qPrintable(id.text()), static_cast<long long>(number));
    std::fflush(stdout);
}

/// A new note is typed letter by letter, kept as a draft each time; then a comment is typed into a rating, which is
/// a change at once; and so on without end.
int writeForever(const QString &path, qint64 number)
{
    const auto notebook = opened(path);
    const VisitUnit unit = notebook->all<VisitUnit>().constFirst();
    for (;;) {
        Note note;
        note.visit = notebook->visit();
        note.observer = notebook->owner();
        note.text = QString::number(++number);
        const RecordId id = SmallVisit::must(notebook->put(note));
        acknowledge(id, number);
        for (int letter = 0; letter < 7; ++letter) {
            SmallVisit::must(notebook->saveDraft({Note::typeName(), id, u"text"_s, QString::number(++number)}));
            acknowledge(id, number);
        }
        if (number % 3 == 0)
            SmallVisit::must(notebook->commitDrafts());
        Assessment assessment;
        assessment.visitUnit = unit.id;
        assessment.observer = notebook->owner();
        assessment.criterion = u"1.1.1"_s;
        assessment.rating = Rating::Level::Partial;
        assessment.comment = QString::number(++number);
        acknowledge(SmallVisit::must(notebook->put(assessment)), number);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKilledPutIsThereWholeOnceItSaidSoAndElseWholeOrNotAtAll();
    void everySaveAndDraftThatAKilledWriterKeptIsThere();

private:
    [[nodiscard]] qint64 usualTime() const;
    [[nodiscard]] QByteArrayList killedPut(int round, qint64 usual);
    [[nodiscard]] QByteArrayList killedWriter(qint64 number);
    void checkWithTheProgram() const;

    std::unique_ptr<Chance> m_chance;
    std::unique_ptr<SmallVisit> m_site;
    QString m_path;
};

void TestKill::initTestCase()
{
    m_chance = std::make_unique<Chance>();
    qputenv("REGARDS_PASSPHRASE", Words.toUtf8());
}

void TestKill::init()
{
    m_site = std::make_unique<SmallVisit>();
    m_path = m_site->notebook(0)->path();
}

/// How long the program runs when nobody kills it, in microseconds; more or less.
qint64 TestKill::usualTime() const
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QStringLiteral(REGARDS_CLI), {u"verify"_s, m_path});
    process.waitForFinished();
    return timer.nsecsElapsed() / 1000;
}

/// What a put of this round said before it was killed, after some part of the usual microseconds.
QByteArrayList TestKill::killedPut(int round, qint64 usual)
{
    QByteArray lines;
    for (int i = 0; i < LinesOfAPut; ++i)
        lines += "{\"type\":\"note\",\"visit\":\"" + m_site->visitId.text().toUtf8() + "\",\"observer\":\""
            + m_site->observers.constFirst().text().toUtf8() + "\",\"text\":\"round " + QByteArray::number(round)
            + "\"}\n";
    const qint64 walBefore = QFileInfo(m_path + u"-wal").size();
    QProcess process;
    process.start(QStringLiteral(REGARDS_CLI), {u"record"_s, u"put"_s, m_path});
    process.write(lines);
    process.closeWriteChannel();
    process.waitForStarted();
    if (round % 2 == 0) {
        letRun(process, m_chance->upTo(usual * 5 / 4));
    } else {
        // The moment at which it begins to write, or soon after.
        while (QFileInfo(m_path + u"-wal").size() == walBefore && process.state() != QProcess::NotRunning)
            process.waitForFinished(0);
        letRun(process, m_chance->upTo(usual / 4));
    }
    process.kill();
    process.waitForFinished();
    return wholeLines(process.readAllStandardOutput());
}

void TestKill::aKilledPutIsThereWholeOnceItSaidSoAndElseWholeOrNotAtAll()
{
    const qint64 usual = usualTime();
    QSet<RecordId> acknowledged;
    qint64 there = 0;
    int whole = 0;
    int lost = 0;
    int answered = 0;
    for (int round = 0; round < PutRounds; ++round) {
        const QByteArrayList said = killedPut(round, usual);
        for (const QByteArray &id : said) {
            QVERIFY2(RecordId::fromText(QString::fromUtf8(id)), id.constData());
            acknowledged.insert(*RecordId::fromText(QString::fromUtf8(id)));
        }
        const auto notebook = opened(m_path);
        const qint64 added = notebook->count(Note::typeName()) - there;
        there += added;
        if (said.isEmpty())
            QVERIFY2(added == 0 || added == LinesOfAPut, QByteArray::number(added).constData());
        else
            QCOMPARE(added, LinesOfAPut);
        ++(added > 0 ? whole : lost);
        answered += said.isEmpty() ? 0 : 1;
        if (round % 10 != 9)
            continue;
        for (const RecordId &id : std::as_const(acknowledged))
            QVERIFY2(notebook->find<Note>(id), qPrintable(id.text()));
        const NotebookReport report = SmallVisit::must(notebook->verify());
        QVERIFY2(report.isSound(), qPrintable((report.journal + report.projection).join(u'\n')));
    }
    qInfo("%d rounds were saved, of which %d could say so; %d were killed before", whole, answered, lost);
    QVERIFY(whole > 0 && lost > 0);
    checkWithTheProgram();
}

/// What a writer said before it was killed, somewhere in its first sixty saves.
QByteArrayList TestKill::killedWriter(qint64 number)
{
    const qint64 saves = m_chance->upTo(60);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"writer"_s, m_path, QString::number(number)});
    QByteArray said;
    while (said.count('\n') < saves && (process.bytesAvailable() > 0 || process.waitForReadyRead()))
        said += process.readAllStandardOutput();
    letRun(process, m_chance->upTo(3000));
    process.kill();
    process.waitForFinished();
    return wholeLines(said + process.readAllStandardOutput());
}

void TestKill::everySaveAndDraftThatAKilledWriterKeptIsThere()
{
    QHash<RecordId, qint64> texts;
    qint64 number = 0;
    for (int round = 0; round < WriterRounds; ++round) {
        for (const QByteArray &line : killedWriter(number)) {
            const auto id = RecordId::fromText(QString::fromUtf8(line.left(line.indexOf(' '))));
            QVERIFY2(id, line.constData());
            number = line.mid(line.indexOf(' ') + 1).toLongLong();
            texts.insert(*id, number);
        }
        const auto notebook = opened(m_path);
        QVERIFY(notebook->drafts().isEmpty());
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const auto note = notebook->find<Note>(it.key());
            const auto assessment = notebook->find<Assessment>(it.key());
            QVERIFY2(note || assessment, qPrintable(it.key().text()));
            const qint64 kept = (note ? note->text : assessment->comment).toLongLong();
            // What was being saved when the kill came may be there too.
            QVERIFY2(kept == *it || kept == number + 1,
                     qPrintable(u"%1 holds %2, not %3"_s.arg(it.key().text()).arg(kept).arg(*it)));
        }
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const auto note = notebook->find<Note>(it.key());
            *it = (note ? note->text : notebook->find<Assessment>(it.key())->comment).toLongLong();
        }
        ++number;
        if (round % 10 == 9)
            QVERIFY(SmallVisit::must(notebook->verify()).isSound());
    }
    QVERIFY(texts.size() > WriterRounds / 2);
    checkWithTheProgram();
}

void TestKill::checkWithTheProgram() const
{
    CliStage stage(CliStage::Content::Nothing);
    stage.setVariable(u"REGARDS_PASSPHRASE"_s, Words);
    const Run run = stage.run(QStringLiteral(REGARDS_CLI), {u"verify"_s, m_path});
    QVERIFY2(run.exit == 0, run.all().constData());
}

int main(int argc, char **argv)
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"writer"_s)
        return writeForever(arguments.value(2), arguments.value(3).toLongLong());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
