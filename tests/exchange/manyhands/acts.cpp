// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/manyhands/acts.h"

#include "core/notebook/restore.h"
#include "core/storage/sqlchangestore.h"
#include "tests/exchange/manyhands/checks.h"

#include <QFile>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

QString textFieldOf(const QString &type)
{
    static const QMap<QString, QString> fields{{u"note"_s, u"text"_s},        {u"assessment"_s, u"comment"_s},
                                               {u"document"_s, u"finding"_s}, {u"interview"_s, u"remarks"_s},
                                               {u"answer"_s, u"text"_s},      {u"quote"_s, u"text"_s}};
    return fields.value(type);
}

QList<Record> textsOf(const Actor &actor)
{
    QList<Record> found;
    for (const RecordType &type : recordTypes()) {
        if (!textFieldOf(type.name).isEmpty())
            found += actor.notebook->records(type.name, Query().including(true, false));
    }
    return found;
}

void reopen(Town &town, Actor &actor)
{
    town.tell(actor, u"closes the file and opens it again"_s);
    Town::close(actor);
    town.open(actor);
}

void backUp(Town &town, Actor &actor)
{
    town.tell(actor, u"makes a backup"_s);
    town.need(actor.notebook->backUp(), u"a backup"_s);
}

void moveClock(Town &town, Actor &actor, int how)
{
    constexpr qint64 Minute = 60'000;
    static constexpr qint64 jumps[] = {Minute,           -5 * Minute,      90 * Minute,      -26 * 60 * Minute,
                                       25 * 60 * Minute, -3 * 60 * Minute, 70 * 60 * Minute, -80 * 60 * Minute};
    const qint64 jump = jumps[how % 8];
    town.tell(actor, u"the clock jumps by %1 minutes"_s.arg(jump / Minute));
    actor.clock.advance(jump);
}

namespace {

/// What a version really holds: a file put aside may have been given erasures since.
void lookInto(Town &town, Actor &actor, const QString &path, const SecretKey &key, FileState &state)
{
    auto vault = town.need(Vault::openWithKey(path, key, Vault::Mode::ReadOnly), u"opening a version"_s);
    const auto notebook = town.need(Notebook::open(std::move(vault), actor.clock), u"opening a version"_s);
    notebook->store().forEachChange("kind = 1", [&](const Change &change) {
        if (state.known().contains(change.id))
            return;
        if (!town.ledger.knows(change.id)) {
            town.ledger.enter(change);
            town.writers.insert(change.id.replica, actor.number);
        }
        state.base.insert(change.id);
    });
    Statement own(notebook->vault(), "SELECT id FROM replica WHERE own = 1 AND private = 0");
    while (own.step() == Statement::Step::Row)
        state.shared.insert(ReplicaId(own.blobView(0)));
}

} // namespace

void restore(Town &town, Actor &actor, int what, int how)
{
    const QList<Version> versions = versionsOf(actor.path);
    if (versions.isEmpty())
        return;
    const Version version = versions.at(what % versions.size());
    enum Mode { Everything, Erasures, Lost };
    const Mode mode = Mode(how % 3);
    const QString carried = mode == Lost ? u"the file itself is lost"_s
        : mode == Erasures               ? u"carrying what was erased since"_s
                                         : u"carrying everything"_s;
    town.tell(actor, u"restores version %1, %2"_s.arg(what % versions.size()).arg(carried));
    const SecretKey key = actor.notebook->vault().key().clone();
    FileState restored = actor.versions.value(version.path);
    lookInto(town, actor, version.path, key, restored);
    const bool takesAll = mode == Everything && !actor.isCoordinator();
    if (takesAll) {
        restored.base.unite(actor.state.base);
        restored.blank.unite(actor.state.blank);
        restored.shared.unite(actor.state.shared);
        restored.handedOver = actor.state.handedOver;
    } else {
        actor.drafts.clear();
    }
    Town::close(actor);
    if (mode == Lost) {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(actor.path + ending);
    }
    const RestoreRequest request{.file = actor.path,
                                 .version = version.path,
                                 .versionKey = &key,
                                 .presentKey = mode == Lost ? nullptr : &key,
                                 .carry = mode == Everything ? Carry::Everything : Carry::Erasures};
    const RestoreOutcome outcome = town.need(restoreVersion(request, actor.clock), u"restoring"_s);
    if (!takesAll) // erasures came along
        lookInto(town, actor, actor.path, key, restored);
    if (!outcome.putAside.isEmpty())
        actor.versions.insert(outcome.putAside, actor.state);
    actor.state = restored;
    town.open(actor);
}

void redact(Town &town, Actor &actor, const Record &record, bool onlyItsText)
{
    const QString field = textFieldOf(record.type);
    if (onlyItsText) {
        town.tell(actor, u"erases %1 of %2 for good"_s.arg(field, Town::nameOf(record)));
        if (const auto draft = actor.drafts.take({record.id, field}); !draft.isEmpty())
            actor.goneDrafts.insert(draft);
        town.need(actor.notebook->redactField(record.id, field), u"erasing a field"_s);
    } else {
        town.tell(actor, u"erases %1 for good"_s.arg(Town::nameOf(record)));
        town.need(actor.notebook->redact(record.id), u"erasing a record"_s);
    }
    town.require(QFileInfo(actor.path + u"-wal"_s).size() == 0, u"the -wal is not empty after an erasure"_s);
}

void perform(Town &town, const Act &act)
{
    const QList<ActKind> kinds = observerActs() + coordinatorActs();
    const qsizetype kind = act.kind % kinds.size();
    Actor &actor = kind < observerActs().size() ? town.observer(act.who) : town.coordinator(act.who);
    const qsizetype before = town.script.size();
    const qsizetype gone = town.expected(actor).goneWords().size() + actor.goneDrafts.size();
    actor.clock.advance(1000);
    kinds.at(kind)(town, act);
    if (town.script.size() == before)
        return;
    town.absorb(actor);
    for (auto it = actor.drafts.begin(); it != actor.drafts.end();) {
        const bool isErased = town.expected(actor).isErasedRecord(it.key().first);
        if (isErased)
            actor.goneDrafts.insert(*it);
        it = isErased ? actor.drafts.erase(it) : std::next(it);
    }
    checkFile(town, actor);
    if (town.expected(actor).goneWords().size() + actor.goneDrafts.size() != gone)
        checkNothingLeaks(town, actor);
}

} // namespace regards::test
