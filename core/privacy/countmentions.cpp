// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/countmentions.h"

#include "core/privacy/reading.h"

#include <QHash>
#include <QSet>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// So far behind a number the word for the people may stand, in tokens: "2 of the (only) 3 family carers".
constexpr int Reach = 7;

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const QHash<QString, qint64> &numberWords()
{
    static const QHash<QString, qint64> words = [] {
        const std::pair<const char *, qint64> list[] = {
            {"one", 1},        {"single", 1},  {"deux", 2},      {"two", 2},        {"couple", 2},    {"both", 2},
            {"trois", 3},      {"three", 3},   {"quatre", 4},    {"four", 4},       {"cinq", 5},      {"five", 5},
            {"six", 6},        {"sept", 7},    {"seven", 7},     {"huit", 8},       {"eight", 8},     {"neuf", 9},
            {"nine", 9},       {"dix", 10},    {"ten", 10},      {"onze", 11},      {"eleven", 11},   {"douze", 12},
            {"twelve", 12},    {"treize", 13}, {"thirteen", 13}, {"quatorze", 14},  {"fourteen", 14}, {"quinze", 15},
            {"fifteen", 15},   {"seize", 16},  {"sixteen", 16},  {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
            {"vingt", 20},     {"twenty", 20}, {"trente", 30},   {"thirty", 30},    {"quarante", 40}, {"forty", 40},
            {"cinquante", 50}, {"fifty", 50},  {"soixante", 60}, {"sixty", 60},     {"seventy", 70},  {"vingts", 20},
            {"eighty", 80},    {"ninety", 90}, {"cent", 100},    {"hundred", 100}};
        QHash<QString, qint64> hash;
        for (const auto &[word, number] : list)
            hash.insert(QString::fromLatin1(word), number);
        return hash;
    }();
    return words;
}

/// The category of interviewees that a word stands for; empty: of people in general; none: not of people.
std::optional<QString> peopleOf(const QString &word)
{
    static const QHash<QString, QString> words = [] {
        const std::pair<QString, const char *> lists[] = {
            {u"service_user"_s,
             "usager usagere usagers usageres utilisateurs utilisatrices patient patiente patients patientes resident "
             "residente residents residentes hospitalises hospitalisees user users inpatient inpatients client clients "
             "cliente clientes"},
            {u"professional"_s,
             "professionnel professionnelle professionnels professionnelles soignant soignante soignants soignantes "
             "infirmier infirmiere infirmiers infirmieres psychiatre psychiatres medecin medecins psychologue "
             "psychologues educateur educatrice educateurs educatrices cadre cadres agent agents professional "
             "professionals nurse nurses psychiatrist psychiatrists doctor doctors psychologist psychologists worker "
             "workers staff"},
            {u"carer"_s,
             "aidant aidante aidants aidantes proche proches famille familles parent parents carer carers caregiver "
             "caregivers relative relatives families mother mothers father fathers mere meres pere peres"},
            {QString(),
             "personne personnes people person persons homme hommes femme femmes man men woman women individus "
             "entretien entretiens interview interviews interviewees repondants repondantes respondents"}};
        QHash<QString, QString> hash;
        for (const auto &[category, list] : lists) {
            for (const QString &one : setOf(list))
                hash.insert(one, category);
        }
        return hash;
    }();
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers =
        setOf("of the our these those all other others only des de d les ces nos autres seul seule seuls seules unique "
              "uniques jeunes jeune young old older elderly former sur parmi out from among family service individual");
    return fillers.contains(word);
}

/// "Rooms for two people", "chambre de deux": no count of anybody.
bool isRoomFor(const Reading &reading, int number)
{
    static const QSet<QString> rooms = setOf("chambre chambres room rooms bedroom bedrooms dortoir dortoirs table "
                                             "tables groupe groupes group groups lits beds binome");
    static const QSet<QString> links = setOf("a de d pour of for with par by per");
    return links.contains(reading.at(number - 1).folded) && rooms.contains(reading.at(number - 2).folded);
}

/// A number in a text, and the last of its tokens: "vingt-deux" has three.
struct Number
{
    qint64 value = 0;
    int last = 0;
};

std::optional<qint64> wordValue(const Reading &reading, int index)
{
    const auto word = numberWords().constFind(reading.at(index).folded);
    return word == numberWords().cend() ? std::nullopt : std::optional(*word);
}

/// Digits, unless they are a part of 1.2.3, of 12,5 or of 2026-11-03.
std::optional<Number> digitsAt(const Reading &reading, int index)
{
    bool isNumber = false;
    const qint64 value = reading.at(index).folded.toLongLong(&isNumber);
    const auto isJoint = [&](int sign, int next) {
        return reading.at(sign).kind == TextToken::Kind::Sign && !reading.at(sign).isApart
            && QStringView(u".,-/:%").contains(reading.at(sign).folded.left(1))
            && reading.at(next).kind == TextToken::Kind::Number && !reading.at(std::max(sign, next)).isApart;
    };
    const bool isPart = isJoint(index + 1, index + 2) || isJoint(index - 1, index - 2);
    return isNumber && !isPart ? std::optional(Number{value, index}) : std::nullopt;
}

/// "Un" and "une" where they can be no articles.
bool isOne(const Reading &reading, int index)
{
    const QString &next = reading.at(index + 1).folded;
    return next == u"seul" || next == u"seule" || next == u"unique" || next == u"des"
        || (reading.isApostrophe(index - 1) && reading.isWord(index - 2, u"l")) || reading.isWord(index - 1, u"seul")
        || reading.isWord(index - 1, u"seule");
}

/// The number that begins at a token, if one does.
std::optional<Number> numberAt(const Reading &reading, int index)
{
    const TextToken &token = reading.at(index);
    if (token.kind == TextToken::Kind::Number)
        return digitsAt(reading, index);
    if (token.folded == u"un" || token.folded == u"une")
        return isOne(reading, index) ? std::optional(Number{1, index}) : std::nullopt;
    const auto first = wordValue(reading, index);
    if (!first)
        return std::nullopt;
    Number number{*first, index};
    // "Vingt-deux", "vingt et une", "quatre-vingts", "twenty-two".
    while (reading.isHyphen(number.last + 1) || reading.isWord(number.last + 1, u"et")) {
        const int next = number.last + 2;
        const bool isUnit = reading.isWord(next, u"un") || reading.isWord(next, u"une");
        const auto value = isUnit ? std::optional<qint64>(1) : wordValue(reading, next);
        if (!value || (*value >= number.value && number.value != 4))
            break;
        number.value = number.value == 4 && *value == 20 ? 80 : number.value + *value;
        number.last = next;
    }
    return number;
}

} // namespace

QList<CountMention> countMentions(QStringView text)
{
    const Reading reading(text);
    QList<CountMention> found;
    for (int i = 0; i < reading.size(); ++i) {
        const auto number = numberAt(reading, i);
        if (!number)
            continue;
        const int first = i;
        i = number->last;
        if (number->value == 0 || isRoomFor(reading, first))
            continue;
        bool hasUnknown = false; // one word may stand between: "three elderly carers"
        for (int next = i + 1; next <= i + Reach && next < reading.size(); ++next) {
            const TextToken &token = reading.at(next);
            const auto people = token.kind == TextToken::Kind::Word ? peopleOf(token.folded) : std::nullopt;
            // "Family carers": the second word says who.
            const bool isFirstOfTwo = token.kind == TextToken::Kind::Word && isFiller(token.folded);
            if (people && !isFirstOfTwo) {
                const bool isLoose = number->value == 1 && people->isEmpty() && reading.at(first).folded == u"one";
                if (!isLoose)
                    found.append(
                        {reading.at(first).start, token.end() - reading.at(first).start, number->value, *people});
                break;
            }
            const bool isSign = token.kind == TextToken::Kind::Sign;
            if (isSign && !QStringView(u"()'\u2019-\u2011").contains(token.folded.left(1)))
                break;
            if (isSign || isFirstOfTwo || numberAt(reading, next)) {
                if (hasUnknown)
                    break; // "two rooms of the patients" counts rooms
                continue;
            }
            if (hasUnknown)
                break;
            hasUnknown = true;
        }
    }
    return found;
}

} // namespace regards
