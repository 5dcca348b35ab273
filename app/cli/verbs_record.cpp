// SPDX-License-Identifier: GPL-3.0-or-later
// record put, get, history, delete, undelete
#include "app/cli/shown.h"
#include "app/cli/terminal.h"
#include "app/cli/verbs.h"
#include "core/notebook/recordjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

/// An id in full is taken as it stands, since the record may come in a later field or line; a part of one must name
/// a record that is there.
ResolveId resolver(const Notebook &notebook)
{
    return [&notebook](const QString &text) -> Result<RecordId> {
        if (const std::optional<RecordId> whole = RecordId::fromText(text))
            return *whole;
        return notebook.resolve(text);
    };
}

/// The line that stopped everything.
struct Stopped
{
    int line = 0;
    Error error;
};

/// Writes every line, in the transaction that is running. Each sees what the lines before it wrote.
std::optional<Stopped> putLines(Notebook &notebook, QFile &input, const RecordId &author, QList<RecordId> &ids)
{
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const Result<Record> record = recordFromJson(line, QString::number(number), resolver(notebook));
        if (!record)
            return Stopped{number, record.error()};
        const Result<RecordId> id = notebook.put(*record, author);
        if (!id) {
            Error error = id.error();
            if (error.code == ErrorCode::RecordInvalid)
                error.details[0] = QString::number(number);
            return Stopped{number, error};
        }
        ids.append(*id);
    }
    return std::nullopt;
}

Outcome setDeleted(Context &context, bool deleted)
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
    if (const auto done = (*notebook)->setDeleted(*id, deleted, *author); !done)
        return done.error();
    context.tell(id->text(), {{u"id"_s, id->text()}, {u"deleted"_s, deleted}});
    return Exit::Done;
}

/// Prints the wanted records of one type in the order of their ids.
void printType(Context &context, const Notebook &notebook, const QString &type, const RecordId &visit)
{
    const bool withDeleted = context.has(u"deleted"_s);
    QList<Record> records = notebook.records(type, Query().including(withDeleted, withDeleted));
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    for (const Record &record : records) {
        if (!visit || notebook.visitOf(record) == visit)
            context.printBytes(toJsonLine(record));
    }
}

QStringList historyRow(Context &context, const Notebook &notebook, const Change &change)
{
    const QString field = change.kind == ChangeKind::Redact
        ? filled(context.translate("Cli", "%1 erased for good"), {change.field})
        : change.field + u" = "_s + valueText(change.type, change.field, change.value, context.words());
    QStringList replaces;
    for (const ChangeId &id : change.replaces)
        replaces.append(changeName(id));
    return {localTime(change.time.milliseconds()), personName(notebook, change.author, context.words()),
            changeName(change.id), replaces.isEmpty() ? u"–"_s : replaces.join(u", "_s), field};
}

} // namespace

Outcome recordPut(Context &context)
{
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadWrite);
    if (!notebook)
        return notebook.error();
    const Result<RecordId> author = context.record(**notebook, u"author"_s, Observer::typeName());
    if (!author)
        return author.error();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {context.translate("Cli", "Standard input"), input.errorString()}};
    if (isInputATerminal())
        context.warn(context.translate("Cli", "Type one JSON object a line; Ctrl+D on an empty line writes them."));
    QList<RecordId> ids;
    std::optional<Stopped> stopped;
    const auto written = (*notebook)->inTransaction([&]() -> Result<void> {
        stopped = putLines(**notebook, input, *author, ids);
        return stopped ? Result<void>(stopped->error) : Result<void>();
    });
    if (stopped) {
        const QString place = filled(context.translate("Cli", "Line %1"), {QString::number(stopped->line)});
        const Exit exit = context.fail(stopped->error, place, {{u"line"_s, stopped->line}});
        if (!context.isJson())
            context.warn(context.translate("Cli", "Nothing was written."));
        return exit;
    }
    if (!written)
        return written.error();
    for (const RecordId &id : ids)
        context.tell(id.text(), {{u"id"_s, id.text()}});
    return Exit::Done;
}

Outcome recordGet(Context &context)
{
    const QString wanted = context.option(u"type"_s);
    if (!wanted.isEmpty() && !recordType(wanted))
        return usageError(filled(context.translate("Cli", "There is no record type “%1”."), {wanted}));
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const Result<RecordId> id = context.record(**notebook, u"id"_s, wanted);
    if (!id)
        return id.error();
    const Result<RecordId> visit = context.record(**notebook, u"visit"_s, Visit::typeName());
    if (!visit)
        return visit.error();
    if (*id) {
        const std::optional<Record> record = (*notebook)->record(*id);
        if (!record || (*visit && (*notebook)->visitOf(*record) != *visit))
            return Error{ErrorCode::RecordUnknown, {context.option(u"id"_s)}};
        context.printBytes(toJsonLine(*record));
        return Exit::Done;
    }
    QStringList types;
    for (const RecordType &type : recordTypes())
        types.append(type.name);
    types.sort();
    for (const QString &type : wanted.isEmpty() ? types : QStringList{wanted})
        printType(context, **notebook, type, *visit);
    return Exit::Done;
}

Outcome recordHistory(Context &context)
{
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadOnly);
    if (!notebook)
        return notebook.error();
    const Result<RecordId> id = context.record(**notebook, u"id"_s);
    if (!id)
        return id.error();
    QList<QStringList> rows{{context.translate("Cli", "When"), context.translate("Cli", "Who"),
                             context.translate("Cli", "Change"), context.translate("Cli", "Replaces"),
                             context.translate("Cli", "What")}};
    for (const Change &change : (*notebook)->history(*id)) {
        if (context.isJson())
            context.tell({}, changeJson(change));
        else
            rows.append(historyRow(context, **notebook, change));
    }
    if (!context.isJson())
        context.print(table(rows));
    return Exit::Done;
}

Outcome recordDelete(Context &context)
{
    return setDeleted(context, true);
}

Outcome recordUndelete(Context &context)
{
    return setDeleted(context, false);
}

} // namespace regards::cli
