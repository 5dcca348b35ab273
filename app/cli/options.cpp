// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCommandLineParser>

namespace regards::cli {

using namespace Qt::Literals::StringLiterals;

const QList<Option> &options()
{
    static const QList<Option> all{
        {"author", "OBSERVER", QT_TRANSLATE_NOOP("Cli", "on whose behalf it is written; otherwise the file's owner")},
        {"booklet", nullptr,
         QT_TRANSLATE_NOOP("Cli", "two pages side by side in the order of folding, to be printed on both sides of A3")},
        {"code", "CODE", QT_TRANSLATE_NOOP("Cli", "the withdrawal code on the interviewee's slip")},
        {"code-file", "F", QT_TRANSLATE_NOOP("Cli", "the file that holds the visit code")},
        {"colleague", "ID", QT_TRANSLATE_NOOP("Cli", "a colleague, as “colleague list” shows them")},
        {"confirm-fingerprint", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "believe a key that is not known here, since its owner confirmed this fingerprint")},
        {"confirm-redactions", nullptr, QT_TRANSLATE_NOOP("Cli", "carry out erasures of what is not the sender's own")},
        {"confirm-typed-in", nullptr,
         QT_TRANSLATE_NOOP("Cli", "take what the sender typed in from colleagues' sheets of paper")},
        {"deleted", nullptr, QT_TRANSLATE_NOOP("Cli", "deleted records too")},
        {"draft", nullptr,
         QT_TRANSLATE_NOOP("Cli", "for the team: written whatever holds it back, and marked so on every page")},
        {"field", "F", QT_TRANSLATE_NOOP("Cli", "a field's name")},
        {"file", "F", QT_TRANSLATE_NOOP("Cli", "a file instead of the built-in one")},
        {"from", "F", QT_TRANSLATE_NOOP("Cli", "the file to take in")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "what the verb does")},
        {"id", "ID", QT_TRANSLATE_NOOP("Cli", "a record")},
        {"import", "N", QT_TRANSLATE_NOOP("Cli", "the number of an import, as “gather list” shows it")},
        {"interviews", "N", QT_TRANSLATE_NOOP("Cli", "how many interviews each visit has")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "output for programs: JSON, one object a line")},
        {"kind", "unit|facility|handout|plain|forms", QT_TRANSLATE_NOOP("Cli", "which document")},
        {"lang", "fr|en", QT_TRANSLATE_NOOP("Cli", "the language of what is made or shown")},
        {"language", "fr|en", QT_TRANSLATE_NOOP("Cli", "the language of messages; otherwise the system's")},
        {"name", "NAME",
         QT_TRANSLATE_NOOP("Cli", "what a coordinator is called; with “card” and “transfer”, you yourself")},
        {"new-passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "the file that holds the new passphrase")},
        {"no-recovery-sheet", nullptr,
         QT_TRANSLATE_NOOP("Cli", "no way back: a forgotten passphrase then means that everything is lost")},
        {"observer", "ID", QT_TRANSLATE_NOOP("Cli", "an observer")},
        {"observers", "N", QT_TRANSLATE_NOOP("Cli", "how many observers each visit has")},
        {"paper", "a4|letter", QT_TRANSLATE_NOOP("Cli", "the paper's size; A4 where it is not given")},
        {"passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "the file that holds the passphrase")},
        {"recovery-code-file", "F", QT_TRANSLATE_NOOP("Cli", "the recovery sheet, or a file with the code on it")},
        {"recovery-sheet", "F", QT_TRANSLATE_NOOP("Cli", "where to write the recovery sheet, to print and lock away")},
        {"reissue", nullptr,
         QT_TRANSLATE_NOOP("Cli", "after a loss: retire the observer's old key and send their own work along")},
        {"report", "ID", QT_TRANSLATE_NOOP("Cli", "a report")},
        {"seed", "S", QT_TRANSLATE_NOOP("Cli", "a number; the same seed gives the same records")},
        {"subject", "CODE", QT_TRANSLATE_NOOP("Cli", "the code of a criterion, standard or theme")},
        {"take", "CHANGE", QT_TRANSLATE_NOOP("Cli", "the change whose value is to stand, as “conflict list” shows it")},
        {"to", "F", QT_TRANSLATE_NOOP("Cli", "the file to write")},
        {"to-colleague", "ID", QT_TRANSLATE_NOOP("Cli", "for whom it is sealed, as “colleague list” shows them")},
        {"toolkit", "F", QT_TRANSLATE_NOOP("Cli", "the toolkit file that the visit uses, if not the built-in one")},
        {"type", "T", QT_TRANSLATE_NOOP("Cli", "a record type")},
        {"units", "N", QT_TRANSLATE_NOOP("Cli", "how many units each visit has")},
        {"value", "V", QT_TRANSLATE_NOOP("Cli", "the value that is to stand; empty for none")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "the program's version")},
        {"visit", "ID", QT_TRANSLATE_NOOP("Cli", "a visit")},
        {"visit-unit", "ID", QT_TRANSLATE_NOOP("Cli", "a unit in a visit: a visit_unit")},
        {"visits", "N", QT_TRANSLATE_NOOP("Cli", "how many visits")},
    };
    return all;
}

const Option *option(const QString &name)
{
    for (const Option &option : options()) {
        if (name == QLatin1StringView(option.name))
            return &option;
    }
    return nullptr;
}

Result<Request> parsed(const QStringList &commandLine)
{
    QCommandLineParser parser;
    for (const Option &option : options()) {
        QCommandLineOption declared(QString::fromLatin1(option.name));
        if (option.value)
            declared.setValueName(QString::fromLatin1(option.value));
        if (!parser.addOption(declared))
            return usageError(QString::fromLatin1(option.name));
    }
    parser.addOption(QCommandLineOption(u"h"_s));
    if (!parser.parse(commandLine))
        return usageError(parser.errorText());
    Request request;
    request.arguments = parser.positionalArguments();
    for (const Option &option : options()) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            request.options.insert(name, option.value ? parser.value(name) : QString());
    }
    if (parser.isSet(u"h"_s))
        request.options.insert(u"help"_s, {});
    return request;
}

} // namespace regards::cli
