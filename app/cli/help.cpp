// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/options.h"

#include <algorithm>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString Program = u"regards-cli"_s;

/// Two columns, the second one aligned.
QString listed(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.constFirst().size());
    QString text;
    for (const QStringList &row : rows)
        text += u"  "_s + row.constFirst().leftJustified(width + 2) + row.constLast() + u'\n';
    return text;
}

QStringList optionRow(const Option &option, const Words &words)
{
    const QString value = option.value ? u' ' + QString::fromLatin1(option.value) : QString();
    return {u"--"_s + QString::fromLatin1(option.name) + value, words.translate("Cli", option.description)};
}

} // namespace

QString usageLine(const Verb &verb, const Words &words)
{
    return filled(words.translate("Cli", "Usage: %1"),
                  {Program + u' ' + QString::fromLatin1(verb.name) + u' ' + QString::fromUtf8(verb.usage)});
}

QString helpText(const Words &words)
{
    QList<QStringList> rows;
    for (const Verb &verb : verbs())
        rows.append({QString::fromLatin1(verb.name), words.translate("Cli", verb.summary)});
    QList<QStringList> common;
    for (const QString &name : {u"json"_s, u"language"_s, u"passphrase-file"_s, u"help"_s, u"version"_s})
        common.append(optionRow(*option(name), words));
    return filled(words.translate("Cli", "Usage: %1"), {Program + u" VERB …"_s}) + u"\n\n"_s
        + words.translate("Cli",
                          "Regards keeps observations of mental-health facilities: encrypted, offline, merged without "
                          "loss. This program does everything that needs no screen.")
        + u"\n\n"_s + listed(rows) + u'\n' + listed(common) + u'\n'
        + words.translate("Cli",
                          "“regards-cli VERB --help” explains one of them. Options may stand before or after the verb. "
                          "An id may be shortened to its first 6 characters or more.")
        + u'\n'
        + words.translate("Cli",
                          "The passphrase is asked for on the terminal, or read from --passphrase-file, or taken from "
                          "REGARDS_PASSPHRASE; never from an argument.")
        + u'\n' + words.translate("Cli", "Exit status: 0 done, 1 failed, 2 wrong usage.") + u'\n';
}

QString helpText(const Verb &verb, const Words &words)
{
    QList<QStringList> rows;
    for (QString name : QString::fromLatin1(verb.options).split(u' ', Qt::SkipEmptyParts)) {
        name.remove(u'!');
        rows.append(optionRow(*option(name), words));
    }
    rows.append(optionRow(*option(u"json"_s), words));
    rows.append(optionRow(*option(u"language"_s), words));
    return usageLine(verb, words) + u"\n\n"_s + words.translate("Cli", verb.summary) + u"\n\n"_s + listed(rows);
}

} // namespace regards::cli
