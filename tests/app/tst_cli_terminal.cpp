// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli asking for a passphrase on a terminal.
#include "tests/app/clistage.h"

#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds

/// The program with a terminal of its own, whose keys the test types.
class TerminalRun
{
public:
    TerminalRun(const CliStage &stage, const QString &arguments)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        grantpt(m_master);
        unlockpt(m_master);
        const QByteArray slave = ptsname(m_master);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REGARDS_TEST_CHEAP_KEYS"_s, u"1"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"REGARDS_PASSPHRASE"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(stage.path());
        m_process.setChildProcessModifier([slave] {
            setsid();
            // The first one that the leader of a session opens becomes its terminal.
            [[maybe_unused]] const int terminal = open(slave.constData(), O_RDWR);
        });
        m_process.start(QStringLiteral(REGARDS_CLI), arguments.split(u' '));
    }
    ~TerminalRun() { close(m_master); }
    Q_DISABLE_COPY_MOVE(TerminalRun)

    /// Types `keys` once the terminal shows `prompt` beyond what was shown before. Whether it did.
    bool answer(const QByteArray &prompt, const QByteArray &keys)
    {
        while (m_shown.indexOf(prompt, m_answered) < 0) {
            pollfd waiting{m_master, POLLIN, 0};
            char bytes[512];
            if (poll(&waiting, 1, Patience) != 1)
                return false;
            const ssize_t count = read(m_master, bytes, sizeof bytes);
            if (count <= 0)
                return false;
            m_shown.append(bytes, count);
        }
        m_answered = m_shown.size();
        return write(m_master, keys.constData(), size_t(keys.size())) == keys.size();
    }
    int finish()
    {
        m_process.waitForFinished(Patience);
        pollfd waiting{m_master, POLLIN, 0};
        char bytes[512];
        ssize_t count = 0;
        while (poll(&waiting, 1, 0) == 1 && (count = read(m_master, bytes, sizeof bytes)) > 0)
            m_shown.append(bytes, count);
        return m_process.exitCode();
    }
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    int m_master;
    QProcess m_process;
    QByteArray m_shown;
    qsizetype m_answered = 0;
};

} // namespace

class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassphraseIsAskedForAndNotShown();
    void aSlipCanBeTakenBack();
    void aNewPassphraseIsAskedForTwice();
    void twoDifferentOnesMakeNothing();
    void ctrlCEndsTheQuestion();
};

void TestCliTerminal::thePassphraseIsAskedForAndNotShown()
{
    const CliStage stage;
    TerminalRun run(stage, u"verify archive.regards"_s);
    QVERIFY(run.answer("Passphrase for archive.regards: ", QByteArray(CliStage::Words) + "\n"));
    QCOMPARE(run.finish(), 0);
    QVERIFY(!run.shown().contains("three"));
}

void TestCliTerminal::aSlipCanBeTakenBack()
{
    const CliStage stage;
    TerminalRun run(stage, u"verify archive.regards"_s);
    QVERIFY(run.answer("archive.regards: ",
                       "nonsense\x15"
                       "one two three fours\xf0\x9f\x99\x82\xc3\xa9\x7f\x7f\x7f\r"));
    QCOMPARE(run.finish(), 0);
}

void TestCliTerminal::aNewPassphraseIsAskedForTwice()
{
    const CliStage stage;
    TerminalRun run(stage, u"archive create new.regards --no-recovery-sheet"_s);
    QVERIFY(run.answer("New passphrase for new.regards: ", QByteArray(CliStage::Words) + "\n"));
    QVERIFY(run.answer("once more: ", QByteArray(CliStage::Words) + "\n"));
    QCOMPARE(run.finish(), 0);
    QCOMPARE(stage(u"verify new.regards"_s).exit, 0);
}

void TestCliTerminal::twoDifferentOnesMakeNothing()
{
    const CliStage stage;
    const QStringList files = stage.files();
    TerminalRun run(stage, u"archive create new.regards --no-recovery-sheet"_s);
    QVERIFY(run.answer("new.regards: ", "one\n"));
    QVERIFY(run.answer("once more: ", "two\n"));
    QCOMPARE(run.finish(), 2);
    QCOMPARE(stage.files(), files);
}

void TestCliTerminal::ctrlCEndsTheQuestion()
{
    const CliStage stage;
    TerminalRun run(stage, u"verify archive.regards --json"_s);
    QVERIFY(run.answer("archive.regards: ", "one two\x03"));
    QCOMPARE(run.finish(), 1);
    QVERIFY(run.errors().contains("cancelled"));
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cli_terminal.moc"
