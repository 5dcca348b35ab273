// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peers.h"
#include "core/notebook/restore.h"
#include "core/storage/sqlchangestore.h"
#include "tests/exchange/manyhands/acts.h"
#include "tests/exchange/manyhands/checks.h"

#include <algorithm>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the archive does not have of a file, and what it has set aside.
struct News
{
    qsizetype added = 0;
    qsizetype revived = 0;
    qsizetype here = 0; ///< what stands already
};

News newsIn(const Actor &archive, const Paper &paper)
{
    const qsizetype added = without(paper.known, archive.state.known()).size();
    const qsizetype revived = common(paper.known, archive.state.aside()).size();
    return {added, revived, paper.known.size() - added - revived};
}

/// What a preview foretells, and what an import says that it did.
void checkCounts(const Town &town, const News &news, const GatherPreview &told)
{
    town.require(told.added == news.added && told.revived == news.revived && told.alreadyHere == news.here,
                 u"%1 new, %2 revived and %3 known are told, not %4, %5 and %6"_s.arg(told.added)
                     .arg(told.revived)
                     .arg(told.alreadyHere)
                     .arg(news.added)
                     .arg(news.revived)
                     .arg(news.here));
}

bool mayOpen(const Actor &actor, const Paper &paper)
{
    const bool isColleague = actor.number == Town::Colleague;
    return paper.kind == ContainerKind::ArchiveTransfer ? paper.isForColleague == isColleague
                                                        : paper.kind == ContainerKind::HandOver && !isColleague;
}

void gatherOne(Town &town, Actor &actor, int index);

void gather(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    QList<int> files;
    for (int i = 0; i < town.papers.size(); ++i) {
        if (mayOpen(actor, town.papers.at(i)))
            files.append(i);
    }
    if (files.isEmpty())
        return;
    gatherOne(town, actor, files.at(act.what % files.size()));
}

void gatherOne(Town &town, Actor &actor, int index)
{
    const Paper &paper = town.papers.at(index);
    town.tell(actor, u"gathers "_s + paper.name);
    const News news = newsIn(actor, paper);
    const QByteArrayList before = dumpOf(*actor.notebook);
    const auto mayBeRefused = [&](const Error &error) {
        return error.code == ErrorCode::SenderRetired
            && actor.retired.contains(std::pair(paper.observer, paper.generation));
    };
    const auto preview = previewHandOver(*actor.notebook, paper.path);
    town.require(dumpOf(*actor.notebook) == before, u"a preview changes the archive"_s);
    if (!preview && mayBeRefused(preview.error()))
        return;
    town.need(preview, u"a preview"_s);
    checkCounts(town, news, *preview);
    const GatherOptions yes{
        .confirmedFingerprint = preview->fingerprint, .confirmRedactions = true, .confirmTypedFor = true};
    const qsizetype entriesBefore = imports(*actor.notebook).size();
    const auto imported = town.need(importHandOver(*actor.notebook, paper.path, yes), paper.name);
    checkCounts(town, news, imported);
    town.require(imported.conflicts == preview->conflicts, u"the preview says other conflicts than there are"_s);
    const QList<ImportEntry> entries = imports(*actor.notebook);
    const bool isNews = news.added + news.revived > 0;
    town.require(entries.size() - entriesBefore == (isNews ? 1 : 0),
                 isNews ? u"an import leaves no entry"_s : u"an import of nothing new leaves an entry"_s);
    if (isNews) {
        town.require(entries.constLast().added == news.added + news.revived, u"the log counts other news"_s);
        actor.state.gathered.append({entries.constLast().number, index, paper.known, paper.blank, true});
        return;
    }
    const bool emptiesSomething = !without(paper.blank, town.expected(actor).erased()).isEmpty();
    actor.state.blank.unite(paper.blank);
    town.require(emptiesSomething || dumpOf(*actor.notebook) == before, u"importing again changes the archive"_s);
}

void undoOrBringBack(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    QList<Gathered> &gathered = actor.state.gathered;
    if (gathered.isEmpty())
        return;
    Gathered &import = gathered[act.what % gathered.size()];
    const QString name = town.papers.at(import.paper).name;
    town.tell(actor, (import.stands ? u"undoes the import of "_s : u"brings back the import of "_s) + name);
    if (import.stands)
        town.need(undoImport(*actor.notebook, import.number), u"undoing"_s);
    else
        town.need(bringBackImport(*actor.notebook, import.number), u"bringing back"_s);
    import.stands = !import.stands;
}

void settle(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    QList<Conflict> conflicts = actor.notebook->conflicts();
    if (conflicts.isEmpty())
        return;
    const Conflict conflict = conflicts.at(act.what % conflicts.size());
    const bool isText = textFieldOf(conflict.type) == conflict.field;
    const bool isThird = isText && act.how % 3 == 2;
    const Value value = isThird ? Value(town.word()) : conflict.heads.at(act.how % conflict.heads.size()).value;
    const QString text = std::holds_alternative<QString>(value) ? std::get<QString>(value) : u"(no text)"_s;
    town.tell(actor,
              u"settles %1 %2 %3: %4"_s.arg(conflict.type, conflict.record.text().left(6), conflict.field, text));
    const auto settled = actor.notebook->settle(conflict.record, conflict.field, value);
    const auto known = actor.notebook->record(conflict.record);
    town.need(settled, u"settling"_s);
    town.require(!known->conflicts.contains(conflict.field), u"a settled conflict is still one"_s);
}

void correct(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    QList<Record> texts = textsOf(actor);
    texts.removeIf([](const Record &record) { return record.deleted; });
    if (texts.isEmpty())
        return;
    const Record &record = texts.at(act.what % texts.size());
    Record change;
    change.type = record.type;
    change.id = record.id;
    change.fields.insert(textFieldOf(record.type), town.word());
    town.tell(actor, u"corrects %1: %2"_s.arg(Town::nameOf(record), change.text(textFieldOf(record.type))));
    (void)town.need(actor.notebook->put(change), u"correcting"_s);
}

void remove(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    const QList<Record> texts = textsOf(actor);
    if (texts.isEmpty())
        return;
    const Record &record = texts.at(act.what % texts.size());
    town.tell(actor, (record.deleted ? u"brings back "_s : u"deletes "_s) + Town::nameOf(record));
    town.need(actor.notebook->setDeleted(record.id, !record.deleted), u"deleting"_s);
}

void erase(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    const QList<Record> texts = textsOf(actor);
    if (!texts.isEmpty())
        redact(town, actor, texts.at(act.what % texts.size()), act.how % 2 == 1);
}

/// Whoever holds the slip takes the interview back: also where its import was undone.
void withdraw(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    const Expected held = town.expected(actor);
    QList<const Change *> codes;
    for (const ChangeId &id : held.known()) {
        const Change &change = town.ledger.at(id);
        if (change.type == u"interview" && change.field == u"code" && !held.erased().contains(id))
            codes.append(&change);
    }
    if (codes.isEmpty())
        return;
    std::sort(codes.begin(), codes.end(), [](const Change *a, const Change *b) { return a->record < b->record; });
    const Change &code = *codes.at(act.what % codes.size());
    town.tell(actor, u"takes interview %1 back by its code"_s.arg(code.record.text().left(6)));
    const auto taken = withdrawInterview(*actor.notebook, town.visit, std::get<QString>(code.value));
    town.require(town.need(taken, u"withdrawing"_s) == code.record, u"another interview was taken back"_s);
    town.require(QFileInfo(actor.path + u"-wal"_s).size() == 0, u"the -wal is not empty after an erasure"_s);
}

/// The newest backup must hold what a receipt says is safe.
void checkBackup(Town &town, const Actor &actor, const QMap<ReplicaId, quint64> &arrived)
{
    for (const Version &version : versionsOf(actor.path)) {
        if (version.isPutAside)
            continue;
        auto vault = town.need(Vault::openWithKey(version.path, actor.notebook->vault().key(), Vault::Mode::Snapshot),
                               u"a backup"_s);
        SeededWorld world(1, Actor::Start);
        const auto backup = town.need(Notebook::open(std::move(vault), world), u"a backup"_s);
        for (auto it = arrived.cbegin(); it != arrived.cend(); ++it)
            town.require(backup->store().lastSeq(it.key()) >= *it, u"a receipt was written without a backup"_s);
        return;
    }
    town.fail(u"a receipt was written without any backup"_s);
}

/// What must come to the observer and what never may, of what others wrote.
void checkReach(const Town &town, const Actor &actor, const Paper &paper)
{
    const Expected held = town.expected(actor);
    const RecordId observer = town.observerIds.at(paper.observer);
    QSet<RecordId> typedIn; // also what an undone import brought: it is on that laptop
    for (const ChangeId &id : held.known()) {
        if (town.writers.value(id.replica) == paper.observer)
            typedIn.insert(town.ledger.at(id).record);
    }
    for (const ChangeId &id : held.standing()) {
        const Change &change = town.ledger.at(id);
        const bool isOwn = held.ownerOf(change.record) == observer;
        const bool isByThem = town.writers.value(id.replica) == paper.observer;
        if ((isOwn && !isByThem) || (typedIn.contains(change.record) && change.kind == ChangeKind::Redact && !isByThem))
            town.require(paper.known.contains(id), u"%1 lacks %2.%3"_s.arg(paper.name, change.type, change.field));
    }
    for (const ChangeId &id : paper.known) {
        const Change &change = town.ledger.at(id);
        const RecordId owner = held.ownerOf(change.record);
        const int writer = town.writers.value(id.replica);
        const bool isForThem = owner.isNone() || owner == observer || change.kind == ChangeKind::Redact
            || (typedIn.contains(change.record) && (writer == paper.observer || writer >= Town::Observers));
        town.require(isForThem, u"%1 shows what is another's: %2.%3"_s.arg(paper.name, change.type, change.field));
        town.require(change.field != u"contact", u"a contact travels"_s);
    }
}

/// Reads what was written back and notes what it holds.
Bundle note(Town &town, Actor &actor, Paper &paper, const Unlock &key)
{
    const Bundle bundle = town.readPaper(paper, key);
    const Expected held = town.expected(actor);
    for (const Change &change : bundle.changes) {
        town.require(held.known().contains(change.id) && !held.aside().contains(change.id),
                     paper.name + u" holds what does not stand"_s);
        town.require(change.value == held.valueOf(change.id), paper.name + u" holds an erased text"_s);
        paper.known.insert(change.id);
    }
    paper.blank = common(held.erased(), paper.known);
    paper.replicas = QSet<ReplicaId>(bundle.replicas.begin(), bundle.replicas.end());
    checkReach(town, actor, paper);
    return bundle;
}

void writeOneReceipt(Town &town, const Act &act)
{
    Actor &actor = town.coordinator(act.who);
    if (actor.number == Town::Colleague)
        return; // the observers' laptops know the other one's keys
    const int which = act.what % Town::Observers;
    const auto peer = peerOf(*actor.notebook, town.visit, town.observerIds.at(which));
    if (!peer)
        return;
    Paper paper;
    paper.kind = ContainerKind::Receipt;
    paper.name = u"receipt %1 for %2"_s.arg(town.papers.size()).arg(town.observer(which).name);
    paper.path = town.path(u"%1.regards-receipt"_s.arg(town.papers.size()));
    paper.observer = which;
    paper.from = actor.number;
    town.tell(actor, u"writes "_s + paper.name);
    const auto written = writeReceipt(*actor.notebook, town.observerIds.at(which), town.visit, paper.path);
    town.need(written, paper.name);
    for (const auto &[whose, identity] : town.identities) {
        if (!(identity->publicHalf() == peer->identity))
            continue;
        paper.generation = whose.second;
        const Bundle bundle = note(town, actor, paper, std::cref(*identity));
        checkBackup(town, actor, bundle.arrived);
        paper.safe = town.expected(actor).standing();
        town.add(paper);
        return;
    }
    town.fail(u"a receipt is sealed for nobody"_s);
}

/// `reissue`: the laptop is lost, and a new one begins with the pack.
void writePack(Town &town, Actor &actor, int which, bool isReissue)
{
    Actor &observer = town.observer(which);
    const RecordId id = town.observerIds.at(observer.observer);
    Paper paper;
    paper.kind = ContainerKind::VisitPack;
    paper.name = u"pack %1 for %2"_s.arg(town.papers.size()).arg(observer.name);
    paper.path = town.path(u"%1.regards-visit"_s.arg(town.papers.size()));
    paper.observer = observer.observer;
    paper.from = actor.number;
    town.tell(actor, (isReissue ? u"writes, after a loss, "_s : u"writes "_s) + paper.name);
    const VisitCode code = town.need(visitCode(*actor.notebook, town.visit, id), u"a code"_s);
    const PackOptions options{.reissue = isReissue};
    town.need(writeVisitPack(*actor.notebook, town.visit, id, code, paper.path, options), paper.name);
    (void)note(town, actor, paper, code);
    if (!isReissue) {
        town.add(paper);
        return;
    }
    for (int generation = 0; generation <= observer.generation; ++generation)
        actor.retired.insert({observer.observer, generation});
    Town::close(observer);
    ++observer.generation;
    observer.path = town.path(u"notebook%1-%2.regards"_s.arg(observer.observer).arg(observer.generation));
    observer.drafts.clear();
    observer.versions.clear();
    observer.state = FileState{paper.known, paper.blank, paper.replicas, paper.known, {}};
    town.add(paper);
    observer.notebook = town.need(createNotebook(observer.path, Passphrase(Words), paper.path, code, observer.clock),
                                  u"a new notebook"_s);
    observer.edits = std::make_unique<EditHistory>(*observer.notebook);
    town.identities.emplace_back(
        std::pair(observer.observer, observer.generation),
        std::make_unique<Identity>(town.need(identityOf(*observer.notebook), u"the new keys"_s)));
    town.tell(observer, u"begins again on another laptop"_s);
    town.absorb(observer);
    checkFile(town, observer);
}

int writeArchive(Town &town, Actor &actor)
{
    const bool isForColleague = actor.number != Town::Colleague;
    const Actor &reader = isForColleague ? town.actor(Town::Colleague) : town.coordinator(0);
    Paper paper;
    paper.kind = ContainerKind::ArchiveTransfer;
    paper.name = u"archive %1"_s.arg(town.papers.size());
    paper.path = town.path(u"%1.regards-transfer"_s.arg(town.papers.size()));
    paper.from = actor.number;
    paper.isForColleague = isForColleague;
    town.tell(actor, u"writes %1 for %2"_s.arg(paper.name, reader.name));
    (void)town.need(writeTransfer(*actor.notebook, reader.notebook->owner(), paper.path), paper.name);
    const Expected held = town.expected(actor);
    for (const ChangeId &id : held.known()) {
        if (!held.aside().contains(id) || town.ledger.at(id).kind == ChangeKind::Redact)
            paper.known.insert(id);
    }
    paper.blank = common(held.erased(), paper.known);
    Ids found;
    const Identity key = town.need(identityOf(*reader.notebook), u"the reader's keys"_s);
    for (const Change &change : town.readPaper(paper, std::cref(key)).changes) {
        town.require(paper.known.contains(change.id), u"an archive that travels holds what does not stand"_s);
        town.require(change.value == held.valueOf(change.id), u"an archive that travels holds an erased text"_s);
        found.insert(change.id);
    }
    town.require(found == paper.known, u"an archive that travels is not complete"_s);
    return town.add(paper);
}

void send(Town &town, const Act &act)
{
    (void)writeArchive(town, town.coordinator(act.who));
}

void writeUpdate(Town &town, const Act &act)
{
    if (Actor &actor = town.coordinator(act.who); actor.number != Town::Colleague)
        writePack(town, actor, act.what, act.how % 4 == 3);
}

} // namespace

void exchangeArchives(Town &town)
{
    for (const auto &[from, to] :
         {std::pair(Town::Observers, Town::Colleague), std::pair(Town::Colleague, Town::Observers)}) {
        gatherOne(town, town.actor(to), writeArchive(town, town.actor(from)));
        town.absorb(town.actor(to));
        checkFile(town, town.actor(to));
    }
}

const QList<ActKind> &coordinatorActs()
{
    static const ActKind sessions = [](Town &town, const Act &act) { reopen(town, town.coordinator(act.who)); };
    static const ActKind backups = [](Town &town, const Act &act) { backUp(town, town.coordinator(act.who)); };
    static const ActKind clocks = [](Town &town, const Act &act) {
        moveClock(town, town.coordinator(act.who), act.how);
    };
    static const ActKind restores = [](Town &town, const Act &act) {
        restore(town, town.coordinator(act.who), act.what, act.how);
    };
    static const QList<ActKind> acts{gather, gather,   gather,          gather,          gather,          gather,
                                     settle, settle,   correct,         undoOrBringBack, undoOrBringBack, remove,
                                     erase,  withdraw, writeOneReceipt, writeOneReceipt, writeUpdate,     writeUpdate,
                                     send,   send,     sessions,        backups,         clocks,          restores};
    return acts;
}

} // namespace regards::test
