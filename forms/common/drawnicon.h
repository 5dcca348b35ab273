// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <functional>

class QPainter;
class QRectF;

namespace regards {

/// An icon that is drawn whenever it is shown, so that it is sharp at every size and takes the colours of the theme
/// that is shown then; paler while disabled. `draw` leaves the painter as it likes.
[[nodiscard]] QIcon drawnIcon(std::function<void(QPainter &painter, const QRectF &box)> draw);

} // namespace regards
