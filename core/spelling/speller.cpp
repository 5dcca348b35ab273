// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/speller.h"

#include <algorithm>
#include <array>

namespace regards {

namespace {

/// What French leaves of a word before a vowel.
constexpr std::array<QStringView, 15> Elisions{u"l",      u"d",      u"j",      u"m",      u"t",
                                               u"s",      u"n",      u"c",      u"qu",     u"jusqu",
                                               u"lorsqu", u"puisqu", u"quoiqu", u"presqu", u"quelqu"};

/// As dictionaries write it: a plain apostrophe and hyphen.
QString plain(QString word)
{
    word.replace(u'\u2019', u'\'');
    word.replace(u'\u2010', u'-');
    word.replace(u'\u2011', u'-');
    return word;
}

QString ownForm(const QString &word)
{
    return plain(word).toLower();
}

/// How long the elided word at the beginning is, its apostrophe included; 0 where there is none.
qsizetype elisionOf(const QString &word)
{
    qsizetype at = 0;
    while (at < word.size() && !isApostrophe(word.at(at)))
        ++at;
    if (at == word.size())
        return 0;
    const QString before = word.left(at).toLower();
    const bool isElision = std::find(Elisions.begin(), Elisions.end(), before) != Elisions.end();
    return isElision && at + 1 < word.size() ? at + 1 : 0;
}

} // namespace

Dictionaries loadDictionaries(const QList<DictionaryFiles> &files)
{
    Dictionaries loaded;
    for (const DictionaryFiles &one : files)
        loaded.push_back(std::make_unique<Dictionary>(one));
    return loaded;
}

void Speller::setDictionaries(Dictionaries dictionaries)
{
    m_own = nullptr;
    m_dictionaries = std::move(dictionaries);
    choose();
}

void Speller::setLanguage(const QString &language)
{
    m_language = language;
    choose();
}

void Speller::choose()
{
    std::stable_sort(m_dictionaries.begin(), m_dictionaries.end(), [this](const auto &a, const auto &b) {
        return a->language() == m_language && b->language() != m_language;
    });
    const bool hasOwn = !m_dictionaries.empty() && m_dictionaries.front()->language() == m_language;
    m_own = hasOwn ? m_dictionaries.front().get() : nullptr;
    m_judged.clear();
}

void Speller::setOwnWords(const QStringList &words)
{
    m_ownWords.clear();
    for (const QString &word : words)
        m_ownWords.insert(ownForm(word));
    m_judged.clear();
}

bool Speller::isRight(const QString &word) const
{
    if (!isReady())
        return true;
    const auto found = m_judged.constFind(word);
    if (found != m_judged.constEnd())
        return *found;
    constexpr qsizetype MostRemembered = 20'000;
    if (m_judged.size() >= MostRemembered)
        m_judged.clear();
    const bool isRight = isKnown(plain(word)) || isRightInParts(plain(word));
    m_judged.insert(word, isRight);
    return isRight;
}

bool Speller::isKnown(const QString &word) const
{
    constexpr qsizetype Longest = 100; // Hunspell takes none that is longer
    if (word.size() < 2 || word.size() > Longest || m_ownWords.contains(ownForm(word)))
        return true;
    return std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
                       [&word](const auto &dictionary) { return dictionary->isRight(word); });
}

bool Speller::isRightInParts(const QString &word) const
{
    if (const qsizetype elided = elisionOf(word); elided > 0) {
        const QString rest = word.mid(elided);
        return isKnown(rest) || isRightInParts(rest);
    }
    if (word.endsWith(u"'s"))
        return isKnown(word.chopped(2)) || isRightInParts(word.chopped(2));
    const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
               return isKnown(part) || isRightInParts(part);
           });
}

QList<SpellWord> Speller::wrongWords(QStringView text) const
{
    if (!isReady())
        return {};
    QList<SpellWord> wrong = wordsToSpell(text);
    wrong.removeIf(
        [this, text](const SpellWord &word) { return isRight(text.sliced(word.start, word.length).toString()); });
    return wrong;
}

QStringList Speller::suggestions(const QString &word, int most) const
{
    const QString elided = word.left(elisionOf(word));
    const QString rest = plain(word.mid(elided.size()));
    QStringList found;
    for (const auto &dictionary : m_dictionaries) {
        for (const QString &suggestion : dictionary->suggestions(rest)) {
            if (found.size() < most && !found.contains(elided + suggestion))
                found.append(elided + suggestion);
        }
    }
    return found;
}

} // namespace regards
