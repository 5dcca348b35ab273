// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/toolkitreader.h"

#include "core/toolkit/datafile.h"

#include <algorithm>

namespace regards {

namespace {

// What a file may hold at most: several times what any framework needs, and far below what could hurt.
// resources/toolkits/toolkit.schema.json states the same limits.
constexpr qsizetype MaxLabel = 300;
constexpr qsizetype MaxSentence = 1000;
constexpr qsizetype MaxSpeech = 8000;
constexpr qsizetype MaxThemes = 50;
constexpr qsizetype MaxStandards = 50;
constexpr qsizetype MaxCriteria = 100;
constexpr qsizetype MaxLookFor = 12;
constexpr qsizetype MaxArticles = 20;
constexpr qsizetype MaxQuestions = 100;
constexpr qsizetype MaxPrompts = 20;
constexpr qsizetype MaxCriteriaOfQuestion = 50;
constexpr qsizetype MaxQuestionId = 32;
constexpr int MaxMinutes = 480;

constexpr bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Each of these reads a token as it stands, or nullopt.

std::optional<QString> questionId(QStringView text)
{
    const bool isGood = text.size() <= MaxQuestionId && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return isLower(c) || isDigit(c) || c == u'_' || c == u'-';
                        });
    return isGood ? std::optional(text.toString()) : std::nullopt;
}

/// An article of the Convention, which has fifty.
std::optional<QString> article(QStringView text)
{
    const auto number = SubjectCode::fromText(text);
    if (!number || number->level() != SubjectCode::Level::Theme || text.toInt() > 50)
        return std::nullopt;
    return text.toString();
}

} // namespace

ToolkitData ToolkitReader::read(const QJsonValue &root)
{
    ToolkitData data;
    const auto fields = m_json.object({root, QString()},
                                      {u"format", u"format_version", u"id", u"edition", u"title", u"notice",
                                       u"languages", u"ratings", u"themes", u"guides", u"consent"});
    if (!readFormat(m_json, fields, u"regards-toolkit"))
        return data;
    data.id = m_json.parsed(fields[u"id"], fileIdFromText).value_or(QString());
    data.edition = m_json.line(fields[u"edition"], MaxLabel);
    data.languages = readLanguages(m_json, fields[u"languages"]);
    m_json.setLanguages(data.languages);
    data.title = m_json.local(fields[u"title"], MaxLabel);
    data.notice = m_json.local(fields[u"notice"], MaxSpeech, true);
    data.ratings = ratings(fields[u"ratings"]);
    for (const JsonNode &node : m_json.array(fields[u"themes"], 1, MaxThemes))
        data.themes.append(theme(node));
    data.guides = guides(fields[u"guides"]);
    data.consent = consent(fields[u"consent"]);
    return data;
}

QList<RatingText> ToolkitReader::ratings(const JsonNode &node)
{
    constexpr auto all = Rating::all();
    QList<RatingText> texts;
    size_t position = 0;
    for (const JsonNode &element : m_json.array(node, all.size(), all.size())) {
        const auto fields = m_json.object(element, {u"token", u"label", u"meaning"});
        const Rating expected = all[position++];
        const JsonNode token = fields[u"token"];
        const auto rating = m_json.parsed(token, Rating::fromToken);
        if (rating && *rating != expected)
            m_json.report(token, QStringLiteral("out_of_order"));
        texts.append(
            {expected, m_json.local(fields[u"label"], MaxLabel), m_json.local(fields[u"meaning"], MaxSentence)});
    }
    return texts;
}

Theme ToolkitReader::theme(const JsonNode &node)
{
    Theme theme;
    const auto fields = m_json.object(node, {u"code", u"title", u"short", u"plain", u"crpd", u"standards"});
    const auto own = code(fields[u"code"], SubjectCode::Level::Theme, SubjectCode());
    theme.code = own.value_or(SubjectCode());
    theme.title = m_json.local(fields[u"title"], MaxLabel);
    theme.shortTitle = m_json.local(fields[u"short"], MaxLabel);
    theme.plain = m_json.local(fields[u"plain"], MaxSentence);
    theme.crpd = crpd(fields[u"crpd"]);
    for (const JsonNode &element : m_json.array(fields[u"standards"], 1, MaxStandards))
        theme.standards.append(standard(element, own));
    return theme;
}

Standard ToolkitReader::standard(const JsonNode &node, std::optional<SubjectCode> theme)
{
    Standard standard;
    const auto fields = m_json.object(node, {u"code", u"title", u"plain", u"criteria"});
    const auto own = code(fields[u"code"], SubjectCode::Level::Standard, theme);
    standard.code = own.value_or(SubjectCode());
    standard.title = m_json.local(fields[u"title"], MaxLabel);
    standard.plain = m_json.local(fields[u"plain"], MaxSentence);
    for (const JsonNode &element : m_json.array(fields[u"criteria"], 1, MaxCriteria))
        standard.criteria.append(criterion(element, own));
    return standard;
}

Criterion ToolkitReader::criterion(const JsonNode &node, std::optional<SubjectCode> standard)
{
    Criterion criterion;
    const auto fields =
        m_json.object(node, {u"code", u"statement", u"plain", u"look_for", u"sources", u"scope", u"crpd"});
    const auto own = code(fields[u"code"], SubjectCode::Level::Criterion, standard);
    criterion.code = CriterionCode::fromSubject(own.value_or(SubjectCode())).value_or(CriterionCode());
    criterion.statement = m_json.local(fields[u"statement"], MaxSentence);
    criterion.plain = m_json.local(fields[u"plain"], MaxSentence);
    for (const JsonNode &element : m_json.array(fields[u"look_for"], 1, MaxLookFor))
        criterion.lookFor.append(m_json.local(element, MaxSentence));
    criterion.sources = sources(fields[u"sources"]);
    criterion.scope = m_json.parsed(fields[u"scope"], scopeFromToken).value_or(Scope::All);
    criterion.crpd = crpd(fields[u"crpd"]);
    return criterion;
}

/// A code of that level directly below `parent` that comes after every code before it, or nullopt. What lies below a
/// wrong code has an unknown parent, nullopt, so that one mistake is told once.
std::optional<SubjectCode> ToolkitReader::code(const JsonNode &node, SubjectCode::Level level,
                                               std::optional<SubjectCode> parent)
{
    const auto code = m_json.parsed(
        node,
        [level](QStringView text) {
            const auto read = SubjectCode::fromText(text);
            return read && read->level() == level ? read : std::nullopt;
        },
        QStringLiteral("bad_code"));
    if (!code)
        return std::nullopt;
    const bool isDuplicate = m_subjects.contains(*code);
    m_subjects.insert(*code);
    if (isDuplicate)
        m_json.report(node, QStringLiteral("duplicate_code"));
    else if (parent && code->parent() != *parent)
        m_json.report(node, QStringLiteral("misplaced"));
    else if (parent && *code < m_lastSubject)
        m_json.report(node, QStringLiteral("out_of_order"));
    else if (parent) {
        m_lastSubject = *code;
        return code;
    }
    return std::nullopt;
}

Sources ToolkitReader::sources(const JsonNode &node)
{
    Sources sources;
    for (const JsonNode &element : m_json.array(node, 1, allSources().size())) {
        const auto source = m_json.parsed(element, sourceFromToken);
        if (source && sources.testFlag(*source))
            m_json.report(element, QStringLiteral("duplicate_code"));
        if (source)
            sources |= *source;
    }
    return sources;
}

QStringList ToolkitReader::crpd(const JsonNode &node)
{
    QStringList articles;
    for (const JsonNode &element : m_json.array(node, 0, MaxArticles)) {
        if (const auto number = m_json.parsed(element, article))
            articles.append(*number);
    }
    return articles;
}

QList<Guide> ToolkitReader::guides(const JsonNode &node)
{
    constexpr auto categories = allInterviewCategories();
    QList<Guide> guides;
    for (const JsonNode &element : m_json.array(node, categories.size(), categories.size()))
        guides.append(guide(element));
    return guides;
}

Guide ToolkitReader::guide(const JsonNode &node)
{
    Guide guide;
    const auto fields = m_json.object(node, {u"category", u"minutes", u"opening", u"closing", u"questions"});
    const JsonNode category = fields[u"category"];
    if (const auto known = m_json.parsed(category, interviewCategoryFromToken)) {
        guide.category = *known;
        if (!m_guides.insert(*known).second)
            m_json.report(category, QStringLiteral("duplicate_code"));
    }
    guide.minutes = m_json.integer(fields[u"minutes"], 1, MaxMinutes);
    guide.opening = m_json.local(fields[u"opening"], MaxSpeech, true);
    guide.closing = m_json.local(fields[u"closing"], MaxSpeech, true);
    for (const JsonNode &element : m_json.array(fields[u"questions"], 1, MaxQuestions))
        guide.questions.append(question(element));
    return guide;
}

Question ToolkitReader::question(const JsonNode &node)
{
    Question question;
    const auto fields = m_json.object(node, {u"id", u"theme", u"text", u"criteria", u"prompts"});
    const JsonNode id = fields[u"id"];
    question.id = m_json.parsed(id, questionId).value_or(QString());
    if (!question.id.isEmpty() && m_questions.contains(question.id))
        m_json.report(id, QStringLiteral("duplicate_code"));
    m_questions.insert(question.id);

    const JsonNode theme = fields[u"theme"];
    if (const auto code = m_json.parsed(theme, SubjectCode::fromText, QStringLiteral("bad_code"))) {
        question.theme = *code;
        if (code->level() != SubjectCode::Level::Theme || isUnknown(*code))
            m_json.report(theme, QStringLiteral("unknown_theme"));
    }
    question.text = m_json.local(fields[u"text"], MaxSentence);
    question.criteria = criteria(fields[u"criteria"]);
    for (const JsonNode &element : m_json.array(fields[u"prompts"], 0, MaxPrompts)) {
        const auto prompt = m_json.object(element, {u"text", u"criteria"});
        question.prompts.append({m_json.local(prompt[u"text"], MaxSentence), criteria(prompt[u"criteria"])});
    }
    return question;
}

/// In a file without any theme that is the mistake, not every code of its guides.
bool ToolkitReader::isUnknown(SubjectCode code) const
{
    return !m_subjects.isEmpty() && !m_subjects.contains(code);
}

QList<CriterionCode> ToolkitReader::criteria(const JsonNode &node)
{
    QList<CriterionCode> codes;
    for (const JsonNode &element : m_json.array(node, 0, MaxCriteriaOfQuestion)) {
        const auto code = m_json.parsed(element, CriterionCode::fromText, QStringLiteral("bad_code"));
        if (!code)
            continue;
        if (isUnknown(*code))
            m_json.report(element, QStringLiteral("unknown_criterion"));
        else if (codes.contains(*code))
            m_json.report(element, QStringLiteral("duplicate_code"));
        codes.append(*code);
    }
    return codes;
}

QList<ConsentText> ToolkitReader::consent(const JsonNode &node)
{
    constexpr qsizetype count = 2 * allInterviewCategories().size();
    const auto fields = m_json.object(node, {u"version", u"texts"});
    const QString version = m_json.line(fields[u"version"], MaxLabel);
    QList<ConsentText> texts;
    std::set<std::pair<InterviewCategory, bool>> seen;
    for (const JsonNode &element : m_json.array(fields[u"texts"], count, count)) {
        const auto text = m_json.object(element, {u"category", u"group", u"text"});
        const auto category = m_json.parsed(text[u"category"], interviewCategoryFromToken);
        const auto group = m_json.boolean(text[u"group"]);
        texts.append({version, category.value_or(InterviewCategory::ServiceUser), group.value_or(false),
                      m_json.local(text[u"text"], MaxSpeech, true)});
        if (category && group && !seen.insert({*category, *group}).second)
            m_json.report(element, QStringLiteral("duplicate_code"));
    }
    return texts;
}

} // namespace regards
