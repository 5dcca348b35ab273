// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/manyhands/ledger.h"

#include "core/notebook/recordtype.h"

#include <algorithm>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

bool isUnmistakable(const Change &change)
{
    const QString *text = std::get_if<QString>(&change.value);
    return text && (text->startsWith(u"zq") || (change.type == u"interview" && change.field == u"code"));
}

Expected::Expected(const Ledger &ledger, Ids known, Ids aside, const Ids &blank)
    : m_ledger(ledger)
    , m_known(std::move(known))
    , m_aside(std::move(aside))
{
    eraseRecords();
    eraseFields();
    for (const ChangeId &id : blank) {
        if (isErasable(ledger.at(id)))
            m_erased.insert(id);
    }
}

// A record that is redacted, and all that ever referred to one: until no more are found.
void Expected::eraseRecords()
{
    for (const ChangeId &id : std::as_const(m_known)) {
        if (m_ledger.at(id).field == reserved::Redacted)
            m_erasedRecords.insert(m_ledger.at(id).record);
    }
    for (qsizetype before = -1; before != m_erasedRecords.size();) {
        before = m_erasedRecords.size();
        for (const ChangeId &id : std::as_const(m_known)) {
            const RecordId *reference = std::get_if<RecordId>(&m_ledger.at(id).value);
            if (reference && m_erasedRecords.contains(*reference))
                m_erasedRecords.insert(m_ledger.at(id).record);
        }
    }
    for (const ChangeId &id : std::as_const(m_known)) {
        if (m_erasedRecords.contains(m_ledger.at(id).record) && isErasable(m_ledger.at(id)))
            m_erased.insert(id);
    }
}

// Of a redacted field stands only what was written in knowledge of every redaction of it.
void Expected::eraseFields()
{
    for (const ChangeId &redaction : std::as_const(m_known)) {
        const Change &redacting = m_ledger.at(redaction);
        if (redacting.kind != ChangeKind::Redact || redacting.field == reserved::Redacted)
            continue;
        for (const ChangeId &id : std::as_const(m_known)) {
            const Change &change = m_ledger.at(id);
            if (change.record == redacting.record && change.field == redacting.field && isErasable(change)
                && !change.saw.contains(redaction))
                m_erased.insert(id);
        }
    }
}

Value Expected::valueOf(const ChangeId &id) const
{
    return m_erased.contains(id) ? Value(Erased{}) : m_ledger.at(id).value;
}

QSet<QString> Expected::goneWords() const
{
    QSet<QString> gone;
    QSet<QString> living;
    for (const ChangeId &id : m_known) {
        if (isUnmistakable(m_ledger.at(id)))
            (m_erased.contains(id) ? gone : living).insert(std::get<QString>(m_ledger.at(id).value));
    }
    return gone.subtract(living);
}

RecordId Expected::ownerOf(const RecordId &record) const
{
    RecordId at = record;
    for (int step = 0; step < 4; ++step) {
        RecordId next;
        const RecordType *type = nullptr;
        for (const ChangeId &id : m_known) {
            const Change &change = m_ledger.at(id);
            if (change.record != at)
                continue;
            type = recordType(change.type);
            const RecordId *reference = std::get_if<RecordId>(&change.value);
            if (type && reference && change.field == type->owner)
                next = *reference;
        }
        if (!type || next.isNone())
            return {};
        if (type->field(type->owner)->target == u"observer")
            return next;
        at = next;
    }
    return {};
}

QList<ChangeId> Expected::headsOf(const QList<ChangeId> &ofField) const
{
    Ids replaced;
    for (const ChangeId &id : ofField) {
        for (const ChangeId &older : m_ledger.at(id).replaces)
            replaced.insert(older);
    }
    QList<ChangeId> heads = ofField;
    heads.removeIf([&](const ChangeId &id) { return replaced.contains(id); });
    const auto isGone = [this](const ChangeId &id) { return isErased(valueOf(id)); };
    if (!std::all_of(heads.cbegin(), heads.cend(), isGone))
        heads.removeIf(isGone);
    std::sort(heads.begin(), heads.end(), [this](const ChangeId &a, const ChangeId &b) {
        return std::tuple(m_ledger.at(a).time.value, a.replica, a.seq)
            > std::tuple(m_ledger.at(b).time.value, b.replica, b.seq);
    });
    return heads;
}

// What the deletions saw, and what that had replaced, was meant to go; anything beside it was not.
bool Expected::wasEditedSince(const QList<ChangeId> &deletions, const QList<ChangeId> &all) const
{
    Ids meant;
    QList<ChangeId> open;
    for (const ChangeId &id : deletions)
        open += m_ledger.at(id).saw;
    while (!open.isEmpty()) {
        const ChangeId id = open.takeLast();
        if (meant.contains(id))
            continue;
        meant.insert(id);
        if (all.contains(id))
            open += m_ledger.at(id).replaces;
    }
    QMap<QString, QList<ChangeId>> byField;
    for (const ChangeId &id : all)
        byField[m_ledger.at(id).field].append(id);
    byField.remove(reserved::Deleted);
    byField.remove(reserved::Redacted);
    for (const QList<ChangeId> &ofField : std::as_const(byField)) {
        for (const ChangeId &head : headsOf(ofField)) {
            if (!isErased(valueOf(head)) && !meant.contains(head))
                return true;
        }
    }
    return false;
}

ExpectedRecord Expected::fold(const QList<ChangeId> &changes) const
{
    ExpectedRecord record;
    QMap<QString, QList<ChangeId>> byField;
    const Change *first = &m_ledger.at(changes.constFirst());
    for (const ChangeId &id : changes) {
        const Change &change = m_ledger.at(id);
        byField[change.field].append(id);
        if (std::tie(change.time, change.id) < std::tie(first->time, first->id))
            first = &change;
    }
    record.type = first->type;
    record.author = first->author;
    for (auto it = byField.cbegin(); it != byField.cend(); ++it) {
        if (it.key() == reserved::Redacted)
            continue;
        const QList<ChangeId> heads = headsOf(*it);
        const Value value = isErased(valueOf(heads.constFirst())) ? Value() : valueOf(heads.constFirst());
        bool isConflict = std::any_of(heads.cbegin(), heads.cend(),
                                      [&](const ChangeId &id) { return valueOf(id) != valueOf(heads.constFirst()); });
        if (it.key() == reserved::Deleted) {
            const bool isSet = value == Value(qint64(1));
            isConflict = isConflict || (isSet && wasEditedSince(heads, changes));
            record.deleted = isSet && !isConflict;
        } else if (!isNull(value)) {
            record.fields.insert(it.key(), value);
        }
        if (isConflict)
            record.conflicts.append(it.key());
    }
    return record;
}

QMap<RecordId, ExpectedRecord> Expected::records() const
{
    QHash<RecordId, QList<ChangeId>> byRecord;
    for (const ChangeId &id : m_known) {
        if (!m_aside.contains(id))
            byRecord[m_ledger.at(id).record].append(id);
    }
    QMap<RecordId, ExpectedRecord> all;
    for (auto it = byRecord.cbegin(); it != byRecord.cend(); ++it) {
        ExpectedRecord record = fold(*it);
        record.redacted = m_erasedRecords.contains(it.key());
        all.insert(it.key(), record);
    }
    return all;
}

} // namespace regards::test
