// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/datafile.h"

#include "core/toolkit/jsonscan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regards {

namespace {

constexpr int FormatVersion = 1;
constexpr qsizetype MaxLanguages = 20;

constexpr bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isAsciiAlphanumeric(QChar c)
{
    return isLower(c) || isDigit(c) || (c >= u'A' && c <= u'Z');
}

/// Two or three small letters, then up to three subtags of two to eight letters or digits.
std::optional<QString> languageTag(QStringView text)
{
    const QList<QStringView> subtags = text.split(u'-');
    for (qsizetype i = 0; i < subtags.size(); ++i) {
        const QStringView subtag = subtags.at(i);
        const bool isGood = i == 0
            ? subtag.size() <= 3 && std::all_of(subtag.begin(), subtag.end(), isLower)
            : i <= 3 && subtag.size() <= 8 && std::all_of(subtag.begin(), subtag.end(), isAsciiAlphanumeric);
        if (!isGood || subtag.size() < 2)
            return std::nullopt;
    }
    return text.toString();
}

} // namespace

JsonText parseJson(QByteArrayView bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return {.problem = JsonProblem{QString(), QStringLiteral("too_large")}};
    if (const auto fault = scanJson(bytes, limits.depth, limits.values))
        return {.problem = JsonProblem{fault->place, fault->reason}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return {.problem = JsonProblem{jsonPlace(bytes, error.offset), QStringLiteral("syntax")}};
    return {.root = document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null)};
}

bool readFormat(JsonReader &json, const JsonReader::Fields &root, QStringView format)
{
    const auto isIt = [format](QStringView text) { return text == format ? std::optional(true) : std::nullopt; };
    const bool isFormat = json.parsed(root[u"format"], isIt).has_value();
    const JsonNode version = root[u"format_version"];
    if (version.value.toDouble() > FormatVersion) {
        json.report(version, QStringLiteral("newer_version"));
        return false;
    }
    [[maybe_unused]] const int known = json.integer(version, FormatVersion, FormatVersion);
    return isFormat;
}

QStringList readLanguages(JsonReader &json, const JsonNode &node)
{
    QStringList languages;
    for (const JsonNode &element : json.array(node, 1, MaxLanguages)) {
        const auto language = json.parsed(element, languageTag);
        if (!language)
            continue;
        if (languages.contains(*language))
            json.report(element, QStringLiteral("duplicate_code"));
        else
            languages.append(*language);
    }
    return languages;
}

std::optional<QString> fileIdFromText(QStringView text)
{
    const bool isGood = std::all_of(text.begin(), text.end(),
                                    [](QChar c) { return isLower(c) || isDigit(c) || c == u'.' || c == u'-'; });
    return isGood && isAsciiAlphanumeric(text.front()) ? std::optional(text.toString()) : std::nullopt;
}

} // namespace regards
