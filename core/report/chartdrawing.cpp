// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartdrawing.h"

#include <algorithm>
#include <numeric>

namespace regards::report {

namespace {

using chartsize::BarHeight;

constexpr double LeastSegment = 12; // a bar's number must fit

/// Widths that add up to `width`, none of a count above 0 too narrow for its number.
std::vector<double> segmentWidths(const Counts &counts, double width)
{
    std::vector<double> widths;
    const int total = std::accumulate(LevelMarks.begin(), LevelMarks.end(), 0,
                                      [&](int sum, RatingMark mark) { return sum + counts[quint8(mark)]; });
    for (const auto mark : LevelMarks) {
        const double share = total ? width * counts[quint8(mark)] / total : 0;
        widths.push_back(share > 0 ? std::max(share, LeastSegment) : 0);
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    // What the narrow ones gained, the others give.
    double spare = 0;
    for (const double segment : widths)
        spare += std::max(segment - LeastSegment, 0.0);
    for (double &segment : widths) {
        if (spare > 0 && segment > LeastSegment)
            segment -= (sum - width) * (segment - LeastSegment) / spare;
    }
    return widths;
}

} // namespace

void Drawing::bar(const Counts &counts, double x, double y, double width)
{
    const auto widths = segmentWidths(counts, width);
    if (std::accumulate(widths.begin(), widths.end(), 0.0) <= 0) {
        area(QRectF(x, y, width, BarHeight), colour::Paper, colour::Rule);
        return;
    }
    constexpr TextStyle Number{8, BarHeight, colour::Ink, true, false, ColumnAlignment::Centre};
    for (size_t i = 0; i < LevelMarks.size(); ++i) {
        if (widths[i] <= 0)
            continue;
        const auto look = markStyle(LevelMarks[i]);
        // A hair of paper between neighbours, so that they stay apart in any shade of grey.
        area(QRectF(x, y, std::max(widths[i] - 0.8, 0.5), BarHeight), look.fill, 0, look.hatched);
        const QString number = QString::number(counts[quint8(LevelMarks[i])]);
        if (look.hatched) {
            const double pad = 4.0 + 4.5 * double(number.size());
            area(QRectF(x + (widths[i] - 0.8 - pad) / 2, y + 1.5, pad, BarHeight - 3), look.fill);
        }
        line(number, with(Number, look.text, ColumnAlignment::Centre), x, y, widths[i] - 0.8);
        x += widths[i];
    }
}

double Drawing::key(const QList<KeyEntry> &entries, const QSet<RatingMark> &swatches, double y)
{
    constexpr double Line = 14;
    double x = 0;
    double top = y;
    for (const auto &entry : entries) {
        const bool swatch = swatches.contains(entry.mark);
        const double signs = swatch ? 27 : 13;
        const auto laid = LaidText::shortened(entry.word, style::Small, m_frame.language, m_frame.width - signs, 1);
        const double width = signs + laid->naturalWidth();
        if (x > 0 && x + width > m_frame.width) {
            x = 0;
            top += Line;
        }
        const auto look = markStyle(entry.mark);
        if (swatch)
            area(QRectF(x, top + 2, 11, 9), look.fill, 0, look.hatched);
        mark(entry.mark, x + (swatch ? 14 : 0), top + 2, 9);
        appendLines(piece, laid, 0, 1, QPointF(x + signs, top + 0.25), m_origin);
        x += width + 16;
    }
    return top + Line - y;
}

double codeRoom(const QStringList &codes, const TextStyle &style, const Frame &frame)
{
    double widest = 0;
    for (const auto &code : codes) {
        if (!code.isEmpty())
            widest = std::max(widest, frame.lay(plainText(code), style, frame.width / 3)->naturalWidth() + 6);
    }
    return widest;
}

} // namespace regards::report
