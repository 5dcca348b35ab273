// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagebreaker.h"

#include <algorithm>

namespace regards::report {

namespace {

class PageBreaker
{
public:
    PageBreaker(const std::vector<Piece> &pieces, const QRectF &body, std::vector<OutlineEntry> &outline)
        : m_pieces(pieces)
        , m_body(body)
        , m_outline(outline)
        , m_pages(1)
    { }

    std::vector<FilledPage> run()
    {
        size_t at = 0;
        while (at < m_pieces.size()) {
            const size_t end = groupEnd(at);
            if (startsPage(m_pieces[at]) && !m_pages.back().items.empty())
                newPage();
            if (!fits(at, end) && !m_fresh)
                newPage();
            // Too much for any page: give up one piece, then look at what remains.
            const size_t placedEnd = fits(at, end) ? end : at + 1;
            for (; at < placedEnd; ++at)
                place(m_pieces[at]);
        }
        return std::move(m_pages);
    }

private:
    /// One past the last piece that must stand on a page with the piece at `first`.
    [[nodiscard]] size_t groupEnd(size_t first) const
    {
        size_t last = first;
        while (last + 1 < m_pieces.size() && m_pieces[last].keepWithNext && !m_pieces[last + 1].startsPage)
            ++last;
        return last + 1;
    }

    [[nodiscard]] bool startsPage(const Piece &piece) const
    {
        return piece.startsPage && (piece.pageIfLess <= 0 || m_body.height() - m_y < piece.pageIfLess);
    }

    [[nodiscard]] double gapTo(const Piece &piece, bool fresh, double gapAfter) const
    {
        if (fresh)
            return 0;
        return std::max(piece.gapBefore, gapAfter);
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
        if (piece.outline) {
            auto &entry = m_outline[size_t(*piece.outline)];
            entry.page = int(m_pages.size()) - 1;
            entry.y = m_body.top() + m_y;
        }
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

    const std::vector<Piece> &m_pieces;
    QRectF m_body;
    std::vector<OutlineEntry> &m_outline;
    std::vector<FilledPage> m_pages;
    double m_y = 0; ///< from the body's top to where the next piece may begin
    double m_gapAfter = 0; ///< that the last piece asks for
    bool m_fresh = true; ///< nothing stands on the page but a repeated header
};

} // namespace

std::vector<FilledPage> breakIntoPages(const std::vector<Piece> &pieces, const QRectF &body,
                                       std::vector<OutlineEntry> &outline)
{
    return PageBreaker(pieces, body, outline).run();
}

} // namespace regards::report
