// SPDX-License-Identifier: GPL-3.0-or-later
// report
#include "app/cli/shown.h"
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
#include "core/exchange/codes.h"
#include "core/report/blankforms.h"
#include "core/report/pdf.h"
#include "core/report/unitreport.h"

#include <QDir>
#include <QFileInfo>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString UnitKind = u"unit"_s;
const QString FormsKind = u"forms"_s;

Result<void> checkReportOptions(Context &context)
{
    const QString language = context.option(u"lang"_s);
    const QString kind = context.option(u"kind"_s);
    if (kind != UnitKind && kind != FormsKind)
        return usageError(filled(context.translate("Cli",
                                                   "There is no document of the kind “%1” yet; --kind takes: "
                                                   "unit, forms."),
                                 {kind}));
    if (kind == UnitKind && context.option(u"report"_s).isEmpty())
        return usageError(context.translate("Cli", "--kind unit needs --report."));
    if (kind == UnitKind && (context.has(u"visit"_s) || context.has(u"booklet"_s)))
        return usageError(context.translate("Cli", "--visit and --booklet are for --kind forms."));
    if (kind == FormsKind && context.has(u"report"_s))
        return usageError(context.translate("Cli", "--report is for --kind unit."));
    if (language != u"fr" && language != u"en")
        return usageError(context.translate("Cli", "--lang takes fr or en."));
    const QString target = context.option(u"to"_s);
    if (!target.endsWith(u".pdf", Qt::CaseInsensitive))
        return Error{ErrorCode::FormatUnknown, {target}};
    return mayReplace(target, "%PDF-");
}

Result<report::Document> unitReport(Context &context, const Notebook &notebook)
{
    const Result<RecordId> id = context.record(notebook, u"report"_s, Report::typeName());
    if (!id)
        return id.error();
    const std::optional<Report> wanted = notebook.find<Report>(*id);
    const Result<Toolkit> toolkit = toolkitOf(context, notebook, wanted ? wanted->visit : RecordId());
    if (!toolkit)
        return toolkit.error();
    return report::buildUnitReport(notebook, *toolkit, *id, context.option(u"lang"_s));
}

/// For the visit named, for that of an observer's notebook, or else for any.
Result<report::Document> blankForms(Context &context, const Notebook &notebook)
{
    const Result<RecordId> named = context.record(notebook, u"visit"_s, Visit::typeName());
    if (!named)
        return named.error();
    const RecordId visit = *named ? *named : notebook.visit();
    const Result<Toolkit> toolkit = toolkitOf(context, notebook, visit);
    if (!toolkit)
        return toolkit.error();
    report::FormsSelection selection = report::everyForm(*toolkit);
    for (report::InterviewSheets &interview : selection.interviews)
        interview.withdrawalCode = WithdrawalCode::generate(context.world()).format();
    return report::buildBlankForms(notebook, *toolkit, visit, selection, context.option(u"lang"_s));
}

} // namespace

Outcome report(Context &context)
{
    if (const auto good = checkReportOptions(context); !good)
        return good.error();
    const QString target = context.option(u"to"_s);
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const bool isForms = context.option(u"kind"_s) == FormsKind;
    const auto document = isForms ? blankForms(context, **notebook) : unitReport(context, **notebook);
    if (!document)
        return document.error();
    const auto imposition = context.has(u"booklet"_s) ? report::Imposition::Booklet : report::Imposition::Reading;
    if (const auto written = report::writePdf(*document, target, imposition); !written)
        return written.error();
    context.tell(filled(context.translate("Cli", "%1 is written."), {QDir::toNativeSeparators(target)}),
                 {{u"file"_s, target}, {u"bytes"_s, QFileInfo(target).size()}});
    return Exit::Done;
}

} // namespace regards::cli
