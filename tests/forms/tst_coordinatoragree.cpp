// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence.h"
#include "core/notebook/edithistory.h"
#include "forms/agree/agreeplace.h"
#include "forms/agree/strengthspage.h"
#include "forms/common/locale.h"
#include "tests/forms/evidencevisit.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Rating> agreedRating(const EvidenceVisit &site, const RecordId &report, const QString &subject)
{
    return agreedOn(*site.archive, report, subject).rating;
}

/// To one page of the place, with the keyboard where that page begins.
void goToPage(AgreePlace &place, const QString &page)
{
    auto *tabs = place.findChild<QTabWidget *>(u"agree.tabs"_s);
    tabs->setCurrentWidget(place.findChild<QWidget *>(u"agree.page."_s + page));
    place.firstFocus()->setFocus();
}

} // namespace

class TestCoordinatorAgree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCriterionIsDisputedWhereObserversDiffer()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        const ReportEvidence evidence = ReportEvidence::of(*site.archive, report);
        QCOMPARE(evidence.state(u"1.1.1"_s), AgreementState::Disputed);
        QCOMPARE(evidence.state(u"1.1.2"_s), AgreementState::EvidenceOnly);
        QCOMPARE(evidence.state(u"1.2.2"_s), AgreementState::EvidenceOnly);
        QCOMPARE(evidence.state(u"2.1.1"_s), AgreementState::Nothing);
        QCOMPARE(evidence.evidence(u"1.2.2"_s).texts.size(), 3);
    }

    void notEnoughEvidenceDiffersFromNothing()
    {
        EvidenceVisit site;
        site.write(1, "1.2.1", Rating::Level::NotAssessed);
        site.write(2, "2.1.1", Rating::Level::NotApplicable);
        site.write(1, "2.1.1", Rating::Level::Full);
        const ReportEvidence evidence = ReportEvidence::of(*site.archive, site.newReport(u"Ward A"_s));
        QCOMPARE(evidence.state(u"1.2.1"_s), AgreementState::EvidenceOnly);
        QVERIFY(!evidence.evidence(u"1.2.1"_s).commonRating()); // the two do not say the same
        QCOMPARE(evidence.state(u"2.1.1"_s), AgreementState::Disputed);
    }

    void onlyWhatSeveralObserversRatedAlikeIsOfferedTogether()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        const ReportEvidence evidence = ReportEvidence::of(*site.archive, report);
        QStringList codes;
        for (const CriterionCode &code : evidence.common(site.toolkit))
            codes.append(code.text());
        QCOMPARE(codes, (QStringList{u"1.1.2"_s, u"1.1.3"_s}));
        QVERIFY(evidence.evidence(u"1.1.3"_s).doInterviewsDiffer(Rating::Level::NotInitiated));
        QVERIFY(!evidence.evidence(u"1.1.2"_s).doInterviewsDiffer(Rating::Level::Partial));
    }

    void evidenceOfOtherUnitsAndPrivateNotesStaysOut()
    {
        EvidenceVisit site;
        Assessment elsewhere = site.assessment(0, u"3.1.1"_s, Rating::Level::Full);
        elsewhere.visitUnit = site.visitUnits.at(1);
        SmallVisit::must(site.archive->put(elsewhere));
        Note secret;
        secret.visit = site.visitId;
        secret.observer = site.observers.at(0);
        secret.text = u"mine alone"_s;
        secret.isPrivate = true;
        NoteTag tag;
        tag.note = SmallVisit::must(site.archive->put(secret));
        tag.criterion = u"3.1.1"_s;
        SmallVisit::must(site.archive->put(tag));
        const ReportEvidence evidence = ReportEvidence::of(*site.archive, site.newReport(u"Ward A"_s));
        QVERIFY(evidence.evidence(u"3.1.1"_s).isEmpty());
    }

    void aReportIsMadeAndThreeCriteriaAgreedByKeyboard()
    {
        EvidenceVisit site;
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"report.new"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_COMPARE(keys.focus()->objectName(), u"reportDialog.name"_s);
        keys.type(u"Ward A, spring"_s);
        QVERIFY(keys.tabTo(u"reportDialog.unit.0"_s));
        keys.press(Qt::Key_Space);
        QVERIFY(keys.tabTo(u"reportDialog.write"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.archive->all<Report>().size(), 1);
        const RecordId report = site.archive->all<Report>().constFirst().id;
        QTRY_VERIFY(!QApplication::activeModalWidget());

        QVERIFY(keys.tabTo(u"matrix"_s));
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(keys.focus()->objectName(), u"agree.criteria"_s);
        QCOMPARE(place->state(), u"1.1.1"_s);
        keys.press(Qt::Key_2);
        QCOMPARE(agreedRating(site, report, u"1.1.1"_s), Rating(Rating::Level::Partial));
        QVERIFY(keys.tabTo(u"agreed.reason"_s));
        keys.type(u"Two damp rooms outweigh the paint."_s);
        QVERIFY(keys.tabTo(u"agreed.minority_view"_s));
        keys.type(u"One of us would say begun."_s);
        keys.press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(place->state(), u"1.1.2"_s);
        keys.press(Qt::Key_2);
        keys.press(Qt::Key_Down, Qt::ControlModifier);
        keys.press(Qt::Key_4);
        QCOMPARE(agreedRating(site, report, u"1.1.3"_s), Rating(Rating::Level::NotInitiated));
        keys.press(Qt::Key_Backspace);
        QCOMPARE(agreedRating(site, report, u"1.1.3"_s), std::nullopt);
        keys.press(Qt::Key_0);
        QCOMPARE(agreedRating(site, report, u"1.1.3"_s), Rating(Rating::Level::NotApplicable));

        const Agreed first = agreedOn(*site.archive, report, u"1.1.1"_s);
        QCOMPARE(first.reason, u"Two damp rooms outweigh the paint."_s);
        QCOMPARE(first.minorityView, u"One of us would say begun."_s);
        QCOMPARE(place->findChild<QLabel *>(u"agree.progress"_s)->text(), u"3 of 116 criteria agreed"_s);
    }

    void theEvidenceOfACriterionStandsBesideIt()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"criteria"_s);
        const auto *evidence = place->findChild<QTextBrowser *>(u"evidence"_s);
        QVERIFY(evidence->toPlainText().contains(u"Two rooms are damp"_s));
        QVERIFY(evidence->toPlainText().contains(u"Bruno Fictif"_s));
        place->setState(u"1.2.2"_s);
        QVERIFY(evidence->toPlainText().contains(u"The key to the garden hangs in the office."_s));
        QVERIFY(evidence->toPlainText().contains(u"House rules"_s));
        QVERIFY(evidence->toPlainText().contains(u"I never know who is on duty."_s));
    }

    void whatObserversTypedIsShownAsTheyTypedIt()
    {
        EvidenceVisit site;
        site.write(0, "2.1.1", Rating::Level::Full, "<b>not bold</b> & <img src='x'>");
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        place->setState(u"2.1.1"_s);
        QVERIFY(place->findChild<QTextBrowser *>(u"evidence"_s)
                    ->toPlainText()
                    .contains(u"<b>not bold</b> & <img src='x'>"_s));
    }

    void whatAllRatedAlikeIsReviewedAndAcceptedTogether()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"agree.batch"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        const auto *list = QApplication::activeModalWidget()->findChild<QListWidget *>(u"batch.list"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked); // an interview says otherwise
        QVERIFY(list->item(1)->text().contains(u"1 comment"_s));
        QVERIFY(keys.tabTo(u"batch.list"_s));
        keys.press(Qt::Key_Down);
        const auto *beside = QApplication::activeModalWidget()->findChild<QTextBrowser *>(u"batch.evidence"_s);
        QTRY_VERIFY(beside->toPlainText().contains(u"No ramp at the side door."_s));
        QVERIFY(keys.tabTo(u"batch.accept"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(agreedRating(site, report, u"1.1.2"_s), Rating(Rating::Level::Partial));
        QCOMPARE(agreedRating(site, report, u"1.1.3"_s), std::nullopt);
        QCOMPARE(site.archive->all<Agreed>().size(), 1);
    }

    void whatWasAcceptedTogetherIsTakenBackTogether()
    {
        EvidenceVisit site;
        site.write(0, "1.2.1", Rating::Level::Full);
        site.write(1, "1.2.1", Rating::Level::Full);
        const RecordId report = site.newReport(u"Ward A"_s);
        EditHistory edits(*site.archive);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"agree.batch"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(keys.tabTo(u"batch.accept"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(agreedRating(site, report, u"1.1.2"_s), Rating(Rating::Level::Partial));
        QCOMPARE(agreedRating(site, report, u"1.2.1"_s), Rating(Rating::Level::Full));
        QVERIFY(edits.undo());
        QCOMPARE(agreedRating(site, report, u"1.1.2"_s), std::nullopt);
        QCOMPARE(agreedRating(site, report, u"1.2.1"_s), std::nullopt);
        QVERIFY(!edits.canUndo());
    }

    void oneOtherUnitIsWrittenBySayingWhichHowAndWhy()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Both"_s);
        ReportUnit second;
        second.report = report;
        second.visitUnit = site.visitUnits.at(1);
        SmallVisit::must(site.archive->put(second));
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"criteria"_s);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"agreed.addException"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(keys.tabTo(u"exception.unit"_s));
        keys.press(Qt::Key_Down);
        QVERIFY(keys.tabTo(u"exception.rating"_s));
        keys.press(Qt::Key_End);
        keys.press(Qt::Key_Up); // not applicable
        QVERIFY(keys.tabTo(u"exception.why"_s));
        keys.type(u"No garden."_s);
        QVERIFY(keys.tabTo(u"exception.add"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(agreedOn(*site.archive, report, u"1.1.1"_s).unitExceptions,
                     u"Unité B: Not applicable. No garden."_s);
        QCOMPARE(agreedRating(site, report, u"1.1.1"_s), std::nullopt); // nothing else was written
    }

    void exceptionsAreNotAskedForWhereThereIsOneUnit()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"criteria"_s);
        QVERIFY(!place->findChild<QWidget *>(u"agreed.unit_exceptions"_s)->isVisible());
    }

    void theEvidenceSaysWhenItWasSeenAndHowManySaidWhat()
    {
        EvidenceVisit site;
        Assessment dated = site.assessment(0, u"2.1.1"_s, Rating::Level::Full, u"From a sheet."_s);
        dated.observedOn = QDate(2026, 3, 2);
        dated.seen = true;
        SmallVisit::must(site.archive->put(dated, site.observers.at(0)));
        site.write(1, "2.1.1", Rating::Level::NotInitiated);
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        place->setState(u"2.1.1"_s);
        const QString text = place->findChild<QTextBrowser *>(u"evidence"_s)->toPlainText();
        QVERIFY2(text.contains(u"Seen on the spot."_s), qPrintable(text));
        QVERIFY2(text.contains(localeFor(u"en"_s).toString(QDate(2026, 3, 2), QLocale::ShortFormat)), qPrintable(text));
        QVERIFY2(text.contains(u"Observers are far apart."_s), qPrintable(text));
    }

    void theKeysOfTheCriteriaGoOnAndBack()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"criteria"_s);
        const Keyboard keys(*place);
        keys.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(place->state(), u"1.1.2"_s);
        keys.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(place->state(), u"1.1.1"_s);
        keys.press(Qt::Key_Up, Qt::ControlModifier); // round the end
        QCOMPARE(place->state(), site.toolkit.criteria().constLast().code.text());
    }

    void theCriteriaCanBeginWithTheMostDisputed()
    {
        EvidenceVisit site;
        site.write(0, "3.1.1", Rating::Level::Full);
        site.write(1, "3.1.1", Rating::Level::NotInitiated);
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"criteria"_s);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"agree.order"_s));
        keys.press(Qt::Key_Down);
        auto *tree = place->findChild<QTreeWidget *>(u"agree.criteria"_s);
        QTRY_VERIFY(tree->topLevelItem(0)->text(0).startsWith(u"3.1.1 "));
        QVERIFY(tree->topLevelItem(1)->text(0).startsWith(u"1.1.1 "));
        QCOMPARE(place->state(), u"1.1.1"_s); // where one stood
    }

    void aSuggestionShowsOnlyAfterAJudgementOrWhenAskedFor()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        for (const auto &[code, rating] : {std::pair{u"1.1.1"_s, Rating(Rating::Level::Partial)},
                                           std::pair{u"1.1.2"_s, Rating(Rating::Level::Partial)}}) {
            Agreed agreed = agreedOn(*site.archive, report, code);
            agreed.rating = rating;
            SmallVisit::must(site.archive->put(agreed));
        }
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"subjects"_s);
        const Keyboard keys(*place);
        auto *tree = place->findChild<QTreeWidget *>(u"subjects"_s);
        auto *suggestion = place->findChild<QLabel *>(u"subjects.suggestion"_s);
        keys.press(Qt::Key_Down); // standard 1.1
        QVERIFY(tree->currentItem()->text(3).isEmpty());
        QVERIFY(!suggestion->isVisible());
        keys.press(Qt::Key_3);
        QCOMPARE(agreedRating(site, report, u"1.1"_s), Rating(Rating::Level::Initiated));
        QTRY_VERIFY(suggestion->isVisible());
        QVERIFY(suggestion->text().startsWith(u"Suggestion: "));
        QVERIFY(!tree->currentItem()->text(3).isEmpty());

        keys.press(Qt::Key_Down); // standard 1.2, asked for
        QVERIFY(!suggestion->isVisible());
        QVERIFY(keys.tabTo(u"subjects.ask"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(suggestion->isVisible());
        QCOMPARE(agreedRating(site, report, u"1.2"_s), std::nullopt);
    }

    void strengthsAreAddedMovedAndDeletedByKeyboard()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"strengths"_s);
        const Keyboard keys(*place);
        for (const QString &text : {u"A garden for everybody"_s, u"A peer worker in the team"_s}) {
            QVERIFY(keys.tabTo(u"strengths.add"_s));
            keys.press(Qt::Key_Space);
            QTRY_COMPARE(keys.focus()->objectName(), u"strength.text"_s);
            keys.type(text);
        }
        QVERIFY(keys.tabTo(u"strengths"_s));
        keys.press(Qt::Key_Up, Qt::AltModifier);
        const Query inOrder = Query(u"report"_s, Value{report}).orderedBy(u"position"_s);
        QTRY_COMPARE(site.archive->all<Strength>(inOrder).constFirst().text, u"A peer worker in the team"_s);
        QVERIFY(keys.tabTo(u"strength.delete"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(keys.tabTo(u"question.yes"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.archive->all<Strength>().size(), 1);
        QCOMPARE(site.archive->all<Strength>().constFirst().text, u"A garden for everybody"_s);
    }

    void aStrengthKeepsWhatItIsAbout()
    {
        EvidenceVisit site;
        Strength strength;
        strength.report = site.newReport(u"Ward A"_s);
        strength.subject = u"4.2.2"_s;
        strength.text = u"A quiet room"_s;
        SmallVisit::must(site.archive->put(strength));
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        goToPage(*place, u"strengths"_s);
        QCOMPARE(place->findChild<QComboBox *>(u"strength.subject"_s)->currentData().toString(), u"4.2.2"_s);
    }

    void everyControlHasANameForAScreenReader()
    {
        EvidenceVisit site;
        site.newReport(u"Ward A"_s);
        const auto place = shown<AgreePlace>(site.desk, site.visitId);
        auto *tabs = place->findChild<QTabWidget *>(u"agree.tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCOMPARE(namelessControls(*place).join(u", "), QString());
        }
    }
};

QTEST_MAIN(TestCoordinatorAgree)
#include "tst_coordinatoragree.moc"
