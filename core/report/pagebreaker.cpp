// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagebreaker.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace regards::report {

namespace {

/// Breaks some pieces into pages, the first of which begins one; all gaps are scaled alike.
class PageBreaker
{
public:
    PageBreaker(std::span<const Piece> pieces, const QRectF &body, double gapScale)
        : m_pieces(pieces)
        , m_body(body)
        , m_gapScale(gapScale)
        , m_pages(1)
    { }

    void run()
    {
        size_t at = 0;
        while (at < m_pieces.size()) {
            const size_t end = groupEnd(at);
            if (at > 0 && startsPage(m_pieces[at]))
                newPage();
            if (heightAlone(at, end) > m_body.height()) {
                placeOfTooMany(at++);
                continue;
            }
            if (!fits(at, end) && !m_fresh)
                newPage();
            for (; at < end; ++at)
                place(m_pieces[at]);
        }
    }

    struct Placed
    {
        int outline;
        int page; ///< from 0, within these pages
        double y;
    };

    [[nodiscard]] const std::vector<Placed> &headings() const { return m_headings; }
    [[nodiscard]] size_t pageCount() const { return m_pages.size(); }
    /// Whether the last page holds a few lines only, which the pages before it could perhaps take in.
    [[nodiscard]] bool endsInARunt() const
    {
        constexpr double FewLines = 110;
        return m_pages.size() > 1 && m_y < FewLines;
    }
    [[nodiscard]] std::vector<FilledPage> take() { return std::move(m_pages); }

private:
    /// One past the last piece that must stand on a page with the piece at `first`.
    [[nodiscard]] size_t groupEnd(size_t first) const
    {
        const size_t loose = groupEnd(first, true);
        return heightAlone(first, loose) <= m_body.height() ? loose : groupEnd(first, false);
    }

    [[nodiscard]] size_t groupEnd(size_t first, bool loosely) const
    {
        size_t last = first;
        while (last + 1 < m_pieces.size() && (m_pieces[last].keepWithNext || (loosely && m_pieces[last].keepLoosely))
               && !m_pieces[last + 1].startsPage)
            ++last;
        return last + 1;
    }

    /// Of pieces on a page of their own.
    [[nodiscard]] double heightAlone(size_t first, size_t end) const
    {
        double height = m_pieces[first].repeated ? m_pieces[first].repeated->height : 0;
        for (size_t i = first; i < end; ++i)
            height += (i > first ? gapTo(m_pieces[i], false, m_pieces[i - 1].gapAfter) : 0) + m_pieces[i].height;
        return height;
    }

    /// One of more pieces than a page can keep together: they begin a page, then follow one another as they can.
    void placeOfTooMany(size_t at)
    {
        const bool isFirst = at == 0 || !m_pieces[at - 1].keepWithNext;
        if (!m_fresh && (isFirst || !fits(at, at + 1)))
            newPage();
        place(m_pieces[at]);
    }

    [[nodiscard]] bool startsPage(const Piece &piece) const
    {
        return piece.startsPage && (piece.pageIfLess <= 0 || m_body.height() - m_y < piece.pageIfLess);
    }

    [[nodiscard]] double gapTo(const Piece &piece, bool fresh, double gapAfter) const
    {
        if (fresh)
            return 0;
        return m_gapScale * std::max(piece.gapBefore, gapAfter);
    }

    [[nodiscard]] bool fits(size_t first, size_t end) const
    {
        double y = m_y;
        bool fresh = m_fresh;
        double gapAfter = m_gapAfter;
        for (size_t i = first; i < end; ++i) {
            const auto &piece = m_pieces[i];
            if (fresh && piece.repeated)
                y += piece.repeated->height;
            y += gapTo(piece, fresh, gapAfter) + piece.height;
            if (!m_fresh && y + piece.roomBelow > m_body.height())
                return false;
            fresh = false;
            gapAfter = piece.gapAfter;
        }
        return y <= m_body.height() + 0.01;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
        m_gapAfter = 0;
        m_fresh = true;
    }

    void place(const Piece &piece)
    {
        auto &page = m_pages.back();
        if (m_fresh) {
            page.bare = piece.bare;
            if (piece.repeated)
                put(*piece.repeated);
        }
        m_y += gapTo(piece, m_fresh, m_gapAfter);
        if (piece.outline)
            m_headings.push_back({*piece.outline, int(m_pages.size()) - 1, m_body.top() + m_y});
        put(piece);
        m_fresh = false;
        m_gapAfter = piece.gapAfter;
    }

    void put(const Piece &piece)
    {
        auto &page = m_pages.back();
        const QPointF offset(m_body.left(), m_body.top() + m_y);
        for (Item item : piece.items) {
            shift(item, offset);
            page.items.push_back(std::move(item));
        }
        for (PageReference reference : piece.references) {
            reference.lineTop += offset;
            reference.textEnd += offset.x();
            reference.right += offset.x();
            page.references.push_back(reference);
        }
        m_y += piece.height;
    }

    std::span<const Piece> m_pieces;
    QRectF m_body;
    double m_gapScale;
    std::vector<FilledPage> m_pages;
    std::vector<Placed> m_headings{};
    double m_y = 0; ///< from the body's top to where the next piece may begin
    double m_gapAfter = 0; ///< that the last piece asks for
    bool m_fresh = true; ///< nothing stands on the page but a repeated header
};

/// The pieces with their natural gaps, or, where that saves a last page with a few lines, with smaller ones.
PageBreaker broken(std::span<const Piece> pieces, const QRectF &body)
{
    PageBreaker natural(pieces, body, 1);
    natural.run();
    if (!natural.endsInARunt())
        return natural;
    for (const double scale : {0.9, 0.8, 0.7}) {
        PageBreaker tighter(pieces, body, scale);
        tighter.run();
        if (tighter.pageCount() < natural.pageCount())
            return tighter;
    }
    return natural;
}

bool alwaysStartsPage(const Piece &piece)
{
    return piece.startsPage && piece.pageIfLess <= 0;
}

} // namespace

std::vector<FilledPage> breakIntoPages(const std::vector<Piece> &pieces, const QRectF &body,
                                       std::vector<OutlineEntry> &outline)
{
    std::vector<FilledPage> pages;
    auto first = pieces.begin();
    // What stands between two page breaks is laid out on its own.
    do {
        const auto last = first == pieces.end() ? first : std::find_if(first + 1, pieces.end(), alwaysStartsPage);
        PageBreaker part = broken(std::span(first, last), body);
        for (const auto &heading : part.headings()) {
            outline[size_t(heading.outline)].page = int(pages.size()) + heading.page;
            outline[size_t(heading.outline)].y = heading.y;
        }
        std::vector<FilledPage> more = part.take();
        std::move(more.begin(), more.end(), std::back_inserter(pages));
        first = last;
    } while (first != pieces.end());
    return pages;
}

} // namespace regards::report
