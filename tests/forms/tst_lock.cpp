// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "app/idlewatch.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Locking, changing the language, being killed: nothing typed is lost, and one stands where one stood.
class TestLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_path = m_visit->notebook(0)->path();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void lockingClosesTheFileAndUnlockingBringsBackPlaceUnitAndText()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_Down, Qt::AltModifier);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(d.focus("comment"));
        d.type(u"half a sen"_s);
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(!d.session.notebook());
        QVERIFY(d.find<QLabel>("unlockFile")->text().contains(QFileInfo(m_path).fileName()));

        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
        QCOMPARE(d.window.workspace()->state().visitUnit, m_visit->visitUnits.at(1));
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"1.1.2"_s);
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"half a sen"_s);
    }

    void idlingLocks()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        auto *idle = d.window.findChild<IdleWatch *>();
        QVERIFY(idle && idle->isRunning());
        Q_EMIT idle->idled();
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(!idle->isRunning());
    }

    void lockingWhileAQuickNoteIsTypedKeepsTheNote()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        d.type(u"interrupted"_s);
        d.window.lock();
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        const auto notes = d.notebook().all<Note>();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.constFirst().text, u"interrupted"_s);
    }

    void aWrongPassphraseIsSaidAndCanBeTriedAgain()
    {
        WindowDriver &d = *m_driver;
        d.window.offer(m_path);
        QVERIFY(d.show());
        QVERIFY(d.typePassphrase(u"not this one"_s));
        QTRY_VERIFY(d.find<QLabel>("bannerText") && d.find<QLabel>("bannerText")->isVisible());
        QVERIFY(!d.window.workspace());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
    }

    void changingTheLanguageKeepsPlaceAndText()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(d.focus("comment"));
        d.type(u"still here"_s);
        QVERIFY(d.press("language"));
        QTRY_COMPARE(d.session.language(), u"fr"_s);
        QTRY_VERIFY(d.find<QLabel>("statement"));
        QTRY_COMPARE(d.find<QLabel>("statement")->text(), d.session.toolkit().criteria().at(1).statement.in(u"fr"));
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"still here"_s);
        QCOMPARE(d.find<QPushButton>("language")->text(), u"English"_s);
    }

#ifdef Q_OS_UNIX
    void aKilledProgramLosesNoDraft()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--type-into"_s, m_path, m_visit->path(u"child.ini"_s)});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).contains("drafted")
                                     || child.state() == QProcess::NotRunning,
                                 60'000);
        QVERIFY2(said.contains("drafted"), child.readAllStandardError().constData());
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const auto notebook =
            SmallVisit::must(Notebook::open(m_path, Passphrase(regards::test::Words), m_visit->world));
        const auto found = notebook->all<Assessment>();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().comment, u"typed before the end"_s);
    }
#endif
};

/// The program that aKilledProgramLosesNoDraft() kills: opens the file, types, and says so once the draft is durable.
static int typeInto(const QString &path, const QString &settings)
{
    RealWorld world;
    WindowDriver d(world, settings);
    if (!d.unlock(path) || !d.focus("comment"))
        return 1;
    d.type(u"typed before the end"_s);
    if (!QTest::qWaitFor([&d] { return !d.notebook().drafts().isEmpty(); }))
        return 1;
    std::puts("drafted");
    std::fflush(stdout);
    return QApplication::exec();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--type-into") {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        return typeInto(arguments.value(2), arguments.value(3));
    }
    TestLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lock.moc"
