// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/recordjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString TypeKey = u"type"_s;
const QString IdKey = u"id"_s;

QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonOf(const FieldDeclaration &field, const Value &value)
{
    if (const RecordId *id = std::get_if<RecordId>(&value))
        return id->text();
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    const qint64 *number = std::get_if<qint64>(&value);
    if (!number)
        return QJsonValue::Null;
    if (field.kind == FieldKind::Time)
        return timeText(*number);
    if (field.kind == FieldKind::Flag)
        return *number != 0;
    return *number;
}

bool isDerived(const QString &key)
{
    static const QStringList keys{u"created"_s, u"changed"_s, u"author"_s, u"deleted"_s, u"redacted"_s, u"conflicts"_s};
    return keys.contains(key);
}

/// The value, or nullopt when the JSON is of another kind.
Result<std::optional<Value>> valueOf(const FieldDeclaration &field, const QJsonValue &json, const ResolveId &resolve)
{
    using Found = std::optional<Value>;
    if (json.isNull())
        return Found(Value{});
    switch (field.kind) {
    case FieldKind::Reference: {
        if (!json.isString())
            return Found();
        const Result<RecordId> id = resolve(json.toString());
        if (!id)
            return id.error();
        return Found(Value{*id});
    }
    case FieldKind::Flag:
        if (json.isBool())
            return Found(Value{qint64(json.toBool())});
        return Found();
    case FieldKind::Integer: {
        const double number = json.toDouble(0.5);
        return json.isDouble() && number == double(qint64(number)) ? Found(Value{qint64(number)}) : Found();
    }
    case FieldKind::Time: {
        const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        return time.isValid() ? Found(Value{time.toMSecsSinceEpoch()}) : Found();
    }
    default:
        return json.isString() ? Found(Value{json.toString()}) : Found();
    }
}

} // namespace

QJsonObject toJson(const Record &record)
{
    QJsonObject json{{TypeKey, record.type}, {IdKey, record.id.text()}};
    if (const RecordType *type = recordType(record.type)) {
        for (const FieldDeclaration &field : type->fields) {
            const QJsonValue value = jsonOf(field, record.fields.value(field.name));
            if (!value.isNull())
                json.insert(field.name, value);
        }
    }
    json.insert(u"created"_s, timeText(record.created));
    json.insert(u"changed"_s, timeText(record.changed));
    if (record.author)
        json.insert(u"author"_s, record.author.text());
    if (record.deleted)
        json.insert(u"deleted"_s, true);
    if (record.redacted)
        json.insert(u"redacted"_s, true);
    if (!record.conflicts.isEmpty())
        json.insert(u"conflicts"_s, QJsonArray::fromStringList(record.conflicts));
    return json;
}

QByteArray toJsonLine(const Record &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

Result<Record> recordFromJson(const QByteArray &line, const QString &place, const ResolveId &resolve)
{
    const auto refuse = [&](const QString &type, const QString &field, const QString &reason) {
        return Error{ErrorCode::RecordInvalid, {place, type, field, reason}};
    };
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refuse({}, QString::number(parsing.offset), u"not_json"_s);
    if (!document.isObject())
        return refuse({}, {}, u"not_an_object"_s);
    const QJsonObject json = document.object();
    Record record;
    record.type = json.value(TypeKey).toString();
    const RecordType *type = recordType(record.type);
    if (!type)
        return refuse(record.type, TypeKey, u"unknown_type"_s);
    for (auto it = json.begin(); it != json.end(); ++it) {
        const FieldDeclaration *field = type->field(it.key());
        if (!field && (it.key() == TypeKey || isDerived(it.key())))
            continue;
        if (it.key() == IdKey) {
            // A whole id may be one that is not here yet; a prefix must name a record that is.
            const QString text = it->toString();
            const std::optional<RecordId> whole = RecordId::fromText(text);
            const Result<RecordId> id = whole ? Result<RecordId>(*whole) : resolve(text);
            if (!id)
                return refuse(record.type, IdKey, u"not_an_id"_s);
            record.id = *id;
            continue;
        }
        if (!field)
            return refuse(record.type, it.key(), u"unknown_field"_s);
        const Result<std::optional<Value>> value = valueOf(*field, *it, resolve);
        if (!value)
            return refuse(record.type, it.key(), u"unknown_reference"_s);
        if (!*value)
            return refuse(record.type, it.key(), u"wrong_kind"_s);
        record.fields.insert(it.key(), **value);
    }
    return record;
}

} // namespace regards
