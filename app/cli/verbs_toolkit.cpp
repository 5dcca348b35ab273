// SPDX-License-Identifier: GPL-3.0-or-later
// toolkit show, toolkit check
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
#include "core/storage/atomicfile.h"

#include <QJsonArray>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject toolkitJson(const Toolkit &toolkit, const QString &language)
{
    QJsonArray themes;
    for (const Theme &theme : toolkit.themes()) {
        QJsonArray standards;
        for (const Standard &standard : theme.standards) {
            QJsonArray criteria;
            for (const Criterion &criterion : standard.criteria) {
                criteria.append(QJsonObject{{u"code"_s, criterion.code.text()},
                                            {u"statement"_s, criterion.statement.in(language)},
                                            {u"plain"_s, criterion.plain.in(language)}});
            }
            standards.append(QJsonObject{{u"code"_s, standard.code.text()},
                                         {u"title"_s, standard.title.in(language)},
                                         {u"criteria"_s, criteria}});
        }
        themes.append(QJsonObject{
            {u"code"_s, theme.code.text()}, {u"title"_s, theme.title.in(language)}, {u"standards"_s, standards}});
    }
    return {{u"id"_s, toolkit.id()},
            {u"edition"_s, toolkit.edition()},
            {u"digest"_s, QString::fromLatin1(toolkit.digest().toHex())},
            {u"title"_s, toolkit.title().in(language)},
            {u"themes"_s, themes}};
}

QString toolkitText(const Toolkit &toolkit, const QString &language)
{
    QString text = toolkit.title().in(language) + u" ("_s + toolkit.id() + u", "_s + toolkit.edition() + u")\n"_s;
    for (const Theme &theme : toolkit.themes()) {
        text += u'\n' + theme.code.text() + u"  "_s + theme.title.in(language) + u'\n';
        for (const Standard &standard : theme.standards) {
            text += u"  "_s + standard.code.text() + u"  "_s + standard.title.in(language) + u'\n';
            for (const Criterion &criterion : standard.criteria)
                text += u"    "_s + criterion.code.text() + u"  "_s + criterion.statement.in(language) + u'\n';
        }
    }
    return text.trimmed();
}

QString counts(Context &context, const Toolkit &toolkit)
{
    return filled(u"%1, %2, %3"_s,
                  {context.translate("Cli", "%n theme(s)", nullptr, int(toolkit.themes().size())),
                   context.translate("Cli", "%n standard(s)", nullptr, int(toolkit.standards().size())),
                   context.translate("Cli", "%n criterion(s)", nullptr, int(toolkit.criteria().size()))});
}

} // namespace

Outcome toolkitShow(Context &context)
{
    const Result<Toolkit> toolkit = toolkitFrom(context, u"file"_s);
    if (!toolkit)
        return toolkit.error();
    const QString language = context.has(u"lang"_s) ? context.option(u"lang"_s) : context.words().language();
    if (!toolkit->languages().contains(language))
        return usageError(filled(context.translate("Cli", "This toolkit has no texts in “%1”, only in: %2."),
                                 {language, toolkit->languages().join(u", "_s)}));
    if (context.isJson())
        context.tell({}, toolkitJson(*toolkit, language));
    else
        context.print(toolkitText(*toolkit, language));
    return Exit::Done;
}

Outcome toolkitCheck(Context &context)
{
    const QString file = context.argument(0);
    const Result<QByteArray> bytes = readFile(file, ToolkitLoader::MaxBytes);
    if (!bytes && bytes.error().code == ErrorCode::ContainerTooLarge)
        return Error{ErrorCode::ToolkitInvalid, {file, QString(), u"too_large"_s}};
    if (!bytes)
        return bytes.error();
    const QList<Error> problems = ToolkitLoader::check(*bytes, file);
    for (const Error &problem : problems)
        context.fail(problem);
    if (!problems.isEmpty())
        return Exit::Failed;
    const Result<Toolkit> toolkit = ToolkitLoader::load(*bytes, file);
    if (!toolkit)
        return toolkit.error();
    context.tell(filled(context.translate("Cli", "%1 is a good toolkit file: %2."), {file, counts(context, *toolkit)}),
                 {{u"file"_s, file},
                  {u"id"_s, toolkit->id()},
                  {u"themes"_s, toolkit->themes().size()},
                  {u"standards"_s, toolkit->standards().size()},
                  {u"criteria"_s, toolkit->criteria().size()}});
    return Exit::Done;
}

Result<Toolkit> toolkitFrom(Context &context, const QString &option)
{
    return context.has(option) ? ToolkitLoader::loadFile(context.option(option)) : ToolkitLoader::builtin();
}

Result<Toolkit> toolkitOf(Context &context, const Notebook &notebook, const RecordId &visit)
{
    const Result<Toolkit> toolkit = toolkitFrom(context, u"toolkit"_s);
    const std::optional<Visit> of = notebook.find<Visit>(visit);
    if (toolkit && of && !of->toolkit.isEmpty() && of->toolkit != toolkit->id())
        return Error{ErrorCode::ToolkitUnknown, {of->toolkit}};
    return toolkit;
}

} // namespace regards::cli
