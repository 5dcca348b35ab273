// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheetwords.h"

#include <QCoreApplication>

namespace regards {

namespace {

using report::LeftOutReason;
using report::PlainRule;

QString said(const char *source, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("PlainSheetWords", source, comment, n);
}

QString adviceOn(const report::PlainWarning &warning, const QString &text)
{
    const QString where = text.mid(warning.start, warning.length).trimmed();
    switch (warning.rule) {
    case PlainRule::TooLong:
        return said(
            QT_TRANSLATE_N_NOOP("PlainSheetWords", "A long sentence: %n words. Make two of it, or leave some out."),
            nullptr, warning.count);
    case PlainRule::Several:
        return said(
            QT_TRANSLATE_N_NOOP("PlainSheetWords", "%n sentences: press Enter between them, one line for each."),
            nullptr, warning.count);
    case PlainRule::TwoIdeas:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "“%1” often begins a second idea: make it a line of its own?"))
            .arg(where);
    case PlainRule::HardWord:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "“%1” is a hard word. Easier: %2."))
            .arg(where, warning.instead);
    case PlainRule::TwoNegations:
        return said(
            QT_TRANSLATE_NOOP("PlainSheetWords", "Two negations are hard to follow: say what there is instead."));
    case PlainRule::Passive:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "Begin with who does it: “%1” is harder to read.")).arg(where);
    case PlainRule::NumberAsWord:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "Write “%1” as a numeral: %2.")).arg(where, warning.instead);
    case PlainRule::Capitals:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords",
                                      "“%1” is all in capitals: write small letters, or say it in words."))
            .arg(where);
    case PlainRule::Abbreviation:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "Write “%1” in full.")).arg(where);
    case PlainRule::Quote:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "No quotes here: somebody’s words may tell who spoke."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString plainAdvice(const QString &text, const QList<report::PlainWarning> &warnings)
{
    constexpr qsizetype Most = 2; // more would be discouraging
    QStringList advice;
    for (const report::PlainWarning &warning : warnings.first(std::min(Most, warnings.size())))
        advice.append(adviceOn(warning, text));
    return advice.join(QChar(u'\n'));
}

QString leftOutReason(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::TooLong:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "too long, or several ideas"));
    case LeftOutReason::Quote:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "a quote"));
    case LeftOutReason::MayIdentify:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "it may tell who somebody is"));
    case LeftOutReason::OtherLanguage:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "in another language"));
    case LeftOutReason::NoRoom:
        return said(QT_TRANSLATE_NOOP("PlainSheetWords", "there was no room left"));
    }
    Q_UNREACHABLE();
}

QString readablePlainText(const report::PlainText &text)
{
    QStringList lines;
    for (const report::PlainLine &line : text.lines) {
        if (line.kind == report::PlainLine::Kind::Heading && !lines.isEmpty())
            lines.append(QString());
        lines.append(line.text);
    }
    return lines.join(QChar(u'\n'));
}

} // namespace regards
