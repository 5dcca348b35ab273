// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QList>

namespace regards::cli {

/// What a verb came to: an exit status where it has said everything itself, or what went wrong.
using Outcome = Result<Exit>;

/// One thing that the program can do.
struct Verb
{
    const char *name; ///< one word or two: "visit pack"
    const char *usage; ///< what follows its name
    const char *summary; ///< to be translated; a line
    qsizetype arguments; ///< how many it needs
    bool takesMore; ///< whether any number may follow
    const char *options; ///< the names of those it takes, separated by blanks; ! before those it needs
    Outcome (*run)(Context &context);
};

/// All verbs of this program, in the order of the help.
[[nodiscard]] const QList<Verb> &verbs();
/// The verb that the arguments begin with; null when there is none.
[[nodiscard]] const Verb *verbOf(const QStringList &arguments);
/// How many words of the arguments the verb's name takes.
[[nodiscard]] qsizetype wordsOf(const Verb &verb);
/// Usage when the request has options or arguments that the verb doesn't take, or not all it needs. `request` is
/// without the verb's name.
[[nodiscard]] Result<void> checkRequest(const Verb &verb, const Request &request, const Words &words);

[[nodiscard]] Outcome toolkitShow(Context &context);
[[nodiscard]] Outcome toolkitCheck(Context &context);
[[nodiscard]] Outcome recommendationsShow(Context &context);
[[nodiscard]] Outcome recommendationsCheck(Context &context);
[[nodiscard]] Outcome archiveCreate(Context &context);
[[nodiscard]] Outcome visitPack(Context &context);
[[nodiscard]] Outcome notebookCreate(Context &context);
[[nodiscard]] Outcome notebookUpdate(Context &context);
[[nodiscard]] Outcome recordPut(Context &context);
[[nodiscard]] Outcome recordGet(Context &context);
[[nodiscard]] Outcome recordHistory(Context &context);
[[nodiscard]] Outcome recordDelete(Context &context);
[[nodiscard]] Outcome recordUndelete(Context &context);
[[nodiscard]] Outcome redact(Context &context);
[[nodiscard]] Outcome handOverWrite(Context &context);
[[nodiscard]] Outcome handOverInspect(Context &context);
[[nodiscard]] Outcome gatherPreview(Context &context);
[[nodiscard]] Outcome gatherImport(Context &context);
[[nodiscard]] Outcome gatherUndo(Context &context);
[[nodiscard]] Outcome gatherBringBack(Context &context);
[[nodiscard]] Outcome gatherList(Context &context);
[[nodiscard]] Outcome cardWrite(Context &context);
[[nodiscard]] Outcome colleagueAdd(Context &context);
[[nodiscard]] Outcome colleagueList(Context &context);
[[nodiscard]] Outcome colleagueRemove(Context &context);
[[nodiscard]] Outcome transferWrite(Context &context);
[[nodiscard]] Outcome withdraw(Context &context);
[[nodiscard]] Outcome receiptWrite(Context &context);
[[nodiscard]] Outcome conflictList(Context &context);
[[nodiscard]] Outcome conflictSettle(Context &context);
[[nodiscard]] Outcome analyseAgreement(Context &context);
[[nodiscard]] Outcome analyseCoverage(Context &context);
[[nodiscard]] Outcome report(Context &context);
[[nodiscard]] Outcome check(Context &context);
[[nodiscard]] Outcome verify(Context &context);
[[nodiscard]] Outcome backup(Context &context);
[[nodiscard]] Outcome passphrase(Context &context);
[[nodiscard]] Outcome demo(Context &context);

} // namespace regards::cli
