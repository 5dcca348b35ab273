// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/validate.h"

#include "core/toolkit/rating.h"
#include "core/toolkit/subjectcode.h"

#include <QDate>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isCleanText(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() == 0 || (c.unicode() < 0x20 && c != u'\n' && c != u'\t'); });
}

/// Empty when the text fits the field, otherwise the reason.
QString textProblem(const FieldDeclaration &field, const QString &text)
{
    if (text.size() > MaximumTextLength)
        return u"too_long"_s;
    if (!isCleanText(text))
        return u"control_character"_s;
    switch (field.kind) {
    case FieldKind::Choice:
        return field.choices.contains(text) ? QString() : u"unknown_choice"_s;
    case FieldKind::Rating:
        return Rating::fromToken(text) ? QString() : u"not_a_rating"_s;
    case FieldKind::Subject:
        return SubjectCode::fromText(text) ? QString() : u"not_a_subject"_s;
    case FieldKind::Date:
        return QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text ? QString() : u"not_a_date"_s;
    case FieldKind::Text:
    case FieldKind::LongText:
        return {};
    default:
        return u"wrong_kind"_s;
    }
}

QString problem(const FieldDeclaration &field, const Value &value)
{
    if (isNull(value))
        return field.isKey ? u"missing_key"_s : QString();
    if (const QString *text = std::get_if<QString>(&value))
        return textProblem(field, *text);
    if (const qint64 *number = std::get_if<qint64>(&value)) {
        if (field.kind == FieldKind::Flag)
            return *number == 0 || *number == 1 ? QString() : u"wrong_kind"_s;
        return field.kind == FieldKind::Integer || field.kind == FieldKind::Time ? QString() : u"wrong_kind"_s;
    }
    return isReference(value) && field.kind == FieldKind::Reference ? QString() : u"wrong_kind"_s;
}

} // namespace

Error invalidRecord(const Record &record, const QString &field, const QString &reason)
{
    return {ErrorCode::RecordInvalid, {record.id ? record.id.text() : QString(), record.type, field, reason}};
}

Result<void> validateFields(const Record &record)
{
    const RecordType *type = recordType(record.type);
    if (!type)
        return invalidRecord(record, {}, u"unknown_type"_s);
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
        const FieldDeclaration *field = type->field(it.key());
        const QString reason = field ? problem(*field, *it) : u"unknown_field"_s;
        if (!reason.isEmpty())
            return invalidRecord(record, it.key(), reason);
    }
    return {};
}

} // namespace regards
