// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/manyhands/checks.h"

#include "core/notebook/recordjson.h"
#include "core/notebook/restore.h"
#include "core/storage/sqlchangestore.h"
#include "tests/exchange/manyhands/acts.h"

#include <QByteArrayMatcher>

#include <sqlite3.h>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Value &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const RecordId *id = std::get_if<RecordId>(&value))
        return id->text().left(6);
    return isErased(value) ? u"(erased)"_s : u"(nothing)"_s;
}

QString nameOf(const Town &town, const Change &change)
{
    const QString writer = town.actors.at(size_t(town.writers.value(change.id.replica)))->name;
    return u"%1 %2.%3 = %4 by %5"_s.arg(change.type, change.record.text().left(6), change.field, textOf(change.value),
                                        writer);
}

void checkChanges(const Town &town, const Actor &actor, const Expected &expected)
{
    Ids found;
    Ids aside;
    QStringList wrong;
    SqlChangeStore &store = actor.notebook->store();
    store.begin();
    const auto take = [&](const Change &change) {
        found.insert(change.id);
        if (!expected.known().contains(change.id))
            wrong.append(u"is there unasked: "_s + nameOf(town, change));
        else if (!isSameChange(change, town.ledger.at(change.id)))
            wrong.append(u"is not as it was written: "_s + nameOf(town, change));
        else if (change.value != expected.valueOf(change.id))
            wrong.append((isErased(change.value) ? u"was erased and must stand: "_s : u"must be erased: "_s)
                         + nameOf(town, town.ledger.at(change.id)));
    };
    store.forEachChange("aside = 0", take);
    store.forEachChange("aside = 1", [&](const Change &change) {
        take(change);
        aside.insert(change.id);
    });
    for (const ChangeId &id : without(expected.known(), found))
        wrong.append(u"is missing: "_s + nameOf(town, town.ledger.at(id)));
    for (const ChangeId &id : without(expected.aside(), aside))
        wrong.append(u"should be set aside: "_s + nameOf(town, town.ledger.at(id)));
    for (const ChangeId &id : without(aside, expected.aside()))
        wrong.append(u"should not be set aside: "_s + nameOf(town, town.ledger.at(id)));
    town.require(wrong.isEmpty(), u"in the file of %1\n"_s.arg(actor.name) + wrong.join(u'\n'));
}

/// The first difference; empty where there is none.
QString difference(const Record &shown, const ExpectedRecord &wanted)
{
    if (shown.deleted != wanted.deleted)
        return wanted.deleted ? u"is shown though it was deleted"_s : u"is not shown though it stands"_s;
    if (shown.redacted != wanted.redacted)
        return u"is redacted or not, wrongly"_s;
    QStringList conflicts = shown.conflicts;
    conflicts.sort();
    if (conflicts != wanted.conflicts)
        return u"has conflicts %1 and should have %2"_s.arg(conflicts.join(u','), wanted.conflicts.join(u','));
    if (shown.author != wanted.author)
        return u"has another author"_s;
    QStringList names = shown.fields.keys() + wanted.fields.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (shown.fields.value(name) != wanted.fields.value(name))
            return u"has %1 = %2 and should have %3"_s.arg(name, textOf(shown.fields.value(name)),
                                                           textOf(wanted.fields.value(name)));
    }
    return {};
}

void checkRecords(const Town &town, const Actor &actor, const Expected &expected)
{
    QMap<RecordId, ExpectedRecord> wanted = expected.records();
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : actor.notebook->records(type.name, Query().including(true, true))) {
            const QString name = u"%1 in the file of %2 "_s.arg(Town::nameOf(record), actor.name);
            town.require(wanted.contains(record.id), name + u"is there unasked"_s);
            const QString other = difference(record, wanted.take(record.id));
            town.require(other.isEmpty(), name + other);
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        town.fail(u"%1 %2 is not in the file of %3"_s.arg(it->type, it.key().text().left(6), actor.name));
}

void checkSoundness(const Town &town, const Actor &actor)
{
    const NotebookReport report = town.need(actor.notebook->verify(), u"verifying"_s);
    const QStringList found =
        report.vault.damage + report.vault.danglingReferences + report.journal + report.projection;
    town.require(report.isSound(), u"the file of %1 is not sound: "_s.arg(actor.name) + found.join(u", "_s));
}

/// A draft that was acknowledged still waits where it can't have become a change.
void checkDrafts(const Town &town, const Actor &actor, const Expected &expected)
{
    const QList<Draft> waiting = actor.notebook->drafts();
    for (auto it = actor.drafts.cbegin(); it != actor.drafts.cend(); ++it) {
        const bool waits = std::any_of(waiting.cbegin(), waiting.cend(), [&](const Draft &draft) {
            return draft.record == it.key().first && draft.field == it.key().second && draft.text == *it;
        });
        town.require(waits || expected.isErasedRecord(it.key().first),
                     u"what %1 was typing is gone: %2"_s.arg(actor.name, *it));
    }
}

/// Nobody is told that nothing is left to hand over while something is.
void checkUnsent(const Town &town, const Actor &actor)
{
    if (actor.isCoordinator() || hasUnsentWork(*actor.notebook))
        return;
    for (const ChangeId &id : actor.state.base) {
        const bool isUnsent = actor.state.shared.contains(id.replica) && !actor.state.handedOver.contains(id);
        town.require(
            !isUnsent,
            u"%1 is told that nothing is unsent, and there is %2"_s.arg(actor.name, nameOf(town, town.ledger.at(id))));
    }
}

/// All that is under the cipher, free pages too.
QByteArray pagesOf(Vault &vault)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(vault.handle(), "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return copy;
}

QStringList vocabularyOf(Vault &vault)
{
    QStringList words;
    if (!execute(vault,
                 "PRAGMA query_only = 0; CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, text_index, row)"))
        return {u"(no vocabulary)"_s};
    Statement query(vault, "SELECT term FROM temp.words WHERE term LIKE 'zq%'");
    while (query.step() == Statement::Step::Row)
        words.append(query.text(0));
    return words;
}

/// Where one of the words is left of one file.
QString leakIn(const QString &path, const SecretKey &key, Vault::Mode mode, const QSet<QString> &gone)
{
    const auto vault = Vault::openWithKey(path, key, mode);
    if (!vault)
        return u"can't be read: "_s + Town::errorText(vault.error());
    const QByteArray pages = pagesOf(**vault);
    for (const QString &word : gone) {
        if (QByteArrayMatcher(word.toUtf8()).indexIn(pages) >= 0)
            return u"a page has "_s + word;
    }
    for (const QString &word : vocabularyOf(**vault)) {
        if (gone.contains(word))
            return u"the vocabulary has "_s + word;
    }
    return {};
}

/// The archive's own changes, which no hand-over brings.
void takeOwn(const Town &town, Notebook &fresh, const Actor &archive)
{
    QList<Change> own;
    for (const ChangeId &id : archive.state.base)
        own.append(town.ledger.at(id));
    town.need(fresh.inTransaction([&]() -> Result<void> {
        const Result<Union> united = fresh.journal().unite(own, OwnOrigin);
        return united ? fresh.fold(united->touched) : Result<void>(united.error());
    }),
              u"uniting"_s);
}

} // namespace

QByteArrayList dumpOf(const Notebook &notebook)
{
    QByteArrayList lines;
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : notebook.records(type.name, Query().including(true, true)))
            lines.append(toJsonLine(record));
    }
    std::sort(lines.begin(), lines.end());
    QByteArrayList conflicts;
    for (const Conflict &conflict : notebook.conflicts()) {
        QString line = conflict.record.text() + u' ' + conflict.field;
        for (const Change &head : conflict.heads)
            line += u' ' + head.id.replica.text() + u'/' + QString::number(head.id.seq) + u'=' + textOf(head.value);
        conflicts.append(line.toUtf8());
    }
    std::sort(conflicts.begin(), conflicts.end());
    return lines + conflicts;
}

void checkFile(const Town &town, const Actor &actor)
{
    const Expected expected = town.expected(actor);
    checkChanges(town, actor, expected);
    checkRecords(town, actor, expected);
    checkDrafts(town, actor, expected);
    checkUnsent(town, actor);
    checkSoundness(town, actor);
}

void checkNothingLeaks(const Town &town, const Actor &actor)
{
    QSet<QString> gone = town.expected(actor).goneWords();
    gone.unite(actor.goneDrafts);
    if (gone.isEmpty())
        return;
    const SecretKey &key = actor.notebook->vault().key();
    const QString here = leakIn(actor.path, key, Vault::Mode::ReadOnly, gone);
    town.require(here.isEmpty(), u"in the file of %1 %2"_s.arg(actor.name, here));
    for (auto it = actor.versions.cbegin(); it != actor.versions.cend(); ++it) {
        const QString there = leakIn(it.key(), key, Vault::Mode::ReadOnly, gone);
        town.require(there.isEmpty(), u"in %1 of %2 %3"_s.arg(QFileInfo(it.key()).fileName(), actor.name, there));
    }
}

void checkAnyOrder(const Town &town, const Actor &archive, quint32 seed)
{
    const QString path = town.path(u"fresh%1-%2.regards"_s.arg(archive.number).arg(seed));
    QFile::copy(archive.basis, path);
    SeededWorld world(77 + seed, Actor::Start);
    const auto fresh = town.need(Notebook::open(path, Passphrase(Words), world), u"a fresh archive"_s);
    QList<Gathered> order = archive.state.gathered;
    for (qsizetype i = order.size(); i > 1; --i)
        order.swapItemsAt(i - 1, world.below(quint32(i)));
    const qsizetype ownAt = order.isEmpty() ? 0 : world.below(quint32(order.size() + 1));
    for (qsizetype i = 0; i <= order.size(); ++i) {
        if (i == ownAt)
            takeOwn(town, *fresh, archive);
        if (i == order.size())
            break;
        const Paper &paper = town.papers.at(order.at(i).paper);
        const qsizetype before = imports(*fresh).size();
        const auto preview = town.need(previewHandOver(*fresh, paper.path), u"a preview of "_s + paper.name);
        const GatherOptions yes{
            .confirmedFingerprint = preview.fingerprint, .confirmRedactions = true, .confirmTypedFor = true};
        (void)town.need(importHandOver(*fresh, paper.path, yes), u"in another order "_s + paper.name);
        if (!order.at(i).stands && imports(*fresh).size() > before)
            town.need(undoImport(*fresh, imports(*fresh).constLast().number), u"undoing"_s);
    }
    const QByteArrayList mine = dumpOf(*archive.notebook);
    const QByteArrayList others = dumpOf(*fresh);
    for (qsizetype i = 0; i < std::max(mine.size(), others.size()); ++i)
        town.require(mine.value(i) == others.value(i),
                     u"%1 has\n%2\nand a fresh archive with the same files in another order has\n%3"_s.arg(
                         archive.name, QString::fromUtf8(mine.value(i)), QString::fromUtf8(others.value(i))));
}

void checkSameOnceUnited(Town &town)
{
    exchangeArchives(town);
    const Actor &one = town.coordinator(0);
    const Actor &other = town.actor(Town::Colleague);
    const bool haveTheSame = one.state.known() == other.state.known();
    town.require(haveTheSame || !one.state.aside().isEmpty() || !other.state.aside().isEmpty(),
                 u"archives that were exchanged don't hold the same"_s);
    town.require(!haveTheSame || one.state.aside() != other.state.aside()
                     || dumpOf(*one.notebook) == dumpOf(*other.notebook),
                 u"archives that hold the same show something else"_s);
}

} // namespace regards::test
