// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/observerwindow.h"

#include "core/exchange/gather.h"
#include "forms/common/recordlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// An observer's half-hour, all of it by keyboard; then what the notebook and the coordinator's archive hold.
class TestObserverDay : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    [[nodiscard]] std::optional<Assessment> assessment(const Notebook &notebook, int unit,
                                                       const QString &criterion) const
    {
        const auto found = notebook.all<Assessment>(
            Query(u"visit_unit"_s, m_visit->visitUnits.at(unit)).where(u"criterion"_s, criterion));
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }

private Q_SLOTS:
    void init()
    {
        open();
        show(u"observe"_s);
    }

    void cleanup() { close(); }

    void aRatingIsTheDigitAndTheNextUnratedIsOneKeyMore()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_2);
        d.key(Qt::Key_Down, Qt::ControlModifier);
        d.key(Qt::Key_4);
        QCOMPARE(assessment(d.notebook(), 0, u"1.1.1"_s)->rating, Rating(Rating::Level::Partial));
        QCOMPARE(assessment(d.notebook(), 0, u"1.1.2"_s)->rating, Rating(Rating::Level::NotInitiated));
        d.key(Qt::Key_Backspace);
        QVERIFY(!assessment(d.notebook(), 0, u"1.1.2"_s)->rating);
        d.key(Qt::Key_9);
        QCOMPARE(assessment(d.notebook(), 0, u"1.1.2"_s)->rating, Rating(Rating::Level::NotAssessed));
        d.key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(d.find<QLabel>("statement")->text().endsWith(d.session.toolkit().criteria().at(0).statement.in(u"en")));
    }

    void digitsTypedIntoACommentRateNothing()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("comment"));
        d.type(u"1 of 4 rooms"_s);
        QVERIFY(d.focus("criteria"));
        const auto written = assessment(d.notebook(), 0, u"1.1.1"_s);
        QVERIFY(written);
        QCOMPARE(written->comment, u"1 of 4 rooms"_s);
        QVERIFY(!written->rating);
    }

    void switchingTheUnitKeepsTheCriterion()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_Down, Qt::AltModifier);
        d.key(Qt::Key_1);
        const QString statement = d.find<QLabel>("statement")->text();
        d.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(d.find<QLabel>("statement")->text(), statement);
        d.key(Qt::Key_3);
        QCOMPARE(assessment(d.notebook(), 0, u"1.1.2"_s)->rating, Rating(Rating::Level::Full));
        QCOMPARE(assessment(d.notebook(), 1, u"1.1.2"_s)->rating, Rating(Rating::Level::Initiated));
    }

    void aQuickNoteIsTypedTaggedAndGoneWithEnter()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteDialog") && d.find("quickNoteDialog")->isVisible());
        QTRY_VERIFY(d.find("quickNoteText")->hasFocus());
        d.type(u"Paint peels in the hall #1.1.1 and #meal"_s);
        auto *offers = d.find<QListWidget>("quickNoteOffers");
        QTRY_VERIFY(offers->isVisible());
        const QString offered = offers->item(0)->data(Qt::UserRole).toString();
        d.key(Qt::Key_Return); // takes what is offered
        d.key(Qt::Key_Return); // saves and closes
        QTRY_VERIFY(!d.find("quickNoteDialog"));
        const auto notes = d.notebook().all<Note>();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.constFirst().text.startsWith(u"Paint peels in the hall #1.1.1 and #"_s + offered));
        QCOMPARE(notes.constFirst().visitUnit, m_visit->visitUnits.at(0));
        QCOMPARE(notes.constFirst().at.toMSecsSinceEpoch(), m_visit->world.now());
        QStringList tags;
        for (const NoteTag &tag : d.notebook().all<NoteTag>())
            tags.append(tag.criterion);
        tags.sort();
        QStringList wanted{u"1.1.1"_s, offered};
        wanted.removeDuplicates();
        wanted.sort();
        QCOMPARE(tags, wanted);
    }

    void aPrivateNoteLeavesNothingInWhatIsHandedOver()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        d.type(u"only for me"_s);
        // The draft is written: the note begins as a shared one.
        QTRY_VERIFY(!d.notebook().drafts().isEmpty());
        QVERIFY(d.press("quickNotePrivate"));
        QVERIFY(d.press("quickNoteSave"));
        QTRY_VERIFY(!d.find("quickNoteDialog"));
        const auto notes = d.notebook().all<Note>();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.constFirst().isPrivate);
        QCOMPARE(notes.constFirst().text, u"only for me"_s);

        const QString file = m_visit->path(u"evening.regards-handover"_s);
        SmallVisit::must(writeHandOver(d.notebook(), file));
        SmallVisit::must(importHandOver(*m_visit->archive, file));
        for (const Record &record : m_visit->archive->records(Note::typeName(), Query().including(true, true)))
            QVERIFY(record.text(u"text"_s).isEmpty());
    }

    void aDeletedNoteComesBack()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        d.type(u"a note"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.find("quickNoteDialog"));
        d.key(Qt::Key_Shift); // the window is active again
        d.window.workspace()->showPlace(u"notes"_s);
        QTRY_COMPARE(d.find<RecordList>("notes")->count(), 1);
        QVERIFY(d.press("deleteNote"));
        QTRY_VERIFY(d.find("question.yes"));
        QVERIFY(d.press("question.yes"));
        QTRY_COMPARE(d.notebook().all<Note>().size(), 0);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.notebook().all<Note>().size(), 1);
        QTRY_COMPARE(d.find<QPlainTextEdit>("noteText")->toPlainText(), u"a note"_s);
    }

    void refusedConsentKeepsOnlyTheFact()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"interviews"_s);
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.focus("category"));
        d.key(Qt::Key_Down); // professional
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.find<QPlainTextEdit>("consentText")->toPlainText().size() > 200);
        QVERIFY(d.press("consentRefused"));
        const auto interviews = d.notebook().all<Interview>();
        QCOMPARE(interviews.size(), 1);
        Interview bare;
        bare.visit = m_visit->visitId;
        bare.visitUnit = m_visit->visitUnits.at(0);
        bare.observer = m_visit->observers.at(0);
        bare.category = u"professional"_s;
        bare.consent = u"refused"_s;
        QCOMPARE(interviews.constFirst().toRecord().fields, bare.toRecord().fields);
    }

    void anInterviewGoesFromConsentToQuoteAndEnd()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"interviews"_s);
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.press("consentGiven"));
        const QString code = d.find<QLabel>("withdrawalCode")->text();
        QVERIFY(WithdrawalCode::parse(code));
        QVERIFY(d.press("beginQuestions"));
        QTRY_VERIFY(d.find("answer_su01")->hasFocus());
        d.type(u"It is cold. I was not told why."_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(d.notebook().all<Quote>().size(), 1);
        auto *tabs = d.find<QTabWidget>("interviewTabs");
        tabs->setCurrentIndex(1);
        QVERIFY(d.press("publishable"));
        tabs->setCurrentIndex(2);
        QVERIFY(d.focus("interviewCriteria"));
        d.key(Qt::Key_4);
        tabs->setCurrentIndex(3);
        QVERIFY(d.find<QPlainTextEdit>("readBack")->toPlainText().contains(u"It is cold."_s));
        m_visit->world.advance(42 * 60'000);
        QVERIFY(d.press("endInterview"));

        const auto interviews = d.notebook().all<Interview>();
        QCOMPARE(interviews.size(), 1);
        const Interview &held = interviews.constFirst();
        QCOMPARE(held.consent, u"given"_s);
        QCOMPARE(held.code, code);
        QCOMPARE(held.textVersion, u"2026-1"_s);
        QCOMPARE(held.minutes, 42);
        const auto answers = d.notebook().all<Answer>();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.constFirst().question, u"su01"_s);
        const auto quotes = d.notebook().all<Quote>();
        QCOMPARE(quotes.constFirst().text, u"It is cold. I was not told why."_s);
        QVERIFY(quotes.constFirst().publishable);
        const Question *question = d.session.toolkit().question(u"su01"_s);
        QCOMPARE(d.notebook().all<QuoteTag>().size(), question->criteria.size());
        QCOMPARE(d.notebook().all<InterviewRating>().size(), 1);
    }

    void withdrawingConsentErasesTheInterview()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"interviews"_s);
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.press("consentGiven"));
        QVERIFY(d.press("beginQuestions"));
        QTRY_VERIFY(d.find("answer_su01")->hasFocus());
        d.type(u"to be forgotten"_s);
        d.find<QTabWidget>("interviewTabs")->setCurrentIndex(3);
        QVERIFY(d.press("withdrawConsent"));
        QTRY_VERIFY(d.find("question"));
        for (QPushButton *button : d.find("question")->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Erase"_s)) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                break;
            }
        }
        QTRY_COMPARE(d.notebook().all<Interview>().size(), 0);
        QCOMPARE(d.notebook().all<Answer>().size(), 0);
        QVERIFY(d.notebook().search(u"forgotten"_s).isEmpty());
        for (const QPlainTextEdit *text : d.window.findChildren<QPlainTextEdit *>())
            QVERIFY(!text->toPlainText().contains(u"forgotten"_s));
    }

    void theCoordinatorReceivesWhatWasWritten()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_1);
        QVERIFY(d.focus("comment"));
        d.type(u"all is well"_s); // still a draft when the file is handed over
        d.window.workspace()->showPlace(u"handover"_s);
        QTRY_VERIFY(d.find<QLabel>("whatGoes")->text().contains(u"1"_s));
        d.find<QLineEdit>("folder")->setText(m_visit->folder.path());
        QVERIFY(d.press("handOver"));
        QTRY_VERIFY(d.find<QLabel>("bannerText")
                    && d.find<QLabel>("bannerText")->text().contains(u".regards-handover"_s));
        const QStringList written = QDir(m_visit->folder.path()).entryList({u"*.regards-handover"_s});
        QCOMPARE(written.size(), 1);
        SmallVisit::must(importHandOver(*m_visit->archive, m_visit->path(written.constFirst())));
        const auto arrived = assessment(*m_visit->archive, 0, u"1.1.1"_s);
        QVERIFY(arrived);
        QCOMPARE(arrived->rating, Rating(Rating::Level::Full));
        QCOMPARE(arrived->comment, u"all is well"_s);

        // And the receipt comes back.
        SmallVisit::must(m_visit->archive->backUp());
        const QString receipt = m_visit->path(u"r.regards-receipt"_s);
        SmallVisit::must(writeReceipt(*m_visit->archive, m_visit->observers.at(0), m_visit->visitId, receipt));
        QVERIFY(!d.find("wipe")->isVisible());
        QVERIFY(d.press("byHandHead"));
        d.find<QLineEdit>("incoming")->setText(receipt);
        QVERIFY(d.press("takeIn"));
        QTRY_VERIFY(d.find("wipe")->isVisible());
    }
};

QTEST_MAIN(TestObserverDay)
#include "tst_observerday.moc"
