// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/agree/evidencewords.h"

#include <QAbstractTableModel>

namespace regards {

/**
 * Criteria by rows, what was agreed and the sources of evidence by columns.
 *
 * In the toolkit's order a row of their own stands above the criteria of each theme and each standard; with the most
 * disputed first there are criteria only. What a filter leaves out has no row, but for the criterion one stands on.
 */
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first columns, which stay in sight; from EvidenceColumns on, one for each source.
    enum Column { CriterionColumn, AgreedColumn, DisputeColumn, EvidenceColumns };
    enum class RowKind : quint8 { Theme, Standard, Criterion };

    struct View
    {
        CriterionOrder order = CriterionOrder::Toolkit;
        CriterionFilter filter = CriterionFilter::All;
        RecordId visitUnit; ///< none: all units of the report

        friend bool operator==(const View &, const View &) = default;
    };

    /// The toolkit outlives it.
    MatrixModel(const Toolkit &toolkit, const QString &language, QObject *parent = nullptr);

    /// Shows that, with `kept` whatever the filter says. Resets only when rows or columns are others.
    void show(const ReportEvidence &evidence, const View &view, const QString &kept);

    [[nodiscard]] RowKind kindOf(int row) const { return m_rows.at(row).kind; }
    [[nodiscard]] const QString &codeOf(int row) const { return m_rows.at(row).code; }
    /// -1: it has no row.
    [[nodiscard]] int rowOf(const QString &criterion) const;
    /// None: a column that is no source.
    [[nodiscard]] const EvidenceColumn *sourceOf(int column) const;
    [[nodiscard]] const EvidenceCell &cellAt(int row, int column) const;
    [[nodiscard]] Agreed agreedAt(int row) const { return m_evidence.agreed(codeOf(row)); }
    [[nodiscard]] bool isAgreedInConflict(int row) const { return m_evidence.isAgreedInConflict(codeOf(row)); }
    [[nodiscard]] Dispute disputeAt(int row) const { return m_rows.at(row).dispute; }
    [[nodiscard]] const EvidenceWords &words() const noexcept { return m_words; }
    /// Whether the columns are of more than one unit.
    [[nodiscard]] bool hasSeveralUnits() const noexcept { return m_hasSeveralUnits; }
    /// All there is in one cell, in words, without the criterion and the source.
    [[nodiscard]] QString cellWords(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Criterion;
        QString code;
        QString title;
        Dispute dispute = Dispute::None;
        int agreed = 0; ///< of a theme or standard: how many of its criteria
        int criteria = 0; ///< likewise, how many it has
        QList<EvidenceCell> cells{};

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> rowsOf(const View &view, const QString &kept) const;
    void appendCriteria(QList<Row> &rows, const QList<Criterion> &criteria, const View &view,
                        const QString &kept) const;
    [[nodiscard]] Row rowOf(const Criterion &criterion) const;
    [[nodiscard]] Row groupRow(RowKind kind, const QString &code, const QString &title,
                               const QList<Criterion> &criteria) const;
    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QString whole(const QModelIndex &index) const;
    [[nodiscard]] QString columnName(int column) const;

    const Toolkit &m_toolkit;
    EvidenceWords m_words;
    ReportEvidence m_evidence;
    EvidenceTable m_table;
    QList<Row> m_rows;
    bool m_hasSeveralUnits = false;
};

} // namespace regards
