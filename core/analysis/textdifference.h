// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace regards {

/// A part of two texts that were compared: in both, only in the later one, or only in the earlier one.
struct TextPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/**
 * What was removed from `before` and added to make `after`, word by word, in the order of reading.
 *
 * No piece is empty, no two neighbours are of one kind, and what was removed stands before what was added in its place.
 * A word is one of Unicode's (UAX 29), with the French article before an apostrophe a word of its own; spaces, marks
 * and line breaks are pieces like words. Two changes with nothing but a space or a mark between them are one.
 *
 * Time is bounded for texts of any length: where words are too many to be compared with each other, sentences are, and
 * where these are, paragraphs; what is left then is removed and added whole. It is always exact: see textBefore().
 *
 * The comparison itself is Wu, Manber, Myers and Miller's (An O(NP) sequence comparison algorithm, 1990), by dtl.
 */
[[nodiscard]] QList<TextPiece> textDifference(const QString &before, const QString &after);

/// The earlier text, made of the pieces; and the later one.
[[nodiscard]] QString textBefore(const QList<TextPiece> &pieces);
[[nodiscard]] QString textAfter(const QList<TextPiece> &pieces);

} // namespace regards
