// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"
#include "core/notebook/edithistory.h"
#include "core/storage/sqlchangestore.h"
#include "tests/notebook/smallarchive.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Text = u"text"_s;
const QString Comment = u"comment"_s;

/// What a record reads as: its fields, and whether it is there.
struct Reading
{
    QMap<QString, Value> fields;
    bool isThere = false;

    friend bool operator==(const Reading &, const Reading &) = default;
};
using Readings = std::map<QByteArray, Reading>;

/// The small archive, its first observer writing, and the history of what is written into it from then on.
struct Site : SmallArchive
{
    Site()
    {
        must(notebook->setOwner(observer, {}));
        edits = std::make_unique<EditHistory>(*notebook);
    }
    [[nodiscard]] RecordId assessmentId(const QString &criterion = u"1.1.1"_s) const
    {
        return keyedId(*recordType(Assessment::typeName()), assessment(criterion).toRecord().fields);
    }
    RecordId rate(std::optional<Rating> rating, const QString &criterion = u"1.1.1"_s) const
    {
        Record edit = assessment(criterion).toRecord();
        edit.fields.remove(Comment);
        edit.fields.insert(u"rating"_s, rating ? Value(rating->token()) : Value());
        return must(notebook->put(edit));
    }
    RecordId comment(const QString &text) const
    {
        Record edit = assessment().toRecord();
        edit.fields.remove(u"rating"_s);
        edit.fields.insert(Comment, text);
        return must(notebook->put(edit));
    }
    void write(const RecordId &note, const QString &text) const
    {
        must(notebook->saveDraft({Note::typeName(), note, Text, text}));
        must(notebook->commitDrafts());
    }
    RecordId tag(const RecordId &note, const QString &criterion = u"1.1.1"_s) const
    {
        NoteTag t;
        t.note = note;
        t.criterion = criterion;
        return must(notebook->put(t));
    }
    /// A change by somebody else, which knew what is here (`isLater`) or didn't.
    void import(const RecordId &record, const QString &field, const Value &value, bool isLater)
    {
        Change change;
        change.id = {world.newReplica(), 1};
        change.record = record;
        change.type = notebook->record(record)->type;
        change.field = field;
        change.value = value;
        change.author = world.newRecord();
        const QList<Change> heads = headsOf(notebook->store().changesOf(record, field, Reach::Folded));
        change.time = Stamp::fromMilliseconds(1); // long ago: what is here stays what is shown
        for (const Change &head : heads) {
            if (!isLater)
                continue;
            change.time = std::max(change.time, head.time.next());
            change.replaces.append(head.id);
        }
        must(notebook->inTransaction([&]() -> Result<void> {
            const auto united = notebook->journal().unite({change}, ++imports);
            return united ? notebook->fold(united->touched) : united.error();
        }));
    }
    [[nodiscard]] Readings readings() const
    {
        Readings all;
        const Query everything = Query().including(true, true);
        for (const QString &type : {Assessment::typeName(), Note::typeName(), NoteTag::typeName()}) {
            for (const Record &record : notebook->records(type, everything))
                all[record.id.bytes()] = {record.fields, !record.deleted && !record.redacted};
        }
        return all;
    }
    [[nodiscard]] QList<Change> journal() const
    {
        QList<Change> all;
        notebook->store().forEachChange("1", [&](const Change &change) { all.append(change); });
        std::sort(all.begin(), all.end(), [](const Change &a, const Change &b) { return a.id < b.id; });
        return all;
    }
    [[nodiscard]] bool undone() const { return edits->undo().isOk(); }
    [[nodiscard]] bool redone() const { return edits->redo().isOk(); }
    [[nodiscard]] Result<void> undo() const
    {
        const auto step = edits->undo();
        return step ? Result<void>() : Result<void>(step.error());
    }

    std::unique_ptr<EditHistory> edits;
    RecordId observer = observers.at(0);
    Origin imports = 0;
};

/// What somebody does next: small numbers, taken modulo what there is.
struct Act
{
    quint8 what = 0;
    quint8 on = 0;
    quint8 value = 0;
};

void showValue(const Act &act, std::ostream &out)
{
    out << "{" << int(act.what) << "," << int(act.on) << "," << int(act.value) << "}";
}

} // namespace

namespace rc {
template <>
struct Arbitrary<Act>
{
    static Gen<Act> arbitrary()
    {
        return gen::build<Act>(gen::set(&Act::what), gen::set(&Act::on), gen::set(&Act::value));
    }
};
} // namespace rc

namespace {

/// Does anything that a notebook lets one do, undoing and redoing included.
void act(Site &site, const Act &act)
{
    static const QStringList criteria{u"1.1.1"_s, u"2.1.1"_s};
    static const QStringList texts{QString(), u"calm"_s, u"loud"_s};
    Notebook &notebook = *site.notebook;
    const QString criterion = criteria.at(act.on % 2);
    const QString text = texts.at(act.value % 3);
    const Query everything = Query().including(true, false);
    const QList<Record> notes = notebook.records(Note::typeName(), everything);
    const Record note = notes.isEmpty() ? Record() : notes.at(act.on % notes.size());
    const RecordId assessment = site.assessmentId(criterion);
    site.world.advance(act.value);
    switch (act.what % 11) {
    case 0:
        site.rate(act.value % 4 ? std::optional(Rating::all().at(act.value % 4)) : std::nullopt, criterion);
        return;
    case 1: {
        Assessment both = site.assessment(criterion);
        both.rating = Rating::Level::Full;
        both.comment = text;
        both.seen = act.value % 2;
        must(notebook.put(both));
        return;
    }
    case 2:
        if (notebook.record(assessment))
            must(notebook.setDeleted(assessment, act.value % 2));
        return;
    case 3:
        must(notebook.put(site.note(act.value % 2 ? u"seen"_s : QString(), act.on % 2)));
        return;
    case 4:
        if (note.id && !note.deleted)
            site.write(note.id, text);
        return;
    case 5:
        if (note.id)
            must(notebook.setDeleted(note.id, act.value % 2));
        return;
    case 6:
        if (note.id && !note.deleted)
            site.tag(note.id, criteria.at(act.value % 2));
        return;
    case 7:
        for (const Record &tag : notebook.records(NoteTag::typeName()))
            must(notebook.setDeleted(tag.id, true));
        return;
    case 8:
        for (const Conflict &conflict : notebook.conflicts())
            must(notebook.settle(conflict.record, conflict.field, text.isEmpty() ? Value() : Value(text)));
        return;
    case 9:
        (void)site.edits->undo();
        return;
    default:
        (void)site.edits->redo();
    }
}

} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void undoingARatingBringsBackTheOneBeforeAndRedoingTheOneAfter();
    void undoingWhatMadeARecordDeletesItAndNothingOfItComesBackByWriting();
    void aNewEditEndsWhatCouldBeRedone();
    void withNothingLeftUndoingSaysSo();
    void aNoteItsFirstTextAndItsTagsAreOneStep();
    void aLaterTextOrTagIsAStepOfItsOwn();
    void anInterviewAndWhatIsWrittenIntoItAreStepsOfTheirOwn();
    void aNoteBegunAndThrownAwayLeavesNoStep();
    void deletingANoteWithItsTagsIsUndoneInOne();
    void whatAnImportChangedSinceIsNotUndone();
    void whatAnImportPutIntoConflictIsNotUndone();
    void aMadeRecordThatAnImportWroteToIsNotDeleted();
    void aRedactedRecordIsPassedOver();
    void aRedactedTextNeverComesBack();
    void aTextCorrectedAfterARedactionIsUndoneToNothing();
    void undoingTheSharingOfAPrivateNoteErasesTheSharedText();
    void anUndoIsWrittenOnBehalfOfWhomTheEditWas();
    void theOldestStepsAreForgotten();
    void undoingAllGivesWhatWasAndRedoingAllWhatBecame();
};

void TestEditHistory::undoingARatingBringsBackTheOneBeforeAndRedoingTheOneAfter()
{
    Site s;
    const RecordId id = s.rate(Rating::Level::Full);
    s.rate(Rating::Level::Initiated);
    const qsizetype before = s.journal().size();
    const auto step = s.edits->undo();
    QVERIFY(step);
    QCOMPARE(step->main().record, id);
    QCOMPARE(step->main().field, u"rating"_s);
    QCOMPARE(s.notebook->find<Assessment>(id)->rating, Rating(Rating::Level::Full));
    QCOMPARE(s.journal().size(), before + 1); // an edit like any other
    QVERIFY(s.edits->canRedo());
    QVERIFY(s.redone());
    QCOMPARE(s.notebook->find<Assessment>(id)->rating, Rating(Rating::Level::Initiated));
    QVERIFY(!s.edits->canRedo());
}

void TestEditHistory::undoingWhatMadeARecordDeletesItAndNothingOfItComesBackByWriting()
{
    Site s;
    const RecordId id = s.comment(u"a hasty word"_s);
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(id)->deleted);
    s.rate(Rating::Level::Partial);
    const auto found = s.notebook->find<Assessment>(id);
    QVERIFY(found && !found->deleted);
    QCOMPARE(found->comment, QString());
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(id)->deleted);
}

void TestEditHistory::aNewEditEndsWhatCouldBeRedone()
{
    Site s;
    s.rate(Rating::Level::Full);
    s.rate(Rating::Level::Partial);
    QVERIFY(s.undone());
    s.rate(Rating::Level::Initiated);
    QVERIFY(!s.edits->canRedo());
    QCOMPARE(s.edits->redo().error().code, ErrorCode::NothingToUndo);
    QVERIFY(s.undone());
    QCOMPARE(s.notebook->find<Assessment>(s.assessmentId())->rating, Rating(Rating::Level::Full));
}

void TestEditHistory::withNothingLeftUndoingSaysSo()
{
    Site s;
    QVERIFY(!s.edits->canUndo()); // what was there before it is not its own
    QCOMPARE(s.edits->undo().error().code, ErrorCode::NothingToUndo);
    s.rate(Rating::Level::Full);
    QVERIFY(s.undone());
    QVERIFY(!s.edits->canUndo());
    QCOMPARE(s.edits->undo().error().code, ErrorCode::NothingToUndo);
}

void TestEditHistory::aNoteItsFirstTextAndItsTagsAreOneStep()
{
    Site s;
    const RecordId note = must(s.notebook->put(s.note({})));
    s.write(note, u"the door was open"_s);
    const RecordId tag = s.tag(note);
    const RecordId other = s.tag(note, u"2.1.1"_s);
    QVERIFY(s.undone());
    for (const RecordId &id : {note, tag, other})
        QVERIFY(s.notebook->record(id)->deleted);
    QVERIFY(!s.edits->canUndo());
    QVERIFY(s.redone());
    for (const RecordId &id : {note, tag, other})
        QVERIFY(!s.notebook->record(id)->deleted);
    QCOMPARE(s.notebook->find<Note>(note)->text, u"the door was open"_s);
}

void TestEditHistory::aLaterTextOrTagIsAStepOfItsOwn()
{
    Site s;
    const RecordId note = must(s.notebook->put(s.note({})));
    s.write(note, u"the door"_s);
    s.write(note, u"the door was open"_s);
    s.edits->endStep();
    const RecordId tag = s.tag(note);
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(tag)->deleted);
    QCOMPARE(s.notebook->find<Note>(note)->text, u"the door was open"_s);
    QVERIFY(s.undone());
    QCOMPARE(s.notebook->find<Note>(note)->text, u"the door"_s);
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(note)->deleted);
}

void TestEditHistory::anInterviewAndWhatIsWrittenIntoItAreStepsOfTheirOwn()
{
    Site s;
    Interview interview;
    interview.visit = s.visit;
    interview.observer = s.observer;
    interview.category = u"service_user"_s;
    interview.consent = u"given"_s;
    interview.id = must(s.notebook->put(interview));
    Record minutes = s.notebook->record(interview.id).value();
    minutes.fields = {{u"minutes"_s, qint64(40)}};
    must(s.notebook->put(minutes));
    Answer answer;
    answer.interview = interview.id;
    answer.question = u"su01"_s;
    answer.text = u"mostly kind"_s;
    const RecordId answered = must(s.notebook->put(answer));
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(answered)->deleted);
    QVERIFY(!s.notebook->record(interview.id)->deleted);
    QVERIFY(s.undone());
    QVERIFY(!s.notebook->record(interview.id)->deleted);
    QVERIFY(!s.notebook->record(interview.id)->fields.contains(u"minutes"_s));
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(interview.id)->deleted);
}

void TestEditHistory::aNoteBegunAndThrownAwayLeavesNoStep()
{
    Site s;
    s.rate(Rating::Level::Full);
    const RecordId note = must(s.notebook->put(s.note({})));
    must(s.notebook->setDeleted(note, true));
    QVERIFY(s.undone());
    QVERIFY(s.notebook->record(s.assessmentId())->deleted);
    QVERIFY(s.notebook->record(note)->deleted);
    QVERIFY(!s.edits->canUndo());
}

void TestEditHistory::deletingANoteWithItsTagsIsUndoneInOne()
{
    Site s;
    const RecordId note = must(s.notebook->put(s.note(u"the door"_s)));
    const RecordId tag = s.tag(note);
    must(s.notebook->inTransaction([&]() -> Result<void> {
        must(s.notebook->setDeleted(tag, true));
        return s.notebook->setDeleted(note, true);
    }));
    QVERIFY(s.undone());
    QVERIFY(!s.notebook->record(note)->deleted);
    QVERIFY(!s.notebook->record(tag)->deleted);
}

void TestEditHistory::whatAnImportChangedSinceIsNotUndone()
{
    Site s;
    s.comment(u"first"_s);
    const RecordId id = s.comment(u"second"_s);
    s.import(id, Comment, u"settled by the coordinator"_s, true);
    const QList<Change> before = s.journal();
    QCOMPARE(s.undo().error().code, ErrorCode::EditedSince);
    QCOMPARE(s.journal(), before);
    QVERIFY(s.edits->canUndo());
    QVERIFY(!s.edits->canRedo());
    QCOMPARE(s.notebook->find<Assessment>(id)->comment, u"settled by the coordinator"_s);
}

void TestEditHistory::whatAnImportPutIntoConflictIsNotUndone()
{
    Site s;
    s.comment(u"first"_s);
    const RecordId id = s.comment(u"second"_s);
    s.import(id, Comment, u"written apart"_s, false);
    QCOMPARE(s.notebook->conflictCount(), 1);
    const QList<Change> before = s.journal();
    QCOMPARE(s.undo().error().code, ErrorCode::EditedSince);
    QCOMPARE(s.journal(), before);
    QCOMPARE(s.notebook->conflictCount(), 1);
}

void TestEditHistory::aMadeRecordThatAnImportWroteToIsNotDeleted()
{
    Site s;
    const RecordId id = s.comment(u"mine"_s);
    s.import(id, u"rating"_s, Rating(Rating::Level::Full).token(), true);
    const QList<Change> before = s.journal();
    QCOMPARE(s.undo().error().code, ErrorCode::EditedSince);
    QCOMPARE(s.journal(), before);
    QCOMPARE(s.notebook->find<Assessment>(id)->comment, u"mine"_s);
}

void TestEditHistory::aRedactedRecordIsPassedOver()
{
    Site s;
    s.rate(Rating::Level::Full);
    s.rate(Rating::Level::Partial);
    const RecordId note = must(s.notebook->put(s.note(u"names somebody"_s)));
    const RecordId tag = s.tag(note);
    must(s.notebook->redact(note));
    QVERIFY(s.undone());
    QCOMPARE(s.notebook->find<Assessment>(s.assessmentId())->rating, Rating(Rating::Level::Full));
    QVERIFY(s.notebook->record(note)->redacted);
    QVERIFY(s.notebook->record(tag)->redacted);
    QVERIFY(!s.notebook->record(note)->fields.contains(Text));
}

void TestEditHistory::aRedactedTextNeverComesBack()
{
    Site s;
    const RecordId note = must(s.notebook->put(s.note(u"quiet"_s)));
    s.edits->endStep();
    s.write(note, u"names somebody"_s);
    s.write(note, {});
    must(s.notebook->redactField(note, Text));
    // The field reads as the last step left it; undoing that step would write the erased text again.
    while (s.undone()) { }
    while (s.redone()) { }
    for (const Change &change : s.journal())
        QVERIFY(change.value != Value(u"names somebody"_s));
}

void TestEditHistory::aTextCorrectedAfterARedactionIsUndoneToNothing()
{
    Site s;
    const RecordId note = must(s.notebook->put(s.note(u"names somebody"_s)));
    must(s.notebook->redactField(note, Text));
    s.write(note, u"somebody was named"_s);
    QVERIFY(s.undone());
    QCOMPARE(s.notebook->find<Note>(note)->text, QString());
    QVERIFY(s.redone());
    QCOMPARE(s.notebook->find<Note>(note)->text, u"somebody was named"_s);
}

void TestEditHistory::undoingTheSharingOfAPrivateNoteErasesTheSharedText()
{
    Site s;
    const RecordId note = must(s.notebook->put(s.note(u"for me alone"_s, true)));
    s.tag(note);
    const RecordId copy = must(s.notebook->publishNote(note));
    QVERIFY(s.notebook->record(note)->deleted);
    QVERIFY(s.undone());
    QVERIFY(!s.notebook->record(note)->deleted);
    QVERIFY(s.notebook->find<Note>(note)->isPrivate);
    QVERIFY(s.notebook->record(copy)->redacted);
    const ReplicaId shared = s.notebook->journal().replica(Journal::Channel::Shared);
    for (const Change &change : s.journal())
        QVERIFY(change.id.replica != shared || change.value != Value(u"for me alone"_s));
    QVERIFY(!s.edits->canRedo());
    QVERIFY(s.undone()); // and the private note itself
    QVERIFY(s.notebook->record(note)->deleted);
}

void TestEditHistory::anUndoIsWrittenOnBehalfOfWhomTheEditWas()
{
    Site s;
    Observer colleague;
    colleague.name = u"Bruno Fictif"_s;
    const RecordId other = must(s.notebook->put(colleague));
    Assessment typed = s.assessment();
    typed.observer = other;
    typed.comment = u"from paper"_s;
    must(s.notebook->put(typed, other));
    typed.comment = u"from a sheet of paper"_s;
    must(s.notebook->put(typed, other));
    QVERIFY(s.undone());
    QVERIFY(s.undone());
    for (const Change &change :
         s.notebook->history(keyedId(*recordType(Assessment::typeName()), typed.toRecord().fields)))
        QCOMPARE(change.author, other);
}

void TestEditHistory::theOldestStepsAreForgotten()
{
    Site s;
    for (int i = 0; i < EditHistory::MostSteps + 3; ++i)
        s.comment(QString::number(i));
    int undone = 0;
    while (s.undone())
        ++undone;
    QCOMPARE(undone, EditHistory::MostSteps);
    QCOMPARE(s.notebook->find<Assessment>(s.assessmentId())->comment, u"2"_s);
}

void TestEditHistory::undoingAllGivesWhatWasAndRedoingAllWhatBecame()
{
    QVERIFY(rc::check("undo all is as before, redo all as after, and the journal only grows", [] {
        Site site;
        // Something there was before, one field of it in conflict.
        const RecordId old = site.comment(u"here before"_s);
        site.import(old, Comment, u"written apart"_s, false);
        must(site.notebook->put(site.note(u"an old note"_s)));
        site.edits = std::make_unique<EditHistory>(*site.notebook);
        const Readings before = site.readings();
        QList<Change> journal = site.journal();
        const auto grew = [&] {
            const QList<Change> now = site.journal();
            auto known = now.cbegin();
            for (const Change &change : std::as_const(journal)) {
                known = std::find_if(known, now.cend(), [&](const Change &other) { return other.id == change.id; });
                RC_ASSERT(known != now.cend());
                RC_ASSERT(*known == change);
            }
            journal = now;
        };
        for (const Act &next : *rc::gen::container<std::vector<Act>>(20, rc::gen::arbitrary<Act>())) {
            act(site, next);
            grew();
        }
        while (site.redone()) { }
        const Readings after = site.readings();
        while (site.edits->canUndo()) {
            if (const auto undone = site.undo(); !undone)
                RC_FAIL(std::string(qPrintable(token(undone.error().code) + undone.error().details.join(u' '))));
            grew();
        }
        for (const auto &[id, reading] : site.readings()) {
            if (before.contains(id))
                RC_ASSERT(reading == before.at(id));
            else
                RC_ASSERT(!reading.isThere);
        }
        while (site.edits->canRedo()) {
            RC_ASSERT(site.redone());
            grew();
        }
        RC_ASSERT(site.readings() == after);
        RC_ASSERT(must(site.notebook->verify()).isSound());
    }));
}

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
