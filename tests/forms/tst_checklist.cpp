// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/checklist.h"
#include "forms/report/reportplace.h"
#include "tests/forms/evidencevisit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A report whose summary names somebody, and its check list in a window.
struct CheckedReport : EvidenceVisit
{
    explicit CheckedReport(const QString &summary)
        : report(newReport(u"Ward A"_s))
        , list(desk)
    {
        Section section;
        section.report = report;
        section.key = u"summary"_s;
        section.text = summary;
        must(archive->put(section));
        list.resize(500, 690);
        lookThrough();
        list.QWidget::show();
        list.activateWindow();
        if (!QTest::qWaitForWindowActive(&list))
            qWarning("the window was not activated");
    }

    void lookThrough()
    {
        list.show(must(report::obstacles(*archive, toolkit, {report::DocumentKind::Unit, report, u"en"_s})), visitId);
    }
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&list))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : list.findChildren<QPushButton *>(name)) {
            if (one->isVisibleTo(&list))
                return one;
        }
        return nullptr;
    }

    RecordId report;
    CheckList list;
};

const QString Summary = u"Thanks to Mrs Durandeau & <b>all</b>."_s;

} // namespace

class TestCheckList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsBackIsShownAmongItsWords()
    {
        CheckedReport site(Summary);
        QVERIFY(site.shownText().contains(u"1 thing(s) hold the document back"_s));
        QVERIFY(site.shownText().contains(u"Summary: Looks like the name of a person"_s));
        QVERIFY(site.shownText().contains(u"Thanks to Mrs <b><u>Durandeau</u></b> &amp; &lt;b&gt;all&lt;/b&gt;."_s));
    }

    void leadsToItsPlaceByKeyboard()
    {
        CheckedReport site(Summary);
        QSignalSpy wanted(&site.list, &CheckList::wanted);
        const Keyboard keys(site.list);
        QVERIFY(keys.tabTo(u"check.go"_s));
        keys.press(Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).toString(), u"report"_s);
        QCOMPARE(wanted.constFirst().at(1).toString(), u"summary"_s);
    }

    void isGivenOutAllTheSameForAReason()
    {
        CheckedReport site(Summary);
        QSignalSpy saved(&site.list, &CheckList::saved);
        const Keyboard keys(site.list);
        QVERIFY(keys.tabTo(u"check.waive"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        QCOMPARE(namelessControls(*dialog).join(u", "), QString());
        auto *give = dialog->findChild<QPushButton *>(u"waiver.give"_s);
        QCOMPARE(keys.focus()->objectName(), u"waiver.reason"_s);
        keys.type(u"ok"_s);
        QVERIFY(!give->isEnabled());
        keys.type(u", she asked to be thanked by name"_s);
        QVERIFY(give->isEnabled());
        QVERIFY(keys.tabTo(u"waiver.give"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(site.archive->all<Waiver>().constFirst().reason, u"ok, she asked to be thanked by name"_s);
        QVERIFY(site.shownText().contains(u"Nothing holds the document back"_s));
        QVERIFY(site.shownText().contains(u"Because: ok, she asked to be thanked by name"_s));
        // Looked through again it is the same, and the keyboard stays.
        QVERIFY(site.button(u"check.takeBack"_s));
        site.list.activateWindow();
        QTRY_VERIFY(site.list.isActiveWindow());
        site.button(u"check.takeBack"_s)->setFocus();
        site.lookThrough();
        QTRY_COMPARE(keys.focus()->objectName(), u"check.takeBack"_s);
        keys.press(Qt::Key_Space);
        QVERIFY(site.archive->all<Waiver>().isEmpty());
        QTRY_VERIFY(site.shownText().contains(u"1 thing(s) hold the document back"_s));
    }

    void aWithheldNumberCanBeShown()
    {
        CheckedReport site(u"A ward in good hands."_s); // with one interview
        QVERIFY(site.shownText().contains(u"Nothing holds the document back"_s));
        QVERIFY(site.shownText().contains(u"too few to be given as they are (1)"_s));
        const Keyboard keys(site.list);
        QVERIFY(keys.tabTo(u"check.waive"_s));
        QVERIFY(keys.focus()->accessibleName().startsWith(u"Show it all the same: "_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        keys.type(u"The person agreed to it."_s);
        QVERIFY(keys.tabTo(u"waiver.give"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(site.button(u"check.takeBack"_s));
    }

    void saysThatItIsStillLooking()
    {
        CheckedReport site(Summary);
        site.list.showLooking();
        QVERIFY(site.shownText().contains(u"is being looked through"_s));
        QTRY_VERIFY(!site.button(u"check.waive"_s));
    }

    void everyControlHasANameForAScreenReader()
    {
        CheckedReport site(Summary + u" Three carers said so."_s);
        QCOMPARE(namelessControls(site.list).join(u", "), QString());
    }

    void theReportsScreenShowsWhatItsPagesTell()
    {
        EvidenceVisit site;
        const RecordId report = site.newReport(u"Ward A"_s);
        const auto place = shown<ReportPlace>(site.desk, site.visitId);
        auto *summary = place->findChild<QLabel *>(u"check.summary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u"✓"_s), 60000);
        Section section;
        section.report = report;
        section.key = u"summary"_s;
        section.text = Summary;
        SmallVisit::must(site.archive->put(section));
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u"1 thing(s) hold"_s), 60000);
    }
};

QTEST_MAIN(TestCheckList)
#include "tst_checklist.moc"
