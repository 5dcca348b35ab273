// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/jsonreader.h"

#include <QByteArrayView>

/// What the files of data have in common: bounded JSON text that says its format and version, an id, its languages.
namespace regards {

/// How much a file may hold before it is refused.
struct JsonLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 32;
    int values = 100'000;
};

/// The root of a JSON text, an object or else null, or what is wrong with the text before anything in it is looked at:
/// too_large, what scanJson() finds, or syntax.
struct JsonText
{
    QJsonValue root{};
    std::optional<JsonProblem> problem{};
};
[[nodiscard]] JsonText parseJson(QByteArrayView bytes, const JsonLimits &limits);

/// Whether the members `format` and `format_version` say that it is a file of this kind, version 1. A later version is
/// reported as newer_version; nothing else in such a file may be looked at, since it may mean anything.
[[nodiscard]] bool readFormat(JsonReader &json, const JsonReader::Fields &root, QStringView format);

/// The tags of the languages that the file's texts have: at least one, none twice.
[[nodiscard]] QStringList readLanguages(JsonReader &json, const JsonNode &node);

/// A file's id: lower case, digits, dots and hyphens, the first a letter or digit; anything else is nullopt.
[[nodiscard]] std::optional<QString> fileIdFromText(QStringView text);

} // namespace regards
