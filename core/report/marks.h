// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/palette.h"

#include <QRectF>

class QPainter;

namespace regards::report {

/// Draws a rating's symbol into a square, in its strong colour or, on a coloured ground, in `ink`.
void paintMark(QPainter &painter, RatingMark mark, const QRectF &square, std::optional<QRgb> ink = {});

/// Diagonal lines over a rectangle, for fills that must hold without colour; `step` is their distance.
void paintHatch(QPainter &painter, const QRectF &area, QRgb ink, double step, double width);

} // namespace regards::report
