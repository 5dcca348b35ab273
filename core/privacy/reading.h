// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/wordclasses.h"

#include <QList>
#include <QStringView>

namespace regards {

/// A run of letters, a run of digits, or one other sign that is no space.
struct TextToken
{
    enum class Kind : quint8 { Word, Number, Sign };

    Kind kind = Kind::Sign;
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded; ///< signs and numbers as they are
    WordClasses classes; ///< of a word
    bool isCapital = false; ///< begins with a capital letter
    bool isAllCapital = false; ///< two letters or more, all capital
    bool beginsSentence = false;
    bool isApart = false; ///< a space or the beginning stands before it
    bool isPlace = false; ///< within the name of a known place

    [[nodiscard]] qsizetype end() const noexcept { return start + length; }
};

/**
 * A text taken apart into tokens, for the rules of the identifying-text check.
 *
 * Indexes outside of it name an empty sign, so that rules may look left and right without asking first.
 */
class Reading final
{
public:
    explicit Reading(QStringView text);

    [[nodiscard]] QStringView text() const noexcept { return m_text; }
    [[nodiscard]] int size() const noexcept { return int(m_tokens.size()); }
    [[nodiscard]] const TextToken &at(int index) const noexcept
    {
        return index >= 0 && index < size() ? m_tokens.at(index) : m_nothing;
    }
    /// Tokens `from` up to but not including `to` lie within the name of a known place.
    void markPlace(int from, int to);

    [[nodiscard]] bool is(int index, WordClasses any) const { return at(index).classes.testAnyFlags(any); }
    [[nodiscard]] bool isSign(int index, char16_t sign) const;
    [[nodiscard]] bool isWord(int index, QStringView folded) const;
    [[nodiscard]] bool isApostrophe(int index) const { return isSign(index, u'\'') || isSign(index, u'\u2019'); }
    [[nodiscard]] bool isHyphen(int index) const { return isSign(index, u'-') || isSign(index, u'\u2011'); }
    [[nodiscard]] bool isNumber(int index) const { return at(index).kind == TextToken::Kind::Number; }
    [[nodiscard]] bool isQuotation(int index) const;
    /// Whether nothing here is written in small letters: capitals tell nothing then.
    [[nodiscard]] bool isShouted() const noexcept { return m_isShouted; }
    /// The index after "n°", "no.", "numéro", "number", "#" or a colon, hyphen or "is" at `index`; `index` itself where
    /// there is none.
    [[nodiscard]] int afterNumberSign(int index) const;
    /// Whether the sentence up to `index` speaks of a place, and of nobody.
    [[nodiscard]] bool isAboutPlace(int index) const;

private:
    void take(qsizetype start, qsizetype end, TextToken::Kind kind);
    void findSentences();

    QStringView m_text;
    QList<TextToken> m_tokens;
    TextToken m_nothing;
    bool m_isShouted = false;
};

} // namespace regards
