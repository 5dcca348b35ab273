// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/piece.h"

#include <algorithm>
#include <type_traits>

namespace regards::report {

void shift(Item &item, QPointF by)
{
    std::visit(
        [by](auto &placed) {
            using T = std::decay_t<decltype(placed)>;
            if constexpr (std::is_same_v<T, TextItem>)
                placed.at += by;
            else if constexpr (std::is_same_v<T, LineItem>)
                placed.line.translate(by);
            else
                placed.area.translate(by);
        },
        item);
}

Item asArtifact(Item item)
{
    std::visit([](auto &placed) { placed.origin = Origin{}; }, item);
    return item;
}

void appendLines(Piece &piece, const std::shared_ptr<const LaidText> &text, int first, int last, QPointF at,
                 const Origin &origin)
{
    double y = at.y();
    for (int line = first; line < last; ++line) {
        piece.items.push_back(TextItem{text, line, QPointF(at.x(), y), origin});
        y += text->lineHeight(line);
    }
    piece.height = std::max(piece.height, y);
}

std::vector<Piece> linePieces(const std::shared_ptr<const LaidText> &text, double x, const Origin &origin)
{
    const int count = text->lineCount();
    std::vector<Piece> pieces;
    int first = 0;
    while (first < count) {
        const int rest = count - first;
        int taken = first == 0 ? 2 : 1;
        if (rest - taken < 2)
            taken = rest;
        Piece piece;
        appendLines(piece, text, first, first + taken, QPointF(x, 0), origin);
        pieces.push_back(std::move(piece));
        first += taken;
    }
    return pieces;
}

} // namespace regards::report
