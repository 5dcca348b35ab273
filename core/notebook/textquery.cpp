// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/textquery.h"

#include <QStringList>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// More words than anybody types; the rest of a pasted page is not looked at.
constexpr qsizetype MostWords = 12;

/// The words of what was typed: runs of letters, digits and dots between them.
QStringList wordsOf(QStringView typed)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        while (word.endsWith(u'.'))
            word.chop(1);
        if (!word.isEmpty() && words.size() < MostWords)
            words.append(word);
        word.clear();
    };
    for (const QChar c : typed) {
        const bool isDotInside = c == u'.' && !word.isEmpty();
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isDotInside)
            word.append(c);
        else
            end();
    }
    end();
    return words;
}

QString term(const QString &word)
{
    return u'"' + word + u"\"*"_s;
}

/// The word as it is typed, or as it may be written.
QString alternatives(const QString &word)
{
    QStringList terms{term(word)};
    for (const auto &[pair, ligature] : {std::pair(u"oe"_s, u"œ"_s), std::pair(u"ae"_s, u"æ"_s)}) {
        for (const auto &[from, to] : {std::pair(pair, ligature), std::pair(ligature, pair)}) {
            QString other = word;
            if (other.replace(from, to, Qt::CaseInsensitive) != word)
                terms.append(term(other));
        }
    }
    return terms.size() == 1 ? terms.constFirst() : u'(' + terms.join(u" OR "_s) + u')';
}

} // namespace

QString matchExpression(QStringView typed)
{
    QStringList words = wordsOf(typed);
    words.removeIf([](const QString &word) { return word.size() == 1 && word.at(0).isLetter(); });
    QStringList all;
    for (const QString &word : std::as_const(words))
        all.append(alternatives(word));
    return all.join(u" AND "_s);
}

} // namespace regards
