// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/evidencevisit.h"
#include "tests/forms/keyboardround.h"
#include "tests/forms/screentour.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QSignalSpy>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Every screen can be used by its keyboard alone, and by somebody who hears it.
class TestAccessible : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EvidenceVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QStringList m_found;

    void say(const QString &screen, const QStringList &found)
    {
        for (const QString &one : found)
            m_found.append(screen + u": "_s + one);
    }

    ScreenTour::Visit hearing()
    {
        return [this](const QString &screen, QWidget &window) {
            QStringList words{u"Not yet rated"_s, u"Evidence only"_s};
            for (const Rating rating : Rating::all())
                words.append(m_driver->session.toolkit().ratingText(rating).label.in(u"en"_s));
            QStringList nameless = regards::test::namelessControls(&window);
            for (QString &one : nameless)
                one.prepend(u"no name: "_s);
            say(screen, nameless);
            say(screen, rolelessControls(window));
            say(screen, wordlessRows(window, words));
            say(screen, wrongOnTheTabWay(window));
        };
    }

    void compareNone(const ScreenTour &tour)
    {
        m_found += tour.problems();
        for (const QString &one : std::as_const(m_found))
            qWarning("%s", qPrintable(one)); // a failure's text would be shortened
        QCOMPARE(m_found.size(), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_found.clear();
        m_visit = std::make_unique<EvidenceVisit>();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->show());
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void observerScreens()
    {
        const QString file = m_visit->notebook(0)->path();
        ScreenTour tour(*m_driver, hearing());
        tour.welcome(file);
        QVERIFY(m_driver->unlock(file));
        tour.observer();
        compareNone(tour);
    }

    void coordinatorScreens()
    {
        m_visit->newReport(u"Report of the trial"_s);
        const QString file = m_visit->archive->path();
        m_visit->archive.reset();
        QVERIFY(m_driver->unlock(file));
        ScreenTour tour(*m_driver, hearing());
        tour.coordinator();
        compareNone(tour);
    }

    void aTickByAScreenReaderIsATick()
    {
        QCheckBox box(u"Seen && &read"_s);
        QSignalSpy clicked(&box, &QCheckBox::clicked);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(face->role(), QAccessible::CheckBox);
        QCOMPARE(face->text(QAccessible::Name), u"Seen & read"_s);
        face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(clicked.size(), 1);
        QVERIFY(face->state().checked);
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
};

int main(int argc, char *argv[])
{
    useLaptopScreen();
    QApplication application(argc, argv);
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessible.moc"
