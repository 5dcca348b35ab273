// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/frontpieces.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace regards::report {

namespace {

void append(std::vector<Piece> &pieces, std::vector<Piece> more, double gapBefore)
{
    if (!more.empty())
        more.front().gapBefore = gapBefore;
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

/// The accent above the title, and the status where there is one.
Piece coverTop(const CoverPage &cover, const Frame &frame)
{
    constexpr double TitleTop = 150;
    Piece piece;
    if (!cover.notice.isEmpty()) {
        const auto notice = LaidText::shortened(cover.notice, style::CoverNotice, frame.language, frame.width - 20, 2);
        const QRectF box(0.5, 0.5, notice->naturalWidth() + 20, notice->height() + 10);
        piece.items.push_back(AreaItem{box, colour::Paper, colour::Accent});
        appendLines(piece, notice, 0, notice->lineCount(), QPointF(10, 5.5), frame.origin(Role::CoverText));
    }
    piece.items.push_back(AreaItem{QRectF(0, TitleTop - 26, 64, 5), colour::Accent});
    piece.height = TitleTop;
    return piece;
}

std::vector<Piece> factPieces(const Fact &fact, int row, const Frame &frame)
{
    constexpr double TextAt = 150;
    const auto label = LaidText::shortened(fact.label, style::CoverLabel, frame.language, TextAt - 14, 4);
    auto pieces = linePieces(frame.lay(plainText(fact.text), style::CoverFact, frame.width - TextAt), TextAt,
                             frame.origin(Role::CoverText, row, 1));
    Piece head;
    head.items.push_back(LineItem{QLineF(0, -6, frame.width, -6), colour::Rule, 0.5});
    appendLines(head, label, 0, label->lineCount(), QPointF(0, 1), frame.origin(Role::CoverText, row, 0));
    auto &first = pieces.front();
    first.items.insert(first.items.begin(), head.items.begin(), head.items.end());
    first.height = std::max(first.height, head.height);
    return pieces;
}

/// How tightly the entries of contents stand.
struct ContentsLook
{
    TextStyle top;
    TextStyle below;
    double gapAboveTop;
    double gap;
};

constexpr ContentsLook Airy{style::Contents1, style::Contents2, 8, 2};
constexpr ContentsLook Dense{{10, 13, colour::Ink, true}, {9.5, 12.5}, 5, 0.5};

std::vector<Piece> entryPieces(const Contents &contents, const std::vector<OutlineEntry> &outline,
                               const ContentsLook &looks, const Frame &frame)
{
    constexpr double NumberRoom = 44;
    std::vector<Piece> pieces;
    for (int i = 0; i < int(outline.size()); ++i) {
        const auto &entry = outline[size_t(i)];
        if (entry.level > contents.deepest)
            continue;
        const bool top = entry.level <= 1;
        const TextStyle look = top ? looks.top : looks.below;
        const double indent = 16.0 * std::clamp(entry.level - 1, 0, 3);
        const auto text = LaidText::shortened(entry.text, look, frame.language, frame.width - indent - NumberRoom, 3);
        const Origin origin = frame.origin(Role::ContentsEntry, i);
        Piece piece;
        appendLines(piece, text, 0, text->lineCount(), QPointF(indent, 0), origin);
        const int last = text->lineCount() - 1;
        const QPointF lineTop(0, piece.height - text->lineHeight(last));
        TextStyle numberStyle = look;
        numberStyle.alignment = ColumnAlignment::End;
        piece.references.push_back({i, lineTop, indent + text->lineEnd(last), frame.width, numberStyle, origin});
        piece.gapBefore = top ? looks.gapAboveTop : looks.gap;
        piece.keepWithNext = top;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

double heightOf(const std::vector<Piece> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0.0, [](double sum, const Piece &piece) {
        return sum + piece.height + std::max(piece.gapBefore, piece.gapAfter);
    });
}

} // namespace

std::vector<Piece> coverPieces(const CoverPage &cover, const Frame &frame)
{
    std::vector<Piece> pieces{coverTop(cover, frame)};
    append(pieces,
           linePieces(LaidText::balanced(cover.title, style::CoverTitle, frame.language, frame.width), 0,
                      frame.origin(Role::CoverTitle)),
           0);
    for (int i = 0; i < cover.subtitles.size(); ++i)
        append(pieces,
               linePieces(LaidText::balanced(cover.subtitles[i], style::CoverSubtitle, frame.language, frame.width), 0,
                          frame.origin(Role::CoverText, i)),
               i == 0 ? 14 : 2);
    for (int i = 0; i < cover.facts.size(); ++i)
        append(pieces, factPieces(cover.facts[i], int(cover.subtitles.size()) + i, frame), i == 0 ? 72 : 14);
    for (auto &piece : pieces)
        piece.bare = true;
    pieces.front().startsPage = true;
    return pieces;
}

std::vector<Piece> contentsPieces(const Contents &contents, const std::vector<OutlineEntry> &outline,
                                  const Frame &frame)
{
    std::vector<Piece> pieces;
    append(pieces,
           linePieces(frame.lay(plainText(contents.title), style::Heading1, frame.width), 0,
                      frame.origin(Role::ContentsTitle)),
           0);
    for (auto &piece : pieces)
        piece.keepWithNext = true;
    pieces.back().gapAfter = 14;
    auto entries = entryPieces(contents, outline, Airy, frame);
    if (entries.empty())
        return {};
    // One page is read at a glance: closer lines, where that saves a second one.
    if (heightOf(pieces) + heightOf(entries) > frame.height) {
        auto denser = entryPieces(contents, outline, Dense, frame);
        if (heightOf(pieces) + heightOf(denser) <= frame.height)
            entries = std::move(denser);
    }
    std::move(entries.begin(), entries.end(), std::back_inserter(pieces));
    pieces.back().keepWithNext = false;
    pieces.back().gapAfter = 20;
    return pieces;
}

} // namespace regards::report
