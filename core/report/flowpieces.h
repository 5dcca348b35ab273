// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/piece.h"

#include <vector>

namespace regards::report {

/// What a block must know to be measured: the room it flows in, and its place in the document.
struct Frame
{
    double width = 0; ///< of the page's body
    double height = 0; ///< of the page's body
    Language language = Language::English;
    int block = -1;
    double letterScale = 1; ///< of everything that lay() lays out

    /// What must stay whole may not be higher than this: the headings above it must fit on its page.
    [[nodiscard]] double tallest() const { return height - 150; }
    [[nodiscard]] Origin origin(Role role, int row = -1, int column = -1) const { return {role, block, row, column}; }
    [[nodiscard]] std::shared_ptr<const LaidText> lay(const Runs &runs, const TextStyle &style, double room) const
    {
        TextStyle scaled = style;
        scaled.size *= letterScale;
        scaled.pitch *= letterScale;
        return std::make_shared<const LaidText>(runs, scaled, language, room);
    }
};

/// `outline` is the heading's index in Pages::outline.
[[nodiscard]] std::vector<Piece> headingPieces(const Heading &heading, int outline, const Frame &frame);
[[nodiscard]] std::vector<Piece> paragraphPieces(const Paragraph &paragraph, const Frame &frame);
[[nodiscard]] std::vector<Piece> listPieces(const List &list, const Frame &frame);
[[nodiscard]] std::vector<Piece> quotePieces(const Quote &quote, const Frame &frame);
[[nodiscard]] std::vector<Piece> keyPieces(const RatingKey &key, const Frame &frame);

} // namespace regards::report
