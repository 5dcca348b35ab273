// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/dictionary.h"
#include "core/spelling/spellwords.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace regards {

using Dictionaries = std::vector<std::unique_ptr<Dictionary>>;

/// Reads the files: slow, for a thread beside the interface.
[[nodiscard]] Dictionaries loadDictionaries(const QList<DictionaryFiles> &files);

/**
 * Judges words by the dictionaries there are: a word that one of them knows is right, whatever the text's language, so
 * that nobody has to say which language they write in.
 *
 * Without a dictionary of its own language every word is right: those of the other language would mark nearly all.
 */
class Speller final
{
public:
    Speller() = default;

    /// `language`, `fr` or `en`, is what most is written in: its suggestions come first.
    void setDictionaries(Dictionaries dictionaries);
    void setLanguage(const QString &language);
    /// Words that somebody added; their case doesn't matter.
    void setOwnWords(const QStringList &words);

    /// Whether words are judged at all.
    [[nodiscard]] bool isReady() const noexcept { return m_own != nullptr; }
    /// Answers from memory where it was asked before: quick enough for every key.
    [[nodiscard]] bool isRight(const QString &word) const;
    [[nodiscard]] QList<SpellWord> wrongWords(QStringView text) const;
    /// At most `most`, the likeliest first. Slow: for one word at a time.
    [[nodiscard]] QStringList suggestions(const QString &word, int most) const;

private:
    [[nodiscard]] bool isKnown(const QString &word) const;
    [[nodiscard]] bool isRightInParts(const QString &word) const;
    void choose();

    Dictionaries m_dictionaries;
    const Dictionary *m_own = nullptr;
    QString m_language;
    QSet<QString> m_ownWords;
    mutable QHash<QString, bool> m_judged;
};

} // namespace regards
