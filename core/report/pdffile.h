// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/pdfpages.h"
#include "core/report/xmp.h"

#include <QByteArray>
#include <QSizeF>

namespace regards::report {

/// All that goes into a PDF.
struct PdfParts
{
    PdfFacts facts;
    QSizeF sideSize; ///< in points
    const Pages &pages;
    const std::vector<PagePlace> &places; ///< one a page
    const WrittenSides &written;
    const Structure &structure;
    const PdfFonts &fonts;
};

/**
 * The bytes of a PDF 1.7: sides, embedded fonts, structure tree, links, bookmarks, what it says of itself. The same
 * parts always give the same bytes.
 *
 * Fails with ReportImpossible ("pdf") where libqpdf refuses what it is given.
 */
[[nodiscard]] Result<QByteArray> pdfFileOf(const PdfParts &parts);

} // namespace regards::report
