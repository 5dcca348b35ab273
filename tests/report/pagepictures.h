// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QImage>
#include <QList>
#include <QString>

/// Pages as grey pictures, and how much two of them differ to a reader's eye.
namespace regards::test {

/// Of the reference pictures: a pixel a point.
inline constexpr double PictureDpi = 90;

/// A page as grey picture; `page` counts from 0.
[[nodiscard]] QImage pagePicture(const report::Pages &pages, int page, double dpi = PictureDpi);

/// At half the size: where programs draw the thinnest lines in their own ways, the mean is the same.
[[nodiscard]] QImage halved(const QImage &picture);

/**
 * How far two pictures of a page differ, 0 to 255: the most by which a pixel of either is darker or lighter than every
 * pixel in the same place and beside it in the other, once both are blurred a little.
 *
 * So it forgives how a program smooths the edges of letters, and a shift by less than a pixel. Pictures of different
 * sizes differ by 255, unless by one pixel only, as rounding makes them.
 */
[[nodiscard]] int difference(const QImage &a, const QImage &b);

/// More than another program's smoothing makes, less than any line, bar or symbol that moves by three points.
inline constexpr int Tolerance = 60;

/// A document whose pages are kept as reference pictures.
struct PictureSeries
{
    QString name; ///< "blocks-fr"
    report::Document document;
};

[[nodiscard]] QList<PictureSeries> pictureSeries();
/// The file of one page, from 0: "blocks-fr-1.png".
[[nodiscard]] QString pictureName(const PictureSeries &series, int page);
/// The picture as it is kept: in sixteen greys, which is enough and small.
[[nodiscard]] QImage fewGreys(const QImage &picture);

} // namespace regards::test
