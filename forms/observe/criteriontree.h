// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/toolkit.h"

#include <QTreeWidget>

namespace regards {

/**
 * Themes, standards and criteria with the observer's rating of each criterion: shape to the eye, words to a screen
 * reader.
 *
 * With the filter on, criteria that are rated are hidden, but never the one that is current. The rating keys and
 * Backspace are announced instead of searching the tree.
 */
class CriterionTree final : public QTreeWidget
{
    Q_OBJECT

public:
    CriterionTree(const Toolkit &toolkit, const QString &language, QWidget *parent = nullptr);

    /// All ratings at once; criteria that are missing are not rated.
    void setRatings(const QHash<CriterionCode, Rating> &ratings);
    void setRating(CriterionCode code, const std::optional<Rating> &rating);
    void setOnlyUnrated(bool only);

    /// None while a theme or standard is current.
    [[nodiscard]] CriterionCode current() const;
    void setCurrent(CriterionCode code);
    /// The next criterion in order, of those not yet rated if so wanted; none at the end.
    [[nodiscard]] CriterionCode after(CriterionCode code, bool unratedOnly) const;
    [[nodiscard]] CriterionCode before(CriterionCode code, bool unratedOnly) const;
    [[nodiscard]] qsizetype ratedCount() const { return m_ratings.size(); }

Q_SIGNALS:
    void chosen(const regards::CriterionCode &code);
    void ratingTyped(const std::optional<regards::Rating> &rating);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void showRating(QTreeWidgetItem *item, const std::optional<Rating> &rating);
    void applyFilter();
    void count(QTreeWidgetItem *standard);
    [[nodiscard]] CriterionCode neighbour(CriterionCode code, int step, bool unratedOnly) const;

    Toolkit m_toolkit;
    QString m_language;
    QHash<CriterionCode, Rating> m_ratings;
    QHash<CriterionCode, QTreeWidgetItem *> m_items;
    bool m_onlyUnrated = false;
};

} // namespace regards
