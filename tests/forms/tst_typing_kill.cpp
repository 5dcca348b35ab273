// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, killed while somebody types in it: what was typed more than a second before is there.
#include "tests/acceptance/chancemoment.h"
#include "tests/forms/windowdriver.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rounds = 20;
constexpr int Pace = 30; // milliseconds a key: 2,000 a minute

/// How many characters had been typed by when, as the typing program said; milliseconds of one clock.
struct Typed
{
    int count = 0;
    qint64 at = 0;
};

/// What is started to be killed: unlocks the file and types without end, saying after each key how many it were.
int typeForever(const QString &path, const QString &settings, bool isNote)
{
    RealWorld world;
    WindowDriver d(world, settings);
    if (!d.unlock(path))
        return 1;
    d.window.workspace()->showPlace(u"observe"_s);
    if (isNote)
        d.key(Qt::Key_N, Qt::ControlModifier);
    const char *field = isNote ? "quickNoteText" : "comment";
    if (!QTest::qWaitFor([&] { return d.find(field) && d.find(field)->isVisible(); }) || !d.focus(field))
        return 1;
    auto *edit = d.find<QPlainTextEdit>(field);
    edit->moveCursor(QTextCursor::End);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, edit, [edit] {
        QTest::keyClick(edit, 'x');
        std::printf("%lld\n", static_cast<long long>(edit->toPlainText().size()));
        std::fflush(stdout);
    });
    timer.start(Pace);
    return QApplication::exec();
}

} // namespace

class TestTypingKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWindowLosesAtMostTheLastSecond_data()
    {
        QTest::addColumn<bool>("isNote");
        QTest::newRow("a comment") << false;
        QTest::newRow("a quick note") << true;
    }

    void aKilledWindowLosesAtMostTheLastSecond()
    {
        QFETCH(bool, isNote);
        SmallVisit visit;
        const QString path = visit.notebook(0)->path();
        Chance chance;
        int lost = 0;
        for (int round = 0; round < Rounds / 2; ++round) {
            const QList<Typed> typed = typeAndKill(
                {u"--type"_s, path, visit.path(u"child.ini"_s), QString::number(isNote)}, 800 + chance.upTo(1500));
            QVERIFY(!typed.isEmpty());
            const auto notebook = SmallVisit::must(Notebook::open(path, Passphrase(regards::test::Words), visit.world));
            qsizetype kept = 0;
            if (isNote) {
                for (const Note &note : notebook->all<Note>())
                    kept = std::max(kept, note.at.isValid() ? note.text.size() : 0);
                for (const Note &note : notebook->all<Note>())
                    SmallVisit::must(notebook->redact(note.id)); // the next round begins another
            } else {
                const auto found = notebook->all<Assessment>();
                kept = found.isEmpty() ? 0 : found.constFirst().comment.size();
            }
            QVERIFY2(kept >= owed(typed), qPrintable(u"%1 kept, %2 owed"_s.arg(kept).arg(owed(typed))));
            lost += int(typed.constLast().count - kept);
            QVERIFY(SmallVisit::must(notebook->verify()).isSound());
        }
        qInfo("%d characters lost in %d kills", lost, Rounds / 2);
    }

private:
    /// What the program said that it typed, until it was killed after so many milliseconds of typing.
    [[nodiscard]] static QList<Typed> typeAndKill(const QStringList &arguments, qint64 milliseconds)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), arguments);
        QList<Typed> typed;
        QElapsedTimer clock;
        while (child.waitForReadyRead(60'000)) {
            if (!clock.isValid())
                clock.start();
            while (child.canReadLine())
                typed.append({child.readLine().trimmed().toInt(), clock.elapsed()});
            if (clock.elapsed() > milliseconds)
                break;
        }
        child.kill();
        typed.append({typed.isEmpty() ? 0 : typed.constLast().count, clock.isValid() ? clock.elapsed() : 0});
        child.waitForFinished();
        return typed;
    }

    /// What had been typed more than a second before the end. A machine that stood still for a while, so that keys
    /// came late, stood still for the saving too: that long is granted.
    [[nodiscard]] static int owed(const QList<Typed> &typed)
    {
        constexpr qint64 Second = 1000;
        qint64 stood = 0;
        for (qsizetype i = 1; i < typed.size(); ++i)
            stood = std::max(stood, typed.at(i).at - typed.at(i - 1).at - Pace);
        int count = 0;
        for (const Typed &key : typed) {
            if (key.at < typed.constLast().at - Second - stood)
                count = key.count;
        }
        return count;
    }
};

int main(int argc, char *argv[])
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--type")
        return typeForever(arguments.value(2), arguments.value(3), arguments.value(4).toInt() != 0);
    TestTypingKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typing_kill.moc"
