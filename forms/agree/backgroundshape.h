// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace regards {

/// Draws the shape that stands for an observer's background (a token of observer.background) in small headings; a
/// token that is not known is an empty circle.
void paintBackground(QPainter &painter, const QString &background, const QRectF &box);
[[nodiscard]] QIcon backgroundIcon(const QString &background);

} // namespace regards
