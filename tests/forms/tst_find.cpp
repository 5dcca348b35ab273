// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/observerwindow.h"

#include "forms/common/recordlist.h"
#include "forms/find/destination.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Ctrl+K in an observer's window, by keyboard.
class TestFind : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    RecordId note(const QString &text, bool isPrivate = false)
    {
        Note note = noteOf(text);
        note.isPrivate = isPrivate;
        return SmallVisit::must(m_driver->notebook().put(note));
    }
    [[nodiscard]] bool openFind() const
    {
        m_driver->key(Qt::Key_K, Qt::ControlModifier);
        return QTest::qWaitFor(
            [this] { return m_driver->find("findWords") && m_driver->find("findWords")->hasFocus(); });
    }
    [[nodiscard]] bool isClosed() const
    {
        return QTest::qWaitFor([this] { return !m_driver->find("findDialog"); });
    }
    [[nodiscard]] QString rowText(int row) const
    {
        auto *list = m_driver->find<RecordList>("findResults");
        return list->model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QString status() const { return m_driver->find<QLabel>("findStatus")->text(); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aCodeAndEnterLeadToTheCriterion()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openFind());
        d.type(u"1.2.3"_s);
        d.key(Qt::Key_Return);
        QVERIFY(isClosed());
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"1.2.3"_s);
    }

    void aNoteIsFoundByTheBeginningOfAWordAndShown()
    {
        WindowDriver &d = *m_driver;
        note(u"quelque chose d'autre"_s);
        const RecordId wanted = note(u"La sonnette zinzoline"_s);
        QVERIFY(openFind());
        d.type(u"ZINZO"_s);
        QVERIFY(status().startsWith(u"1 result"_s));
        QVERIFY(rowText(0).contains(u"Notes"_s));
        QVERIFY(rowText(1).contains(u"La sonnette zinzoline"_s));
        QVERIFY(rowText(1).contains(u"Unité A"_s));
        d.key(Qt::Key_Return);
        QVERIFY(isClosed());
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"notes"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->state(), wanted.text());
        QTRY_COMPARE(d.find<QPlainTextEdit>("noteText")->toPlainText(), u"La sonnette zinzoline"_s);
    }

    void aCommentIsShownInItsUnit()
    {
        WindowDriver &d = *m_driver;
        Assessment assessment = m_visit->assessment(0, u"1.1.2"_s, Rating::Level::Full, u"zinzolin"_s);
        assessment.visitUnit = m_visit->visitUnits.at(1);
        SmallVisit::must(d.notebook().put(assessment));
        QVERIFY(openFind());
        d.type(u"zinzolin"_s);
        d.key(Qt::Key_Return);
        QVERIFY(isClosed());
        QCOMPARE(d.window.workspace()->currentPlace()->state(), u"1.1.2"_s);
        QCOMPARE(d.window.workspace()->state().visitUnit, m_visit->visitUnits.at(1));
    }

    void whatAnInterviewSaidIsShownInThatInterview()
    {
        WindowDriver &d = *m_driver;
        Interview interview;
        interview.visit = m_visit->visitId;
        interview.visitUnit = m_visit->visitUnits.at(0);
        interview.observer = m_visit->observers.at(0);
        interview.category = u"service_user"_s;
        interview.consent = u"given"_s;
        interview.remarks = u"vert celadon"_s;
        interview.id = SmallVisit::must(d.notebook().put(interview));
        Answer answer;
        answer.interview = interview.id;
        answer.question = u"su03"_s;
        answer.text = u"rouge zinzolin"_s;
        SmallVisit::must(d.notebook().put(answer));
        QVERIFY(openFind());
        d.type(u"zinzolin"_s);
        d.key(Qt::Key_Return);
        QVERIFY(isClosed());
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"interviews"_s);
        d.type(u"!"_s);
        QVERIFY(d.find<QPlainTextEdit>("answer_su03")->toPlainText().contains(u'!'));
        QVERIFY(openFind());
        d.type(u"celadon"_s);
        d.key(Qt::Key_Return);
        QVERIFY(isClosed());
        d.type(u"!"_s);
        QVERIFY(d.find<QPlainTextEdit>("free")->toPlainText().contains(u'!'));
    }

    void theArrowsChooseAndTypingGoesOn()
    {
        WindowDriver &d = *m_driver;
        const RecordId older = note(u"zinzolin un"_s);
        m_visit->world.advance(60'000);
        note(u"zinzolin deux"_s);
        QVERIFY(openFind());
        d.type(u"zinzo"_s);
        auto *list = d.find<RecordList>("findResults");
        QCOMPARE(list->currentKey(), u"0"_s);
        d.key(Qt::Key_Down); // into the list, to the second
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->currentKey(), u"1"_s);
        d.key(Qt::Key_Up);
        d.key(Qt::Key_Up); // back into the line
        QTRY_VERIFY(d.find("findWords")->hasFocus());
        d.key(Qt::Key_Down);
        d.type(u"l"_s); // from the list, one goes on typing
        QTRY_VERIFY(d.find("findWords")->hasFocus());
        QCOMPARE(d.find<QLineEdit>("findWords")->text(), u"zinzol"_s);
        d.key(Qt::Key_Down);
        d.key(Qt::Key_Return);
        QVERIFY(isClosed());
        QCOMPARE(d.window.workspace()->currentPlace()->state(), older.text());
    }

    void escapeLeadsBackToWhereTheKeyboardWas()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        QVERIFY(openFind());
        d.type(u"zinzolin"_s);
        d.key(Qt::Key_Escape);
        QVERIFY(isClosed());
        d.type(u"on I write"_s);
        QCOMPARE(d.find<QPlainTextEdit>("comment")->toPlainText(), u"on I write"_s);
        QCOMPARE(d.window.workspace()->currentPlace()->name(), u"observe"_s);
    }

    void whatIsBeingTypedIsFound()
    {
        WindowDriver &d = *m_driver;
        d.window.workspace()->showPlace(u"observe"_s);
        QVERIFY(d.focus("comment"));
        d.type(u"zinzolin a l'instant"_s);
        QVERIFY(openFind());
        d.type(u"zinzolin"_s);
        QVERIFY(rowText(1).contains(u"instant"_s));
    }

    void nothingTypedAndNothingFoundSayWhatToDo()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openFind());
        const QString before = d.find<QLabel>("findHelp")->text();
        QVERIFY(before.contains(u"1.2.3"_s));
        d.type(u"zinzolin"_s);
        QVERIFY(status().contains(u"Nothing"_s));
        QVERIFY(d.find("findHelp")->isVisible());
        QVERIFY(d.find<QLabel>("findHelp")->text() != before);
        QVERIFY(!d.find("findResults")->isVisible());
        d.key(Qt::Key_Return); // leads nowhere, closes nothing
        QVERIFY(d.find("findDialog")->isVisible());
    }

    void screenReadersHearHowManyThereAre()
    {
        WindowDriver &d = *m_driver;
        note(u"zinzolin un"_s);
        note(u"zinzolin deux"_s);
        QVERIFY(openFind());
        d.type(u"zinzolin"_s);
        QVERIFY(d.find("findWords")->accessibleDescription().startsWith(u"2 result"_s));
        QCOMPARE(d.find("findStatus")->accessibleName(), status());
        QCOMPARE(namelessControls(d.find("findDialog")), QStringList());
    }

    void aPrivateNoteSaysSo()
    {
        WindowDriver &d = *m_driver;
        note(u"zinzolin"_s, true);
        QVERIFY(openFind());
        d.type(u"zinzolin"_s);
        QVERIFY(rowText(1).contains(u"private"_s));
    }

    void theRowsAreAModelWithHeadingsThatCannotBeChosen()
    {
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{{}, u"Notes"_s, {}}, {u"a"_s, u"head"_s, u"body"_s}, {u"b"_s, {}, u"body"_s}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        model.setRows({{{}, u"Notes"_s, {}}, {u"a"_s, u"head"_s, u"other"_s}, {u"b"_s, {}, u"body"_s}});
        QCOMPARE(model.index(1).data().toString(), u"head\nother"_s);
        model.setRows({{u"b"_s, {}, u"body"_s}});
        QCOMPARE(model.indexOf(u"b"_s).row(), 0);
        QVERIFY(!model.indexOf(u"a"_s).isValid());
        QVERIFY(!model.indexOf({}).isValid());
    }

    void evidenceInAnArchiveIsShownBesideItsCriterion()
    {
        Notebook &archive = *m_visit->archive;
        const Toolkit &toolkit = m_driver->session.toolkit();
        Note note;
        note.visit = m_visit->visitId;
        note.observer = m_visit->observers.at(0);
        note.text = u"zinzolin"_s;
        note.id = SmallVisit::must(archive.put(note));
        Found found;
        found.kind = Found::Kind::Note;
        found.record = note.id;
        found.visit = m_visit->visitId;
        QCOMPARE(destinationOf(archive, toolkit, found, m_visit->visitId, {}), Destination());
        NoteTag tag;
        tag.note = note.id;
        tag.criterion = u"1.2.3"_s;
        SmallVisit::must(archive.put(tag));
        QCOMPARE(destinationOf(archive, toolkit, found, m_visit->visitId, {}),
                 (Destination{u"agree"_s, u"1.2.3"_s, {}}));
        QCOMPARE(destinationOf(archive, toolkit, found, m_visit->world.newRecord(), {}), Destination());
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
