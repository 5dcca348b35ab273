// SPDX-License-Identifier: GPL-3.0-or-later
// handover write, handover inspect, receipt write
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/exchange/container.h"
#include "core/exchange/container_header.h"
#include "core/exchange/gather.h"
#include "core/exchange/handover.h"

#include <QDir>
#include <QSet>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QString kindName(Context &context, ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::VisitPack:
        return context.translate("Cli", "visit pack");
    case ContainerKind::HandOver:
        return context.translate("Cli", "hand-over");
    case ContainerKind::Receipt:
        return context.translate("Cli", "receipt");
    case ContainerKind::ArchiveTransfer:
        return context.translate("Cli", "transfer between archives");
    }
    return {};
}

Result<void> inspect(Context &context, const QString &file)
{
    const Result<QByteArray> bytes = readContainerFile(file);
    if (!bytes)
        return bytes.error();
    const Result<ContainerFacts> facts = inspectContainer(*bytes, file);
    if (!facts)
        return facts.error();
    const QString recipient = facts->recipient ? facts->recipient->text() : QString();
    const QString opener = facts->recipient ? filled(context.translate("Cli", "opened by the key %1"), {recipient})
                                            : context.translate("Cli", "opened by a visit code");
    context.tell(
        filled(context.translate("Cli", "%1: %2, format %3, %4 bytes, file %5, from the key %6, %7"),
               {QDir::toNativeSeparators(file), kindName(context, facts->kind), QString::number(facts->formatVersion),
                QString::number(facts->size), facts->file.text(), facts->sender.text(), opener}),
        {{u"file"_s, file},
         {u"kind"_s, token(facts->kind)},
         {u"format"_s, facts->formatVersion},
         {u"id"_s, facts->file.text()},
         {u"sender"_s, facts->sender.text()},
         {u"recipient"_s, facts->recipient ? QJsonValue(recipient) : QJsonValue()},
         {u"bytes"_s, facts->size}});
    return {};
}

QString summaryText(Context &context, const HandOverSummary &summary, const QString &file)
{
    QList<QStringList> rows;
    for (auto it = summary.records.begin(); it != summary.records.end(); ++it)
        rows.append({u"  "_s + context.words().typeName(it.key(), int(it.value())), QString::number(it.value())});
    QString text = filled(context.translate("Cli",
                                            "%1 is written (%2 bytes) and was read back. Only the coordinator "
                                            "with the fingerprint %3 can open it. It holds:"),
                          {QDir::toNativeSeparators(file), QString::number(summary.bytes), summary.sealedFor});
    text += u'\n' + table(rows);
    if (summary.privateNotes > 0)
        text += u'\n' + context.translate("Cli", "%n private note(s) stay behind.", nullptr, int(summary.privateNotes));
    return text;
}

/// The visit that a receipt is about: the one named, or the only one that something of the observer's came in for.
Result<RecordId> visitOfReceipt(Context &context, const Notebook &archive, const RecordId &observer)
{
    if (context.has(u"visit"_s))
        return context.record(archive, u"visit"_s, Visit::typeName());
    QSet<RecordId> visits;
    for (const ImportEntry &entry : imports(archive)) {
        if (entry.observer == observer && !entry.undone)
            visits.insert(entry.visit);
    }
    if (visits.size() > 1)
        return usageError(
            context.translate("Cli", "This observer has handed over for several visits: add --visit ID."));
    if (visits.isEmpty())
        return Error{ErrorCode::SenderUnknown, {context.option(u"to"_s), observer.text()}};
    return *visits.cbegin();
}

} // namespace

Outcome handOverWrite(Context &context)
{
    const QString file = context.option(u"to"_s);
    if (const auto free = mayReplace(file, container::Magic); !free)
        return free.error();
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadWrite);
    if (!notebook)
        return notebook.error();
    const Result<HandOverSummary> summary = writeHandOver(**notebook, file);
    if (!summary)
        return summary.error();
    QJsonObject records;
    for (auto it = summary->records.begin(); it != summary->records.end(); ++it)
        records.insert(it.key(), it.value());
    context.tell(context.isJson() ? QString() : summaryText(context, *summary, file),
                 {{u"file"_s, file},
                  {u"records"_s, records},
                  {u"changes"_s, summary->changes},
                  {u"private_notes"_s, summary->privateNotes},
                  {u"sealed_for"_s, summary->sealedFor},
                  {u"bytes"_s, summary->bytes}});
    return Exit::Done;
}

Outcome handOverInspect(Context &context)
{
    Exit exit = Exit::Done;
    for (const QString &file : context.argumentsFrom(0)) {
        if (const auto inspected = inspect(context, file); !inspected)
            exit = context.fail(inspected.error());
    }
    return exit;
}

Outcome receiptWrite(Context &context)
{
    const QString file = context.option(u"to"_s);
    if (const auto free = mayReplace(file, container::Magic); !free)
        return free.error();
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<RecordId> observer = context.record(**archive, u"observer"_s, Observer::typeName());
    if (!observer)
        return observer.error();
    const Result<RecordId> visit = visitOfReceipt(context, **archive, *observer);
    if (!visit)
        return visit.error();
    if (const auto written = writeReceipt(**archive, *observer, *visit, file); !written)
        return written.error();
    context.tell(filled(context.translate("Cli", "The receipt %1 is written, for %2."),
                        {QDir::toNativeSeparators(file), personName(**archive, *observer, context.words())}),
                 {{u"file"_s, file}, {u"observer"_s, observer->text()}, {u"visit"_s, visit->text()}});
    return Exit::Done;
}

} // namespace regards::cli
