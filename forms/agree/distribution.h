// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/rating.h"

#include <QWidget>

#include <array>

namespace regards {

/// Counts of ratings in the order of Rating::all().
using RatingCounts = std::array<int, 6>;

/// One bar whose parts are as wide as their counts, strongest first, each in its rating's colour and apart from the
/// next. Nothing where all counts are 0.
void paintDistribution(QPainter &painter, const QRectF &box, const RatingCounts &counts);

/**
 * How ratings are distributed, as a small picture: each rating's shape and how many, and a bar below.
 *
 * Takes no keyboard; says itself in words as its accessible name and tool tip.
 */
class DistributionPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionPicture(QWidget *parent = nullptr);

    void show(const RatingCounts &counts, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RatingCounts m_counts{};
};

} // namespace regards
