// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/projection.h"

#include "core/journal/journal.h"
#include "core/notebook/textquery.h"
#include "core/storage/sqlchangestore.h"
#include "core/storage/vault.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// What stands before the fields in each table, in this order.
constexpr int FieldsAt = 7;

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

bool isIntegerKind(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Time || kind == FieldKind::Flag;
}

QString columnType(FieldKind kind)
{
    if (kind == FieldKind::Reference)
        return u"BLOB"_s;
    return isIntegerKind(kind) ? u"INTEGER"_s : u"TEXT"_s;
}

QString columns(const RecordType &type)
{
    QString list = u"id, created, changed, author, deleted, redacted, conflicts"_s;
    for (const FieldDeclaration &field : type.fields)
        list += u", "_s + quoted(field.name);
    return list;
}

/// The tables of one type: its own, and an index on the record that it is part of.
QStringList tableOf(const RecordType &type)
{
    QString table = u"CREATE TABLE "_s + quoted(type.name)
        + u"(n INTEGER PRIMARY KEY, id BLOB NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, "
          "author BLOB, deleted INTEGER NOT NULL, redacted INTEGER NOT NULL, conflicts TEXT"_s;
    QString index;
    for (const FieldDeclaration &field : type.fields) {
        table += u", "_s + quoted(field.name) + u' ' + columnType(field.kind);
        if (index.isEmpty() && field.kind == FieldKind::Reference)
            index = u"CREATE INDEX "_s + quoted(type.name + u"_of"_s) + u" ON "_s + quoted(type.name) + u'('
                + quoted(field.name) + u')';
    }
    QStringList script{u"DROP TABLE IF EXISTS "_s + quoted(type.name), table + u") STRICT"_s};
    script.append(u"CREATE INDEX "_s + quoted(type.name + u"_conflict"_s) + u" ON "_s + quoted(type.name)
                  + u"(id) WHERE conflicts IS NOT NULL"_s);
    if (!index.isEmpty())
        script.append(index);
    return script;
}

/// The full-text index: short texts that name a thing, and what people wrote about it.
const QString TextIndex =
    u"CREATE VIRTUAL TABLE text_index USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')"_s;

/// The lines of text that are searched beside the long ones.
bool isTitle(const RecordType &type, const FieldDeclaration &field)
{
    return (type.name == u"document" && field.name == u"title") || (type.name == u"note" && field.name == u"place");
}

QString placeholders(qsizetype count)
{
    return QString(u"?,"_s).repeated(count).chopped(1);
}

} // namespace

/// A row as it stands in its table.
struct Projection::Row
{
    RecordId id;
    qint64 created = 0;
    qint64 changed = 0;
    RecordId author;
    bool deleted = false;
    bool redacted = false;
    QString conflicts;
    QList<Value> fields; ///< in the order of declaration
    QString title; ///< what the full-text index holds
    QString body;
};

Projection::Projection(Vault &vault, SqlChangeStore &store)
    : m_vault(vault)
    , m_store(store)
{ }

Projection::~Projection() = default;

QByteArray Projection::layout()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordType &type : recordTypes())
        hash.addData(tableOf(type).join(u'\n').toUtf8());
    hash.addData(TextIndex.toUtf8());
    return hash.result();
}

Result<void> Projection::makeTables()
{
    m_statements.clear();
    QStringList script;
    for (const RecordType &type : recordTypes())
        script += tableOf(type);
    script += u"DROP TABLE IF EXISTS text_index"_s;
    script += TextIndex;
    script += u"INSERT INTO text_index(text_index, rank) VALUES('secure-delete', 1)"_s;
    return execute(m_vault, script.join(u";\n"_s).toUtf8());
}

Statement &Projection::prepared(Use use, const RecordType &type)
{
    std::shared_ptr<Statement> &statement = m_statements[{int(use), &type}];
    if (!statement) {
        const QString table = quoted(type.name);
        QString sql;
        switch (use) {
        case Use::Write:
            sql = u"INSERT OR REPLACE INTO "_s + table + u"(n, "_s + columns(type) + u") VALUES("_s
                + placeholders(FieldsAt + 1 + type.fields.size()) + u')';
            break;
        case Use::Remove:
            sql = u"DELETE FROM "_s + table + u" WHERE n = ?"_s;
            break;
        case Use::RemoveText:
            sql = u"DELETE FROM text_index WHERE rowid = ?"_s;
            break;
        case Use::WriteText:
            sql = u"INSERT OR REPLACE INTO text_index(rowid, title, body) VALUES(?, ?, ?)"_s;
            break;
        }
        statement = std::make_shared<Statement>(m_vault, sql.toUtf8());
    }
    statement->reset();
    return *statement;
}

Projection::Row Projection::rowOf(const FoldedRecord &folded, const RecordType &type) const
{
    Row row;
    row.id = folded.id;
    row.created = folded.created.milliseconds();
    row.changed = folded.changed.milliseconds();
    row.author = folded.author;
    row.deleted = folded.deleted;
    row.redacted = folded.redacted;
    // A field that only a later version knows can be settled there only.
    QStringList conflicts = folded.conflicts();
    conflicts.removeIf([&type](const QString &field) { return field != reserved::Deleted && !type.field(field); });
    row.conflicts = conflicts.join(u',');
    for (const FieldDeclaration &field : type.fields) {
        Value value = folded.fields.value(field.name).value;
        const bool fits = field.kind == FieldKind::Reference ? isReference(value)
            : isIntegerKind(field.kind)                      ? std::holds_alternative<qint64>(value)
                                                             : std::holds_alternative<QString>(value);
        if (!fits)
            value = {}; // of another version's kind, or erased: kept in the journal, not shown
        if (field.kind == FieldKind::LongText && !isNull(value))
            row.body += std::get<QString>(value) + u'\n';
        else if (isTitle(type, field) && !isNull(value))
            row.title = std::get<QString>(value);
        row.fields.append(std::move(value));
    }
    return row;
}

Result<void> Projection::fold(const RecordId &record)
{
    const qint64 number = m_store.recordNumber(record);
    const RecordType *type = recordType(m_store.typeOf(record));
    if (!type)
        return m_store.status();
    const QList<Change> changes = m_store.changesOf(record, Reach::Folded);
    if (const auto status = m_store.status(); !status)
        return status;
    if (changes.isEmpty())
        return remove(*type, number);
    FoldedRecord folded = foldRecord(changes);
    folded.redacted = m_store.isRedacted(record);
    const Row row = rowOf(folded, *type);
    if (const auto written = write(row, *type, number); !written)
        return written;
    return index(row, *type, number);
}

Result<void> Projection::write(const Row &row, const RecordType &type, qint64 number)
{
    Statement &insert = prepared(Use::Write, type);
    insert.bind(1, number).bind(2, row.id.view()).bind(3, row.created).bind(4, row.changed);
    if (row.author)
        insert.bind(5, row.author.view());
    else
        insert.bind(5, nullptr);
    insert.bind(6, int(row.deleted)).bind(7, int(row.redacted));
    if (row.conflicts.isEmpty())
        insert.bind(8, nullptr);
    else
        insert.bind(8, row.conflicts);
    int at = FieldsAt + 2;
    for (const Value &value : row.fields) {
        if (const qint64 *integer = std::get_if<qint64>(&value))
            insert.bind(at, *integer);
        else if (const QString *text = std::get_if<QString>(&value))
            insert.bind(at, *text);
        else if (const RecordId *reference = std::get_if<RecordId>(&value))
            insert.bind(at, reference->view());
        else
            insert.bind(at, nullptr);
        ++at;
    }
    return insert.run();
}

Result<void> Projection::remove(const RecordType &type, qint64 number)
{
    Statement &row = prepared(Use::Remove, type);
    row.bind(1, number);
    if (const auto removed = row.run(); !removed)
        return removed;
    Statement &text = prepared(Use::RemoveText, type);
    text.bind(1, number);
    return text.run();
}

Result<void> Projection::index(const Row &row, const RecordType &type, qint64 number)
{
    const bool hasTexts = std::any_of(type.fields.begin(), type.fields.end(),
                                      [](const auto &field) { return field.kind == FieldKind::LongText; });
    if (!hasTexts)
        return {};
    if ((row.body.isEmpty() && row.title.isEmpty()) || row.deleted) {
        Statement &remove = prepared(Use::RemoveText, type);
        remove.bind(1, number);
        return remove.run();
    }
    Statement &insert = prepared(Use::WriteText, type);
    insert.bind(1, number).bind(2, row.title).bind(3, row.body);
    return insert.run();
}

Result<void> Projection::foldAll()
{
    Result<void> result;
    m_store.forEachRecord([&](qint64, const RecordId &id) {
        if (result)
            result = fold(id);
    });
    return result ? m_store.status() : result;
}

Result<void> Projection::rebuildTextIndex()
{
    return execute(m_vault,
                   "INSERT INTO text_index(text_index) VALUES('rebuild');"
                   "INSERT INTO text_index(text_index) VALUES('optimize')");
}

Record Projection::read(const RecordType &type, const QSqlQuery &query) const
{
    Record record;
    record.type = type.name;
    record.id = RecordId(query.value(0).toByteArray());
    record.created = query.value(1).toLongLong();
    record.changed = query.value(2).toLongLong();
    record.author = RecordId(query.value(3).toByteArray());
    record.deleted = query.value(4).toBool();
    record.redacted = query.value(5).toBool();
    record.conflicts = query.value(6).toString().split(u',', Qt::SkipEmptyParts);
    int at = FieldsAt;
    for (const FieldDeclaration &field : type.fields) {
        const QVariant value = query.value(at++);
        if (value.isNull())
            continue;
        if (field.kind == FieldKind::Reference)
            record.fields.insert(field.name, RecordId(value.toByteArray()));
        else if (isIntegerKind(field.kind))
            record.fields.insert(field.name, value.toLongLong());
        else
            record.fields.insert(field.name, value.toString());
    }
    return record;
}

namespace {

/// Lays the fields of an edit over a record.
void apply(const Record &edit, Record &record)
{
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
        if (isNull(*field))
            record.fields.remove(field.key());
        else
            record.fields.insert(field.key(), *field);
    }
}

bool matches(const Record &record, const Query &query)
{
    return std::all_of(query.conditions.begin(), query.conditions.end(), [&](const Query::Condition &condition) {
        return record.fields.value(condition.field) == condition.value;
    });
}

} // namespace

std::optional<Record> Projection::record(const RecordId &id) const
{
    std::optional<Record> found = stored(id);
    const auto edit = m_over.constFind(id);
    if (edit == m_over.cend() || (found && found->redacted))
        return found;
    if (!found)
        return *edit;
    apply(*edit, *found);
    return found;
}

std::optional<Record> Projection::stored(const RecordId &id) const
{
    QSqlQuery where(m_vault.database());
    where.setForwardOnly(true);
    where.prepare(u"SELECT record.n, token.text FROM record JOIN token ON token.n = record.type WHERE record.id = ?"_s);
    where.addBindValue(id.bytes());
    if (!where.exec() || !where.next())
        return std::nullopt;
    const RecordType *type = recordType(where.value(1).toString());
    if (!type)
        return std::nullopt;
    QSqlQuery query(m_vault.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT "_s + columns(*type) + u" FROM "_s + quoted(type->name) + u" WHERE n = ?"_s);
    query.addBindValue(where.value(0));
    if (!query.exec() || !query.next())
        return std::nullopt;
    return read(*type, query);
}

namespace {

/// The WHERE of a query; `values` are what its places take.
QString conditions(const RecordType &type, const Query &query, QVariantList &values)
{
    QStringList all;
    if (!query.withDeleted)
        all.append(u"deleted = 0"_s);
    if (!query.withRedacted)
        all.append(u"redacted = 0"_s);
    for (const Query::Condition &condition : query.conditions) {
        if (condition.field != u"id" && !type.field(condition.field)) {
            all.append(u"0"_s);
            continue;
        }
        if (isNull(condition.value)) {
            all.append(quoted(condition.field) + u" IS NULL"_s);
            continue;
        }
        all.append(quoted(condition.field) + u" = ?"_s);
        if (const qint64 *integer = std::get_if<qint64>(&condition.value))
            values.append(*integer);
        else if (const RecordId *id = std::get_if<RecordId>(&condition.value))
            values.append(id->bytes());
        else if (const QString *text = std::get_if<QString>(&condition.value))
            values.append(*text);
    }
    return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s);
}

bool execute(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

QList<Record> Projection::records(const RecordType &type, const Query &query) const
{
    QVariantList values;
    QString sql = u"SELECT "_s + columns(type) + u" FROM "_s + quoted(type.name) + conditions(type, query, values)
        + u" ORDER BY "_s;
    if (type.field(query.orderBy))
        sql += quoted(query.orderBy) + u", "_s;
    sql += u"created, id"_s;
    QList<Record> records;
    QSqlQuery select(m_vault.database());
    if (!execute(select, sql, values))
        return records;
    while (select.next())
        records.append(read(type, select));
    for (const Record &edit : m_over) {
        if (edit.type != type.name)
            continue;
        const auto found =
            std::find_if(records.begin(), records.end(), [&](const Record &one) { return one.id == edit.id; });
        if (found != records.end() && !found->redacted)
            apply(edit, *found);
        else if (found == records.end() && !stored(edit.id) && matches(edit, query))
            records.append(edit);
    }
    return records;
}

qint64 Projection::count(const RecordType &type, const Query &query) const
{
    QVariantList values;
    const QString sql = u"SELECT count(*) FROM "_s + quoted(type.name) + conditions(type, query, values);
    QSqlQuery select(m_vault.database());
    return execute(select, sql, values) && select.next() ? select.value(0).toLongLong() : 0;
}

QList<SearchHit> Projection::search(const QString &words, int limit) const
{
    const QString match = matchExpression(words);
    QList<SearchHit> hits;
    QSqlQuery select(m_vault.database());
    if (match.isEmpty()
        || !execute(select,
                    u"SELECT token.text, record.id, snippet(text_index, -1, '', '', '…', 16) FROM text_index "
                    "JOIN record ON record.n = text_index.rowid JOIN token ON token.n = record.type "
                    "WHERE text_index MATCH ? ORDER BY rank LIMIT ?"_s,
                    {match, limit}))
        return hits;
    while (select.next())
        hits.append({select.value(0).toString(), RecordId(select.value(1).toByteArray()), select.value(2).toString()});
    return hits;
}

QList<RecordId> Projection::inConflict() const
{
    QList<RecordId> found;
    for (const RecordType &type : recordTypes()) {
        QSqlQuery select(m_vault.database());
        if (!execute(select, u"SELECT id FROM "_s + quoted(type.name) + u" WHERE conflicts IS NOT NULL ORDER BY id"_s,
                     {}))
            continue;
        while (select.next())
            found.append(RecordId(select.value(0).toByteArray()));
    }
    return found;
}

qint64 Projection::conflictCount() const
{
    qint64 count = 0;
    for (const RecordType &type : recordTypes()) {
        QSqlQuery select(m_vault.database());
        if (!execute(select, u"SELECT conflicts FROM "_s + quoted(type.name) + u" WHERE conflicts IS NOT NULL"_s, {}))
            continue;
        while (select.next())
            count += select.value(0).toString().count(u',') + 1;
    }
    return count;
}

Result<QStringList> Projection::differences()
{
    QStringList found;
    qint64 folded = 0;
    m_store.forEachRecord([&](qint64, const RecordId &id) {
        const RecordType *type = recordType(m_store.typeOf(id));
        if (!type)
            return;
        const QList<Change> changes = m_store.changesOf(id, Reach::Folded);
        const std::optional<Record> shown = record(id);
        if (changes.isEmpty() != !shown) {
            found.append(type->name + u' ' + id.text());
            return;
        }
        if (changes.isEmpty())
            return;
        ++folded;
        FoldedRecord fresh = foldRecord(changes);
        fresh.redacted = m_store.isRedacted(id);
        const Row row = rowOf(fresh, *type);
        bool same = shown->created == row.created && shown->changed == row.changed && shown->author == row.author
            && shown->deleted == row.deleted && shown->redacted == row.redacted
            && shown->conflicts.join(u',') == row.conflicts;
        for (qsizetype i = 0; same && i < type->fields.size(); ++i)
            same = shown->fields.value(type->fields.at(i).name) == row.fields.at(i);
        if (!same)
            found.append(type->name + u' ' + id.text());
    });
    qint64 rows = 0;
    for (const RecordType &type : recordTypes())
        rows += count(type, Query().including(true, true));
    if (rows != folded)
        found.append(u"rows %1 records %2"_s.arg(rows).arg(folded));
    if (const auto status = m_store.status(); !status)
        return status.error();
    return found;
}

} // namespace regards
