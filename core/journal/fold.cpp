// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace regards {

namespace {

bool isNewer(const Change &a, const Change &b)
{
    return std::tie(a.time, a.id) > std::tie(b.time, b.id);
}

/// The given changes and everything that they replaced, as far as it is known.
QSet<ChangeId> withAncestors(const QList<ChangeId> &ids, const QHash<ChangeId, const Change *> &known)
{
    QSet<ChangeId> found;
    QList<ChangeId> open = ids;
    while (!open.isEmpty()) {
        const ChangeId id = open.takeLast();
        if (found.contains(id))
            continue;
        found.insert(id);
        if (const Change *change = known.value(id))
            open += change->replaces;
    }
    return found;
}

/// Whether some head is unknown to every one of the deletions: then the record was edited elsewhere since.
bool wasEditedSince(const QList<Change> &deletions, const QMap<QString, FoldedField> &fields,
                    const QList<Change> &changes)
{
    QHash<ChangeId, const Change *> known;
    for (const Change &change : changes)
        known.insert(change.id, &change);
    QList<ChangeId> saw;
    for (const Change &deletion : deletions)
        saw += deletion.saw;
    const QSet<ChangeId> seen = withAncestors(saw, known);
    return std::any_of(fields.begin(), fields.end(), [&](const FoldedField &field) {
        return std::any_of(field.heads.begin(), field.heads.end(),
                           [&](const Change &head) { return !isErased(head.value) && !seen.contains(head.id); });
    });
}

bool isSet(const Value &value)
{
    const qint64 *flag = std::get_if<qint64>(&value);
    return flag && *flag != 0;
}

void foldDeleted(FoldedRecord &record, FoldedField deleted, const QList<Change> &changes)
{
    if (deleted.heads.isEmpty())
        return;
    if (!deleted.isConflict && isSet(deleted.value))
        deleted.isConflict = wasEditedSince(deleted.heads, record.fields, changes);
    record.deleted = isSet(deleted.value) && !deleted.isConflict;
    if (deleted.isConflict)
        record.fields.insert(reserved::Deleted, deleted);
}

} // namespace

bool FoldedRecord::hasConflict() const
{
    return std::any_of(fields.begin(), fields.end(), [](const FoldedField &field) { return field.isConflict; });
}

QStringList FoldedRecord::conflicts() const
{
    QStringList names;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it->isConflict)
            names.append(it.key());
    }
    return names;
}

QList<Change> headsOf(const QList<Change> &changes)
{
    if (changes.size() == 1)
        return changes;
    QSet<ChangeId> replaced;
    for (const Change &change : changes)
        replaced.unite(QSet<ChangeId>(change.replaces.begin(), change.replaces.end()));
    QList<Change> heads;
    for (const Change &change : changes) {
        if (!replaced.contains(change.id))
            heads.append(change);
    }
    std::sort(heads.begin(), heads.end(), isNewer);
    return heads;
}

FoldedField foldField(const QList<Change> &changes)
{
    FoldedField field;
    field.heads = headsOf(changes);
    const bool onlyErased =
        std::all_of(field.heads.begin(), field.heads.end(), [](const Change &head) { return isErased(head.value); });
    if (!onlyErased)
        field.heads.removeIf([](const Change &head) { return isErased(head.value); });
    if (field.heads.isEmpty())
        return field;
    field.value = onlyErased ? Value{} : field.heads.front().value;
    field.isConflict = std::any_of(field.heads.begin(), field.heads.end(),
                                   [&](const Change &head) { return head.value != field.heads.front().value; });
    return field;
}

FoldedRecord foldRecord(const QList<Change> &changes)
{
    FoldedRecord record;
    QMap<QString, QList<Change>> byField;
    const Change *earliest = &changes.front();
    record.changed = earliest->time;
    for (const Change &change : changes) {
        byField[change.field].append(change);
        record.changed = std::max(record.changed, change.time);
        if (isNewer(*earliest, change))
            earliest = &change;
    }
    record.id = earliest->record;
    record.type = earliest->type;
    record.created = earliest->time;
    record.author = earliest->author;
    for (auto it = byField.begin(); it != byField.end(); ++it) {
        if (it.key() != reserved::Deleted && it.key() != reserved::Redacted)
            record.fields.insert(it.key(), foldField(*it));
    }
    foldDeleted(record, foldField(byField.value(reserved::Deleted)), changes);
    return record;
}

} // namespace regards
