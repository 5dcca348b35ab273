// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/layout.h"

#include <QByteArray>
#include <QList>

#include <functional>

class QPainter;
class QXmlStreamWriter;

namespace regards::report {

/// A picture to be put into another format: how large it is in points, and how it is drawn.
struct Picture
{
    QSizeF size;
    std::function<void(QPainter &)> draw;
};

/// What stands for a picture where it is not seen.
struct PictureText
{
    QString title;
    QString description{};
};

/// A chart as the pages show it, `width` points wide and as high as it needs, however high. The pages' fonts are
/// loaded.
[[nodiscard]] Picture pictureOf(const Chart &chart, Language language, double width);
/// The same in as many pictures as it takes for none to be higher than `tallest`; its head comes again in each.
[[nodiscard]] QList<Picture> picturesOf(const Chart &chart, Language language, double width, double tallest);
/// The symbol of a rating in a square of 10 points.
[[nodiscard]] Picture pictureOf(RatingMark mark);
/// A drawing as large as beside its idea.
[[nodiscard]] Picture pictureOf(Pictogram pictogram);

/**
 * Writes an `svg` element into a document, named by `text` for whoever does not see it; without a title it is said to
 * be decoration. `id` begins the ids of its title and description, and is used once.
 */
void writeSvg(QXmlStreamWriter &xml, const Picture &picture, const PictureText &text, const QString &id);
/// Writes the elements alone that a picture consists of.
void writeShapes(QXmlStreamWriter &xml, const Picture &picture);

/// A file of its own.
[[nodiscard]] QByteArray svgOf(const Picture &picture, const PictureText &text);
/// The same as pixels, `scale` of them a point, for programs that can't show SVG.
[[nodiscard]] QByteArray pngOf(const Picture &picture, double scale);

} // namespace regards::report
