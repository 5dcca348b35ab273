// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sources.h"
#include "forms/common/recordlist.h"
#include "forms/common/recordwording.h"

namespace regards {

/// Says what a figure is, and what the records behind it are.
class SourceWording
{
public:
    explicit SourceWording(const Desk &desk);

    /// What kind of figure it is: "What the team agreed".
    [[nodiscard]] QString figure(const Figure &figure) const;
    /// What it is about, number and words; empty for all criteria, and for interviews.
    [[nodiscard]] QString subject(const Figure &figure) const;
    /// How it comes out of the records below it.
    [[nodiscard]] QString rule(const Figure &figure) const;
    /// Where there are no records: what that means.
    [[nodiscard]] QString nothing(const Figure &figure) const;
    /// The groups with a heading each; the key of a record's row is that of rowKey().
    [[nodiscard]] QList<ListRow> rows(const QList<SourceGroup> &groups) const;
    [[nodiscard]] static QString rowKey(qsizetype group, qsizetype source);
    /// The group and the place in it that a key names.
    [[nodiscard]] static std::pair<qsizetype, qsizetype> placeOf(const QString &key);

private:
    [[nodiscard]] QString heading(SourceGroup::Kind kind, int count) const;
    [[nodiscard]] ListRow row(SourceGroup::Kind kind, const SourceRecord &source) const;
    [[nodiscard]] QString head(const SourceRecord &source) const;
    [[nodiscard]] QString value(SourceGroup::Kind kind, const SourceRecord &source) const;
    [[nodiscard]] QString personName(const RecordId &person) const;
    [[nodiscard]] QString unitName(const RecordId &visitUnit) const;

    const Desk &m_desk;
    RecordWording m_wording;
    Words m_words;
    mutable QHash<RecordId, QString> m_names; ///< of people and units, looked up once: rows are many
};

} // namespace regards
