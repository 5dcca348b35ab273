// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/localtext.h"
#include "core/toolkit/rating.h"
#include "core/toolkit/subjectcode.h"

#include <QFlags>
#include <QList>
#include <QStringList>

#include <optional>

namespace regards {

/// Where evidence on a criterion is usually found: a hint, never a limit.
enum class Source : quint8 {
    Observation = 0x01, ///< "O": the place and the practice, as seen
    Documents = 0x02, ///< "D"
    ServiceUsers = 0x04, ///< "U": interviews with service users
    Professionals = 0x08, ///< "P": interviews with professionals
    Carers = 0x10, ///< "C": interviews with family carers
};
Q_DECLARE_FLAGS(Sources, Source)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sources)

/// The letter that names it in toolkit files.
[[nodiscard]] QString token(Source source);
[[nodiscard]] std::optional<Source> sourceFromToken(QStringView token);
/// All five in the order of toolkit files: O D U P C.
[[nodiscard]] QList<Source> allSources();

/// Which units a criterion is for; elsewhere "not applicable" is proposed, never set.
enum class Scope : quint8 {
    All, ///< every unit
    Residential, ///< where people stay overnight
    Premises, ///< where people are received on premises of the service's own
    Meals, ///< where meals are served
    Practised, ///< where the act it names is performed, prescribed or referred for
};

/// The lower-case name in toolkit files.
[[nodiscard]] QString token(Scope scope);
[[nodiscard]] std::optional<Scope> scopeFromToken(QStringView token);

/// How a toolkit words one rating.
struct RatingText
{
    Rating rating;
    LocalText label; ///< two to four words, as on a button
    LocalText meaning; ///< one or two sentences: when to choose it
};

/// One thing that is looked at and rated in each unit.
struct Criterion
{
    CriterionCode code;
    LocalText statement; ///< the right state of things, as a full sentence: Full means that it is true
    LocalText plain; ///< the same for a reader with little schooling
    QList<LocalText> lookFor; ///< what to look at, read or ask: 1 to 12 prompts
    Sources sources;
    Scope scope = Scope::All;
    QStringList crpd; ///< articles of the Convention on the Rights of Persons with Disabilities: "28"
};

/// A group of criteria with one purpose, rated as a whole by the team.
struct Standard
{
    SubjectCode code;
    LocalText title;
    LocalText plain;
    QList<Criterion> criteria; ///< at least one, in the order of their codes
};

/// A group of standards that rests on the same articles of the Convention.
struct Theme
{
    SubjectCode code;
    LocalText title;
    LocalText shortTitle; ///< for charts, columns and lists
    LocalText plain;
    QStringList crpd;
    QList<Standard> standards; ///< at least one, in the order of their codes
};

} // namespace regards
