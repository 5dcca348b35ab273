// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/records.h"

#include <QTimeZone>

namespace regards {

namespace {

void readField(QString &member, const Record &record, const QString &name)
{
    member = record.text(name);
}
void readField(std::optional<qint64> &member, const Record &record, const QString &name)
{
    member = record.integer(name);
}
void readField(QDate &member, const Record &record, const QString &name)
{
    member = QDate::fromString(record.text(name), Qt::ISODate);
}
void readField(QDateTime &member, const Record &record, const QString &name)
{
    const auto milliseconds = record.integer(name);
    member = milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
}
void readField(std::optional<Rating> &member, const Record &record, const QString &name)
{
    member = Rating::fromToken(record.text(name));
}
void readField(RecordId &member, const Record &record, const QString &name)
{
    member = record.reference(name);
}
void readField(bool &member, const Record &record, const QString &name)
{
    member = record.flag(name);
}

Value valueOf(const QString &member)
{
    return member.isEmpty() ? Value{} : Value{member};
}
Value valueOf(const std::optional<qint64> &member)
{
    return member ? Value{*member} : Value{};
}
Value valueOf(QDate member)
{
    return member.isValid() ? Value{member.toString(Qt::ISODate)} : Value{};
}
Value valueOf(const QDateTime &member)
{
    return member.isValid() ? Value{member.toMSecsSinceEpoch()} : Value{};
}
Value valueOf(const std::optional<Rating> &member)
{
    return member ? Value{member->token()} : Value{};
}
Value valueOf(const RecordId &member)
{
    return member ? Value{member} : Value{};
}
Value valueOf(bool member)
{
    return member ? Value{qint64(1)} : Value{};
}

void readBase(RecordBase &base, const Record &record)
{
    base.id = record.id;
    base.created = record.created;
    base.changed = record.changed;
    base.author = record.author;
    base.deleted = record.deleted;
    base.redacted = record.redacted;
}

} // namespace

// Each type twice from the declaration: reading, then writing.
#define RECORD(Type, token, writer, owner, visit, travels)                                                             \
    Type Type::from(const Record &record)                                                                              \
    {                                                                                                                  \
        Type typed;                                                                                                    \
        readBase(typed, record);
#define FIELD(Kind, member, column) readField(typed.member, record, QStringLiteral(#column));
#define KEY(Kind, member, column) FIELD(Kind, member, column)
#define REFERENCE(member, column, target) FIELD(Reference, member, column)
#define KEY_REFERENCE(member, column, target) FIELD(Reference, member, column)
#define CHOICE(member, column, list) FIELD(Choice, member, column)
#define KEY_CHOICE(member, column, list) FIELD(Choice, member, column)
#define END(Type)                                                                                                      \
    return typed;                                                                                                      \
    }
#include "core/notebook/records.def"
#undef RECORD
#undef FIELD
#undef END

#define RECORD(Type, token, writer, owner, visit, travels)                                                             \
    Record Type::toRecord() const                                                                                      \
    {                                                                                                                  \
        Record record;                                                                                                 \
        record.type = typeName();                                                                                      \
        record.id = id;
#define FIELD(Kind, member, column) record.fields.insert(QStringLiteral(#column), valueOf(member));
#define END(Type)                                                                                                      \
    return record;                                                                                                     \
    }
#include "core/notebook/records.def"
#undef RECORD
#undef FIELD
#undef KEY
#undef REFERENCE
#undef KEY_REFERENCE
#undef CHOICE
#undef KEY_CHOICE
#undef END

} // namespace regards
