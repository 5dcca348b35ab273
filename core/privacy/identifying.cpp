// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/identifying.h"

#include "core/privacy/knownnames.h"
#include "core/privacy/namerules.h"
#include "core/privacy/numberrules.h"

#include <algorithm>

namespace regards {

namespace {

using enum IdentifyingKind;

/// Where two marks overlap, the kind that stands first here is kept.
int rank(IdentifyingKind kind)
{
    switch (kind) {
    case Email:
        return 0;
    case RecordNumber:
        return 1;
    case BirthDate:
        return 2;
    case Phone:
        return 3;
    case Room:
        return 4;
    case KnownName:
        return 5;
    case Name:
        return 6;
    }
    return 6;
}

/// Marks that touch others of their kind become one, of overlapping ones one stays.
QList<IdentifyingMark> settled(QList<IdentifyingMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const IdentifyingMark &a, const IdentifyingMark &b) {
        return rank(a.kind) != rank(b.kind) ? rank(a.kind) < rank(b.kind) : a.length > b.length;
    });
    QList<IdentifyingMark> kept;
    for (const IdentifyingMark &mark : std::as_const(marks)) {
        const bool isTaken = std::any_of(kept.cbegin(), kept.cend(), [&mark](const IdentifyingMark &other) {
            return mark.start < other.start + other.length && other.start < mark.start + mark.length;
        });
        if (!isTaken)
            kept.append(mark);
    }
    std::sort(kept.begin(), kept.end(),
              [](const IdentifyingMark &a, const IdentifyingMark &b) { return a.start < b.start; });
    return kept;
}

} // namespace

QString token(IdentifyingKind kind)
{
    switch (kind) {
    case Name:
        return QStringLiteral("name");
    case KnownName:
        return QStringLiteral("known");
    case Phone:
        return QStringLiteral("phone");
    case Email:
        return QStringLiteral("email");
    case BirthDate:
        return QStringLiteral("birth_date");
    case Room:
        return QStringLiteral("room");
    case RecordNumber:
        return QStringLiteral("record_number");
    }
    return {};
}

IdentifyingCheck::IdentifyingCheck(const KnownNames &known)
    : m_people(std::make_unique<NameIndex>(known.people, NameIndex::Parts::Each))
    , m_places(std::make_unique<NameIndex>(known.places, NameIndex::Parts::WholeOnly))
    , m_harmless(std::make_unique<NameIndex>(known.harmless, NameIndex::Parts::WholeOnly))
{ }

IdentifyingCheck::~IdentifyingCheck() = default;
IdentifyingCheck::IdentifyingCheck(IdentifyingCheck &&) noexcept = default;
IdentifyingCheck &IdentifyingCheck::operator=(IdentifyingCheck &&) noexcept = default;

QList<IdentifyingMark> IdentifyingCheck::marks(QStringView text) const
{
    Reading reading(text);
    QList<IdentifyingMark> found;
    QList<std::pair<qsizetype, qsizetype>> harmless;
    const auto from = [&reading](int index) { return reading.at(index).start; };
    for (int i = 0; i < reading.size(); ++i) {
        if (const int end = m_places->match(reading, i); end > i)
            reading.markPlace(i, end);
        if (const int end = m_harmless->match(reading, i); end > i)
            harmless.append({from(i), reading.at(end - 1).end()});
    }
    for (int i = 0; i < reading.size(); ++i) {
        const int end = reading.at(i).isPlace ? i : m_people->match(reading, i);
        if (end > i) {
            found.append({from(i), reading.at(end - 1).end() - from(i), KnownName});
            i = end - 1;
        }
    }
    findNumbers(reading, found);
    findNames(reading, found);
    found = settled(std::move(found));
    found.removeIf([&harmless](const IdentifyingMark &mark) {
        return std::any_of(harmless.cbegin(), harmless.cend(), [&mark](const auto &span) {
            return span.first <= mark.start && mark.start + mark.length <= span.second;
        });
    });
    return found;
}

} // namespace regards
