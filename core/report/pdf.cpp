// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf.h"

#include "core/report/booklet.h"
#include "core/report/pdffile.h"
#include "core/report/typography.h"

namespace regards::report {

namespace {

/// Where each page stands: one a side, or two side by side as a booklet is folded.
std::vector<PagePlace> placesOf(const Pages &pages, Imposition imposition)
{
    std::vector<PagePlace> places(pages.pages.size());
    if (imposition == Imposition::Reading) {
        for (size_t page = 0; page < places.size(); ++page)
            places[page].side = int(page);
        return places;
    }
    const auto spreads = bookletSpreads(int(pages.pages.size()));
    for (int side = 0; side < int(spreads.size()); ++side) {
        const Spread &spread = spreads[side];
        if (spread.left >= 0)
            places[size_t(spread.left)] = {side, 0};
        if (spread.right >= 0)
            places[size_t(spread.right)] = {side, pages.size.width()};
    }
    return places;
}

PdfFacts factsOf(const Document &document, Imposition imposition)
{
    const auto asFact = [](const QString &text) { return shownSafely(text).replace(QChar(0x2028), u' ').trimmed(); };
    PdfFacts facts;
    facts.title = asFact(document.title);
    facts.language = document.language == Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en");
    facts.author = asFact(document.author);
    facts.subject = asFact(document.subject);
    // A booklet is for folding paper: on a screen, its sides are not in the order of reading.
    facts.isUniversal = imposition == Imposition::Reading && !facts.title.isEmpty();
    return facts;
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, Imposition imposition)
{
    const auto pages = paginate(document);
    if (!pages)
        return pages.error();
    const auto places = placesOf(*pages, imposition);
    Structure structure(document, *pages);
    PdfFonts fonts;
    WrittenSides written = writeSides(document, *pages, places, structure, fonts);
    QSizeF size = pages->size;
    if (imposition == Imposition::Booklet) {
        size = spreadSize(*pages);
        written.sides.resize(size_t(bookletSpreads(int(pages->pages.size())).size()));
    }
    return pdfFileOf({factsOf(document, imposition), size, *pages, places, written, structure, fonts});
}

} // namespace regards::report
