// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace regards {

class MatrixModel;

/**
 * The heading of the matrix: above, the unit or "Interviews"; below, each source. An observer's name shortens to the
 * first name, then to initials, where the column is narrow; the shape under it tells the background.
 */
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(const MatrixModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// What an observer's column is called in `width` pixels.
    [[nodiscard]] QString shortName(int section, int width) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    /// What stands above a section; the same for all of one group.
    [[nodiscard]] QString groupOf(int section) const;
    void paintGroup(QPainter &painter, const QRect &rect, int section) const;
    void paintSource(QPainter &painter, const QRect &rect, int section) const;

    const MatrixModel &m_model;
};

} // namespace regards
