// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/lawlist.h"

#include "core/toolkit/datafile.h"

#include <QFile>

#include <algorithm>

// The resource lies in a static library, and the linker takes it along only when something names it. The macro must
// not stand inside any namespace.
static void initLawResource()
{
    Q_INIT_RESOURCE(toolkits);
}

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

// Far beyond what a list of law needs.
constexpr JsonLimits Limits{.bytes = 1024 * 1024, .depth = 8, .values = 20'000};
constexpr qsizetype MaxEntries = 1000;
constexpr qsizetype MaxReference = 300;
constexpr qsizetype MaxSubject = 500;
constexpr qsizetype MaxSubjects = 30;

std::optional<QString> countryCode(QStringView text)
{
    const bool isGood =
        text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isGood ? std::optional(text.toString()) : std::nullopt;
}

/// A year and a month.
std::optional<QString> monthText(QStringView text)
{
    if (text.size() != 7 || text.at(4) != u'-')
        return std::nullopt;
    const auto isNumber = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const int month = text.sliced(5).toInt();
    const bool isGood = isNumber(text.first(4)) && isNumber(text.sliced(5)) && month >= 1 && month <= 12;
    return isGood ? std::optional(text.toString()) : std::nullopt;
}

LawEntry entry(JsonReader &json, const JsonNode &node)
{
    LawEntry entry;
    const auto fields = json.object(node, {u"reference", u"subject", u"subjects"});
    entry.reference = json.local(fields[u"reference"], MaxReference);
    entry.subject = json.local(fields[u"subject"], MaxSubject);
    for (const JsonNode &element : json.array(fields[u"subjects"], 1, MaxSubjects)) {
        const auto code = json.parsed(element, SubjectCode::fromText, u"bad_code"_s);
        if (!code)
            continue;
        if (entry.subjects.contains(*code))
            json.report(element, u"duplicate_code"_s);
        entry.subjects.append(*code);
    }
    return entry;
}

} // namespace

QList<LawEntry> LawList::on(const QList<SubjectCode> &subjects) const
{
    QList<LawEntry> found;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(found), [&](const LawEntry &entry) {
        return std::any_of(entry.subjects.cbegin(), entry.subjects.cend(),
                           [&](SubjectCode code) { return subjects.contains(code); });
    });
    return found;
}

Result<LawList> readLawList(QByteArrayView bytes, const QString &file)
{
    const auto refuse = [&file](const JsonProblem &problem) {
        return Error{ErrorCode::ToolkitInvalid, {file, problem.place, problem.reason}};
    };
    const JsonText text = parseJson(bytes, Limits);
    if (text.problem)
        return refuse(*text.problem);
    JsonReader json;
    json.setLanguages({u"fr"_s, u"en"_s});
    const auto fields =
        json.object({text.root, QString()}, {u"format", u"format_version", u"country", u"date", u"entries"});
    LawList list;
    if (readFormat(json, fields, u"regards-law")) {
        list.country = json.parsed(fields[u"country"], countryCode).value_or(QString());
        list.date = json.parsed(fields[u"date"], monthText).value_or(QString());
        for (const JsonNode &element : json.array(fields[u"entries"], 1, MaxEntries))
            list.entries.append(entry(json, element));
    }
    if (!json.problems().isEmpty())
        return refuse(json.problems().constFirst());
    return list;
}

Result<LawList> frenchLaw()
{
    initLawResource();
    QFile file(u":/regards/toolkits/law-fr.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {file.fileName(), file.errorString()}};
    return readLawList(file.readAll(), file.fileName());
}

} // namespace regards
