// SPDX-License-Identifier: GPL-3.0-or-later
// A text that the file will not take waits in memory, and is saved by itself once the file is back.
#include "core/notebook/draftkeeper.h"
#include "core/notebook/edithistory.h"
#include "core/storage/statement.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Text = u"text"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A notebook on a stick: a folder that can be pulled out and put back.
struct Stick
{
    Stick()
    {
        QDir(folder.path()).mkdir(u"stick"_s);
        notebook = open(Notebook::create(path(), Passphrase(u"x"), Notebook::Role::Archive, world));
        Visit v;
        v.title = u"Visite d'essai"_s;
        visit = must(notebook->put(v));
    }
    static std::unique_ptr<Notebook> open(Result<std::unique_ptr<Notebook>> result) { return must(std::move(result)); }
    [[nodiscard]] QString path() const { return folder.filePath(u"stick/a.regards"_s); }
    void pull() const { QVERIFY(QDir(folder.path()).rename(u"stick"_s, u"pocket"_s)); }
    void plugIn() const { QVERIFY(QDir(folder.path()).rename(u"pocket"_s, u"stick"_s)); }
    /// As a real one comes back: under the same name, not to whoever had it open.
    void plugInAnew() const
    {
        const QDir pocket(folder.filePath(u"pocket"_s));
        QVERIFY(QDir(folder.path()).mkdir(u"stick"_s));
        for (const QString &name : pocket.entryList(QDir::Files)) {
            if (!name.endsWith(u"-shm"))
                QVERIFY(QFile::copy(pocket.filePath(name), folder.filePath(u"stick/"_s + name)));
        }
    }
    /// A note that is to be made along with its first text.
    [[nodiscard]] Record frame()
    {
        Note note;
        note.id = world.newRecord();
        note.visit = visit;
        Record record = note.toRecord();
        record.fields.remove(Text);
        return record;
    }
    [[nodiscard]] static Draft draft(const Record &frame, const QString &text)
    {
        return {Note::typeName(), frame.id, Text, text};
    }
    [[nodiscard]] QString textInFile(const RecordId &note) const
    {
        for (const Draft &draft : notebook->drafts()) {
            if (draft.record == note && draft.field == Text)
                return draft.text;
        }
        const auto found = notebook->find<Note>(note);
        return found ? found->text : QString();
    }

    QTemporaryDir folder;
    SeededWorld world{5, 1'772'440'000'000};
    std::unique_ptr<Notebook> notebook;
    RecordId visit;
};

} // namespace

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void whatTheFileTakesDoesNotWait()
    {
        Stick s;
        const Record note = s.frame();
        QVERIFY(s.notebook->keeper().save(s.draft(note, u"calm"_s), note));
        QVERIFY(s.notebook->keeper().isEmpty());
        QVERIFY(!s.notebook->keeper().trouble());
        QCOMPARE(s.textInFile(note.id), u"calm"_s);
        QVERIFY(s.notebook->commitDrafts());
        QCOMPARE(s.notebook->find<Note>(note.id)->text, u"calm"_s);
    }

    void aTextTypedWhileTheStickIsOutIsSavedByItselfWhenItIsBack()
    {
        Stick s;
        const Record note = s.frame();
        DraftKeeper &keeper = s.notebook->keeper();
        const QSignalSpy changes(&keeper, &DraftKeeper::changed);
        s.pull();
        QCOMPARE(keeper.save(s.draft(note, u"the door"_s), note).error().code, ErrorCode::FileGone);
        QCOMPARE(keeper.save(s.draft(note, u"the door was open"_s)).error().code, ErrorCode::FileGone);
        QCOMPARE(changes.size(), 1); // said once
        QVERIFY(keeper.holdsTexts());
        QCOMPARE(keeper.textOf(note.id, Text)->text, u"the door was open"_s);
        QCOMPARE(s.notebook->put(note).error().code, ErrorCode::FileGone);
        s.plugIn();
        QTRY_VERIFY(keeper.isEmpty());
        QCOMPARE(s.textInFile(note.id), u"the door was open"_s);
        QCOMPARE(changes.size(), 2);
    }

    void aStickThatComesBackAsIfNewIsWrittenToAgainAndNothingIsMissing()
    {
        Stick s;
        const Record note = s.frame();
        QVERIFY(s.notebook->keeper().save(s.draft(note, u"before"_s), note));
        s.pull();
        QVERIFY(!s.notebook->keeper().save(s.draft(note, u"before and after"_s)));
        s.notebook->keeper().letGo(note.id, Text);
        s.plugInAnew();
        const QSignalSpy refreshed(s.notebook.get(), &Notebook::changed);
        QTRY_VERIFY(s.notebook->keeper().isEmpty());
        QTRY_VERIFY(!refreshed.isEmpty());
        QVERIFY(s.notebook->drafts().isEmpty());
        QCOMPARE(s.notebook->find<Note>(note.id)->text, u"before and after"_s);
        QVERIFY(must(s.notebook->verify()).isSound());
        s.notebook.reset();
        const auto again = s.open(Notebook::open(s.path(), Passphrase(u"x"), s.world));
        QCOMPARE(again->find<Note>(note.id)->text, u"before and after"_s);
    }

    void intoAnotherFileOfThatNameNothingIsWritten()
    {
        Stick s;
        const Record note = s.frame();
        s.pull();
        QVERIFY(QDir(s.folder.path()).mkdir(u"stick"_s));
        s.open(Notebook::create(s.path(), Passphrase(u"x"), Notebook::Role::Archive, s.world)).reset();
        const QByteArray before = contentOf(s.path());
        QCOMPARE(s.notebook->keeper().save(s.draft(note, u"mine"_s), note).error().code, ErrorCode::FileIsAnother);
        s.notebook->keeper().tryAgain();
        QVERIFY(s.notebook->keeper().holdsTexts());
        QCOMPARE(s.notebook->put(note).error().code, ErrorCode::FileIsAnother);
        QCOMPARE(contentOf(s.path()), before);
        QCOMPARE(QDir(s.folder.filePath(u"stick"_s)).entryList(QDir::Files), QStringList{u"a.regards"_s});
    }

    void aFileThatComesBackTornLosesNoText()
    {
        Stick s;
        const Record note = s.frame();
        s.pull();
        QVERIFY(!s.notebook->keeper().save(s.draft(note, u"calm"_s), note));
        // Pulled while it was written: the file is there, and empty.
        QVERIFY(QDir(s.folder.path()).mkdir(u"stick"_s));
        QFile torn(s.path());
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.close();
        s.notebook->keeper().tryAgain();
        const Draft *kept = s.notebook->keeper().textOf(note.id, Text);
        QVERIFY(kept);
        QCOMPARE(kept->text, u"calm"_s);
        QVERIFY(QFile::remove(s.path()));
        QVERIFY(QDir().rmdir(s.folder.filePath(u"stick"_s)));
        s.plugInAnew();
        s.notebook->keeper().tryAgain();
        QVERIFY(s.notebook->keeper().isEmpty());
        QCOMPARE(s.textInFile(note.id), u"calm"_s);
    }

    void aDiskThatIsFullIsTriedAgainUntilItIsNot()
    {
        Stick s;
        const Record note = s.frame();
        QVERIFY(s.notebook->keeper().save(s.draft(note, u"short"_s), note));
        must(queryInteger(s.notebook->vault(), "PRAGMA max_page_count=1"));
        const QString longText(40'000, u'x');
        QCOMPARE(s.notebook->keeper().save(s.draft(note, longText)).error().code, ErrorCode::DiskFull);
        QCOMPARE(s.textInFile(note.id), u"short"_s);
        s.notebook->keeper().tryAgain();
        QVERIFY(s.notebook->keeper().holdsTexts());
        must(queryInteger(s.notebook->vault(), "PRAGMA max_page_count=100000"));
        QTRY_VERIFY(s.notebook->keeper().isEmpty());
        QCOMPARE(s.textInFile(note.id), longText);
    }

    void aRecordIsMadeWithItsFirstTextInOne()
    {
        Stick s;
        const Record note = s.frame();
        QVERIFY(s.notebook->keeper().save(s.draft(note, u"calm"_s), note));
        QVERIFY(!s.notebook->record(note.id));
        EditHistory edits(*s.notebook);
        QVERIFY(s.notebook->commitDrafts(note.id));
        QCOMPARE(s.notebook->find<Note>(note.id)->text, u"calm"_s);
        QVERIFY(edits.undo());
        QVERIFY(s.notebook->record(note.id)->deleted);
        QVERIFY(!edits.canUndo());
    }

    void whatIsForgottenIsGoneFromTheFileToo()
    {
        Stick s;
        const Record note = s.frame();
        QVERIFY(s.notebook->keeper().save(s.draft(note, u"calm"_s), note));
        QVERIFY(s.notebook->keeper().discard(note.id, Text));
        QVERIFY(s.notebook->drafts().isEmpty());
    }

    void anEmptiedTextIsNoneThatCouldBeLost()
    {
        Stick s;
        const Record note = s.frame();
        s.pull();
        QVERIFY(!s.notebook->keeper().save(s.draft(note, u"calm"_s), note));
        QVERIFY(!s.notebook->keeper().save(s.draft(note, {})));
        QVERIFY(!s.notebook->keeper().isEmpty());
        QVERIFY(!s.notebook->keeper().holdsTexts());
    }

    void whatWaitsGoesOverToTheNotebookOpenedNext()
    {
        Stick s;
        const Record note = s.frame();
        s.pull();
        QVERIFY(!s.notebook->keeper().save(s.draft(note, u"calm"_s), note));
        s.plugIn();
        const auto next = s.open(Notebook::open(s.path(), Passphrase(u"x"), s.world));
        next->keeper().takeOver(s.notebook->keeper());
        QVERIFY(s.notebook->keeper().isEmpty());
        QVERIFY(next->keeper().isEmpty());
        s.notebook.reset();
        QVERIFY(next->commitDrafts());
        QCOMPARE(next->find<Note>(note.id)->text, u"calm"_s);
    }
};

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
