// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "core/exchange/codes.h"
#include "core/notebook/papersheet.h"
#include "forms/paper/formspage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The evening of the second day of the small visit.
constexpr qint64 OneDay = 24LL * 60 * 60 * 1000;

} // namespace

/// Sheets of paper typed in by keyboard in the real window; then what the notebook holds.
class TestPaper : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::optional<Assessment> assessment(const RecordId &observer, const QString &criterion) const
    {
        const auto found = m_driver->notebook().all<Assessment>(Query(u"visit_unit"_s, m_visit->visitUnits.at(0))
                                                                    .where(u"observer"_s, observer)
                                                                    .where(u"criterion"_s, criterion));
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }
    [[nodiscard]] RecordId me() const { return m_visit->observers.at(0); }
    [[nodiscard]] RecordId bruno() const { return m_visit->observers.at(1); }

    /// Types a sheet's code, as it stands on the paper.
    bool openSheet(const QString &code) const
    {
        if (!m_driver->focus("paperLine"))
            return false;
        m_driver->type(code);
        m_driver->key(Qt::Key_Return);
        return true;
    }
    void choose(const QString &name) const
    {
        auto *box = m_driver->find<QComboBox>("paperObserver");
        QVERIFY(m_driver->focus("paperObserver"));
        for (int i = 0; i < box->count() && box->currentText() != name; ++i)
            m_driver->key(Qt::Key_Down);
        QCOMPARE(box->currentText(), name);
    }
    [[nodiscard]] QString keyboardOn() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] bool isSeen(const char *name) const
    {
        const auto *widget = m_driver->find(name);
        return widget && widget->isVisible();
    }

    std::unique_ptr<SmallVisit> m_visit;
    std::unique_ptr<WindowDriver> m_driver;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_visit = std::make_unique<SmallVisit>();
        m_path = m_visit->notebook(0)->path();
        m_visit->world.advance(OneDay);
        m_driver = std::make_unique<WindowDriver>(m_visit->world, m_visit->path(u"settings.ini"_s));
        QVERIFY(m_driver->unlock(m_path));
        m_driver->window.workspace()->showPlace(u"paper"_s);
        QVERIFY(QTest::qWaitFor([this] { return isSeen("paperLine"); }));
    }

    void cleanup()
    {
        m_driver.reset();
        m_visit.reset();
    }

    void aSheetIsFoundByItsCodeHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("standard"); // empty: no criteria
        QTest::addColumn<int>("kind"); // -1: no sheet
        QTest::newRow("as printed") << u"C1.2"_s << u"1.2"_s << int(PaperSheet::Kind::Criteria);
        QTest::newRow("small, with a space") << u"c 1.2"_s << u"1.2"_s << int(PaperSheet::Kind::Criteria);
        QTest::newRow("number alone") << u"5.4"_s << u"5.4"_s << int(PaperSheet::Kind::Criteria);
        QTest::newRow("notes") << u"N3"_s << QString() << int(PaperSheet::Kind::Notes);
        QTest::newRow("interview") << u"f12"_s << QString() << int(PaperSheet::Kind::Interview);
        for (const QString &wrong : {u"C9.9"_s, u"C1"_s, u"C1.2.3"_s, u"X1"_s, u"N1a"_s, u""_s, u"☃"_s})
            QTest::newRow(qPrintable(u"no sheet: "_s + wrong)) << wrong << QString() << -1;
    }

    void aSheetIsFoundByItsCodeHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, standard);
        QFETCH(int, kind);
        const auto sheet = paperSheetFromCode(m_driver->session.toolkit(), typed);
        QCOMPARE(sheet ? int(sheet->kind) : -1, kind);
        if (sheet)
            QCOMPARE(sheet->standard.text(), standard);
    }

    void aTimeIsReadAsItStandsOnPaper_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time"); // invalid: no time
        const std::pair<QString, QTime> times[] = {
            {u"9:15"_s, {9, 15}}, {u"9h15"_s, {9, 15}},  {u"0915"_s, {9, 15}},   {u"915"_s, {9, 15}},
            {u"9"_s, {9, 0}},     {u"14 h"_s, {14, 0}},  {u"14.30"_s, {14, 30}}, {u"1430"_s, {14, 30}},
            {u""_s, {12, 0}},     {u" 8:05 "_s, {8, 5}}, {u"25:00"_s, {}},       {u"9:75"_s, {}},
            {u"noon"_s, {}},      {u"12345"_s, {}},      {u"-9"_s, {}},          {u"9:5"_s, {}}};
        for (const auto &[typed, time] : times)
            QTest::newRow(qPrintable(u"“%1”"_s.arg(typed))) << typed << time;
    }

    void aTimeIsReadAsItStandsOnPaper()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(timeOnPaper(typed).value_or(QTime()), time);
    }

    void aSheetIsNeitherFromTheFutureNorFromBeforeThePreparation()
    {
        const PaperDays plain = paperDays(m_driver->notebook(), m_visit->visitId);
        QCOMPARE(plain, (PaperDays{QDate(2026, 3, 2), QDate(2026, 3, 3)}));
        auto visit = m_visit->archive->find<Visit>(m_visit->visitId).value();
        visit.preparedOn = QDate(2026, 2, 10);
        SmallVisit::must(m_visit->archive->put(visit));
        const PaperDays prepared = paperDays(*m_visit->archive, m_visit->visitId);
        QVERIFY(prepared.holds(QDate(2026, 2, 10)));
        QVERIFY(!prepared.holds(QDate(2026, 2, 9)));
        QVERIFY(!prepared.holds(QDate(2026, 3, 4)));
        QVERIFY(!prepared.holds(QDate()));
        const auto *day = m_driver->find<QDateEdit>("paperDay");
        QCOMPARE(day->maximumDate(), QDate(2026, 3, 3));
        QCOMPARE(day->minimumDate(), QDate(2026, 3, 2));
    }

    void aRatingIsOneKeyAndTheNextCriterionOneMore()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openSheet(u"C1.1"_s));
        QTRY_COMPARE(keyboardOn(), u"paperRating_1.1.1"_s);
        d.key(Qt::Key_2);
        d.key(Qt::Key_Down);
        d.key(Qt::Key_4);
        d.key(Qt::Key_Return);
        QCOMPARE(keyboardOn(), u"paperComment_1.1.2"_s);
        d.type(u"2 of 3 doors"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(keyboardOn(), u"paperRating_1.1.3"_s);
        d.key(Qt::Key_0);
        d.key(Qt::Key_Tab);
        d.key(Qt::Key_Tab);
        QCOMPARE(keyboardOn(), u"paperSeen_1.1.3"_s);
        d.key(Qt::Key_Space);
        QCOMPARE(assessment(me(), u"1.1.1"_s)->rating, Rating(Rating::Level::Partial));
        QCOMPARE(assessment(me(), u"1.1.2"_s)->rating, Rating(Rating::Level::NotInitiated));
        QCOMPARE(assessment(me(), u"1.1.2"_s)->comment, u"2 of 3 doors"_s);
        QCOMPARE(assessment(me(), u"1.1.3"_s)->rating, Rating(Rating::Level::NotApplicable));
        QVERIFY(assessment(me(), u"1.1.3"_s)->seen);
    }

    void aWrongKeyIsCorrectedWithoutQuestion()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openSheet(u"C1.1"_s));
        d.key(Qt::Key_2);
        d.key(Qt::Key_3);
        QVERIFY(!isSeen("paperQuestion_1.1.1"));
        QCOMPARE(assessment(me(), u"1.1.1"_s)->rating, Rating(Rating::Level::Initiated));
        d.key(Qt::Key_Backspace);
        QVERIFY(!assessment(me(), u"1.1.1"_s)->rating);
    }

    void aSheetOfYesterdayIsDatedBackAndOneOfTodayIsNot()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openSheet(u"C1.1"_s));
        d.key(Qt::Key_1);
        QVERIFY(!assessment(me(), u"1.1.1"_s)->observedOn.isValid());
        QVERIFY(d.focus("paperDay"));
        d.find<QDateEdit>("paperDay")->setCurrentSection(QDateTimeEdit::DaySection);
        d.key(Qt::Key_Down);
        QCOMPARE(d.find<QDateEdit>("paperDay")->date(), QDate(2026, 3, 2));
        QVERIFY(d.focus("paperRating_1.1.2"));
        d.key(Qt::Key_1);
        QCOMPARE(assessment(me(), u"1.1.2"_s)->observedOn, QDate(2026, 3, 2));
    }

    void anotherRatingThanTheOneHereIsAskedForAndNothingIsWrittenBefore()
    {
        WindowDriver &d = *m_driver;
        SmallVisit::must(d.notebook().put(m_visit->assessment(0, u"1.1.1"_s, Rating::Level::Full, u"already here"_s)));
        SmallVisit::must(d.notebook().put(m_visit->assessment(0, u"1.1.2"_s, Rating::Level::Full)));
        QVERIFY(openSheet(u"C1.1"_s));
        QVERIFY(d.find<QPushButton>("paperRating_1.1.1")->text().contains(u"in full"));
        QCOMPARE(d.find<QPlainTextEdit>("paperComment_1.1.1")->toPlainText(), u"already here"_s);
        d.key(Qt::Key_1);
        QVERIFY(!isSeen("paperQuestion_1.1.1")); // the same: nothing to ask
        d.key(Qt::Key_Down);
        d.key(Qt::Key_4);
        QVERIFY(isSeen("paperQuestion_1.1.2"));
        QCOMPARE(assessment(me(), u"1.1.2"_s)->rating, Rating(Rating::Level::Full));
        // The sheet is not left before it was answered.
        d.key(Qt::Key_PageDown);
        QVERIFY(isSeen("paperRating_1.1.2"));
        d.key(Qt::Key_Return);
        QCOMPARE(keyboardOn(), u"paperKeep_1.1.2"_s);
        d.key(Qt::Key_Space);
        QTRY_VERIFY(!isSeen("paperQuestion_1.1.2"));
        QCOMPARE(assessment(me(), u"1.1.2"_s)->rating, Rating(Rating::Level::Full));
        d.key(Qt::Key_4);
        QVERIFY(d.press("paperTake_1.1.2"));
        QTRY_COMPARE(assessment(me(), u"1.1.2"_s)->rating, Rating(Rating::Level::NotInitiated));
        QVERIFY(!isSeen("paperQuestion_1.1.2"));
    }

    void theNextSheetIsOneKeyAndTheListSaysWhichAreTypedIn()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openSheet(u"C1.1"_s));
        d.key(Qt::Key_1);
        d.key(Qt::Key_PageDown);
        QTRY_COMPARE(keyboardOn(), u"paperRating_1.2.1"_s);
        const auto *sheets = d.find<QListWidget>("paperSheets");
        QCOMPARE(sheets->item(0)->text(), u"✓ C1.1  1/4"_s);
        QCOMPARE(sheets->item(1)->text(), u"C1.2  0/6"_s);
        QVERIFY(d.find<QLabel>("paperProgress")->text().startsWith(u"1 of "));
        // A comment is left in the same way, and nothing of it is lost.
        d.key(Qt::Key_Return);
        d.type(u"two beds too many"_s);
        d.key(Qt::Key_PageDown);
        QTRY_COMPARE(keyboardOn(), u"paperRating_1.3.1"_s);
        QCOMPARE(assessment(me(), u"1.2.1"_s)->comment, u"two beds too many"_s);
        // In another unit nothing is typed in yet.
        d.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(d.find<QListWidget>("paperSheets")->item(0)->text(), u"C1.1  0/4"_s);
    }

    void aColleaguesSheetIsTheColleaguesAndMineStaysMine()
    {
        WindowDriver &d = *m_driver;
        choose(u"Bruno Fictif"_s);
        QVERIFY(openSheet(u"C1.1"_s));
        d.key(Qt::Key_3);
        d.key(Qt::Key_Return);
        d.type(u"from his sheet"_s);
        d.key(Qt::Key_Return);
        const auto typed = assessment(bruno(), u"1.1.1"_s);
        QVERIFY(typed);
        QCOMPARE(typed->rating, Rating(Rating::Level::Initiated));
        QCOMPARE(typed->comment, u"from his sheet"_s);
        for (const Change &change : d.notebook().history(typed->id))
            QCOMPARE(change.author, bruno());
        QVERIFY(!assessment(me(), u"1.1.1"_s));
        // It doesn't show among the own ones.
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_1);
        QCOMPARE(assessment(me(), u"1.1.1"_s)->rating, Rating(Rating::Level::Full));
        QCOMPARE(assessment(bruno(), u"1.1.1"_s)->rating, Rating(Rating::Level::Initiated));
    }

    void aCommentAloneMakesTheColleaguesRecordToo()
    {
        WindowDriver &d = *m_driver;
        choose(u"Bruno Fictif"_s);
        QVERIFY(openSheet(u"C1.1"_s));
        d.key(Qt::Key_Return);
        d.type(u"nothing could be rated"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(assessment(bruno(), u"1.1.1"_s)->comment, u"nothing could be rated"_s);
        QVERIFY(d.notebook().drafts().isEmpty());
    }

    void whatWasTypedInIsUndone()
    {
        WindowDriver &d = *m_driver;
        choose(u"Bruno Fictif"_s);
        QVERIFY(openSheet(u"C1.1"_s));
        d.key(Qt::Key_2);
        d.key(Qt::Key_3);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(assessment(bruno(), u"1.1.1"_s)->rating, Rating(Rating::Level::Partial));
        QVERIFY(d.find<QPushButton>("paperRating_1.1.1")->text().contains(u"partially"));
        d.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(assessment(bruno(), u"1.1.1"_s)->rating, Rating(Rating::Level::Initiated));
    }

    void aNoteOnPaperHasTheSheetsDayItsTimePlaceAndCriteria()
    {
        WindowDriver &d = *m_driver;
        choose(u"Bruno Fictif"_s);
        QVERIFY(d.focus("paperDay"));
        d.find<QDateEdit>("paperDay")->setCurrentSection(QDateTimeEdit::DaySection);
        d.key(Qt::Key_Down);
        QVERIFY(openSheet(u"N1"_s));
        QTRY_COMPARE(keyboardOn(), u"paperTime"_s);
        d.type(u"915"_s);
        d.key(Qt::Key_Tab);
        d.type(u"dining room"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(keyboardOn(), u"paperNote"_s);
        d.type(u"Nobody may open the window."_s);
        d.key(Qt::Key_Tab);
        d.type(u"1.1.3"_s);
        d.key(Qt::Key_Return);
        d.window.activateWindow(); // the list of offers was a window of its own
        QVERIFY(QTest::qWaitForWindowActive(&d.window));
        QTRY_VERIFY(d.find("addTag")->isActiveWindow());
        d.key(Qt::Key_Return, Qt::ControlModifier);
        const QList<Note> notes = d.notebook().all<Note>();
        QCOMPARE(notes.size(), 1);
        const Note &note = notes.constFirst();
        QCOMPARE(note.text, u"Nobody may open the window."_s);
        QCOMPARE(note.place, u"dining room"_s);
        QCOMPARE(note.observer, bruno());
        QCOMPARE(note.visitUnit, m_visit->visitUnits.at(0));
        QCOMPARE(note.at.toLocalTime(), QDateTime(QDate(2026, 3, 2), QTime(9, 15)));
        const QList<NoteTag> tags = d.notebook().all<NoteTag>();
        QCOMPARE(tags.size(), 1);
        QCOMPARE(tags.constFirst().criterion, u"1.1.3"_s);
        // On to the next one; it is another note.
        QTRY_COMPARE(keyboardOn(), u"paperTime"_s);
        d.key(Qt::Key_Tab);
        d.key(Qt::Key_Tab);
        d.type(u"Second."_s);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(d.notebook().all<Note>().size(), 2);
        QCOMPARE(d.find<QListWidget>("paperNotes")->count(), 2);
    }

    void aRefusalOnPaperIsOnlyCounted()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openSheet(u"P1"_s));
        QVERIFY(d.press("paperRefused"));
        QVERIFY(d.press("paperBegin"));
        const QList<Interview> interviews = d.notebook().all<Interview>();
        QCOMPARE(interviews.size(), 1);
        const Interview &interview = interviews.constFirst();
        QCOMPARE(interview.consent, u"refused"_s);
        QCOMPARE(interview.category, u"professional"_s);
        QVERIFY(interview.code.isEmpty());
        QVERIFY(!interview.startedAt.isValid());
    }

    void anInterviewNeedsConsentAuthorisationAndACodeWithoutTypingErrors()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openSheet(u"S1"_s));
        QVERIFY(d.press("paperBegin"));
        QVERIFY(d.notebook().all<Interview>().isEmpty());
        QVERIFY(d.press("paperGiven"));
        QVERIFY(d.focus("paperCode"));
        d.type(u"AAAA-BBBB-CCCC"_s);
        QVERIFY(d.press("paperBegin"));
        QVERIFY(d.notebook().all<Interview>().isEmpty());
        d.find<QLineEdit>("paperCode")->clear();
        auto *authorisation = d.find<QComboBox>("paperAuthorisation");
        QVERIFY(d.focus("paperAuthorisation"));
        while (authorisation->currentData().toString() != u"missing")
            d.key(Qt::Key_Down);
        QVERIFY(d.press("paperBegin"));
        QVERIFY(d.notebook().all<Interview>().isEmpty());
    }

    void anInterviewOnPaperKeepsItsDayItsCodeAndTheColleaguesName()
    {
        WindowDriver &d = *m_driver;
        const QString code = WithdrawalCode::generate(m_visit->world).format();
        choose(u"Bruno Fictif"_s);
        QVERIFY(d.focus("paperDay"));
        d.find<QDateEdit>("paperDay")->setCurrentSection(QDateTimeEdit::DaySection);
        d.key(Qt::Key_Down);
        QVERIFY(openSheet(u"S1"_s));
        QVERIFY(d.press("paperGiven"));
        QVERIFY(d.focus("paperBegun"));
        d.type(u"14h30"_s);
        QVERIFY(d.focus("paperCode"));
        d.type(code.toLower());
        QVERIFY(d.press("paperBegin"));
        QTRY_VERIFY(isSeen("answer_su01"));
        QTRY_COMPARE(keyboardOn(), u"answer_su01"_s);
        d.type(u"It is cold here."_s);
        d.key(Qt::Key_PageDown);
        const QList<Interview> interviews = d.notebook().all<Interview>();
        QCOMPARE(interviews.size(), 1);
        const Interview &interview = interviews.constFirst();
        QCOMPARE(interview.observer, bruno());
        QCOMPARE(interview.code, code);
        QCOMPARE(interview.consent, u"given"_s);
        QCOMPARE(interview.textVersion, d.session.toolkit().consent(InterviewCategory::ServiceUser, false).version);
        QCOMPARE(interview.startedAt.toLocalTime(), QDateTime(QDate(2026, 3, 2), QTime(14, 30)));
        QCOMPARE(interview.consentAt, interview.startedAt);
        const QList<Answer> answers = d.notebook().all<Answer>();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.constFirst().text, u"It is cold here."_s);
        for (const Change &change : d.notebook().history(answers.constFirst().id))
            QCOMPARE(change.author, bruno());
        // The same code is not taken a second time.
        QVERIFY(openSheet(u"S2"_s));
        QVERIFY(d.press("paperGiven"));
        QVERIFY(d.focus("paperCode"));
        d.type(code);
        QVERIFY(d.press("paperBegin"));
        QCOMPARE(d.notebook().all<Interview>().size(), 1);
    }

    void lockingKeepsTheSheetTheDayAndTheObserver()
    {
        WindowDriver &d = *m_driver;
        choose(u"Bruno Fictif"_s);
        QVERIFY(openSheet(u"C1.3"_s));
        d.key(Qt::Key_2);
        d.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QTRY_VERIFY(isSeen("paperRating_1.3.1"));
        QCOMPARE(d.find<QComboBox>("paperObserver")->currentText(), u"Bruno Fictif"_s);
    }

    void theFormsAreWrittenAsPdfWithWhatWasChosen()
    {
        WindowDriver &d = *m_driver;
        auto *tabs = d.find<QTabWidget>("paperTabs");
        tabs->setCurrentIndex(1);
        auto *forms = d.find<FormsPage>("paperForms");
        QVERIFY(forms);
        QVERIFY(d.press("paperTheme_1"));
        QCOMPARE(forms->selection().themes.size(), 4);
        QVERIFY(!forms->selection().themes.contains(d.session.toolkit().themes().at(0).code));
        QVERIFY(d.focus("paperInterviews_carer"));
        d.key(Qt::Key_Up);
        QCOMPARE(forms->selection().interviews.size(), 4);
        QSet<QString> codes;
        for (const report::InterviewSheets &interview : forms->selection().interviews)
            codes.insert(interview.withdrawalCode);
        QCOMPARE(codes.size(), 4);
        forms->saveTo(m_visit->path(u"forms.pdf"_s));
        QTRY_VERIFY(QFile::exists(m_visit->path(u"forms.pdf"_s)));
        QTRY_VERIFY(d.find<QPushButton>("paperSave")->isEnabled());
        // Each copy has codes of its own.
        for (const report::InterviewSheets &interview : forms->selection().interviews)
            QVERIFY(!codes.contains(interview.withdrawalCode));
        QFile file(m_visit->path(u"forms.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void nothingChosenPrintsNothing()
    {
        WindowDriver &d = *m_driver;
        d.find<QTabWidget>("paperTabs")->setCurrentIndex(1);
        for (const char *theme : {"paperTheme_1", "paperTheme_2", "paperTheme_3", "paperTheme_4", "paperTheme_5"})
            QVERIFY(d.press(theme));
        for (const char *spin : {"paperNoteSheets", "paperInterviews_service_user", "paperInterviews_professional",
                                 "paperInterviews_carer"}) {
            QVERIFY(d.focus(spin));
            while (d.find<QSpinBox>(spin)->value() > 0)
                d.key(Qt::Key_Down);
        }
        QVERIFY(!d.find<QPushButton>("paperPrint")->isEnabled());
        QVERIFY(!d.find<QPushButton>("paperSave")->isEnabled());
    }

    void everyControlHasAName()
    {
        WindowDriver &d = *m_driver;
        for (const QString &code : {u"C1.1"_s, u"N1"_s, u"S1"_s}) {
            QVERIFY(openSheet(code));
            QCOMPARE(namelessControls(&d.window), QStringList());
        }
        d.find<QTabWidget>("paperTabs")->setCurrentIndex(1);
        QCOMPARE(namelessControls(&d.window), QStringList());
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
