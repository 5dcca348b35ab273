// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flowpieces.h"

#include <algorithm>
#include <iterator>

namespace regards::report {

namespace {

void append(std::vector<Piece> &pieces, std::vector<Piece> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

void setGaps(std::vector<Piece> &pieces, double before, double after)
{
    pieces.front().gapBefore = before;
    pieces.back().gapAfter = after;
}

TextStyle paragraphStyle(ParagraphStyle kind)
{
    switch (kind) {
    case ParagraphStyle::Lead:
        return style::Lead;
    case ParagraphStyle::Small:
        return style::Small;
    case ParagraphStyle::Caption:
        return style::Caption;
    case ParagraphStyle::Spoken:
        return style::Spoken;
    case ParagraphStyle::Body:
        break;
    }
    return style::Body;
}

} // namespace

std::vector<Piece> headingPieces(const Heading &heading, int outline, const Frame &frame)
{
    struct Look
    {
        TextStyle style;
        double before;
        double after;
        double roomBelow;
    };
    const Look look = heading.level <= 1 ? Look{style::Heading1, 32, 12, 110}
        : heading.level == 2             ? Look{style::Heading2, 22, 7, 50}
        : heading.level == 3             ? Look{style::Heading3, 15, 4, 34}
                                         : Look{style::Heading4, 12, 3, 34};
    auto pieces = linePieces(LaidText::balanced(heading.text, look.style, frame.language, frame.width), 0,
                             frame.origin(Role::Heading));
    for (auto &piece : pieces)
        piece.keepWithNext = true;
    pieces.front().outline = outline;
    pieces.back().roomBelow = look.roomBelow;
    setGaps(pieces, look.before, look.after);
    return pieces;
}

std::vector<Piece> paragraphPieces(const Paragraph &paragraph, const Frame &frame)
{
    auto pieces = linePieces(frame.lay(paragraph.runs, paragraphStyle(paragraph.style), frame.width), 0,
                             frame.origin(Role::Paragraph));
    setGaps(pieces, 0, paragraph.style == ParagraphStyle::Lead ? 12 : 8);
    // "They said:" belongs to what was said.
    pieces.back().keepLoosely = textOf(paragraph.runs).trimmed().endsWith(u':');
    return pieces;
}

std::vector<Piece> listPieces(const List &list, const Frame &frame)
{
    const bool numbered = list.kind == ListKind::Numbered;
    const double indent = numbered ? 12 + 6 * double(QString::number(list.items.size()).size()) : 14;
    TextStyle labelStyle = style::Body;
    labelStyle.colour = colour::Accent;
    labelStyle.bold = numbered;
    std::vector<Piece> pieces;
    for (int i = 0; i < list.items.size(); ++i) {
        const QString sign = numbered ? QString(QString::number(i + 1) % u'.') : QStringLiteral("•");
        Piece label;
        const auto laid = frame.lay(plainText(sign), labelStyle, indent);
        appendLines(label, laid, 0, 1, QPointF(numbered ? 0 : 2, 0), frame.origin(Role::ListLabel, i));
        auto item = linePieces(frame.lay(list.items[i], style::Body, frame.width - indent), indent,
                               frame.origin(Role::ListText, i));
        item.front().items.insert(item.front().items.begin(), label.items.begin(), label.items.end());
        setGaps(item, 0, i + 1 == list.items.size() ? 9 : 3);
        append(pieces, std::move(item));
    }
    return pieces;
}

std::vector<Piece> quotePieces(const Quote &quote, const Frame &frame)
{
    constexpr double Indent = 16;
    const double room = frame.width - Indent;
    auto pieces = linePieces(frame.lay(quote.runs, style::Quote, room), Indent, frame.origin(Role::Quote));
    if (!quote.attribution.isEmpty()) {
        pieces.back().keepWithNext = true;
        const QString line = QStringLiteral("— ") + quote.attribution;
        append(pieces,
               linePieces(frame.lay(plainText(line), style::Caption, room), Indent, frame.origin(Role::Attribution)));
    }
    for (auto &piece : pieces)
        piece.items.insert(piece.items.begin(),
                           AreaItem{QRectF(0, 0, 2.5, piece.height), markStyle(RatingMark::Partial).fill});
    setGaps(pieces, 10, 12);
    return pieces;
}

std::vector<Piece> keyPieces(const RatingKey &key, const Frame &frame)
{
    constexpr double Padding = 10;
    constexpr double WordAt = Padding + 18;
    constexpr double MeaningAt = 165;
    TextStyle wordStyle = style::Cell;
    wordStyle.bold = true;
    std::vector<Piece> pieces;
    for (int i = 0; i < key.entries.size(); ++i) {
        const auto &entry = key.entries[i];
        const bool hasMeaning = !entry.meaning.isEmpty();
        const double wordRoom = (hasMeaning ? MeaningAt - 8 : frame.width - Padding) - WordAt;
        const double top = i == 0 ? 8 : 3;
        Piece piece;
        const auto word = LaidText::shortened(entry.word, wordStyle, frame.language, wordRoom, 3);
        piece.items.push_back(MarkItem{entry.mark, QRectF(Padding, top + 1.75, 9, 9), frame.origin(Role::Key, i, 0)});
        appendLines(piece, word, 0, word->lineCount(), QPointF(WordAt, top), frame.origin(Role::Key, i, 0));
        if (hasMeaning) {
            const auto meaning =
                LaidText::shortened(entry.meaning, style::Cell, frame.language, frame.width - MeaningAt - Padding, 12);
            appendLines(piece, meaning, 0, meaning->lineCount(), QPointF(MeaningAt, top),
                        frame.origin(Role::Key, i, 1));
        }
        const bool last = i + 1 == key.entries.size();
        piece.height += last ? 8 : 3;
        piece.keepWithNext = !last;
        piece.items.insert(piece.items.begin(), AreaItem{QRectF(0, 0, frame.width, piece.height), colour::Shade});
        pieces.push_back(std::move(piece));
    }
    if (!pieces.empty())
        setGaps(pieces, 8, 14);
    return pieces;
}

} // namespace regards::report
