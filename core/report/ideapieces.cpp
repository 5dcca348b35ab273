// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ideapieces.h"

#include <algorithm>

namespace regards::report {

namespace {

constexpr double WordsAt = PictogramSize + 17; ///< from the body's left edge
constexpr double IdeaGap = 10.5;

} // namespace

std::vector<Piece> ideaPieces(const Idea &idea, const Frame &frame)
{
    const auto text = frame.lay(idea.text, style::Easy, frame.width - WordsAt);
    const double side = idea.pictogram ? PictogramSize : 0;
    // A long sentence begins at the drawing's top, a short one stands beside its middle.
    const double top = std::max((side - text->height()) / 2, 0.0);
    if (text->height() > frame.tallest()) {
        auto pieces = linePieces(text, WordsAt, frame.origin(Role::Paragraph));
        pieces.back().gapAfter = IdeaGap;
        return pieces;
    }
    Piece piece;
    if (idea.pictogram) {
        const Role role = idea.alternative.isEmpty() ? Role::Artifact : Role::Figure;
        const Origin origin = role == Role::Artifact ? Origin{} : frame.origin(role);
        piece.items.push_back(PictogramItem{*idea.pictogram, QRectF(0, 0, side, side), origin, idea.alternative});
    }
    appendLines(piece, text, 0, text->lineCount(), QPointF(WordsAt, top), frame.origin(Role::Paragraph));
    piece.height = std::max(piece.height, side);
    piece.gapBefore = IdeaGap;
    piece.gapAfter = IdeaGap;
    return {std::move(piece)};
}

std::vector<Piece> easyHeadingPieces(const Heading &heading, int outline, const Frame &frame)
{
    const bool isTitle = heading.level <= 1;
    const auto text = frame.lay(plainText(heading.text), isTitle ? style::EasyTitle : style::EasyHeading, frame.width);
    auto pieces = linePieces(text, 0, frame.origin(Role::Heading));
    if (!isTitle) {
        // A strong line above says where something else begins.
        for (Item &item : pieces.front().items)
            shift(item, QPointF(0, 8));
        pieces.front().items.insert(pieces.front().items.begin(),
                                    LineItem{QLineF(0, 0, frame.width, 0), colour::Ink, 2});
        pieces.front().height += 8;
    }
    for (Piece &piece : pieces)
        piece.keepWithNext = true;
    pieces.front().outline = outline;
    pieces.front().gapBefore = 22;
    pieces.back().gapAfter = isTitle ? 16 : 10;
    return pieces;
}

} // namespace regards::report
