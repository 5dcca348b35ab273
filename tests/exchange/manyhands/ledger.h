// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace regards::test {

using Ids = QSet<ChangeId>;

[[nodiscard]] inline Ids without(Ids some, const Ids &others)
{
    return some.subtract(others);
}
[[nodiscard]] inline Ids common(Ids some, const Ids &others)
{
    return some.intersect(others);
}

/// Every change that anybody ever wrote, as it was written.
class Ledger
{
public:
    void enter(const Change &change) { m_changes.insert(change.id, change); }
    [[nodiscard]] bool knows(const ChangeId &id) const { return m_changes.contains(id); }
    /// Must be known.
    [[nodiscard]] const Change &at(const ChangeId &id) const { return m_changes.constFind(id).value(); }

private:
    QHash<ChangeId, Change> m_changes;
};

/// What a record must look like.
struct ExpectedRecord
{
    QString type;
    QMap<QString, Value> fields;
    QStringList conflicts;
    RecordId author;
    bool deleted = false;
    bool redacted = false;
};

/**
 * What a file must hold, worked out from plain sets of changes: which are known, which of these are set aside with
 * undone imports, and which came with their values erased already.
 *
 * The rules are written down here a second time, from RECORDS.md's text and by nothing but sets, so that the house's
 * own fold, union and erasure have something to be held against.
 */
class Expected
{
public:
    Expected(const Ledger &ledger, Ids known, Ids aside = {}, const Ids &blank = {});

    [[nodiscard]] const Ids &known() const { return m_known; }
    [[nodiscard]] const Ids &aside() const { return m_aside; }
    [[nodiscard]] Ids standing() const { return without(m_known, m_aside); }
    /// The changes whose values must be gone.
    [[nodiscard]] const Ids &erased() const { return m_erased; }
    [[nodiscard]] bool isErasedRecord(const RecordId &record) const { return m_erasedRecords.contains(record); }
    /// The value that must stand in the file.
    [[nodiscard]] Value valueOf(const ChangeId &id) const;
    /// What the standing changes come to.
    [[nodiscard]] QMap<RecordId, ExpectedRecord> records() const;
    /// The observer a record belongs to by any change known of it, itself or through what it refers to.
    [[nodiscard]] RecordId ownerOf(const RecordId &record) const;
    /// Unmistakable texts that only erased changes hold.
    [[nodiscard]] QSet<QString> goneWords() const;

private:
    [[nodiscard]] ExpectedRecord fold(const QList<ChangeId> &changes) const;
    [[nodiscard]] QList<ChangeId> headsOf(const QList<ChangeId> &ofField) const;
    [[nodiscard]] bool wasEditedSince(const QList<ChangeId> &deletions, const QList<ChangeId> &all) const;
    void eraseRecords();
    void eraseFields();

    const Ledger &m_ledger;
    Ids m_known;
    Ids m_aside;
    Ids m_erased;
    QSet<RecordId> m_erasedRecords;
};

/// Whether a text can have been written by one command only.
[[nodiscard]] bool isUnmistakable(const Change &change);

} // namespace regards::test
