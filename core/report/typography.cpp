// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typography.h"

#include <algorithm>
#include <iterator>

namespace regards::report {

namespace {

constexpr QChar NoBreak(0x00a0);
constexpr QChar NarrowNoBreak(0x202f);
constexpr QChar Replacement(0xfffd);
constexpr QChar LineEnd(0x2028);
constexpr QChar Opening(0x00ab); // «
constexpr QChar Closing(0x00bb); // »
constexpr QChar Apostrophe(0x2019);
constexpr QChar OpeningQuote(0x2018);

bool isAnySpace(QChar c)
{
    return c == u' ' || c == NoBreak || c == NarrowNoBreak;
}

bool endsText(QChar c)
{
    return c.isNull() || c == LineEnd || c.isSpace();
}

bool turnsDirection(QChar c)
{
    return c == QChar(0x202d) || c == QChar(0x202e);
}

bool isHarmful(QChar c)
{
    return c.category() == QChar::Other_Control || turnsDirection(c) || c == QChar(0xfffc) || c.isNonCharacter();
}

template <size_t N>
bool isOneOf(QStringView word, const QStringView (&words)[N])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// What would stand lonely without the number before it.
bool isUnit(QStringView word)
{
    constexpr QStringView Units[] = {u"h",   u"min", u"s",    u"p.m.", u"a.m.",  u"km",    u"m",     u"cm",
                                     u"mm",  u"m²",  u"kg",   u"g",    u"mg",    u"ml",    u"cl",    u"l",
                                     u"ans", u"an",  u"mois", u"°C",   u"euros", u"years", u"months"};
    if (word.endsWith(u'.') && !word.endsWith(u".m."))
        word.chop(1);
    return isOneOf(word, Units);
}

bool isMonth(QStringView word)
{
    constexpr QStringView Months[] = {u"janvier", u"février",  u"mars",      u"avril",   u"mai",      u"juin",
                                      u"juillet", u"août",     u"septembre", u"octobre", u"novembre", u"décembre",
                                      u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                      u"July",    u"August",   u"September", u"October", u"November", u"December"};
    if (word.endsWith(u'.'))
        word.chop(1);
    return isOneOf(word, Months);
}

/// What a number follows: "p. 12", "annexe 2", "article L. 3222".
bool takesNumber(QStringView word)
{
    constexpr QStringView Words[] = {
        u"p.",       u"pp.",     u"art.",    u"no.",       u"No.",       u"fig.",     u"chap.",   u"vol.",
        u"al.",      u"§",       u"L.",      u"R.",        u"D.",        u"page",     u"article", u"thème",
        u"Thème",    u"theme",   u"Theme",   u"annexe",    u"Annexe",    u"annex",    u"Annex",   u"standard",
        u"Standard", u"critère", u"Critère", u"criterion", u"Criterion", u"chapitre", u"chapter", u"étage"};
    return isOneOf(word, Words);
}

bool isTitle(QStringView word)
{
    constexpr QStringView Titles[] = {u"M.", u"MM.", u"Mme", u"Mmes", u"Dr",   u"Pr",
                                      u"Me", u"Mr",  u"Mrs", u"Ms",   u"Prof."};
    return isOneOf(word, Titles);
}

/// "J." and "J.-P."
bool isInitial(QStringView word)
{
    const auto isOne = [](QStringView part) { return part.size() == 2 && part[0].isUpper() && part[1] == u'.'; };
    return isOne(word) || (word.size() == 5 && word[2] == u'-' && isOne(word.first(2)) && isOne(word.last(2)));
}

/// Applies the rules one character after the other; reads ahead in the text and back in what it has written.
class Typesetter
{
public:
    Typesetter(QString text, Language language, Neighbours neighbours)
        : m_text(std::move(text))
        , m_french(language == Language::French)
        , m_neighbours(neighbours)
    {
        m_out.reserve(m_text.size() + m_text.size() / 16);
    }

    QString result()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u' ')
                m_out += space();
            else if (c == u'\'')
                m_out += apostrophe();
            else if (m_french)
                frenchSign(c);
            else
                m_out += c;
        }
        return m_out;
    }

private:
    [[nodiscard]] QChar at(qsizetype index) const
    {
        if (index < 0)
            return index == -1 ? m_neighbours.before : QChar();
        if (index < m_text.size())
            return m_text[index];
        return index == m_text.size() ? m_neighbours.after : QChar();
    }
    [[nodiscard]] QChar next() const { return at(m_at + 1); }
    [[nodiscard]] QChar previous() const { return m_out.isEmpty() ? m_neighbours.before : m_out.back(); }

    [[nodiscard]] qsizetype digitsBefore() const
    {
        qsizetype count = 0;
        while (at(m_at - 1 - count).isDigit())
            ++count;
        return count;
    }
    [[nodiscard]] qsizetype digitsAfter() const
    {
        qsizetype count = 0;
        while (at(m_at + 1 + count).isDigit())
            ++count;
        return count;
    }

    [[nodiscard]] QStringView wordBefore() const
    {
        qsizetype start = m_at;
        while (start > 0 && !endsText(m_text[start - 1]) && !QStringView(u"([«“’'").contains(m_text[start - 1]))
            --start;
        return QStringView(m_text).sliced(start, m_at - start);
    }
    [[nodiscard]] QStringView wordAfter() const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && !endsText(m_text[end]) && !QStringView(u",;:)]»”").contains(m_text[end]))
            ++end;
        return QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
    }

    /// Whether the words on both sides of this space are read as one: "1er mars", "p. 12", "J. Dupont".
    [[nodiscard]] bool joinsWords() const
    {
        const QStringView before = wordBefore();
        const QStringView after = wordAfter();
        if (before.isEmpty() || after.isEmpty())
            return false;
        const bool isNumber = before.back().isDigit() && before.front().isDigit();
        if ((isNumber || before == u"1er" || before == u"1ᵉʳ") && isMonth(after))
            return true;
        if (isNumber && isUnit(after))
            return true;
        if (after.front().isDigit())
            return isMonth(before) ? !m_french : takesNumber(before) || (before == u"h" && digitsAfter() == 2);
        return after.front().isUpper() && (isTitle(before) || isInitial(before));
    }

    [[nodiscard]] QChar space() const
    {
        const QChar before = previous();
        const QChar after = next();
        const qsizetype digits = digitsBefore();
        if (digits >= 1 && digits <= 3 && digitsAfter() == 3)
            return m_french ? NarrowNoBreak : NoBreak;
        if (digits > 0 && QStringView(u"%‰€$£°").contains(after))
            return NoBreak;
        if (digits == 2 && digitsAfter() == 2 && m_french)
            return NoBreak; // a telephone number
        if ((before == u'°' && after.isDigit()) || joinsWords())
            return NoBreak;
        if (!m_french)
            return u' ';
        if (before == Opening || after == Closing || after == u':')
            return NoBreak;
        if (after == u';' || after == u'!' || after == u'?')
            return NarrowNoBreak;
        return u' ';
    }

    void frenchSign(QChar c)
    {
        const QChar before = previous();
        const bool followsWord = before.isLetterOrNumber() || QStringView(u")]%»”’€").contains(before);
        if (c == Closing) {
            if (!before.isNull() && !isAnySpace(before) && before != LineEnd)
                m_out += NoBreak;
        } else if (c == u':') {
            if (followsWord && endsText(next()))
                m_out += NoBreak;
        } else if (c == u';' || c == u'!' || c == u'?') {
            const bool ends = endsText(next()) || QStringView(u"!?…)»”").contains(next());
            if (followsWord && ends)
                m_out += NarrowNoBreak;
        }
        m_out += c;
        if (c == Opening && !endsText(next()))
            m_out += NoBreak;
    }

    /// An English quotation in straight quotes opens with another sign than it closes.
    [[nodiscard]] QChar apostrophe() const
    {
        const QChar before = previous();
        const bool opens = (endsText(before) || QStringView(u"([“—–").contains(before)) && next().isLetter();
        if (!m_french && opens) {
            for (qsizetype i = m_at + 2; i < m_text.size() && m_text[i] != LineEnd; ++i) {
                if (m_text[i] == u'\'' && !at(i - 1).isSpace() && !at(i + 1).isLetterOrNumber())
                    return OpeningQuote;
            }
        }
        return Apostrophe;
    }

    QString m_text;
    bool m_french;
    Neighbours m_neighbours;
    qsizetype m_at = 0;
    QString m_out{};
};

} // namespace

QString shownSafely(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\r' && next == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar(0x0085) || c == LineEnd || c == QChar(0x2029)) {
            safe += LineEnd;
        } else if (c == u'\t') {
            safe += u' ';
        } else if (c.isHighSurrogate() && next.isLowSurrogate()) {
            safe += c;
            safe += next;
            ++i;
        } else if (c == QChar(0xfeff) || c == QChar(0x00ad)) {
            continue; // a byte order mark that was pasted along; where to hyphenate, since no word is
        } else {
            safe += c.isSurrogate() || isHarmful(c) ? Replacement : c;
        }
    }
    return safe;
}

QString typeset(QStringView text, Language language, Neighbours neighbours)
{
    return Typesetter(shownSafely(text), language, neighbours).result();
}

Runs typeset(const Runs &runs, Language language)
{
    Runs result;
    result.reserve(runs.size());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        Neighbours beside;
        for (qsizetype j = i - 1; j >= 0 && beside.before.isNull(); --j)
            beside.before = runs[j].text.isEmpty() ? QChar() : runs[j].text.back();
        for (qsizetype j = i + 1; j < runs.size() && beside.after.isNull(); ++j)
            beside.after = runs[j].text.isEmpty() ? QChar() : runs[j].text.front();
        Run run = runs[i];
        run.text = typeset(run.text, language, beside);
        result.append(run);
    }
    return result;
}

} // namespace regards::report
