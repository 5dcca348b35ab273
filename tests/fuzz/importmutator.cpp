// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/importmutator.h"

#include <algorithm>

namespace fuzz {

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every change of a bundle and of the archive together: what honest programs would know of.
QList<Change> allOf(const Bundle &bundle, const ImportStage &stage)
{
    return bundle.changes + stage.changes;
}

QList<ChangeId> sortedIds(const QList<Change> &changes)
{
    QList<ChangeId> ids;
    for (const Change &change : changes)
        ids.append(change.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// An id of which only the last byte tells it from others of that letter.
template <typename AnyId>
AnyId madeUp(char letter, quint32 last)
{
    QByteArray bytes(AnyId::Size, letter);
    bytes.back() = char('a' + last);
    return AnyId(bytes);
}

} // namespace

qint64 ImportMutator::number()
{
    static const QList<qint64> edges{0,
                                     1,
                                     2,
                                     -1,
                                     0xffff,
                                     0x10000,
                                     qint64(1) << 40,
                                     qint64(1) << 62,
                                     std::numeric_limits<qint64>::max(),
                                     std::numeric_limits<qint64>::min()};
    return onceIn(3) ? qint64(m_random()) : qint64(quint64(pick(edges)) + below(3) - 1);
}

QString ImportMutator::text()
{
    static const QStringList texts{{},
                                   u"full"_s,
                                   u"partial"_s,
                                   u"not_initiated"_s,
                                   u"1.1.1"_s,
                                   u"9.9.9"_s,
                                   u"2026-03-02"_s,
                                   u"given"_s,
                                   u"service_user"_s,
                                   u"écrit à la main, relu"_s,
                                   u"a"_s,
                                   u"\u0000\u0001"_s,
                                   u"\U0001F600\u202E"_s,
                                   u"\"' OR 1=1 --"_s,
                                   u"porte* NEAR("_s};
    return onceIn(12) ? pick(texts).repeated(int(below(400))) : pick(texts);
}

RecordId ImportMutator::record(const QString &type)
{
    if (onceIn(8))
        return madeUp<RecordId>('n', below(4)); // known to nobody
    const QString chosen = m_stage.records.contains(type) ? type : pick(m_stage.records.keys());
    return pick(m_stage.records.value(chosen));
}

Value ImportMutator::value()
{
    switch (below(6)) {
    case 0:
        return {};
    case 1:
        return number();
    case 2:
        return record();
    case 3:
        return Erased{};
    default:
        return text();
    }
}

/// Mostly what such a field holds.
Value ImportMutator::valueFor(const FieldDeclaration &field)
{
    if (onceIn(12))
        return value();
    switch (field.kind) {
    case FieldKind::Reference:
        return field.target == Visit::typeName() ? m_stage.visit : record(field.target);
    case FieldKind::Choice:
        return pick(field.choices);
    case FieldKind::Rating:
        return Rating::all().at(below(4)).token();
    case FieldKind::Subject:
        return u"%1.%2.%3"_s.arg(1 + below(5)).arg(1 + below(4)).arg(1 + below(3));
    case FieldKind::Date:
        return u"2026-03-0%1"_s.arg(1 + below(9));
    case FieldKind::Flag:
        return qint64(1);
    case FieldKind::Integer:
    case FieldKind::Time:
        return number();
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return text();
}

ReplicaId ImportMutator::replica()
{
    if (onceIn(3))
        return madeUp<ReplicaId>('r', below(4));
    return pick(m_stage.changes).id.replica;
}

ChangeId ImportMutator::changeId(const Bundle &bundle)
{
    if (onceIn(5))
        return {replica(), quint64(1 + below(40))};
    return !bundle.changes.isEmpty() && onceIn(2) ? pick(bundle.changes).id : pick(m_stage.changes).id;
}

void ImportMutator::changeHead(Bundle &bundle)
{
    switch (below(10)) {
    case 8:
        if (!bundle.origins.isEmpty())
            bundle.origins.removeAt(below(quint32(bundle.origins.size())));
        break;
    case 9:
        if (!bundle.origins.isEmpty()) {
            ReplicaOrigin origin = pick(bundle.origins);
            origin.replicas.append(replica());
            origin.observer = record(Observer::typeName());
            origin.identity.signing[0] ^= static_cast<unsigned char>(below(2));
            bundle.origins.append(origin);
        }
        break;
    case 0:
        bundle.visit = record(Visit::typeName());
        break;
    case 1:
        bundle.observer = record(Observer::typeName());
        break;
    case 2:
        bundle.toolkit = text();
        break;
    case 3:
        bundle.toolkitDigest = QByteArray(qsizetype(below(64)), 'd');
        break;
    case 4:
        bundle.proof = bytesChanged(bundle.proof);
        break;
    case 5:
        bundle.writtenAt = number();
        break;
    case 6:
        bundle.replicas.append(replica());
        break;
    default:
        bundle.arrived.insert(replica(), below(100));
        break;
    }
}

void ImportMutator::changeList(Bundle &bundle)
{
    if (bundle.changes.isEmpty())
        return;
    const qsizetype at = below(quint32(bundle.changes.size()));
    switch (below(6)) {
    case 0:
        bundle.changes.removeAt(at);
        break;
    case 1:
        bundle.changes.append(bundle.changes.at(at));
        break;
    case 2:
        bundle.changes.swapItemsAt(at, below(quint32(bundle.changes.size())));
        break;
    case 3:
        bundle.changes.resize(at);
        break;
    case 4:
        bundle.changes.append(pick(m_stage.changes));
        break;
    default:
        std::reverse(bundle.changes.begin(), bundle.changes.end());
        break;
    }
}

/// A new change at the end of a replica of the sender's: the bundle's own, or a new one.
Change &ImportMutator::append(Bundle &bundle, const QString &type, const RecordId &record, const QString &field)
{
    Change change;
    const bool goesOn = !bundle.changes.isEmpty() && !onceIn(4);
    change.id.replica = goesOn ? pick(bundle.changes).id.replica : replica();
    quint64 last = 0;
    Stamp latest;
    for (const Change &known : allOf(bundle, m_stage)) {
        if (known.id.replica == change.id.replica)
            last = std::max(last, known.id.seq);
        latest = std::max(latest, known.time);
    }
    change.id.seq = last + 1 + (onceIn(10) ? below(5) : 0);
    change.time = latest.next();
    change.type = type;
    change.record = record;
    change.field = field;
    change.author = onceIn(10) ? this->record(Observer::typeName()) : bundle.observer;
    bundle.changes.append(change);
    return bundle.changes.last();
}

/// Another value for a field that is there, replacing what its writer would have known.
void ImportMutator::addEdit(Bundle &bundle)
{
    const Change known = !bundle.changes.isEmpty() && !onceIn(4) ? pick(bundle.changes) : pick(m_stage.changes);
    const RecordType *type = recordType(known.type);
    const FieldDeclaration *field = type ? type->field(known.field) : nullptr;
    const Value value = field ? valueFor(*field) : this->value();
    Change &edit = append(bundle, known.type, known.record, known.field);
    edit.value = value;
    if (onceIn(3))
        return; // written apart: a conflict
    QList<Change> ofField;
    for (const Change &change : allOf(bundle, m_stage)) {
        if (change.record == edit.record && change.field == edit.field && change.id != edit.id)
            ofField.append(change);
    }
    edit.replaces = sortedIds(onceIn(4) ? ofField.first(ofField.size() / 2) : headsOf(ofField));
}

/// A whole record of the sender's, as the sender's program would write it.
void ImportMutator::addRecord(Bundle &bundle)
{
    const RecordType &type = pick(recordTypes());
    QMap<QString, Value> fields;
    for (const FieldDeclaration &field : type.fields) {
        const bool isHandOver = !bundle.visit.isNone();
        if (isHandOver && field.name == type.owner && field.target == Observer::typeName() && !onceIn(6))
            fields.insert(field.name, bundle.observer);
        else if (field.isKey || onceIn(2))
            fields.insert(field.name, valueFor(field));
    }
    RecordId id = keyedId(type, fields);
    if (id.isNone() || onceIn(12))
        id = madeUp<RecordId>('m', below(20));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        append(bundle, onceIn(40) ? u"later_type"_s : type.name, id, it.key()).value = *it;
}

void ImportMutator::addDeletion(Bundle &bundle)
{
    if (bundle.changes.isEmpty())
        return;
    const Change known = pick(bundle.changes);
    Change &deletion = append(bundle, known.type, known.record, reserved::Deleted);
    deletion.value = qint64(onceIn(3) ? 0 : 1);
    QList<Change> deletions;
    QList<Change> others;
    for (const Change &change : allOf(bundle, m_stage)) {
        if (change.record == deletion.record && change.id != deletion.id)
            (change.field == reserved::Deleted ? deletions : others).append(change);
    }
    deletion.replaces = sortedIds(headsOf(deletions));
    deletion.saw = sortedIds(onceIn(3) ? others.first(others.size() / 2) : others);
}

void ImportMutator::addRedaction(Bundle &bundle)
{
    const Change known = !bundle.changes.isEmpty() && !onceIn(4) ? pick(bundle.changes) : pick(m_stage.changes);
    Change &redaction = append(bundle, known.type, known.record, onceIn(2) ? reserved::Redacted : known.field);
    redaction.kind = ChangeKind::Redact;
}

void ImportMutator::changeIds(const Bundle &bundle, Change &change)
{
    QList<ChangeId> &ids = onceIn(2) ? change.replaces : change.saw;
    switch (below(4)) {
    case 0:
        ids.clear();
        break;
    case 1:
        ids.append(changeId(bundle)); // perhaps out of order
        break;
    default:
        ids.append(changeId(bundle));
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        break;
    }
}

void ImportMutator::changeOne(Bundle &bundle, Change &change)
{
    switch (below(11)) {
    case 0:
        change.id.replica = replica();
        break;
    case 1:
        change.id.seq = onceIn(4) ? quint64(std::max<qint64>(1, number())) : 1 + below(60);
        break;
    case 2:
        change.time.value = onceIn(2) ? quint64(std::max<qint64>(0, number())) : change.time.value + below(1'000'000);
        break;
    case 3:
        change.type = onceIn(8) ? text() : pick(recordTypes()).name;
        break;
    case 4:
        change.record = record();
        break;
    case 5: {
        const RecordType *type = recordType(change.type);
        change.field = !type || onceIn(8) ? text() : pick(type->fields).name;
        break;
    }
    case 6:
        change.kind = change.kind == ChangeKind::Set ? ChangeKind::Redact : ChangeKind::Set;
        break;
    case 7:
        change.author = onceIn(4) ? RecordId() : record(Observer::typeName());
        break;
    case 8:
        change.field = onceIn(2) ? reserved::Deleted : reserved::Redacted;
        break;
    case 9:
        changeIds(bundle, change);
        break;
    default:
        change.value = value();
        break;
    }
}

QByteArray ImportMutator::bytesChanged(QByteArray bytes)
{
    for (quint32 i = 0; i <= below(4); ++i) {
        const qsizetype at = below(quint32(bytes.size()) + 1);
        switch (below(4)) {
        case 0:
            bytes.insert(at, char(m_random()));
            break;
        case 1:
            bytes.remove(at, 1 + below(4));
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(quint32(bytes.size()) + 1), below(64)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(m_random());
            break;
        }
    }
    return bytes;
}

QByteArray ImportMutator::mutated(const QByteArray &input, qsizetype most)
{
    QByteArray head = input.first(std::min(Delivery::Size, input.size())).leftJustified(Delivery::Size, '\0');
    const QByteArray payload = input.mid(Delivery::Size);
    if (onceIn(10))
        head[0] = char(m_random());
    const auto decoded = decodeBundle(payload, {});
    if (!decoded || onceIn(20))
        return QByteArray(head + bytesChanged(payload)).left(most);
    Bundle bundle = *decoded;
    for (quint32 i = 0; i <= below(4); ++i) {
        switch (below(10)) {
        case 0:
            changeHead(bundle);
            break;
        case 1:
            changeList(bundle);
            break;
        case 2:
        case 3:
            addEdit(bundle);
            break;
        case 4:
            addRecord(bundle);
            break;
        case 5:
            addDeletion(bundle);
            break;
        case 6:
            addRedaction(bundle);
            break;
        default:
            if (!bundle.changes.isEmpty())
                changeOne(bundle, bundle.changes[below(quint32(bundle.changes.size()))]);
            break;
        }
    }
    const QByteArray result = head + encodeBundle(bundle);
    return result.size() <= most ? result : input.first(std::min(most, input.size()));
}

QByteArray ImportMutator::crossed(const QByteArray &one, const QByteArray &other, qsizetype most)
{
    const auto mine = decodeBundle(one.mid(Delivery::Size), {});
    const auto theirs = decodeBundle(other.mid(Delivery::Size), {});
    if (!mine || !theirs)
        return mutated(one, most);
    Bundle bundle = *mine;
    for (const Change &change : theirs->changes) {
        if (onceIn(3))
            bundle.changes.insert(below(quint32(bundle.changes.size()) + 1), change);
    }
    const QByteArray result = one.first(Delivery::Size) + encodeBundle(bundle);
    return result.size() <= most ? result : one;
}

} // namespace fuzz
