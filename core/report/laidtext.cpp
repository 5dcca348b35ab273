// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/laidtext.h"

#include "core/report/fonts.h"
#include "core/report/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLine>

#include <algorithm>
#include <numeric>

namespace regards::report {

namespace {

Qt::Alignment qtAlignment(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Centre:
        return Qt::AlignHCenter;
    case ColumnAlignment::End:
        return Qt::AlignRight;
    case ColumnAlignment::Start:
        break;
    }
    return Qt::AlignLeft;
}

} // namespace

LaidText::LaidText(const Runs &runs, const TextStyle &style, Language language, double width)
    : m_colour(style.colour)
    , m_size(style.size)
{
    QList<QTextLayout::FormatRange> formats;
    QString text;
    for (const auto &run : typeset(runs, language)) {
        if (run.bold || run.italic) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(run.text.size());
            if (run.bold)
                range.format.setFontWeight(QFont::Bold);
            if (run.italic)
                range.format.setFontItalic(!style.italic);
            formats.append(range);
        }
        text += run.text;
    }
    QTextOption option(qtAlignment(style.alignment));
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setText(text);
    m_layout.setFont(pageFont(style.size, style.bold, style.italic));
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true);
    breakLines(width, style.pitch);
}

void LaidText::breakLines(double width, double pitch)
{
    // Letters of another script may need more room than our own font's; only then is a line taller than its pitch.
    const QFontMetricsF metrics(m_layout.font());
    const double usual = metrics.ascent() + metrics.descent();
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0) * UnitsPerPoint);
        line.setPosition({});
        const double excess = line.height() - usual;
        m_heights.push_back(pitch + (excess > 1 ? excess / UnitsPerPoint : 0));
    }
    m_layout.endLayout();
}

std::shared_ptr<const LaidText> LaidText::shortened(const QString &text, const TextStyle &style, Language language,
                                                    double width, int lines)
{
    const auto laid = [&](const QString &part) {
        return std::make_shared<const LaidText>(plainText(part), style, language, width);
    };
    // No line of a page holds more characters than this.
    constexpr qsizetype MostPerLine = 400;
    if (text.size() <= MostPerLine * lines) {
        if (auto whole = laid(text); whole->lineCount() <= lines)
            return whole;
    }
    const auto cut = [&](qsizetype length) {
        QString part = text.left(length);
        while (!part.isEmpty() && (part.back().isSpace() || part.back().isHighSurrogate()))
            part.chop(1);
        return laid(part + u'…');
    };
    qsizetype fitting = 0;
    qsizetype tooLong = std::min(text.size(), MostPerLine * lines);
    while (tooLong - fitting > 1) {
        const qsizetype middle = (fitting + tooLong) / 2;
        (cut(middle)->lineCount() <= lines ? fitting : tooLong) = middle;
    }
    return cut(fitting);
}

std::shared_ptr<const LaidText> LaidText::balanced(const QString &text, const TextStyle &style, Language language,
                                                   double width)
{
    const auto laid = [&](double room) {
        return std::make_shared<const LaidText>(plainText(text), style, language, room);
    };
    auto best = laid(width);
    constexpr int MostLines = 4; // what is longer is no title
    constexpr double Step = 8;
    const int lines = best->lineCount();
    if (lines == 1 || lines > MostLines)
        return best;
    // Narrower, as long as no word is cut and no line added.
    for (double room = width - Step; room > width / 2; room -= Step) {
        auto narrower = laid(room);
        if (narrower->lineCount() > lines)
            break;
        best = std::move(narrower);
    }
    return best;
}

double LaidText::height() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
}

double LaidText::lineEnd(int line) const
{
    return m_layout.lineAt(line).naturalTextRect().right() / UnitsPerPoint;
}

double LaidText::lineStart(int line) const
{
    return m_layout.lineAt(line).naturalTextRect().left() / UnitsPerPoint;
}

double LaidText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth() / UnitsPerPoint);
    return widest;
}

QString LaidText::lineString(int line) const
{
    const QTextLine laid = m_layout.lineAt(line);
    return m_layout.text().mid(laid.textStart(), laid.textLength());
}

double LaidText::baseline(int line) const
{
    const QTextLine laid = m_layout.lineAt(line);
    return (lineHeight(line) - laid.height() / UnitsPerPoint) / 2 + laid.ascent() / UnitsPerPoint;
}

void LaidText::draw(QPainter &painter, int line, QPointF at) const
{
    const QTextLine laid = m_layout.lineAt(line);
    painter.save();
    painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
    painter.setPen(QColor::fromRgba(m_colour));
    const QPointF origin(at.x() * UnitsPerPoint, (at.y() + baseline(line)) * UnitsPerPoint - laid.ascent());
    laid.draw(&painter, origin);
    // Without the space at which a line was broken, whoever extracts the text joins two words.
    const QString text = m_layout.text();
    const qsizetype end = laid.textStart() + laid.textLength();
    if (end > laid.textStart() && end < text.size() && text[end - 1] == u' ') {
        painter.setFont(m_layout.font());
        painter.drawText(origin + QPointF(laid.naturalTextRect().right(), laid.ascent()), QStringLiteral(" "));
    }
    painter.restore();
}

} // namespace regards::report
