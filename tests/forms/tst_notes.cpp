// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/observerwindow.h"

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/gather.h"
#include "core/exchange/ownrecords.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"
#include "forms/common/recordlist.h"
#include "forms/notes/noterows.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

/// Quick notes and the list of notes, by keyboard; and what of them is handed over.
class TestNotes : public QObject, protected ObserverWindow
{
    Q_OBJECT

private:
    [[nodiscard]] bool openQuickNote() const
    {
        m_driver->key(Qt::Key_N, Qt::ControlModifier);
        return QTest::qWaitFor(
            [this] { return m_driver->find("quickNoteText") && m_driver->find("quickNoteText")->hasFocus(); });
    }
    [[nodiscard]] bool isQuickNoteGone() const
    {
        const bool isGone = QTest::qWaitFor([this] { return !m_driver->find("quickNoteDialog"); });
        m_driver->key(Qt::Key_Shift); // the window is active again
        return isGone;
    }
    void write(const QString &text) const
    {
        QVERIFY(openQuickNote());
        m_driver->type(text);
        m_driver->key(Qt::Key_Return);
        QVERIFY(isQuickNoteGone());
    }
    RecordId put(const QString &text, int unit = 0, bool isPrivate = false) const
    {
        Note note = noteOf(text);
        note.visitUnit = unit < 0 ? RecordId() : m_visit->visitUnits.at(unit);
        note.isPrivate = isPrivate;
        m_visit->world.advance(60'000);
        return SmallVisit::must(m_driver->notebook().put(note));
    }
    [[nodiscard]] RecordList *list() const { return m_driver->find<RecordList>("notes"); }
    void showNotes() const { m_driver->window.workspace()->showPlace(u"notes"_s); }
    [[nodiscard]] QStringList tagsOf(const RecordId &note) const
    {
        QStringList tags;
        for (const NoteTag &tag : m_driver->notebook().all<NoteTag>(Query(u"note"_s, note)))
            tags.append(tag.criterion);
        tags.sort();
        return tags;
    }
    /// Presses the button of the question that is shown which says yes.
    [[nodiscard]] bool answerYes() const
    {
        return QTest::qWaitFor([this] { return m_driver->find("question.yes"); }) && m_driver->press("question.yes");
    }
    /// All that a hand-over holds, once the coordinator unsealed it.
    [[nodiscard]] QByteArray unsealed()
    {
        const QString file = m_visit->handOver(m_driver->notebook(), u"bytes"_s);
        const Identity coordinator = SmallVisit::must(identityOf(*m_visit->archive));
        const auto opened =
            openContainer(SmallVisit::must(readContainerFile(file)), file, ContainerKind::HandOver, coordinator);
        return SmallVisit::must(opened).payload;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aWordAfterAHashOffersCriteriaThatTheArrowsChoose()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openQuickNote());
        d.type(u"#meal"_s);
        auto *offers = d.find<QListWidget>("quickNoteOffers");
        QTRY_VERIFY(offers->isVisible());
        QVERIFY(offers->count() > 1);
        const QString second = offers->item(1)->data(Qt::UserRole).toString();
        d.key(Qt::Key_Down);
        QVERIFY(d.find("quickNoteText")->hasFocus());
        d.key(Qt::Key_Return);
        QCOMPARE(d.find<QPlainTextEdit>("quickNoteText")->toPlainText(), QString(u'#' + second + u' '));
        d.type(u"cold #meal"_s);
        d.key(Qt::Key_Escape); // puts the offers away, not the note
        QVERIFY(!offers->isVisible());
        d.type(u"s"_s);
        d.key(Qt::Key_Escape);
        d.key(Qt::Key_Return);
        QVERIFY(isQuickNoteGone());
        const Note note = d.notebook().all<Note>().constFirst();
        QCOMPARE(note.text, QString(u'#' + second + u" cold #meals"_s));
        QCOMPARE(tagsOf(note.id), QStringList{second});
    }

    void aNoteThatIsThrownAwayOrEmptyLeavesNothing()
    {
        WindowDriver &d = *m_driver;
        QVERIFY(openQuickNote());
        d.type(u"never mind"_s);
        QTRY_VERIFY(!d.notebook().drafts().isEmpty());
        QVERIFY(d.press("quickNoteDiscard"));
        QVERIFY(isQuickNoteGone());
        QVERIFY(openQuickNote());
        d.type(u"x"_s);
        QTRY_VERIFY(!d.notebook().drafts().isEmpty());
        d.key(Qt::Key_Backspace);
        d.key(Qt::Key_Return);
        QVERIFY(isQuickNoteGone());
        QVERIFY(d.notebook().drafts().isEmpty());
        QCOMPARE(d.notebook().records(Note::typeName(), Query().including(true, true)).size(), 0);
    }

    void oneUndoTakesAQuickNoteBackWhole()
    {
        WindowDriver &d = *m_driver;
        showNotes();
        write(u"bitter coffee #1.2.3 #1.1.1"_s);
        QTRY_COMPARE(list()->count(), 1);
        QCOMPARE(tagsOf(d.notebook().all<Note>().constFirst().id), (QStringList{u"1.1.1"_s, u"1.2.3"_s}));
        QVERIFY(d.focus("notes"));
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 0);
        QVERIFY(d.notebook().all<Note>().isEmpty());
        QVERIFY(d.notebook().all<NoteTag>().isEmpty());
        d.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 1);
        QCOMPARE(d.notebook().all<NoteTag>().size(), 2);
    }

    void untaggedNotesAreTaggedOneAfterTheOtherByKeyboard()
    {
        WindowDriver &d = *m_driver;
        const RecordId first = put(u"first"_s);
        const RecordId second = put(u"second"_s);
        showNotes();
        d.find<QComboBox>("noteFilter")->setCurrentIndex(2);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(d.focus("notes"));
        d.key(Qt::Key_Return); // to the line of criteria
        QTRY_VERIFY(d.find("addTag")->hasFocus());
        d.type(u"1.2.3"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(tagsOf(second), QStringList{u"1.2.3"_s});
        QCOMPARE(list()->currentKey(), second.text()); // it stays while one is at it
        QTRY_VERIFY(d.find("addTag")->hasFocus());
        d.type(u"1.1.1"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(tagsOf(second).size(), 2);
        d.key(Qt::Key_Return); // done with this one
        QTRY_COMPARE(list()->currentKey(), first.text());
        QTRY_VERIFY(d.find("addTag")->hasFocus());
        QCOMPARE(list()->count(), 1);
        d.type(u"1.1.2"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(tagsOf(first), QStringList{u"1.1.2"_s});
        d.key(Qt::Key_Return);
        QTRY_VERIFY(d.find<QLabel>("bannerText")->text().contains(u"Every note has a criterion"_s)
                    || d.find<QComboBox>("noteFilter")->currentText().contains(u"0"_s));
    }

    void tagsFollowWhatTheTextNamesAndNothingElse()
    {
        WindowDriver &d = *m_driver;
        const RecordId note = put(u"cold"_s);
        showNotes();
        QTRY_COMPARE(list()->currentKey(), note.text());
        QVERIFY(d.focus("addTag"));
        d.type(u"1.1.1"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(tagsOf(note), QStringList{u"1.1.1"_s});
        QVERIFY(d.focus("noteText"));
        d.type(u"#1.2.3 "_s);
        QVERIFY(d.focus("notes"));
        QTRY_COMPARE(tagsOf(note), (QStringList{u"1.1.1"_s, u"1.2.3"_s}));
        // Taken away by hand it stays away, whatever else is written.
        QTRY_VERIFY(d.find("tag_1.2.3") && d.find("tag_1.2.3")->isVisible());
        d.key(Qt::Key_Shift); // the list of offers was a window of its own
        QVERIFY(d.press("tag_1.2.3"));
        QTRY_COMPARE(tagsOf(note), QStringList{u"1.1.1"_s});
        QVERIFY(d.focus("noteText"));
        d.type(u"very "_s);
        QVERIFY(d.focus("notes"));
        QTRY_VERIFY(d.notebook().find<Note>(note)->text.contains(u"very"_s));
        QCOMPARE(tagsOf(note), QStringList{u"1.1.1"_s});
        QVERIFY(d.notebook().find<Note>(note)->text.contains(u"#1.2.3"_s));
    }

    void aNoteIsPlacedAndMoved()
    {
        WindowDriver &d = *m_driver;
        const RecordId note = put(u"cold"_s);
        showNotes();
        QTRY_COMPARE(list()->currentKey(), note.text());
        QVERIFY(d.focus("notePlace"));
        d.type(u"Dining room"_s);
        d.key(Qt::Key_Return);
        QCOMPARE(d.notebook().find<Note>(note)->place, u"Dining room"_s);
        QVERIFY(d.focus("noteUnit"));
        d.key(Qt::Key_End);
        QTRY_VERIFY(d.notebook().find<Note>(note)->visitUnit.isNone()); // the whole facility
        d.key(Qt::Key_Home);
        QTRY_COMPARE(d.notebook().find<Note>(note)->visitUnit, m_visit->visitUnits.at(0));
    }

    void theFilterShowsAUnitTheUntaggedOrThePrivate()
    {
        WindowDriver &d = *m_driver;
        put(u"a"_s, 0);
        put(u"b"_s, 1);
        put(u"c"_s, -1);
        put(u"mine"_s, 0, true);
        showNotes();
        QTRY_COMPARE(list()->count(), 4);
        auto *filter = d.find<QComboBox>("noteFilter");
        filter->setCurrentIndex(1);
        QCOMPARE(list()->count(), 2);
        d.key(Qt::Key_0, Qt::ControlModifier); // the whole facility
        QTRY_COMPARE(filter->currentText(), u"The whole facility (1)"_s);
        filter->setCurrentIndex(3);
        QCOMPARE(list()->count(), 1);
        QCOMPARE(filter->currentText(), u"Private (1)"_s);
        // Who comes from elsewhere to one note sees it, whatever the filter.
        const RecordId other = d.notebook().all<Note>().constFirst().id;
        d.window.workspace()->currentPlace()->setState(other.text());
        QCOMPARE(list()->currentKey(), other.text());
        QCOMPARE(d.find<QPlainTextEdit>("noteText")->toPlainText(), u"a"_s);
        d.window.workspace()->currentPlace()->setState(u"untagged"_s);
        QVERIFY(filter->currentText().startsWith(u"Without a criterion"_s));
    }

    void deletingAsksOnceAndUndoBringsItBack()
    {
        WindowDriver &d = *m_driver;
        put(u"a note"_s);
        showNotes();
        QTRY_COMPARE(list()->count(), 1);
        QVERIFY(d.press("deleteNote"));
        QTRY_VERIFY(d.find("question.no") && d.find("question.no")->hasFocus());
        d.key(Qt::Key_Escape);
        QTRY_VERIFY(!d.find("question"));
        d.key(Qt::Key_Shift);
        QCOMPARE(d.notebook().all<Note>().size(), 1);
        QVERIFY(d.press("deleteNote"));
        QVERIFY(answerYes());
        QTRY_COMPARE(d.notebook().all<Note>().size(), 0);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 1);
        QTRY_COMPARE(d.find<QPlainTextEdit>("noteText")->toPlainText(), u"a note"_s);
    }

    void whyANoteIsAndStaysSharedOrPrivateIsSaid()
    {
        WindowDriver &d = *m_driver;
        const RecordId shared = put(u"for all"_s);
        const RecordId own = put(u"for me"_s, 0, true);
        showNotes();
        QTRY_COMPARE(list()->currentKey(), own.text());
        QVERIFY(d.find<QLabel>("noteSharing")->text().contains(u"never handed over"_s));
        QVERIFY(d.find("shareNote")->isVisible());
        QVERIFY(list()->setCurrentKey(shared.text()));
        QVERIFY(d.find<QLabel>("noteSharing")->text().contains(u"can’t become private"_s));
        QVERIFY(!d.find("shareNote")->isVisible());
        QVERIFY(list()->setCurrentKey(own.text()));
        QVERIFY(d.press("shareNote"));
        QTRY_VERIFY(!d.notebook().find<Note>(RecordId::fromText(list()->currentKey()).value())->isPrivate);
        QVERIFY(d.notebook().find<Note>(own)->isPrivate); // the original, put aside
        QVERIFY(d.notebook().find<Note>(own)->deleted);
    }

    void fiveHundredNotesAreGroupedByDayNewestFirst()
    {
        QList<ListedNote> notes;
        for (int i = 0; i < 500; ++i) {
            Note note;
            note.id = m_visit->world.newRecord();
            note.at = QDateTime(QDate(2026, 3, 6).addDays(-(i / 100)), QTime(12, 0)).addSecs(-i);
            note.text = u"note %1"_s.arg(i);
            notes.append({note, {}});
        }
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(noteRows(m_driver->notebook(), notes, NoteFilter::All, {}, {}, u"en"_s));
        QCOMPARE(model.rowCount(), 505);
        QVERIFY(model.index(0).data().toString().contains(u"6 March 2026"_s));
        QVERIFY(model.index(1).data().toString().contains(u"note 0"_s));
        QVERIFY(model.index(101).data().toString().contains(u"5 March 2026"_s));
        QCOMPARE(nextUntagged(notes, notes.at(3).note.id), notes.at(4).note.id);
        QCOMPARE(nextUntagged(notes, notes.constLast().note.id), notes.constFirst().note.id);
    }

    void nothingOfAPrivateNoteIsInAHandOverOrTheArchive()
    {
        WindowDriver &d = *m_driver;
        // Private from the start, by the switch, after it was begun as public, twice to and fro.
        QVERIFY(openQuickNote());
        d.type(u"zibeline one #1.2.3"_s);
        QTRY_COMPARE(d.notebook().drafts().size(), 2);
        QVERIFY(d.press("quickNotePrivate"));
        QVERIFY(d.press("quickNotePrivate"));
        QVERIFY(d.press("quickNotePrivate"));
        QVERIFY(d.press("quickNoteSave"));
        QVERIFY(isQuickNoteGone());
        const Note own = d.notebook().all<Note>().constFirst();
        QVERIFY(own.isPrivate);
        QCOMPARE(tagsOf(own.id), QStringList{u"1.2.3"_s});
        // Its tags, place and text are edited; another one is published; one is deleted and brought back.
        showNotes();
        QTRY_COMPARE(list()->currentKey(), own.id.text());
        QVERIFY(d.focus("addTag"));
        d.type(u"4.2.1"_s);
        d.key(Qt::Key_Return);
        QTRY_COMPARE(tagsOf(own.id).size(), 2);
        QTRY_VERIFY(d.find("tag_1.2.3") && d.find("tag_1.2.3")->isVisible());
        d.key(Qt::Key_Shift); // the list of offers was a window of its own
        QVERIFY(d.press("tag_1.2.3"));
        QTRY_COMPARE(tagsOf(own.id), QStringList{u"4.2.1"_s});
        d.key(Qt::Key_Z, Qt::ControlModifier); // undone too
        QTRY_COMPARE(tagsOf(own.id).size(), 2);
        QVERIFY(d.focus("notePlace"));
        d.type(u"zibeline place"_s);
        QVERIFY(d.focus("noteText"));
        d.type(u"zibeline two #1.1.1 "_s);
        QVERIFY(d.focus("notes"));
        QTRY_COMPARE(tagsOf(own.id).size(), 3);
        const RecordId published = put(u"to be shared, marten"_s, 0, true);
        const RecordId copy = SmallVisit::must(d.notebook().publishNote(published));
        const RecordId gone = put(u"zibeline three"_s, 0, true);
        SmallVisit::must(d.notebook().setDeleted(gone, true));
        SmallVisit::must(d.notebook().setDeleted(gone, false));
        SmallVisit::must(d.notebook().setDeleted(gone, true));
        const RecordId erased = put(u"zibeline four"_s, 0, true);
        SmallVisit::must(d.notebook().redact(erased));

        const QByteArray bytes = unsealed();
        QVERIFY(bytes.contains("marten"));
        QVERIFY(bytes.contains(copy.bytes()));
        QVERIFY(!bytes.contains("zibeline"));
        QSet<RecordId> hidden{own.id, published, gone, erased};
        for (const Record &tag : d.notebook().records(NoteTag::typeName(), Query().including(true, true))) {
            if (hidden.contains(tag.reference(u"note"_s)))
                hidden.insert(tag.id);
        }
        QCOMPARE(hidden.size(), 7);
        const Bundle bundle = SmallVisit::must(decodeBundle(bytes, u"bytes"_s));
        const ReplicaId privately = d.notebook().journal().replica(Journal::Channel::Private);
        QVERIFY(!bytes.contains(privately.bytes()));
        for (const Change &change : bundle.changes) {
            QVERIFY(!hidden.contains(change.record));
            QVERIFY(change.id.replica != privately);
        }
        for (const RecordId &id : std::as_const(hidden))
            QVERIFY(!bytes.contains(id.bytes()));

        SmallVisit::must(importHandOver(*m_visit->archive, m_visit->path(u"bytes.regards-handover"_s)));
        const auto arrived = m_visit->archive->records(Note::typeName(), Query().including(true, true));
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.constFirst().id, copy);
        QVERIFY(m_visit->archive->search(u"zibeline"_s).isEmpty());
    }
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
