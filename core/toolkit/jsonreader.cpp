// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace regards {

namespace {

constexpr qsizetype MaxKeyLength = 64;

/// A step of a JSON pointer (RFC 6901) by a key that only the file knows: it may be long, and is then shortened.
QString step(QStringView key)
{
    QString escaped = key.first(std::min(key.size(), MaxKeyLength)).toString();
    escaped.replace(u'~', QStringLiteral("~0"));
    escaped.replace(u'/', QStringLiteral("~1"));
    for (QChar &character : escaped) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return u'/' + escaped;
}

/// Whether text has what no screen and no page can show: control characters, halves of surrogate pairs.
bool hasControlCharacter(const QString &text, bool severalLines)
{
    if (!text.isValidUtf16())
        return true;
    return std::any_of(text.cbegin(), text.cend(), [severalLines](QChar character) {
        if (severalLines && character == u'\n')
            return false;
        return character < u' ' || (character >= u'\x7f' && character <= u'\x9f');
    });
}

} // namespace

JsonNode JsonReader::Fields::operator[](QStringView key) const
{
    const QJsonObject object = m_node.value.toObject();
    const auto found = object.constFind(key);
    if (found != object.constEnd())
        return {*found, m_node.place + u'/' + key};
    JsonNode absent{QJsonValue(QJsonValue::Undefined), m_node.place + u'/' + key};
    if (m_isObject)
        m_reader->report(absent, QStringLiteral("missing"));
    return absent;
}

void JsonReader::report(const JsonNode &node, const QString &reason)
{
    ++m_found;
    if (m_problems.size() < MaxProblems)
        m_problems.append({node.place, reason});
}

JsonReader::Fields JsonReader::object(const JsonNode &node, std::initializer_list<QStringView> keys)
{
    Fields fields;
    fields.m_reader = this;
    fields.m_node = node;
    fields.m_isObject = node.value.isObject();
    if (!fields.m_isObject) {
        if (node.isPresent())
            report(node, QStringLiteral("wrong_type"));
        return fields;
    }
    const QJsonObject object = node.value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            report({it.value(), node.place + step(key)}, QStringLiteral("unknown_key"));
    }
    return fields;
}

QList<JsonNode> JsonReader::array(const JsonNode &node, qsizetype min, qsizetype max)
{
    if (!node.isPresent())
        return {};
    if (!node.value.isArray()) {
        report(node, QStringLiteral("wrong_type"));
        return {};
    }
    const QJsonArray values = node.value.toArray();
    if (values.size() > max) {
        report(node, QStringLiteral("too_many"));
        return {};
    }
    if (values.size() < min)
        report(node, values.isEmpty() ? QStringLiteral("empty") : QStringLiteral("too_few"));
    QList<JsonNode> nodes;
    nodes.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        nodes.append({values.at(i), node.place + u'/' + QString::number(i)});
    return nodes;
}

QString JsonReader::text(const JsonNode &node, qsizetype maxLength, bool severalLines)
{
    if (!node.isPresent())
        return {};
    if (!node.value.isString()) {
        report(node, QStringLiteral("wrong_type"));
        return {};
    }
    QString text = node.value.toString();
    if (text.size() > maxLength)
        report(node, QStringLiteral("too_long"));
    else if (hasControlCharacter(text, severalLines))
        report(node, QStringLiteral("control_character"));
    else if (text.trimmed().isEmpty())
        report(node, QStringLiteral("empty"));
    else
        return text;
    return {};
}

QString JsonReader::line(const JsonNode &node, qsizetype maxLength)
{
    return text(node, maxLength, false);
}

LocalText JsonReader::local(const JsonNode &node, qsizetype maxLength, bool severalLines)
{
    // Without languages that is the mistake, not every text of the file.
    if (!node.isPresent() || m_languages.isEmpty())
        return {};
    if (!node.value.isObject()) {
        report(node, QStringLiteral("wrong_type"));
        return {};
    }
    const QJsonObject object = node.value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!m_languages.contains(it.key()))
            report({it.value(), node.place + step(it.key())}, QStringLiteral("unknown_key"));
    }
    QMap<QString, QString> texts;
    for (const QString &language : m_languages) {
        const JsonNode member{object.value(language), node.place + u'/' + language};
        if (member.isPresent())
            texts.insert(language, text(member, maxLength, severalLines));
        else
            report(member, QStringLiteral("missing"));
    }
    return LocalText(std::move(texts));
}

int JsonReader::integer(const JsonNode &node, int min, int max)
{
    if (!node.isPresent())
        return min;
    if (!node.value.isDouble()) {
        report(node, QStringLiteral("wrong_type"));
        return min;
    }
    // Not a whole number, or one beyond 64 bits, gives the default: below the least.
    const qint64 number = node.value.toInteger(qint64(min) - 1);
    if (number < min || number > max) {
        report(node, QStringLiteral("unknown_value"));
        return min;
    }
    return int(number);
}

std::optional<bool> JsonReader::boolean(const JsonNode &node)
{
    if (node.value.isBool())
        return node.value.toBool();
    if (node.isPresent())
        report(node, QStringLiteral("wrong_type"));
    return std::nullopt;
}

} // namespace regards
