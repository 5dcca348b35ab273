// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/rating.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <optional>

namespace regards {

class MatrixModel;

/**
 * Paints the cells of the matrix: a rating's shape, a corner where there is a comment, a sign where files are in
 * conflict, the distribution of interviews.
 *
 * Shapes are drawn once for each size and theme, and no style sheet is asked for a cell: a screen of them is painted
 * within a few milliseconds.
 */
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `keyboard` is the view that has the keyboard and the current cell, whichever view paints.
    MatrixDelegate(const MatrixModel &model, const QAbstractItemView &keyboard, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Without words for what was agreed, where there is little room.
    void setCompact(bool isCompact) { m_isCompact = isCompact; }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCriterion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAgreed(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDispute(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSource(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintInterviews(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawMark(QPainter &painter, const std::optional<Rating> &rating, const QRect &box) const;

    const MatrixModel &m_model;
    const QAbstractItemView &m_keyboard;
    bool m_isCompact = false;
    mutable QHash<quint64, QPixmap> m_marks; ///< by shape, size and theme
};

/// The sign of a conflict: an exclamation mark on a plate.
void paintConflictSign(QPainter &painter, const QRect &box);
/// The corner that tells of a comment.
void paintCommentCorner(QPainter &painter, const QRect &cell, int side);

} // namespace regards
