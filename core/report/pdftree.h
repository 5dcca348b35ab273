// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdfpages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace regards::report {

/// What the trees of a PDF point to.
struct TreeParts
{
    std::vector<QPDFObjectHandle> sides; ///< as page objects
    QSizeF sideSize; ///< in points
    const Pages &pages;
    const std::vector<PagePlace> &places; ///< one a page
    const WrittenSides &written;
    const Structure &structure;
};

/// The structure tree with its parent tree, and the links, which are elements too.
void writeStructure(QPDF &pdf, const TreeParts &parts);

/// A bookmark for each heading, within one another as the headings are.
void writeOutline(QPDF &pdf, const TreeParts &parts);

} // namespace regards::report
