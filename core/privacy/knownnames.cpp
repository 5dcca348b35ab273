// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/knownnames.h"

#include <algorithm>

namespace regards {

namespace {

using enum WordClass;

/// Whether a part of a name, standing alone, can be taken for that name.
bool canStandAlone(const Reading &reading, int index)
{
    const TextToken &token = reading.at(index);
    const bool isWordToo = token.classes.testAnyFlags(Plain | Never | Month | CommonSurname | Doubtful | Role | Place);
    if (!token.isCapital || reading.isShouted())
        return !isWordToo;
    if (!token.beginsSentence || !isWordToo)
        return true;
    return reading.is(index + 1, Speech) || (reading.at(index + 1).isCapital && reading.at(index + 1).isApart)
        || reading.isWord(index + 1, u"et") || reading.isWord(index + 1, u"and");
}

} // namespace

NameIndex::NameIndex(const QStringList &names, Parts parts)
{
    constexpr int ShortestPart = 3;
    for (const QString &name : names) {
        const Reading reading(name);
        QStringList words;
        for (int i = 0; i < reading.size(); ++i) {
            const TextToken &token = reading.at(i);
            if (token.kind == TextToken::Kind::Sign)
                continue;
            words.append(token.folded);
            const bool isPart =
                parts == Parts::Each && token.length >= ShortestPart && !token.classes.testAnyFlags(Particle | Title);
            if (isPart)
                add({token.folded}, true);
        }
        if (!words.isEmpty())
            add(words, parts == Parts::Each && words.size() == 1);
    }
    for (QList<Name> &starting : m_names) {
        std::stable_sort(starting.begin(), starting.end(),
                         [](const Name &a, const Name &b) { return a.words.size() > b.words.size(); });
    }
}

void NameIndex::add(const QStringList &words, bool isPart)
{
    m_names[words.constFirst()].append({words, isPart});
}

int NameIndex::match(const Reading &reading, int index) const
{
    if (reading.at(index).kind == TextToken::Kind::Sign)
        return index;
    const auto found = m_names.constFind(reading.at(index).folded);
    if (found == m_names.constEnd())
        return index;
    for (const Name &name : *found) {
        int i = index;
        qsizetype word = 0;
        while (word < name.words.size()) {
            if (word > 0 && (reading.isApostrophe(i) || reading.isHyphen(i)))
                ++i;
            if (reading.at(i).kind == TextToken::Kind::Sign || reading.at(i).folded != name.words.at(word))
                break;
            ++i;
            ++word;
        }
        if (word == name.words.size() && (!name.isPart || canStandAlone(reading, index)))
            return i;
    }
    return index;
}

} // namespace regards
