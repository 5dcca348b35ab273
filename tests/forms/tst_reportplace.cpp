// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/reportroom.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;
using report::Stage;

namespace {

enum Step { Write, Check, FactCheck, GiveOut, Given };

/// The first heading of that text in the pages.
const report::OutlineEntry *heading(const PagesView &pages, const QString &words)
{
    for (const report::OutlineEntry &entry : pages.pages()->outline) {
        if (entry.text.contains(words))
            return &entry;
    }
    return nullptr;
}

/// The paragraph that says so.
int blockOf(const MadePages &made, const QString &words)
{
    for (int block = 0; block < int(made.document.blocks.size()); ++block) {
        const auto *paragraph = std::get_if<report::Paragraph>(&made.document.blocks.at(block));
        if (paragraph && report::textOf(paragraph->runs).contains(words))
            return block;
    }
    return -1;
}

} // namespace

/// Writing a report, its pages beside it, and its way to being final.
class TestReportPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedStandsInThePagesBeforeItIsAChange()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.driver->focus("sections"));
        room.driver->key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"section.text"_s);
        room.driver->type(u"A ward in good hands."_s);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(u"A ward in good hands."_s), Patience);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"section.text"_s);
        QVERIFY(room.driver->notebook().all<Section>().isEmpty());
        room.driver->key(Qt::Key_Tab); // it becomes a change
        QTRY_COMPARE(room.driver->notebook().all<Section>().size(), 1);
        QVERIFY(room.say(u"A ward in good hands."_s));
    }

    void aPartIsMarkedAsWritten()
    {
        ReportRoom room;
        QVERIFY(room.open());
        const auto *list = room.driver->find<QAbstractItemView>("sections");
        const auto said = [list](int row) {
            return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(0), u"Summary, empty"_s);
        room.write(u"summary"_s, u"A ward in good hands."_s);
        QTRY_COMPARE(said(0), u"Summary, written"_s);
        QCOMPARE(said(1), u"Context, empty"_s);
    }

    void thePagesStayWhereOneReads()
    {
        ReportRoom room;
        QVERIFY(room.open());
        PagesView *pages = room.pages();
        const report::OutlineEntry *limits = heading(*pages, u"What was not observed"_s);
        QVERIFY(limits);
        pages->showPlace(limits->page, limits->y);
        const int before = limits->page;
        const double y = pages->verticalScrollBar()->value();
        QString long_;
        for (int i = 0; i < 120; ++i)
            long_ += u"Line %1 of a long context.\n\n"_s.arg(i);
        room.write(u"context"_s, long_);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(u"Line 119 of a long context."_s), Patience);
        limits = heading(*pages, u"What was not observed"_s);
        QVERIFY(limits->page > before);
        QVERIFY(pages->verticalScrollBar()->value() > y);
        QCOMPARE(pages->currentPage(), limits->page);
    }

    void aPartThatIsChosenComesIntoSight()
    {
        ReportRoom room;
        QVERIFY(room.open());
        room.write(u"limits"_s, u"Nobody let us into the cellar."_s);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(u"into the cellar"_s), Patience);
        QCOMPARE(room.pages()->currentPage(), 0);
        QVERIFY(room.driver->focus("sections"));
        room.driver->key(Qt::Key_End);
        const MadePages *made = room.pages()->pages();
        const auto inSight = [&] {
            const double scale = room.pages()->zoom() / 100 * room.pages()->logicalDpiX() / 72;
            const int top = room.pages()->verticalScrollBar()->value();
            const int part = blockOf(*made, u"into the cellar"_s);
            const double y =
                made->places.at(part).page * (made->size.height() * scale + 14) + made->places.at(part).y * scale - top;
            return y >= 0 && y < room.pages()->viewport()->height();
        };
        QVERIFY(inSight());
    }

    void aTextInThePagesLeadsToWhereItWasWritten()
    {
        ReportRoom room;
        QVERIFY(room.open());
        room.write(u"limits"_s, u"Nobody let us into the cellar."_s);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(u"into the cellar"_s), Patience);
        const int block = blockOf(*room.pages()->pages(), u"into the cellar"_s);
        QVERIFY(room.step(GiveOut));
        Q_EMIT room.pages()->activated(block);
        QCOMPARE(room.currentStep(), int(Write));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"section.text"_s);
        QCOMPARE(QApplication::focusWidget()->property("plainText").toString(), u"Nobody let us into the cellar."_s);
    }

    void pagesAreTurnedAndMadeLargerByKeyboard()
    {
        ReportRoom room;
        QVERIFY(room.open());
        PagesView *pages = room.pages();
        const auto *number = room.driver->find<QSpinBox>("preview.page");
        QVERIFY(room.driver->focus("report.pages"));
        QCOMPARE(number->text(), u"Page 1 of %1"_s.arg(pages->pageCount()));
        room.driver->key(Qt::Key_Right);
        room.driver->key(Qt::Key_Right);
        QCOMPARE(pages->currentPage(), 2);
        QCOMPARE(number->value(), 3);
        room.driver->key(Qt::Key_Left);
        QCOMPARE(pages->currentPage(), 1);
        const double wide = pages->zoom();
        room.driver->key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(pages->zoom() > wide);
        QCOMPARE(pages->currentPage(), 1);
        room.driver->key(Qt::Key_Minus, Qt::ControlModifier);
        room.driver->key(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(pages->zoom() < wide);
        room.driver->key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(pages->zoom(), wide);
        room.driver->key(Qt::Key_End);
        QCOMPARE(pages->currentPage(), pages->pageCount() - 1);
    }

    void aHeadingIsGoneTo()
    {
        ReportRoom room;
        QVERIFY(room.open());
        auto *headings = room.driver->find<QComboBox>("preview.heading");
        const int last = headings->count() - 1;
        QVERIFY(last > 3);
        QVERIFY(room.driver->focus("preview.heading"));
        room.driver->key(Qt::Key_End);
        QCOMPARE(room.pages()->currentPage(), room.pages()->pages()->outline.back().page);
    }

    void aPageIsGoneToByItsNumber()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.driver->focus("preview.page"));
        room.driver->find<QSpinBox>("preview.page")->selectAll();
        room.driver->type(u"3"_s);
        room.driver->key(Qt::Key_Return);
        QCOMPARE(room.pages()->currentPage(), 2);
    }

    void everyKindOfDocumentHasItsPages_data()
    {
        QTest::addColumn<int>("row");
        for (const int row : {0, 1, 2, 3})
            QTest::addRow("%d", row) << row;
    }

    void everyKindOfDocumentHasItsPages()
    {
        QFETCH(int, row);
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.driver->focus("report.document"));
        room.driver->key(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            room.driver->key(Qt::Key_Down);
        QVERIFY(room.arePagesThere());
        QCOMPARE(room.banner(), QString());
        const QString title = room.pages()->pages()->document.title;
        QVERIFY(!title.isEmpty());
        QVERIFY(room.driver->focus("report.paper"));
        room.driver->key(Qt::Key_Down);
        QVERIFY(room.arePagesThere());
        QCOMPARE(room.pages()->pages()->size, QSizeF(612, 792));
    }

    void blankFormsHaveAPageOfTheirOwn()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.driver->focus("report.document"));
        room.driver->key(Qt::Key_End);
        QVERIFY(room.driver->find("paperForms")->isVisible());
        QVERIFY(!room.driver->find("report.steps")->isVisible());
        QVERIFY(!room.driver->find("report.language")->isVisible());
        room.driver->key(Qt::Key_Home);
        QVERIFY(room.driver->find("report.steps")->isVisible());
    }

    void aReportGoesToTheFacilityAndBecomesFinal()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(FactCheck));
        const QDate today = QDateTime::fromMSecsSinceEpoch(room.visit.world.now()).date();
        QVERIFY(room.press("factcheck.send"));
        QTRY_COMPARE(room.status().stage, Stage::FactCheck);
        QCOMPARE(room.status().factCheckOn, today);
        QCOMPARE(room.status().answerDue, today.addDays(30));
        QCOMPARE(room.currentStep(), int(GiveOut));
        QVERIFY(room.driver->find<QLabel>("report.status")->text().contains(u"1 April 2026"_s));

        QVERIFY(room.step(FactCheck));
        QVERIFY(room.driver->focus("factcheck.text"));
        room.driver->type(u"We have built the ramp since."_s);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(u"We have built the ramp since."_s), Patience);
        QVERIFY(room.press("factcheck.answered"));
        QTRY_COMPARE(room.status().stage, Stage::Answered);
        QCOMPARE(room.driver->notebook().find<Report>(room.report)->facilityAnswer, u"We have built the ramp since."_s);

        QVERIFY(room.press("factcheck.final"));
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(room.status().stage, Stage::Answered); // it asks first
        QVERIFY(room.press("question.yes"));
        QTRY_COMPARE(room.status().stage, Stage::Final);
        QVERIFY(room.driver->find<QLabel>("report.status")->text().contains(u"Final since"_s));
        const auto notice = [&] {
            const auto *cover = std::get_if<report::CoverPage>(&room.pages()->pages()->document.blocks.constFirst());
            return cover ? cover->notice : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Final"_s), Patience);
    }

    void eachStepIsTakenBackByUndo()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(FactCheck));
        QVERIFY(room.press("factcheck.send"));
        QTRY_COMPARE(room.status().stage, Stage::FactCheck);
        room.driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(room.status().stage, Stage::Provisional);
        QVERIFY(room.driver->find<QLabel>("report.status")->text().contains(u"Provisional"_s));
        QVERIFY(room.step(FactCheck));
        QVERIFY(room.driver->find("factcheck.send")->isVisible());
    }

    void eachStepIsTakenBackLater()
    {
        ReportRoom room;
        QVERIFY(room.open());
        must(report::sendForFactCheck(room.driver->notebook(), {room.report}, {2026, 3, 20}, {2026, 4, 20}));
        must(report::recordAnswer(room.driver->notebook(), {room.report}, {2026, 4, 2}));
        QVERIFY(room.step(FactCheck));
        QVERIFY(room.press("factcheck.answer.back"));
        QTRY_COMPARE(room.status().stage, Stage::FactCheck);
        QVERIFY(room.press("factcheck.send.back"));
        QTRY_COMPARE(room.status().stage, Stage::Provisional);
    }

    void theFacilityAnswersSingleRecommendations()
    {
        ReportRoom room;
        QVERIFY(room.open());
        must(report::sendForFactCheck(room.driver->notebook(), {room.report}, {2026, 3, 20}, {2026, 4, 20}));
        for (const QString &text : {u"Build a ramp."_s, u"Mend the window."_s}) {
            Recommendation one;
            one.report = room.report;
            one.text = text;
            one.position = text.startsWith(u'B') ? 1 : 2;
            SmallVisit::must(room.driver->notebook().put(one));
        }
        QVERIFY(room.step(FactCheck));
        QVERIFY(room.driver->focus("factcheck.recommendation"));
        room.driver->key(Qt::Key_Down);
        room.driver->key(Qt::Key_Tab);
        room.driver->type(u"The joiner comes in May."_s);
        room.driver->key(Qt::Key_Tab);
        const auto answerTo = [&](const QString &text) {
            const auto all = room.driver->notebook().all<Recommendation>({u"text"_s, Value{text}});
            return all.value(0).facilityAnswer;
        };
        QTRY_COMPARE(answerTo(u"Mend the window."_s), u"The joiner comes in May."_s);
        QCOMPARE(answerTo(u"Build a ramp."_s), QString());
    }

    void whereOneStoodIsFoundAgain()
    {
        ReportRoom room;
        QVERIFY(room.open());
        Place *place = room.driver->window.workspace()->currentPlace();
        place->setState(u"facility/write/limits"_s);
        QCOMPARE(place->state(), u"facility/write/limits"_s);
        place->setState(u"unit/giveout"_s);
        QCOMPARE(room.currentStep(), int(GiveOut));
        place->setState(u"method"_s); // a part alone, as links give it
        QCOMPARE(place->state(), u"unit/write/method"_s);
    }

    void everyControlHasANameForAScreenReader()
    {
        ReportRoom room;
        QVERIFY(room.open());
        for (const int step : {Write, Check, FactCheck, GiveOut, Given}) {
            QVERIFY(room.step(step));
            QCOMPARE(regards::test::namelessControls(&room.driver->window).join(u", "), QString());
        }
    }
};

int main(int argc, char *argv[])
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    QApplication application(argc, argv);
    TestReportPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportplace.moc"
