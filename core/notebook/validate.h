// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/record.h"

namespace regards {

/// The longest text that a field takes, in UTF-16 units.
inline constexpr qsizetype MaximumTextLength = 200'000;

/**
 * Whether the given fields of a record may be written as far as the declaration tells: names, kinds, choices,
 * ratings, subjects, dates, lengths. Null is always allowed, but not in a key.
 *
 * RecordInvalid with the details place, type, field, reason; reasons: unknown_type, unknown_field, wrong_kind,
 * unknown_choice, not_a_rating, not_a_subject, not_a_date, too_long, control_character, missing_key.
 */
[[nodiscard]] Result<void> validateFields(const Record &record);

/// The error that validation gives; `place` is filled in by whoever knows it.
[[nodiscard]] Error invalidRecord(const Record &record, const QString &field, const QString &reason);

} // namespace regards
