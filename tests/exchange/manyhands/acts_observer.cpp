// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlchangestore.h"
#include "tests/exchange/manyhands/acts.h"

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList Criteria{u"1.1.1"_s, u"1.1.2"_s, u"2.3.1"_s};

QString colleague(const Town &town, const Actor &actor, const RecordId &author)
{
    for (int i = 0; i < Town::Observers; ++i) {
        if (i != actor.observer && town.observerIds.at(i) == author)
            return u" for "_s + town.actors.at(size_t(i))->name;
    }
    return {};
}

/// Writes it and sees that it is there: from then on it is acknowledged.
RecordId put(Town &town, Actor &actor, const Record &record, const RecordId &author = {})
{
    const RecordId id = town.need(actor.notebook->put(record, author), u"writing "_s + record.type);
    const std::optional<Record> written = actor.notebook->record(id);
    const QString field = textFieldOf(record.type);
    town.require(written && written->text(field) == record.text(field), u"what was written is not shown"_s);
    return id;
}

void writeNote(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    Note note;
    note.visit = town.visit;
    note.visitUnit = town.visitUnits.at(act.what % 2);
    note.observer = actor.notebook->owner();
    note.isPrivate = act.how % 4 == 3;
    note.text = town.word();
    const RecordId id = put(town, actor, note.toRecord());
    town.tell(actor,
              u"writes %1 note %2: %3"_s.arg(note.isPrivate ? u"private"_s : u"a"_s, id.text().left(6), note.text));
}

void rate(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const bool isForColleague = act.how % 3 == 2;
    const int whose = isForColleague ? (actor.observer + 1 + act.how / 3 % 2) % Town::Observers : actor.observer;
    Assessment assessment;
    assessment.visitUnit = town.visitUnits.at(0);
    assessment.observer = town.observerIds.at(whose);
    assessment.criterion = Criteria.at(act.what % 3);
    assessment.rating = act.how % 2 ? Rating::Level::Partial : Rating::Level::Full;
    assessment.comment = town.word();
    const Record record = assessment.toRecord();
    const auto existing = actor.notebook->record(keyedId(*recordType(record.type), record.fields));
    if (existing && existing->redacted)
        return;
    put(town, actor, record, isForColleague ? assessment.observer : RecordId());
    town.tell(
        actor,
        u"rates %1%2: %3"_s.arg(assessment.criterion, colleague(town, actor, assessment.observer), assessment.comment));
}

void interview(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const bool isForColleague = act.how % 4 == 3;
    const int whose = isForColleague ? (actor.observer + 1) % Town::Observers : actor.observer;
    Interview interview;
    interview.visit = town.visit;
    interview.visitUnit = town.visitUnits.at(0);
    interview.observer = town.observerIds.at(whose);
    interview.category = u"service_user"_s;
    interview.consent = u"given"_s;
    interview.code = WithdrawalCode::generate(actor.clock).format();
    interview.remarks = town.word();
    const RecordId id = put(town, actor, interview.toRecord(), isForColleague ? interview.observer : RecordId());
    town.tell(actor,
              u"holds interview %1%2: %3"_s.arg(id.text().left(6), colleague(town, actor, interview.observer),
                                                interview.remarks));
}

/// Records of a type that stand, in a steady order.
QList<Record> standing(const Actor &actor, const QString &type)
{
    return actor.notebook->records(type);
}

void answer(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const QList<Record> interviews = standing(actor, u"interview"_s);
    if (interviews.isEmpty())
        return;
    const RecordId interview = interviews.at(act.what % interviews.size()).id;
    Record record;
    if (act.how % 2) {
        Quote quote;
        quote.interview = interview;
        quote.text = town.word();
        record = quote.toRecord();
    } else {
        Answer answer;
        answer.interview = interview;
        answer.question = act.how % 4 ? u"su01"_s : u"su02"_s;
        answer.text = town.word();
        record = answer.toRecord();
    }
    put(town, actor, record);
    town.tell(actor,
              u"writes %1 of interview %2: %3"_s.arg(record.type, interview.text().left(6), record.text(u"text"_s)));
}

void tagNote(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const QList<Record> notes = standing(actor, u"note"_s);
    if (notes.isEmpty())
        return;
    NoteTag tag;
    tag.note = notes.at(act.what % notes.size()).id;
    tag.criterion = Criteria.at(act.how % 3);
    if (const auto there = actor.notebook->record(keyedId(*recordType(u"note_tag"_s), tag.toRecord().fields));
        there && there->redacted)
        return;
    put(town, actor, tag.toRecord());
    town.tell(actor, u"tags note %1 with %2"_s.arg(tag.note.text().left(6), tag.criterion));
}

void publish(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const QList<Record> notes = actor.notebook->records(u"note"_s, Query(u"private"_s, qint64(1)));
    if (notes.isEmpty())
        return;
    const Record &note = notes.at(act.what % notes.size());
    const RecordId copy = town.need(actor.notebook->publishNote(note.id), u"sharing a note"_s);
    town.tell(actor, u"shares private note %1 as %2"_s.arg(note.id.text().left(6), copy.text().left(6)));
}

/// Some record with a text that can be written: keys records also when deleted.
std::optional<Record> writable(const Actor &actor, int what)
{
    QList<Record> texts = textsOf(actor);
    texts.removeIf([](const Record &record) { return record.deleted && !recordType(record.type)->hasKey(); });
    return texts.isEmpty() ? std::nullopt : std::optional(texts.at(what % texts.size()));
}

void edit(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const auto record = writable(actor, act.what);
    if (!record)
        return;
    Record change;
    change.type = record->type;
    change.id = record->id;
    change.fields.insert(textFieldOf(record->type), town.word());
    put(town, actor, change);
    town.tell(actor, u"edits %1: %2"_s.arg(Town::nameOf(*record), change.text(textFieldOf(record->type))));
}

void type(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const auto record = writable(actor, act.what);
    if (!record)
        return;
    const QString text = town.word();
    const QString field = textFieldOf(record->type);
    town.tell(actor, u"is typing in %1: %2"_s.arg(Town::nameOf(*record), text));
    town.need(actor.notebook->saveDraft({record->type, record->id, field, text}), u"a draft"_s);
    actor.drafts.insert({record->id, field}, text);
}

void leaveField(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    if (actor.drafts.isEmpty())
        return;
    town.tell(actor, u"leaves the field"_s);
    town.need(actor.notebook->commitDrafts(), u"keeping drafts"_s);
}

void remove(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const QList<Record> texts = textsOf(actor);
    if (texts.isEmpty())
        return;
    const Record &record = texts.at(act.what % texts.size());
    town.tell(actor, (record.deleted ? u"brings back "_s : u"deletes "_s) + Town::nameOf(record));
    town.need(actor.notebook->setDeleted(record.id, !record.deleted), u"deleting"_s);
}

void undoEdit(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const bool isUndo = act.how % 3 != 0;
    if (isUndo ? !actor.edits->canUndo() : !actor.edits->canRedo())
        return;
    const auto done = isUndo ? actor.edits->undo() : actor.edits->redo();
    const QString how = done ? u" "_s + done->main().type + u'.' + done->main().field : u", in vain"_s;
    town.tell(actor, (isUndo ? u"takes back"_s : u"does again"_s) + how);
    const ErrorCode code = done ? ErrorCode::NothingToUndo : done.error().code;
    town.require(done || code == ErrorCode::NothingToUndo || code == ErrorCode::EditedSince,
                 u"undo is refused: "_s + (done ? QString() : Town::errorText(done.error())));
}

void erase(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    const QList<Record> texts = textsOf(actor);
    if (!texts.isEmpty())
        redact(town, actor, texts.at(act.what % texts.size()), act.how % 2 == 1);
}

void handOver(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    Paper paper;
    paper.name = u"hand-over %1"_s.arg(town.papers.size());
    paper.path = town.path(u"%1.regards-handover"_s.arg(town.papers.size()));
    paper.observer = actor.observer;
    paper.generation = actor.generation;
    paper.from = actor.number;
    town.tell(actor, u"writes "_s + paper.name);
    town.need(writeHandOver(*actor.notebook, paper.path), u"handing over"_s);
    town.absorb(actor); // what was being typed
    const Expected held = town.expected(actor);
    for (const ChangeId &id : held.known()) {
        if (actor.state.shared.contains(id.replica))
            paper.known.insert(id);
    }
    paper.blank = common(held.erased(), paper.known);
    const Identity reader = town.need(identityOf(*town.coordinator(0).notebook), u"the coordinator's keys"_s);
    Ids found;
    for (const Change &change : town.readPaper(paper, reader).changes) {
        town.require(paper.known.contains(change.id), u"a hand-over holds what is not shared: "_s + change.type);
        town.require(isErased(change.value) == paper.blank.contains(change.id), u"a hand-over holds an erased text"_s);
        found.insert(change.id);
    }
    town.require(found == paper.known, u"a hand-over is not complete"_s);
    actor.state.handedOver = paper.known;
    town.add(paper);
}

/// What was being typed when an erasure came in can't be said to be a correction of it.
void checkTyping(const Town &town, const Actor &actor, const Paper &paper)
{
    const QList<Draft> waiting = actor.notebook->drafts();
    for (const ChangeId &id : paper.known) {
        const Change &change = town.ledger.at(id);
        const auto isOfIt = [&](const Draft &d) { return d.record == change.record && d.field == change.field; };
        town.require(change.kind == ChangeKind::Set || std::none_of(waiting.cbegin(), waiting.cend(), isOfIt),
                     u"a text that was being typed outlives an erasure"_s);
    }
}

/// A receipt or a pack for this observer, of any laptop and any age.
void takeIn(Town &town, const Act &act)
{
    Actor &actor = town.observer(act.who);
    QList<const Paper *> mine;
    for (const Paper &paper : town.papers) {
        if (paper.kind != ContainerKind::HandOver && paper.observer == actor.observer)
            mine.append(&paper);
    }
    if (mine.isEmpty())
        return;
    // Mostly a late one.
    const Paper &paper = *mine.at(mine.size() - 1 - std::min<qsizetype>(act.what % 8 / 2, mine.size() - 1));
    town.tell(actor, u"takes in "_s + paper.name);
    const bool isReceipt = paper.kind == ContainerKind::Receipt;
    if (isReceipt && paper.generation != actor.generation) {
        town.require(!applyReceipt(*actor.notebook, paper.path).isOk(), u"a receipt for a lost laptop is taken"_s);
        return;
    }
    actor.state.base.unite(paper.known);
    actor.state.blank.unite(paper.blank);
    actor.state.shared.unite(paper.replicas);
    if (!isReceipt) {
        actor.state.handedOver.unite(paper.known); // it is with the coordinator
        town.need(updateNotebook(*actor.notebook, paper.path), u"a pack"_s);
        return checkTyping(town, actor, paper);
    }
    actor.promised.unite(paper.safe);
    const ReceiptSummary summary = town.need(applyReceipt(*actor.notebook, paper.path), u"a receipt"_s);
    checkTyping(town, actor, paper);
    for (const ChangeId &id : actor.state.known()) {
        if (summary.mayWipe && actor.state.shared.contains(id.replica))
            town.require(actor.promised.contains(id),
                         u"a receipt promises what never arrived: "_s + town.ledger.at(id).type + u'.'
                             + town.ledger.at(id).field);
    }
}

} // namespace

const QList<ActKind> &observerActs()
{
    static const ActKind sessions = [](Town &town, const Act &act) { reopen(town, town.observer(act.who)); };
    static const ActKind backups = [](Town &town, const Act &act) { backUp(town, town.observer(act.who)); };
    static const ActKind clocks = [](Town &town, const Act &act) { moveClock(town, town.observer(act.who), act.how); };
    static const ActKind restores = [](Town &town, const Act &act) {
        restore(town, town.observer(act.who), act.what, act.how);
    };
    static const QList<ActKind> acts{writeNote, writeNote, rate,     rate,     interview, answer,     tagNote,
                                     publish,   edit,      edit,     edit,     type,      leaveField, remove,
                                     undoEdit,  erase,     handOver, handOver, handOver,  takeIn,     takeIn,
                                     sessions,  backups,   clocks,   restores};
    return acts;
}

} // namespace regards::test
