// SPDX-License-Identifier: GPL-3.0-or-later
// notebook create, notebook update
#include "app/cli/coderead.h"
#include "app/cli/passphrases.h"
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/exchange/container.h"
#include "core/exchange/handover.h"
#include "core/exchange/visitpack.h"

#include <QDir>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

void tellOfNotebook(Context &context, const Notebook &notebook)
{
    const std::optional<Visit> visit = notebook.find<Visit>(notebook.visit());
    const QString title = visit ? visit->title : QString();
    const QString observer = personName(notebook, notebook.owner(), context.words());
    const QString fingerprint = coordinatorFingerprint(notebook);
    context.tell(filled(context.translate("Cli",
                                          "The notebook %1 is made: %2, for %3. Compare the coordinator's fingerprint "
                                          "with the letter: %4"),
                        {QDir::toNativeSeparators(notebook.path()), title, observer, fingerprint}),
                 {{u"notebook"_s, notebook.path()},
                  {u"visit"_s, notebook.visit().text()},
                  {u"visit_title"_s, title},
                  {u"observer"_s, notebook.owner().text()},
                  {u"observer_name"_s, observer},
                  {u"coordinator_fingerprint"_s, fingerprint}});
}

Outcome takePack(Context &context, Notebook &notebook, const QString &pack)
{
    const Result<Union> taken = updateNotebook(notebook, pack);
    if (!taken)
        return taken.error();
    context.tell(taken->added + taken->revived == 0 ? context.translate("Cli", "The pack brought nothing new.")
                                                    : context.translate("Cli", "The pack brought %n change(s).",
                                                                        nullptr, int(taken->added + taken->revived)),
                 {{u"kind"_s, u"visit_pack"_s},
                  {u"added"_s, taken->added},
                  {u"already_here"_s, taken->known},
                  {u"records"_s, taken->touched.size()}});
    return Exit::Done;
}

Outcome takeReceipt(Context &context, Notebook &notebook, const QString &receipt)
{
    const Result<ReceiptSummary> applied = applyReceipt(notebook, receipt);
    if (!applied)
        return applied.error();
    QString text =
        context.translate("Cli", "%n change(s) arrived at the coordinator's.", nullptr, int(applied->arrived));
    if (applied->missing > 0)
        text += u'\n'
            + context.translate("Cli", "%n change(s) were written since and have not arrived: hand over again.",
                                nullptr, int(applied->missing));
    if (applied->mayWipe)
        text += u'\n' + context.translate("Cli", "Everything shared has arrived; the notebook may be wiped.");
    if (applied->mayWipe && applied->privateNotes > 0)
        text += u'\n'
            + context.translate("Cli", "%n private note(s) would go with it: they were never handed over.", nullptr,
                                int(applied->privateNotes));
    context.tell(text,
                 {{u"kind"_s, u"receipt"_s},
                  {u"arrived"_s, applied->arrived},
                  {u"missing"_s, applied->missing},
                  {u"redactions"_s, applied->redactions},
                  {u"settled"_s, applied->settled},
                  {u"may_wipe"_s, applied->mayWipe},
                  {u"private_notes"_s, applied->privateNotes}});
    return Exit::Done;
}

} // namespace

Outcome notebookCreate(Context &context)
{
    const QString path = context.argument(0);
    const QString pack = context.option(u"from"_s);
    if (const auto free = mayReplace(path, {}); !free)
        return free.error();
    const Result<VisitCode> code = readVisitCode(context.option(u"code-file"_s));
    if (!code)
        return code.error();
    if (!QFileInfo::exists(pack))
        return Error{ErrorCode::FileMissing, {pack}};
    const Result<Passphrase> passphrase = firstPassphrase(context, path);
    if (!passphrase)
        return passphrase.error();
    const auto notebook = createNotebook(path, *passphrase, pack, *code, context.world());
    if (!notebook)
        return notebook.error();
    tellOfNotebook(context, **notebook);
    return Exit::Done;
}

Outcome notebookUpdate(Context &context)
{
    const QString file = context.option(u"from"_s);
    const Result<QByteArray> bytes = readContainerFile(file);
    if (!bytes)
        return bytes.error();
    const Result<ContainerFacts> facts = inspectContainer(*bytes, file);
    if (!facts)
        return facts.error();
    if (facts->kind != ContainerKind::VisitPack && facts->kind != ContainerKind::Receipt)
        return Error{ErrorCode::ContainerWrongKind, {file, token(facts->kind), token(ContainerKind::VisitPack)}};
    const auto notebook = context.open(context.argument(0), Vault::Mode::ReadWrite);
    if (!notebook)
        return notebook.error();
    if ((*notebook)->role() != Notebook::Role::Observer)
        return Error{ErrorCode::PackNotForThisNotebook, {file}};
    const Outcome outcome = facts->kind == ContainerKind::Receipt ? takeReceipt(context, **notebook, file)
                                                                  : takePack(context, **notebook, file);
    context.warnOfPendingErasures(**notebook);
    return outcome;
}

} // namespace regards::cli
