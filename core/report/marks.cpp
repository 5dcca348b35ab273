// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace regards::report {

namespace {

/// A slice of the disc, from the top clockwise; `share` of the whole.
QPainterPath slice(const QRectF &disc, double share)
{
    QPainterPath path(disc.center());
    path.arcTo(disc, 90, -360 * share);
    path.closeSubpath();
    return path;
}

/// Drawn rather than written: no font need have it, and no one extracts a stray character.
QPainterPath questionMark(const QRectF &square)
{
    const double unit = square.width() / 10;
    const QPointF corner = square.topLeft();
    QPainterPath path;
    path.moveTo(corner + QPointF(3.5, 4.0) * unit);
    path.cubicTo(corner + QPointF(3.5, 1.8) * unit, corner + QPointF(6.7, 1.8) * unit,
                 corner + QPointF(6.6, 3.9) * unit);
    path.cubicTo(corner + QPointF(6.5, 5.2) * unit, corner + QPointF(5.0, 5.1) * unit,
                 corner + QPointF(5.0, 6.4) * unit);
    return path;
}

} // namespace

void paintMark(QPainter &painter, RatingMark mark, const QRectF &square, std::optional<QRgb> ink)
{
    const auto look = markStyle(mark);
    const QColor colour = QColor::fromRgba(ink.value_or(look.strong));
    const double width = std::max(square.width() / 10, 0.5);
    const QRectF disc = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (look.shape == MarkShape::DottedRing)
        pen.setDashPattern({0.1, 2.2});
    painter.setPen(pen);
    if (look.shape != MarkShape::Dash)
        painter.drawEllipse(disc);
    switch (look.shape) {
    case MarkShape::Disc:
        painter.fillPath(slice(disc, 0.9999), colour);
        break;
    case MarkShape::HalfDisc:
        painter.fillPath(slice(disc, 0.5), colour);
        break;
    case MarkShape::QuarterDisc:
        painter.fillPath(slice(disc, 0.25), colour);
        break;
    case MarkShape::Dash:
        pen.setWidthF(width * 1.6);
        painter.setPen(pen);
        painter.drawLine(QPointF(disc.left() + 2 * width, disc.center().y()),
                         QPointF(disc.right() - 2 * width, disc.center().y()));
        break;
    case MarkShape::Question:
        painter.drawPath(questionMark(square));
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(square.topLeft() + QPointF(0.5, 0.79) * square.width(), width * 0.65, width * 0.65);
        break;
    case MarkShape::Ring:
    case MarkShape::DottedRing:
        break;
    }
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &area, QRgb ink, double step, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgba(ink), width, Qt::SolidLine, Qt::FlatCap));
    // Lines x - y = constant, each cut at the rectangle's edges: clipping would make printers rasterize.
    const double height = area.height();
    for (double offset = step / 2; offset < area.width() + height; offset += step) {
        const double fromX = std::max(offset - height, 0.0);
        const double toX = std::min(offset, area.width());
        painter.drawLine(QPointF(area.left() + fromX, area.top() + offset - fromX),
                         QPointF(area.left() + toX, area.top() + offset - toX));
    }
    painter.restore();
}

} // namespace regards::report
