// SPDX-License-Identifier: GPL-3.0-or-later
// conflict list, conflict settle
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/notebook/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype ShortestPrefix = 6;

QJsonObject conflictJson(const Conflict &conflict)
{
    QJsonArray heads;
    for (const Change &head : conflict.heads)
        heads.append(changeJson(head));
    return {{u"type"_s, conflict.type},
            {u"record"_s, conflict.record.text()},
            {u"field"_s, conflict.field},
            {u"heads"_s, heads}};
}

QString conflictText(Context &context, const Notebook &archive, const Conflict &conflict)
{
    QList<QStringList> rows;
    for (const Change &head : conflict.heads)
        rows.append({u"  "_s + changeName(head.id), localTime(head.time.milliseconds()),
                     personName(archive, head.author, context.words()),
                     valueText(head.type, conflict.field, head.value, context.words())});
    return context.words().typeName(conflict.type) + u' ' + conflict.record.text() + u", "_s + conflict.field + u'\n'
        + table(rows);
}

/// The value of the one head that begins as was asked for.
Result<Value> takenValue(Context &context, const Conflict &conflict)
{
    const QString wanted = context.option(u"take"_s).toLower();
    const Change *found = nullptr;
    for (const Change &head : conflict.heads) {
        const QString name = changeName(head.id);
        if (name != wanted && (wanted.size() < ShortestPrefix || !name.startsWith(wanted)))
            continue;
        if (found)
            return Error{ErrorCode::RecordAmbiguous, {wanted}};
        found = &head;
    }
    if (!found)
        return usageError(filled(context.translate("Cli",
                                                   "“%1” is none of the changes in conflict, which “conflict "
                                                   "list” shows."),
                                 {wanted}));
    return found->value;
}

/// A value as somebody types it, read as the field's kind asks for.
Result<Value> typedValue(Context &context, const Notebook &archive, const Conflict &conflict)
{
    const QString text = context.option(u"value"_s);
    if (text.isEmpty())
        return Value();
    if (conflict.field == reserved::Deleted)
        return text == u"true" ? Value(qint64(1)) : Value();
    const RecordType *type = recordType(conflict.type);
    const FieldDeclaration *field = type ? type->field(conflict.field) : nullptr;
    QJsonValue json = text;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (field && field->kind == FieldKind::Flag && (text == u"true" || text == u"false"))
        json = text == u"true";
    else if (field && field->kind == FieldKind::Integer && isNumber)
        json = number;
    const QJsonObject line{{u"type"_s, conflict.type}, {conflict.field, json}};
    const Result<Record> read = recordFromJson(QJsonDocument(line).toJson(QJsonDocument::Compact), QString(),
                                               [&archive](const QString &id) { return archive.resolve(id); });
    if (!read)
        return read.error();
    return read->fields.value(conflict.field);
}

} // namespace

Outcome conflictList(Context &context)
{
    const auto archive = context.open(context.argument(0), Vault::Mode::ReadOnly);
    if (!archive)
        return archive.error();
    const Result<RecordId> visit = context.record(**archive, u"visit"_s, Visit::typeName());
    if (!visit)
        return visit.error();
    const QList<Conflict> conflicts = (*archive)->conflicts(*visit);
    for (const Conflict &conflict : conflicts)
        context.tell(conflictText(context, **archive, conflict), conflictJson(conflict));
    if (conflicts.isEmpty() && !context.isJson())
        context.print(context.translate("Cli", "Nothing is in conflict."));
    return Exit::Done;
}

Outcome conflictSettle(Context &context)
{
    if (context.has(u"take"_s) == context.has(u"value"_s))
        return usageError(context.translate("Cli", "Say --take CHANGE, or --value V."));
    const auto archive = context.open(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<RecordId> id = context.record(**archive, u"id"_s);
    if (!id)
        return id.error();
    const Result<RecordId> author = context.record(**archive, u"author"_s, Observer::typeName());
    if (!author)
        return author.error();
    const QString field = context.option(u"field"_s);
    const QList<Conflict> conflicts = (*archive)->conflicts();
    const auto conflict = std::find_if(conflicts.begin(), conflicts.end(), [&](const Conflict &known) {
        return known.record == *id && known.field == field;
    });
    if (conflict == conflicts.end())
        return Error{ErrorCode::ConflictUnknown, {id->text(), field}};
    const Result<Value> value =
        context.has(u"take"_s) ? takenValue(context, *conflict) : typedValue(context, **archive, *conflict);
    if (!value)
        return value.error();
    if (const auto settled = (*archive)->settle(*id, field, *value, *author); !settled)
        return settled.error();
    context.tell(
        filled(u"%1 = %2"_s, {field, valueText(conflict->type, field, *value, context.words())}),
        {{u"record"_s, id->text()}, {u"field"_s, field}, {u"value"_s, valueJson(conflict->type, field, *value)}});
    return Exit::Done;
}

} // namespace regards::cli
