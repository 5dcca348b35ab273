// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"
#include "forms/meeting/meetingbutton.h"
#include "forms/meeting/meetingkeys.h"
#include "tests/forms/meetingroom.h"

#include <QScreen>

using namespace regards;
using namespace regards::test;

/// The meeting on a projector, by keys alone.
class TestMeetingView : public MeetingRoom
{
    Q_OBJECT

private:
    /// Every word that stands in the view, on any page of what is paged.
    [[nodiscard]] QString everyWord() const
    {
        QString all;
        for (const QWidget *widget : view()->findChildren<QWidget *>()) {
            if (widget->isVisible())
                all += wordsOf(*widget) + u'\n';
        }
        return all;
    }

private Q_SLOTS:
    void itFillsTheOtherScreen()
    {
        QVERIFY(begin());
        QVERIFY(view()->isFullScreen());
        QVERIFY(view()->screen() != m_driver->window.screen());
        QCOMPARE(view()->size(), Projector);
        key(Qt::Key_D);
        QTRY_COMPARE(view()->size(), Laptop);
        QVERIFY(view()->isFullScreen());
    }

    void aWholeMeetingByKeysAlone()
    {
        QVERIFY(begin(u"21h30"_s));
        QVERIFY(said("meeting.counts").contains(u"0 agreed"_s));
        QVERIFY(said("meeting.time").contains(u"left"_s));
        // The most disputed comes first, with who is where.
        QCOMPARE(said("meeting.code"), u"1.1.1"_s);
        QVERIFY(evidence().contains(u"Achieved in full"_s));
        QVERIFY(evidence().contains(u"Two rooms are damp"_s));
        QCOMPARE(said("meeting.state"), u"Not agreed yet"_s);

        key(Qt::Key_2);
        QCOMPARE(said("meeting.state"), u"Agreed: Achieved partially"_s);
        QCOMPARE(agreed("1.1.1").rating, std::optional<Rating>(Rating::Level::Partial));
        QVERIFY(said("meeting.counts").contains(u"1 agreed"_s));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(said("meeting.state"), u"Not agreed yet"_s);
        QVERIFY(!agreed("1.1.1").rating);
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(said("meeting.state"), u"Agreed: Achieved partially"_s);

        key(Qt::Key_R);
        QVERIFY(isOn("meeting.text"));
        m_driver->type(u"Painted, 2 rooms damp."_s); // digits are text here
        key(Qt::Key_Escape);
        QVERIFY(isOn("meeting.statement"));
        QCOMPARE(agreed("1.1.1").reason, u"Painted, 2 rooms damp."_s);
        QCOMPARE(agreed("1.1.1").rating, std::optional<Rating>(Rating::Level::Partial));
        QVERIFY(evidence().contains(u"2 rooms damp"_s));
        key(Qt::Key_M);
        QVERIFY(isOn("meeting.text"));
        m_driver->type(u"One of us saw less."_s);
        key(Qt::Key_Escape);
        QCOMPARE(agreed("1.1.1").minorityView, u"One of us saw less."_s);

        key(Qt::Key_Return);
        const QString second = said("meeting.code");
        QVERIFY(second != u"1.1.1"_s);
        key(Qt::Key_P);
        QVERIFY(said("meeting.state").contains(u"Put off"_s));
        QVERIFY(said("meeting.counts").contains(u"1 put off"_s));
        key(Qt::Key_Left);
        QCOMPARE(said("meeting.code"), u"1.1.1"_s);

        // What all rated alike, but for what interviews say otherwise.
        key(Qt::Key_P); // agreed: nothing to put off
        QCOMPARE(said("meeting.state"), u"Agreed: Achieved partially"_s);
        goTo(u"1.1.2"_s);
        key(Qt::Key_B);
        QTRY_VERIFY(m_driver->find("meeting.alike_1.1.2") && m_driver->find("meeting.alike_1.1.2")->isVisible());
        key(Qt::Key_Return);
        QVERIFY(isOn("meeting.statement"));
        QCOMPARE(agreed("1.1.2").rating, std::optional<Rating>(Rating::Level::Partial));
        QVERIFY(!agreed("1.1.3").rating);
        QVERIFY(said("meeting.code") != u"1.1.2"_s);

        key(Qt::Key_Escape);
        QTRY_VERIFY(!view());
        QTRY_VERIFY(m_driver->window.isActiveWindow());
        QCOMPARE(m_driver->window.workspace()->currentPlace()->name(), u"agree"_s);
    }

    void theLastOneLeadsToWhatIsLeftAndWhatComesNext()
    {
        const Toolkit &toolkit = m_visit->toolkit;
        for (const Criterion &criterion : toolkit.criteria()) {
            if (criterion.code.text() == u"1.1.1" || criterion.code.text() == u"3.1.1")
                continue;
            Agreed one = agreedOn(*m_visit->archive, m_report, criterion.code.text());
            one.rating = Rating::Level::Full;
            must(m_visit->archive->put(one));
        }
        QVERIFY(begin());
        QCOMPARE(said("meeting.code"), u"1.1.1"_s);
        key(Qt::Key_4);
        key(Qt::Key_Return);
        QCOMPARE(said("meeting.code"), u"3.1.1"_s);
        key(Qt::Key_P);
        key(Qt::Key_Return);
        const auto *standing = m_driver->find<PagedText>("meeting.standing");
        QTRY_VERIFY(standing && standing->isVisible());
        QVERIFY(standing->document().toPlainText().contains(u"115 of 116"_s));
        QVERIFY(standing->document().toPlainText().contains(u"3.1.1"_s));
        QVERIFY(standing->document().toPlainText().contains(u"standards and themes"_s));
        key(Qt::Key_Return); // takes up what was put off
        QCOMPARE(said("meeting.code"), u"3.1.1"_s);
        key(Qt::Key_1);
        key(Qt::Key_Return);
        QTRY_VERIFY(standing->isVisible());
        QVERIFY(standing->document().toPlainText().contains(u"All 116 criteria are agreed"_s));
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!view());
    }

    void whatWasPutOffIsStillSoTomorrow()
    {
        QVERIFY(begin(u"21:30"_s));
        const QString code = said("meeting.code");
        key(Qt::Key_P);
        key(Qt::Key_F11);
        QTRY_VERIFY(!view() && m_driver->window.isActiveWindow());
        key(Qt::Key_F11);
        QTRY_VERIFY(view() && view()->isActiveWindow());
        key(Qt::Key_Return);
        QVERIFY(isOn("meeting.statement"));
        QVERIFY(said("meeting.counts").contains(u"1 put off"_s));
        QVERIFY(said("meeting.code") != code);
        key(Qt::Key_F);
        key(Qt::Key_F);
        QCOMPARE(said("meeting.code"), code);
    }

    void namesStandThereOnlyWhenAskedForAndContactsAndPrivateNotesNever()
    {
        Note hidden;
        hidden.visit = m_visit->visitId;
        hidden.visitUnit = m_visit->visitUnits.first();
        hidden.observer = m_visit->observers.first();
        hidden.text = u"a private remark"_s;
        hidden.isPrivate = true;
        NoteTag tag;
        tag.note = must(m_visit->archive->put(hidden));
        tag.criterion = u"1.2.2"_s;
        must(m_visit->archive->put(tag));
        QVERIFY(begin());
        const QStringList names{u"Aline"_s, u"Bruno"_s, u"Chloé"_s};
        for (const QString &code : {u"1.1.1"_s, u"1.2.2"_s}) {
            goTo(code);
            for (const QString &name : names)
                QVERIFY2(!everyWord().contains(name), qPrintable(name));
        }
        QVERIFY(everyWord().contains(u"I never know who is on duty"_s));
        goTo(u"1.1.1"_s);
        key(Qt::Key_N);
        for (const QString &name : names)
            QVERIFY2(everyWord().contains(name), qPrintable(name));
        for (const QString &code : {u"1.1.1"_s, u"1.2.2"_s}) {
            goTo(code);
            QVERIFY(!everyWord().contains(u"secret contact"_s));
            QVERIFY(!everyWord().contains(u"private remark"_s));
        }
        key(Qt::Key_N);
        QVERIFY(!everyWord().contains(u"Bruno"_s));
    }

    void anExceptionNamesTheUnitAndItsRatingAndLeavesTheWhy()
    {
        ReportUnit second;
        second.report = m_report;
        second.visitUnit = m_visit->visitUnits.at(1);
        must(m_visit->archive->put(second));
        QVERIFY(begin());
        key(Qt::Key_E);
        QVERIFY(isOn("meeting.entryTitle"));
        const auto *first = m_driver->find<QAbstractButton>("meeting.choice_1");
        key(first->text() == u"Unité B" ? Qt::Key_1 : Qt::Key_2);
        key(Qt::Key_4);
        QVERIFY(isOn("meeting.text"));
        m_driver->type(u"No garden."_s);
        key(Qt::Key_Escape);
        QCOMPARE(agreed("1.1.1").unitExceptions, u"Unité B: Not initiated. No garden."_s);
        QVERIFY(!agreed("1.1.1").rating); // the digits chose, they did not rate
    }

    void oneUnitAloneHasNoExceptions()
    {
        QVERIFY(begin());
        key(Qt::Key_E);
        QVERIFY(said("meeting.said").contains(u"one unit only"_s));
        QVERIFY(isOn("meeting.statement"));
    }

    void theLetterThatIsHeldDownDoesItOnce()
    {
        QVERIFY(begin());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier, u"p"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QCOMPARE(said("meeting.state"), u"Not agreed yet"_s);
    }

    void takingBackNeverReachesWhatWasDoneBefore()
    {
        m_file = m_visit->archive->path();
        m_visit->archive.reset();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->unlock(m_file));
        Strength strength;
        strength.report = m_report;
        strength.text = u"A warm welcome."_s;
        must(m_driver->notebook().put(strength));
        m_driver->window.workspace()->showPlace(u"agree"_s);
        key(Qt::Key_F11);
        QTRY_VERIFY(view() && view()->isActiveWindow());
        key(Qt::Key_Return);
        QVERIFY(isOn("meeting.statement"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(said("meeting.said").contains(u"nothing to take back"_s));
        QCOMPARE(m_driver->notebook().all<Strength>().size(), 1);
    }

    void lockingTakesItAwayAndUnlockingBringsTheCriterionBack()
    {
        QVERIFY(begin());
        goTo(u"2.2.5"_s);
        key(Qt::Key_R);
        QVERIFY(isOn("meeting.text"));
        m_driver->type(u"half a sen"_s);
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!m_driver->session.notebook());
        QVERIFY(!view());
        QVERIFY(m_driver->typePassphrase());
        QTRY_VERIFY(m_driver->window.workspace());
        QTRY_VERIFY(view() && view()->isActiveWindow());
        QVERIFY(isOn("meeting.statement"));
        QCOMPARE(said("meeting.code"), u"2.2.5"_s);
        QCOMPARE(agreed("2.2.5").reason, u"half a sen"_s);
    }

    void whileATeamTalksIdlingLocksLater()
    {
        qint64 now = 0;
        constexpr qint64 Minute = 60'000;
        QVERIFY(begin());
        auto *idle = m_driver->window.findChild<IdleWatch *>();
        idle->setClock([&now] { return now; });
        now += 20 * Minute;
        QVERIFY(!idle->check());
        now += 10 * Minute;
        QVERIFY(idle->check());
        QTRY_VERIFY(!m_driver->session.notebook());
        QVERIFY(!view());
    }

    void leavingTheViewBringsTheUsualIdleTimeBack()
    {
        qint64 now = 0;
        QVERIFY(begin());
        key(Qt::Key_Escape);
        QTRY_VERIFY(!view());
        auto *idle = m_driver->window.findChild<IdleWatch *>();
        idle->setClock([&now] { return now; });
        now += 6 * 60'000;
        QVERIFY(idle->check());
    }

    void everyKeyThatIsToldDoesSomething()
    {
        for (const MeetingKey &told : MeetingKeys::all()) {
            if (told.key.size() != 1 || !told.key.at(0).isLetter())
                continue;
            const int code = told.key.at(0).toUpper().unicode();
            for (const Qt::KeyboardModifier modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
                const QKeyEvent event(QEvent::KeyPress, code, modifier, told.key);
                QCOMPARE(MeetingKeys::actionFor(event), std::optional(told.action));
            }
            const QKeyEvent alt(QEvent::KeyPress, code, Qt::AltModifier, told.key);
            QCOMPARE(MeetingKeys::actionFor(alt), std::nullopt);
        }
    }

    void aWrongAnswerIsSaidAndCanBeMended()
    {
        QVERIFY(begin());
        key(Qt::Key_G);
        QVERIFY(isOn("meeting.answer"));
        m_driver->type(u"9.9.9"_s);
        key(Qt::Key_Return);
        QVERIFY(said("meeting.askProblem").contains(u"9.9.9"_s));
        m_driver->type(u"133"_s);
        key(Qt::Key_Return);
        QCOMPARE(said("meeting.code"), u"1.3.3"_s);
    }
};

int main(int argc, char *argv[])
{
    useScreens({Laptop, Projector});
    QApplication application(argc, argv);
    TestMeetingView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingview.moc"
