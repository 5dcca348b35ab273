// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/numberrules.h"

#include <algorithm>
#include <array>

namespace regards {

namespace {

using enum WordClass;

void add(QList<IdentifyingMark> &found, qsizetype start, qsizetype end, IdentifyingKind kind)
{
    found.append({start, end - start, kind});
}

bool isOneOf(const Reading &reading, int index, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&reading, index](QStringView word) { return reading.isWord(index, word); });
}

// ---- Numbers of several groups: `06 39 98 12 34`

struct Digits
{
    QList<int> groups; ///< how many digits each has
    QString all;
    bool hasPlus = false;
};

/// The longest run of groups of digits that begins at token `from`, with at most one separator between two groups.
/// `ends` are the tokens after each group.
Digits digitsFrom(const Reading &reading, int from, QList<int> &ends)
{
    constexpr int MostGroups = 10;
    Digits digits;
    int i = from;
    if (reading.isSign(i, u'+')) {
        digits.hasPlus = true;
        ++i;
    }
    while (digits.groups.size() < MostGroups) {
        int next = i;
        if (reading.isSign(next, u'('))
            ++next;
        if (!reading.isNumber(next))
            break;
        digits.groups.append(int(reading.at(next).length));
        digits.all += reading.at(next).folded;
        i = next + 1;
        if (reading.isSign(i, u')'))
            ++i;
        ends.append(i);
        if (reading.isSign(i, u'.') || reading.isHyphen(i)) {
            if (reading.at(i).isApart || reading.at(i + 1).isApart)
                break;
            ++i;
        }
    }
    return digits;
}

bool looksLikeDate(const Digits &digits)
{
    return digits.groups.size() >= 3 && digits.groups.at(0) <= 2 && digits.groups.at(1) <= 2 && digits.groups.at(2) == 4
        && (digits.all.contains(u"19") || digits.all.contains(u"20"));
}

bool isPhone(const Digits &digits)
{
    const QString &all = digits.all;
    const qsizetype count = all.size();
    const qsizetype groups = digits.groups.size();
    if (digits.hasPlus)
        return count >= 8 && count <= 15;
    if (all.startsWith(u"00"))
        return count >= 10 && count <= 17 && !all.startsWith(u"000") && groups > 1;
    const bool isTollFree = all.startsWith(u"08") && count == 10; // of services, not of people
    if (!all.startsWith(u'0') || all.startsWith(u"00") || isTollFree || looksLikeDate(digits))
        return false;
    if (count == 10)
        return groups == 1 || groups == 5 || groups == 2 || groups == 3 || groups == 4;
    return count == 11 && groups <= 4;
}

/// A number of the French social security: sex, year, month, place, order, and a key that may be missing.
bool isSocialSecurity(const Digits &digits)
{
    const QString &all = digits.all;
    if ((all.size() != 13 && all.size() != 15) || digits.hasPlus || (all.front() != u'1' && all.front() != u'2'))
        return false;
    const int month = QStringView(all).sliced(3, 2).toInt();
    const bool isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    const bool isGrouped = digits.groups.size() == 1 || digits.groups.size() >= 5
        || (digits.groups.size() == 2 && digits.groups.at(1) == 2);
    return isMonth && isGrouped;
}

/// A number of the NHS, written 3-3-4, whose check digit is right.
bool isNhs(const Digits &digits)
{
    if (digits.all.size() != 10 || digits.groups != QList<int>{3, 3, 4})
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits.all.at(i).digitValue() * (10 - i);
    return (11 - sum % 11) % 11 == digits.all.at(9).digitValue();
}

/// Marks a number at token `index` if it is of one of these forms; the token after what was read.
int findLongNumber(const Reading &reading, int index, QList<IdentifyingMark> &found)
{
    QList<int> ends;
    Digits digits = digitsFrom(reading, index, ends);
    // What follows may be another number: "06 39 98 12 34 12 personnes".
    while (!digits.groups.isEmpty()) {
        const qsizetype start = reading.at(index).start;
        const qsizetype end = reading.at(ends.constLast() - 1).end();
        if (isSocialSecurity(digits) || isNhs(digits)) {
            add(found, start, end, IdentifyingKind::RecordNumber);
            return ends.constLast();
        }
        if (isPhone(digits)) {
            add(found, start, end, IdentifyingKind::Phone);
            return ends.constLast();
        }
        digits.all.chop(digits.groups.takeLast());
        ends.removeLast();
    }
    return index + 1;
}

// ---- E-mail

bool isAddressLetter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"._%+-").contains(c);
}

void findEmails(const Reading &reading, QList<IdentifyingMark> &found)
{
    const QStringView text = reading.text();
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && isAddressLetter(text[start - 1]))
            --start;
        qsizetype end = at + 1;
        while (end < text.size() && isAddressLetter(text[end]))
            ++end;
        while (end > at + 1 && !text[end - 1].isLetterOrNumber())
            --end;
        if (start < at && text.sliced(at + 1, end - at - 1).indexOf(u'.') > 0)
            add(found, start, end, IdentifyingKind::Email);
    }
}

// ---- Dates of birth

bool isNumberUpTo(const Reading &reading, int index, int most)
{
    const TextToken &token = reading.at(index);
    return token.kind == TextToken::Kind::Number && token.length <= 2 && token.folded.toInt() >= 1
        && token.folded.toInt() <= most;
}

bool isYear(const Reading &reading, int index)
{
    const TextToken &token = reading.at(index);
    return token.kind == TextToken::Kind::Number && (token.length == 4 || token.length == 2);
}

/// "12/03/1981", "3-4-56", "1981-03-12"; the token after it, or `index`.
int afterFiguresDate(const Reading &reading, int index)
{
    const auto isSeparator = [&reading](int i) {
        return reading.isSign(i, u'/') || reading.isSign(i, u'.') || reading.isHyphen(i);
    };
    if (!isSeparator(index + 1) || !isSeparator(index + 3))
        return index;
    const bool isDayFirst =
        isNumberUpTo(reading, index, 31) && isNumberUpTo(reading, index + 2, 31) && isYear(reading, index + 4);
    const bool isYearFirst = reading.isNumber(index) && reading.at(index).length == 4
        && isNumberUpTo(reading, index + 2, 12) && isNumberUpTo(reading, index + 4, 31);
    return isDayFirst || isYearFirst ? index + 5 : index;
}

/// The token after a date that begins at `index`, or `index`: "4 mai 1956", "March 12, 1981", "3rd of May".
int afterDate(const Reading &reading, int index)
{
    if (const int after = afterFiguresDate(reading, index); after > index)
        return after;
    int i = index;
    if (isNumberUpTo(reading, i, 31)) {
        ++i;
        if (isOneOf(reading, i, {u"er", u"st", u"nd", u"rd", u"th"}) && !reading.at(i).isApart)
            ++i;
        if (reading.isWord(i, u"of"))
            ++i;
        if (!reading.is(i, Month))
            return index;
        ++i;
        if (reading.isSign(i, u','))
            ++i;
        return isYear(reading, i) ? i + 1 : i;
    }
    if (!reading.is(i, Month) || !isNumberUpTo(reading, i + 1, 31))
        return index;
    i += 2;
    if (isOneOf(reading, i, {u"st", u"nd", u"rd", u"th"}) && !reading.at(i).isApart)
        ++i;
    const int year = reading.isSign(i, u',') ? i + 1 : i;
    return isYear(reading, year) ? year + 1 : i;
}

/// The token after a word that announces a date of birth, or `index`.
int afterBirth(const Reading &reading, int index)
{
    const TextToken &token = reading.at(index);
    if (isOneOf(reading, index, {u"ddn", u"dob", u"naissance", u"anniversaire", u"birthday", u"birthdate"}))
        return index + 1;
    if (reading.isWord(index, u"d") && reading.isWord(index + 2, u"o") && reading.isWord(index + 4, u"b"))
        return index + 5;
    if (reading.isWord(index, u"date") && reading.isWord(index + 1, u"of") && reading.isWord(index + 2, u"birth"))
        return index + 3;
    if (reading.isWord(index, u"born"))
        return reading.isAboutPlace(index) ? index : index + 1;
    if (!isOneOf(reading, index, {u"ne", u"nee", u"nes", u"nees"}) || reading.isAboutPlace(index))
        return index;
    int i = index + 1;
    if (reading.isSign(i, u'(') && reading.isWord(i + 1, u"e") && reading.isSign(i + 2, u')'))
        i += 3;
    // "ne" without its accent is also "not": a date has to follow with its article.
    const QStringView written = reading.text().sliced(token.start, token.length);
    const bool isAccented = written.compare(token.folded, Qt::CaseInsensitive) != 0;
    return isAccented || reading.isWord(i, u"le") ? i : index;
}

void findBirthDate(const Reading &reading, int index, QList<IdentifyingMark> &found)
{
    int i = afterBirth(reading, index);
    if (i == index)
        return;
    constexpr int MostBetween = 4;
    for (int skipped = 0; skipped < MostBetween; ++skipped) {
        if (const int after = afterDate(reading, i); after > i) {
            add(found, reading.at(i).start, reading.at(after - 1).end(), IdentifyingKind::BirthDate);
            return;
        }
        const bool isBetween = isOneOf(reading, i, {u"le", u"the", u"on", u"est", u"is", u"was", u"du", u"de", u"of"})
            || reading.isSign(i, u':') || reading.isSign(i, u'.') || reading.isHyphen(i) || reading.isSign(i, u'\u2013')
            || reading.isSign(i, u'(');
        if (!isBetween)
            return;
        ++i;
    }
}

// ---- Rooms and beds

/// Whether the number before `index` counts or measures something.
bool isUnit(const Reading &reading, int index)
{
    return isOneOf(reading, index, {u"m",      u"cm",    u"fois",      u"times",   u"time",     u"h",     u"heures",
                                    u"heure",  u"hours", u"hour",      u"minutes", u"min",      u"jours", u"jour",
                                    u"days",   u"day",   u"personnes", u"people",  u"patients", u"lits",  u"beds",
                                    u"places", u"ans",   u"years",     u"nuits",   u"nights",   u"euros", u"semaines",
                                    u"weeks",  u"mois",  u"months",    u"livres",  u"pages"})
        || reading.isSign(index, u'%') || reading.isSign(index, u'\u20ac') || reading.isSign(index, u'\u00a3');
}

bool isRoomWord(const Reading &reading, int index)
{
    const auto before = [&reading, index](std::initializer_list<QStringView> words) {
        return isOneOf(reading, index - 1, words);
    };
    if (isOneOf(reading, index, {u"chambre", u"chb", u"chbre", u"rm"}))
        return true;
    if (isOneOf(reading, index, {u"room", u"bedroom"}))
        return !before({u"meeting", u"day", u"dining", u"waiting", u"seclusion", u"treatment", u"interview", u"class",
                        u"sitting", u"living"});
    if (reading.isWord(index, u"ch")) // of a room; a chapter "of" something is not
        return !reading.at(index).isAllCapital;
    if (reading.isWord(index, u"lit")) // "il lit 3 livres"
        return reading.at(index).beginsSentence || before({u"le", u"du", u"au", u"ce", u"de", u"son", u"mon", u"et"})
            || reading.afterNumberSign(index + 1) > index + 1;
    return reading.isWord(index, u"bed");
}

void findRoom(const Reading &reading, int index, QList<IdentifyingMark> &found)
{
    if (!isRoomWord(reading, index))
        return;
    int i = reading.afterNumberSign(index + 1);
    const int first = i;
    constexpr qsizetype LongestRoom = 4;
    if (reading.at(i).kind == TextToken::Kind::Word && reading.at(i).length == 1 && reading.at(i).isCapital) {
        ++i;
        if (reading.isHyphen(i))
            ++i;
        if (!reading.isNumber(i) || reading.at(i).isApart)
            return;
    }
    if (!reading.isNumber(i) || reading.at(i).length > LongestRoom)
        return;
    int end = i + 1;
    if (reading.at(end).kind == TextToken::Kind::Word && reading.at(end).length == 1 && !reading.at(end).isApart)
        ++end;
    else if (isOneOf(reading, end, {u"bis", u"ter", u"quater"}))
        ++end;
    const bool isDecimal = (reading.isSign(end, u',') || reading.isSign(end, u'.') || reading.isSign(end, u':'))
        && reading.isNumber(end + 1) && !reading.at(end + 1).isApart;
    const bool isChapter =
        reading.isWord(index, u"ch") && isOneOf(reading, end, {u"du", u"de", u"of", u"des", u"p", u"page"});
    if (!isDecimal && !isChapter && !isUnit(reading, end))
        add(found, reading.at(first).start, reading.at(end - 1).end(), IdentifyingKind::Room);
}

// ---- Records and files

/// A code such as 45127, K123456, 2023-0456 or 77 451 at token `index`: the token after it; `index` where there is
/// none. `digits` is how many digits it has.
int afterCode(const Reading &reading, int index, int &digits)
{
    digits = 0;
    int i = index;
    if (reading.at(i).kind == TextToken::Kind::Word && reading.at(i).length <= 3 && reading.at(i).isCapital
        && reading.isNumber(i + 1) && !reading.at(i + 1).isApart)
        ++i;
    if (!reading.isNumber(i))
        return index;
    while (true) {
        digits += int(reading.at(i).length);
        ++i;
        const bool isJoined = (reading.isHyphen(i) || reading.isSign(i, u'/') || reading.isSign(i, u'.'))
            && !reading.at(i).isApart && reading.isNumber(i + 1) && !reading.at(i + 1).isApart;
        if (isJoined)
            ++i;
        else if (!reading.isNumber(i))
            break;
    }
    if (reading.at(i).kind == TextToken::Kind::Word && reading.at(i).length <= 2 && !reading.at(i).isApart)
        ++i;
    return i;
}

void findRecord(const Reading &reading, int index, QList<IdentifyingMark> &found)
{
    int i = index + 1;
    int least = 2; // digits
    bool needsNumberSign = false;
    if (isOneOf(reading, index, {u"ipp", u"nir", u"nda", u"mrn", u"matricule", u"nss", u"nhs"})) {
        least = 4;
        if (isOneOf(reading, i, {u"id"}))
            ++i;
    } else if (isOneOf(reading, index,
                       {u"dossier", u"record", u"file", u"case", u"hospital", u"patient", u"casier", u"sejour",
                        u"reference", u"client", u"secu"})
               || (reading.isWord(index, u"sociale") && reading.isWord(index - 1, u"securite"))
               || (reading.isWord(index, u"security") && reading.isWord(index - 1, u"social"))) {
        needsNumberSign = true;
        if (isOneOf(reading, i, {u"medical", u"infirmier", u"id"}))
            ++i;
    } else {
        return;
    }
    // The word for number may stand before: "n° de dossier : 77 451".
    bool isNumbered = !needsNumberSign;
    for (int back = index - 1; back >= index - 4; --back)
        isNumbered = isNumbered || isOneOf(reading, back, {u"numero", u"number"}) || reading.isSign(back, u'\u00b0')
            || reading.isWord(back, u"n\u00ba");
    const int code = reading.afterNumberSign(reading.isSign(i, u',') ? i + 1 : i);
    isNumbered = isNumbered || code > i + (reading.isSign(i, u',') ? 1 : 0);
    int digits = 0;
    const int end = afterCode(reading, code, digits);
    constexpr int SurelyNoCount = 5; // "dossier 45127" without any word for number
    if (end > code && digits >= (isNumbered ? least : SurelyNoCount))
        add(found, reading.at(code).start, reading.at(end - 1).end(), IdentifyingKind::RecordNumber);
}

} // namespace

void findNumbers(const Reading &reading, QList<IdentifyingMark> &found)
{
    findEmails(reading, found);
    int numbersUntil = 0;
    for (int i = 0; i < reading.size(); ++i) {
        const TextToken &token = reading.at(i);
        if (token.classes.testFlag(NumberCue)) {
            findBirthDate(reading, i, found);
            findRoom(reading, i, found);
            findRecord(reading, i, found);
        } else if (token.kind != TextToken::Kind::Word && i >= numbersUntil) {
            const bool isStart = token.kind == TextToken::Kind::Number || reading.isSign(i, u'+')
                || (reading.isSign(i, u'(') && reading.isNumber(i + 1));
            const bool isWithin =
                i > 0 && !token.isApart && (reading.isNumber(i - 1) || reading.at(i - 1).kind == TextToken::Kind::Word);
            if (isStart && !isWithin)
                numbersUntil = findLongNumber(reading, i, found);
        }
    }
}

} // namespace regards
