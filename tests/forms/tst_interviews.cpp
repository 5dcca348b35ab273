// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"
#include "core/exchange/gather.h"
#include "tests/forms/interviewroom.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>

using namespace regards;
using namespace regards::test;

/// The interview that is held, from its questions to withdrawal, by keyboard; then what the notebook and the
/// coordinator's archive hold.
class TestInterviews : public InterviewRoom
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadToThemesAndQuestionsAndEachShowsWhetherItIsWritten()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        const Guide &guide = d.session.toolkit().guide(InterviewCategory::ServiceUser);
        const Theme &second = d.session.toolkit().themes().at(1);
        const auto first = std::find_if(guide.questions.begin(), guide.questions.end(),
                                        [&second](const Question &question) { return question.theme == second.code; });
        QVERIFY(first != guide.questions.end());
        d.key(Qt::Key_F3);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"answer_"_s + first->id);
        const QByteArray mark = "mark_" + first->id.toLatin1();
        QCOMPARE(textOf(mark.constData()), QString());
        d.type(u"The door was locked"_s);
        QVERIFY(textOf(mark.constData()).contains(u"noted"_s));
        const QByteArray button = "theme_" + second.code.text().toLatin1();
        QVERIFY(d.find<QPushButton>(button.constData())->text().contains(u"1 of"_s));
        d.key(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"answer_"_s + (first + 1)->id);
        d.key(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"answer_"_s + first->id);
        QVERIFY(d.press(button.constData()));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"answer_"_s + first->id);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_Delete);
        QCOMPARE(textOf(mark.constData()), QString());
    }

    void theFreePageStandsBesideTheQuestions()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        auto *free = d.find("free");
        QVERIFY(free->isVisible());
        auto *answer = d.find("answer_su01");
        QVERIFY(free->mapToGlobal(QPoint()).x() >= answer->mapToGlobal(QPoint(answer->width(), 0)).x());
        d.key(Qt::Key_F7);
        QTRY_VERIFY(free->hasFocus());
        d.type(u"He laughed at the food"_s);
        d.key(Qt::Key_F7);
        QTRY_VERIFY(answer->hasFocus());
        QCOMPARE(onlyInterview().remarks, u"He laughed at the food"_s);
        QVERIFY(d.press("freePageButton"));
        QVERIFY(!free->isVisible());
        QVERIFY(d.focus("answer_su01"));
        d.key(Qt::Key_F7);
        QTRY_VERIFY(free->isVisible() && free->hasFocus());
    }

    void withLargeTextTheFreePageWaitsBelow()
    {
        open({Scheme::Light, 200});
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        QVERIFY(!d.find("free")->isVisible());
        QTRY_VERIFY(!d.find("answer_su01")->visibleRegion().isEmpty()); // where one types is in sight
        d.key(Qt::Key_F7);
        QTRY_VERIFY(d.find("free")->isVisible());
        QCOMPARE(d.find<QSplitter>("questionsSplitter")->orientation(), Qt::Vertical);
        QVERIFY(d.window.width() <= 1366);
    }

    void selectedWordsBecomeAQuoteByKeyAndByButton()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        d.type(u"It is cold here"_s);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(d.notebook().all<Quote>().isEmpty()); // nothing was selected
        QVERIFY(textOf("bannerText").contains(u"Select the words"_s));
        d.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // here
        d.key(Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(d.notebook().all<Quote>().size(), 1);
        QCOMPARE(d.notebook().all<Quote>().constFirst().text, u"here"_s);
        QVERIFY(!qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->textCursor().hasSelection());
        QStringList tags;
        for (const QuoteTag &tag : d.notebook().all<QuoteTag>())
            tags.append(tag.criterion);
        QStringList wanted;
        for (const CriterionCode code : d.session.toolkit().question(u"su01"_s)->criteria)
            wanted.append(code.text());
        tags.sort();
        wanted.sort();
        QCOMPARE(tags, wanted);

        QVERIFY(d.focus("free"));
        d.type(u"Nobody listens"_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(d.press("keepQuote"));
        QCOMPARE(d.notebook().all<Quote>().size(), 2);
        QCOMPARE(d.notebook().all<QuoteTag>().size(), tags.size()); // of the free page nothing is known
        QCOMPARE(d.find<QTabWidget>("interviewTabs")->tabText(Quotes), u"Quotes (2)"_s);
    }

    void undoIsSeenAtOnce()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        d.type(u"first"_s);
        d.key(Qt::Key_Down, Qt::ControlModifier); // leaves the field: a change
        QTRY_COMPARE(answerTo(u"su01"_s), u"first"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(d.find<QPlainTextEdit>("answer_su01")->toPlainText(), QString());
        d.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(d.find<QPlainTextEdit>("answer_su01")->toPlainText(), u"first"_s);

        QVERIFY(d.focus("answer_su01"));
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(d.find<QTabWidget>("interviewTabs")->tabText(Quotes), u"Quotes (1)"_s);
        showTab(Ratings);
        QVERIFY(d.focus("interviewCriteria"));
        d.key(Qt::Key_1);
        QCOMPARE(d.notebook().all<InterviewRating>().size(), 1);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!d.notebook().all<InterviewRating>().value(0).rating);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(d.find<QTabWidget>("interviewTabs")->tabText(Quotes), u"Quotes"_s);
    }

    void readingBackFollowsTheGuideAndDecidesWhatMayBePrinted()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        QVERIFY(d.focus("answer_su02"));
        d.type(u"second answer"_s);
        QVERIFY(d.focus("answer_su01"));
        d.type(u"first answer"_s);
        QVERIFY(d.focus("free"));
        d.type(u"besides"_s);
        showTab(ReadBack);
        auto *text = d.find<QPlainTextEdit>("readBack");
        const QString whole = text->toPlainText();
        QVERIFY(whole.contains(d.session.toolkit().question(u"su01"_s)->text.in(u"en")));
        QVERIFY(whole.indexOf(u"first answer"_s) < whole.indexOf(u"second answer"_s));
        QVERIFY(whole.indexOf(u"second answer"_s) < whole.indexOf(u"besides"_s));
        QVERIFY(!d.find("mayBePrinted"));

        // Words that are read back become a quote with the criteria of their question.
        QVERIFY(d.focus("readBack"));
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(whole.indexOf(u"second answer"_s)));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(d.find("mayBePrinted") && d.find("mayBePrinted")->isVisible());
        QCOMPARE(d.notebook().all<Quote>().constFirst().text, u"second answer"_s);
        QVERIFY(!d.notebook().all<QuoteTag>().isEmpty());
        QVERIFY(!d.notebook().all<Quote>().constFirst().publishable);
        QVERIFY(d.press("mayBePrinted"));
        QVERIFY(d.notebook().all<Quote>().constFirst().publishable);
        QTRY_VERIFY(d.find("mayBePrinted")->hasFocus()); // and stays where it was
    }

    void theMinutesAreCountedOrSaid()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        QVERIFY(textOf("elapsed").contains(u"0 of 45"_s));
        m_visit->world.advance(50 * 60'000);
        showTab(ReadBack);
        QCOMPARE(d.find<QSpinBox>("minutes")->value(), 50);
        QVERIFY(d.focus("minutes"));
        d.key(Qt::Key_Down);
        QVERIFY(d.press("endInterview"));
        QCOMPARE(onlyInterview().minutes, 49);
        QVERIFY(d.find("interviews")->isVisible());

        // Opened again to mend something, they stay.
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.find("interviewTabs")->isVisible());
        m_visit->world.advance(600 * 60'000);
        showTab(ReadBack);
        QVERIFY(d.press("endInterview"));
        QCOMPARE(onlyInterview().minutes, 49);
    }

    void ratingsBeginWithWhatTheGuideAsksAbout()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        showTab(Ratings);
        QVERIFY(d.focus("interviewCriteria"));
        d.key(Qt::Key_2);
        d.key(Qt::Key_Down, Qt::ControlModifier);
        d.key(Qt::Key_0);
        d.key(Qt::Key_Up);
        d.key(Qt::Key_Backspace);
        QSet<CriterionCode> asked;
        for (const Question &question : d.session.toolkit().guide(InterviewCategory::ServiceUser).questions) {
            for (const CriterionCode code : question.allCriteria())
                asked.insert(code);
        }
        const auto rated = d.notebook().all<InterviewRating>();
        QCOMPARE(rated.size(), 2);
        for (const InterviewRating &rating : rated)
            QVERIFY(asked.contains(*CriterionCode::fromText(rating.criterion)));
        const auto isRated = [](const InterviewRating &rating) { return rating.rating.has_value(); };
        QCOMPARE(std::count_if(rated.begin(), rated.end(), isRated), 1);
        QCOMPARE(std::find_if(rated.begin(), rated.end(), isRated)->rating, Rating(Rating::Level::Partial));
    }

    void theListCountsHeldRefusedAndWithdrawnAgainstThePlan()
    {
        for (const auto &[unit, planned] : {std::pair(0, 3), std::pair(1, 2)}) {
            InterviewPlan plan;
            plan.visitUnit = m_visit->visitUnits.at(unit);
            plan.category = u"service_user"_s;
            plan.planned = planned;
            SmallVisit::must(m_visit->archive->put(plan));
        }
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        showTab(ReadBack);
        QVERIFY(d.press("endInterview"));
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.press("consentRefused"));
        m_visit->world.advance(60'000);
        d.key(Qt::Key_2, Qt::ControlModifier); // in the other unit
        QVERIFY(beginInterview());
        QVERIFY(d.press("allInterviews"));
        QCOMPARE(cell(0, 0), u"1 of 2 planned"_s);
        QCOMPARE(cell(0, 1), u"2 of 5 planned"_s);
        QCOMPARE(cell(0, 2), u"0 here, 1 in all"_s);
        d.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(cell(0, 0), u"1 of 3 planned"_s);
        QCOMPARE(cell(0, 2), u"1 here, 1 in all"_s);
        QCOMPARE(cell(1, 1), u"0"_s); // nobody planned professionals
        QCOMPARE(d.find<QListWidget>("interviews")->count(), 3);
        QVERIFY(d.find<QListWidget>("interviews")->item(0)->text().contains(u"not ended"_s));
    }

    void withdrawingErasesHereAndInTheArchiveAndUndoBringsNothingBack()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        d.type(u"unmistakable testimony"_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(d.focus("free"));
        d.type(u"unmistakable remark"_s);
        d.window.workspace()->commit();
        const RecordId interview = onlyInterview().id;
        SmallVisit::must(importHandOver(*m_visit->archive, m_visit->handOver(d.notebook(), u"before"_s)));
        QVERIFY(!m_visit->archive->search(u"unmistakable"_s).isEmpty());

        showTab(ReadBack);
        QVERIFY(d.press("withdrawConsent"));
        QTRY_VERIFY(d.find<QMessageBox>("question"));
        const QString asked = d.find<QMessageBox>("question")->text();
        QVERIFY(asked.contains(u"1 answer"_s) && asked.contains(u"1 quote"_s) && asked.contains(u"be undone"_s));
        QVERIFY(agree());
        QTRY_VERIFY(d.notebook().all<Interview>().isEmpty());
        QVERIFY(d.notebook().search(u"unmistakable"_s).isEmpty());
        for (const QPlainTextEdit *text : d.window.findChildren<QPlainTextEdit *>())
            QVERIFY(!text->toPlainText().contains(u"unmistakable"_s));
        for (int i = 0; i < 6; ++i)
            d.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(d.notebook().all<Interview>().isEmpty());
        QVERIFY(d.notebook().search(u"unmistakable"_s).isEmpty());
        QCOMPARE(cell(3, 3), u"1 here, 1 in all"_s); // without a category: that went too

        SmallVisit::must(importHandOver(*m_visit->archive, m_visit->handOver(d.notebook(), u"after"_s)));
        QVERIFY(m_visit->archive->search(u"unmistakable"_s).isEmpty());
        QVERIFY(m_visit->archive->all<Interview>().isEmpty());
        QVERIFY(m_visit->archive->all<Answer>().isEmpty());
        QVERIFY(m_visit->archive->all<Quote>().isEmpty());
        for (const Change &change : m_visit->archive->history(interview)) {
            if (const auto *text = std::get_if<QString>(&change.value))
                QVERIFY(!text->contains(u"unmistakable"_s));
        }
    }

    void aGraveDangerIsRecordedFromTheInterviewWithoutItsStory()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        QVERIFY(d.press("alertHeld"));
        QTRY_VERIFY(d.find("toldTo") && d.find("toldTo")->hasFocus());
        QVERIFY(d.press("alertSave"));
        QVERIFY(d.notebook().all<Alert>().isEmpty()); // to whom?
        QVERIFY(d.focus("toldTo"));
        d.type(u"the head nurse"_s);
        QVERIFY(d.focus("alertAction"));
        d.type(u"seen by a doctor today"_s);
        QVERIFY(d.press("alertSave"));
        QTRY_VERIFY(!d.find("alertDialog"));
        QVERIFY(comeBack());
        const auto alerts = d.notebook().all<Alert>();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.constFirst().toldTo, u"the head nurse"_s);
        QCOMPARE(alerts.constFirst().action, u"seen by a doctor today"_s);
        QCOMPARE(alerts.constFirst().at.toMSecsSinceEpoch() / 60'000, m_visit->world.now() / 60'000);

        // It stands in the list, and can be mended there.
        QVERIFY(d.press("allInterviews"));
        auto *list = d.find<QListWidget>("interviews");
        QCOMPARE(list->count(), 2);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(u"head nurse"_s))
                list->setCurrentRow(row);
        }
        QVERIFY(d.focus("interviews"));
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.find("toldTo") && d.find("toldTo")->hasFocus());
        QCOMPARE(d.find<QLineEdit>("toldTo")->text(), u"the head nurse"_s);
        d.key(Qt::Key_End);
        d.type(u" of the night"_s);
        d.key(Qt::Key_Return);
        QTRY_VERIFY(!d.find("alertDialog"));
        QVERIFY(comeBack());
        QCOMPARE(d.notebook().all<Alert>().constFirst().toldTo, u"the head nurse of the night"_s);
    }

    void whatWasTypedOfADangerOutlastsALockAndNotACancel()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("alert"));
        QTRY_VERIFY(d.find("toldTo") && d.find("toldTo")->hasFocus());
        d.type(u"nobody yet"_s);
        QVERIFY(d.focus("alertAction"));
        d.type(u"to be thrown away"_s);
        d.key(Qt::Key_Escape);
        QTRY_VERIFY(!d.find("alertDialog"));
        QVERIFY(comeBack());
        QVERIFY(d.notebook().all<Alert>().isEmpty());

        QVERIFY(d.press("alert"));
        QTRY_VERIFY(d.find("toldTo") && d.find("toldTo")->hasFocus());
        d.type(u"the director"_s);
        QVERIFY(d.focus("alertAction"));
        d.type(u"half a"_s);
        d.window.lock();
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(d.notebook().all<Alert>().size(), 1);
        QCOMPARE(d.notebook().all<Alert>().constFirst().toldTo, u"the director"_s);
        QCOMPARE(d.notebook().all<Alert>().constFirst().action, u"half a"_s);
    }

    void lockingInTheMiddleComesBackToTheWord()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(beginInterview());
        QVERIFY(d.focus("answer_su05"));
        d.type(u"they said yes"_s);
        d.key(Qt::Key_Left, Qt::ControlModifier);
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QTRY_VERIFY(d.find("answer_su05")->hasFocus());
        d.type(u"never "_s);
        QCOMPARE(d.find<QPlainTextEdit>("answer_su05")->toPlainText(), u"they said never yes"_s);
    }

    void screenReadersCanNameEveryPart()
    {
        open();
        WindowDriver &d = *m_driver;
        const auto compareNone = [&d](const QString &where) {
            const QStringList nameless = namelessControls(QApplication::activeWindow());
            QVERIFY2(nameless.isEmpty(), qPrintable(where + u": "_s + nameless.join(u"; "_s)));
        };
        QVERIFY(beginInterview());
        d.type(u"a quote"_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        for (const Tab tab : {Questions, Quotes, Ratings, ReadBack}) {
            showTab(tab);
            compareNone(QString::number(tab));
        }
        showTab(Questions);
        QVERIFY(d.press("chooseCode"));
        QTRY_VERIFY(d.find("sessionCode") && d.find("sessionCode")->hasFocus());
        compareNone(u"code"_s);
        d.key(Qt::Key_Escape);
        QTRY_VERIFY(!d.find("blankCodeDialog"));
        QVERIFY(comeBack());
        QVERIFY(d.press("alertHeld"));
        QTRY_VERIFY(d.find("toldTo") && d.find("toldTo")->hasFocus());
        compareNone(u"alert"_s);
    }
};

QTEST_MAIN(TestInterviews)
#include "tst_interviews.moc"
