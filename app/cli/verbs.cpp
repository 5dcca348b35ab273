// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/options.h"

#include <algorithm>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Taken by every verb.
constexpr auto Everywhere = u"json language help version";

} // namespace

// clang-format off
const QList<Verb> &verbs()
{
    static const QList<Verb> all{
        {"toolkit show", "[--lang fr|en] [--file F]",
         QT_TRANSLATE_NOOP("Cli", "themes, standards and criteria"),
         0, false, "lang file", toolkitShow},
        {"toolkit check", "F",
         QT_TRANSLATE_NOOP("Cli", "a toolkit file's errors, each with its place"),
         1, false, "", toolkitCheck},
        {"recommendations show", "[--subject CODE] [--lang fr|en] [--file F] [--toolkit F]",
         QT_TRANSLATE_NOOP("Cli", "the drafts of recommendations that a library holds"),
         0, false, "subject lang file toolkit", recommendationsShow},
        {"recommendations check", "F [--toolkit F]",
         QT_TRANSLATE_NOOP("Cli", "a library file's errors, each with its place"),
         1, false, "toolkit", recommendationsCheck},
        {"archive create", "FILE --recovery-sheet F | --no-recovery-sheet",
         QT_TRANSLATE_NOOP("Cli", "a coordinator's archive, with its keys"),
         1, false, "passphrase-file recovery-sheet no-recovery-sheet", archiveCreate},
        {"visit pack", "ARCHIVE --visit ID --observer ID --to PACK --code-file F [--reissue]",
         QT_TRANSLATE_NOOP("Cli", "what one observer needs for a visit; its code goes another way"),
         1, false, "passphrase-file !visit !observer !to !code-file reissue", visitPack},
        {"notebook create", "FILE --from PACK --code-file F",
         QT_TRANSLATE_NOOP("Cli", "an observer's notebook from a visit pack"),
         1, false, "passphrase-file !from !code-file", notebookCreate},
        {"notebook update", "FILE --from PACK|RECEIPT",
         QT_TRANSLATE_NOOP("Cli", "takes in a later pack, or a receipt"),
         1, false, "passphrase-file !from", notebookUpdate},
        {"record put", "FILE [--author OBSERVER]",
         QT_TRANSLATE_NOOP("Cli", "writes records, JSON lines on standard input, all or none; prints each id"),
         1, false, "passphrase-file author", recordPut},
        {"record get", "FILE [--type T] [--visit ID] [--id ID] [--deleted]",
         QT_TRANSLATE_NOOP("Cli", "records as JSON lines, sorted by type and id"),
         1, false, "passphrase-file type visit id deleted", recordGet},
        {"record history", "FILE --id ID",
         QT_TRANSLATE_NOOP("Cli", "every change of a record: when, who, field, value, what it replaces"),
         1, false, "passphrase-file !id", recordHistory},
        {"record delete", "FILE --id ID [--author OBSERVER]",
         QT_TRANSLATE_NOOP("Cli", "deletes a record; it can be brought back"),
         1, false, "passphrase-file !id author", recordDelete},
        {"record undelete", "FILE --id ID [--author OBSERVER]",
         QT_TRANSLATE_NOOP("Cli", "brings a deleted record back"),
         1, false, "passphrase-file !id author", recordUndelete},
        {"redact", "FILE --id ID [--field F] [--author OBSERVER]",
         QT_TRANSLATE_NOOP("Cli", "erases a record, or one field of it, for good"),
         1, false, "passphrase-file !id field author", redact},
        {"handover write", "FILE --to OUT",
         QT_TRANSLATE_NOOP("Cli", "everything shared of a notebook, sealed for the coordinator"),
         1, false, "passphrase-file !to", handOverWrite},
        {"handover inspect", "F…",
         QT_TRANSLATE_NOOP("Cli", "what may be known of sealed files without a key"),
         1, true, "", handOverInspect},
        {"gather preview", "ARCHIVE F…",
         QT_TRANSLATE_NOOP("Cli", "what importing would do: new, changed, in conflict, already here"),
         2, true, "passphrase-file", gatherPreview},
        {"gather import", "ARCHIVE F… [--confirm-fingerprint TEXT] [--confirm-redactions] [--confirm-typed-in]",
         QT_TRANSLATE_NOOP("Cli", "backs the archive up, then imports hand-overs and colleagues' archives"),
         2, true, "passphrase-file confirm-fingerprint confirm-redactions confirm-typed-in", gatherImport},
        {"gather list", "ARCHIVE",
         QT_TRANSLATE_NOOP("Cli", "what was imported so far"),
         1, false, "passphrase-file", gatherList},
        {"gather undo", "ARCHIVE --import N",
         QT_TRANSLATE_NOOP("Cli", "sets aside what one import brought"),
         1, false, "passphrase-file !import", gatherUndo},
        {"gather bring-back", "ARCHIVE --import N",
         QT_TRANSLATE_NOOP("Cli", "brings back what was set aside with an import that was undone"),
         1, false, "passphrase-file !import", gatherBringBack},
        {"card write", "ARCHIVE --to CARD [--name NAME]",
         QT_TRANSLATE_NOOP("Cli", "this archive's public keys, for a colleague; nothing secret"),
         1, false, "passphrase-file !to name", cardWrite},
        {"colleague add", "ARCHIVE --from CARD --confirm-fingerprint TEXT [--name NAME]",
         QT_TRANSLATE_NOOP("Cli", "another coordinator, whose fingerprint you compared by telephone"),
         1, false, "passphrase-file !from !confirm-fingerprint name", colleagueAdd},
        {"colleague list", "ARCHIVE",
         QT_TRANSLATE_NOOP("Cli", "the coordinators whose archives are believed here"),
         1, false, "passphrase-file", colleagueList},
        {"colleague remove", "ARCHIVE --colleague ID",
         QT_TRANSLATE_NOOP("Cli", "believes a colleague's keys no longer, after a loss, say"),
         1, false, "passphrase-file !colleague", colleagueRemove},
        {"transfer write", "ARCHIVE --to-colleague ID --to OUT [--visit ID,ID…] [--name NAME]",
         QT_TRANSLATE_NOOP("Cli", "the archive, or some visits of it, sealed for a colleague"),
         1, false, "passphrase-file !to-colleague !to visit name", transferWrite},
        {"withdraw", "ARCHIVE --visit ID --code CODE",
         QT_TRANSLATE_NOOP("Cli", "an interviewee takes the interview back: it is erased"),
         1, false, "passphrase-file !visit !code", withdraw},
        {"receipt write", "ARCHIVE --observer ID --to F [--visit ID]",
         QT_TRANSLATE_NOOP("Cli", "tells an observer what arrived"),
         1, false, "passphrase-file !observer !to visit", receiptWrite},
        {"conflict list", "ARCHIVE [--visit ID]",
         QT_TRANSLATE_NOOP("Cli", "what several people wrote without knowing of each other"),
         1, false, "passphrase-file visit", conflictList},
        {"conflict settle", "ARCHIVE --id RECORD --field F --take CHANGE | --value V [--author OBSERVER]",
         QT_TRANSLATE_NOOP("Cli", "decides what stands"),
         1, false, "passphrase-file !id !field take value author", conflictSettle},
        {"analyse coverage", "ARCHIVE --visit ID [--observer ID] [--toolkit F]",
         QT_TRANSLATE_NOOP("Cli", "how far the criteria of each unit have been looked at"),
         1, false, "passphrase-file !visit observer toolkit", analyseCoverage},
        {"analyse agreement", "ARCHIVE --visit-unit ID | --report ID [--toolkit F]",
         QT_TRANSLATE_NOOP("Cli", "how alike the observers rated: percent and Krippendorff's alpha, over all and per theme"),
         1, false, "passphrase-file visit-unit report toolkit", analyseAgreement},
        {"report", "FILE --kind unit|handout|plain --report ID | --kind facility|forms --visit ID "
         "--lang fr|en --to F.pdf|F.html|F.odt [--paper a4|letter] [--draft] [--booklet] [--toolkit F]",
         QT_TRANSLATE_NOOP("Cli", "a document, given out and listed if nothing holds it back; a draft; blank forms"),
         1, false, "passphrase-file !kind report visit paper draft booklet !lang !to toolkit", report},
        {"check", "ARCHIVE --report ID [--kind unit|handout|plain] | --visit ID [--lang fr|en] [--toolkit F]",
         QT_TRANSLATE_NOOP("Cli", "what holds a document back from being given out; exit status 1 when something does"),
         1, false, "passphrase-file kind report visit lang toolkit", check},
        {"verify", "FILE",
         QT_TRANSLATE_NOOP("Cli", "checks a notebook or archive wholly"),
         1, false, "passphrase-file", verify},
        {"backup", "FILE --to OUT",
         QT_TRANSLATE_NOOP("Cli", "a verified copy under the same passphrase"),
         1, false, "passphrase-file !to", backup},
        {"passphrase", "FILE [--new-passphrase-file F] [--recovery-code-file F]",
         QT_TRANSLATE_NOOP("Cli", "changes the passphrase, or sets a new one with the recovery sheet"),
         1, false, "passphrase-file new-passphrase-file recovery-code-file", passphrase},
        {"demo", "DIR [--visits N] [--units N] [--observers N] [--interviews N] [--seed S] [--lang fr|en]",
         QT_TRANSLATE_NOOP("Cli", "archive, notebooks, hand-overs and reports of an invented visit"),
         1, false, "visits units observers interviews seed lang", demo},
    };
    return all;
}
// clang-format on

const Verb *verbOf(const QStringList &arguments)
{
    for (const Verb &verb : verbs()) {
        if (arguments.mid(0, wordsOf(verb)).join(u' ') == QLatin1StringView(verb.name))
            return &verb;
    }
    return nullptr;
}

qsizetype wordsOf(const Verb &verb)
{
    return QLatin1StringView(verb.name).count(u' ') + 1;
}

Result<void> checkRequest(const Verb &verb, const Request &request, const Words &words)
{
    const QString name = QString::fromLatin1(verb.name);
    QStringList taken = QString::fromUtf16(Everywhere).split(u' ');
    for (QString &option : QString::fromLatin1(verb.options).split(u' ', Qt::SkipEmptyParts)) {
        const bool isNeeded = option.startsWith(u'!');
        if (isNeeded)
            option.remove(0, 1);
        taken.append(option);
        if (isNeeded && request.options.value(option).isEmpty())
            return usageError(filled(words.translate("Cli", "“%1” needs --%2."), {name, option}));
    }
    for (const QString &option : request.options.keys()) {
        if (!taken.contains(option))
            return usageError(filled(words.translate("Cli", "“%1” takes no --%2."), {name, option}));
    }
    if (request.arguments.size() < verb.arguments)
        return usageError(filled(words.translate("Cli", "“%1” needs more: a file is missing."), {name}));
    if (request.arguments.size() > verb.arguments && !verb.takesMore)
        return usageError(
            filled(words.translate("Cli", "“%1” takes no “%2”."), {name, request.arguments.at(verb.arguments)}));
    return {};
}

} // namespace regards::cli
