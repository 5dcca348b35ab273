// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlchangestore.h"

#include "core/storage/vault.h"

#include <algorithm>

namespace regards {

namespace {

enum Shape { NullShape, IntegerShape, TextShape, ReferenceShape, ErasedShape };

// The columns of a change, in the order in which read() takes them.
#define REGARDS_CHANGE_COLUMNS "replica, seq, time, record, field, kind, shape, value, replaces, saw, author, aside "

/// How many records are remembered before they are forgotten again: memory must not grow with the archive.
constexpr qsizetype RememberedRecords = 50'000;

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

quint64 takeNumber(const char *&at, const char *end)
{
    quint64 number = 0;
    for (int shift = 0; at != end && shift < 64; shift += 7) {
        const quint64 byte = quint8(*at++);
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

} // namespace

SqlChangeStore::SqlChangeStore(Vault &vault)
    : m_vault(vault)
{ }

SqlChangeStore::~SqlChangeStore() = default;

void SqlChangeStore::begin()
{
    m_error.reset();
    m_lastSeqs.clear();
    m_records.clear();
    m_recordIds.clear();
    m_replicas.clear();
    m_replicaIds.clear();
    m_tokens.clear();
    m_tokenTexts.clear();
}

Result<void> SqlChangeStore::status() const
{
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void SqlChangeStore::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
}

// Statements are prepared once for each place in this file: their literal's address names them.
Statement &SqlChangeStore::prepared(const char *sql)
{
    Statement *&statement = m_statements[sql];
    if (!statement) {
        m_owned.push_back(std::make_unique<Statement>(m_vault, QByteArrayView(sql)));
        statement = m_owned.back().get();
    }
    statement->reset();
    if (!statement->isOk())
        keep(statement->error());
    return *statement;
}

void SqlChangeStore::run(Statement &statement)
{
    if (hasFailed())
        return;
    if (const auto done = statement.run(); !done)
        keep(done.error());
}

/// Runs an INSERT … RETURNING n; 0 when it failed.
qint64 SqlChangeStore::insertedNumber(Statement &insert)
{
    if (hasFailed())
        return 0;
    if (insert.step() != Statement::Step::Row) {
        keep(insert.error());
        return 0;
    }
    const qint64 number = insert.integer(0);
    insert.reset();
    return number;
}

SqlChangeStore::RecordRow *SqlChangeStore::rowOf(const RecordId &record)
{
    if (const auto it = m_records.find(record); it != m_records.end())
        return &*it;
    Statement &query = prepared("SELECT n, type, redacted FROM record WHERE id = ?");
    query.bind(1, record.view());
    const Statement::Step step = query.step();
    if (step == Statement::Step::Failed)
        keep(query.error());
    if (step != Statement::Step::Row)
        return nullptr;
    if (m_records.size() >= RememberedRecords) {
        m_records.clear();
        m_recordIds.clear();
    }
    RecordRow row{query.integer(0), {}, query.integer(2) != 0};
    const std::optional<qint64> type = query.optionalInteger(1);
    query.reset();
    if (type)
        row.type = token(*type);
    m_recordIds.insert(row.number, record);
    return &*m_records.insert(record, row);
}

qint64 SqlChangeStore::recordNumber(const RecordId &record)
{
    const RecordRow *row = rowOf(record);
    return row ? row->number : 0;
}

RecordId SqlChangeStore::recordId(qint64 number)
{
    if (const auto it = m_recordIds.constFind(number); it != m_recordIds.constEnd())
        return *it;
    Statement &query = prepared("SELECT id FROM record WHERE n = ?");
    query.bind(1, number);
    if (query.step() != Statement::Step::Row)
        return {};
    const RecordId id{query.blobView(0)};
    query.reset();
    m_recordIds.insert(number, id);
    return id;
}

/// The record's number, its row made where there is none. `type` is empty for one that is only referred to.
qint64 SqlChangeStore::numberFor(const RecordId &record, const QString &type)
{
    RecordRow *row = rowOf(record);
    if (row && (type.isEmpty() || !row->type.isEmpty()))
        return row->number;
    const std::optional<qint64> typeNumber = type.isEmpty() ? std::nullopt : std::optional(tokenNumber(type));
    if (row) {
        Statement &update = prepared("UPDATE record SET type = ? WHERE n = ?");
        update.bind(1, typeNumber).bind(2, row->number);
        run(update);
        row->type = type;
        return row->number;
    }
    Statement &insert = prepared("INSERT INTO record(id, type) VALUES(?, ?) RETURNING n");
    insert.bind(1, record.view()).bind(2, typeNumber);
    const qint64 number = insertedNumber(insert);
    m_records.insert(record, {number, type, false});
    m_recordIds.insert(number, record);
    return number;
}

/// 0 when no change or record has used that token yet.
qint64 SqlChangeStore::findToken(const QString &text)
{
    if (const auto it = m_tokens.constFind(text); it != m_tokens.constEnd())
        return *it;
    Statement &query = prepared("SELECT n FROM token WHERE text = ?");
    query.bind(1, text);
    const qint64 number = query.step() == Statement::Step::Row ? query.integer(0) : 0;
    query.reset();
    if (number != 0)
        m_tokens.insert(text, number);
    return number;
}

qint64 SqlChangeStore::tokenNumber(const QString &text)
{
    if (const qint64 known = findToken(text); known != 0 || hasFailed())
        return known;
    Statement &insert = prepared("INSERT INTO token(text) VALUES(?) RETURNING n");
    insert.bind(1, text);
    const qint64 number = insertedNumber(insert);
    m_tokens.insert(text, number);
    return number;
}

QString SqlChangeStore::token(qint64 number)
{
    if (const auto it = m_tokenTexts.constFind(number); it != m_tokenTexts.constEnd())
        return *it;
    Statement &query = prepared("SELECT text FROM token WHERE n = ?");
    query.bind(1, number);
    const QString text = query.step() == Statement::Step::Row ? query.text(0) : QString();
    query.reset();
    m_tokenTexts.insert(number, text);
    return text;
}

qint64 SqlChangeStore::replicaNumber(const ReplicaId &replica)
{
    if (const auto it = m_replicas.constFind(replica); it != m_replicas.constEnd())
        return *it;
    Statement &query = prepared("SELECT n FROM replica WHERE id = ?");
    query.bind(1, replica.view());
    qint64 number = query.step() == Statement::Step::Row ? query.integer(0) : 0;
    query.reset();
    if (number == 0 && !hasFailed()) {
        Statement &insert = prepared("INSERT INTO replica(id) VALUES(?) RETURNING n");
        insert.bind(1, replica.view());
        number = insertedNumber(insert);
    }
    m_replicas.insert(replica, number);
    m_replicaIds.insert(number, replica);
    return number;
}

ReplicaId SqlChangeStore::replicaId(qint64 number)
{
    if (const auto it = m_replicaIds.constFind(number); it != m_replicaIds.constEnd())
        return *it;
    Statement &query = prepared("SELECT id FROM replica WHERE n = ?");
    query.bind(1, number);
    if (query.step() != Statement::Step::Row)
        return {};
    const ReplicaId id{query.blobView(0)};
    query.reset();
    m_replicaIds.insert(number, id);
    return id;
}

void SqlChangeStore::beginReplica(const ReplicaId &replica, bool isShared)
{
    Statement &update = prepared("UPDATE replica SET own = 1, private = ? WHERE n = ?");
    update.bind(1, isShared ? 0 : 1).bind(2, replicaNumber(replica));
    run(update);
}

QByteArray SqlChangeStore::encode(const QList<ChangeId> &ids)
{
    QByteArray bytes;
    for (const ChangeId &id : ids) {
        appendNumber(bytes, quint64(replicaNumber(id.replica)));
        appendNumber(bytes, id.seq);
    }
    return bytes;
}

QList<ChangeId> SqlChangeStore::decode(QByteArrayView bytes)
{
    const QByteArray copy = bytes.toByteArray(); // the view goes with the next query on this statement's row
    QList<ChangeId> ids;
    for (const char *at = copy.begin(); at != copy.end();) {
        const qint64 replica = qint64(takeNumber(at, copy.end()));
        const quint64 seq = takeNumber(at, copy.end());
        ids.append({replicaId(replica), seq});
    }
    return ids;
}

Change SqlChangeStore::read(Statement &row)
{
    Change change;
    change.id = {replicaId(row.integer(0)), quint64(row.integer(1))};
    change.time = {quint64(row.integer(2))};
    change.record = recordId(row.integer(3));
    change.field = token(row.integer(4));
    change.kind = ChangeKind(row.integer(5));
    switch (row.integer(6)) {
    case IntegerShape:
        change.value = row.integer(7);
        break;
    case TextShape:
        change.value = row.text(7);
        break;
    case ReferenceShape:
        change.value = recordId(row.integer(7));
        break;
    case ErasedShape:
        change.value = Erased{};
        break;
    default:
        break;
    }
    if (!row.isNull(8))
        change.replaces = decode(row.blobView(8));
    if (!row.isNull(9))
        change.saw = decode(row.blobView(9));
    if (!row.isNull(10))
        change.author = recordId(row.integer(10));
    change.type = typeOf(change.record);
    return change;
}

QList<Change> SqlChangeStore::select(Statement &query)
{
    QList<Change> changes;
    Statement::Step step = Statement::Step::Done;
    while ((step = query.step()) == Statement::Step::Row)
        changes.append(read(query));
    if (step == Statement::Step::Failed)
        keep(query.error());
    query.reset();
    return changes;
}

std::optional<KnownChange> SqlChangeStore::find(const ChangeId &id)
{
    const qint64 replica = replicaNumber(id.replica);
    Statement &query = prepared("SELECT " REGARDS_CHANGE_COLUMNS "FROM change WHERE replica = ? AND seq = ?");
    query.bind(1, replica).bind(2, id.seq);
    const Statement::Step step = query.step();
    if (step == Statement::Step::Failed)
        keep(query.error());
    if (step != Statement::Step::Row)
        return std::nullopt;
    KnownChange known{read(query), query.integer(11) != 0};
    query.reset();
    return known;
}

void SqlChangeStore::forEachOf(const ReplicaId &replica, quint64 first, quint64 last,
                               const std::function<void(const KnownChange &)> &visit)
{
    const qint64 number = replicaNumber(replica);
    // A statement of its own: what `visit` asks must not disturb it.
    Statement query(
        m_vault, "SELECT " REGARDS_CHANGE_COLUMNS "FROM change WHERE replica = ? AND seq BETWEEN ? AND ? ORDER BY seq");
    query.bind(1, number).bind(2, first).bind(3, last);
    while (query.step() == Statement::Step::Row)
        visit({read(query), query.integer(11) != 0});
    if (!query.isOk())
        keep(query.error());
}

QList<Change> SqlChangeStore::changesOf(const RecordId &record, Reach reach)
{
    const qint64 number = recordNumber(record);
    if (number == 0)
        return {};
    Statement &query = prepared("SELECT " REGARDS_CHANGE_COLUMNS "FROM change WHERE record = ? AND aside <= ?");
    query.bind(1, number).bind(2, reach == Reach::All ? 1 : 0);
    return select(query);
}

QList<Change> SqlChangeStore::changesOf(const RecordId &record, const QString &field, Reach reach)
{
    const qint64 number = recordNumber(record);
    if (number == 0)
        return {};
    const qint64 fieldNumber = tokenNumber(field);
    Statement &query =
        prepared("SELECT " REGARDS_CHANGE_COLUMNS "FROM change WHERE record = ? AND field = ? AND aside <= ?");
    query.bind(1, number).bind(2, fieldNumber).bind(3, reach == Reach::All ? 1 : 0);
    return select(query);
}

quint64 SqlChangeStore::lastSeq(const ReplicaId &replica)
{
    if (const auto it = m_lastSeqs.constFind(replica); it != m_lastSeqs.constEnd())
        return *it;
    Statement &query = prepared("SELECT max(seq) FROM change WHERE replica = (SELECT n FROM replica WHERE id = ?)");
    query.bind(1, replica.view());
    const Statement::Step step = query.step();
    if (step == Statement::Step::Failed)
        keep(query.error());
    const quint64 last = step == Statement::Step::Row ? quint64(query.integer(0)) : 0;
    query.reset();
    m_lastSeqs.insert(replica, last);
    return last;
}

QString SqlChangeStore::typeOf(const RecordId &record)
{
    const RecordRow *row = rowOf(record);
    return row ? row->type : QString();
}

QList<RecordId> SqlChangeStore::recordsReferringTo(const RecordId &record)
{
    const qint64 number = recordNumber(record);
    QList<qint64> numbers;
    Statement &query = prepared("SELECT DISTINCT record FROM change WHERE shape = 3 AND value = ?");
    query.bind(1, number);
    while (query.step() == Statement::Step::Row)
        numbers.append(query.integer(0));
    if (!query.isOk())
        keep(query.error());
    query.reset();
    QList<RecordId> records;
    for (const qint64 found : std::as_const(numbers))
        records.append(recordId(found));
    return records;
}

void SqlChangeStore::bindValue(Statement &statement, int shapeAt, const Value &value)
{
    const int at = shapeAt + 1;
    if (const qint64 *number = std::get_if<qint64>(&value))
        statement.bind(shapeAt, IntegerShape).bind(at, *number);
    else if (const QString *text = std::get_if<QString>(&value))
        statement.bind(shapeAt, TextShape).bind(at, *text);
    else if (const RecordId *reference = std::get_if<RecordId>(&value))
        statement.bind(shapeAt, ReferenceShape).bind(at, numberFor(*reference, {}));
    else
        statement.bind(shapeAt, isErased(value) ? ErasedShape : NullShape).bind(at, nullptr);
}

void SqlChangeStore::insert(const Change &change, Origin origin)
{
    if (hasFailed())
        return;
    const qint64 replica = replicaNumber(change.id.replica);
    const qint64 record = numberFor(change.record, change.type);
    const qint64 field = tokenNumber(change.field);
    const QByteArray replaces = encode(change.replaces);
    const QByteArray saw = encode(change.saw);
    const std::optional<qint64> author = change.author ? std::optional(numberFor(change.author, {})) : std::nullopt;
    Statement &statement = prepared("INSERT INTO change(replica, seq, time, record, field, kind, shape, value, "
                                    "replaces, saw, author, origin) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.bind(1, replica).bind(2, change.id.seq).bind(3, change.time.value).bind(4, record).bind(5, field);
    statement.bind(6, int(change.kind));
    bindValue(statement, 7, change.value);
    if (replaces.isEmpty())
        statement.bind(9, nullptr);
    else
        statement.bind(9, QByteArrayView(replaces));
    if (saw.isEmpty())
        statement.bind(10, nullptr);
    else
        statement.bind(10, QByteArrayView(saw));
    statement.bind(11, author).bind(12, origin);
    const quint64 last = lastSeq(change.id.replica);
    run(statement);
    m_lastSeqs.insert(change.id.replica, std::max(last, change.id.seq));
}

void SqlChangeStore::eraseValuesOf(const RecordId &record)
{
    const qint64 number = recordNumber(record);
    const qint64 deleted = tokenNumber(reserved::Deleted);
    Statement &update = prepared("UPDATE change SET shape = 4, value = NULL "
                                 "WHERE record = ? AND shape IN (1, 2) AND kind = 0 AND field <> ?");
    update.bind(1, number).bind(2, deleted);
    run(update);
}

void SqlChangeStore::eraseValue(const ChangeId &id)
{
    const qint64 replica = replicaNumber(id.replica);
    Statement &update = prepared("UPDATE change SET shape = 4, value = NULL WHERE replica = ? AND seq = ?");
    update.bind(1, replica).bind(2, id.seq);
    run(update);
}

bool SqlChangeStore::isRedacted(const RecordId &record)
{
    const RecordRow *row = rowOf(record);
    return row && row->redacted;
}

void SqlChangeStore::markRedacted(const RecordId &record)
{
    const qint64 number = numberFor(record, {});
    Statement &update = prepared("UPDATE record SET redacted = 1 WHERE n = ?");
    update.bind(1, number);
    run(update);
    if (RecordRow *row = rowOf(record))
        row->redacted = true;
}

QList<ChangeId> SqlChangeStore::redactionsOf(const RecordId &record, const QString &field)
{
    const qint64 number = recordNumber(record);
    const qint64 fieldNumber = findToken(field);
    QList<ChangeId> ids;
    Statement &query = prepared("SELECT replica, seq FROM change WHERE record = ? AND field = ? AND kind = 1");
    query.bind(1, number).bind(2, fieldNumber);
    while (query.step() == Statement::Step::Row)
        ids.append({replicaId(query.integer(0)), quint64(query.integer(1))});
    if (!query.isOk())
        keep(query.error());
    query.reset();
    std::sort(ids.begin(), ids.end());
    return ids;
}

void SqlChangeStore::bringBack(const ChangeId &id, Origin origin)
{
    const qint64 replica = replicaNumber(id.replica);
    Statement &update = prepared("UPDATE change SET aside = 0, origin = ? WHERE replica = ? AND seq = ?");
    update.bind(1, origin).bind(2, replica).bind(3, id.seq);
    run(update);
}

QList<RecordId> SqlChangeStore::setAside(Origin origin)
{
    QSet<qint64> numbers;
    Statement &update = prepared("UPDATE change SET aside = 1 WHERE origin = ? AND aside = 0 RETURNING record");
    update.bind(1, origin);
    while (!hasFailed() && update.step() == Statement::Step::Row)
        numbers.insert(update.integer(0));
    if (!update.isOk())
        keep(update.error());
    update.reset();
    QList<RecordId> records;
    for (const qint64 number : std::as_const(numbers))
        records.append(recordId(number));
    return records;
}

void SqlChangeStore::forEachRecord(const std::function<void(qint64, const RecordId &)> &visit)
{
    Statement query(m_vault, "SELECT n, id FROM record WHERE type IS NOT NULL ORDER BY n");
    while (query.step() == Statement::Step::Row)
        visit(query.integer(0), RecordId(query.blobView(1)));
    if (!query.isOk())
        keep(query.error());
}

void SqlChangeStore::forEachChange(QByteArrayView filter, const std::function<void(const Change &)> &visit)
{
    const QByteArray sql =
        "SELECT " REGARDS_CHANGE_COLUMNS "FROM change WHERE " + filter.toByteArray() + " ORDER BY replica, seq";
    Statement query(m_vault, sql);
    while (query.step() == Statement::Step::Row)
        visit(read(query));
    if (!query.isOk())
        keep(query.error());
}

} // namespace regards
