// SPDX-License-Identifier: GPL-3.0-or-later
// archive create, visit pack
#include "app/cli/coderead.h"
#include "app/cli/passphrases.h"
#include "app/cli/shown.h"
#include "app/cli/verbs.h"
#include "core/exchange/container.h"
#include "core/exchange/container_header.h"
#include "core/exchange/visitpack.h"
#include "core/storage/atomicfile.h"

#include <QDir>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

QString sheetText(Context &context, const QString &archive, const QString &code)
{
    return filled(context.translate("Cli", "Recovery sheet of the archive %1"), {QFileInfo(archive).fileName()})
        + u"\n\n"_s + code + u"\n\n"_s
        + context.translate("Cli",
                            "Print this sheet, lock it into a safe, and delete the file. Whoever has the sheet and "
                            "the archive with its .recovery file can read everything. If the passphrase is forgotten, "
                            "they set a new one: regards-cli passphrase FILE --recovery-code-file SHEET. The .recovery "
                            "file beside the archive, and beside each backup, must be kept.")
        + u'\n';
}

/// The sheet, and what it works with. The secret is on the sheet and nowhere else.
Result<void> makeSheet(Context &context, Notebook &archive, const QString &sheet)
{
    const RecoverySecret secret = RecoverySecret::generate();
    if (const auto installed = installRecovery(archive.vault(), secret.publicKey()); !installed)
        return installed;
    QString code = secret.text();
    QByteArray text = sheetText(context, archive.path(), code).toUtf8();
    wipe(code);
    const auto written = writeFileAtomically(sheet, text);
    wipe(text);
    return written;
}

Result<QString> fillArchive(Context &context, Notebook &archive, const QString &sheet)
{
    if (const auto prepared = prepareArchive(archive); !prepared)
        return prepared.error();
    const Result<QString> fingerprint = ownFingerprint(archive);
    if (!fingerprint || sheet.isEmpty())
        return fingerprint;
    if (const auto made = makeSheet(context, archive, sheet); !made)
        return made.error();
    return fingerprint;
}

/// What a creation that failed half-way has made.
void removeArchive(std::unique_ptr<Notebook> archive)
{
    const QString path = archive->path();
    const QString recovery = recoveryFileFor(path, archive->vault().salt());
    archive.reset();
    for (const QString &file : QStringList{path, path + u"-wal"_s, path + u"-shm"_s, recovery})
        QFile::remove(file);
}

} // namespace

Outcome archiveCreate(Context &context)
{
    const bool wantsSheet = context.has(u"recovery-sheet"_s);
    const QString sheet = context.option(u"recovery-sheet"_s);
    if (wantsSheet == context.has(u"no-recovery-sheet"_s) || (wantsSheet && sheet.isEmpty()))
        return usageError(context.translate("Cli",
                                            "Say --recovery-sheet FILE, or --no-recovery-sheet. Without a sheet, a "
                                            "forgotten passphrase means that everything in the archive is lost."));
    const QString path = context.argument(0);
    for (const QString &target : {path, sheet}) {
        if (const auto free = mayReplace(target, {}); !target.isEmpty() && !free)
            return free.error();
    }
    const Result<Passphrase> passphrase = firstPassphrase(context, path);
    if (!passphrase)
        return passphrase.error();
    auto archive = Notebook::create(path, *passphrase, Notebook::Role::Archive, context.world());
    if (!archive)
        return archive.error();
    const Result<QString> fingerprint = fillArchive(context, **archive, sheet);
    if (!fingerprint) {
        removeArchive(std::move(*archive));
        return fingerprint.error();
    }
    context.tell(filled(context.translate("Cli",
                                          "The archive %1 is made. Its fingerprint, which stands on the letters to "
                                          "observers: %2"),
                        {QDir::toNativeSeparators(path), *fingerprint}),
                 {{u"archive"_s, path},
                  {u"coordinator"_s, (*archive)->owner().text()},
                  {u"fingerprint"_s, *fingerprint},
                  {u"recovery_sheet"_s, wantsSheet ? QJsonValue(sheet) : QJsonValue()}});
    if (wantsSheet)
        context.warn(filled(context.translate("Cli", "Print %1, lock it away, and delete the file."), {sheet}));
    else
        context.warn(
            context.translate("Cli",
                              "There is no recovery sheet: whoever forgets the passphrase loses every visit in "
                              "this archive, and nobody can bring it back."));
    return Exit::Done;
}

Outcome visitPack(Context &context)
{
    const QString pack = context.option(u"to"_s);
    const QString codeFile = context.option(u"code-file"_s);
    if (const auto free = mayReplace(pack, container::Magic); !free)
        return free.error();
    auto archive = context.openArchive(context.argument(0), Vault::Mode::ReadWrite);
    if (!archive)
        return archive.error();
    const Result<RecordId> visit = context.record(**archive, u"visit"_s, Visit::typeName());
    if (!visit)
        return visit.error();
    const Result<RecordId> observer = context.record(**archive, u"observer"_s, Observer::typeName());
    if (!observer)
        return observer.error();
    const bool hasCode = QFileInfo::exists(codeFile);
    const Result<VisitCode> code = hasCode ? readVisitCode(codeFile) : visitCode(**archive, *visit, *observer);
    if (!code)
        return code.error();
    if (!hasCode) {
        if (const auto written = writeFileAtomically(codeFile, QByteArray(code->format().toLatin1() + '\n')); !written)
            return written.error();
    }
    const PackOptions options{context.has(u"reissue"_s)};
    if (const auto written = writeVisitPack(**archive, *visit, *observer, *code, pack, options); !written) {
        if (!hasCode)
            QFile::remove(codeFile);
        return written.error();
    }
    const Result<QString> fingerprint = ownFingerprint(**archive);
    if (!fingerprint)
        return fingerprint.error();
    context.tell(filled(context.translate("Cli",
                                          "The visit pack %1 is written. Give its code, in %2, another way than the "
                                          "pack. Fingerprint: %3"),
                        {QDir::toNativeSeparators(pack), QDir::toNativeSeparators(codeFile), *fingerprint}),
                 {{u"pack"_s, pack}, {u"code_file"_s, codeFile}, {u"fingerprint"_s, *fingerprint}});
    return Exit::Done;
}

} // namespace regards::cli
