// SPDX-License-Identifier: GPL-3.0-or-later
// Recommendations in a real window, by keyboard: from a weak criterion to the report.
#include "core/analysis/advice.h"
#include "core/analysis/adviceshelf.h"
#include "core/analysis/earlieradvice.h"
#include "core/analysis/evidence.h"
#include "core/report/documents.h"
#include "forms/recommend/recommendplace.h"
#include "tests/forms/evidencevisit.h"
#include "tests/report/documenttext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SubjectCode code(const char *text)
{
    return *SubjectCode::fromText(QString::fromLatin1(text));
}

/// A coordinator's desk with a report on the first unit: 1.1.3 is not begun, 1.2.1 only begun, 1.1.1 as it should be.
struct AdviceVisit : EvidenceVisit
{
    AdviceVisit()
    {
        report = newReport(u"Ward A"_s);
        agree("1.1.3", Rating::Level::NotInitiated, u"Nobody in a wheelchair gets in."_s);
        agree("1.2.1", Rating::Level::Initiated, {});
        agree("1.1.1", Rating::Level::Full, {});
        desk.edits = &edits;
    }

    void agree(const char *subject, Rating rating, const QString &reason)
    {
        Agreed agreed = agreedOn(*archive, report, QString::fromLatin1(subject));
        agreed.rating = rating;
        agreed.reason = reason;
        must(archive->put(agreed));
    }
    void setCountry(const QString &country)
    {
        Facility facility = archive->all<Facility>().constFirst();
        facility.country = country;
        must(archive->put(facility));
    }
    RecordId recommend(const QString &text, const QString &priority = {})
    {
        Recommendation one;
        one.report = report;
        one.text = text;
        one.priority = priority;
        one.position = archive->count(Recommendation::typeName()) + 1;
        return must(archive->put(one));
    }
    QStringList texts() const
    {
        QStringList all;
        for (const ListedRecommendation &one : recommendationsOf(*archive, report))
            all.append(one.record.text);
        return all;
    }
    /// An earlier visit of the same unit, whose report recommends one thing.
    RecordId earlierVisit()
    {
        Visit visit = *archive->find<Visit>(visitId);
        Visit before;
        before.facility = visit.facility;
        before.title = u"Invented visit of 2024"_s;
        before.firstDay = QDate(2024, 3, 4);
        before.lastDay = QDate(2024, 3, 6);
        const RecordId id = must(archive->put(before));
        VisitUnit unit;
        unit.visit = id;
        unit.unit = archive->find<VisitUnit>(visitUnits.first())->unit;
        Report old;
        old.visit = id;
        old.name = u"Ward A in 2024"_s;
        ReportUnit covered;
        covered.visitUnit = must(archive->put(unit));
        covered.report = must(archive->put(old));
        must(archive->put(covered));
        Recommendation one;
        one.report = covered.report;
        one.text = u"Build a ramp at the side door."_s;
        one.responsible = u"The works department"_s;
        earlierAdvice = must(archive->put(one));
        must(setSubjects(*archive, earlierAdvice, {code("1.1.3")}));
        return id;
    }

    RecordId report;
    RecordId earlierAdvice;
    EditHistory edits{*archive};
};

template <typename T>
T *in(const RecommendPlace &place, const QString &name)
{
    return place.findChild<T *>(name);
}

QStringList rowsOf(const QAbstractItemView *list)
{
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows.append(list->model()->index(row, 0).data().toString());
    return rows;
}

void showPage(const RecommendPlace &place, int page)
{
    in<QTabWidget>(place, u"recommend.tabs"_s)->setCurrentIndex(page);
}

} // namespace

class TestRecommendPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWeakComesFirstWithAMarkOnWhatIsOpen()
    {
        AdviceVisit site;
        site.recommend(u"Space the beds."_s);
        must(setSubjects(*site.archive, recommendationsOf(*site.archive, site.report).constFirst().record.id,
                         {code("1.2.1")}));
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        showPage(*place, 0);
        const QStringList rows = rowsOf(in<QListView>(*place, u"weak.list"_s));
        QCOMPARE(rows.size(), 4); // each under a heading
        QVERIFY(rows.at(1).startsWith(u"1.1.3"_s) && rows.at(1).contains(u"○ nothing recommended yet"_s));
        QVERIFY(rows.at(3).startsWith(u"1.2.1"_s) && rows.at(3).contains(u"✓ 1 recommendation"_s));
        QVERIFY(in<QLabel>(*place, u"weak.summary"_s)->text().contains(u"On 1 of them"_s));
        QVERIFY(in<QLabel>(*place, u"weak.rating"_s)->text().contains(u"Nobody in a wheelchair gets in."_s));
        // Only what is open; then everything.
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"weak.show"_s));
        keys.press(Qt::Key_Down);
        QCOMPARE(rowsOf(in<QListView>(*place, u"weak.list"_s)).size(), 2);
        keys.press(Qt::Key_Down);
        QVERIFY(rowsOf(in<QListView>(*place, u"weak.list"_s)).size() > 116 + 25);
    }

    void aDraftOfTheLibraryGoesFromTheWeakCriterionToTheReport()
    {
        AdviceVisit site;
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        // The drafts for the criterion, ticked by the space bar.
        QVERIFY(keys.tabTo(u"weak.drafts"_s));
        auto *drafts = in<QListWidget>(*place, u"weak.drafts"_s);
        QVERIFY(drafts->item(0)->text().contains(u"1.1.3"_s));
        const QString draft = drafts->item(1)->text().section(u'\n', 0, 0);
        keys.press(Qt::Key_Space);
        QCOMPARE(drafts->item(1)->checkState(), Qt::Checked);
        QVERIFY(keys.tabTo(u"weak.add"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(site.texts(), QStringList{draft});
        // Edited, with the team's reason, a day and who is responsible.
        showPage(*place, 1);
        QVERIFY(keys.tabTo(u"recommend.text"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(u"Build a ramp at the side door."_s);
        QVERIFY(keys.tabTo(u"recommend.responsible"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(u"The works department"_s);
        QVERIFY(keys.tabTo(u"reasons.insert.1.1.3"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(keys.focus()->objectName(), u"recommend.why"_s);
        QVERIFY(keys.tabTo(u"recommend.hasDue"_s));
        keys.press(Qt::Key_Space);
        place->commit();
        const Recommendation made = recommendationsOf(*site.archive, site.report).constFirst().record;
        QCOMPARE(made.text, u"Build a ramp at the side door."_s);
        QCOMPARE(made.why, u"Nobody in a wheelchair gets in."_s);
        QCOMPARE(made.responsible, u"The works department"_s);
        QCOMPARE(made.priority, u"high"_s);
        QVERIFY(!made.template_.isEmpty());
        const QDate today(2026, 3, 2);
        QCOMPARE(made.due, suggestedDue(made.horizon, today));
        // And it is in the report.
        const auto document =
            report::buildDocument(*site.archive, site.toolkit, {report::DocumentKind::Unit, site.report, u"en"_s});
        QVERIFY(document);
        QVERIFY(allText(*document).contains(u"Build a ramp at the side door."_s));
        QVERIFY(allText(*document).contains(u"Nobody in a wheelchair gets in."_s));
    }

    void severalAreTickedOnSeveralSubjectsAndAddedAndUndoneAtOnce()
    {
        AdviceVisit site;
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"weak.drafts"_s));
        keys.press(Qt::Key_Space);
        in<QListView>(*place, u"weak.list"_s)->setFocus();
        keys.press(Qt::Key_Down); // 1.2.1, past the heading
        QVERIFY(keys.tabTo(u"weak.drafts"_s));
        keys.press(Qt::Key_Space);
        auto *add = in<QAbstractButton>(*place, u"weak.add"_s);
        QVERIFY2(add->text().contains(u"2"_s), qPrintable(add->text()));
        QVERIFY(keys.tabTo(u"weak.add"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(site.texts().size(), 2);
        QCOMPARE(recommendationsOf(*site.archive, site.report).constFirst().record.priority, u"high"_s);
        QCOMPARE(recommendationsOf(*site.archive, site.report).constLast().record.priority, u"medium"_s);
        QVERIFY(!add->isEnabled());
        // What was taken is told.
        QTRY_VERIFY(in<QListWidget>(*place, u"weak.drafts"_s)->item(1)->text().contains(u"Already taken"_s));
        QVERIFY(site.edits.undo());
        QTRY_COMPARE(site.texts().size(), 0);
        QTRY_VERIFY(!in<QListWidget>(*place, u"weak.drafts"_s)->item(1)->text().contains(u"Already taken"_s));
    }

    void oneIsWrittenInOnesOwnWords()
    {
        AdviceVisit site;
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"weak.own"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"recommend.text"_s);
        keys.type(u"Ask the people who live there."_s);
        place->commit();
        QCOMPARE(site.texts(), QStringList{u"Ask the people who live there."_s});
        QCOMPARE(recommendationsOf(*site.archive, site.report).constFirst().subjects, QList{code("1.1.3")});
    }

    void oneIsMadeOnSubjectsOfAnyRating()
    {
        AdviceVisit site;
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        showPage(*place, 1);
        QVERIFY(keys.tabTo(u"recommend.add"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        keys.press(Qt::Key_Space); // the first weak one
        QVERIFY(keys.tabTo(u"subjectDialog.accept"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"recommend.text"_s);
        keys.type(u"Build a ramp at the side door."_s);
        QVERIFY(keys.tabTo(u"recommend.why"_s));
        keys.type(u"Nobody in a wheelchair gets in."_s);
        QVERIFY(keys.tabTo(u"recommend.priority"_s));
        keys.press(Qt::Key_Down); // from high, which the rating suggests
        QVERIFY(keys.tabTo(u"recommend.responsible"_s));
        keys.type(u"The works department"_s);
        QVERIFY(keys.tabTo(u"recommend.indicator"_s));
        keys.type(u"The ramp is there."_s);
        QVERIFY(keys.tabTo(u"recommend.facility_answer"_s));
        keys.type(u"Planned for the autumn."_s);
        place->commit();
        const Recommendation made = site.archive->all<Recommendation>().constFirst();
        QCOMPARE(made.text, u"Build a ramp at the side door."_s);
        QCOMPARE(made.why, u"Nobody in a wheelchair gets in."_s);
        QCOMPARE(made.priority, u"medium"_s);
        QCOMPARE(made.responsible, u"The works department"_s);
        QCOMPARE(made.indicator, u"The ramp is there."_s);
        QCOMPARE(made.facilityAnswer, u"Planned for the autumn."_s);
        QCOMPARE(made.position, 1);
        QCOMPARE(subjectsOf(*site.archive, made.id), QList{code("1.1.3")});
    }

    void draftsAreTakenOverInTheLanguageChosen()
    {
        AdviceVisit site;
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        const QString english = in<QListWidget>(*place, u"weak.drafts"_s)->item(1)->text();
        QVERIFY(keys.tabTo(u"weak.language"_s));
        keys.press(Qt::Key_Down);
        const QString french = in<QListWidget>(*place, u"weak.drafts"_s)->item(1)->text();
        QVERIFY(french != english);
        QVERIFY(keys.tabTo(u"weak.drafts"_s));
        keys.press(Qt::Key_Space);
        QVERIFY(keys.tabTo(u"weak.add"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(site.texts(), QStringList{french.section(u'\n', 0, 0)});
        QCOMPARE(draftLanguage(*site.archive, u"en"_s), u"fr"_s);
    }

    void theOrderIsThatOfTheReportAndChangesPriorities()
    {
        AdviceVisit site;
        site.recommend(u"first"_s, u"high"_s);
        site.recommend(u"second"_s, u"high"_s);
        site.recommend(u"third"_s, u"low"_s);
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        auto *list = in<QListWidget>(*place, u"recommendations"_s);
        const QStringList expected{u"High priority"_s,   u"1. first"_s,     u"2. second"_s,
                                   u"Medium priority"_s, u"Low priority"_s, u"3. third"_s};
        QCOMPARE(rowsOf(list), expected);
        list->setFocus();
        keys.press(Qt::Key_Up, Qt::AltModifier); // the first stays the first
        QCOMPARE(site.texts(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        keys.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(site.texts(), (QStringList{u"second"_s, u"first"_s, u"third"_s}));
        keys.press(Qt::Key_Down, Qt::AltModifier); // past the heading
        QTRY_COMPARE(recommendationsOf(*site.archive, site.report).at(1).record.priority, u"medium"_s);
        QTRY_COMPARE(list->currentItem()->text(), u"2. first"_s);
        QVERIFY(site.edits.undo());
        QTRY_COMPARE(recommendationsOf(*site.archive, site.report).at(1).record.priority, u"high"_s);
    }

    void deletingIsAskedAndUndone()
    {
        AdviceVisit site;
        site.recommend(u"first"_s);
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"recommend.delete"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(keys.tabTo(u"question.yes"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.texts(), QStringList());
        QVERIFY(site.edits.undo());
        QTRY_COMPARE(site.texts(), QStringList{u"first"_s});
        QTRY_COMPARE(in<QListWidget>(*place, u"recommendations"_s)->currentItem()->text(), u"1. first"_s);
    }

    void whatItRestsOnIsBesideIt()
    {
        AdviceVisit site;
        const RecordId id = site.recommend(u"first"_s);
        must(setSubjects(*site.archive, id, {code("1.1.3")}));
        must(setSubjects(*site.archive, site.recommend(u"second"_s), {code("1.1.3")}));
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QStringList said;
        for (const QLabel *label : place->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.contains(u"The team’s reason: Nobody in a wheelchair gets in."_s));
        QVERIFY(said.contains(u"Already recommended for 1.1.3: number 2. second"_s));
        auto *evidence = in<QTextBrowser>(*place, u"reasons.evidence.1.1.3"_s);
        QVERIFY(!evidence->isVisible());
        auto *opener = in<QWidget>(*place, u"reasons.show.1.1.3"_s)->findChild<QAbstractButton *>();
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Space);
        QVERIFY(evidence->isVisible());
        QVERIFY(evidence->toPlainText().contains(u"No ramp at the side door."_s));
        QTest::keyClick(opener, Qt::Key_Space);
        QVERIFY(!evidence->isVisible());
    }

    void lawIsShownInFranceOnlyWithTheDateOfTheList()
    {
        AdviceVisit site;
        site.agree("1.1.2", Rating::Level::NotInitiated, {});
        site.setCountry(u"Belgium"_s);
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        auto *law = in<QLabel>(*place, u"weak.law"_s);
        auto *inFrance = in<QAbstractButton>(*place, u"weak.france"_s);
        QVERIFY(!law->isVisible());
        QVERIFY(!inFrance->isVisible());
        site.setCountry({});
        QTRY_VERIFY(inFrance->isVisible());
        QVERIFY(!law->isVisible());
        QVERIFY(keys.tabTo(u"weak.france"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(law->isVisible());
        QVERIFY2(law->text().contains(u"November 2026"_s) && law->text().contains(u"L161-1"_s),
                 qPrintable(law->text()));
        QCOMPARE(site.archive->all<Facility>().constFirst().country, u"France"_s);
        // In the report it is never more than "see".
        const RecordId id = site.recommend(u"first"_s);
        must(setSubjects(*site.archive, id, {code("1.1.2")}));
        place->setState(id.text());
        QVERIFY(keys.tabTo(u"reasons.insertLaw"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(site.archive->find<Recommendation>(id)->why,
                     u"See Code de la construction et de l’habitation, art. L161-1 and L164-1."_s);
    }

    void aLibraryOfOnesOwnIsLoadedListedAndRemoved()
    {
        AdviceVisit site;
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        QVERIFY(keys.tabTo(u"weak.libraries"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        // A file that is none is refused in words.
        QVERIFY(keys.tabTo(u"library.file"_s));
        keys.type(QStringLiteral(REGARDS_TOOLKIT_TESTS "/bad-recommendations.json"));
        QVERIFY(keys.tabTo(u"library.add"_s));
        keys.press(Qt::Key_Space);
        QVERIFY(ownLibraries(*site.archive, site.toolkit).isEmpty());
        bool isSaid = false;
        for (const QLabel *label : QApplication::activeModalWidget()->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"bad-recommendations.json"_s));
        QVERIFY(isSaid);
        QVERIFY(keys.tabTo(u"library.file"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(QStringLiteral(REGARDS_TOOLKIT_TESTS "/small-recommendations.json"));
        QVERIFY(keys.tabTo(u"library.add"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(ownLibraries(*site.archive, site.toolkit).size(), 1);
        auto *list = QApplication::activeModalWidget()->findChild<QListView *>(u"library.list"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(rowsOf(list).at(1).startsWith(u"Drafts of an invented association, 1 (2 draft"_s));
        // Its drafts stand before the program's.
        auto *drafts = in<QListWidget>(*place, u"weak.drafts"_s);
        QTRY_VERIFY(drafts->item(1)->text().contains(u"Build a ramp at the invented side door."_s));
        QVERIFY(drafts->item(1)->text().contains(u"From: Drafts of an invented association"_s));
        QVERIFY(keys.tabTo(u"library.remove"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"question"_s);
        QVERIFY(keys.tabTo(u"question.yes"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(ownLibraries(*site.archive, site.toolkit).isEmpty());
        QTRY_VERIFY(!drafts->item(1)->text().contains(u"invented"_s));
    }

    void whatBecameOfEarlierOnesIsSaidByKeys()
    {
        AdviceVisit site;
        site.earlierVisit();
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        showPage(*place, 2);
        // The visit follows none yet: it is said here which one.
        QVERIFY(in<QLabel>(*place, u"earlier.hint"_s)->isVisible());
        QVERIFY(keys.tabTo(u"earlier.follows"_s));
        keys.press(Qt::Key_Down);
        auto *list = in<QListView>(*place, u"earlier.list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(rowsOf(list).at(1).contains(u"nothing known yet"_s));
        QVERIFY(keys.tabTo(u"earlier.list"_s));
        keys.press(Qt::Key_2);
        const auto state = [&] { return earlierRecommendations(*site.archive, site.report).constFirst().state(); };
        QCOMPARE(state(), u"under_way"_s);
        QCOMPARE(keys.focus()->objectName(), u"earlier.list"_s);
        QVERIFY(keys.tabTo(u"earlier.comment"_s));
        keys.type(u"The plan was shown to us."_s);
        place->commit();
        QVERIFY(in<QLabel>(*place, u"earlier.history"_s)->text().contains(u"The plan was shown to us."_s));
        // Another day has another state; the newest counts.
        in<QDateEdit>(*place, u"earlier.day"_s)->setDate(QDate(2025, 1, 7));
        QVERIFY(keys.tabTo(u"earlier.state.not_started"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(state(), u"under_way"_s);
        QCOMPARE(earlierRecommendations(*site.archive, site.report).constFirst().history.size(), 2);
        keys.press(Qt::Key_Backspace);
        QCOMPARE(earlierRecommendations(*site.archive, site.report).constFirst().history.size(), 1);
        QVERIFY(site.edits.undo());
        QCOMPARE(earlierRecommendations(*site.archive, site.report).constFirst().history.size(), 2);
    }

    void whatIsStillNeededGoesOverIntoTheNewReport()
    {
        AdviceVisit site;
        must(setFollowedVisit(*site.archive, site.visitId, site.earlierVisit()));
        must(setProgress(*site.archive, site.earlierAdvice, QDate(2026, 3, 2), u"not_started"_s));
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        const Keyboard keys(*place);
        showPage(*place, 2);
        QVERIFY(keys.tabTo(u"earlier.carry"_s));
        keys.press(Qt::Key_Space);
        const QList<ListedRecommendation> made = recommendationsOf(*site.archive, site.report);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.constFirst().record.text, u"Build a ramp at the side door."_s);
        QCOMPARE(made.constFirst().record.responsible, u"The works department"_s);
        QVERIFY2(made.constFirst().record.why.startsWith(u"Already recommended in the report “Ward A in 2024”"_s)
                     && made.constFirst().record.why.contains(u"not started"_s),
                 qPrintable(made.constFirst().record.why));
        QCOMPARE(made.constFirst().subjects, QList{code("1.1.3")});
        // Not twice: the way to it stands instead.
        QVERIFY(!in<QWidget>(*place, u"earlier.carry"_s)->isVisible());
        QVERIFY(keys.tabTo(u"earlier.goOn"_s));
        keys.press(Qt::Key_Space);
        QTRY_COMPARE(keys.focus()->objectName(), u"recommend.text"_s);
        QCOMPARE(place->state(), made.constFirst().record.id.text());
    }

    void whereOneStandsComesBack()
    {
        AdviceVisit site;
        must(setFollowedVisit(*site.archive, site.visitId, site.earlierVisit()));
        site.recommend(u"first"_s);
        const RecordId second = site.recommend(u"second"_s);
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        for (const QString &state :
             {u"weak:1.2.1"_s, second.text(), QString(u"earlier:" + site.earlierAdvice.text()), u"weak:1.1.3"_s}) {
            place->setState(state);
            QCOMPARE(place->state(), state);
        }
        place->setState(u"weak:1.1.1"_s); // not weak: the list shows all
        QCOMPARE(place->state(), u"weak:1.1.1"_s);
        place->setState(u"nonsense"_s);
        QCOMPARE(place->state(), u"weak:1.1.1"_s);
    }

    void everyControlHasANameForAScreenReader()
    {
        AdviceVisit site;
        must(setFollowedVisit(*site.archive, site.visitId, site.earlierVisit()));
        const RecordId id = site.recommend(u"first"_s);
        must(setSubjects(*site.archive, id, {code("1.1.3")}));
        const auto place = shown<RecommendPlace>(site.desk, site.visitId);
        for (int page = 0; page < 3; ++page) {
            showPage(*place, page);
            QCOMPARE(namelessControls(*place).join(u", "), QString());
        }
    }
};

QTEST_MAIN(TestRecommendPlace)
#include "tst_recommendplace.moc"
