// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "app/idlewatch.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

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
    qint64 m_now = 1'000'000; ///< of the clock that idling goes by

    void setClock()
    {
        auto *idle = m_driver->window.findChild<IdleWatch *>();
        idle->setClock([this] { return m_now; });
    }
    /// Nobody touches anything for so many minutes.
    void wait(int minutes)
    {
        m_now += minutes * 60'000;
        m_driver->window.findChild<IdleWatch *>()->check();
    }
    /// Whether anything of the program but the main window can be seen.
    [[nodiscard]] QStringList otherWindows() const
    {
        QStringList seen;
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (top != &m_driver->window && top->isVisible())
                seen.append(top->objectName());
        }
        return seen;
    }
    /// Everything a screen reader could read out of the main window.
    [[nodiscard]] QString readable() const
    {
        QStringList texts;
        QList<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(&m_driver->window)};
        while (!waiting.isEmpty()) {
            QAccessibleInterface *next = waiting.takeLast();
            if (!next)
                continue;
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                texts.append(next->text(kind));
            for (int i = 0; i < next->childCount(); ++i)
                waiting.append(next->child(i));
        }
        return texts.join(u'\n');
    }
    /// An interview up to its first question, with something typed; with or without a code for the blank screen.
    bool listen(const QString &code)
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"interviews"_s);
        if (!d.press("newInterview"))
            return false;
        for (const char *field : {"sessionCode", "sessionCodeAgain"}) {
            if (!d.focus(field))
                return false;
            d.type(code);
        }
        if (!d.press("toConsent") || !d.press("consentGiven") || !d.press("beginQuestions")
            || !QTest::qWaitFor([&d] { return d.find("answer_su01") && d.find("answer_su01")->hasFocus(); }))
            return false;
        d.type(u"a testimony"_s);
        return true;
    }
    [[nodiscard]] QString firstAnswer() const { return m_driver->find<QPlainTextEdit>("answer_su01")->toPlainText(); }

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
        d.window.workspace()->showPlace(u"observe"_s);
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

    void unlockingComesBackToTheFieldAndTheWord()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        d.type(u"half sentence"_s);
        d.key(Qt::Key_Left, Qt::ControlModifier);
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QTRY_VERIFY(d.find("comment")->hasFocus());
        d.type(u"a "_s);
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"half a sentence"_s);
    }

    void nothingIsInSightFromTheFirstMomentOfLocking()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        const QString name = QFileInfo(m_path).completeBaseName();
        QVERIFY(d.window.windowTitle().contains(name));
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        d.type(u"interrupted"_s);
        QMenu menu(d.find("quickNoteText"));
        menu.addAction(u"interrupted"_s);
        menu.popup(QPoint(10, 10));
        QVERIFY(!otherWindows().isEmpty());
        d.window.lock(); // and no turn of the loop yet
        QCOMPARE(otherWindows(), QStringList());
        QVERIFY(!d.window.windowTitle().contains(name));
        QVERIFY(!readable().contains(u"interrupted"_s));
        menu.setParent(nullptr);
        QTRY_VERIFY(!d.session.notebook());
    }

    void aChooserOfFilesGivesWayToTheLock()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        QFileDialog chooser;
        QTimer::singleShot(0, &d.window, [&d] { d.window.lock(); });
        QCOMPARE(chooser.exec(), int(QDialog::Rejected)); // runs a loop of its own, within which the lock is asked for
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(!d.window.workspace());
    }

    void lockingLeavesNoFileOpenAndNoWordInTheClipboard()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        d.type(u"copied out"_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"copied out"_s);
        d.window.lock();
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QVERIFY(!QFile::exists(m_path + u"-wal")); // the last connection is gone, and its key with it
        QVERIFY(!d.session.edits());

        // What comes from elsewhere stays.
        QApplication::clipboard()->setText(u"not ours"_s);
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        d.window.lock();
        QTRY_VERIFY(!d.session.notebook());
        QCOMPARE(QApplication::clipboard()->text(), u"not ours"_s);
    }

    void timeAsleepIsIdleTimeAndTheKeyThatWakesGoesNowhere()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        d.type(u"a"_s);
        m_now += 4 * 60'000;
        d.type(u"b"_s);
        m_now += 4 * 60'000;
        d.type(u"c"_s);
        QVERIFY(d.window.workspace());
        m_now += 6 * 60'000;
        d.type(u"d"_s);
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"abc"_s);
    }

    void minimisingMakesChangesOfDrafts()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        d.type(u"away"_s);
        d.window.showMinimized();
        QTRY_COMPARE(d.notebook().all<Assessment>().size(), 1);
        QCOMPARE(d.notebook().all<Assessment>().constFirst().comment, u"away"_s);
    }

    void whileListeningIdlingOnlyBlanksAndTheCodeBringsTheWordBack()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        QVERIFY(listen(u"7385"_s));
        d.key(Qt::Key_Left);
        wait(5);
        QVERIFY(d.window.isBlank());
        QVERIFY(d.session.notebook());
        QVERIFY(!d.window.windowTitle().contains(QFileInfo(m_path).completeBaseName()));
        QVERIFY(!d.window.isAncestorOf(d.window.workspace()) && !d.window.workspace()->isVisible());
        QVERIFY(!readable().contains(u"testimony"_s));
        QVERIFY(!readable().contains(u"Questions"_s));
        QVERIFY(!d.notebook().all<Answer>().isEmpty()); // no draft waits behind it

        // Keys reach the code only; neither shortcuts nor fields beneath.
        QTRY_VERIFY(d.find("blankCode")->hasFocus());
        d.key(Qt::Key_N, Qt::ControlModifier);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        d.key(Qt::Key_2, Qt::ControlModifier);
        d.type(u"738"_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.window.isBlank());
        d.type(u"1111"_s);
        d.key(Qt::Key_Return);
        QVERIFY(d.find<QLabel>("blankMessage")->text().contains(u"not the code"_s));
        d.type(u"7385"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.window.isBlank());
        QCOMPARE(otherWindows(), QStringList());
        QVERIFY(d.window.windowTitle().contains(QFileInfo(m_path).completeBaseName()));
        QTRY_VERIFY(d.find("answer_su01")->hasFocus());
        QCOMPARE(firstAnswer(), u"a testimony"_s);
        d.type(u"x"_s);
        QCOMPARE(firstAnswer(), u"a testimonxy"_s);
        wait(5);
        QVERIFY(d.window.isBlank()); // and again
    }

    void threeWrongCodesAskForThePassphrase()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        QVERIFY(listen(u"7385"_s));
        wait(5);
        for (const QString &wrong : {u"1111"_s, u"2222"_s, u"3333"_s}) {
            QTRY_VERIFY(d.find("blankCode")->hasFocus());
            QVERIFY(d.session.notebook());
            d.type(wrong);
            d.key(Qt::Key_Return);
        }
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(!d.session.blankCode().isSet());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QTRY_COMPARE(firstAnswer(), u"a testimony"_s);
        QTRY_VERIFY(d.find("answer_su01")->hasFocus());

        // The code went with the lock; another one can be chosen on the spot.
        wait(5);
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QVERIFY(d.press("chooseCode"));
        QTRY_VERIFY(d.find("sessionCode") && d.find("sessionCode")->hasFocus());
        d.type(u"vif7"_s);
        d.key(Qt::Key_Return);
        d.type(u"vif7"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.find("blankCodeDialog"));
        QVERIFY(!d.find("chooseCode")->isVisible());
        wait(5);
        QVERIFY(d.window.isBlank());
    }

    void anUnfitCodeIsNotTaken()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        d.window.workspace()->showPlace(u"interviews"_s);
        QVERIFY(d.press("newInterview"));
        const auto say = [&d](const QString &code, const QString &again) {
            if (!d.focus("sessionCode"))
                return false;
            d.type(code);
            if (!d.focus("sessionCodeAgain"))
                return false;
            d.type(again);
            return d.press("toConsent") && d.find("toConsent")->isVisible();
        };
        QVERIFY(say(u"738"_s, u"738"_s));
        QVERIFY(say(u"7777"_s, u"7777"_s));
        QVERIFY(say(u"7385"_s, u"7358"_s));
        QVERIFY(!d.session.blankCode().isSet());
        QVERIFY(!say(u"7385"_s, u"7385"_s)); // on to consent
        QVERIFY(d.session.blankCode().isSet());
    }

    void withoutACodeOrWithoutAnInterviewIdlingLocks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("leave");
        QTest::newRow("no code") << QString() << QString();
        QTest::newRow("ended") << u"7385"_s << u"endInterview"_s;
        QTest::newRow("left") << u"7385"_s << u"allInterviews"_s;
    }

    void withoutACodeOrWithoutAnInterviewIdlingLocks()
    {
        QFETCH(QString, code);
        QFETCH(QString, leave);
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        QVERIFY(listen(code));
        if (!leave.isEmpty()) {
            d.find<QTabWidget>("interviewTabs")->setCurrentIndex(3);
            QVERIFY(d.press(leave.toLatin1().constData()));
        }
        wait(5);
        QVERIFY(!d.window.isBlank());
        QTRY_VERIFY(!d.session.notebook());
    }

    void aBlankScreenLocksByKeyAndAfterAnHour_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("Ctrl+L") << true;
        QTest::newRow("an hour") << false;
    }

    void aBlankScreenLocksByKeyAndAfterAnHour()
    {
        QFETCH(bool, isByKey);
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        QVERIFY(listen(u"7385"_s));
        wait(5);
        QVERIFY(d.window.isBlank());
        QTRY_VERIFY(d.find("blankCode")->hasFocus());
        if (isByKey) {
            d.key(Qt::Key_L, Qt::ControlModifier);
        } else {
            m_now += (MainWindow::LongestBlank - 1) * 60'000LL;
            d.type(u"7"_s); // touching it does not put it off
            QVERIFY(d.window.isBlank());
            m_now += 60'000;
            d.type(u"385"_s);
        }
        QTRY_VERIFY(!d.session.notebook());
        QVERIFY(!d.session.blankCode().isSet());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QTRY_COMPARE(firstAnswer(), u"a testimony"_s);
    }

    void dialogsAreHiddenWithTheScreenAndComeBackWithIt()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        QVERIFY(listen(u"7385"_s));
        QVERIFY(d.press("alertHeld"));
        QTRY_VERIFY(d.find("toldTo") && d.find("toldTo")->hasFocus());
        d.type(u"the head"_s);
        wait(5);
        QVERIFY(d.window.isBlank());
        QCOMPARE(otherWindows(), QStringList());
        // One that would open meanwhile, by itself, stays hidden too.
        QDialog late(d.window.workspace());
        late.setObjectName(u"late"_s);
        late.open();
        QTRY_COMPARE(otherWindows(), QStringList());
        QTRY_VERIFY(d.find("blankCode")->hasFocus());
        d.type(u"7385"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.window.isBlank());
        QTRY_VERIFY(late.isVisible());
        late.reject();
        QTRY_VERIFY(d.find("toldTo")->isVisible());
        QVERIFY(d.focus("toldTo"));
        d.key(Qt::Key_End);
        d.type(u" nurse"_s);
        QCOMPARE(d.find<QLineEdit>("toldTo")->text(), u"the head nurse"_s);
    }

    void closingABlankWindowLosesNothing()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        setClock();
        QVERIFY(listen(u"7385"_s));
        wait(5);
        QVERIFY(d.window.isBlank());
        QVERIFY(d.window.close());
        QVERIFY(!d.session.notebook());
        const auto notebook =
            SmallVisit::must(Notebook::open(m_path, Passphrase(regards::test::Words), m_visit->world));
        QCOMPARE(notebook->all<Answer>().value(0).text, u"a testimony"_s);
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
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(d.focus("comment"));
        d.type(u"still here"_s);
        d.window.setLanguage(u"fr"_s);
        QTRY_COMPARE(d.session.language(), u"fr"_s);
        QTRY_VERIFY(d.find<QLabel>("statement"));
        const QString statement = d.session.toolkit().criteria().at(1).statement.in(u"fr");
        QTRY_VERIFY(d.find<QLabel>("statement")->text().endsWith(statement));
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"still here"_s);
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
    if (!d.unlock(path))
        return 1;
    d.window.workspace()->showPlace(u"observe"_s);
    if (!d.focus("comment"))
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
