// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"

#include "core/exchange/cbor.h"

#include <QHash>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 BundleVersion = 1;
constexpr qsizetype MostTokens = 4'096;
constexpr qsizetype MostChanges = Bundle::MostChanges;
constexpr qsizetype MostHeads = 10'000;
constexpr qsizetype MostOrigins = 20'000;
/// Items of the outermost array that this version knows; only a transfer has the last one.
constexpr qsizetype ItemsWithoutOrigins = 6;
constexpr qsizetype MostItems = 64;

/// Numbers what occurs often, so that each stands in the file once.
template <typename T>
class Table
{
public:
    qint64 operator()(const T &item)
    {
        const auto [it, isNew] = m_numbers.emplace(item, qint64(m_items.size()));
        if (isNew)
            m_items.append(item);
        return it->second;
    }
    [[nodiscard]] const QList<T> &items() const { return m_items; }

private:
    struct Hash
    {
        size_t operator()(const T &item) const { return qHash(item, 0); }
    };
    std::unordered_map<T, qint64, Hash> m_numbers;
    QList<T> m_items;
};

struct Tables
{
    Table<QString> tokens;
    Table<RecordId> records;
    Table<ReplicaId> replicas;
};

void writeIds(CborWriter &out, const QList<ChangeId> &ids, Tables &tables)
{
    out.beginArray(2 * ids.size());
    for (const ChangeId &id : ids) {
        out.integer(tables.replicas(id.replica));
        out.integer(qint64(id.seq));
    }
    out.endArray();
}

void writeValue(CborWriter &out, const Value &value, Tables &tables)
{
    if (const qint64 *number = std::get_if<qint64>(&value)) {
        out.integer(*number);
    } else if (const QString *text = std::get_if<QString>(&value)) {
        out.text(*text);
    } else if (const RecordId *reference = std::get_if<RecordId>(&value)) {
        out.beginArray(1);
        out.integer(tables.records(*reference));
        out.endArray();
    } else if (isErased(value)) {
        out.beginArray(0);
        out.endArray();
    } else {
        out.null();
    }
}

void writeChange(CborWriter &out, const Change &change, Tables &tables)
{
    out.beginArray(11);
    out.integer(tables.replicas(change.id.replica));
    out.integer(qint64(change.id.seq));
    out.integer(qint64(change.time.value));
    out.integer(tables.tokens(change.type));
    out.integer(tables.records(change.record));
    out.integer(tables.tokens(change.field));
    out.integer(qint64(change.kind));
    writeValue(out, change.value, tables);
    writeIds(out, change.replaces, tables);
    writeIds(out, change.saw, tables);
    if (change.author)
        out.integer(tables.records(change.author));
    else
        out.null();
    out.endArray();
}

template <typename T>
void writeIdTable(CborWriter &out, const QList<T> &ids)
{
    out.beginArray(ids.size());
    for (const T &id : ids)
        out.bytes(id.view());
    out.endArray();
}

struct Read
{
    QStringList tokens;
    QList<RecordId> records;
    QList<ReplicaId> replicas;
};

template <typename T>
QList<T> readIdTable(CborReader &in)
{
    QList<T> ids;
    const qsizetype count = in.beginArray(MostChanges);
    for (qsizetype i = 0; i < count && !in.failed(); ++i)
        ids.append(T(in.bytes(T::Size)));
    in.end();
    return ids;
}

template <typename T>
T pick(CborReader &in, const QList<T> &table)
{
    const qint64 at = in.integer(0, std::numeric_limits<qint64>::max());
    if (at >= table.size()) {
        in.fail(u"index"_s);
        return T();
    }
    return table.at(at);
}

QList<ChangeId> readIds(CborReader &in, const Read &tables)
{
    QList<ChangeId> ids;
    const qsizetype count = in.beginArray(2 * MostHeads);
    if (count % 2 != 0)
        in.fail(u"pairs"_s);
    for (qsizetype i = 0; i + 1 < count && !in.failed(); i += 2) {
        const ReplicaId replica = pick(in, tables.replicas);
        ids.append({replica, quint64(in.integer(1, std::numeric_limits<qint64>::max()))});
    }
    in.end();
    return ids;
}

Value readValue(CborReader &in, const Read &tables)
{
    switch (in.next()) {
    case CborReader::Kind::Integer:
        return in.integer();
    case CborReader::Kind::Text:
        return in.text();
    case CborReader::Kind::Array: {
        const qsizetype count = in.beginArray(1);
        const Value value = count == 1 ? Value(pick(in, tables.records)) : Value(Erased{});
        in.end();
        return value;
    }
    default:
        if (!in.takeNull())
            in.fail(u"value"_s);
        return {};
    }
}

Change readChange(CborReader &in, const Read &tables)
{
    Change change;
    in.enterArray(11);
    change.id.replica = pick(in, tables.replicas);
    change.id.seq = quint64(in.integer(1, std::numeric_limits<qint64>::max()));
    change.time.value = quint64(in.integer(0, std::numeric_limits<qint64>::max()));
    change.type = pick(in, tables.tokens);
    change.record = pick(in, tables.records);
    change.field = pick(in, tables.tokens);
    change.kind = in.integer(0, 1) == 1 ? ChangeKind::Redact : ChangeKind::Set;
    change.value = readValue(in, tables);
    change.replaces = readIds(in, tables);
    change.saw = readIds(in, tables);
    if (!in.takeNull())
        change.author = pick(in, tables.records);
    in.end();
    return change;
}

/// 16 bytes, or null for none.
template <typename T>
T readId(CborReader &in)
{
    return in.takeNull() ? T() : T(in.bytes(T::Size));
}

template <typename T>
void writeId(CborWriter &out, const T &id)
{
    if (id)
        out.bytes(id.view());
    else
        out.null();
}

QByteArray encodeOrigins(const QList<ReplicaOrigin> &origins, Tables &tables)
{
    CborWriter out;
    out.beginArray(origins.size());
    for (const ReplicaOrigin &origin : origins) {
        out.beginArray(4);
        out.bytes(origin.identity.bytes());
        writeId(out, origin.observer);
        writeId(out, origin.visit);
        out.beginArray(origin.replicas.size());
        for (const ReplicaId &replica : origin.replicas)
            out.integer(tables.replicas(replica));
        out.endArray();
        out.endArray();
    }
    out.endArray();
    return out.data();
}

QList<ReplicaOrigin> readOrigins(CborReader &in, const Read &tables)
{
    QList<ReplicaOrigin> origins;
    const qsizetype count = in.beginArray(MostOrigins);
    for (qsizetype i = 0; i < count && !in.failed(); ++i) {
        ReplicaOrigin origin;
        in.enterArray(4);
        const auto identity = PublicIdentity::fromBytes(in.bytes(PublicIdentity::Size));
        if (!identity)
            in.fail(u"key"_s);
        origin.identity = identity.value_or(PublicIdentity());
        origin.observer = readId<RecordId>(in);
        origin.visit = readId<RecordId>(in);
        const qsizetype replicas = in.beginArray(tables.replicas.size());
        for (qsizetype n = 0; n < replicas && !in.failed(); ++n)
            origin.replicas.append(pick(in, tables.replicas));
        in.end();
        in.end();
        origins.append(origin);
    }
    in.end();
    return origins;
}

} // namespace

QByteArray encodeBundle(const Bundle &bundle)
{
    // The tables stand before the changes but are only known after them: changes are written apart first.
    Tables tables;
    CborWriter changes;
    changes.beginArray(bundle.changes.size());
    for (const Change &change : bundle.changes)
        writeChange(changes, change, tables);
    changes.endArray();
    const QByteArray origins = bundle.origins.isEmpty() ? QByteArray() : encodeOrigins(bundle.origins, tables);

    // The outermost array is not ended here: its last items are appended as they stand.
    CborWriter out;
    out.beginArray(ItemsWithoutOrigins + (origins.isEmpty() ? 0 : 1));
    out.integer(BundleVersion);
    out.beginArray(9);
    out.integer(bundle.writtenAt);
    writeId(out, bundle.visit);
    writeId(out, bundle.observer);
    out.text(bundle.toolkit);
    out.bytes(bundle.toolkitDigest);
    out.bytes(bundle.token);
    out.bytes(bundle.proof);
    writeIdTable(out, bundle.replicas);
    out.beginArray(2 * bundle.arrived.size());
    for (auto it = bundle.arrived.begin(); it != bundle.arrived.end(); ++it) {
        out.bytes(it.key().view());
        out.integer(qint64(*it));
    }
    out.endArray();
    out.endArray();
    out.beginArray(tables.tokens.items().size());
    for (const QString &token : tables.tokens.items())
        out.text(token);
    out.endArray();
    writeIdTable(out, tables.records.items());
    writeIdTable(out, tables.replicas.items());
    return out.data() + changes.data() + origins;
}

Result<Bundle> decodeBundle(const QByteArray &payload, const QString &fileName)
{
    CborReader in(payload, fileName);
    Bundle bundle;
    const qsizetype items = in.beginArray(MostItems);
    if (items < ItemsWithoutOrigins)
        in.fail(u"length"_s);
    const qint64 version = in.integer();
    if (!in.failed() && version > BundleVersion)
        return Error{ErrorCode::ContainerNewer, {fileName, QString::number(version)}};
    in.enterArray(9);
    bundle.writtenAt = in.integer();
    bundle.visit = readId<RecordId>(in);
    bundle.observer = readId<RecordId>(in);
    bundle.toolkit = in.text();
    bundle.toolkitDigest = in.bytes();
    bundle.token = in.bytes();
    bundle.proof = in.bytes();
    bundle.replicas = readIdTable<ReplicaId>(in);
    const qsizetype arrived = in.beginArray(MostChanges);
    if (arrived % 2 != 0)
        in.fail(u"pairs"_s);
    for (qsizetype i = 0; i + 1 < arrived && !in.failed(); i += 2) {
        const ReplicaId replica(in.bytes(ReplicaId::Size));
        bundle.arrived.insert(replica, quint64(in.integer(0, std::numeric_limits<qint64>::max())));
    }
    in.end();
    in.end();
    Read tables;
    const qsizetype tokens = in.beginArray(MostTokens);
    for (qsizetype i = 0; i < tokens && !in.failed(); ++i)
        tables.tokens.append(in.text());
    in.end();
    tables.records = readIdTable<RecordId>(in);
    tables.replicas = readIdTable<ReplicaId>(in);
    const qsizetype changes = in.beginArray(MostChanges);
    for (qsizetype i = 0; i < changes && !in.failed(); ++i)
        bundle.changes.append(readChange(in, tables));
    in.end();
    if (items > ItemsWithoutOrigins)
        bundle.origins = readOrigins(in, tables);
    for (qsizetype i = ItemsWithoutOrigins + 1; i < items && !in.failed(); ++i)
        in.skip(); // of a later version
    in.end();
    if (const auto finished = in.finish(); !finished)
        return finished.error();
    return bundle;
}

} // namespace regards
