// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/recordtype.h"

#include <QHash>

#include <algorithm>

namespace regards {

namespace {

QList<RecordType> declared()
{
    QList<RecordType> types;
    RecordType type;
    const auto tokens = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
#define RECORD(Type, token, writer, owner, visit, travels)                                                             \
    type = {name(#token), Writer::writer, name(owner), name(visit), Travels::travels, {}};
#define FIELD(Kind, member, column) type.fields.append({name(#column), FieldKind::Kind, false, {}, {}});
#define KEY(Kind, member, column) type.fields.append({name(#column), FieldKind::Kind, true, {}, {}});
#define REFERENCE(member, column, target)                                                                              \
    type.fields.append({name(#column), FieldKind::Reference, false, name(#target), {}});
#define KEY_REFERENCE(member, column, target)                                                                          \
    type.fields.append({name(#column), FieldKind::Reference, true, name(#target), {}});
#define CHOICE(member, column, list) type.fields.append({name(#column), FieldKind::Choice, false, {}, tokens(list)});
#define KEY_CHOICE(member, column, list) type.fields.append({name(#column), FieldKind::Choice, true, {}, tokens(list)});
#define END(Type) types.append(type);
#include "core/notebook/records.def"
#undef RECORD
#undef FIELD
#undef KEY
#undef REFERENCE
#undef KEY_REFERENCE
#undef CHOICE
#undef KEY_CHOICE
#undef END
    return types;
}

} // namespace

const FieldDeclaration *RecordType::field(QStringView wanted) const
{
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.name == wanted; });
    return it == fields.end() ? nullptr : &*it;
}

bool RecordType::hasKey() const
{
    return std::any_of(fields.begin(), fields.end(), [](const auto &field) { return field.isKey; });
}

QList<FieldDeclaration> RecordType::keyFields() const
{
    QList<FieldDeclaration> keys;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(keys), [](const auto &field) { return field.isKey; });
    return keys;
}

bool isTypedInForOthers(const RecordType &type)
{
    // An alert says whom somebody told of a danger: nobody says that in another's place.
    return type.writer == Writer::Observer && type.name != u"alert";
}

const QList<RecordType> &recordTypes()
{
    static const QList<RecordType> types = declared();
    return types;
}

const RecordType *recordType(QStringView name)
{
    static const QHash<QString, const RecordType *> byName = [] {
        QHash<QString, const RecordType *> index;
        for (const RecordType &type : recordTypes())
            index.insert(type.name, &type);
        return index;
    }();
    return byName.value(name.toString());
}

} // namespace regards
