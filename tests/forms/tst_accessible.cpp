// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "forms/welcome/welcomepage.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Screen readers can name every control that takes the keyboard, on every screen.
class TestAccessible : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;

    void compareNone(const QString &screen)
    {
        const QStringList nameless = namelessControls(QApplication::activeWindow());
        QVERIFY2(nameless.isEmpty(), qPrintable(screen + u": "_s + nameless.join(u"; "_s)));
    }

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->show());
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void welcome()
    {
        WelcomePage *page = m_driver->window.welcome();
        compareNone(u"start"_s);
        page->showPack();
        compareNone(u"pack"_s);
        page->showArchive();
        compareNone(u"archive"_s);
        page->showUnlock(m_visit->archive->path());
        compareNone(u"unlock"_s);
    }

    void observer()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        for (const QString &place : {u"mission"_s, u"observe"_s, u"notes"_s, u"interviews"_s, u"handover"_s}) {
            d.window.workspace()->showPlace(place);
            compareNone(place);
        }
        d.window.workspace()->showPlace(u"interviews"_s);
        QVERIFY(d.press("newInterview"));
        compareNone(u"new interview"_s);
        QVERIFY(d.press("toConsent"));
        compareNone(u"consent"_s);
        QVERIFY(d.press("consentGiven"));
        compareNone(u"code"_s);
        QVERIFY(d.press("beginQuestions"));
        auto *tabs = d.find<QTabWidget>("interviewTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            compareNone(tabs->tabText(tab));
        }
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteDialog") && d.find("quickNoteDialog")->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), d.find("quickNoteDialog"));
        compareNone(u"quick note"_s);
    }

    void coordinator()
    {
        WindowDriver &d = *m_driver;
        const QString path = m_visit->archive->path();
        m_visit->archive.reset();
        QVERIFY(d.unlock(path));
        auto *rail = d.find<QListWidget>("rail");
        QVERIFY(rail->count() >= 4);
        for (int row = 0; row < rail->count(); ++row) {
            rail->setCurrentRow(row);
            compareNone(rail->item(row)->text());
        }
    }

    void everyPlaceFitsTheLaptop_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everyPlaceFitsTheLaptop()
    {
        QFETCH(QString, language);
        WindowDriver &d = *m_driver;
        d.window.setLanguage(language);
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        d.window.workspace()->showPlace(u"interviews"_s);
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.press("consentGiven"));
        QVERIFY(d.press("beginQuestions"));
        for (const QString &place : {u"mission"_s, u"observe"_s, u"notes"_s, u"interviews"_s, u"handover"_s})
            d.window.workspace()->showPlace(place);
        const QSize least = d.window.minimumSizeHint();
        // A task bar and a title take their part of 1366 by 768.
        QVERIFY2(least.width() <= 1366 && least.height() <= 690,
                 qPrintable(u"%1 by %2"_s.arg(least.width()).arg(least.height())));
    }

    void everyCriterionIsReadWithItsRating()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_2);
        const auto *tree = d.find<QAbstractItemView>("criteria");
        const QString read = tree->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(read.endsWith(u"Achieved partially"_s), qPrintable(read));
    }

    void tabReachesEveryPartAndLeavesEveryField()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.unlock(m_visit->notebook(0)->path()));
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("criteria"));
        QStringList seen;
        for (int i = 0; i < 60; ++i) {
            d.key(Qt::Key_Tab);
            seen.append(QApplication::focusWidget()->objectName());
        }
        for (const QString &name :
             {u"comment"_s, u"rate_full"_s, u"seen"_s, u"rail"_s, u"unit"_s, u"lock"_s, u"criteria"_s})
            QVERIFY2(seen.contains(name), qPrintable(name));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
