// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/printpages.h"

#include "core/report/booklet.h"
#include "forms/common/backgroundjob.h"

#include <QPainter>
#include <QPrinter>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::Imposition;

/// The sides to print, from 0, in their order; copies that the printer does not make itself come one after the other.
QList<int> sidesToPrint(const QPrinter &printer, int count)
{
    int first = 0;
    int last = count - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = printer.fromPage() - 1;
        last = std::min(last, printer.toPage() - 1);
    }
    QList<int> once;
    for (int side = first; side <= last; ++side)
        once.append(side);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all += once;
    } else {
        for (const int side : once)
            all += QList<int>(copies, side);
    }
    return all;
}

} // namespace

std::shared_ptr<QPrinter> printerFor(report::PageSize size, Imposition imposition)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const bool isBooklet = imposition == Imposition::Booklet;
    const bool isLetter = size == report::PageSize::Letter;
    printer->setPageSize(QPageSize(isLetter        ? isBooklet ? QPageSize::Tabloid : QPageSize::Letter
                                       : isBooklet ? QPageSize::A3
                                                   : QPageSize::A4));
    printer->setPageOrientation(isBooklet ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    if (isBooklet)
        printer->setDuplex(QPrinter::DuplexShortSide);
    return printer;
}

Result<void> printPages(QPrinter &printer, const report::Document &document, Imposition imposition, BackgroundJob &job)
{
    const auto pages = report::paginate(document);
    if (!pages)
        return pages.error();
    const QList<report::Spread> spreads =
        imposition == Imposition::Booklet ? report::bookletSpreads(int(pages->pages.size())) : QList<report::Spread>();
    const QSizeF size = spreads.isEmpty() ? pages->size : report::spreadSize(*pages);
    const QList<int> sides = sidesToPrint(printer, spreads.isEmpty() ? int(pages->pages.size()) : int(spreads.size()));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorCode::ReportImpossible, {u"printer"_s}};
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const double scale = std::min(paper.width() / size.width(), paper.height() / size.height());
    painter.translate((paper.width() - scale * size.width()) / 2, (paper.height() - scale * size.height()) / 2);
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (job.isCancelled()) {
            printer.abort();
            return Error{ErrorCode::Cancelled};
        }
        job.report(int(i), int(sides.size()));
        if (i > 0)
            printer.newPage();
        if (spreads.isEmpty())
            report::paint(*pages, sides.at(i), painter);
        else
            report::paintSpread(*pages, spreads.at(sides.at(i)), painter);
    }
    return {};
}

} // namespace regards
