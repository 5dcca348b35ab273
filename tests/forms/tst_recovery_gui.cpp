// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "core/notebook/restore.h"
#include "forms/common/banner.h"
#include "forms/welcome/welcomepage.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// After a crash, a damaged file, a lost file: the same place, the same text, or an earlier version that says what it
/// is.
class TestRecovery : public QObject
{
    Q_OBJECT

private:
    void damage(qint64 at)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(QByteArray(4096, '\x55')), 4096);
    }
    /// What the banner of the step that is shown says.
    [[nodiscard]] QString said(const char *step) const
    {
        const QWidget *shown = m_driver->find(step);
        const auto *banner = shown ? shown->findChild<Banner *>(u"banner"_s) : nullptr;
        return banner ? banner->text() : QString();
    }
    void lookAtVersions()
    {
        QTRY_VERIFY(m_driver->find("restoreStep"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        m_driver->type(regards::test::Words);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(m_driver->find<QListWidget>("versions")->isVisible());
    }
    void restoreTheOneMarked()
    {
        QTRY_VERIFY(m_driver->find<QPushButton>("go")->isEnabled());
        QVERIFY(m_driver->press("go"));
        QTRY_VERIFY(m_driver->find("question") && m_driver->find("question")->isVisible());
        QVERIFY(m_driver->press("question.yes"));
        QTRY_VERIFY(m_driver->find<QLabel>("restored")->isVisible());
        m_driver->window.activateWindow(); // no window manager does it here
        QTRY_VERIFY(m_driver->window.isActiveWindow());
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QString m_path;

private Q_SLOTS:
    /// A notebook with one rating, a backup of it, and a second rating since.
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        const auto notebook = m_visit->notebook(0);
        m_path = notebook->path();
        SmallVisit::must(notebook->put(m_visit->assessment(0, u"1.1.1"_s, Rating(Rating::Level::Full))));
        SmallVisit::must(notebook->backUp());
        m_visit->world.advance(3'600'000);
        SmallVisit::must(notebook->put(m_visit->assessment(0, u"1.1.2"_s, Rating(Rating::Level::Partial))));
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void aVersionIsChosenByWhatItHoldsAndThePresentFileStays()
    {
        WindowDriver &d = *m_driver;
        d.window.offer(m_path);
        QVERIFY(d.show());
        QTRY_VERIFY(d.find("versionsOf"));
        QVERIFY(d.press("versionsOf"));
        lookAtVersions();
        auto *list = d.find<QListWidget>("versions");
        QCOMPARE(list->count(), 1);
        const QString text = list->item(0)->text();
        for (const QString &part : {u"Visite d'essai"_s, u"Unité A"_s, u"Aline Inventée"_s, u"1 rating"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(text.contains(u"holds more"_s)); // the present file
        restoreTheOneMarked();
        const QString shown = d.find<QLabel>("restored")->text();
        QVERIFY(shown.contains(u"Visite d'essai"_s) && shown.contains(u"put-aside"_s));
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().count(Assessment::typeName()), 1);
        const QStringList aside = putAsideFiles(m_path);
        QCOMPARE(aside.size(), 1);
        const auto kept =
            SmallVisit::must(Notebook::open(aside.constFirst(), Passphrase(regards::test::Words), m_visit->world));
        QCOMPARE(kept->count(Assessment::typeName()), 2);
    }

    void whatIsNewerIsBroughtAlongWhereItIsWanted()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.show());
        d.window.welcome()->showRestore(m_path);
        lookAtVersions();
        QVERIFY(d.press("carry"));
        restoreTheOneMarked();
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().count(Assessment::typeName()), 2);
    }

    void aDamagedFirstPageIsToldFromAWrongPassphrase()
    {
        WindowDriver &d = *m_driver;
        damage(16);
        d.window.offer(m_path);
        QVERIFY(d.show());
        QVERIFY(!d.typePassphrase() || !d.window.workspace());
        QTRY_VERIFY2(said("unlockStep").contains(u"damaged"_s), qPrintable(said("unlockStep")));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"versionsOf"_s);
        d.key(Qt::Key_Space);
        lookAtVersions();
        QVERIFY(d.find<QLabel>("restoreState")->text().contains(u"can’t be read"_s));
        restoreTheOneMarked();
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().count(Assessment::typeName()), 1);
    }

    void aWrongPassphraseIsStillAWrongPassphrase()
    {
        WindowDriver &d = *m_driver;
        d.window.offer(m_path);
        QVERIFY(d.show());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        d.type(u"not this one"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(said("unlockStep").contains(u"passphrase"_s));
        QVERIFY(!said("unlockStep").contains(u"damaged"_s));
        QVERIFY(d.press("versionsOf"));
        QTRY_VERIFY(d.find("restoreStep"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passphrase"_s);
        d.type(u"not this one either"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!said("restoreStep").isEmpty());
        QVERIFY(!d.find<QListWidget>("versions")->isVisible());
    }

    void aCutFileOffersItsVersions()
    {
        QVERIFY(QFile::resize(m_path, 700));
        WindowDriver &d = *m_driver;
        QVERIFY(d.show());
        d.window.offer(m_path);
        QTRY_VERIFY(d.find("versionsOf"));
        QVERIFY(d.press("versionsOf"));
        lookAtVersions();
        restoreTheOneMarked();
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
    }

    void aMissingFileIsStillListedAndComesBack()
    {
        {
            WindowDriver before(m_visit->world, m_visit->path(u"settings.ini"_s));
            QVERIFY(before.unlock(m_path));
        }
        QVERIFY(QFile::remove(m_path));
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        WindowDriver &d = *m_driver;
        QVERIFY(d.show());
        auto *files = d.find<QListWidget>("files");
        QVERIFY(files && files->count() == 1);
        QVERIFY(files->item(0)->text().contains(u"missing"_s));
        QVERIFY(d.focus("files"));
        d.key(Qt::Key_Return);
        lookAtVersions();
        QVERIFY(d.find<QLabel>("restoreState")->text().contains(u"missing"_s));
        restoreTheOneMarked();
        QVERIFY(d.press("go"));
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().owner(), m_visit->observers.at(0));
    }

#ifdef Q_OS_UNIX
    void aKilledProgramComesBackToItsPlaceUnitAndCriterionAndSaysSoOnce()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--stand"_s, m_path, m_visit->path(u"child.ini"_s)});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT((output += child.readAllStandardOutput()).contains("standing")
                                     || child.state() == QProcess::NotRunning,
                                 60'000);
        QVERIFY2(output.contains("standing"), child.readAllStandardError().constData());
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_path));
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"1.1.3"_s);
        QCOMPARE(d.window.workspace()->state().visitUnit, m_visit->visitUnits.at(1));
        const auto banners = d.window.workspace()->findChildren<Banner *>(u"banner"_s);
        const auto tells = [&banners] {
            return std::any_of(banners.begin(), banners.end(),
                               [](const Banner *banner) { return banner->text().contains(u"without notice"_s); });
        };
        QVERIFY(tells());
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        for (const Banner *banner : d.window.workspace()->findChildren<Banner *>(u"banner"_s))
            QVERIFY(!banner->text().contains(u"without notice"_s));
    }
#endif
};

/// The program that is killed: goes to a criterion of the second unit, and says so once that is durable.
static int stand(const QString &path, const QString &settings)
{
    RealWorld world;
    WindowDriver d(world, settings);
    if (!d.unlock(path))
        return 1;
    d.window.workspace()->showPlace(u"observe"_s);
    d.key(Qt::Key_2, Qt::ControlModifier);
    d.window.workspace()->currentPlace()->setState(u"1.1.3"_s);
    d.key(Qt::Key_Shift); // any key: the program looks once keys have rested
    if (!QTest::qWaitFor([&d] { return d.notebook().fact(u"ui.where"_s).contains("1.1.3"); }, 30'000))
        return 1;
    std::puts("standing");
    std::fflush(stdout);
    return QApplication::exec();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--stand") {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        return stand(arguments.value(2), arguments.value(3));
    }
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery_gui.moc"
