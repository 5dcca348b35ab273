// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace regards {

/// What some words of a text may tell about a person.
enum class IdentifyingKind : quint8 {
    Name, ///< looks like a person's name
    KnownName, ///< of somebody of this visit
    Phone,
    Email,
    BirthDate,
    Room, ///< the number of a room or bed
    RecordNumber, ///< of a health record, or of the social security
};

/// The name kept in files and tests: `birth_date`. Never translated, never reused.
[[nodiscard]] QString token(IdentifyingKind kind);

/// Words of a text, in UTF-16 units from its beginning.
struct IdentifyingMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    IdentifyingKind kind = IdentifyingKind::Name;

    friend bool operator==(const IdentifyingMark &, const IdentifyingMark &) = default;
};

/// What is known before any text is read. Accents, case and kinds of space don't matter in any of it.
struct KnownNames
{
    QStringList people; ///< whole names; each of their parts alone is looked for too, particles aside
    QStringList places; ///< facilities, units, towns: never taken for people
    QStringList harmless; ///< words that somebody said identify nobody

    friend bool operator==(const KnownNames &, const KnownNames &) = default;
};

class NameIndex;

/**
 * Finds in a text of French, English or both what may identify a person.
 *
 * It goes by rules (a title before a name, "s'appelle", the shape of a telephone number), not by meaning: it misses
 * what no rule foresees and marks some that is harmless. tests/privacy measures both. It proposes, people decide:
 * nothing may be refused or removed because of a mark.
 *
 * The name of a person is marked without the title before it, a room or record number without the words before it.
 */
class IdentifyingCheck final
{
public:
    explicit IdentifyingCheck(const KnownNames &known = {});
    ~IdentifyingCheck();
    IdentifyingCheck(IdentifyingCheck &&) noexcept;
    IdentifyingCheck &operator=(IdentifyingCheck &&) noexcept;

    /// In order, none overlapping another. Linear in the text; quick enough for every key.
    [[nodiscard]] QList<IdentifyingMark> marks(QStringView text) const;

private:
    std::unique_ptr<NameIndex> m_people;
    std::unique_ptr<NameIndex> m_places;
    std::unique_ptr<NameIndex> m_harmless;
};

} // namespace regards
