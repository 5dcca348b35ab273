// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/screentour.h"

#include "core/storage/backup.h"
#include "forms/common/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// What is set counts at once, and nothing one was doing is lost by it.
class TestSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;

    void openSettings()
    {
        m_driver->key(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->find("settingsDialog") && m_driver->find("settingsDialog")->isActiveWindow());
    }

    /// As one does with the keyboard: to the box, and down to its entry.
    void choose(const char *box, const QVariant &value)
    {
        QVERIFY(m_driver->focus(box));
        auto *combo = m_driver->find<QComboBox>(box);
        const int wanted = combo->findData(value);
        QVERIFY(wanted >= 0);
        m_driver->key(Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            m_driver->key(Qt::Key_Down);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->unlock(m_visit->notebook(0)->path()));
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void aLanguageIsTakenAtOnceAndPlaceUnitAndTextStay()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"observe"_s);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(d.focus("comment"));
        d.type(u"Half a sent"_s);
        openSettings();
        choose("settingsLanguage", u"fr"_s);
        QTRY_COMPARE(d.find("settingsDialog")->windowTitle().isEmpty(), false);
        QTRY_COMPARE(d.session.language(), u"fr"_s);
        QTRY_COMPARE(d.find<QComboBox>("settingsLanguage")->currentData().toString(), u"fr"_s);
        d.key(Qt::Key_Escape);
        QTRY_COMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
        QCOMPARE(d.find<QComboBox>("unit")->currentIndex(), 1);
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"Half a sent"_s);
    }

    void aSizeOfTextIsTakenAtOnceAndTheTextStays()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        d.type(u"Half a sent"_s);
        const int before = d.find("unit")->fontMetrics().height();
        openSettings();
        choose("settingsText", 200);
        QTRY_VERIFY(d.find("unit") && d.find("unit")->fontMetrics().height() > before * 3 / 2);
        // The window grows with its text: nothing has to be moved sideways.
        const auto *page = d.find("settingsDialog")->findChild<QScrollArea *>();
        QTRY_COMPARE(page->horizontalScrollBar()->maximum(), 0);
        d.key(Qt::Key_Escape);
        QTRY_COMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"Half a sent"_s);
        QCOMPARE(d.settings.textPercent(), 200);
    }

    void coloursAreTakenAtOnce()
    {
        openSettings();
        for (const auto &[name, scheme] :
             {std::pair{u"dark"_s, Scheme::Dark}, {u"contrast"_s, Scheme::Contrast}, {u"light"_s, Scheme::Light}}) {
            choose("settingsTheme", name);
            QTRY_COMPARE(schemeNow(), scheme);
            QCOMPARE(m_driver->settings.theme(), name);
        }
    }

    void aSecondBackupGoesWhereItCanBeWritten()
    {
        WindowDriver &d = *m_driver;
        const QString folder = m_visit->path(u"stick"_s);
        openSettings();
        d.find<QLineEdit>("settingsBackup")->setText(folder);
        QVERIFY(d.press("settingsBackupUse"));
        const auto *banner = d.find<Banner>("settingsBackupBanner");
        QTRY_COMPARE(banner->kind(), Banner::Kind::Error); // there is no such folder
        QVERIFY(d.notebook().backupFolder().isEmpty());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(d.press("settingsBackupUse"));
        QTRY_COMPARE_WITH_TIMEOUT(banner->kind(), Banner::Kind::Success, 60000);
        QCOMPARE(d.notebook().backupFolder(), folder);
        QVERIFY(!QDir(folder).entryList(QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot).isEmpty());
    }

    void settingsHoldNothingOfANotebook()
    {
        WindowDriver &d = *m_driver;
        openSettings();
        choose("settingsIdle", 15);
        QCOMPARE(d.settings.idleMinutes(), 15);
        d.find<QLineEdit>("settingsBackup")->setText(m_visit->path(u""_s));
        QVERIFY(d.press("settingsBackupUse"));
        QTRY_COMPARE_WITH_TIMEOUT(d.find<Banner>("settingsBackupBanner")->kind(), Banner::Kind::Success, 60000);
        d.key(Qt::Key_Escape);
        d.window.close();
        m_driver.reset();
        QFile file(m_visit->path(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        for (const QString &word : {u"Tilleuls"_s, u"Inventée"_s, u"Unité"_s, u"essai"_s, u"secret"_s})
            QVERIFY2(!all.contains(word), qPrintable(word));
    }
};

int main(int argc, char *argv[])
{
    useLaptopScreen();
    QApplication application(argc, argv);
    TestSettings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
