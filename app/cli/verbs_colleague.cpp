// SPDX-License-Identifier: GPL-3.0-or-later
// card write; colleague add, list, remove; transfer write
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/exchange/colleagues.h"
#include "core/exchange/container_header.h"
#include "core/exchange/transfer.h"
#include "core/exchange/visitpack.h"

#include <QDir>
#include <QJsonArray>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype ShortestPrefix = 6;

QJsonObject colleagueJson(const Colleague &colleague)
{
    const auto moment = [](qint64 at) { return at == 0 ? QJsonValue() : QJsonValue(isoTime(at)); };
    return {{u"colleague"_s, colleague.owner.text()},     {u"name"_s, colleague.name},
            {u"fingerprint"_s, colleague.fingerprint},    {u"since"_s, moment(colleague.since)},
            {u"last_sent"_s, moment(colleague.lastSent)}, {u"last_received"_s, moment(colleague.lastReceived)}};
}

/// Gives this archive's coordinator the name that --name says, if it does.
Result<void> takeName(Context &context, Notebook &archive)
{
    return context.has(u"name"_s) ? setOwnName(archive, context.option(u"name"_s)) : Result<void>();
}

/// The colleague whose id begins so: RecordUnknown, RecordAmbiguous.
Result<Colleague> colleagueNamed(const Notebook &archive, const QString &prefix)
{
    const QString wanted = prefix.trimmed().toLower();
    std::optional<Colleague> found;
    for (const Colleague &colleague : colleagues(archive)) {
        if (wanted.size() < ShortestPrefix || !colleague.owner.text().startsWith(wanted))
            continue;
        if (found && found->owner != colleague.owner)
            return Error{ErrorCode::RecordAmbiguous, {prefix}};
        found = colleagueOf(archive, colleague.owner);
    }
    if (!found)
        return Error{ErrorCode::RecordUnknown, {prefix}};
    return *found;
}

/// The visits that --visit names, separated by commas; none where it was not given.
Result<TransferScope> scopeOf(Context &context, const Notebook &archive)
{
    TransferScope scope;
    for (const QString &prefix : context.option(u"visit"_s).split(u',', Qt::SkipEmptyParts)) {
        const Result<RecordId> visit = archive.resolve(prefix);
        if (!visit)
            return visit.error();
        if (!archive.find<Visit>(*visit))
            return Error{ErrorCode::RecordUnknown, {prefix}};
        scope.visits.append(*visit);
    }
    return scope;
}

} // namespace

Outcome cardWrite(Context &context)
{
    const QString file = context.option(u"to"_s);
    if (const auto free = mayReplace(file, CardMagic); !free)
        return free.error();
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    if (const auto named = takeName(context, **archive); !named)
        return named.error();
    const Result<QString> fingerprint = ownFingerprint(**archive);
    if (!fingerprint)
        return fingerprint.error();
    if (const auto written = writeCard(**archive, file); !written)
        return written.error();
    context.tell(filled(context.translate("Cli",
                                          "The card %1 is written. Give it to your colleague, and read the fingerprint "
                                          "to them by telephone: %2"),
                        {QDir::toNativeSeparators(file), *fingerprint}),
                 {{u"card"_s, file}, {u"owner"_s, (*archive)->owner().text()}, {u"fingerprint"_s, *fingerprint}});
    return Exit::Done;
}

Outcome colleagueAdd(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<Colleague> added = addColleague(**archive, context.option(u"from"_s),
                                                 context.option(u"confirm-fingerprint"_s), context.option(u"name"_s));
    if (!added)
        return added.error();
    context.tell(filled(context.translate("Cli", "This colleague is known now: %1 (%2)"),
                        {added->name.isEmpty() ? added->owner.text() : added->name, added->fingerprint}),
                 colleagueJson(*added));
    return Exit::Done;
}

Outcome colleagueList(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadOnly);
    if (!archive)
        return archive.error();
    QList<QStringList> rows;
    for (const Colleague &colleague : colleagues(**archive)) {
        if (context.isJson())
            context.tell({}, colleagueJson(colleague));
        rows.append({colleague.owner.text().left(8), colleague.name.isEmpty() ? u"–"_s : colleague.name,
                     colleague.fingerprint});
    }
    if (!rows.isEmpty() && !context.isJson())
        context.print(table(rows));
    return Exit::Done;
}

Outcome colleagueRemove(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<Colleague> colleague = colleagueNamed(**archive, context.option(u"colleague"_s));
    if (!colleague)
        return colleague.error();
    if (const auto removed = removeColleague(**archive, colleague->owner); !removed)
        return removed.error();
    context.tell(context.translate("Cli",
                                   "This colleague's archive is not believed any more. What came from it stays. Their "
                                   "card can be added again."),
                 {{u"colleague"_s, colleague->owner.text()}, {u"removed"_s, true}});
    return Exit::Done;
}

Outcome transferWrite(Context &context)
{
    const QString file = context.option(u"to"_s);
    if (const auto free = mayReplace(file, container::Magic); !free)
        return free.error();
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<Colleague> colleague = colleagueNamed(**archive, context.option(u"to-colleague"_s));
    if (!colleague)
        return colleague.error();
    const Result<TransferScope> scope = scopeOf(context, **archive);
    if (!scope)
        return scope.error();
    if (const auto named = takeName(context, **archive); !named)
        return named.error();
    const QString what = context.translate("Cli", "Writing");
    const auto summary = writeTransfer(**archive, colleague->owner, file, *scope, [&](int done, int all) {
        context.progress(what, done, all);
        return true;
    });
    if (!summary)
        return summary.error();
    const QString text = filled(context.translate("Cli",
                                                  "%1 is written (%2 bytes) and was read back: %n record(s). Only the "
                                                  "colleague with the fingerprint %3 can open it.",
                                                  nullptr, int(summary->records)),
                                {QDir::toNativeSeparators(file), QString::number(summary->bytes), summary->sealedFor});
    context.tell(text,
                 {{u"file"_s, file},
                  {u"colleague"_s, colleague->owner.text()},
                  {u"records"_s, summary->records},
                  {u"changes"_s, summary->changes},
                  {u"sealed_for"_s, summary->sealedFor},
                  {u"bytes"_s, summary->bytes}});
    return Exit::Done;
}

} // namespace regards::cli
