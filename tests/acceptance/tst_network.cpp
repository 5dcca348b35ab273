// SPDX-License-Identifier: GPL-3.0-or-later
// Neither program ever speaks to a network: the system's own record of their calls says so, or the test fails.
#include "tests/acceptance/demostage.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 120'000; // milliseconds; far more than anything takes

/// The lines of a trace that reach beyond this machine. AF_UNIX is the local display, the accessibility bus and the
/// C library's question to a name cache on this machine; AF_NETLINK is how it asks the kernel about the machine
/// itself. Everything else counts, known or not.
QStringList beyondThisMachine(const QByteArray &trace)
{
    static const QRegularExpression family(u"\\bAF_(?!UNIX\\b|NETLINK\\b)\\w+"_s);
    static const QRegularExpression unnamed(u"\\bsocket(pair)?\\((?!AF_)"_s);
    QStringList found;
    for (const QString &line : QString::fromUtf8(trace).split(u'\n')) {
        if (line.contains(family) || line.contains(unnamed))
            found.append(line);
    }
    return found;
}

QStringList traced(const QString &calls, const QString &to, const QString &program, const QStringList &arguments)
{
    return QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace="_s + calls, u"-o"_s, to, program} + arguments;
}

/// What the test must be able to see: a word to this very machine, but through the network.
int speakToANetwork()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::sendto(socket, "x", 1, 0, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    return ::close(socket);
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWordToANetworkWouldBeSeen();
    void theCommandLineOpensNoSocketToANetwork();
    void theApplicationOpensNoSocketToANetwork();
    void aDayAtTheWindowOpensNoSocketToANetwork_data();
    void aDayAtTheWindowOpensNoSocketToANetwork();
    void neitherLinksAnythingThatSpeaksToNetworks_data();
    void neitherLinksAnythingThatSpeaksToNetworks();

private:
    QString m_strace;
};

void TestNetwork::initTestCase()
{
    // The leak check of the sanitizers can't work beside another tracer.
    qputenv("ASAN_OPTIONS", "detect_leaks=0");
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    m_strace = QStandardPaths::findExecutable(u"strace"_s);
    QVERIFY2(!m_strace.isEmpty(), "Without strace nothing is known: install it.");
}

void TestNetwork::aWordToANetworkWouldBeSeen()
{
    const CliStage stage(CliStage::Content::Nothing);
    const Run run =
        stage.run(m_strace, traced(u"network"_s, u"trace"_s, QCoreApplication::applicationFilePath(), {u"speak"_s}));
    QVERIFY2(run.exit == 0, run.err.constData());
    QCOMPARE(beyondThisMachine(stage.read(u"trace"_s)).size(), 2);
    QCOMPARE(beyondThisMachine("1 socket(0x2f, SOCK_STREAM, 0) = 3").size(), 1);
}

void TestNetwork::theCommandLineOpensNoSocketToANetwork()
{
    const DemoStage stage(u"--observers 3 --units 1 --interviews 4"_s);
    const QString handOvers = stage.filesIn(u"demo/handovers"_s).join(u' ');
    const QString report =
        stage.open(u"demo/archive.regards"_s, Vault::Mode::ReadOnly)->all<Report>().constFirst().id.text();
    const QStringList commands{
        u"demo other --seed 2 --observers 3 --units 1 --interviews 4"_s,
        u"gather import demo/empty.regards "_s + handOvers,
        u"verify demo/archive.regards"_s,
        u"record get demo/archive.regards"_s,
        u"backup demo/archive.regards --to copy.regards"_s,
        u"report demo/archive.regards --kind unit --report %1 --lang fr --draft --to r.pdf"_s.arg(report)};
    for (const QString &command : commands) {
        const Run run =
            stage.run(m_strace, traced(u"network"_s, u"trace"_s, QStringLiteral(REGARDS_CLI), command.split(u' ')));
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(beyondThisMachine(stage.read(u"trace"_s)), QStringList());
    }
}

void TestNetwork::theApplicationOpensNoSocketToANetwork()
{
    const DemoStage stage(u"--observers 3 --units 1 --interviews 4"_s);
    QProcess process;
    process.setWorkingDirectory(stage.path());
    process.start(m_strace,
                  traced(u"network,poll,ppoll"_s, u"trace"_s, QStringLiteral(REGARDS_APP),
                         {u"--demo"_s, u"demo"_s, u"demo/archive.regards"_s}));
    // It stands still and waits for somebody: its window is there.
    static const QRegularExpression waiting(u"^(\\d+) +p?poll\\(.*, ([1-9]|-1|NULL|\\{tv_sec)"_s,
                                            QRegularExpression::MultilineOption);
    QRegularExpressionMatch match;
    QTRY_VERIFY_WITH_TIMEOUT((match = waiting.match(QString::fromUtf8(stage.read(u"trace"_s)))).hasMatch()
                                 || process.state() == QProcess::NotRunning,
                             Patience);
    QVERIFY2(match.hasMatch(), process.readAllStandardError().constData());
    QCOMPARE(::kill(pid_t(match.captured(1).toLong()), SIGTERM), 0);
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(beyondThisMachine(stage.read(u"trace"_s)), QStringList());
}

void TestNetwork::aDayAtTheWindowOpensNoSocketToANetwork_data()
{
    QTest::addColumn<QString>("driver");
    QTest::newRow("an observer's") << QStringLiteral(REGARDS_OBSERVER_DAY);
    QTest::newRow("a coordinator's") << QStringLiteral(REGARDS_COORDINATOR_DAY);
}

void TestNetwork::aDayAtTheWindowOpensNoSocketToANetwork()
{
    QFETCH(const QString, driver);
    const CliStage stage(CliStage::Content::Nothing);
    const Run run = stage.run(m_strace, traced(u"network"_s, u"trace"_s, driver, {}));
    QVERIFY2(run.exit == 0, run.all().constData());
    QCOMPARE(beyondThisMachine(stage.read(u"trace"_s)), QStringList());
}

void TestNetwork::neitherLinksAnythingThatSpeaksToNetworks_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("regards") << QStringLiteral(REGARDS_APP);
    QTest::newRow("regards-cli") << QStringLiteral(REGARDS_CLI);
}

void TestNetwork::neitherLinksAnythingThatSpeaksToNetworks()
{
    QFETCH(const QString, program);
    const CliStage stage(CliStage::Content::Nothing);
    const Run run = stage.run(u"ldd"_s, {program});
    QVERIFY2(run.exit == 0 && run.out.contains("libQt6Core"), run.all().constData());
    // libgnutls comes with libqpdf and libzip, which take ciphers from it and nothing else; the traces above hold it to
    // that.
    for (const auto *library : {"libQt6Network", "libQt6WebEngine", "libQt6WebSockets", "libcurl", "libssl"})
        QVERIFY2(!run.out.contains(library), library);
}

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "speak")
        return speakToANetwork();
    QCoreApplication application(argc, argv);
    TestNetwork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network.moc"
