// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"

#include <algorithm>

namespace regards {

namespace {

constexpr qsizetype MaximumTokenLength = 64;

bool isToken(QStringView text)
{
    return !text.isEmpty() && text.size() <= MaximumTokenLength && text.front() >= u'a' && text.front() <= u'z'
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

bool isSortedSet(const QList<ChangeId> &ids, const ChangeId &self)
{
    return std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end()
        && std::none_of(ids.begin(), ids.end(), [&](const ChangeId &id) {
               return id.seq == 0 || id.replica.isNone() || (id.replica == self.replica && id.seq >= self.seq);
           });
}

} // namespace

bool isSameChange(const Change &a, const Change &b)
{
    if (isErased(a.value) == isErased(b.value))
        return a == b;
    Change c = a;
    c.value = b.value;
    return c == b;
}

bool isWellFormed(const Change &change, QString *why)
{
    const auto refuse = [why](QLatin1StringView reason) {
        if (why)
            *why = QString(reason);
        return false;
    };
    using namespace Qt::Literals::StringLiterals;
    if (change.id.seq == 0 || change.id.seq > quint64(std::numeric_limits<qint64>::max()) || change.id.replica.isNone())
        return refuse("identity"_L1);
    if (change.time.value > quint64(std::numeric_limits<qint64>::max()))
        return refuse("time"_L1);
    if (change.record.isNone())
        return refuse("record"_L1);
    if (!isToken(change.type))
        return refuse("type"_L1);
    if (!isToken(change.field))
        return refuse("field"_L1);
    if (!isSortedSet(change.replaces, change.id))
        return refuse("replaces"_L1);
    if (!isSortedSet(change.saw, change.id))
        return refuse("saw"_L1);
    if (const RecordId *reference = std::get_if<RecordId>(&change.value); reference && reference->isNone())
        return refuse("value"_L1);
    if (change.kind == ChangeKind::Redact && !isNull(change.value))
        return refuse("value"_L1);
    if ((change.field == reserved::Redacted)
        != (change.kind == ChangeKind::Redact && change.field == reserved::Redacted))
        return refuse("kind"_L1);
    if (change.kind == ChangeKind::Redact && change.field == reserved::Deleted)
        return refuse("kind"_L1);
    if (change.field == reserved::Deleted) {
        const qint64 *flag = std::get_if<qint64>(&change.value);
        if (!flag || (*flag != 0 && *flag != 1))
            return refuse("value"_L1);
    }
    return true;
}

bool isErasable(const Change &change)
{
    return change.kind == ChangeKind::Set && change.field != reserved::Deleted && !isNull(change.value)
        && !isReference(change.value) && !isErased(change.value);
}

} // namespace regards
