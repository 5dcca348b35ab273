// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/distribution.h"

#include "forms/common/colours.h"
#include "forms/common/ratingmark.h"

#include <QPainter>
#include <QStyle>

#include <numeric>

namespace regards {

namespace {

constexpr int Between = 4; // pixels between a shape and its count, and above the bar

int lineOf(const QWidget &widget)
{
    return widget.fontMetrics().height();
}

int barOf(const QWidget &widget)
{
    return lineOf(widget) / 2;
}

} // namespace

void paintDistribution(QPainter &painter, const QRectF &box, const RatingCounts &counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    if (total == 0)
        return;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto all = Rating::all();
    double at = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const double width = box.width() * counts[i] / total;
        const double left = isMirrored ? box.right() - at - width : box.left() + at;
        const MarkColours colours = markColours(schemeNow(), markOf(all[i]));
        const QRectF part = QRectF(left, box.top(), width, box.height()).adjusted(0.5, 0.5, -1.5, -0.5);
        painter.setPen(colours.strong);
        painter.setBrush(colours.fill);
        painter.drawRect(part);
        at += width;
    }
    painter.restore();
}

DistributionPicture::DistributionPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DistributionPicture::show(const RatingCounts &counts, const QString &words)
{
    m_counts = counts;
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

QSize DistributionPicture::sizeHint() const
{
    constexpr int Characters = 18;
    return {Characters * fontMetrics().averageCharWidth(), lineOf(*this) + Between + barOf(*this)};
}

void DistributionPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int line = lineOf(*this);
    const auto all = Rating::all();
    int at = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        const QString count = QString::number(m_counts[i]);
        const int width = line + Between + fontMetrics().horizontalAdvance(count) + 2 * Between;
        const QRect both(isMirrored ? this->width() - at - width : at, 0, width, line);
        const QRect mark = QStyle::visualRect(layoutDirection(), both, QRect(both.left(), 0, line, line));
        paintMark(painter, all[i], mark);
        painter.setPen(colourNow(Role::Text));
        const QRect number = both.adjusted(line + Between, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), both, number),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | int(Qt::AlignVCenter),
                         count);
        at += width;
    }
    const int height = barOf(*this);
    paintDistribution(painter, QRectF(0, line + Between, width(), height), m_counts);
}

} // namespace regards
