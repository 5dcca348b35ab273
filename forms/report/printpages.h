// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pdf.h"

#include <memory>

class QPrinter;

namespace regards {

class BackgroundJob;

/// A printer set up for a document's pages, or for a booklet of them, to be changed in the printing dialog.
[[nodiscard]] std::shared_ptr<QPrinter> printerFor(report::PageSize size, report::Imposition imposition);

/**
 * Prints a document's pages, in the range, the order and as many copies as the printer was told. Where its paper has
 * another size, a page is made as large as fits, in the middle of the sheet.
 *
 * On the thread of the call; `job` hears how many sheets are done and may stop it. ReportImpossible ("fonts",
 * "printer").
 */
[[nodiscard]] Result<void> printPages(QPrinter &printer, const report::Document &document,
                                      report::Imposition imposition, BackgroundJob &job);

} // namespace regards
