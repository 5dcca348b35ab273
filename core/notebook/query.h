// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

#include <QList>
#include <QString>

namespace regards {

/// Which records of a type, and in what order: all conditions hold together.
struct Query
{
    struct Condition
    {
        QString field;
        Value value; ///< null: the field is empty
    };

    QList<Condition> conditions{};
    QString orderBy{}; ///< a field's name; then creation. Empty: creation only
    bool withDeleted = false;
    bool withRedacted = false;

    Query() = default;
    /// Records whose `field` is `value`.
    Query(const QString &field, const Value &value)
        : conditions{{field, value}}
    { }

    [[nodiscard]] Query where(const QString &field, const Value &value) const
    {
        Query query = *this;
        query.conditions.append({field, value});
        return query;
    }
    [[nodiscard]] Query orderedBy(const QString &field) const
    {
        Query query = *this;
        query.orderBy = field;
        return query;
    }
    [[nodiscard]] Query including(bool deleted, bool redacted) const
    {
        Query query = *this;
        query.withDeleted = deleted;
        query.withRedacted = redacted;
        return query;
    }
};

/// A record that a search found, and the words around the find.
struct SearchHit
{
    QString type;
    RecordId record;
    QString excerpt;
};

} // namespace regards
