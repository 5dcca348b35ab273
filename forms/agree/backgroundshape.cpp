// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/backgroundshape.h"

#include "forms/common/colours.h"
#include "forms/common/drawnicon.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace regards {

namespace {

/// A polygon with its first corner at the top; a star has every second one nearer to the middle.
QPolygonF corners(const QRectF &box, int count, double inner = 1)
{
    QPolygonF shape;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const double radius = (i % 2 ? inner : 1) * box.width() / 2;
        shape << box.center() + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return shape;
}

} // namespace

void paintBackground(QPainter &painter, const QString &background, const QRectF &box)
{
    const double inset = box.width() / 8;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourNow(Role::Heading));
    if (background == u"expert_by_experience") {
        constexpr int StarCorners = 10;
        painter.drawPolygon(corners(inner, StarCorners, 0.45));
    } else if (background == u"carer") {
        painter.drawPolygon(corners(inner, 3));
    } else if (background == u"psychiatrist") {
        painter.drawRect(inner.adjusted(inset / 2, inset / 2, -inset / 2, -inset / 2));
    } else if (background == u"professional") {
        painter.drawPolygon(corners(inner, 4));
    } else {
        painter.setPen(QPen(colourNow(Role::Heading), inset));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
    }
    painter.restore();
}

QIcon backgroundIcon(const QString &background)
{
    return drawnIcon([background](QPainter &painter, const QRectF &box) { paintBackground(painter, background, box); });
}

} // namespace regards
