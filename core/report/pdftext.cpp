// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdftext.h"

#include "core/report/fonts.h"
#include "core/report/laidtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cmath>

namespace regards::report {

namespace {

constexpr double Thousand = 1000;
/// By how much (thousandths of the size) a glyph may stand beside its place: far less than an eye sees.
constexpr double Tolerance = 4;
constexpr double SpaceWidth = 0.25; // of the size

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isSymbol(const QString &cluster)
{
    const uint first = cluster.size() > 1 && cluster[0].isHighSurrogate()
        ? QChar::surrogateToUcs4(cluster[0], cluster[1])
        : cluster[0].unicode();
    return QChar::category(first) == QChar::Symbol_Other;
}

void appendCode(QByteArray &hex, int code)
{
    static constexpr std::array Digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    for (const int shift : {12, 8, 4, 0})
        hex.append(Digits[size_t(code >> shift & 15)]);
}

} // namespace

PdfText::PdfText(ContentStream &out, PdfFonts &fonts, double height, double x)
    : m_out(out)
    , m_fonts(fonts)
    , m_height(height)
    , m_x(x)
{ }

bool PdfText::write(const TextItem &item, bool spaceBefore)
{
    const QTextLine line = item.text->textLine(item.line);
    const QString text = item.text->lineString(item.line);
    m_size = item.text->size();
    m_placed.clear();
    if (!placePlain(line, text)) {
        m_placed.clear();
        placeClusters(line, text);
    }
    bool endsWithSpace = false;
    if (text.back().isSpace()) {
        const Placed last = m_placed.back();
        placeSpace(last, last.x + last.width);
        endsWithSpace = true;
    }
    if (spaceBefore) {
        const Placed first = m_placed.front();
        placeSpace(first, first.x - SpaceWidth * m_size);
        std::rotate(m_placed.begin(), m_placed.end() - 1, m_placed.end());
    }
    if (m_colour != item.text->colour()) {
        m_colour = item.text->colour();
        m_out.colour(*m_colour) << "rg ";
    }
    writeLine({item.at + QPointF(m_x, 0), item.text->baseline(item.line), m_size, item.turned});
    return endsWithSpace;
}

void PdfText::writeInkless(const QString &text, const QRectF &area)
{
    m_placed.clear();
    m_size = area.height();
    const double step = area.width() / double(std::max<qsizetype>(text.size(), 1));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        placeInkless(text.sliced(from, to - from), step * double(from), step * double(to - from));
        from = to;
    }
    writeLine({area.topLeft() + QPointF(m_x, 0), area.height(), m_size, false});
}

bool PdfText::placePlain(const QTextLine &line, const QString &text)
{
    const double baseline = line.y() + line.ascent();
    qsizetype at = 0;
    const auto runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const int number = run.isRightToLeft() ? -1 : m_fonts.faceOf(font);
        if (number < 0)
            return false;
        PdfFace &face = m_fonts.face(number);
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i, ++at) {
            if (at >= text.size() || glyphs[i] == 0 || text[at].isSurrogate() || face.glyphOf(text[at]) != glyphs[i]
                || std::abs(positions[i].y() - baseline) > 0.5)
                return false;
            const int code = face.codeOf(text[at]);
            m_placed.push_back({Placed::Kind::Glyph, number, code, positions[i].x() / UnitsPerPoint, 0,
                                face.width(code) * m_size / Thousand});
        }
    }
    return isBlank(QStringView(text).sliced(at));
}

void PdfText::placeClusters(const QTextLine &line, const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0 && from < end; to = finder.toNextBoundary()) {
        placeCluster(line, text.sliced(from, to - from), line.textStart() + int(from));
        from = to;
    }
}

void PdfText::placeCluster(const QTextLine &line, const QString &cluster, int start)
{
    const double baseline = line.y() + line.ascent();
    const auto runs = line.glyphRuns(start, int(cluster.size()));
    if (runs.size() == 1 && runs.front().glyphIndexes().size() == 1 && cluster.size() == 1) {
        const quint32 glyph = runs.front().glyphIndexes().front();
        const QPointF position = runs.front().positions().front();
        const int number = m_fonts.faceOf(runs.front().rawFont());
        if (number >= 0 && glyph != 0 && m_fonts.face(number).glyphOf(cluster[0]) == glyph
            && std::abs(position.y() - baseline) <= 0.5) {
            const int code = m_fonts.face(number).codeOf(cluster[0]);
            m_placed.push_back({Placed::Kind::Glyph, number, code, position.x() / UnitsPerPoint, 0,
                                m_fonts.face(number).width(code) * m_size / Thousand});
            return;
        }
    }
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            int number = m_fonts.formOf(font, glyphs[i], UnitsPerPoint);
            // Coloured pictures have no outline: the box says that something is there.
            if (number < 0 && isSymbol(cluster))
                number = m_fonts.formOf(QRawFont::fromFont(pageFont(m_size)), 0, UnitsPerPoint);
            if (number < 0)
                continue;
            const Placed form{Placed::Kind::Form, number, 0, positions[i].x() / UnitsPerPoint,
                              (positions[i].y() - baseline) / UnitsPerPoint};
            // Two characters that share a glyph both name it.
            const bool isThere = std::any_of(m_placed.begin(), m_placed.end(), [&](const Placed &placed) {
                return placed.kind == Placed::Kind::Form && placed.font == form.font && qFuzzyCompare(placed.x, form.x);
            });
            if (!isThere)
                m_placed.push_back(form);
        }
    }
    const double one = line.cursorToX(start) / UnitsPerPoint;
    const double other = line.cursorToX(start + int(cluster.size())) / UnitsPerPoint;
    placeInkless(cluster, std::min(one, other), std::abs(one - other));
}

void PdfText::placeSpace(const Placed &beside, double x)
{
    const QChar space = u' ';
    if (beside.kind != Placed::Kind::Glyph || m_fonts.face(beside.font).glyphOf(space) == 0) {
        placeInkless(space, x, SpaceWidth * m_size);
        return;
    }
    PdfFace &face = m_fonts.face(beside.font);
    const int code = face.codeOf(space);
    m_placed.push_back({Placed::Kind::Glyph, beside.font, code, x, 0, face.width(code) * m_size / Thousand});
}

void PdfText::placeInkless(const QString &text, double x, double width)
{
    // A code for each character: several readers lose those that share one. The first is as wide as all of them.
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        const int number = m_fonts.inklessFace();
        InklessFace &face = m_fonts.inkless(number);
        const int code = face.codeOf(text.sliced(at, length), qRound(width / m_size * Thousand));
        const double covered = face.width(code) * m_size / Thousand;
        m_placed.push_back({Placed::Kind::Inkless, number, code, x, 0, covered});
        x += covered;
        width = 0;
        at += length;
    }
}

void PdfText::moveTo(const Line &line, double x)
{
    const QPointF &corner = line.corner;
    if (line.turned)
        m_out << "0 1 -1 0 " << QPointF(corner.x() + line.baseline, m_height - corner.y() + x) << "Tm ";
    else
        m_out << QPointF(corner.x() + x, m_height - corner.y() - line.baseline) << "Td ";
}

void PdfText::selectFont(const Placed &placed, double size)
{
    const QByteArray name = (placed.kind == Placed::Kind::Inkless ? "/N" : "/F") + QByteArray::number(placed.font);
    if (name == m_font && qFuzzyCompare(size, m_fontSize))
        return;
    m_font = name;
    m_fontSize = size;
    m_out << name << " " << size << "Tf ";
}

void PdfText::writeLine(const Line &line)
{
    bool isInText = false;
    double pen = 0;
    size_t at = 0;
    while (at < m_placed.size()) {
        const Placed &first = m_placed[at];
        if (first.kind == Placed::Kind::Form) {
            if (isInText)
                m_out << "ET\n";
            isInText = false;
            const QPointF &corner = line.corner;
            const double down = line.baseline + first.y;
            m_out << "q ";
            if (line.turned)
                m_out << "0 1 -1 0 " << QPointF(corner.x() + down, m_height - corner.y() + first.x);
            else
                m_out << "1 0 0 1 " << QPointF(corner.x() + first.x, m_height - corner.y() - down);
            m_out << "cm /X" << first.font << "Do Q\n";
            ++at;
            continue;
        }
        if (!isInText) {
            m_out << "BT ";
            moveTo(line, first.x);
            pen = first.x;
            isInText = true;
        }
        selectFont(first, line.size);
        QByteArray shown = "[<";
        for (; at < m_placed.size() && m_placed[at].kind == first.kind && m_placed[at].font == first.font; ++at) {
            const Placed &glyph = m_placed[at];
            const double back = (pen - glyph.x) / line.size * Thousand;
            if (std::abs(back) >= Tolerance) {
                shown += '>' + QByteArray::number(qRound(back)) + '<';
                pen -= qRound(back) * line.size / Thousand;
            }
            appendCode(shown, glyph.code);
            pen += glyph.width;
        }
        m_out << shown << ">] TJ ";
    }
    if (isInText)
        m_out << "ET\n";
}

} // namespace regards::report
