// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/usualdocuments.h"

#include "core/toolkit/datafile.h"

#include <QFile>

// The resource lies in a static library, and the linker takes it along only when something names it. The macro must
// not stand inside any namespace.
static void initDocumentsResource()
{
    Q_INIT_RESOURCE(toolkits);
}

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr JsonLimits Limits{.depth = 8, .values = 10'000};
constexpr qsizetype MaxDocuments = 200;
constexpr qsizetype MaxTitle = 300;
constexpr qsizetype MaxKind = 60;
constexpr qsizetype MaxCriteria = 30;

std::optional<bool> isOfUnit(QStringView text)
{
    if (text == u"unit")
        return true;
    return text == u"facility" ? std::optional(false) : std::nullopt;
}

UsualDocument document(JsonReader &json, const JsonNode &node)
{
    UsualDocument document;
    const auto fields = json.object(node, {u"title", u"kind", u"per", u"criteria"});
    document.title = json.local(fields[u"title"], MaxTitle);
    document.kind = json.local(fields[u"kind"], MaxKind);
    document.isOfUnit = json.parsed(fields[u"per"], isOfUnit).value_or(false);
    for (const JsonNode &element : json.array(fields[u"criteria"], 0, MaxCriteria)) {
        if (const auto code = json.parsed(element, CriterionCode::fromText, u"bad_code"_s))
            document.criteria.append(*code);
    }
    return document;
}

} // namespace

Result<QList<UsualDocument>> readUsualDocuments(QByteArrayView bytes, const QString &file)
{
    const auto refuse = [&file](const JsonProblem &problem) {
        return Error{ErrorCode::ToolkitInvalid, {file, problem.place, problem.reason}};
    };
    const JsonText text = parseJson(bytes, Limits);
    if (text.problem)
        return refuse(*text.problem);
    JsonReader json;
    json.setLanguages({u"fr"_s, u"en"_s});
    const auto fields = json.object({text.root, QString()}, {u"format", u"format_version", u"documents"});
    if (!readFormat(json, fields, u"regards-documents"))
        return refuse(json.problems().constFirst());
    QList<UsualDocument> documents;
    for (const JsonNode &element : json.array(fields[u"documents"], 1, MaxDocuments))
        documents.append(document(json, element));
    if (!json.problems().isEmpty())
        return refuse(json.problems().constFirst());
    return documents;
}

Result<QList<UsualDocument>> usualDocuments()
{
    initDocumentsResource();
    QFile file(u":/regards/toolkits/usual-documents.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {file.fileName(), file.errorString()}};
    return readUsualDocuments(file.readAll(), file.fileName());
}

} // namespace regards
