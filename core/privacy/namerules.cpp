// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/namerules.h"

#include <algorithm>
#include <array>

namespace regards {

namespace {

using enum WordClass;

constexpr int MostParts = 4;

/// The rules over one text. Each rule begins at one token and adds a mark where it holds.
class Rules
{
public:
    Rules(const Reading &reading, QList<IdentifyingMark> &found)
        : m_reading(reading)
        , m_found(found)
    { }

    void run();

private:
    /// After a title even "Tour" and "Avril" are family names.
    enum class Before : quint8 { Anything, Title };

    // Names, from a token: the token after them, or the token itself.
    [[nodiscard]] bool isNamePart(int index, Before before = Before::Anything) const;
    [[nodiscard]] int afterPart(int index, Before before = Before::Anything) const;
    [[nodiscard]] int afterParticles(int index, Before before = Before::Anything) const;
    [[nodiscard]] int afterName(int index, Before before = Before::Anything) const;
    [[nodiscard]] int afterMoreParts(int index) const;
    [[nodiscard]] bool isInitial(int index) const;

    // Where a name stands.
    [[nodiscard]] bool isOfPlace(int from, int to) const;
    [[nodiscard]] bool isOfStreet(int title) const;
    [[nodiscard]] bool isRoleAt(int index) const;

    // The rules.
    bool titled(int index);
    bool smallTitled(int index);
    bool withRole(int index);
    bool beforeRole(int index);
    bool ofKin(int index);
    bool called(int index);
    bool labelled(int index);
    bool given(int index);
    bool twoCapitals(int index);
    bool speaker(int index);
    bool bornAfter(int index);
    void joined();

    bool mark(int from, int to);

    const Reading &m_reading;
    QList<IdentifyingMark> &m_found;
    QList<std::pair<int, int>> m_names; ///< tokens from, to
};

/// Whether a token can be a part of a name: a capital, and nothing that is known to be something else.
bool Rules::isNamePart(int index, Before before) const
{
    const TextToken &token = m_reading.at(index);
    if (token.kind != TextToken::Kind::Word || !token.isCapital || token.length < 2 || token.isPlace)
        return false;
    if (token.classes.testFlag(Given))
        return true;
    if (token.classes.testAnyFlags(Plain | Never | Title | Role))
        return false;
    return before == Before::Title || !token.classes.testAnyFlags(Month | Place | Street);
}

bool Rules::isInitial(int index) const
{
    const TextToken &token = m_reading.at(index);
    return token.kind == TextToken::Kind::Word && token.length == 1 && token.isCapital;
}

/// "Dupont", "Jean-Pierre", "N'Diaye", "O'Brien".
int Rules::afterPart(int index, Before before) const
{
    int i = index;
    const bool isElided =
        isInitial(i) && m_reading.isApostrophe(i + 1) && !m_reading.at(i + 1).isApart && !m_reading.at(i + 2).isApart;
    if (isElided)
        i += 2;
    if (!isNamePart(i, before))
        return index;
    ++i;
    while ((m_reading.isHyphen(i) || m_reading.isApostrophe(i)) && !m_reading.at(i).isApart
           && !m_reading.at(i + 1).isApart && m_reading.at(i + 1).isCapital && m_reading.at(i + 1).length > 1)
        i += 2;
    return i;
}

/// "de la", "van der", "d'"; only where a part of a name follows.
int Rules::afterParticles(int index, Before before) const
{
    int i = index;
    while (m_reading.is(i, Particle) && i - index < 3) {
        ++i;
        if (m_reading.isApostrophe(i) && !m_reading.at(i).isApart)
            ++i;
    }
    return isNamePart(i, before) ? i : index;
}

/// A whole name of any number of parts, with its particles, or an initial before the family name.
int Rules::afterName(int index, Before before) const
{
    int i = index;
    while (isInitial(i) && m_reading.isSign(i + 1, u'.') && i - index < 4)
        i += 2;
    if (isInitial(i) && isNamePart(i + 1) && m_reading.at(i + 1).isApart)
        ++i;
    const int first = afterParticles(i, before);
    const int part = afterPart(first, before);
    return part > first ? afterMoreParts(part) : index;
}

int Rules::afterMoreParts(int index) const
{
    int i = index;
    for (int parts = 1; parts < MostParts; ++parts) {
        if (!m_reading.at(i).isApart)
            break;
        const bool isAfterGiven = m_reading.is(i - 1, Given);
        // "Marie D.": the initial belongs to her, unless it begins a word or a sentence.
        if (isInitial(i) && isAfterGiven && !m_reading.isApostrophe(i + 1))
            return m_reading.isSign(i + 1, u'.') && i + 2 < m_reading.size() ? i + 2 : i + 1;
        const int start = m_reading.is(i, Particle) ? afterParticles(i) : i;
        // In a text of capitals only, every word looks like one more part.
        if (m_reading.isShouted() && !isAfterGiven)
            break;
        // "Mme Dupont SAMU": an acronym is no part, "Marie DUPONT" is.
        const TextToken &token = m_reading.at(start);
        constexpr qsizetype LongestAcronym = 4;
        if (token.isAllCapital && token.length <= LongestAcronym && !isAfterGiven)
            break;
        const int next = afterPart(start);
        if (next == start || token.beginsSentence)
            break;
        i = next;
    }
    return i;
}

/// "Hôpital Sainte-Anne", "rue Victor Hugo", "Florence Nightingale Ward".
bool Rules::isOfPlace(int from, int to) const
{
    const TextToken &after = m_reading.at(to);
    if (after.isApart && after.classes.testFlag(PlaceTail) && (after.isCapital || after.classes.testFlag(Place)))
        return true;
    // "St Thomas' Hospital"
    if (m_reading.isApostrophe(to) && m_reading.is(to + 1, PlaceTail) && m_reading.at(to + 1).isCapital)
        return true;
    if (m_reading.isApostrophe(to) && m_reading.isWord(to + 1, u"s") && m_reading.is(to + 2, PlaceTail)
        && m_reading.at(to + 2).isCapital)
        return true;
    int before = from - 1;
    while (m_reading.isHyphen(before) || (isNamePart(before) && !m_reading.at(before).isAllCapital))
        --before;
    if (m_reading.is(before, Place | Street) && !m_reading.is(before, Role) && !m_reading.at(before).isAllCapital)
        return true;
    return (m_reading.is(before, Place) && m_reading.at(before).isAllCapital) || isOfStreet(from);
}

/// "rue du Général de Gaulle": a street, some words, then the name.
bool Rules::isOfStreet(int title) const
{
    constexpr int Reach = 4;
    for (int i = title - 1; i >= title - Reach; --i) {
        if (m_reading.is(i, Street))
            return true;
        const bool isBetween = m_reading.is(i, Particle | Title | Never) || m_reading.isApostrophe(i)
            || m_reading.isHyphen(i) || m_reading.at(i).isCapital;
        if (!isBetween || m_reading.at(i).beginsSentence)
            return false;
    }
    return false;
}

bool Rules::mark(int from, int to)
{
    if (to <= from)
        return false;
    const qsizetype start = m_reading.at(from).start;
    m_found.append({start, m_reading.at(to - 1).end() - start, IdentifyingKind::Name});
    m_names.append({from, to});
    return true;
}

/// "Mme Dupont", "M. de la Tour", "MM. Durand et Martin".
bool Rules::titled(int index)
{
    const TextToken &title = m_reading.at(index);
    if (!title.classes.testFlag(Title) || title.isPlace)
        return false;
    constexpr qsizetype AlwaysTitle = 3;
    if (title.length < AlwaysTitle && !title.isCapital && !title.classes.testFlag(ShortTitle))
        return false;
    int i = index + 1;
    if (m_reading.isSign(i, u'.') && !m_reading.at(i).isApart)
        ++i;
    const int end = afterName(i, Before::Title);
    if (end == i || isOfStreet(index))
        return false;
    mark(i, end);
    if (title.classes.testFlag(PluralTitle)) {
        int next = end;
        while (m_reading.isSign(next, u',') || m_reading.isWord(next, u"et") || m_reading.isWord(next, u"and")) {
            const int after = afterName(next + 1, Before::Title);
            if (!mark(next + 1, after))
                break;
            next = after;
        }
    }
    return true;
}

/// "mme dupont", typed in a hurry.
bool Rules::smallTitled(int index)
{
    if (!m_reading.is(index, ShortTitle) && !(m_reading.isWord(index, u"miss") && m_reading.at(index).beginsSentence))
        return false;
    int i = index + 1;
    if (m_reading.isSign(i, u'.') && !m_reading.at(i).isApart)
        ++i;
    const int first = i;
    while (m_reading.is(i, Particle) && i - first < 3) {
        ++i;
        if (m_reading.isApostrophe(i))
            ++i;
    }
    const TextToken &token = m_reading.at(i);
    constexpr qsizetype Shortest = 3;
    const bool isName = token.kind == TextToken::Kind::Word && !token.isCapital && token.length >= Shortest
        && !token.classes.testAnyFlags(Plain | Never | Month | Title | Role | Place | RoleTail);
    return isName && mark(first, i + 1);
}

bool Rules::isRoleAt(int index) const
{
    if (m_reading.is(index, Role) && !m_reading.at(index).isPlace)
        return true;
    if (!m_reading.is(index, RoleTail))
        return false;
    constexpr int Reach = 3;
    for (int i = index - 1; i >= index - Reach; --i) {
        if (m_reading.is(i, Role))
            return true;
        if (!m_reading.is(i, RoleTail | Particle) && !m_reading.isHyphen(i))
            return false;
    }
    return false;
}

/// "l'infirmière Dupont", "l'interne, Camille, a…", "her son Daniel".
bool Rules::withRole(int index)
{
    // "Les Fils Croisés" is no son.
    const bool isOwnName =
        m_reading.is(index, Kin) && m_reading.at(index).isCapital && m_reading.at(index - 1).isCapital;
    if (!isRoleAt(index) || isOwnName)
        return false;
    int i = index + 1;
    const bool isAside = m_reading.isSign(i, u',') || m_reading.isSign(i, u'(') || m_reading.isSign(i, u':');
    if (isAside)
        ++i;
    const TextToken &token = m_reading.at(i);
    const bool isFresh = token.beginsSentence && !m_reading.isSign(i - 1, u':');
    if (!token.isApart || isFresh || !isNamePart(i) || m_reading.is(i, Particle))
        return m_reading.isSign(i - 1, u'(') && isNamePart(i) && mark(i, afterName(i));
    const int end = afterName(i);
    if (end == i || isOfPlace(i, end))
        return false;
    // Acronyms of professions and measures stand behind them too: "l'infirmier IDE".
    constexpr qsizetype LongestAcronym = 4;
    if (token.isAllCapital && token.length <= LongestAcronym && !m_reading.is(i, Given))
        return false;
    if (isAside) {
        const bool isClosed = m_reading.isSign(end, u',') || m_reading.isSign(end, u')') || m_reading.isSign(end, u'.');
        if (!isClosed && end - i < 2 && !m_reading.is(i, Given))
            return false;
    }
    return mark(i, end);
}

/// "Bouazza (cadre)", "Sofiane, éducateur".
bool Rules::beforeRole(int index)
{
    const TextToken &token = m_reading.at(index);
    if (!isNamePart(index) || token.isAllCapital || token.beginsSentence || m_reading.isShouted())
        return false;
    const bool isOfSomewhere = m_reading.isWord(index - 1, u"a") || m_reading.isWord(index - 1, u"in")
        || m_reading.isWord(index - 1, u"at") || m_reading.isWord(index - 1, u"near") || m_reading.is(index - 1, Place);
    const int end = afterName(index);
    if (isOfSomewhere || end == index || isOfPlace(index, end))
        return false;
    int i = end;
    if (!m_reading.isSign(i, u'(') && !m_reading.isSign(i, u','))
        return false;
    ++i;
    while (m_reading.isWord(i, u"l") || m_reading.isWord(i, u"le") || m_reading.isWord(i, u"la")
           || m_reading.isWord(i, u"the") || m_reading.isWord(i, u"a") || m_reading.isWord(i, u"an")
           || m_reading.isWord(i, u"un") || m_reading.isWord(i, u"une") || m_reading.isApostrophe(i))
        ++i;
    return m_reading.is(i, Role) && !m_reading.at(i).isCapital && mark(index, end);
}

/// "le père de Ludivine", "Angela's daughter".
bool Rules::ofKin(int index)
{
    if (m_reading.is(index, Kin)) {
        const bool isOf = m_reading.isWord(index + 1, u"de") || m_reading.isWord(index + 1, u"of")
            || (m_reading.isWord(index + 1, u"d") && m_reading.isApostrophe(index + 2));
        const int i = index + (m_reading.isWord(index + 1, u"d") ? 3 : 2);
        return isOf && isNamePart(i) && mark(i, afterName(i));
    }
    const bool isOwner = isNamePart(index) && m_reading.isApostrophe(index + 1) && m_reading.isWord(index + 2, u"s")
        && m_reading.is(index + 3, Kin);
    return isOwner && mark(index, index + 1);
}

/// "s'appelle Kevin", "my name is Aminata", "a man called Toby"; not "the unit is called The Willows".
bool Rules::called(int index)
{
    const auto is = [this, index](int offset, QStringView word) { return m_reading.isWord(index + offset, word); };
    int i = index + 1;
    bool holds = false;
    if (is(0, u"appelle") || is(0, u"appelait") || is(0, u"appeler") || is(0, u"appellent"))
        holds = m_reading.isApostrophe(index - 1);
    else if (is(0, u"nomme") || is(0, u"nommait") || is(0, u"prenomme"))
        holds = is(-1, u"se") || is(-1, u"me") || m_reading.at(index).length != 5 || is(-1, u"est");
    else if (is(0, u"nommee") || is(0, u"prenommee") || is(0, u"denomme") || is(0, u"denommee") || is(0, u"surnomme")
             || is(0, u"surnommee") || is(0, u"appele") || is(0, u"appelee"))
        holds = true;
    else if (is(0, u"appelez") || is(0, u"appelle")) {
        holds = m_reading.isHyphen(i) && (is(2, u"moi") || is(2, u"le") || is(2, u"la"));
        i += 2;
    } else if (is(0, u"called") || is(0, u"named") || is(0, u"nicknamed"))
        holds = isRoleAt(index - 1) || is(-1, u"is") || is(-1, u"was") || is(-1, u"s") || is(-1, u"someone")
            || is(-1, u"somebody") || is(-1, u"one") || is(-1, u"person") || is(-1, u"child");
    else if (is(0, u"calls") || is(0, u"call")) {
        holds = is(1, u"me") || is(1, u"him") || is(1, u"her");
        ++i;
    } else if (is(0, u"known") && is(1, u"as")) {
        holds = true;
        ++i;
    } else if (is(0, u"name") || is(0, u"nom") || is(0, u"prenom")) {
        if (m_reading.isApostrophe(i))
            ++i;
        holds = m_reading.isWord(i, u"is") || m_reading.isWord(i, u"s") || m_reading.isWord(i, u"was")
            || m_reading.isWord(i, u"est") || m_reading.isWord(i, u"etait");
        ++i;
    }
    if (!holds || m_reading.isAboutPlace(index - 1))
        return false;
    while (m_reading.isQuotation(i) || m_reading.isSign(i, u':'))
        ++i;
    return mark(i, afterName(i));
}

/// "Nom : Lafable", "Signed: Edith Fable".
bool Rules::labelled(int index)
{
    const auto isLabel = [this, index](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [this, index](QStringView word) { return m_reading.isWord(index, word); });
    };
    const bool isColonNext = m_reading.isSign(index + 1, u':');
    if (isLabel({u"nom", u"prenom", u"name", u"surname", u"famille", u"prenoms", u"forename"}) && isColonNext)
        return mark(index + 2, afterName(index + 2));
    if (isLabel({u"signe", u"signee", u"signed", u"signature"})) {
        const int i = isColonNext ? index + 2 : index + 1;
        return m_reading.at(i).isCapital && mark(i, afterName(i));
    }
    return false;
}

/// A given name of the list, with the family name behind or before it.
bool Rules::given(int index)
{
    const TextToken &token = m_reading.at(index);
    if (!token.classes.testFlag(Given) || token.isPlace)
        return false;
    const bool isDoubtful = token.classes.testAnyFlags(Doubtful);
    if (!token.isCapital) {
        constexpr qsizetype ShortestSmall = 4;
        const bool isLoose = token.length >= ShortestSmall && !isDoubtful && !m_reading.isApostrophe(index - 1);
        return isLoose && !isOfPlace(index, index + 1) && mark(index, index + 1);
    }
    if (m_reading.isShouted() && isDoubtful)
        return false;
    const int end = afterName(index);
    int from = index;
    // "DUPONT Marie"
    const TextToken &before = m_reading.at(index - 1);
    constexpr qsizetype ShortestShout = 3;
    if (before.isAllCapital && before.length >= ShortestShout && isNamePart(index - 1) && !token.isAllCapital
        && token.isApart)
        from = index - 1;
    if (end == index || isOfPlace(from, end))
        return false;
    if (token.classes.testAnyFlags(Month) && from == index && end - index == 1 && !m_reading.is(end, Speech))
        return false;
    const bool isOpening = token.beginsSentence && token.classes.testFlag(Opener) && end - from == 1;
    if (isOpening) {
        const bool isPerson = m_reading.is(end, Speech) || isNamePart(end)
            || (m_reading.isApostrophe(end) && m_reading.isWord(end + 1, u"s"));
        if (!isPerson)
            return false;
    }
    return mark(from, end);
}

/// "Oumou Sangarette" within a sentence: two capitals of which nothing else is known.
bool Rules::twoCapitals(int index)
{
    const auto isUnknown = [this](int i) {
        constexpr qsizetype Shortest = 3;
        return isNamePart(i) && m_reading.at(i).length >= Shortest && !m_reading.is(i, Particle | PlaceTail);
    };
    const TextToken &first = m_reading.at(index);
    const TextToken &second = m_reading.at(index + 1);
    if (!isUnknown(index) || !isUnknown(index + 1) || !second.isApart || m_reading.isShouted())
        return false;
    if (first.isAllCapital || second.beginsSentence)
        return false;
    const int end = afterName(index);
    if (end == index || isOfPlace(index, end) || m_reading.is(end, Never) || m_reading.at(index - 1).isAllCapital)
        return false;
    if (first.beginsSentence)
        return (m_reading.is(end, Speech) || m_reading.isSign(end, u',')) && mark(index, end);
    const TextToken &before = m_reading.at(index - 1);
    const bool isOfSomewhere = m_reading.isWord(index - 1, u"in") || m_reading.isWord(index - 1, u"at")
        || m_reading.isWord(index - 1, u"near") || m_reading.isWord(index - 1, u"en")
        || m_reading.isWord(index - 1, u"vers") || (before.isCapital && before.classes.testFlag(Never));
    return !isOfSomewhere && mark(index, end);
}

/// "Bouazza m'a dit", "Oyelaran told me".
bool Rules::speaker(int index)
{
    const TextToken &token = m_reading.at(index);
    if (!isNamePart(index) || token.isAllCapital || m_reading.isShouted())
        return false;
    const bool isFrench = m_reading.isWord(index + 1, u"m") && m_reading.isApostrophe(index + 2)
        && m_reading.isWord(index + 3, u"a") && m_reading.at(index + 4).kind == TextToken::Kind::Word;
    const bool isEnglish = m_reading.isWord(index + 1, u"told")
        && (m_reading.isWord(index + 2, u"me") || m_reading.isWord(index + 2, u"us"));
    return (isFrench || isEnglish) && !isOfPlace(index, index + 1) && mark(index, index + 1);
}

/// "DELAUNOY, née le".
bool Rules::bornAfter(int index)
{
    if (!isNamePart(index) || m_reading.isShouted())
        return false;
    const int end = afterName(index);
    const int i = m_reading.isSign(end, u',') ? end + 1 : end;
    // Without its accent, "né" is "not": "Affiché ne veut pas dire connu".
    const bool isNe = m_reading.isWord(i, u"ne")
        && (m_reading.text().at(m_reading.at(i).end() - 1) != u'e' || m_reading.isWord(i + 1, u"le"));
    const bool isBorn = isNe || m_reading.isWord(i, u"nee") || m_reading.isWord(i, u"born");
    return end > index && isBorn && !isOfPlace(index, end) && !m_reading.isAboutPlace(index - 1) && mark(index, end);
}

/// "Fatoumata, Ojoni et Sylvie": who stands beside a name is one too.
void Rules::joined()
{
    const auto isAnd = [this](int i) { return m_reading.isWord(i, u"et") || m_reading.isWord(i, u"and"); };
    for (qsizetype n = 0; n < m_names.size() && n < 200; ++n) {
        const auto [from, to] = m_names.at(n);
        if (isAnd(to) && isNamePart(to + 1) && !m_reading.isShouted() && !m_reading.at(to + 1).isAllCapital) {
            const int end = afterName(to + 1);
            const bool isNew = std::none_of(m_names.cbegin(), m_names.cend(),
                                            [to = to](const auto &name) { return name.first == to + 1; });
            if (isNew && !isOfPlace(to + 1, end))
                mark(to + 1, end);
        }
    }
}

void Rules::run()
{
    for (int i = 0; i < m_reading.size(); ++i) {
        if (m_reading.at(i).kind != TextToken::Kind::Word)
            continue;
        // All of them: the longest mark is kept.
        if (!titled(i))
            smallTitled(i);
        withRole(i);
        beforeRole(i);
        ofKin(i);
        if (m_reading.is(i, NameCue) && !called(i))
            labelled(i);
        given(i);
        twoCapitals(i);
        speaker(i);
        bornAfter(i);
    }
    joined();
}

} // namespace

void findNames(const Reading &reading, QList<IdentifyingMark> &found)
{
    Rules(reading, found).run();
}

} // namespace regards
