// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/palette.h"
#include "core/toolkit/toolkit.h"

#include <QIcon>

#include <optional>

class QKeyEvent;
class QPainter;
class QRectF;

namespace regards {

/// The shape and colour of a rating; none is unrated.
[[nodiscard]] report::RatingMark markOf(const std::optional<Rating> &rating);
/// Draws the shape into a square, in its colour of the theme that is shown; leaves pen and brush as it likes.
void paintMark(QPainter &painter, const std::optional<Rating> &rating, const QRectF &box);
/// The shape alone, in its colour of the theme that is shown.
[[nodiscard]] QIcon markIcon(const std::optional<Rating> &rating);
/// The same on a plate, to be seen on a ground of any colour.
[[nodiscard]] QIcon markIconOnPlate(const std::optional<Rating> &rating);
/// What the toolkit calls it; "Not yet rated" for none.
[[nodiscard]] QString ratingWord(const Toolkit &toolkit, const std::optional<Rating> &rating, const QString &language);
/// The digit that gives it, or the name of the backspace key for none.
[[nodiscard]] QString ratingKey(const std::optional<Rating> &rating);

/// What a key press means as a rating. The outer nullopt: nothing; the inner: take the rating away.
[[nodiscard]] std::optional<std::optional<Rating>> ratingForKey(const QKeyEvent &event);

} // namespace regards
