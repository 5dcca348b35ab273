// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/recordwording.h"

#include "core/exchange/colleagues.h"
#include "forms/common/locale.h"
#include "forms/common/ratingmark.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype ExcerptLength = 60;
constexpr int LongestChain = 4;

QString tr(const char *source)
{
    return QCoreApplication::translate("regards::RecordWording", source);
}

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= ExcerptLength ? line : line.first(ExcerptLength) + u'…';
}

/// Whether the field says which record it is, or where it belongs; the visit goes without saying.
bool isNaming(const RecordType &type, const FieldDeclaration &field)
{
    if (field.kind == FieldKind::Reference && field.target == Visit::typeName())
        return false;
    return field.isKey || field.name == type.owner || field.name == type.visit || field.name == u"visit_unit"
        || field.name == u"facility" || field.kind == FieldKind::Subject;
}

} // namespace

RecordWording::RecordWording(const Notebook &notebook, const Toolkit &toolkit, const QString &language)
    : m_notebook(notebook)
    , m_toolkit(toolkit)
    , m_words(language)
{ }

QString RecordWording::label(const RecordId &id, int depth) const
{
    const auto found = id ? m_notebook.record(id) : std::nullopt;
    if (!found || depth > LongestChain)
        return {};
    if (found->type == VisitUnit::typeName())
        return label(found->reference(u"unit"_s), depth + 1);
    if (found->type == TeamMember::typeName())
        return label(found->reference(u"observer"_s), depth + 1);
    if (found->type == Interview::typeName()) {
        QStringList parts{m_words.choice(found->type, u"category"_s, found->text(u"category"_s))};
        if (const auto started = found->integer(u"started_at"_s))
            parts.append(moment(*started));
        parts.removeAll(QString());
        return parts.join(u", ");
    }
    if (const QString key = found->text(u"key"_s); !key.isEmpty() && found->text(u"text"_s).isEmpty())
        return tokenWords(found->type, u"key"_s, key);
    for (const QString &field : {u"name"_s, u"title"_s, u"text"_s}) {
        if (const QString text = found->text(field); !text.isEmpty())
            return excerpt(text);
    }
    return {};
}

QString RecordWording::record(const Record &record) const
{
    const RecordType *type = recordType(record.type);
    if (!type)
        return tr("Something that a newer version of the program wrote");
    QStringList parts;
    for (const FieldDeclaration &field : type->fields) {
        if (!isNaming(*type, field) || !record.fields.contains(field.name))
            continue;
        const Value named = record.fields.value(field.name);
        const auto *id = std::get_if<RecordId>(&named);
        const bool isCode = field.kind == FieldKind::Subject;
        parts.append(id           ? label(*id)
                         : isCode ? record.text(field.name)
                                  : excerpt(value(type->name, field.name, named)));
    }
    if (!type->hasKey())
        parts.prepend(label(record.id));
    parts.removeAll(QString());
    parts.removeDuplicates();
    const QString kind = m_words.typeName(record.type);
    //: a kind of record, then what it belongs to: Rating by an observer: 1.2.3, Ward A, Jeanne Roux
    return parts.isEmpty() ? kind : tr("%1: %2").arg(kind, parts.join(u", "));
}

QString RecordWording::field(const QString &type, const QString &field) const
{
    if (field == reserved::Redacted)
        return tr("Erased for good");
    const RecordType *declared = recordType(type);
    if (field != reserved::Deleted && (!declared || !declared->field(field)))
        return tr("Something that a newer version of the program wrote");
    return m_words.fieldName(type, field);
}

QString RecordWording::value(const QString &type, const QString &field, const Value &value) const
{
    if (isErased(value))
        return tr("(erased)");
    if (field == reserved::Deleted)
        return value == Value(qint64(1)) ? tr("It is deleted.") : tr("It stays.");
    const RecordType *declared = recordType(type);
    const FieldDeclaration *known = declared ? declared->field(field) : nullptr;
    if (known && known->kind == FieldKind::Flag)
        return value == Value(qint64(1)) ? tr("yes") : tr("no");
    if (known && known->kind == FieldKind::Rating && isNull(value))
        return ratingWord(m_toolkit, std::nullopt, m_words.language());
    if (isNull(value))
        return tr("(empty)");
    if (known)
        return declaredValue(*known, type, value);
    return tr("(only a newer version of the program can show it)");
}

QString RecordWording::declaredValue(const FieldDeclaration &field, const QString &type, const Value &value) const
{
    if (const auto *id = std::get_if<RecordId>(&value)) {
        const QString words = label(*id);
        return words.isEmpty() ? tr("(without a name)") : words;
    }
    if (const auto *number = std::get_if<qint64>(&value))
        return field.kind == FieldKind::Time ? moment(*number) : localeFor(m_words.language()).toString(*number);
    return textValue(field, type, std::get<QString>(value));
}

QString RecordWording::textValue(const FieldDeclaration &field, const QString &type, const QString &text) const
{
    switch (field.kind) {
    case FieldKind::Rating:
        return ratingWord(m_toolkit, Rating::fromToken(text), m_words.language());
    case FieldKind::Choice:
        return m_words.choice(type, field.name, text);
    case FieldKind::Date:
        return localeFor(m_words.language()).toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat);
    case FieldKind::Subject:
        return subject(text);
    default: {
        const QString words = tokenWords(type, field.name, text);
        return words.isEmpty() ? text : words;
    }
    }
}

QString RecordWording::tokenWords(const QString &type, const QString &field, const QString &text) const
{
    const QString name = type + u'.' + field;
    if (name == u"section.key" && text.startsWith(u"findings_")) {
        //: a written part of a report: Findings, theme 1: a theme's title
        return tr("Findings, theme %1").arg(themes(text.sliced(9)));
    }
    if (name == u"answer.question") {
        const Question *question = m_toolkit.question(text);
        return question ? question->text.in(m_words.language()) : tr("A question of another toolkit");
    }
    if (name == u"assignment.themes")
        return themes(text);
    if (name == u"visit.toolkit")
        return text == m_toolkit.id() ? m_toolkit.title().in(m_words.language()) : tr("Another toolkit (%1)").arg(text);
    if (name == u"recommendation.template")
        return tr("A draft of the library");
    if (name == u"interview.code")
        return tr("(not shown: only the interviewee has it)");
    return m_words.choice(type, field, text); // the text itself where it is none of the known tokens
}

QString RecordWording::themes(const QString &codes) const
{
    QStringList words;
    for (const QString &code : codes.split(QRegularExpression(u"[\\s,;]+"_s), Qt::SkipEmptyParts))
        words.append(subject(code));
    return words.join(u"; ");
}

QString RecordWording::subject(const QString &code) const
{
    const auto known = SubjectCode::fromText(code);
    if (!known)
        return code;
    const Theme *theme = known->parent().isNone() ? m_toolkit.theme(*known) : nullptr;
    const LocalText *wording = m_toolkit.wording(*known);
    if (!wording)
        return code;
    //: the number of a criterion, standard or theme, and its wording
    return tr("%1: %2").arg(code, (theme ? theme->shortTitle : *wording).in(m_words.language()));
}

QString RecordWording::author(const RecordId &author) const
{
    const bool isArchive = m_notebook.role() == Notebook::Role::Archive;
    const auto person = m_notebook.find<Observer>(author);
    const QString name = person && !person->name.isEmpty() ? person->name
        : isArchive                                        ? coordinatorName(m_notebook, author)
                                                           : QString();
    if (isArchive && (author.isNone() || author == m_notebook.owner()))
        //: a coordinator's name, who is the reader
        return name.isEmpty() ? tr("you, the coordinator") : tr("%1 (you)").arg(name);
    if (!name.isEmpty())
        return name;
    return isArchive ? tr("another coordinator") : tr("the coordinator");
}

QString RecordWording::moment(qint64 milliseconds) const
{
    return momentText(m_words.language(), QDateTime::fromMSecsSinceEpoch(milliseconds));
}

} // namespace regards
