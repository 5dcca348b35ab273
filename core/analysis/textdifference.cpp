// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/textdifference.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace regards {

namespace {

using Kind = TextPiece::Kind;

/// How finely a text is taken apart.
enum class Grain { Paragraphs, Sentences, Words };

/// How many pairs of parts may be held against each other, in one comparison and in all of them.
constexpr qsizetype MostAtOnce = 1'000'000;
constexpr qsizetype MostInAll = 8'000'000;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

void append(QList<TextPiece> &pieces, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text.append(text);
    else
        pieces.append({kind, text.toString()});
}

QList<QStringView> paragraphsOf(QStringView text)
{
    QList<QStringView> parts;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        parts.append(text.first(length));
        text = text.sliced(length);
    }
    return parts;
}

/// The parts of a text, which joined give it back.
QList<QStringView> partsOf(QStringView text, Grain grain)
{
    if (grain == Grain::Paragraphs)
        return paragraphsOf(text);
    QList<QStringView> parts;
    const auto type = grain == Grain::Words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Sentence;
    QTextBoundaryFinder finder(type, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        QStringView part = text.sliced(start, end - start);
        start = end;
        const auto apostrophe = std::find_if(part.begin(), part.end(), isApostrophe);
        const qsizetype article = apostrophe - part.begin() + 1;
        if (grain == Grain::Words && article < part.size()) {
            parts.append(part.first(article)); // l’accueil
            part = part.sliced(article);
        }
        parts.append(part);
    }
    if (start < text.size())
        parts.append(text.sliced(start));
    return parts;
}

bool isWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Compares two texts, at first coarsely where they are long.
class Comparison
{
public:
    QList<TextPiece> take() { return std::move(m_pieces); }

    void compare(QStringView before, QStringView after, Grain grain)
    {
        const QList<QStringView> old = partsOf(before, grain);
        const QList<QStringView> now = partsOf(after, grain);
        const auto [oldEnd, nowEnd] = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
        const qsizetype head = oldEnd - old.begin();
        const qsizetype most = std::min(old.size(), now.size()) - head;
        qsizetype tail = 0;
        while (tail < most && old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
            ++tail;
        append(m_pieces, Kind::Same, joined({old.data(), size_t(head)}));
        const auto middle = [head, tail](const QList<QStringView> &parts) {
            return Parts(parts).subspan(size_t(head), size_t(parts.size() - head - tail));
        };
        compareParts(middle(old), middle(now), grain);
        append(m_pieces, Kind::Same, joined(Parts(old).last(size_t(tail))));
    }

private:
    using Parts = std::span<const QStringView>;

    void compareParts(Parts old, Parts now, Grain grain)
    {
        const qsizetype pairs = qsizetype(old.size() * now.size());
        if (pairs > MostAtOnce || pairs > m_left || pairs == 0)
            return replace(joined(old), joined(now), grain, pairs > 0);
        m_left -= pairs;
        dtl::Diff<int, std::vector<int>> diff(numbersOf(old), numbersOf(now), true);
        diff.compose();
        const auto steps = diff.getSes().getSequence();
        size_t removed = 0; // how many parts, since the last that is the same
        size_t added = 0;
        const auto flush = [&] {
            replace(joined(old.first(removed)), joined(now.first(added)), grain, removed > 0 && added > 0);
            old = old.subspan(std::exchange(removed, 0));
            now = now.subspan(std::exchange(added, 0));
        };
        for (const auto &[number, step] : steps) {
            if (step.type == dtl::SES_DELETE) {
                ++removed;
            } else if (step.type == dtl::SES_ADD) {
                ++added;
            } else {
                flush();
                append(m_pieces, Kind::Same, old.front());
                old = old.subspan(1);
                now = now.subspan(1);
            }
        }
        flush();
    }

    /// Parts that differ, one after the other in their text; where it helps, taken apart more finely.
    void replace(QStringView before, QStringView after, Grain grain, bool goesOn)
    {
        if (goesOn && grain != Grain::Words)
            return compare(before, after, Grain(int(grain) + 1));
        append(m_pieces, Kind::Removed, before);
        append(m_pieces, Kind::Added, after);
    }

    static QStringView joined(Parts parts)
    {
        return parts.empty() ? QStringView() : QStringView(parts.front().begin(), parts.back().end());
    }

    std::vector<int> numbersOf(Parts parts)
    {
        std::vector<int> numbers;
        numbers.reserve(parts.size());
        for (const QStringView part : parts) {
            const auto known = m_numbers.constFind(part);
            numbers.push_back(known == m_numbers.cend() ? *m_numbers.insert(part, int(m_numbers.size())) : *known);
        }
        return numbers;
    }

    QHash<QStringView, int> m_numbers;
    QList<TextPiece> m_pieces;
    qsizetype m_left = MostInAll;
};

/// Between two changes, a space or a mark alone is not worth pointing out as being the same. Also puts what was
/// removed before what was added.
QList<TextPiece> readable(const QList<TextPiece> &pieces)
{
    QList<TextPiece> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(result, Kind::Removed, removed);
        append(result, Kind::Added, added);
        removed.clear();
        added.clear();
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces.at(i);
        if (piece.kind == Kind::Removed) {
            removed += piece.text;
        } else if (piece.kind == Kind::Added) {
            added += piece.text;
        } else if (!removed.isEmpty() && !added.isEmpty() && i + 1 < pieces.size() && !isWord(piece.text)
                   && !piece.text.contains(u'\n')) {
            removed += piece.text;
            added += piece.text;
        } else {
            flush();
            append(result, Kind::Same, piece.text);
        }
    }
    flush();
    return result;
}

QString without(const QList<TextPiece> &pieces, Kind kind)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != kind)
            text += piece.text;
    }
    return text;
}

} // namespace

QList<TextPiece> textDifference(const QString &before, const QString &after)
{
    const qsizetype pairs = qsizetype(std::min(before.size(), after.size())) * std::max(before.size(), after.size());
    Comparison comparison;
    // As many words as there are letters is the worst that can be.
    comparison.compare(before, after, pairs <= MostAtOnce ? Grain::Words : Grain::Paragraphs);
    return readable(comparison.take());
}

QString textBefore(const QList<TextPiece> &pieces)
{
    return without(pieces, Kind::Added);
}

QString textAfter(const QList<TextPiece> &pieces)
{
    return without(pieces, Kind::Removed);
}

} // namespace regards
