// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/notebook/recordtype.h"

#include <QMap>

namespace regards {

/**
 * A record of any type, field by field.
 *
 * When it was read, `fields` holds every field that is not null. When it is to be written, a field that is absent
 * stays as it is and one that is null is emptied.
 */
struct Record
{
    QString type;
    RecordId id; ///< none in a record that is to be written: a new one, or the id its key makes
    QMap<QString, Value> fields;

    // Derived; ignored when writing.
    qint64 created = 0; ///< milliseconds since 1970 UTC
    qint64 changed = 0; ///< likewise
    RecordId author; ///< who wrote it first
    bool deleted = false;
    bool redacted = false;
    QStringList conflicts{}; ///< the fields in conflict

    [[nodiscard]] QString text(const QString &field) const;
    [[nodiscard]] std::optional<qint64> integer(const QString &field) const;
    [[nodiscard]] RecordId reference(const QString &field) const;
    [[nodiscard]] bool flag(const QString &field) const { return integer(field).value_or(0) != 0; }

    friend bool operator==(const Record &, const Record &) = default;
};

/// The id that the key of such a record makes; none when a key field is missing, or the type has no key.
[[nodiscard]] RecordId keyedId(const RecordType &type, const QMap<QString, Value> &fields);

} // namespace regards
