// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/record.h"

namespace regards {

QString Record::text(const QString &field) const
{
    const auto it = fields.constFind(field);
    const QString *value = it == fields.constEnd() ? nullptr : std::get_if<QString>(&*it);
    return value ? *value : QString();
}

std::optional<qint64> Record::integer(const QString &field) const
{
    const auto it = fields.constFind(field);
    const qint64 *value = it == fields.constEnd() ? nullptr : std::get_if<qint64>(&*it);
    return value ? std::optional(*value) : std::nullopt;
}

RecordId Record::reference(const QString &field) const
{
    const auto it = fields.constFind(field);
    const RecordId *value = it == fields.constEnd() ? nullptr : std::get_if<RecordId>(&*it);
    return value ? *value : RecordId();
}

// The encoding of keys is frozen: the type, then each key value in the order of declaration, a line each.
RecordId keyedId(const RecordType &type, const QMap<QString, Value> &fields)
{
    QString name = type.name;
    bool any = false;
    for (const FieldDeclaration &field : type.fields) {
        if (!field.isKey)
            continue;
        any = true;
        const Value value = fields.value(field.name);
        if (const RecordId *id = std::get_if<RecordId>(&value))
            name += u'\n' + id->text();
        else if (const QString *text = std::get_if<QString>(&value); text && !text->isEmpty())
            name += u'\n' + *text;
        else if (const qint64 *number = std::get_if<qint64>(&value))
            name += u'\n' + QString::number(*number);
        else
            return {};
    }
    return any ? derivedRecordId(name) : RecordId();
}

} // namespace regards
