// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout.h"

#include "core/report/chartpieces.h"
#include "core/report/fonts.h"
#include "core/report/formpieces.h"
#include "core/report/frontpieces.h"
#include "core/report/ideapieces.h"
#include "core/report/pagebreaker.h"
#include "core/report/tablepieces.h"

#include <algorithm>
#include <iterator>

namespace regards::report {

namespace {

/// Turns a document's blocks into pieces, in order.
class Measurer
{
public:
    Measurer(const Document &document, const QRectF &body)
        : m_document(document)
    {
        m_frame.width = body.width();
        m_frame.height = body.height();
        m_frame.language = document.language;
        m_frame.letterScale = letterScale(document.look);
        for (const auto &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                outline.push_back({heading->level, heading->text, heading->anchor});
        }
    }

    std::vector<Piece> run()
    {
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            m_frame.block = i;
            std::visit([this](const auto &block) { add(block); }, m_document.blocks[i]);
        }
        return std::move(m_pieces);
    }

    std::vector<OutlineEntry> outline{};

private:
    [[nodiscard]] bool isEasy() const { return m_document.look == DocumentLook::EasyRead; }
    void add(const Heading &heading)
    {
        append(isEasy() ? easyHeadingPieces(heading, m_heading, m_frame) : headingPieces(heading, m_heading, m_frame));
        ++m_heading;
    }
    void add(const Paragraph &paragraph)
    {
        if (paragraph.style == ParagraphStyle::Caption && followsFigures())
            joinToFigures();
        append(isEasy() ? ideaPieces(Idea{{}, paragraph.runs}, m_frame) : paragraphPieces(paragraph, m_frame));
    }
    void add(const Idea &idea)
    {
        append(ideaPieces(idea, m_frame));
        // What has no drawing of its own goes on from the one before it.
        const bool isLast = m_frame.block + 1 == m_document.blocks.size();
        const auto *next = isLast ? nullptr : std::get_if<Idea>(&m_document.blocks[m_frame.block + 1]);
        if (idea.pictogram && next && !next->pictogram)
            m_pieces.back().keepWithNext = true;
    }
    void add(const List &list) { append(listPieces(list, m_frame)); }
    void add(const Table &table) { append(tablePieces(table, m_frame)); }
    void add(const Chart &chart) { append(chartPieces(chart, m_frame)); }
    void add(const Quote &quote) { append(quotePieces(quote, m_frame)); }
    void add(const RatingKey &key) { append(keyPieces(key, m_frame)); }
    void add(const Contents &contents) { append(contentsPieces(contents, outline, m_frame)); }
    void add(const CoverPage &cover)
    {
        append(coverPieces(cover, m_frame));
        startPage();
    }
    void add(const PageBreak &pageBreak)
    {
        // Of two breaks, the one that always breaks holds.
        const bool always = pageBreak.unlessLeft >= 1 || (m_startsPage && m_pageIfLess <= 0);
        m_pageIfLess = always ? 0 : std::max(m_pageIfLess, pageBreak.unlessLeft * m_frame.height);
        m_startsPage = true;
        m_sheet.reset();
    }
    void add(const Sheet &sheet)
    {
        startPage();
        m_sheet.reset();
        append({sheetHead(sheet, {}, m_frame)});
        Piece again = sheetHead(sheet, sheet.continued, m_frame);
        std::transform(again.items.begin(), again.items.end(), again.items.begin(), asArtifact);
        m_sheet = std::make_shared<const Piece>(std::move(again));
    }
    void add(const FormEntry &entry) { append(formPieces(entry, m_frame)); }
    void add(const Spacer &spacer)
    {
        m_space += spacer.size == Space::Small ? 6 : spacer.size == Space::Medium ? 18 : 42;
    }

    /// Whether the block before is a chart or table, which a caption then explains.
    [[nodiscard]] bool followsFigures() const
    {
        const Block *before = m_frame.block > 0 ? &m_document.blocks[m_frame.block - 1] : nullptr;
        return before && !m_pieces.empty()
            && (std::holds_alternative<Chart>(*before) || std::holds_alternative<Table>(*before));
    }
    void joinToFigures()
    {
        constexpr double Gap = 7;
        m_pieces.back().keepLoosely = true;
        m_pieces.back().gapAfter = std::min(m_pieces.back().gapAfter, Gap);
    }

    void startPage()
    {
        m_startsPage = true;
        m_pageIfLess = 0;
    }

    void append(std::vector<Piece> pieces)
    {
        if (pieces.empty())
            return;
        if (!pieces.front().startsPage) {
            pieces.front().startsPage = m_startsPage;
            pieces.front().pageIfLess = m_pageIfLess;
        }
        if (m_space > 0 && !m_pieces.empty())
            m_pieces.back().gapAfter += m_space;
        m_startsPage = false;
        m_pageIfLess = 0;
        m_space = 0;
        for (Piece &piece : pieces) {
            if (m_sheet && !piece.repeated)
                piece.repeated = m_sheet;
        }
        std::move(pieces.begin(), pieces.end(), std::back_inserter(m_pieces));
    }

    const Document &m_document;
    Frame m_frame{};
    std::vector<Piece> m_pieces{};
    int m_heading = 0;
    bool m_startsPage = false;
    double m_pageIfLess = 0;
    double m_space = 0;
    std::shared_ptr<const Piece> m_sheet{}; ///< the head of the sheet that is being filled, for its further pages
};

/// What comes on a page once all pages are known: running header and footer, page numbers in the contents.
class Finisher
{
public:
    Finisher(const Document &document, const QRectF &body, const Pages &pages)
        : m_document(document)
        , m_body(body)
        , m_pages(pages)
    { }

    Page finish(FilledPage filled, int number, int total) const
    {
        Page page;
        if (!filled.bare)
            header(page);
        std::move(filled.items.begin(), filled.items.end(), std::back_inserter(page.items));
        for (const auto &reference : filled.references)
            resolve(page, reference);
        if (filled.bare)
            footer(page, m_document.confidentiality, ColumnAlignment::Start);
        else
            footer(page, m_document.pageNumber.arg(QString::number(number), QString::number(total)),
                   ColumnAlignment::End);
        return page;
    }

private:
    /// Returns how much of the width the line takes.
    double line(Page &page, const QString &text, ColumnAlignment alignment, double x, double y, double width) const
    {
        if (text.isEmpty())
            return 0;
        TextStyle look = running();
        look.alignment = alignment;
        const auto laid = LaidText::shortened(text, look, m_document.language, width, 1);
        page.items.push_back(TextItem{laid, 0, QPointF(x, y), {}});
        return laid->naturalWidth();
    }

    [[nodiscard]] const TextStyle &running() const
    {
        switch (m_document.look) {
        case DocumentLook::Form:
            return style::FormRunning;
        case DocumentLook::EasyRead:
            return style::EasyRunning;
        case DocumentLook::Handout:
        case DocumentLook::Report:
            break;
        }
        return style::Running;
    }

    /// Of the header's line, at most so much is for what must not be overlooked.
    static double headerShare(DocumentLook look)
    {
        return look == DocumentLook::Form ? 0.26 : look == DocumentLook::EasyRead ? 0.7 : 0.45;
    }

    void header(Page &page) const
    {
        constexpr double LeastGap = 18;
        const double most = m_body.width() * headerShare(m_document.look);
        const double top = RunningHeaderTop + style::Running.pitch - running().pitch;
        const double right =
            line(page, m_document.confidentiality, ColumnAlignment::End, m_body.right() - most, top, most);
        const double left = m_body.width() - (right > 0 ? right + LeastGap : 0);
        line(page, m_document.title, ColumnAlignment::Start, m_body.left(), top, left);
        const double y = RunningHeaderTop + style::Running.pitch + 5;
        page.items.push_back(LineItem{QLineF(m_body.left(), y, m_body.right(), y), colour::Rule, 0.5});
    }

    void footer(Page &page, const QString &text, ColumnAlignment alignment) const
    {
        const double y = m_pages.size.height() - RunningFooterBottom - running().pitch;
        line(page, text, alignment, m_body.left(), y, m_body.width());
    }

    /// The number at the right, and dots that lead to it.
    void resolve(Page &page, const PageReference &reference) const
    {
        constexpr double NumberRoom = 36;
        const QString number = QString::number(m_pages.outline[size_t(reference.entry)].page + 1);
        const auto laid =
            std::make_shared<const LaidText>(plainText(number), reference.style, m_document.language, NumberRoom);
        const double baseline = reference.lineTop.y() + laid->baseline(0);
        const double start = reference.textEnd + 6;
        const double end = reference.right - laid->naturalWidth() - 6;
        // Dots of all lines stand below one another.
        const double step = 4;
        const double first = reference.right - step * std::floor((reference.right - start) / step);
        if (end - first > 2 * step)
            page.items.push_back(
                LineItem{QLineF(first, baseline - 0.6, end, baseline - 0.6), colour::Muted, 0.8, true});
        page.items.push_back(
            TextItem{laid, 0, QPointF(reference.right - NumberRoom, reference.lineTop.y()), reference.origin});
    }

    const Document &m_document;
    QRectF m_body;
    const Pages &m_pages;
};

} // namespace

QString TextItem::string() const
{
    return text->lineString(line);
}

Result<Pages> paginate(const Document &document)
{
    if (const auto loaded = loadFonts(); !loaded)
        return loaded.error();
    const QRectF body = bodyArea(document.pageSize, document.look);
    Measurer measurer(document, body);
    const auto pieces = measurer.run();
    Pages pages;
    pages.size = pageSizeInPoints(document.pageSize);
    pages.outline = std::move(measurer.outline);
    auto filled = breakIntoPages(pieces, body, pages.outline);
    const int total = int(filled.size());
    const Finisher finisher(document, body, pages);
    for (int i = 0; i < total; ++i)
        pages.pages.push_back(finisher.finish(std::move(filled[size_t(i)]), i + 1, total));
    return pages;
}

} // namespace regards::report
