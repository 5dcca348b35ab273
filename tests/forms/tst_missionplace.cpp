// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handover.h"
#include "forms/common/recordlist.h"
#include "tests/forms/observerwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// My mission: what is left to do, each line one key from where it is done; and the evening's reminder.
class TestMissionPlace : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    void openAtNine(const std::function<void(Notebook &archive)> &prepare = {})
    {
        open([&](Notebook &archive) {
            m_visit->world.setNow(at(2, 9));
            if (prepare)
                prepare(archive);
        });
    }
    /// A full hour of the visit's month, by the clock on the wall.
    [[nodiscard]] static qint64 at(int day, int hour)
    {
        return QDateTime(QDate(2026, 3, day), QTime(hour, 0)).toMSecsSinceEpoch();
    }
    [[nodiscard]] QString place() const { return m_driver->window.workspace()->currentPlace()->name(); }
    [[nodiscard]] QString rowName(const char *what, int unit, const QString &rest = {}) const
    {
        return QLatin1StringView(what) + u'_' + m_visit->visitUnits.at(unit).text()
            + (rest.isEmpty() ? QString() : QString(u'_' + rest));
    }
    [[nodiscard]] QString words(const QString &row) const
    {
        auto *found = m_driver->find(qPrintable(row));
        return found ? found->findChild<QLabel *>(u"rowWords"_s)->text() : u"no such row"_s;
    }
    void rate(const QString &criterion) const
    {
        SmallVisit::must(m_driver->notebook().put(m_visit->assessment(0, criterion, Rating::Level::Full)));
    }
    void putNote(const QString &text) const { SmallVisit::must(m_driver->notebook().put(noteOf(text))); }

private Q_SLOTS:
    void init() { openAtNine(); }
    void cleanup() { close(); }

    void itOpensFirstAndSaysWhereToBegin()
    {
        WindowDriver &d = *m_driver;
        QCOMPARE(place(), u"mission"_s);
        QCOMPARE(d.find<QListWidget>("rail")->currentRow(), 0);
        QVERIFY(d.find("beginning")->isVisible());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"begin"_s);
        QVERIFY(words(u"missionDays"_s).startsWith(u"Day 1 of 3"_s));
        d.key(Qt::Key_Space);
        QCOMPARE(place(), u"observe"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"1.1.1"_s);
        rate(u"1.1.1"_s);
        show(u"mission"_s);
        QVERIFY(!d.find("beginning")->isVisible());
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"begin"_s);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(place(), u"observe"_s);
    }

    void whatALineCountsIsOneKeyAway()
    {
        WindowDriver &d = *m_driver;
        rate(u"2.1.1"_s);
        rate(u"2.1.2"_s);
        rate(u"3.1.1"_s);
        QVERIFY(d.focus(qPrintable(rowName("missionTheme", 0, u"2"_s))));
        d.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(d.find("sourcesDialog") && d.find("sourcesDialog")->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), d.find("sourcesDialog"));
        QCOMPARE(d.find<RecordList>("sources.list")->count(), 2);
        d.key(Qt::Key_Down);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(place(), u"observe"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"2.1.2"_s);
    }

    void aThemeIsOneKeyFromItsFirstUntouchedCriterion()
    {
        WindowDriver &d = *m_driver;
        rate(u"2.1.1"_s);
        const QString row = rowName("missionTheme", 0, u"2"_s);
        QVERIFY(words(row).startsWith(u"1 of "_s));
        QVERIFY(d.focus(qPrintable(row)));
        d.key(Qt::Key_Return);
        QCOMPARE(place(), u"observe"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"2.1.2"_s);
        show(u"mission"_s);
        // In another unit too, which is then the one that is shown.
        QVERIFY(d.press(qPrintable(rowName("missionTheme", 1, u"2"_s))));
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"2.1.1"_s);
        QVERIFY(d.find<QLabel>("where")->text().contains(u"Unité B"_s));
    }

    void onlyWhatIsAssignedStandsHere()
    {
        openAtNine([this](Notebook &archive) {
            const auto member = archive.all<TeamMember>({u"observer"_s, m_visit->observers.at(0)}).constFirst();
            Assignment assignment;
            assignment.teamMember = member.id;
            assignment.visitUnit = m_visit->visitUnits.at(1);
            assignment.themes = u"3"_s;
            SmallVisit::must(archive.put(assignment));
        });
        WindowDriver &d = *m_driver;
        QVERIFY(!d.find(qPrintable(rowName("missionUnit", 0))));
        QVERIFY(d.find(qPrintable(rowName("missionTheme", 1, u"3"_s))));
        QVERIFY(!d.find(qPrintable(rowName("missionTheme", 1, u"1"_s))));
        QVERIFY(d.find<QLabel>("whose")->text().startsWith(u"Your units"_s));
        rate(u"1.1.1"_s);
        QVERIFY(d.find("outside")->isVisible());
    }

    void numbersFollowWhatIsWritten()
    {
        WindowDriver &d = *m_driver;
        const QString unit = rowName("missionUnit", 0);
        QCOMPARE(words(unit), u"116 untouched"_s);
        d.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(place(), u"observe"_s);
        d.key(Qt::Key_1);
        d.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(words(unit), u"1 of 116 rated, 115 untouched"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(words(unit), u"116 untouched"_s);
    }

    void interviewsStandAgainstThePlanAndLeadThere()
    {
        openAtNine([this](Notebook &archive) {
            InterviewPlan plan;
            plan.visitUnit = m_visit->visitUnits.at(0);
            plan.category = u"carer"_s;
            plan.planned = 5;
            SmallVisit::must(archive.put(plan));
        });
        Interview interview;
        interview.visit = m_visit->visitId;
        interview.visitUnit = m_visit->visitUnits.at(0);
        interview.observer = m_visit->observers.at(0);
        interview.category = u"carer"_s;
        for (const QString &consent : {u"given"_s, u"refused"_s}) {
            interview.consent = consent;
            SmallVisit::must(m_driver->notebook().put(interview));
        }
        const QString row = rowName("missionInterviews", 0, u"carer"_s);
        QCOMPARE(words(row), u"1 held, 1 refused, 5 planned for the whole team"_s);
        QVERIFY(m_driver->press(qPrintable(row)));
        QCOMPARE(place(), u"interviews"_s);
    }

    void notesToSortAndDocumentsAwaitedLeadToTheirPlaces()
    {
        WindowDriver &d = *m_driver;
        putNote(u"to be sorted"_s);
        Document document;
        document.visit = m_visit->visitId;
        document.observer = m_visit->observers.at(0);
        document.title = u"House rules"_s;
        document.state = u"requested"_s;
        SmallVisit::must(d.notebook().put(document));
        QVERIFY(words(u"missionUntagged"_s).startsWith(u"1 note"_s));
        QCOMPARE(words(u"missionAwaited"_s), u"1: House rules"_s);
        QVERIFY(words(u"facilityDocuments"_s).startsWith(u"1 document"_s));
        QVERIFY(d.press("missionUntagged"));
        QCOMPARE(place(), u"notes"_s);
        QVERIFY(d.find<QComboBox>("noteFilter")->currentText().contains(u"riteri"_s));
        show(u"mission"_s);
        QVERIFY(d.press("missionAwaited"));
        QCOMPARE(place(), u"documents"_s);
    }

    void upAndDownGoFromRowToRow()
    {
        WindowDriver &d = *m_driver;
        const QString first = rowName("missionTheme", 0, u"1"_s);
        QVERIFY(d.focus(qPrintable(first)));
        d.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), rowName("missionTheme", 0, u"2"_s));
        d.key(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget()->objectName(), first);
    }

    void theEveningRemindsOfHandingOver()
    {
        WindowDriver &d = *m_driver;
        rate(u"1.1.1"_s);
        QVERIFY(!d.find("missionReminder")->isVisible());
        m_visit->world.setNow(at(2, 18));
        show(u"observe"_s);
        QVERIFY(d.find("eveningReminder")->isVisible());
        show(u"mission"_s);
        QVERIFY(d.find("missionReminder")->isVisible());
        QVERIFY(!d.find("eveningReminder")->isVisible()); // once is enough
        QVERIFY(d.press("missionToHandOver"));
        QCOMPARE(place(), u"handover"_s);
        QVERIFY(!d.find("eveningReminder")->isVisible());

        SmallVisit::must(writeHandOver(d.notebook(), m_visit->path(u"evening.regards-handover"_s)));
        show(u"mission"_s);
        QVERIFY(!d.find("missionReminder")->isVisible());
        QVERIFY(words(u"missionHandOver"_s).endsWith(u"Nothing new since."_s));
        m_visit->world.advance(60'000);
        rate(u"1.1.2"_s);
        QVERIFY(d.find("missionReminder")->isVisible());
        m_visit->world.setNow(at(3, 9));
        show(u"observe"_s);
        QVERIFY(!d.find("eveningReminder")->isVisible());
    }

    void theReminderCanBePutOffForAnHour()
    {
        WindowDriver &d = *m_driver;
        rate(u"1.1.1"_s);
        m_visit->world.setNow(at(2, 18));
        show(u"observe"_s);
        QVERIFY(d.press("reminderLater"));
        QVERIFY(!d.find("eveningReminder")->isVisible());
        m_visit->world.advance(59 * 60'000);
        show(u"notes"_s);
        QVERIFY(!d.find("eveningReminder")->isVisible());
        m_visit->world.advance(60'000);
        show(u"observe"_s);
        QVERIFY(d.find("eveningReminder")->isVisible());
        QVERIFY(d.press("reminderHandOver"));
        QCOMPARE(place(), u"handover"_s);
    }
};

QTEST_MAIN(TestMissionPlace)
#include "tst_missionplace.moc"
