// SPDX-License-Identifier: GPL-3.0-or-later
// recommendations show, recommendations check
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
#include "core/toolkit/recommendationlibrary.h"

#include <QJsonArray>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QString subjectsOf(const RecommendationTemplate &draft)
{
    QStringList codes;
    for (const SubjectCode code : draft.subjects)
        codes.append(code.text());
    return codes.join(u", "_s);
}

QJsonObject draftJson(const RecommendationTemplate &draft, const QString &language)
{
    QJsonArray subjects;
    for (const SubjectCode code : draft.subjects)
        subjects.append(code.text());
    return {{u"id"_s, draft.id},
            {u"subjects"_s, subjects},
            {u"horizon"_s, draft.horizon},
            {u"text"_s, draft.text.in(language)},
            {u"who"_s, draft.who.in(language)},
            {u"sign"_s, draft.sign.in(language)}};
}

void printDraft(Context &context, const RecommendationTemplate &draft, const QString &language)
{
    const QString horizon = Words(language).choice(u"recommendation"_s, u"horizon"_s, draft.horizon);
    context.print(draft.id + u"  ("_s + subjectsOf(draft) + u")"_s);
    context.print(u"  "_s + draft.text.in(language));
    context.print(u"  "_s + draft.who.in(language) + u". "_s + horizon + u'.');
    context.print(u"  "_s + draft.sign.in(language));
}

/// The library of `--file`, or the program's own, for the toolkit of `--toolkit`.
Result<RecommendationLibrary> libraryFrom(Context &context, const Toolkit &toolkit)
{
    if (!context.has(u"file"_s))
        return RecommendationLoader::builtin(toolkit);
    const QString file = context.option(u"file"_s);
    const auto bytes = RecommendationLoader::read(file);
    return bytes ? RecommendationLoader::load(*bytes, file, toolkit) : bytes.error();
}

} // namespace

Outcome recommendationsShow(Context &context)
{
    const auto toolkit = toolkitFrom(context, u"toolkit"_s);
    if (!toolkit)
        return toolkit.error();
    const auto library = libraryFrom(context, *toolkit);
    if (!library)
        return library.error();
    const QString language = context.has(u"lang"_s) ? context.option(u"lang"_s) : context.words().language();
    if (!library->languages.contains(language))
        return usageError(filled(context.translate("Cli", "This library has no texts in “%1”, only in: %2."),
                                 {language, library->languages.join(u", "_s)}));
    const QString wanted = context.option(u"subject"_s);
    const auto subject = SubjectCode::fromText(wanted);
    if (context.has(u"subject"_s) && (!subject || !toolkit->contains(*subject)))
        return usageError(filled(
            context.translate("Cli", "The toolkit has no theme, standard or criterion with the code %1."), {wanted}));
    for (const RecommendationTemplate &draft : library->templates) {
        if (subject && !draft.subjects.contains(*subject))
            continue;
        if (context.isJson())
            context.tell({}, draftJson(draft, language));
        else
            printDraft(context, draft, language);
    }
    return Exit::Done;
}

Outcome recommendationsCheck(Context &context)
{
    const auto toolkit = toolkitFrom(context, u"toolkit"_s);
    if (!toolkit)
        return toolkit.error();
    const QString file = context.argument(0);
    const auto bytes = RecommendationLoader::read(file);
    if (!bytes)
        return bytes.error();
    const QList<Error> problems = RecommendationLoader::check(*bytes, file, *toolkit);
    for (const Error &problem : problems)
        context.fail(problem);
    if (!problems.isEmpty())
        return Exit::Failed;
    const auto library = RecommendationLoader::load(*bytes, file, *toolkit);
    if (!library)
        return library.error();
    const int count = int(library->templates.size());
    context.tell(filled(context.translate("Cli", "%1 is a good library of recommendations: %2."),
                        {file, context.translate("Cli", "%n draft(s)", nullptr, count)}),
                 {{u"file"_s, file}, {u"id"_s, library->id}, {u"templates"_s, count}});
    return Exit::Done;
}

} // namespace regards::cli
