// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheeteditor.h"
#include "forms/report/plainsheetrow.h"
#include "forms/report/plainsheetsentence.h"
#include "tests/forms/evidencevisit.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace regards;
using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The editor in a window of its own, over a visit with one report.
struct OpenSheet
{
    OpenSheet()
        : report(site.newReport(u"Ward A"_s))
        , edits(*site.archive)
    {
        agree(u"1.3"_s, Rating::Level::Full);
        agree(u"4.5"_s, Rating::Level::NotInitiated);
        open();
    }

    void open()
    {
        editor = std::make_unique<PlainSheetEditor>(site.desk);
        QObject::connect(site.archive.get(), &Notebook::changed, editor.get(), &PlainSheetEditor::refresh);
        editor->resize(560, 690);
        editor->setLanguage(u"en"_s);
        editor->setReport(report);
        editor->show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qWarning("the window was not activated");
        editor->firstFocus()->setFocus();
    }

    void agree(const QString &standard, Rating::Level level)
    {
        Agreed agreed = agreedOn(*site.archive, report, standard);
        agreed.rating = Rating(level);
        SmallVisit::must(site.archive->put(agreed));
    }
    [[nodiscard]] QString saved(const QString &key = u"plain_en"_s) const
    {
        for (const Section &section : site.archive->all<Section>({u"report"_s, report})) {
            if (section.key == key)
                return section.text;
        }
        return {};
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const PlainLine &line : editor->text().lines)
            texts.append(line.text);
        return texts;
    }
    /// The row whose sentence begins so.
    [[nodiscard]] PlainSheetRow *row(const QString &beginning) const
    {
        for (PlainSheetRow *row : editor->findChildren<PlainSheetRow *>()) {
            if (row->isVisibleTo(editor.get()) && row->line().text.startsWith(beginning))
                return row;
        }
        return nullptr;
    }
    /// Puts the keyboard at the end of that sentence.
    void enter(const QString &beginning) const
    {
        row(beginning)->sentence()->setFocus();
        row(beginning)->sentence()->moveCursor(QTextCursor::End);
    }
    [[nodiscard]] Keyboard keys() const { return Keyboard(*editor); }
    [[nodiscard]] QWidget *find(const char *name) const
    {
        return editor->findChild<QWidget *>(QLatin1StringView(name).toString());
    }

    EvidenceVisit site;
    RecordId report;
    EditHistory edits;
    std::unique_ptr<PlainSheetEditor> editor;
};

} // namespace

class TestPlainSheetEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDraftAndKeepsNothingUntilItIsChanged()
    {
        OpenSheet sheet;
        QVERIFY(sheet.texts().contains(u"The showers and toilets are clean."_s));
        QVERIFY(sheet.saved().isEmpty());
        sheet.agree(u"1.3"_s, Rating::Level::NotInitiated);
        QVERIFY(sheet.texts().contains(u"You must be able to wash in private."_s));
        QVERIFY(sheet.find("plain.outdated")->isHidden());
    }

    void keepsTheWholeSheetOnceASentenceIsChanged()
    {
        OpenSheet sheet;
        const QStringList before = sheet.texts();
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" Always."_s);
        sheet.keys().press(Qt::Key_Tab);
        QVERIFY(sheet.saved().contains(u"[shower] The showers and toilets are clean. Always."_s));
        QCOMPARE(sheet.texts().size(), before.size());
        const auto document = buildPlainSheet(*sheet.site.archive, sheet.site.toolkit, sheet.report, u"en"_s);
        QVERIFY(document);
        QVERIFY(std::any_of(document->blocks.begin(), document->blocks.end(), [](const Block &block) {
            const auto *idea = std::get_if<Idea>(&block);
            return idea && textOf(idea->text).endsWith(u"Always."_s);
        }));
    }

    void addsRemovesAndMovesLinesByKeys()
    {
        OpenSheet sheet;
        sheet.enter(u"The showers"_s);
        sheet.keys().press(Qt::Key_Return);
        sheet.keys().type(u"The garden is open."_s);
        QVERIFY(sheet.row(u"The garden"_s)->sentence()->hasFocus());
        sheet.keys().press(Qt::Key_Up, Qt::AltModifier);
        const QStringList moved = sheet.texts();
        QCOMPARE(moved.indexOf(u"The garden is open."_s) + 1, moved.indexOf(u"The showers and toilets are clean."_s));
        QVERIFY(sheet.saved().contains(u"The garden is open.\n[shower]"_s));
        sheet.keys().press(Qt::Key_Down);
        QVERIFY(sheet.row(u"The showers"_s)->sentence()->hasFocus());
        sheet.keys().press(Qt::Key_Up);
        sheet.row(u"The garden"_s)->sentence()->selectAll();
        sheet.keys().press(Qt::Key_Delete);
        sheet.keys().press(Qt::Key_Backspace);
        QVERIFY(!sheet.texts().contains(QString()));
        QVERIFY(!sheet.saved().contains(u"garden"_s));
    }

    void cutsALineInTwoWhereEnterIsPressed()
    {
        OpenSheet sheet;
        sheet.enter(u"The showers"_s);
        sheet.row(u"The showers"_s)->sentence()->moveCursor(QTextCursor::Start);
        for (int i = 0; i < 11; ++i)
            sheet.keys().press(Qt::Key_Right);
        sheet.keys().press(Qt::Key_Return);
        QVERIFY(sheet.saved().contains(u"[shower] The showers\nand toilets are clean."_s));
    }

    void takesEveryPastedLineForASentence()
    {
        OpenSheet sheet;
        sheet.enter(u"The showers"_s);
        QGuiApplication::clipboard()->setText(u" Yes.\nThe garden is open.\n\nThe door too."_s);
        sheet.row(u"The showers"_s)->sentence()->paste();
        QVERIFY(sheet.saved().contains(u"clean.Yes.\nThe garden is open.\nThe door too.\n"_s));
    }

    void choosesAPictureByKeys()
    {
        OpenSheet sheet;
        sheet.row(u"The showers"_s)->picture()->setFocus();
        sheet.keys().press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *list = QApplication::activeModalWidget()->findChild<QListWidget *>();
        QVERIFY(list);
        QCOMPARE(list->currentItem()->text(), u"a shower"_s);
        sheet.keys().press(Qt::Key_Home);
        sheet.keys().press(Qt::Key_Right);
        QCOMPARE(list->currentItem()->text(), u"a person"_s);
        sheet.keys().press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(sheet.saved().contains(u"[person] The showers"_s));
    }

    void advisesBesideTheSentenceWhileItIsTyped()
    {
        OpenSheet sheet;
        PlainSheetRow *row = sheet.row(u"The showers"_s);
        QVERIFY(row->advice().isEmpty());
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" They are new."_s);
        QVERIFY(row->advice().startsWith(u"2 sentences"_s));
        auto *label = row->findChild<QLabel *>(u"plain.advice"_s);
        QVERIFY(label->isVisible());
        QCOMPARE(row->sentence()->accessibleDescription(), label->text());
    }

    void saysWhichLinesAreStillToBeFilledIn()
    {
        OpenSheet sheet;
        QVERIFY(sheet.row(u"Telephone"_s)->advice().contains(PlainBlank));
        PlainSheetSentence *sentence = sheet.row(u"Telephone"_s)->sentence();
        sentence->setFocus();
        sentence->selectAll();
        sheet.keys().type(u"Telephone: 01 00 00 00 00"_s);
        QVERIFY(sheet.row(u"Telephone"_s)->advice().isEmpty());
    }

    void losesNothingThatWasTypedBeforeACrash()
    {
        OpenSheet sheet;
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" Really"_s);
        QTRY_VERIFY(!sheet.site.archive->drafts().isEmpty());
        // As after a crash: another editor, and the draft was never made a change.
        PlainSheetEditor after(sheet.site.desk);
        after.setLanguage(u"en"_s);
        after.setReport(sheet.report);
        QVERIFY(writtenPlainText(after.text()).contains(u"clean. Really"_s));
    }

    void isUndoneStepByStep()
    {
        OpenSheet sheet;
        const QStringList draft = sheet.texts();
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" One"_s);
        sheet.keys().press(Qt::Key_Tab);
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" two"_s);
        sheet.keys().press(Qt::Key_Tab);
        QVERIFY(sheet.texts().contains(u"The showers and toilets are clean. One two"_s));
        QVERIFY(sheet.edits.undo());
        QVERIFY(sheet.texts().contains(u"The showers and toilets are clean. One"_s));
        QVERIFY(sheet.edits.undo());
        QCOMPARE(sheet.texts(), draft);
    }

    void startsAgainOnlyWhenAskedAndCanBeUndone()
    {
        OpenSheet sheet;
        const QStringList draft = sheet.texts();
        QVERIFY(!sheet.find("plain.startAgain")->isEnabled());
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" One"_s);
        sheet.editor->commit();
        QVERIFY(sheet.find("plain.startAgain")->isEnabled());
        const auto startAgain = [&](const char *answer) {
            sheet.find("plain.startAgain")->setFocus();
            sheet.keys().press(Qt::Key_Space);
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto *button =
                QApplication::activeModalWidget()->findChild<QWidget *>(QLatin1StringView(answer).toString());
            QVERIFY(button);
            button->setFocus();
            sheet.keys().press(Qt::Key_Space);
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        startAgain("question.no");
        QVERIFY(sheet.saved().contains(u"One"_s));
        startAgain("question.yes");
        QVERIFY(sheet.saved().isEmpty());
        QCOMPARE(sheet.texts(), draft);
        QVERIFY(sheet.edits.undo());
        QVERIFY(sheet.texts().contains(u"The showers and toilets are clean. One"_s));
    }

    void offersTheNewDraftAndNeverTakesItByItself_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("keep") << u"plainCompare.keep"_s << false;
        QTest::newRow("take") << u"plainCompare.take"_s << true;
    }

    void offersTheNewDraftAndNeverTakesItByItself()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isTaken);
        OpenSheet sheet;
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" One"_s);
        sheet.editor->commit();
        sheet.agree(u"1.1"_s, Rating::Level::Full);
        QVERIFY(sheet.find("plain.outdated")->isVisible());
        QVERIFY(!sheet.texts().contains(u"The place is in good condition."_s));
        sheet.find("plain.compare")->setFocus();
        sheet.keys().press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *draft = QApplication::activeModalWidget()->findChild<QLabel *>(u"plainCompare.draft"_s);
        QVERIFY(draft && draft->text().contains(u"good condition"_s));
        QApplication::activeModalWidget()->findChild<QWidget *>(answer)->setFocus();
        sheet.keys().press(Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(sheet.find("plain.outdated")->isHidden());
        QCOMPARE(sheet.texts().contains(u"The place is in good condition."_s), isTaken);
        QCOMPARE(sheet.saved().contains(u"One"_s), !isTaken);
    }

    void keepsOneSheetForEachLanguage()
    {
        OpenSheet sheet;
        sheet.enter(u"The showers"_s);
        sheet.keys().type(u" One"_s);
        sheet.editor->setLanguage(u"fr"_s);
        QVERIFY(sheet.saved().contains(u"One"_s));
        QVERIFY(sheet.texts().contains(u"Les douches et les toilettes sont propres."_s));
        QVERIFY(sheet.saved(u"plain_fr"_s).isEmpty());
        sheet.editor->setLanguage(u"en"_s);
        QVERIFY(sheet.texts().contains(u"The showers and toilets are clean. One"_s));
    }

    void saysThatPeopleConcernedMustReadIt()
    {
        OpenSheet sheet;
        const auto *readers = qobject_cast<QLabel *>(sheet.find("plain.readers"));
        QVERIFY(readers && readers->isVisible() && readers->text().contains(u"logo"_s));
    }

    void namesEveryControlAndIsReachedByTab()
    {
        OpenSheet sheet;
        QCOMPARE(namelessControls(*sheet.editor), QStringList());
        QCOMPARE(sheet.row(u"The showers"_s)->picture()->accessibleName().section(u": "_s, 1), u"a shower"_s);
        for (const char *name : {"plain.add", "plain.remove", "plain.picture", "plain.sentence"})
            QVERIFY2(sheet.keys().tabTo(QLatin1StringView(name).toString()), name);
    }
};

QTEST_MAIN(TestPlainSheetEditor)
#include "tst_plainsheeteditor.moc"
