// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/banner.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/recordlist.h"
#include "forms/history/historydialog.h"
#include "tests/forms/conflictvisit.h"
#include "tests/forms/observerwindow.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestHistory : public QObject, private ObserverWindow
{
    Q_OBJECT

private:
    [[nodiscard]] HistoryDialog *dialog() const
    {
        return qobject_cast<HistoryDialog *>(QApplication::activeModalWidget());
    }
    [[nodiscard]] RecordList *list() const { return m_driver->find<RecordList>("history.list"); }
    /// The rows of the list: when and who, then what.
    [[nodiscard]] QString row(int number) const
    {
        const ListRow row = list()->rows()->rows().at(number);
        return row.head + u'\n' + row.body;
    }
    [[nodiscard]] RecordId assessment() const { return m_driver->notebook().all<Assessment>().constFirst().id; }
    [[nodiscard]] QString comment() const { return m_driver->notebook().record(assessment())->text(u"comment"_s); }

    void openHistory() const
    {
        m_driver->key(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(dialog()->isActiveWindow());
        QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
    }
    void closeHistory() const
    {
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        // Without a window manager nobody makes the window active again.
        m_driver->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window));
    }

    /// Rates 1.1.1 and writes two comments, one after the other.
    void write()
    {
        show(u"observe"_s);
        QVERIFY(m_driver->focus("criteria"));
        m_driver->key(Qt::Key_2);
        QTRY_COMPARE(m_driver->notebook().all<Assessment>().size(), 1);
        for (const QString &text : {u"Two rooms are damp."_s, u"Two rooms are very damp."_s}) {
            m_visit->world.advance(60'000);
            QVERIFY(m_driver->focus("comment"));
            m_driver->key(Qt::Key_A, Qt::ControlModifier);
            m_driver->type(text);
            m_driver->find<DraftTextEdit>("comment")->commit();
        }
        QCOMPARE(comment(), u"Two rooms are very damp."_s);
    }

private Q_SLOTS:
    void cleanup()
    {
        if (QWidget *open = QApplication::activeModalWidget())
            delete open;
        close();
    }

    void aTextTellsItsHistoryAndGivesAnEarlierValueBack()
    {
        open();
        write();
        m_driver->type(u" Still."_s); // being typed: it is a value too
        openHistory();
        QTRY_VERIFY(list()->hasFocus());
        QCOMPARE(list()->count(), 3);
        QVERIFY2(row(0).contains(u"Aline Inventée"_s) && row(0).contains(u"now"_s), qPrintable(row(0)));
        QVERIFY2(row(0).contains(u"2026"_s), qPrintable(row(0)));
        QVERIFY2(!row(1).contains(u"now"_s), qPrintable(row(1)));
        QCOMPARE(namelessControls(dialog()).join(u", "), QString());
        m_driver->key(Qt::Key_Down);
        const auto *value = m_driver->find<QLabel>("history.value.0");
        QVERIFY2(value->text().contains(u"<b><u>"_s), qPrintable(value->text()));
        QVERIFY2(value->accessibleName().contains(u"Added: “very”"_s), qPrintable(value->accessibleName()));
        m_driver->key(Qt::Key_Down);
        QVERIFY(m_driver->press("history.restore.0"));
        QTRY_COMPARE(comment(), u"Two rooms are damp."_s);
        QCOMPARE(list()->count(), 4);
        QCOMPARE(list()->currentKey(), u"4"_s);
        QVERIFY(m_driver->find("history.whyNot.0"));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(comment(), u"Two rooms are very damp. Still."_s);
        m_driver->key(Qt::Key_Z, Qt::ControlModifier); // only what was restored here
        QCOMPARE(comment(), u"Two rooms are very damp. Still."_s);
        closeHistory();
        QVERIFY(m_driver->find("comment")->hasFocus());
        QCOMPARE(m_driver->find<DraftTextEdit>("comment")->toPlainText(), u"Two rooms are very damp. Still."_s);
    }

    void aRatingAndAWholeRecordTellTheirsToo()
    {
        open();
        write();
        QVERIFY(m_driver->focus("rate_partial"));
        m_visit->world.advance(60'000);
        m_driver->key(Qt::Key_4);
        openHistory();
        QCOMPARE(list()->count(), 2);
        m_driver->key(Qt::Key_Down);
        QVERIFY(m_driver->press("history.restore.0"));
        QTRY_COMPARE(m_driver->notebook().record(assessment())->text(u"rating"_s), u"partial"_s);
        closeHistory();
        QVERIFY(m_driver->focus("criteria"));
        openHistory();
        QCOMPARE(list()->count(), 5);
        QVERIFY2(row(4).contains(u"Begun."_s) && row(4).contains(u"Rating: "_s), qPrintable(row(4)));
    }

    void whereNothingWasWrittenOneIsToldSo()
    {
        open();
        show(u"observe"_s);
        QVERIFY(m_driver->focus("comment"));
        openHistory();
        QVERIFY(m_driver->find("history.empty")->isVisible());
        closeHistory();
        QVERIFY(m_driver->focus("rail"));
        m_driver->key(Qt::Key_H, Qt::ControlModifier);
        const auto banners = m_driver->window.findChildren<Banner *>();
        QTRY_VERIFY(std::any_of(banners.begin(), banners.end(),
                                [](const Banner *banner) { return banner->text().contains(u"Ctrl+H"_s); }));
        QVERIFY(!dialog());
    }

    void theMenuOfATextLeadsThereToo()
    {
        open();
        write();
        m_driver->key(Qt::Key_Menu);
        QTRY_VERIFY(m_driver->find<QMenu>("textHelpMenu") && m_driver->find<QMenu>("textHelpMenu")->isVisible());
        QAction *action = m_driver->find<QMenu>("textHelpMenu")->findChild<QAction *>(u"showHistory"_s);
        QVERIFY(action);
        action->trigger();
        m_driver->find<QMenu>("textHelpMenu")->close();
        QTRY_VERIFY(dialog());
        QCOMPARE(list()->count(), 2);
    }

    void theRightMouseButtonOnARatingLeadsThereToo()
    {
        open();
        write();
        QWidget *button = m_driver->find("rate_partial");
        QContextMenuEvent event(QContextMenuEvent::Mouse, button->rect().center(),
                                button->mapToGlobal(button->rect().center()));
        QApplication::sendEvent(button, &event);
        QTRY_VERIFY(m_driver->find<QMenu>("historyMenu") && m_driver->find<QMenu>("historyMenu")->isVisible());
        QTest::keyClick(m_driver->find<QMenu>("historyMenu"), Qt::Key_Down);
        QTest::keyClick(m_driver->find<QMenu>("historyMenu"), Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QCOMPARE(list()->count(), 1);
    }

    void whatWasErasedShowsOnlyThatItWas()
    {
        open();
        write();
        SmallVisit::must(m_driver->notebook().redactField(assessment(), u"comment"_s));
        QVERIFY(m_driver->focus("comment"));
        openHistory();
        QCOMPARE(list()->count(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(row(i).contains(u"erased"_s), qPrintable(row(i)));
            QVERIFY(m_driver->find("history.whyNot.0")->isVisible());
            QVERIFY(!m_driver->find("history.restore.0") || !m_driver->find("history.restore.0")->isVisible());
            m_driver->key(Qt::Key_Down);
        }
    }

    void whatWasFoundTellsItsHistory()
    {
        open();
        write();
        m_driver->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->find("findWords") && m_driver->find("findWords")->hasFocus());
        m_driver->type(u"very damp"_s);
        QTRY_COMPARE(m_driver->find<RecordList>("findResults")->count(), 1);
        openHistory();
        QCOMPARE(list()->count(), 3);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_driver->find("findWords"));
        QCOMPARE(m_driver->find("findDialog")->focusWidget(), m_driver->find("findWords"));
    }

    void aConflictTellsBothAndWhatSettledIt()
    {
        ConflictVisit site;
        SmallVisit::must(site.archive->settle(site.rated, u"comment"_s, u"Damp and mouldy."_s));
        const RecordId rated = site.rated;
        const QString path = site.archive->path();
        site.archive.reset();
        WindowDriver driver(site.world, site.path(u"settings.ini"_s));
        QVERIFY(driver.unlock(path));
        Desk desk{driver.notebook(), driver.session.toolkit(), u"en"_s};
        showHistory(desk, rated, u"comment"_s, &driver.window);
        QTRY_VERIFY(dialog());
        const auto *rows = driver.find<RecordList>("history.list");
        QCOMPARE(rows->count(), 3);
        const auto said = [&driver] { return driver.find<QLabel>("history.conflict")->text(); };
        QVERIFY2(said().contains(u"settled a conflict between “Two rooms are mouldy.” (Bruno Fictif)"_s),
                 qPrintable(said()));
        QTRY_VERIFY(rows->hasFocus());
        driver.key(Qt::Key_Down);
        QVERIFY2(said().contains(u"until you, the coordinator settled it"_s), qPrintable(said()));
        delete dialog();
        showHistory(desk, rated, u"rating"_s, &driver.window);
        QTRY_VERIFY(dialog());
        QVERIFY2(said().contains(u"nobody has settled"_s), qPrintable(said()));
        QVERIFY(driver.press("history.restore.0"));
        QTRY_VERIFY(!driver.notebook().record(rated)->conflicts.contains(u"rating"_s));
        delete dialog();
    }

    void aDeletedRecordIsBroughtBack()
    {
        open();
        write();
        SmallVisit::must(m_driver->notebook().setDeleted(assessment(), true));
        const RecordId id =
            m_driver->notebook().records(u"assessment"_s, Query().including(true, false)).constFirst().id;
        Desk desk{m_driver->notebook(), m_driver->session.toolkit(), u"en"_s};
        showHistory(desk, id, {}, &m_driver->window);
        QTRY_VERIFY(dialog());
        QVERIFY2(row(0).contains(u"Deleted."_s), qPrintable(row(0)));
        QVERIFY(m_driver->press("history.bringBack"));
        QTRY_VERIFY(!m_driver->notebook().record(id)->deleted);
        QVERIFY2(row(0).contains(u"Brought back."_s), qPrintable(row(0)));
    }

    void whatTheCoordinatorWroteIsOnlyRead()
    {
        open();
        Notebook &notebook = m_driver->notebook();
        const RecordId facility = notebook.all<Facility>().constFirst().id;
        Desk desk{notebook, m_driver->session.toolkit(), u"en"_s};
        showHistory(desk, facility, u"name"_s, &m_driver->window);
        QTRY_VERIFY(dialog());
        QVERIFY2(row(0).contains(u"the coordinator"_s), qPrintable(row(0)));
        QVERIFY(m_driver->find("history.whyNot.0")->isVisible());
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
