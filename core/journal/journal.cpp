// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <algorithm>

namespace regards {

namespace {

QList<ChangeId> sortedIds(const QList<Change> &changes)
{
    QList<ChangeId> ids;
    ids.reserve(changes.size());
    for (const Change &change : changes)
        ids.append(change.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Stamp latestOf(const QList<Change> &changes)
{
    Stamp latest;
    for (const Change &change : changes)
        latest = std::max(latest, change.time);
    return latest;
}

QString textOf(const ChangeId &id)
{
    return id.replica.text() + u'/' + QString::number(id.seq);
}

Error invalid(const Change &change, const QString &reason)
{
    return {ErrorCode::RecordInvalid, {textOf(change.id), change.type, change.field, reason}};
}

} // namespace

Journal::Journal(ChangeStore &store, World &world)
    : m_store(store)
    , m_world(world)
{ }

std::optional<FoldedRecord> Journal::record(const RecordId &record)
{
    const QList<Change> changes = m_store.changesOf(record, Reach::Folded);
    if (changes.isEmpty())
        return std::nullopt;
    FoldedRecord folded = foldRecord(changes);
    folded.redacted = m_store.isRedacted(record);
    return folded;
}

FoldedField Journal::field(const RecordId &record, const QString &field)
{
    return foldField(m_store.changesOf(record, field, Reach::Folded));
}

Change Journal::write(Change change, Channel channel)
{
    ReplicaId &replica = m_replicas[size_t(channel)];
    if (replica.isNone())
        replica = m_world.newReplica();
    if (m_store.lastSeq(replica) == 0)
        m_store.beginReplica(replica, channel == Channel::Shared);
    change.id = {replica, m_store.lastSeq(replica) + 1};
    m_store.insert(change, OwnOrigin);
    return change;
}

// Nothing can be written any more into a redacted record, nor into one that would refer to such a record.
bool Journal::isClosed(const RecordId &record, const Value &value)
{
    const RecordId *reference = std::get_if<RecordId>(&value);
    return m_store.isRedacted(record) || (reference && m_store.isRedacted(*reference));
}

std::optional<Change> Journal::set(const Edit &edit, const RecordId &author, Channel channel)
{
    if (isClosed(edit.record, edit.value))
        return std::nullopt;
    const QList<Change> heads = headsOf(m_store.changesOf(edit.record, edit.field, Reach::Folded));
    const FoldedField now = foldField(heads);
    if (!now.isConflict && now.value == edit.value && (!heads.isEmpty() || isNull(edit.value)))
        return std::nullopt;
    Change change;
    change.type = edit.type;
    change.record = edit.record;
    change.field = edit.field;
    change.value = edit.value;
    change.author = author;
    change.replaces = sortedIds(heads);
    change.saw = m_store.redactionsOf(edit.record, edit.field);
    change.time = m_clock.tick(m_world.now(), latestOf(heads));
    return write(std::move(change), channel);
}

std::optional<Change> Journal::setDeleted(const QString &type, const RecordId &record, bool deleted,
                                          const RecordId &author, Channel channel)
{
    const QList<Change> all = m_store.changesOf(record, Reach::Folded);
    if (all.isEmpty())
        return std::nullopt;
    const FoldedRecord now = foldRecord(all);
    if (now.deleted == deleted && !now.fields.contains(reserved::Deleted))
        return std::nullopt;
    QMap<QString, QList<Change>> byField;
    for (const Change &change : all)
        byField[change.field].append(change);
    Change change;
    change.type = type;
    change.record = record;
    change.field = reserved::Deleted;
    change.value = qint64(deleted);
    change.author = author;
    change.replaces = sortedIds(headsOf(byField.take(reserved::Deleted)));
    byField.remove(reserved::Redacted);
    for (const QList<Change> &changes : std::as_const(byField))
        change.saw += sortedIds(headsOf(changes));
    std::sort(change.saw.begin(), change.saw.end());
    change.time = m_clock.tick(m_world.now(), latestOf(all));
    return write(std::move(change), channel);
}

Change Journal::redactField(const QString &type, const RecordId &record, const QString &field, const RecordId &author,
                            Channel channel)
{
    const QList<Change> heads = headsOf(m_store.changesOf(record, field, Reach::Folded));
    Change change;
    change.type = type;
    change.record = record;
    change.field = field;
    change.kind = ChangeKind::Redact;
    change.author = author;
    change.replaces = sortedIds(heads);
    change.saw = m_store.redactionsOf(record, field);
    change.time = m_clock.tick(m_world.now(), latestOf(heads));
    change = write(std::move(change), channel);
    eraseField(record, field);
    return change;
}

QSet<RecordId> Journal::redactRecord(const QString &type, const RecordId &record, const RecordId &author,
                                     Channel channel)
{
    const QList<Change> heads = headsOf(m_store.changesOf(record, reserved::Redacted, Reach::Folded));
    Change change;
    change.type = type;
    change.record = record;
    change.field = reserved::Redacted;
    change.kind = ChangeKind::Redact;
    change.author = author;
    change.replaces = sortedIds(heads);
    change.time = m_clock.tick(m_world.now(), latestOf(heads));
    write(std::move(change), channel);
    QSet<RecordId> erased;
    erase({record}, erased);
    return erased;
}

// What stands on a redacted field is what says that it follows every redaction of the field. Each change says so
// itself (`saw`), so that the answer does not depend on what else has arrived yet.
void Journal::eraseField(const RecordId &record, const QString &field)
{
    const QList<Change> all = m_store.changesOf(record, field, Reach::All);
    const QList<ChangeId> redactions = m_store.redactionsOf(record, field);
    for (const Change &change : all) {
        const bool follows = std::includes(change.saw.begin(), change.saw.end(), redactions.begin(), redactions.end());
        if (!follows && isErasable(change))
            m_store.eraseValue(change.id);
    }
}

// Erases records and, step by step, all that refers to them.
void Journal::erase(QList<RecordId> open, QSet<RecordId> &erased)
{
    while (!open.isEmpty()) {
        const RecordId record = open.takeLast();
        if (erased.contains(record))
            continue;
        erased.insert(record);
        m_store.markRedacted(record);
        m_store.eraseValuesOf(record);
        open += m_store.recordsReferringTo(record);
    }
}

Result<void> Journal::checkType(const Change &change, QHash<RecordId, QString> &types)
{
    QString reason;
    if (!isWellFormed(change, &reason))
        return invalid(change, reason);
    QString &type = types[change.record];
    if (type.isEmpty())
        type = m_store.typeOf(change.record);
    if (type.isEmpty())
        type = change.type;
    if (type != change.type)
        return invalid(change, QStringLiteral("other_type"));
    return {};
}

// Of one replica: each change of the file beside the known one of the same seq, both in the order of seq.
Result<void> Journal::compareKnown(const ReplicaId &replica, QList<const Change *> changes, UnionPlan &plan)
{
    const auto bySeq = [](const Change *a, const Change *b) { return a->id.seq < b->id.seq; };
    if (!std::is_sorted(changes.begin(), changes.end(), bySeq))
        std::stable_sort(changes.begin(), changes.end(), bySeq);
    const auto clash = [](const Change &a, const Change &b) {
        return Error{ErrorCode::IdentityClash, {textOf(a.id), a.record.text(), b.record.text()}};
    };
    for (qsizetype i = 1; i < changes.size(); ++i) {
        if (changes.at(i - 1)->id == changes.at(i)->id && !isSameChange(*changes.at(i - 1), *changes.at(i)))
            return clash(*changes.at(i - 1), *changes.at(i));
    }
    const qint64 wall = m_world.now();
    auto next = changes.cbegin();
    const auto takeFresh = [&](quint64 before) {
        for (; next != changes.cend() && (*next)->id.seq < before; ++next) {
            if (next != changes.cbegin() && (*std::prev(next))->id == (*next)->id) {
                ++plan.counts.known; // twice in the file
                continue;
            }
            plan.fresh.append(*next);
            plan.counts.touched.insert((*next)->record);
            plan.counts.clocksAhead += (*next)->time.milliseconds() - wall > HybridClock::Tolerance;
        }
    };
    Result<void> result;
    const quint64 first = changes.constFirst()->id.seq;
    if (first <= m_store.lastSeq(replica)) {
        m_store.forEachOf(replica, first, changes.constLast()->id.seq, [&](const KnownChange &known) {
            takeFresh(known.change.id.seq);
            for (; next != changes.cend() && (*next)->id == known.change.id; ++next) {
                if (result && !isSameChange(known.change, **next))
                    result = clash(known.change, **next);
                if (isErased((*next)->value) && isErasable(known.change)) {
                    plan.emptied.append(known.change);
                    plan.counts.touched.insert(known.change.record);
                    plan.counts.erased = true;
                }
                if (known.isAside) {
                    plan.aside.append(known.change.id);
                    plan.counts.touched.insert(known.change.record);
                } else {
                    ++plan.counts.known;
                }
            }
        });
    }
    takeFresh(std::numeric_limits<quint64>::max());
    return result;
}

// What a change replaces is of its own field, and earlier. Of what is not known here nothing can be said.
Result<void> Journal::checkReplaced(const QList<Change> &changes, const UnionPlan &plan)
{
    QHash<ChangeId, const Change *> here;
    const auto find = [&](const ChangeId &id) -> std::optional<Change> {
        if (here.isEmpty()) {
            for (const Change &change : changes)
                here.insert(change.id, &change);
        }
        if (const Change *change = here.value(id))
            return *change;
        const std::optional<KnownChange> known = m_store.find(id);
        return known ? std::optional(known->change) : std::nullopt;
    };
    for (const Change *change : plan.fresh) {
        for (const ChangeId &id : change->replaces) {
            const std::optional<Change> replaced = find(id);
            if (replaced && (replaced->record != change->record || replaced->field != change->field))
                return invalid(*change, QStringLiteral("replaces_other_field"));
            if (replaced && replaced->time >= change->time)
                return invalid(*change, QStringLiteral("earlier_than_replaced"));
        }
    }
    return {};
}

Result<UnionPlan> Journal::plan(const QList<Change> &changes)
{
    UnionPlan plan;
    QHash<RecordId, QString> types;
    QHash<ReplicaId, QList<const Change *>> byReplica;
    for (const Change &change : changes) {
        if (const auto right = checkType(change, types); !right)
            return right.error();
        byReplica[change.id.replica].append(&change);
    }
    for (auto it = byReplica.begin(); it != byReplica.end(); ++it) {
        if (const auto compared = compareKnown(it.key(), *it, plan); !compared)
            return compared.error();
    }
    if (const auto right = checkReplaced(changes, plan); !right)
        return right.error();
    plan.counts.added = plan.fresh.size();
    plan.counts.revived = plan.aside.size();
    if (const auto status = m_store.status(); !status)
        return status.error();
    return plan;
}

Result<Union> Journal::unite(const QList<Change> &changes, Origin origin)
{
    const Result<UnionPlan> planned = plan(changes);
    if (!planned)
        return planned.error();
    return unite(*planned, origin);
}

Result<Union> Journal::unite(const UnionPlan &plan, Origin origin)
{
    Union counts = plan.counts;
    const qint64 wall = m_world.now();
    for (const Change *change : plan.fresh) {
        m_clock.receive(change->time, wall);
        m_store.insert(*change, origin);
    }
    for (const ChangeId &id : plan.aside)
        m_store.bringBack(id, origin);
    for (const Change &change : plan.emptied)
        m_store.eraseValue(change.id);
    counts.erased = counts.erased || !plan.emptied.isEmpty();
    applyRedactions(plan.fresh, counts);
    if (const auto status = m_store.status(); !status)
        return status.error();
    return counts;
}

// After all changes of a union are in: what the redactions among them erase, and what known redactions erase of them.
void Journal::applyRedactions(const QList<const Change *> &added, Union &counts)
{
    QList<RecordId> records;
    QSet<std::pair<RecordId, QString>> fields;
    for (const Change *change : added) {
        if (change->field == reserved::Redacted || isClosed(change->record, change->value))
            records.append(change->record);
        else if (!m_store.redactionsOf(change->record, change->field).isEmpty())
            fields.insert({change->record, change->field});
    }
    QSet<RecordId> erased;
    erase(records, erased);
    counts.touched.unite(erased);
    counts.erased = counts.erased || !records.isEmpty() || !fields.isEmpty();
    for (const auto &[record, field] : std::as_const(fields))
        eraseField(record, field);
}

QSet<RecordId> Journal::undoImport(Origin origin)
{
    const QList<RecordId> touched = m_store.setAside(origin);
    return {touched.begin(), touched.end()};
}

} // namespace regards
