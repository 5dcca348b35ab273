// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/recommendationreader.h"

#include "core/toolkit/datafile.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// What a file may hold at most; resources/recommendations/recommendations.schema.json states the same limits.
constexpr qsizetype MaxLabel = 300;
constexpr qsizetype MaxText = 2000;
constexpr qsizetype MaxSpeech = 8000;
constexpr qsizetype MaxTemplates = 5000;
constexpr qsizetype MaxSubjects = 20;

std::optional<QString> templateId(QStringView text)
{
    const bool isGood = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
    return isGood ? std::optional(text.toString()) : std::nullopt;
}

/// The tokens of recommendation.horizon.
std::optional<QString> horizon(QStringView text)
{
    constexpr QStringView all[] = {u"now", u"3_months", u"12_months", u"later"};
    return std::find(std::begin(all), std::end(all), text) != std::end(all) ? std::optional(text.toString())
                                                                            : std::nullopt;
}

} // namespace

RecommendationLibrary RecommendationReader::read(const QJsonValue &root)
{
    RecommendationLibrary library;
    const auto fields = m_json.object(
        {root, QString()},
        {u"format", u"format_version", u"id", u"edition", u"toolkit", u"languages", u"title", u"notice", u"templates"});
    if (!readFormat(m_json, fields, u"regards-recommendations"))
        return library;
    library.id = m_json.parsed(fields[u"id"], fileIdFromText).value_or(QString());
    library.edition = m_json.line(fields[u"edition"], MaxLabel);
    const JsonNode toolkit = fields[u"toolkit"];
    library.toolkit = m_json.parsed(toolkit, fileIdFromText).value_or(QString());
    m_isForToolkit = library.isFor(m_toolkit);
    if (!library.toolkit.isEmpty() && !m_isForToolkit)
        m_json.report(toolkit, u"other_toolkit"_s);
    library.languages = readLanguages(m_json, fields[u"languages"]);
    m_json.setLanguages(library.languages);
    library.title = m_json.local(fields[u"title"], MaxLabel);
    library.notice = m_json.local(fields[u"notice"], MaxSpeech, true);
    for (const JsonNode &node : m_json.array(fields[u"templates"], 1, MaxTemplates))
        library.templates.append(draft(node));
    return library;
}

RecommendationTemplate RecommendationReader::draft(const JsonNode &node)
{
    RecommendationTemplate draft;
    const auto fields = m_json.object(node, {u"id", u"subjects", u"horizon", u"text", u"who", u"sign"});
    const JsonNode id = fields[u"id"];
    draft.id = m_json.parsed(id, templateId).value_or(QString());
    if (!draft.id.isEmpty() && m_ids.contains(draft.id))
        m_json.report(id, u"duplicate_code"_s);
    m_ids.insert(draft.id);
    for (const JsonNode &element : m_json.array(fields[u"subjects"], 1, MaxSubjects)) {
        const auto code = m_json.parsed(element, SubjectCode::fromText, u"bad_code"_s);
        if (!code)
            continue;
        if (m_isForToolkit && !m_toolkit.contains(*code))
            m_json.report(element, u"unknown_subject"_s);
        else if (draft.subjects.contains(*code))
            m_json.report(element, u"duplicate_code"_s);
        draft.subjects.append(*code);
    }
    draft.horizon = m_json.parsed(fields[u"horizon"], horizon).value_or(QString());
    draft.text = m_json.local(fields[u"text"], MaxText);
    draft.who = m_json.local(fields[u"who"], MaxLabel);
    draft.sign = m_json.local(fields[u"sign"], MaxText);
    return draft;
}

} // namespace regards
