// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/record.h"

#include <QJsonObject>

#include <functional>

namespace regards {

/**
 * Records as JSON: `{"type": …, "id": …, <field>: …}`.
 *
 * References are UUIDs in text form, times are ISO 8601 in UTC with a Z, flags are true; a null field is left out
 * when writing, and empties the field when reading. Derived facts (created, changed, author, deleted, redacted,
 * conflicts) are written and, when read, passed over.
 */
[[nodiscard]] QJsonObject toJson(const Record &record);
/// One line without line feed, its keys in alphabetical order: equal records give equal bytes.
[[nodiscard]] QByteArray toJsonLine(const Record &record);

/// Finds the record whose id begins with what was written, so that prefixes will do for references and ids.
using ResolveId = std::function<Result<RecordId>(const QString &)>;

/// Reads one line. RecordInvalid with details place, type, field, reason (not_json, not_an_object, unknown_type,
/// unknown_field, wrong_kind, not_an_id…); what `resolve` fails with.
[[nodiscard]] Result<Record> recordFromJson(const QByteArray &line, const QString &place, const ResolveId &resolve);

} // namespace regards
