// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/spellwords.h"

#include <algorithm>

namespace regards {

namespace {

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// Whether a run without spaces is a tag, an address or a file, of which no part is a word.
bool isNoProse(QStringView run)
{
    const bool isTag = run.startsWith(u'#') && run.size() > 1;
    return isTag || run.contains(u'@') || run.contains(u"://") || run.startsWith(u"www.") || run.contains(u'_')
        || run.contains(u'\\');
}

/// Between apostrophes and hyphens: "OMS", "QualityRights".
bool isAcronym(QStringView part)
{
    if (part.size() < 2)
        return false;
    // A capital after the first letter: all of them, or in the middle of a word.
    return std::any_of(part.begin() + 1, part.end(), [](QChar c) { return c.isUpper(); });
}

bool isWorthSpelling(QStringView word)
{
    if (word.size() < 2)
        return false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && !isApostrophe(word[i]) && !isHyphen(word[i]))
            continue;
        if (isAcronym(word.sliced(start, i - start)))
            return false;
        start = i + 1;
    }
    return true;
}

void takeWords(QStringView text, qsizetype from, qsizetype to, QList<SpellWord> &words)
{
    qsizetype i = from;
    while (i < to) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool hasDigit = false;
        while (i < to) {
            const bool isInside = i > start && i + 1 < to && (isApostrophe(text[i]) || isHyphen(text[i]))
                && text[i + 1].isLetterOrNumber();
            if (!isLetter(text[i]) && !text[i].isNumber() && !isInside)
                break;
            hasDigit = hasDigit || text[i].isNumber();
            ++i;
        }
        if (!hasDigit && isWorthSpelling(text.sliced(start, i - start)))
            words.append({start, i - start});
    }
}

} // namespace

QList<SpellWord> wordsToSpell(QStringView text)
{
    QList<SpellWord> words;
    qsizetype start = 0;
    while (start < text.size()) {
        while (start < text.size() && text[start].isSpace())
            ++start;
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (!isNoProse(text.sliced(start, end - start)))
            takeWords(text, start, end, words);
        start = end;
    }
    return words;
}

} // namespace regards
