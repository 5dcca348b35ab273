// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/plainwordings.h"

#include "core/toolkit/datafile.h"

#include <QFile>

// The resource lies in a static library, and the linker takes it along only when something names it. The macro must
// not stand inside any namespace.
static void initPlainResource()
{
    Q_INIT_RESOURCE(toolkits);
}

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr JsonLimits Limits{.bytes = 1024 * 1024, .depth = 8, .values = 20'000};
constexpr qsizetype MaxSentences = 300;
constexpr qsizetype MaxStandards = 500;
constexpr qsizetype MaxHardWords = 1000;
constexpr qsizetype MaxSentence = 200;
constexpr qsizetype MaxWord = 60;

QString drawing(JsonReader &json, const JsonNode &node)
{
    const QString name = json.line(node, MaxWord);
    return name == u"none" ? QString() : name;
}

std::optional<SubjectCode> standardCode(QStringView text)
{
    const auto code = SubjectCode::fromText(text);
    return code && code->level() == SubjectCode::Level::Standard ? code : std::nullopt;
}

QList<HardWord> readHardWords(JsonReader &json, const JsonNode &node)
{
    QList<HardWord> words;
    for (const JsonNode &element : json.array(node, 0, MaxHardWords)) {
        const auto fields = json.object(element, {u"word", u"instead"});
        words.append({json.line(fields[u"word"], MaxWord).toLower(), json.line(fields[u"instead"], MaxSentence)});
    }
    return words;
}

} // namespace

Result<PlainWordings> PlainWordings::fromJson(QByteArrayView bytes, const QString &file)
{
    const auto refuse = [&file](const JsonProblem &problem) {
        return Error{ErrorCode::ToolkitInvalid, {file, problem.place, problem.reason}};
    };
    const JsonText text = parseJson(bytes, Limits);
    if (text.problem)
        return refuse(*text.problem);
    JsonReader json;
    json.setLanguages({u"fr"_s, u"en"_s});
    const auto root = json.object(
        {text.root, QString()}, {u"format", u"format_version", u"toolkit", u"sentences", u"standards", u"hard_words"});
    if (!readFormat(json, root, u"regards-plain-language"))
        return refuse(json.problems().constFirst());
    PlainWordings wordings;
    wordings.m_toolkit = json.line(root[u"toolkit"], MaxWord);
    for (const JsonNode &element : json.array(root[u"sentences"], 1, MaxSentences)) {
        const auto fields = json.object(element, {u"key", u"pictogram", u"text"});
        wordings.m_sentences.insert(json.line(fields[u"key"], MaxWord),
                                    {json.local(fields[u"text"], MaxSentence), drawing(json, fields[u"pictogram"])});
    }
    for (const JsonNode &element : json.array(root[u"standards"], 0, MaxStandards)) {
        const auto fields = json.object(element, {u"code", u"pictogram", u"well", u"better"});
        const QString picture = drawing(json, fields[u"pictogram"]);
        const auto code = json.parsed(fields[u"code"], standardCode, u"bad_code"_s);
        wordings.m_standards.insert(code.value_or(SubjectCode()),
                                    {{json.local(fields[u"well"], MaxSentence), picture},
                                     {json.local(fields[u"better"], MaxSentence), picture}});
    }
    const auto hard = json.object(root[u"hard_words"], {u"en", u"fr"});
    wordings.m_hardWords.insert(u"en"_s, readHardWords(json, hard[u"en"]));
    wordings.m_hardWords.insert(u"fr"_s, readHardWords(json, hard[u"fr"]));
    if (!json.problems().isEmpty())
        return refuse(json.problems().constFirst());
    return wordings;
}

Result<PlainWordings> PlainWordings::builtin()
{
    initPlainResource();
    QFile file(u":/regards/toolkits/plain-language.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {file.fileName(), file.errorString()}};
    return fromJson(file.readAll(), file.fileName());
}

const PlainStandard *PlainWordings::standard(const QString &toolkit, SubjectCode code) const
{
    if (toolkit != m_toolkit)
        return nullptr;
    const auto found = m_standards.constFind(code);
    return found == m_standards.cend() ? nullptr : &*found;
}

} // namespace regards
