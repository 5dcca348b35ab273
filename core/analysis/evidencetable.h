// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"

#include <array>

namespace regards {

/// One source of evidence across all criteria.
struct EvidenceColumn
{
    enum class Kind : quint8 {
        Observer, ///< the ratings of one observer in one unit
        Interviews, ///< the ratings of all interviews of one category
        Texts, ///< notes, documents and quotes
    };

    Kind kind = Kind::Observer;
    RecordId visitUnit; ///< of an observer; none: of all units that are shown
    QString unitName; ///< of that unit
    RecordId observer;
    QString name; ///< the observer's
    QString background; ///< the observer's: a token of observer.background
    QString category; ///< of interviews: a token of interview.category

    friend bool operator==(const EvidenceColumn &, const EvidenceColumn &) = default;
};

/// What one source says on one criterion.
struct EvidenceCell
{
    /// The observer's; of interviews the lower median of their levels.
    std::optional<Rating> rating;
    int count = 0; ///< of interviews rated, or texts
    std::array<int, 6> counts{}; ///< of interviews: in the order of Rating::all()
    RecordId assessment; ///< the observer's; none: of other sources
    QString comment; ///< the observer's
    bool isSeen = false;
    bool isRead = false;
    bool isInConflict = false; ///< two files say different things

    [[nodiscard]] bool isEmpty() const { return !rating && count == 0 && comment.isEmpty() && !isSeen && !isRead; }
    friend bool operator==(const EvidenceCell &, const EvidenceCell &) = default;
};

/**
 * The evidence of a report as a table: criteria by rows, sources by columns.
 *
 * Columns: unit by unit the observers who have something there, by name; then the categories of interviews that were
 * rated; then the texts, always.
 */
class EvidenceTable
{
public:
    EvidenceTable() = default;
    /// Of one unit of the report, with what concerns the whole facility; none: of all its units.
    EvidenceTable(const ReportEvidence &evidence, const Toolkit &toolkit, const RecordId &visitUnit = {});

    [[nodiscard]] const QList<EvidenceColumn> &columns() const noexcept { return m_columns; }
    /// Empty where there is nothing.
    [[nodiscard]] EvidenceCell cell(const QString &criterion, qsizetype column) const;

private:
    void findColumns(const ReportEvidence &evidence, const Toolkit &toolkit, const RecordId &visitUnit);
    [[nodiscard]] EvidenceCell cellOf(const Evidence &evidence, const EvidenceColumn &column,
                                      const RecordId &visitUnit) const;

    QList<EvidenceColumn> m_columns;
    QHash<QString, QList<EvidenceCell>> m_cells; ///< by criterion, one for each column
};

} // namespace regards
