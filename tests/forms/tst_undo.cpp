// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/observerwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Ctrl+Z and Ctrl+Y, typed in the real window: what was done is taken back, is seen at once, and nobody is led away.
class TestUndo : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    void undo() const { m_driver->key(Qt::Key_Z, Qt::ControlModifier); }
    void redo() const { m_driver->key(Qt::Key_Y, Qt::ControlModifier); }
    [[nodiscard]] std::optional<Assessment> first() const
    {
        const auto found = m_driver->notebook().all<Assessment>(Query(u"criterion"_s, u"1.1.1"_s));
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }
    [[nodiscard]] bool isChosen(const char *button) const
    {
        const auto *found = m_driver->find<QPushButton>(button);
        return found && found->isChecked();
    }
    /// What the line under the header says.
    [[nodiscard]] QString said() const
    {
        const auto *label = m_driver->window.workspace()->findChild<QLabel *>(u"bannerText"_s);
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        open();
        show(u"observe"_s);
    }

    void cleanup() { close(); }

    void aRatingIsTakenBackAndGivenAgain()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_1);
        d.key(Qt::Key_3);
        undo();
        QCOMPARE(first()->rating, Rating(Rating::Level::Full));
        QTRY_VERIFY(isChosen("rate_full"));
        QVERIFY(!isChosen("rate_initiated"));
        QVERIFY(d.find("criteria")->hasFocus());
        QVERIFY2(said().contains(u"1.1.1"_s), qPrintable(said()));
        undo();
        QVERIFY(!first());
        QTRY_VERIFY(!isChosen("rate_full"));
        redo();
        redo();
        QCOMPARE(first()->rating, Rating(Rating::Level::Initiated));
        QTRY_VERIFY(isChosen("rate_initiated"));
        QVERIFY(d.find("criteria")->hasFocus());
    }

    void nothingLeftToUndoIsSaid()
    {
        QVERIFY(m_driver->focus("criteria"));
        undo();
        QVERIFY2(said().contains(u"nothing"_s), qPrintable(said()));
    }

    void marksAreTakenBackOneByOne()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("seen"));
        QTRY_VERIFY(first() && first()->seen);
        QVERIFY(d.press("read"));
        QTRY_VERIFY(first()->read);
        undo();
        QVERIFY(!first()->read && first()->seen);
        QTRY_VERIFY(!d.find<QCheckBox>("read")->isChecked());
        QVERIFY(d.find<QCheckBox>("seen")->isChecked());
        QVERIFY(d.find("read")->hasFocus());
        redo();
        QTRY_VERIFY(d.find<QCheckBox>("read")->isChecked());
    }

    void whileOneTypesTheLettersGoFirstAndThenTheCommentBefore()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("comment"));
        d.type(u"calm"_s);
        QVERIFY(d.focus("criteria"));
        QVERIFY(d.focus("comment"));
        d.find<QPlainTextEdit>("comment")->moveCursor(QTextCursor::End);
        d.type(u" and bright"_s);
        undo();
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"calm"_s);
        QCOMPARE(first()->comment, u"calm"_s); // letters only, nothing of the journal's
        undo();
        QTRY_COMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), QString());
        QVERIFY(!first());
        QVERIFY(d.find("comment")->hasFocus());
        redo();
        QTRY_COMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"calm"_s);
        QCOMPARE(first()->comment, u"calm"_s);
        QVERIFY(d.find("comment")->hasFocus());
    }

    void aCommentAndThenARatingAreTwoSteps()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("comment"));
        d.type(u"calm"_s);
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_2);
        undo();
        QVERIFY(!first()->rating);
        QCOMPARE(first()->comment, u"calm"_s);
    }

    void aQuickNoteWithItsTagsIsOneStep()
    {
        WindowDriver &d = *m_driver;
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(d.find("quickNoteText") && d.find("quickNoteText")->hasFocus());
        d.type(u"the door was open #1.1.1 and #2.1.1 "_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(d.notebook().all<Note>().size(), 1);
        QTRY_COMPARE(d.notebook().all<NoteTag>().size(), 2);
        QTRY_VERIFY(!d.find("quickNoteText") || !d.find("quickNoteText")->isVisible());
        undo();
        QCOMPARE(d.notebook().all<Note>().size(), 0);
        QCOMPARE(d.notebook().all<NoteTag>().size(), 0);
        redo();
        QCOMPARE(d.notebook().all<Note>().constFirst().text, u"the door was open #1.1.1 and #2.1.1 "_s);
        QCOMPARE(d.notebook().all<NoteTag>().size(), 2);
    }

    void aTagTakenAwayAndANoteDeletedComeBackWhereTheyWere()
    {
        WindowDriver &d = *m_driver;
        Note note;
        note.visit = m_visit->visitId;
        note.observer = m_visit->observers.at(0);
        note.text = u"the door was open"_s;
        note.id = SmallVisit::must(d.notebook().put(note));
        NoteTag tag;
        tag.note = note.id;
        tag.criterion = u"1.1.1"_s;
        SmallVisit::must(d.notebook().put(tag));
        d.window.workspace()->showPlace(u"notes"_s);
        QTRY_COMPARE(d.find<QPlainTextEdit>("noteText")->toPlainText(), note.text);

        QVERIFY(d.press("tag_1.1.1"));
        QTRY_COMPARE(d.notebook().all<NoteTag>().size(), 0);
        undo();
        QCOMPARE(d.notebook().all<NoteTag>().size(), 1);
        QTRY_VERIFY(d.find("tag_1.1.1") && d.find("tag_1.1.1")->isVisible());

        QVERIFY(d.press("deleteNote"));
        QTRY_VERIFY(d.find("question.yes") && d.find("question.yes")->isVisible());
        QVERIFY(d.press("question.yes"));
        QTRY_VERIFY(d.notebook().all<Note>().isEmpty());
        undo();
        QCOMPARE(d.notebook().all<Note>().size(), 1);
        QCOMPARE(d.notebook().all<NoteTag>().size(), 1);
        QTRY_COMPARE(d.find<QPlainTextEdit>("noteText")->toPlainText(), note.text);
    }

    void whatIsUndoneInAnotherPlaceIsSeenThereToo()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(d.focus("criteria"));
        d.key(Qt::Key_1);
        d.window.workspace()->showPlace(u"notes"_s);
        undo();
        QVERIFY(!first());
        d.window.workspace()->showPlace(u"observe"_s);
        QTRY_VERIFY(!isChosen("rate_full"));
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
