// SPDX-License-Identifier: GPL-3.0-or-later
// gather preview, import, undo, bring-back, list
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/exchange/gather.h"

#include <QDir>
#include <QJsonArray>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray typedForJson(const QList<TypedFor> &all)
{
    QJsonArray list;
    for (const TypedFor &typed : all) {
        list.append(QJsonObject{{u"observer"_s, typed.observer.text()},
                                {u"observer_name"_s, typed.name},
                                {u"records"_s, typed.records},
                                {u"has_own_key"_s, typed.hasOwnKey}});
    }
    return list;
}

QJsonObject byTypeJson(const QMap<QString, RecordCounts> &byType)
{
    QJsonObject types;
    for (auto it = byType.begin(); it != byType.end(); ++it)
        types.insert(it.key(), QJsonObject{{u"new"_s, it->added}, {u"changed"_s, it->changed}});
    return types;
}

QJsonArray conflictsJson(const QList<Conflict> &conflicts)
{
    QJsonArray list;
    for (const Conflict &conflict : conflicts) {
        QJsonArray heads;
        for (const Change &head : conflict.heads)
            heads.append(changeJson(head));
        list.append(QJsonObject{{u"type"_s, conflict.type},
                                {u"record"_s, conflict.record.text()},
                                {u"field"_s, conflict.field},
                                {u"heads"_s, heads}});
    }
    return list;
}

QJsonObject previewJson(const GatherPreview &preview)
{
    return {{u"file"_s, preview.file},
            {u"transfer"_s, preview.isTransfer},
            {u"observer"_s, preview.observer.text()},
            {u"observer_name"_s, preview.observerName},
            {u"visit"_s, preview.visit ? QJsonValue(preview.visit.text()) : QJsonValue()},
            {u"visit_title"_s, preview.visitTitle},
            {u"fingerprint"_s, preview.fingerprint},
            {u"key_known"_s, preview.keyKnown},
            {u"key_enrolled"_s, preview.keyEnrolled},
            {u"toolkit_matches"_s, preview.toolkitMatches},
            {u"new_records"_s, preview.newRecords},
            {u"changed_records"_s, preview.changedRecords},
            {u"by_type"_s, byTypeJson(preview.byType)},
            {u"conflicts"_s, preview.conflicts},
            {u"new_conflicts"_s, conflictsJson(preview.newConflicts)},
            {u"erasures"_s, preview.erasures},
            {u"already_here"_s, preview.alreadyHere},
            {u"added"_s, preview.added},
            {u"revived"_s, preview.revived},
            {u"clocks_ahead"_s, preview.clocksAhead},
            {u"written_at"_s, isoTime(preview.writtenAt)},
            {u"foreign_redactions"_s, QJsonArray::fromStringList(preview.foreignRedactions)},
            {u"typed_for"_s, typedForJson(preview.typedFor)}};
}

QString previewText(Context &context, const GatherPreview &preview)
{
    const QString what = preview.isTransfer ? context.translate("Cli", "a colleague's archive") : preview.visitTitle;
    const QString who = preview.observerName.isEmpty() ? preview.observer.text() : preview.observerName;
    QStringList lines{
        filled(u"%1: %2, %3, %4"_s, {QDir::toNativeSeparators(preview.file), who, what, localTime(preview.writtenAt)})};
    lines.append(u"  "_s
                 + QStringList{context.translate("Cli", "%n new record(s)", nullptr, int(preview.newRecords)),
                               context.translate("Cli", "%n changed", nullptr, int(preview.changedRecords)),
                               context.translate("Cli", "%n in conflict", nullptr, int(preview.conflicts)),
                               context.translate("Cli", "%n change(s) already here", nullptr, int(preview.alreadyHere))}
                       .join(u", "_s));
    if (preview.revived > 0)
        lines.append(u"  "_s
                     + context.translate("Cli", "%n change(s) come back from an import that was undone", nullptr,
                                         int(preview.revived)));
    for (auto it = preview.byType.begin(); it != preview.byType.end(); ++it)
        lines.append(
            u"    "_s
            + filled(context.translate("Cli", "%1: %2 new, %3 changed"),
                     {context.words().typeName(it.key()), QString::number(it->added), QString::number(it->changed)}));
    if (preview.erasures > 0)
        lines.append(u"  "_s
                     + context.translate("Cli", "It erases something of %n record(s) that are here, for good.", nullptr,
                                         int(preview.erasures)));
    if (!preview.keyKnown && !preview.keyEnrolled)
        lines.append(u"  "_s
                     + filled(context.translate("Cli",
                                                "Its key is not known here. Fingerprint: %1. Confirm it with "
                                                "its owner, then use --confirm-fingerprint."),
                              {preview.fingerprint}));
    if (!preview.toolkitMatches)
        lines.append(u"  "_s + context.translate("Cli", "It was written with another edition of the toolkit."));
    if (preview.clocksAhead > 0)
        lines.append(u"  "_s
                     + context.translate("Cli", "%n change(s) are dated more than a day ahead: a clock is wrong.",
                                         nullptr, int(preview.clocksAhead)));
    if (!preview.foreignRedactions.isEmpty())
        lines.append(u"  "_s
                     + context.translate("Cli",
                                         "It asks to erase %n record(s) of others; use --confirm-redactions if that "
                                         "is meant.",
                                         nullptr, int(preview.foreignRedactions.size())));
    for (const TypedFor &typed : preview.typedFor) {
        lines.append(
            u"  "_s
            + filled(context.translate("Cli", "%n record(s) typed in by %1 for %2.", nullptr, int(typed.records)),
                     {preview.observerName, typed.name}));
        if (typed.hasOwnKey)
            lines.append(u"  "_s
                         + filled(context.translate("Cli",
                                                    "%1 has handed over from a laptop too: ask whether the "
                                                    "sheets are theirs."),
                                  {typed.name}));
    }
    if (!preview.typedFor.isEmpty())
        lines.append(u"  "_s + context.translate("Cli", "Use --confirm-typed-in to take them."));
    return lines.join(u'\n');
}

/// The file, where the sentence does not name it: which of several it was must be known.
QString placeOf(Context &context, const QString &file, const Error &error)
{
    const QString shown = QDir::toNativeSeparators(file);
    return context.words().sentence(error).contains(shown) ? QString() : shown;
}

/// One file's result, on standard output or as an error. Whether it went well.
bool tellOf(Context &context, const QString &file, const Result<GatherPreview> &result)
{
    if (result)
        context.tell(previewText(context, *result), previewJson(*result));
    else
        context.fail(result.error(), placeOf(context, file, result.error()), {{u"file"_s, file}});
    return result.isOk();
}

} // namespace

Outcome gatherPreview(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    bool isGood = true;
    for (const QString &file : context.argumentsFrom(1))
        isGood = tellOf(context, file, previewHandOver(**archive, file)) && isGood;
    return isGood ? Exit::Done : Exit::Failed;
}

Outcome gatherImport(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const GatherOptions options{.confirmedFingerprint = context.option(u"confirm-fingerprint"_s),
                                .confirmRedactions = context.has(u"confirm-redactions"_s),
                                .confirmTypedFor = context.has(u"confirm-typed-in"_s)};
    const QString what = context.translate("Cli", "Importing");
    const auto outcomes = gatherAll(**archive, context.argumentsFrom(1), options, [&](int done, int all) {
        context.progress(what, done, all);
        return true;
    });
    if (!outcomes)
        return outcomes.error();
    bool isGood = true;
    for (const GatherOutcome &outcome : *outcomes)
        isGood = tellOf(context, outcome.file, outcome.result) && isGood;
    context.warnOfPendingErasures(**archive);
    return isGood ? Exit::Done : Exit::Failed;
}

namespace {

/// What --import names.
Result<qint64> importNumber(Context &context)
{
    bool isNumber = false;
    const qint64 number = context.option(u"import"_s).toLongLong(&isNumber);
    if (!isNumber)
        return usageError(context.translate("Cli", "--import takes a number, as “gather list” shows it."));
    return number;
}

/// Sets an import aside or brings it back, and says so.
Outcome changeImport(Context &context, Result<void> (*change)(Notebook &, qint64), bool isUndone, const QString &done)
{
    const Result<qint64> number = importNumber(context);
    if (!number)
        return number.error();
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    if (const auto changed = change(**archive, *number); !changed)
        return changed.error();
    context.tell(filled(done, {QString::number(*number)}), {{u"import"_s, *number}, {u"undone"_s, isUndone}});
    return Exit::Done;
}

} // namespace

Outcome gatherUndo(Context &context)
{
    return changeImport(context, undoImport, true,
                        context.translate("Cli",
                                          "What import %1 brought is set aside. “gather bring-back” brings it back, "
                                          "and so does importing the same file again."));
}

Outcome gatherBringBack(Context &context)
{
    return changeImport(context, bringBackImport, false,
                        context.translate("Cli", "What import %1 had brought is back."));
}

Outcome gatherList(Context &context)
{
    const auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadOnly);
    if (!archive)
        return archive.error();
    QList<QStringList> rows;
    for (const ImportEntry &entry : imports(**archive)) {
        if (context.isJson()) {
            context.tell({},
                         {{u"import"_s, entry.number},
                          {u"at"_s, isoTime(entry.at)},
                          {u"file"_s, entry.file},
                          {u"observer"_s, entry.observer.text()},
                          {u"visit"_s, entry.visit ? QJsonValue(entry.visit.text()) : QJsonValue()},
                          {u"transfer"_s, entry.isTransfer},
                          {u"added"_s, entry.added},
                          {u"conflicts"_s, entry.conflicts},
                          {u"undone"_s, entry.undone}});
            continue;
        }
        rows.append({QString::number(entry.number), localTime(entry.at),
                     personName(**archive, entry.observer, context.words()),
                     context.translate("Cli", "%n change(s)", nullptr, int(entry.added)),
                     entry.undone ? context.translate("Cli", "undone") : u"–"_s, entry.file});
    }
    if (!rows.isEmpty())
        context.print(table(rows));
    return Exit::Done;
}

} // namespace regards::cli
