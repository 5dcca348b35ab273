// SPDX-License-Identifier: GPL-3.0-or-later
// redact, withdraw
#include "app/cli/verbs.h"
#include "core/exchange/gather.h"

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What no program can do.
QString limitOfErasing(Context &context)
{
    return context.translate("Cli",
                             "It is erased here and in the backups, and stays so when older hand-overs come in. What "
                             "lies on sticks or with others can't be erased from here.");
}

} // namespace

Outcome redact(Context &context)
{
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadWrite);
    if (!notebook)
        return notebook.error();
    const Result<RecordId> id = context.record(**notebook, u"id"_s);
    if (!id)
        return id.error();
    const Result<RecordId> author = context.record(**notebook, u"author"_s, Observer::typeName());
    if (!author)
        return author.error();
    const QString field = context.option(u"field"_s);
    const auto done =
        field.isEmpty() ? (*notebook)->redact(*id, *author) : (*notebook)->redactField(*id, field, *author);
    if (!done)
        return done.error();
    QJsonObject json{{u"id"_s, id->text()}, {u"erased"_s, true}};
    if (!field.isEmpty())
        json.insert(u"field"_s, field);
    context.tell(limitOfErasing(context), json);
    context.warnOfPendingErasures(**notebook);
    return Exit::Done;
}

Outcome withdraw(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<RecordId> visit = context.record(**archive, u"visit"_s, Visit::typeName());
    if (!visit)
        return visit.error();
    const Result<RecordId> interview = withdrawInterview(**archive, *visit, context.option(u"code"_s));
    if (!interview)
        return interview.error();
    context.tell(context.translate("Cli", "The interview was withdrawn.") + u' ' + limitOfErasing(context),
                 {{u"id"_s, interview->text()}, {u"erased"_s, true}});
    context.warnOfPendingErasures(**archive);
    return Exit::Done;
}

} // namespace regards::cli
