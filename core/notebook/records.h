// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/record.h"
#include "core/toolkit/rating.h"

#include <QDate>
#include <QDateTime>

#include <concepts>

/**
 * The typed records: one struct a record type of records.def, with its fields as members.
 *
 * Absence: a null QString, invalid QDate or QDateTime, empty optional, none id, false flag. Date-times are UTC.
 * Each converts from and to the generic Record: `Assessment::from(record)`, `assessment.toRecord()`; toRecord()
 * names every field, absent ones as null.
 */
namespace regards {

namespace kinds {
using Text = QString;
using LongText = QString;
using Integer = std::optional<qint64>;
using Date = QDate;
using Time = QDateTime;
using Choice = QString;
using Rating = std::optional<regards::Rating>;
using Subject = QString;
using Reference = RecordId;
using Flag = bool;
} // namespace kinds

/// What every typed record has beside its fields; all but the id is derived and ignored when writing.
struct RecordBase
{
    RecordId id;
    qint64 created = 0; ///< milliseconds since 1970 UTC
    qint64 changed = 0;
    RecordId author;
    bool deleted = false;
    bool redacted = false;

    friend bool operator==(const RecordBase &, const RecordBase &) = default;
};

#define RECORD(Type, token, writer, owner, visit, travels)                                                             \
    struct Type : RecordBase                                                                                           \
    {                                                                                                                  \
        [[nodiscard]] static QString typeName() { return QStringLiteral(#token); }
#define FIELD(Kind, member, column) kinds::Kind member{};
#define KEY(Kind, member, column) kinds::Kind member{};
#define REFERENCE(member, column, target) kinds::Reference member{};
#define KEY_REFERENCE(member, column, target) kinds::Reference member{};
#define CHOICE(member, column, list) kinds::Choice member{};
#define KEY_CHOICE(member, column, list) kinds::Choice member{};
#define END(Type)                                                                                                      \
    [[nodiscard]] static Type from(const Record &record);                                                              \
    [[nodiscard]] Record toRecord() const;                                                                             \
    friend bool operator==(const Type &, const Type &) = default;                                                      \
    }                                                                                                                  \
    ;
#include "core/notebook/records.def"
#undef RECORD
#undef FIELD
#undef KEY
#undef REFERENCE
#undef KEY_REFERENCE
#undef CHOICE
#undef KEY_CHOICE
#undef END

template <typename T>
concept TypedRecord = std::derived_from<T, RecordBase> && requires(const T &typed, const Record &record)
{
    {
        T::typeName()
        } -> std::same_as<QString>;
    {
        T::from(record)
        } -> std::same_as<T>;
    {
        typed.toRecord()
        } -> std::same_as<Record>;
};

} // namespace regards
