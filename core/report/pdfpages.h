// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"
#include "core/report/pdffonts.h"
#include "core/report/structure.h"

#include <QByteArray>
#include <QRectF>

#include <map>
#include <vector>

namespace regards::report {

/// Where a page stands in a file: on which of its sides, and how far from the side's left edge, in points.
struct PagePlace
{
    int side = 0;
    double x = 0;
};

/// A place on a side, in points from its top left corner.
struct PlacedArea
{
    int side = 0;
    QRectF area{};
};

/// The operators of a side, and for each of its marks the structure element that holds it.
struct WrittenSide
{
    QByteArray operators;
    std::vector<int> elements;
};

/// The sides of a PDF, and where on them the elements stand that are found by their place.
struct WrittenSides
{
    std::vector<WrittenSide> sides;
    std::map<int, PlacedArea> headings; ///< by element; the first line
    std::map<int, PlacedArea> figures; ///< by element
    std::vector<std::pair<int, PlacedArea>> links; ///< element and area, in order
};

/**
 * Writes pages as operators. Everything on them stands in marked content: that of an element, or an artifact.
 *
 * The elements of `structure` get their content; what they lack afterwards is left out. `places` has one entry a page.
 */
[[nodiscard]] WrittenSides writeSides(const Document &document, const Pages &pages,
                                      const std::vector<PagePlace> &places, Structure &structure, PdfFonts &fonts);

} // namespace regards::report
