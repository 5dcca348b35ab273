// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/reading.h"

namespace regards {

namespace {

using enum WordClass;

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool isDigit(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

} // namespace

Reading::Reading(QStringView text)
    : m_text(text)
{
    constexpr qsizetype LettersAToken = 5;
    m_tokens.reserve(text.size() / LettersAToken);
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (isLetter(c)) {
            while (end < text.size() && isLetter(text[end]))
                ++end;
            take(at, end, TextToken::Kind::Word);
        } else if (isDigit(c)) {
            while (end < text.size() && isDigit(text[end]))
                ++end;
            take(at, end, TextToken::Kind::Number);
        } else if (!c.isSpace()) {
            take(at, end, TextToken::Kind::Sign);
        }
        at = end;
    }
    findSentences();
}

void Reading::take(qsizetype start, qsizetype end, TextToken::Kind kind)
{
    TextToken token;
    token.kind = kind;
    token.start = start;
    token.length = end - start;
    token.isApart = start == 0 || m_text[start - 1].isSpace();
    const QStringView own = m_text.sliced(start, end - start);
    if (kind == TextToken::Kind::Word) {
        token.folded = folded(own);
        token.classes = classesOf(token.folded);
        token.isCapital = own.front().isUpper();
        token.isAllCapital = own.size() > 1;
        for (const QChar c : own)
            token.isAllCapital = token.isAllCapital && !c.isLower();
    } else {
        token.folded = own.toString();
    }
    m_tokens.append(token);
}

void Reading::findSentences()
{
    bool begins = true;
    int small = 0;
    int large = 0;
    for (int i = 0; i < size(); ++i) {
        TextToken &token = m_tokens[i];
        if (token.kind == TextToken::Kind::Sign) {
            const QChar sign = token.folded.front();
            // A dot after a title or a single capital letter ends no sentence.
            const bool isShort =
                sign == u'.' && i > 0 && (is(i - 1, Title) || (at(i - 1).length == 1 && at(i - 1).isCapital));
            if (QStringView(u".!?…:;•").contains(sign) && !isShort)
                begins = true;
            else if (isQuotation(i) && !isApostrophe(i))
                begins = true;
            else if (isHyphen(i) && i == 0)
                begins = true;
            continue;
        }
        token.beginsSentence = begins;
        // "L'Unité": the article begins the sentence, not the word after it.
        begins = false;
        if (token.kind == TextToken::Kind::Word && token.length > 1)
            ++(token.isAllCapital ? large : small);
    }
    m_isShouted = large > 2 && small == 0;
}

void Reading::markPlace(int from, int to)
{
    for (int i = from; i < to; ++i)
        m_tokens[i].isPlace = true;
}

bool Reading::isSign(int index, char16_t sign) const
{
    const TextToken &token = at(index);
    return token.kind == TextToken::Kind::Sign && token.length == 1 && token.folded.front() == sign;
}

bool Reading::isWord(int index, QStringView folded) const
{
    const TextToken &token = at(index);
    return token.kind == TextToken::Kind::Word && token.folded == folded;
}

bool Reading::isQuotation(int index) const
{
    const TextToken &token = at(index);
    return token.kind == TextToken::Kind::Sign && token.length == 1
        && QStringView(u"«»\"“”‘’'").contains(token.folded.front());
}

int Reading::afterNumberSign(int index) const
{
    int i = index;
    const auto skipSigns = [this, &i] {
        while (isSign(i, u':') || isSign(i, u'.') || isSign(i, u'#') || isSign(i, u'\u2116') || isHyphen(i)
               || isSign(i, u'\u2013') || isSign(i, u'('))
            ++i;
    };
    skipSigns();
    if (isWord(i, u"n") && (isSign(i + 1, u'\u00b0') || isSign(i + 1, u'\u00ba')))
        i += 2;
    else if (isWord(i, u"no") || isWord(i, u"n\u00ba") || isWord(i, u"num") || isWord(i, u"nr") || isWord(i, u"numero")
             || isWord(i, u"number"))
        ++i;
    skipSigns();
    if (i == index && (isWord(i, u"is") || isWord(i, u"est")))
        ++i;
    return i;
}

bool Reading::isAboutPlace(int index) const
{
    constexpr int Reach = 9;
    for (int i = index; i > index - Reach && i >= 0; --i) {
        if (is(i, Role | Title | Given) && !is(i, Place))
            return false;
        if (is(i, Place) || at(i).isPlace)
            return true;
        if (at(i).beginsSentence)
            return false;
    }
    return false;
}

} // namespace regards
