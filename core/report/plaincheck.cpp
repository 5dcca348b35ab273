// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plaincheck.h"

#include "core/report/plaintext.h"

#include <QRegularExpression>

#include <array>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

using Options = QRegularExpression::PatternOptions;

QRegularExpression pattern(const QString &text, Options more = QRegularExpression::CaseInsensitiveOption)
{
    return QRegularExpression(text, more | QRegularExpression::UseUnicodePropertiesOption);
}

/// What only one of the two languages looks for.
struct LanguageRules
{
    QRegularExpression secondIdea;
    QRegularExpression negation;
    QRegularExpression passive;
    QRegularExpression abbreviation;
    QRegularExpression numberWord;
    QStringList numbers; ///< numbers.at(n - First) is n in words
};

constexpr int FirstNumber = 2; // "one" is an article too

const LanguageRules &rulesOf(const QString &language)
{
    static const LanguageRules french{
        pattern(
            u"[;()]|,\\s|\\s[–—]\\s|\\b(?:dont|lequel|laquelle|lesquels|lesquelles|auquel|duquel|tandis que|alors que|"
            "parce que|puisque|afin que|pour que|bien que)\\b"_s),
        pattern(u"\\bne\\s|\\bn[’']|\\bsans\\b|\\bni\\b"_s),
        pattern(u"\\b(?:est|sont|était|étaient|sera|seront|soit|soient|été)\\s+\\p{L}+(?:é|ée|és|ées|it|ite|is|ise)\\s+"
                "par\\b"_s),
        pattern(u"\\b(?:etc|ex|cf|min|max|env|nb|tél|mme|dr|pr)\\.|\\b\\p{Lu}\\.\\p{Lu}\\.?"_s, {}),
        pattern(u"(?<![\\p{L}-])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?![\\p{L}-])"_s),
        {u"deux"_s, u"trois"_s, u"quatre"_s, u"cinq"_s, u"six"_s, u"sept"_s, u"huit"_s, u"neuf"_s, u"dix"_s, u"onze"_s,
         u"douze"_s}};
    static const LanguageRules english{
        pattern(u"[;()]|,\\s|\\s[–—]\\s|\\b(?:which|whose|whereas|although|because|unless|in order that|so that)\\b"_s),
        pattern(u"\\b(?:not|never|nobody|nothing|no one|none|without|cannot)\\b|n[’']t\\b"_s),
        pattern(u"\\b(?:is|are|was|were|be|been|being)\\s+\\p{L}+(?:ed|en)\\s+by\\b"_s),
        pattern(u"\\b(?:etc|approx|min|max|no|dr|mr|mrs|tel)\\.|\\be\\.g\\.|\\bi\\.e\\.|\\b\\p{Lu}\\.\\p{Lu}\\.?"_s,
                {}),
        pattern(u"(?<![\\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\p{L}-])"_s),
        {u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s,
         u"twelve"_s}};
    return language == u"fr" ? french : english;
}

class Checker
{
public:
    Checker(const QString &text, const QString &language, const PlainWordings &wordings)
        : m_text(text)
        , m_rules(rulesOf(language))
        , m_hardWords(wordings.hardWords(language))
    { }

    QList<PlainWarning> run()
    {
        checkLength();
        findFirst(PlainRule::Quote, Quotes());
        checkHardWords();
        findInSentence(PlainRule::TwoIdeas, m_rules.secondIdea);
        checkNegations();
        findFirst(PlainRule::Passive, m_rules.passive);
        findInSentence(PlainRule::Capitals, Capitals());
        findFirst(PlainRule::Abbreviation, m_rules.abbreviation);
        checkNumber();
        return m_found;
    }

private:
    static const QRegularExpression &Quotes()
    {
        static const auto quotes = pattern(u"[«»“”\"]"_s);
        return quotes;
    }
    static const QRegularExpression &Capitals()
    {
        static const auto capitals = pattern(u"\\b\\p{Lu}{4,}\\b"_s, {});
        return capitals;
    }

    void add(PlainRule rule, const QRegularExpressionMatch &match, const QString &instead = {})
    {
        m_found.append({rule, match.capturedStart(), match.capturedLength(), instead});
    }

    void findFirst(PlainRule rule, const QRegularExpression &looked)
    {
        if (const auto match = looked.match(m_text); match.hasMatch())
            add(rule, match);
    }
    /// The same, but not in what follows a colon: a name, an address, a list.
    void findInSentence(PlainRule rule, const QRegularExpression &looked)
    {
        if (const auto match = looked.match(m_text); match.hasMatch() && match.capturedStart() < sentenceEnd())
            add(rule, match);
    }
    [[nodiscard]] qsizetype sentenceEnd() const
    {
        static const auto colon = pattern(u":\\s"_s);
        const auto match = colon.match(m_text);
        return match.hasMatch() ? match.capturedStart() : m_text.size();
    }

    void checkLength()
    {
        const QStringList sentences = sentencesOf(m_text);
        if (sentences.size() > 1)
            m_found.append({PlainRule::Several, 0, m_text.size(), {}, int(sentences.size())});
        int most = 0;
        for (const QString &sentence : sentences)
            most = std::max(most, wordCount(sentence));
        if (most > MostPlainWords)
            m_found.append({PlainRule::TooLong, 0, m_text.size(), {}, most});
    }

    void checkHardWords()
    {
        for (const HardWord &hard : m_hardWords) {
            const bool isStem = hard.word.endsWith(u'*');
            const QString word = QRegularExpression::escape(isStem ? hard.word.chopped(1) : hard.word);
            const auto looked = pattern(u"\\b"_s + word + (isStem ? u"\\p{L}*"_s : u"\\b"_s));
            if (const auto match = looked.match(m_text); match.hasMatch()) {
                add(PlainRule::HardWord, match, hard.instead);
                return;
            }
        }
    }

    void checkNegations()
    {
        auto matches = m_rules.negation.globalMatch(m_text);
        if (!matches.hasNext())
            return;
        matches.next();
        if (matches.hasNext())
            add(PlainRule::TwoNegations, matches.next());
    }

    void checkNumber()
    {
        const auto match = m_rules.numberWord.match(m_text);
        if (match.hasMatch() && match.capturedStart() < sentenceEnd())
            add(PlainRule::NumberAsWord, match,
                QString::number(m_rules.numbers.indexOf(match.captured().toLower()) + FirstNumber));
    }

    const QString &m_text;
    const LanguageRules &m_rules;
    QList<HardWord> m_hardWords;
    QList<PlainWarning> m_found{};
};

/// How many of these words a text has.
qsizetype tellingWords(const QString &text, const QRegularExpression &words)
{
    qsizetype count = 0;
    for (auto match = words.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

} // namespace

QString token(PlainRule rule)
{
    static const std::array names{u"too_long"_s,      u"several"_s, u"two_ideas"_s,      u"hard_word"_s,
                                  u"two_negations"_s, u"passive"_s, u"number_as_word"_s, u"capitals"_s,
                                  u"abbreviation"_s,  u"quote"_s};
    return names.at(size_t(rule));
}

int wordCount(QStringView text)
{
    int count = 0;
    bool isWord = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            isWord = false;
        } else if (!isWord && character.isLetterOrNumber()) {
            isWord = true;
            ++count;
        }
    }
    return count;
}

QList<PlainWarning> plainWarnings(const QString &text, const QString &language, const PlainWordings &wordings)
{
    return Checker(text, language, wordings).run();
}

bool looksLikeOtherLanguage(const QString &text, const QString &language)
{
    static const auto french =
        pattern(u"\\b(?:le|la|les|des|du|une|et|est|sont|avec|dans|pour|sur|aux|au|qui|que|chaque|leur|ses|son)\\b|"
                "\\b[ldnscqj][’']"_s);
    static const auto english =
        pattern(u"\\b(?:the|of|and|is|are|with|in|for|to|an|each|their|they|who|that|by|from|every)\\b"_s);
    const qsizetype ofFrench = tellingWords(text, french);
    const qsizetype ofEnglish = tellingWords(text, english);
    return language == u"fr" ? ofEnglish > ofFrench : ofFrench > ofEnglish;
}

} // namespace regards::report
