// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"
#include "core/analysis/meeting.h"
#include "forms/meeting/meetingbutton.h"
#include "forms/meeting/meetingkeys.h"
#include "forms/meeting/meetingwindow.h"
#include "forms/meeting/pagedtext.h"
#include "tests/forms/evidencevisit.h"
#include "tests/forms/fitting.h"
#include "tests/forms/screentour.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTextBlock>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize Laptop{1366, 768};
constexpr QSize Projector{1920, 1080};

/// A widget's text as somebody in the room reads it; empty for one without words.
QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text() + u' ';
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->toPlainText() + u' ';
    if (const auto *paged = qobject_cast<const PagedText *>(&widget))
        return paged->document().toPlainText();
    return {};
}

} // namespace

/// The meeting on a projector, by keys alone, on a second screen of 1920 by 1080.
class TestMeetingView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EvidenceVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    RecordId m_report;
    QString m_file;

    [[nodiscard]] MeetingWindow *view() const
    {
        MeetingWindow *found = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MeetingWindow *>(top); window && window->isVisible())
                found = window;
        }
        return found;
    }

    /// Agree, its meeting view, and the first criterion.
    bool begin(const QString &until = {}, const QString &language = u"en"_s, Scheme scheme = Scheme::Light)
    {
        m_file = m_visit->archive->path();
        m_visit->archive.reset();
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s), language,
                                                  style::Look{scheme, 100});
        if (!m_driver->unlock(m_file))
            return false;
        m_driver->window.workspace()->showPlace(u"agree"_s);
        m_driver->key(Qt::Key_F11);
        if (!QTest::qWaitFor([this] { return view() && view()->isActiveWindow(); }))
            return false;
        m_driver->type(until);
        m_driver->key(Qt::Key_Return);
        return isOn("meeting.statement");
    }

    [[nodiscard]] bool isOn(const char *name) const
    {
        return QTest::qWaitFor([&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName() == QLatin1StringView(name);
        });
    }

    [[nodiscard]] QString said(const char *name) const
    {
        const auto *label = m_driver->find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString evidence() const
    {
        return m_driver->find<PagedText>("meeting.evidence")->document().toPlainText();
    }
    [[nodiscard]] Agreed agreed(const char *criterion) const
    {
        return agreedOn(m_driver->notebook(), m_report, QString::fromLatin1(criterion));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { m_driver->key(key, modifiers); }
    void goTo(const QString &code) const
    {
        key(Qt::Key_G);
        QVERIFY(isOn("meeting.answer"));
        m_driver->type(code);
        key(Qt::Key_Return);
        QCOMPARE(said("meeting.code"), code);
    }

    /// What is smaller than it must be for the size of the window.
    [[nodiscard]] QStringList tooSmall() const
    {
        QStringList found;
        const double least =
            MeetingWindow::LeastPoints * 96.0 / 72.0 * view()->height() / MeetingWindow::ReferenceHeight;
        const auto look = [&](const QFont &font, const QString &text) {
            if (!text.trimmed().isEmpty() && QFontInfo(font).pixelSize() < int(least))
                found.append(u"%1: %2"_s.arg(QFontInfo(font).pixelSize()).arg(text.left(40)));
        };
        for (const QWidget *widget : view()->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            look(widget->font(), wordsOf(*widget));
            const auto *paged = qobject_cast<const PagedText *>(widget);
            if (!paged)
                continue;
            for (QTextBlock block = paged->document().begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (!it.fragment().charFormat().isImageFormat())
                        look(it.fragment().charFormat().font(), it.fragment().text());
                }
            }
        }
        return found;
    }

    /// Buttons whose words have less height than they take.
    [[nodiscard]] QStringList tooLow() const
    {
        QStringList found;
        for (const MeetingButton *button : view()->findChildren<MeetingButton *>()) {
            if (button->isVisible() && button->hasHeightForWidth()
                && button->height() < button->heightForWidth(button->width()))
                found.append(u"%1: too low"_s.arg(button->words()));
        }
        return found;
    }

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

    /// Turns through the pages and puts them together again.
    [[nodiscard]] QString turnedThrough() const
    {
        const auto *pages = m_driver->find<PagedText>("meeting.evidence");
        QString all = pages->pageText();
        for (int page = pages->page(); page + 1 < pages->pageCount(); ++page) {
            key(Qt::Key_PageDown);
            all += pages->pageText();
        }
        return all.remove(u'\n');
    }

    /// Each screen of the view, from the first criterion on.
    void everyScreen(const std::function<void(const QString &)> &look) const
    {
        look(u"criterion"_s);
        key(Qt::Key_S);
        look(u"simple"_s);
        key(Qt::Key_2);
        look(u"agreed"_s);
        key(Qt::Key_Question, Qt::ShiftModifier);
        look(u"keys"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_B);
        look(u"batch"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_L);
        look(u"standing"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_T);
        look(u"time"_s);
        m_driver->type(u"never"_s);
        key(Qt::Key_Return);
        look(u"no time"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_R);
        m_driver->type(u"We saw it together."_s);
        look(u"reason"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_E);
        look(u"exception: unit"_s);
        key(Qt::Key_1);
        look(u"exception: rating"_s);
        key(Qt::Key_Escape);
    }

    /// Eight observers in three units, all of them with something to say about the longest criterion.
    void crowd()
    {
        EvidenceVisit &v = *m_visit;
        Unit unit;
        unit.facility = v.archive->find<Visit>(v.visitId)->facility;
        unit.name = u"Centre de jour inventé des Glycines"_s;
        VisitUnit visitUnit;
        visitUnit.visit = v.visitId;
        visitUnit.unit = must(v.archive->put(unit));
        v.visitUnits.append(must(v.archive->put(visitUnit)));
        for (const char *name : {"Dominique Imaginaire", "Élodie Chimère", "Farid Fantaisie", "Gaëlle Légende",
                                 "Hugo de la Fable-Inventée"}) {
            Observer observer;
            observer.name = QString::fromUtf8(name);
            v.observers.append(must(v.archive->put(observer)));
        }
        const auto all = Rating::all();
        for (int i = 0; i < 8; ++i) {
            for (int u = 0; u < 3; ++u) {
                Assessment one = v.assessment(i, u"2.2.5"_s, all[std::size_t(i + u) % all.size()]);
                one.visitUnit = v.visitUnits.at(u);
                one.comment = u"Observateur %1, unité %2 : formation suivie par une partie de l’équipe seulement, sans "
                              "document remis. "_s.arg(i)
                                  .arg(u)
                                  .repeated(1 + i % 3);
                one.seen = i % 2 == 0;
                must(v.archive->put(one, v.observers.at(i)));
            }
        }
        for (const RecordId &more : {v.visitUnits.at(1), v.visitUnits.at(2)}) {
            ReportUnit covered;
            covered.report = m_report;
            covered.visitUnit = more;
            must(v.archive->put(covered));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<EvidenceVisit>();
        m_report = m_visit->newReport(u"Report of the trial"_s);
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void everyTextIsAtLeast28PointsTallAndNothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        for (const char *language : {"en", "fr"}) {
            for (const QSize &screen : {Projector, Laptop})
                QTest::addRow("%s-%d", language, screen.height()) << QString::fromLatin1(language) << screen;
        }
    }

    void everyTextIsAtLeast28PointsTallAndNothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        crowd();
        QVERIFY(begin(u"23:50"_s, language));
        if (screen == Laptop)
            key(Qt::Key_D);
        QTRY_COMPARE(view()->size(), screen);
        QTRY_VERIFY(view()->isActiveWindow());
        if (screen == Projector)
            QVERIFY(view()->findChild<QLabel *>(u"meeting.statement"_s)->fontInfo().pixelSize() >= 37);
        goTo(u"2.2.5"_s);
        key(Qt::Key_N);
        QStringList found;
        everyScreen([&](const QString &name) {
            QTest::qWait(1); // laid out
            for (const QString &one : tooSmall() + tooLow() + cutOff(*view()))
                found.append(name + u": "_s + one);
        });
        for (const QString &one : std::as_const(found))
            qWarning("%s", qPrintable(one)); // a failure's text would be shortened
        QCOMPARE(found.size(), 0);
    }

    void allEvidenceIsReachedPageByPage()
    {
        crowd();
        QVERIFY(begin());
        key(Qt::Key_N);
        goTo(u"2.2.5"_s);
        QVERIFY(m_driver->find<PagedText>("meeting.evidence")->pageCount() > 2);
        QString whole = evidence().remove(u'\n').remove(QChar::LineSeparator).remove(QChar::ObjectReplacementCharacter);
        QString turned = turnedThrough().remove(QChar::LineSeparator).remove(QChar::Nbsp);
        turned.remove(u' ');
        whole.remove(u' ');
        const auto differ = std::mismatch(turned.cbegin(), turned.cend(), whole.cbegin(), whole.cend());
        QVERIFY2(differ.first == turned.cend() && differ.second == whole.cend(),
                 qPrintable(turned.mid(differ.first - turned.cbegin() - 20, 60)));
        for (const Observer &observer : m_driver->notebook().all<Observer>())
            QVERIFY2(turned.contains(QString(observer.name).remove(u' ')), qPrintable(observer.name));
    }

    void nothingIsPassedOverWhenTheRoomForAPageChanges()
    {
        PagedText pages;
        pages.resize(600, 300);
        pages.setText([](PageWriter &page) {
            for (int i = 0; i < 60; ++i) {
                page.paragraph(0);
                page.words(u"Line %1"_s.arg(i));
            }
        });
        pages.show();
        pages.setPage(2);
        const QString first = pages.pageText().section(u'\n', 0, 0);
        for (const int height : {340, 260, 410}) {
            pages.resize(600, height);
            QVERIFY2(pages.pageText().split(u'\n').contains(first), qPrintable(pages.pageText()));
        }
    }

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
