// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/criterionfinder.h"

#include <QRegularExpression>

namespace regards {

QList<const Criterion *> criteriaLike(const Toolkit &toolkit, QStringView language, QStringView typed, qsizetype limit)
{
    QList<const Criterion *> found;
    const QString wanted = folded(typed).simplified();
    if (wanted.isEmpty())
        return found;
    const QStringList words = wanted.split(u' ');
    for (const Criterion &criterion : toolkit.criteria()) {
        const QString code = criterion.code.text();
        bool fits = code.startsWith(wanted);
        if (!fits) {
            const QString both = criterion.statement.in(language) + u' ' + criterion.plain.in(language);
            const QString text = folded(both);
            fits =
                std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
        }
        if (fits)
            found.append(&criterion);
        if (found.size() == limit)
            break;
    }
    return found;
}

QString criterionLine(const Criterion &criterion, QStringView language)
{
    return criterion.code.text() + u"  " + criterion.statement.in(language);
}

QList<CriterionCode> criteriaNamedIn(const Toolkit &toolkit, QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("#(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)"));
    QList<CriterionCode> codes;
    auto matches = pattern.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto code = CriterionCode::fromText(matches.next().capturedView(1));
        if (code && toolkit.contains(*code) && !codes.contains(*code))
            codes.append(*code);
    }
    return codes;
}

} // namespace regards
