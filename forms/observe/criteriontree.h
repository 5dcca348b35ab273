// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/records.h"
#include "forms/observe/criteriamodel.h"

#include <QTreeView>

namespace regards {

/// Which criteria a list shows.
enum class CriteriaFilter : quint8 {
    All,
    Unrated,
    Mine, ///< of the themes assigned to the observer in this unit
    EvidenceOnly, ///< with evidence, not yet rated
    Inapplicable, ///< whose scope does not fit the unit
};

/**
 * Themes, standards and criteria with what the observer has on each criterion: mark and word to the eye, words to a
 * screen reader.
 *
 * Going to another unit changes what the rows say and which are hidden, never the rows. The criterion that is current
 * is never hidden. The rating keys and Backspace are announced instead of searching the tree, as is Enter.
 */
class CriterionTree final : public QTreeView
{
    Q_OBJECT

public:
    /// `work` outlives it.
    CriterionTree(const Toolkit &toolkit, const QString &language, const OwnWork &work, QWidget *parent = nullptr);

    /// Shows the work in a unit; `unit`: what is known of it, nullopt for the whole facility.
    void setPlaceOf(const RecordId &visitUnit, const std::optional<Unit> &unit, const Assignments &assignments);
    /// The work is not what it was.
    void refresh(const OwnWork::Difference &difference);
    void setFilter(CriteriaFilter filter);
    [[nodiscard]] CriteriaFilter filter() const noexcept { return m_filter; }
    /// How many criteria the filter lets through.
    [[nodiscard]] qsizetype shownCount() const;

    /// None while a theme or standard is current.
    [[nodiscard]] CriterionCode current() const;
    void setCurrent(CriterionCode code);
    /// The next criterion in order that the filter lets through, of those not yet rated if so wanted; none at the end.
    [[nodiscard]] CriterionCode after(CriterionCode code, bool unratedOnly) const;
    [[nodiscard]] CriterionCode before(CriterionCode code, bool unratedOnly) const;

Q_SIGNALS:
    void chosen(const regards::CriterionCode &code);
    void ratingTyped(const std::optional<regards::Rating> &rating);
    void commentWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyFilter();
    void hide(const QModelIndex &index, bool hidden);
    [[nodiscard]] bool isLetThrough(const Criterion &criterion) const;
    [[nodiscard]] CriterionCode neighbour(CriterionCode code, int step, bool unratedOnly) const;

    Toolkit m_toolkit;
    const OwnWork &m_work;
    CriteriaModel *m_model;
    RecordId m_visitUnit;
    std::optional<Unit> m_unit;
    Assignments m_assignments;
    CriteriaFilter m_filter = CriteriaFilter::All;
    bool m_wasShown = false;
};

} // namespace regards
