// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <compare>
#include <variant>

namespace regards {

/// Which change: the replica that wrote it, and its place there. seq counts 1, 2, 3… without gaps.
struct ChangeId
{
    ReplicaId replica;
    quint64 seq = 0;

    friend auto operator<=>(const ChangeId &, const ChangeId &) = default;
    friend size_t qHash(const ChangeId &id, size_t seed = 0) noexcept { return qHashMulti(seed, id.replica, id.seq); }
};

/**
 * A hybrid logical time: milliseconds since 1970 UTC in the upper 48 bits, a counter in the lower 16.
 *
 * Below 2^63, so that it fits a signed column.
 */
struct Stamp
{
    quint64 value = 0;

    [[nodiscard]] static constexpr Stamp fromMilliseconds(qint64 ms) noexcept
    {
        return {quint64(ms < 0 ? 0 : ms) << 16};
    }
    [[nodiscard]] constexpr qint64 milliseconds() const noexcept { return qint64(value >> 16); }
    /// The next one; a full counter carries into the milliseconds.
    [[nodiscard]] constexpr Stamp next() const noexcept { return {value + 1}; }

    friend constexpr auto operator<=>(const Stamp &, const Stamp &) noexcept = default;
};

/// What stands where a value was erased. It equals only itself.
struct Erased
{
    friend constexpr bool operator==(const Erased &, const Erased &) noexcept = default;
};

/// What a field can hold: nothing (null), a whole number, a text, a record's id; or the trace of an erasure.
using Value = std::variant<std::monostate, qint64, QString, RecordId, Erased>;

[[nodiscard]] inline bool isNull(const Value &value) noexcept
{
    return std::holds_alternative<std::monostate>(value);
}
[[nodiscard]] inline bool isErased(const Value &value) noexcept
{
    return std::holds_alternative<Erased>(value);
}
[[nodiscard]] inline bool isReference(const Value &value) noexcept
{
    return std::holds_alternative<RecordId>(value);
}

enum class ChangeKind : quint8 {
    Set, ///< gives a field a value
    Redact, ///< erases the field (or, as the field `redacted`, the record) everywhere, for good
};

/**
 * One immutable edit of one field of one record.
 *
 * Invariants (isWellFormed() checks them): replaces and saw are sorted, without repetition, and never hold the
 * change itself; a redaction's value is null; type and field are plain tokens.
 */
struct Change
{
    ChangeId id;
    Stamp time;
    QString type; ///< the record's type, a token such as `assessment`
    RecordId record;
    QString field; ///< a token such as `rating`; the reserved ones are in namespace reserved
    ChangeKind kind = ChangeKind::Set;
    Value value;
    QList<ChangeId> replaces; ///< the heads of (record, field) that the writer had before
    /// For `deleted`: the heads of all the record's fields. For a field that was redacted: the redactions it follows.
    QList<ChangeId> saw;
    RecordId author; ///< the observer or coordinator on whose behalf it was written

    friend bool operator==(const Change &, const Change &) = default;
};

namespace reserved {
inline const QString Deleted = QStringLiteral("deleted");
inline const QString Redacted = QStringLiteral("redacted");
} // namespace reserved

/// Whether both say the same, an erased value aside (it may stand for any).
[[nodiscard]] bool isSameChange(const Change &a, const Change &b);

/// Whether a change that comes from outside keeps the invariants; if not, `why` is set to a reason token.
[[nodiscard]] bool isWellFormed(const Change &change, QString *why = nullptr);

/// Whether redaction erases this change's value: references and the reserved fields stay as a skeleton.
[[nodiscard]] bool isErasable(const Change &change);

} // namespace regards
