// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gate.h"
#include "core/report/issue.h"
#include "core/report/issuedlist.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/recordlist.h"
#include "forms/report/issuedpage.h"
#include "forms/report/printpages.h"
#include "tests/forms/reportroom.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QPrinter>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Step { Write, Check, FactCheck, GiveOut, Given };

const QString TellTale = u"Call 06 12 34 56 78 and ask for the night nurse."_s;

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool isEnabled(const ReportRoom &room, const char *name)
{
    const auto *button = room.driver->find<QAbstractButton>(name);
    return button && button->isEnabled();
}

bool becomesEnabled(const ReportRoom &room, const char *name)
{
    return QTest::qWaitFor([&] { return isEnabled(room, name); }, Patience);
}

QList<Issued> issuedRows(const ReportRoom &room)
{
    return room.driver->notebook().all<Issued>();
}

int pagesOf(const QString &pdf)
{
    return int(pdfText(pdf).count(u'\f'));
}

} // namespace

/// Giving documents out, what holds them back, and the list of what was given out.
class TestReportIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsWrittenAtOnceAndListed()
    {
        ReportRoom room;
        QVERIFY(room.open());
        room.write(u"summary"_s, u"A ward in good hands."_s);
        QVERIFY(room.step(GiveOut));
        for (const char *format : {"giveout.html", "giveout.odt"})
            QVERIFY(room.press(format));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        const QString folder = room.folder(u"out"_s);
        QVERIFY(room.chooseFolder(folder));
        QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), 3, Patience);
        const QString title = u"Report on a unit - Ward A - provisional 2026-03-02 (en)"_s;
        QCOMPARE(filesIn(folder), (QStringList{title + u".html", title + u".odt", title + u".pdf"}));
        for (const Issued &row : issuedRows(room)) {
            QCOMPARE(row.report, room.report);
            QCOMPARE(row.kind, u"unit"_s);
            QCOMPARE(row.language, u"en"_s);
            QCOMPARE(row.status, u"provisional"_s);
            QCOMPARE(row.file, title + u'.' + row.format);
            QCOMPARE(row.sha256, report::sha256Of(contentOf(folder + u'/' + row.file)));
        }
        QVERIFY(pdfText(folder + u'/' + title + u".pdf").contains(u"A ward in good hands."_s));
        QTRY_VERIFY(room.banner().contains(title + u".pdf"_s));
        QVERIFY(room.driver->find("report.openFolder")->isVisible());
    }

    void whatIsWrittenIsWhatWasSeen()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(GiveOut));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        const report::Document seen = room.pages()->pages()->document;
        const int pages = room.pages()->pageCount();
        QVERIFY(room.press("giveout.write"));
        const QString folder = room.folder(u"out"_s);
        QVERIFY(room.chooseFolder(folder));
        QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), 1, Patience);
        QCOMPARE(SmallVisit::must(report::rendered(seen, report::Format::Pdf)),
                 contentOf(folder + u'/' + filesIn(folder).constFirst()));
        QCOMPARE(pagesOf(folder + u'/' + filesIn(folder).constFirst()), pages);
    }

    void whatChangedMeanwhileIsNotWrittenUnseen()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(GiveOut));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        QTRY_VERIFY(QApplication::activeModalWidget());
        room.write(u"summary"_s, u"Somebody wrote this meanwhile."_s);
        const QString folder = room.folder(u"out"_s);
        QVERIFY(room.chooseFolder(folder));
        QTRY_VERIFY_WITH_TIMEOUT(room.banner().contains(u"changed since these pages"_s), Patience);
        QCOMPARE(filesIn(folder), QStringList());
        QVERIFY(issuedRows(room).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(room.say(u"Somebody wrote this meanwhile."_s), Patience);
        QVERIFY(room.arePagesThere());
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        QVERIFY(room.chooseFolder(folder));
        QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), 1, Patience);
    }

    void whatTellsWhoSomebodyIsHoldsItBackUntilAReasonIsGiven()
    {
        ReportRoom room;
        QVERIFY(room.open());
        room.write(u"summary"_s, TellTale);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(TellTale), Patience);
        QVERIFY(room.step(GiveOut));
        QTRY_VERIFY_WITH_TIMEOUT(room.driver->find("giveout.check")->isVisible(), Patience);
        QVERIFY(!isEnabled(room, "giveout.write"));
        QVERIFY(!isEnabled(room, "giveout.print"));
        QVERIFY(room.press("giveout.check"));
        QCOMPARE(room.currentStep(), int(Check));

        const auto waivable = [&] {
            qsizetype count = 0;
            for (const QWidget *one : room.driver->window.findChildren<QWidget *>(u"check.waive"_s))
                count += one->isVisible() ? 1 : 0;
            return count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(waivable() > 0, Patience);
        for (qsizetype left = waivable(); left > 0; --left) {
            QVERIFY(room.press("check.waive"));
            QTRY_VERIFY(QApplication::activeModalWidget());
            QVERIFY(room.driver->focus("waiver.reason"));
            room.driver->type(u"The number of the public switchboard."_s);
            QVERIFY(room.press("waiver.give"));
            QTRY_COMPARE_WITH_TIMEOUT(waivable(), left - 1, Patience);
        }
        QCOMPARE(room.driver->notebook().all<Waiver>().constFirst().reason, u"The number of the public switchboard."_s);
        QVERIFY(room.step(GiveOut));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        const QString folder = room.folder(u"out"_s);
        QVERIFY(room.chooseFolder(folder));
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder).size(), 1, Patience);
    }

    void theGateIsAskedAgainWhenItIsWritten()
    {
        ReportRoom room;
        QVERIFY(room.open());
        room.write(u"summary"_s, TellTale);
        report::IssueWish wish{
            {report::DocumentKind::Unit, room.report, u"en"_s}, {report::Format::Pdf}, room.folder(u"out"_s)};
        const auto never = [](int, int) { return true; };
        const auto outcome = SmallVisit::must(report::issue(room.driver->notebook(), builtinToolkit(), wish, never));
        QCOMPARE(outcome.end, report::IssueEnd::HeldBack);
        QCOMPARE(filesIn(wish.folder), QStringList());
        QVERIFY(issuedRows(room).isEmpty());
    }

    void aDraftForTheTeamIsMarkedOnEveryPageAndNotListed()
    {
        ReportRoom room;
        QVERIFY(room.open());
        room.write(u"summary"_s, TellTale);
        QTRY_VERIFY_WITH_TIMEOUT(room.say(TellTale), Patience);
        QVERIFY(room.step(GiveOut));
        QVERIFY(room.press("giveout.team"));
        const QString folder = room.folder(u"out"_s);
        QVERIFY(room.chooseFolder(folder));
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder).size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(isEnabled(room, "giveout.team"), Patience);
        QVERIFY(filesIn(folder).constFirst().contains(u"draft for the team"_s));
        QVERIFY(issuedRows(room).isEmpty());
        QStringList pages = pdfText(folder + u'/' + filesIn(folder).constFirst()).split(u'\f');
        pages.removeLast();
        QVERIFY(pages.size() > 3);
        for (const QString &page : std::as_const(pages))
            QVERIFY2(page.contains(u"Draft, not to be given out"_s), qPrintable(page));
    }

    void aFileThatCannotBeReplacedLosesNothing()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(GiveOut));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        const QString folder = room.folder(u"out"_s);
        const QString title = report::fileTitle(
            room.driver->notebook(), {report::DocumentKind::Unit, room.report, u"en"_s}, report::Purpose::GiveOut);
        QVERIFY(QDir(folder).mkpath(title + u".pdf/kept"_s)); // a folder of that name
        QVERIFY(room.press("giveout.write"));
        QVERIFY(room.chooseFolder(folder));
        QVERIFY(room.press("question.yes"));
        QTRY_VERIFY_WITH_TIMEOUT(room.banner().contains(title), Patience);
        QVERIFY(issuedRows(room).isEmpty());
        QCOMPARE(filesIn(folder), QStringList()); // nor half of one
        QVERIFY(QDir(folder + u'/' + title + u".pdf/kept"_s).exists());
    }

    void aFolderThatWentAwayIsSaid()
    {
        ReportRoom room;
        QVERIFY(room.open());
        report::IssueWish wish{
            {report::DocumentKind::Unit, room.report, u"en"_s}, {report::Format::Pdf}, room.visit.path(u"pulled"_s)};
        const auto outcome =
            report::issue(room.driver->notebook(), builtinToolkit(), wish, [](int, int) { return true; });
        QVERIFY(!outcome);
        QVERIFY(issuedRows(room).isEmpty());
    }

    void cancellingWritesNothing()
    {
        ReportRoom room;
        QVERIFY(room.open());
        report::IssueWish wish{{report::DocumentKind::Unit, room.report, u"en"_s},
                               {report::Format::Pdf, report::Format::Html},
                               room.folder(u"out"_s)};
        const auto outcome = SmallVisit::must(
            report::issue(room.driver->notebook(), builtinToolkit(), wish, [](int done, int) { return done < 1; }));
        QCOMPARE(outcome.end, report::IssueEnd::Cancelled);
        QCOMPARE(filesIn(wish.folder), QStringList());
    }

    void filesThatAreThereAreReplacedOnlyAfterAsking()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(GiveOut));
        const QString folder = room.folder(u"out"_s);
        for (int time = 1; time <= 2; ++time) {
            QVERIFY(becomesEnabled(room, "giveout.write"));
            QVERIFY(room.press("giveout.write"));
            QVERIFY(room.chooseFolder(folder));
            if (time == 2) {
                QTRY_VERIFY(QApplication::activeModalWidget());
                QCOMPARE(issuedRows(room).size(), 1);
                QVERIFY(room.press("question.yes"));
            }
            QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), time, Patience);
        }
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void theFacilitysReportIsListedForEachOfItsReports()
    {
        ReportRoom room;
        QVERIFY(room.open());
        Report second;
        second.visit = room.visit.visitId;
        second.name = u"Ward B"_s;
        const RecordId other = SmallVisit::must(room.driver->notebook().put(second));
        room.driver->window.workspace()->currentPlace()->setState(u"facility/giveout"_s);
        QVERIFY(room.arePagesThere());
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        QVERIFY(room.chooseFolder(room.folder(u"out"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), 2, Patience);
        QCOMPARE(issuedRows(room).at(0).sha256, issuedRows(room).at(1).sha256);
        const auto entries = report::issuedEntries(room.driver->notebook(), {room.report, other});
        QCOMPARE(entries.size(), 1); // one file
        QCOMPARE(entries.constFirst().reports.size(), 2);
    }

    void aFileIsRecognisedByItsContent()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(GiveOut));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        const QString folder = room.folder(u"out"_s);
        QVERIFY(room.chooseFolder(folder));
        QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), 1, Patience);
        QVERIFY(room.step(Given));
        QTRY_COMPARE(room.driver->find<RecordList>("issued")->count(), 1);
        const QString path = folder + u'/' + filesIn(folder).constFirst();
        const QString renamed = room.visit.path(u"renamed.pdf"_s);
        QVERIFY(QFile::copy(path, renamed));
        auto *page = room.driver->window.findChild<IssuedPage *>();
        const auto *answer = room.driver->find<QLabel>("issued.answer");
        page->check(renamed);
        QVERIFY(answer->isVisible());
        QVERIFY(answer->text().contains(u"Yes"_s));
        QVERIFY(answer->text().contains(QFileInfo(path).fileName())); // what it was called
        QFile changed(renamed);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write(" ");
        changed.close();
        page->check(renamed);
        QVERIFY(answer->text().contains(u"No"_s));
    }

    void theChecksumCanBeCopied()
    {
        ReportRoom room;
        QVERIFY(room.open());
        SmallVisit::must(report::listIssued(room.driver->notebook(), {report::DocumentKind::Unit, room.report, u"en"_s},
                                            u"pdf"_s, u"ward.pdf"_s, report::sha256Of("abc")));
        QVERIFY(room.step(Given));
        QVERIFY(room.press("issued.copy"));
        QCOMPARE(QApplication::clipboard()->text(), report::sha256Of("abc"));
        QString digits = room.driver->find<QLabel>("issued.digest")->text();
        QVERIFY(digits.remove(u' ').contains(report::sha256Of("abc")));
    }

    void whatWasGivenOutStaysListed()
    {
        ReportRoom room;
        QVERIFY(room.open());
        QVERIFY(room.step(GiveOut));
        QVERIFY(becomesEnabled(room, "giveout.write"));
        QVERIFY(room.press("giveout.write"));
        QVERIFY(room.chooseFolder(room.folder(u"out"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(issuedRows(room).size(), 1, Patience);
        room.driver->key(Qt::Key_Z, Qt::ControlModifier); // there is nothing to undo
        QCOMPARE(issuedRows(room).size(), 1);
        room.driver->key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(room.driver->window.welcome());
        QVERIFY(room.driver->unlock(room.file));
        room.driver->window.workspace()->showPlace(u"report"_s);
        QVERIFY(room.step(Given));
        QTRY_COMPARE(room.driver->find<RecordList>("issued")->count(), 1);
    }

    void theChosenPagesArePrintedAsTheyAreSeen()
    {
        ReportRoom room;
        QVERIFY(room.open());
        const report::Document document = room.pages()->pages()->document;
        const QString path = room.visit.path(u"printed.pdf"_s);
        const auto printer = printerFor(document.pageSize, report::Imposition::Reading);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(2, 3);
        printer->setCopyCount(2);
        BackgroundJob job;
        QVERIFY(printPages(*printer, document, report::Imposition::Reading, job));
        QCOMPARE(pagesOf(path), 4);
        const QStringList seen = pdfText(path).split(u'\f');
        QCOMPARE(seen.at(0), seen.at(2));
        QVERIFY(seen.at(0) != seen.at(1));
    }

    void anotherSizeOfPaperTakesTheWholePage()
    {
        ReportRoom room;
        QVERIFY(room.open());
        const report::Document document = room.pages()->pages()->document;
        const QString path = room.visit.path(u"printed.pdf"_s);
        const auto printer = printerFor(report::PageSize::A4, report::Imposition::Reading);
        printer->setPageSize(QPageSize(QPageSize::A5));
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        BackgroundJob job;
        QVERIFY(printPages(*printer, document, report::Imposition::Reading, job));
        QCOMPARE(pagesOf(path), room.pages()->pageCount());
    }
};

int main(int argc, char *argv[])
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    QApplication application(argc, argv);
    TestReportIssue test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportissue.moc"
