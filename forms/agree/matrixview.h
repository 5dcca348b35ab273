// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/rating.h"

#include <QTableView>

#include <optional>

namespace regards {

class MatrixDelegate;
class MatrixModel;

/**
 * The matrix as a table, with its first columns always in sight.
 *
 * Arrow keys move from criterion to criterion and over the columns, a rating's key announces it for the current row,
 * Enter and a double click want the criterion.
 */
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    /// Empty: none.
    [[nodiscard]] QString currentCriterion() const;
    /// Stays in the column where it stands; nothing where the criterion has no row.
    void setCurrentCriterion(const QString &criterion);

Q_SIGNALS:
    void currentMoved();
    void rated(const QString &criterion, const std::optional<regards::Rating> &rating);
    void opened(const QString &criterion);

public:
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void makeFrozen();
    void layOut();
    void placeFrozen();
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isCriterion(const QModelIndex &index) const;

    MatrixModel &m_model;
    QTableView *m_frozen; ///< over the first columns; shares the selection
    MatrixDelegate *m_delegate;
    bool m_isLayingOut = false;
};

} // namespace regards
