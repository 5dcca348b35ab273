// SPDX-License-Identifier: GPL-3.0-or-later
// report
#include "app/cli/shown.h"
#include "app/cli/toolkits.h"
#include "app/cli/verbs.h"
#include "core/exchange/codes.h"
#include "core/report/blankforms.h"
#include "core/report/fonts.h"
#include "core/report/gate.h"
#include "core/report/issue.h"
#include "core/storage/atomicfile.h"

#include <QDir>
#include <QFileInfo>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::DocumentKind;
using report::Format;

/// What was asked for, once it is known to make sense.
struct Order
{
    report::DocumentWish wish;
    Format format = Format::Pdf;
    QString target{};
    bool isDraft = false;
    bool isBooklet = false;
};

/// The kind, and the options that it needs or doesn't take.
Result<DocumentKind> kindOf(Context &context)
{
    const auto kind = report::documentKindFromToken(context.option(u"kind"_s));
    if (!kind)
        return usageError(filled(context.translate("Cli",
                                                   "There is no document of the kind “%1” yet; --kind takes: "
                                                   "unit, facility, handout, plain, forms."),
                                 {context.option(u"kind"_s)}));
    const bool isForms = *kind == DocumentKind::Forms;
    if (!report::isOfVisit(*kind) && (!context.has(u"report"_s) || context.has(u"visit"_s)))
        return usageError(context.translate("Cli", "--kind unit, handout and plain are of one --report."));
    if (*kind == DocumentKind::Facility && (!context.has(u"visit"_s) || context.has(u"report"_s)))
        return usageError(context.translate("Cli", "--kind facility is of one --visit."));
    if (isForms && context.has(u"report"_s))
        return usageError(context.translate("Cli", "--kind forms takes no --report."));
    if (!isForms && context.has(u"booklet"_s))
        return usageError(context.translate("Cli", "--booklet is for --kind forms."));
    if (isForms && context.has(u"draft"_s))
        return usageError(context.translate("Cli", "Blank forms hold nothing back: they take no --draft."));
    return *kind;
}

/// Whether the target may be written: nothing is there, or a document of its format.
Result<void> checkTarget(const QString &target, Format format)
{
    switch (format) {
    case Format::Html:
        return mayReplace(target, "<!DOCTYPE html>");
    case Format::Odt:
        return mayReplace(target, "mimetypeapplication/vnd.oasis.opendocument.text", OdtKindAt);
    case Format::Pdf:
        break;
    }
    return mayReplace(target, "%PDF-");
}

Result<Order> orderOf(Context &context)
{
    const auto kind = kindOf(context);
    if (!kind)
        return kind.error();
    Order order;
    order.wish.kind = *kind;
    order.wish.language = context.option(u"lang"_s);
    order.isDraft = context.has(u"draft"_s);
    order.isBooklet = context.has(u"booklet"_s);
    if (order.wish.language != u"fr" && order.wish.language != u"en")
        return usageError(context.translate("Cli", "--lang takes fr or en."));
    if (context.has(u"paper"_s)) {
        const QString paper = context.option(u"paper"_s).toLower();
        if (paper != u"a4" && paper != u"letter")
            return usageError(context.translate("Cli", "--paper takes a4 or letter."));
        order.wish.pageSize = paper == u"a4" ? report::PageSize::A4 : report::PageSize::Letter;
    }
    order.target = context.option(u"to"_s);
    const auto format = report::formatOfFile(order.target);
    if (!format)
        return Error{ErrorCode::FormatUnknown, {order.target}};
    order.format = *format;
    if (order.isBooklet && order.format != Format::Pdf)
        return usageError(context.translate("Cli", "--booklet is for PDF."));
    if (const auto free = checkTarget(order.target, order.format); !free)
        return free.error();
    return order;
}

/// The visit that the document is about; forms are for any where none is named.
Result<RecordId> findSubject(Context &context, const Notebook &notebook, Order &order)
{
    const bool isOfVisit = report::isOfVisit(order.wish.kind);
    const Result<RecordId> named = context.record(notebook, isOfVisit ? u"visit"_s : u"report"_s,
                                                  isOfVisit ? Visit::typeName() : Report::typeName());
    if (!named)
        return named.error();
    order.wish.subject = *named;
    if (order.wish.kind == DocumentKind::Forms && !order.wish.subject)
        order.wish.subject = notebook.visit();
    return isOfVisit ? order.wish.subject : notebook.find<Report>(*named).value_or(Report()).visit;
}

/// Forms for interviews carry a new withdrawal code each.
Result<report::Document> blankForms(Context &context, const Notebook &notebook, const Toolkit &toolkit,
                                    const report::DocumentWish &wish)
{
    report::FormsSelection selection = report::everyForm(toolkit);
    for (report::InterviewSheets &interview : selection.interviews)
        interview.withdrawalCode = WithdrawalCode::generate(context.world()).format();
    return report::buildBlankForms(notebook, toolkit, wish.subject, selection, wish.language, wish.pageSize);
}

/// The document as it may leave, after the gate or as a draft; says what holds it back.
Result<report::Document> admitted(Context &context, const Notebook &notebook, const Toolkit &toolkit,
                                  const Order &order)
{
    if (order.wish.kind == DocumentKind::Forms)
        return blankForms(context, notebook, toolkit, order.wish);
    auto document = report::buildDocument(notebook, toolkit, order.wish);
    if (!document)
        return document;
    if (order.isDraft)
        return report::asTeamDraft(std::move(*document));
    const auto found = report::obstaclesIn(*document, notebook, toolkit, order.wish);
    if (report::mayBeIssued(found))
        return document;
    QStringList reasons;
    for (const report::Obstacle &obstacle : found) {
        if (!obstacle.holdsBack || obstacle.waiver)
            continue;
        const QString place = report::obstaclePlace(obstacle, context.words());
        const QString what = report::obstacleTitle(obstacle, context.words());
        reasons.append(place.isEmpty() ? what : QString(place + u": "_s + what));
    }
    return Error{ErrorCode::ReportImpossible, QStringList{u"held_back"_s} + reasons};
}

/// Writes the file, and lists what is given out by it.
Result<void> written(Notebook &notebook, const report::Document &document, const Order &order)
{
    const auto imposition = order.isBooklet ? report::Imposition::Booklet : report::Imposition::Reading;
    const auto bytes = report::rendered(document, order.format, imposition);
    if (!bytes)
        return bytes.error();
    if (const auto done = writeFileAtomically(order.target, *bytes); !done)
        return done;
    if (order.isDraft || order.wish.kind == DocumentKind::Forms)
        return {};
    return report::listIssued(notebook, order.wish, report::suffix(order.format).mid(1),
                              QFileInfo(order.target).fileName(), report::sha256Of(*bytes));
}

} // namespace

Outcome report(Context &context)
{
    auto order = orderOf(context);
    if (!order)
        return order.error();
    const bool isListed = !order->isDraft && order->wish.kind != DocumentKind::Forms;
    const auto mode = isListed ? Vault::Mode::ReadWrite : Vault::Mode::ReadOnly;
    const auto notebook = order->wish.kind == DocumentKind::Forms ? context.open(context.argument(0), mode)
                                                                  : context.openArchive(context.argument(0), mode);
    if (!notebook)
        return notebook.error();
    const auto visit = findSubject(context, **notebook, *order);
    if (!visit)
        return visit.error();
    const Result<Toolkit> toolkit = toolkitOf(context, **notebook, *visit);
    if (!toolkit)
        return toolkit.error();
    if (const auto loaded = report::loadFonts(); !loaded)
        return loaded.error();
    const auto document = admitted(context, **notebook, *toolkit, *order);
    if (!document) {
        const Error &error = document.error();
        if (error.code == ErrorCode::ReportImpossible && !context.isJson()) {
            for (const QString &reason : error.details.mid(1))
                context.warn(u"  "_s + reason);
        }
        return error;
    }
    if (const auto done = written(**notebook, *document, *order); !done)
        return done.error();
    context.tell(filled(context.translate("Cli", "%1 is written."), {QDir::toNativeSeparators(order->target)}),
                 {{u"file"_s, order->target}, {u"bytes"_s, QFileInfo(order->target).size()}});
    return Exit::Done;
}

} // namespace regards::cli
