// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/recordwording.h"

#include "forms/common/ratingmark.h"

#include <QCoreApplication>
#include <QLocale>

namespace regards {

namespace {

constexpr qsizetype ExcerptLength = 60;

QString tr(const char *source)
{
    return QCoreApplication::translate("regards::RecordWording", source);
}

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= ExcerptLength ? line : line.first(ExcerptLength) + u'…';
}

} // namespace

RecordWording::RecordWording(const Notebook &notebook, const Toolkit &toolkit, const QString &language)
    : m_notebook(notebook)
    , m_toolkit(toolkit)
    , m_words(language)
{ }

QString RecordWording::label(const RecordId &id) const
{
    const auto found = m_notebook.record(id);
    if (!found)
        return {};
    if (found->type == VisitUnit::typeName())
        return label(found->reference(QStringLiteral("unit")));
    if (found->type == Interview::typeName())
        return m_words.choice(found->type, QStringLiteral("category"), found->text(QStringLiteral("category")));
    for (const QString &field : {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("text")}) {
        if (const QString text = found->text(field); !text.isEmpty())
            return excerpt(text);
    }
    return {};
}

QString RecordWording::record(const Record &record) const
{
    QStringList parts;
    const RecordType *type = recordType(record.type);
    for (const FieldDeclaration &field : type ? type->fields : QList<FieldDeclaration>()) {
        if (field.kind == FieldKind::Subject)
            parts.append(record.text(field.name));
        if (field.kind == FieldKind::Reference && field.target != Visit::typeName())
            parts.append(label(record.reference(field.name)));
    }
    if (const QString own = label(record.id); !own.isEmpty())
        parts.prepend(own);
    parts.removeAll(QString());
    //: a kind of record, then what it belongs to: Assessment: 1.2.3, Ward A, Jeanne Roux
    return tr("%1: %2").arg(m_words.typeName(record.type), parts.join(QStringLiteral(", ")));
}

QString RecordWording::field(const QString &type, const QString &field) const
{
    return field == reserved::Deleted ? tr("deleted by one, changed by another") : m_words.fieldName(type, field);
}

QString RecordWording::value(const QString &type, const QString &field, const Value &value) const
{
    if (isErased(value))
        return tr("(erased)");
    if (field == reserved::Deleted)
        return isNull(value) ? tr("It stays.") : tr("It is deleted.");
    const RecordType *declared = recordType(type);
    const FieldDeclaration *known = declared ? declared->field(field) : nullptr;
    if (known && known->kind == FieldKind::Flag)
        return isNull(value) ? tr("no") : tr("yes");
    if (isNull(value))
        return tr("(empty)");
    if (known)
        return declaredValue(*known, type, value);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString RecordWording::declaredValue(const FieldDeclaration &field, const QString &type, const Value &value) const
{
    if (const auto *id = std::get_if<RecordId>(&value))
        return label(*id);
    if (const auto *number = std::get_if<qint64>(&value)) {
        return field.kind == FieldKind::Time
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*number), QLocale::ShortFormat)
            : QLocale().toString(*number);
    }
    const QString text = std::get<QString>(value);
    switch (field.kind) {
    case FieldKind::Rating:
        return ratingWord(m_toolkit, Rating::fromToken(text), m_words.language());
    case FieldKind::Choice:
        return m_words.choice(type, field.name, text);
    case FieldKind::Date:
        return QLocale().toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat);
    default:
        return text;
    }
}

QString RecordWording::author(const RecordId &author) const
{
    const auto observer = m_notebook.find<Observer>(author);
    return observer ? observer->name : tr("the coordinator");
}

} // namespace regards
