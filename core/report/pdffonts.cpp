// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffonts.h"

#include "core/report/contentstream.h"
#include "core/report/inklessfont.h"

#include <QPainterPath>

#include <algorithm>
#include <limits>
#include <numeric>

namespace regards::report {

namespace {

constexpr quint32 NotYetAsked = std::numeric_limits<quint32>::max();
constexpr size_t Characters = 0x10000;

QByteArray filled(const QPainterPath &path)
{
    ContentStream out;
    out.path(path) << "f\n";
    return out.bytes();
}

} // namespace

PdfFace::PdfFace(const QRawFont &font, FontSource source)
    : m_font(font)
    , m_source(std::move(source))
    , m_glyphs(Characters, NotYetAsked)
    , m_codes(Characters, 0)
{ }

quint32 PdfFace::glyphOf(QChar character)
{
    quint32 &glyph = m_glyphs[character.unicode()];
    if (glyph == NotYetAsked) {
        int count = 1;
        if (!m_font.glyphIndexesForChars(&character, 1, &glyph, &count) || count != 1 || glyph >= m_source.glyphCount())
            glyph = 0;
    }
    return glyph;
}

int PdfFace::codeOf(QChar character)
{
    quint16 &code = m_codes[character.unicode()];
    if (code == 0) {
        const quint32 glyph = glyphOf(character);
        m_used.push_back(glyph);
        m_widths.push_back(m_source.advance(glyph));
        m_texts.append(character);
        code = quint16(m_used.size());
    }
    return code;
}

EmbeddedFont PdfFace::embedded() const
{
    FontPart part = m_source.part(m_used);
    QString style = m_font.styleName();
    style.removeIf([](QChar c) { return c.unicode() > 0x7f || !c.isLetter(); });
    QStringList texts;
    for (const QChar c : m_texts)
        texts.append(c);
    return {"NotoSans-" + style.toLatin1(), part.file, part.measures, std::move(part.glyphs), m_widths, texts};
}

int InklessFace::codeOf(const QString &text, int width)
{
    constexpr int Step = 10;
    const int kept = std::clamp(width / Step, 0, 3000) * Step;
    int &code = m_codes[{text, kept}];
    if (code == 0) {
        m_texts.append(text);
        m_widths.push_back(kept);
        code = int(m_widths.size());
    }
    return code;
}

EmbeddedFont InklessFace::embedded() const
{
    FontMeasures measures;
    measures.ascent = InklessAscent;
    measures.descent = InklessDescent;
    measures.bottom = measures.descent;
    measures.top = measures.ascent;
    measures.right = 1000;
    std::vector<quint16> glyphs(m_widths.size());
    std::iota(glyphs.begin(), glyphs.end(), quint16(1));
    return {"RegardsInkless", inklessFont(m_widths), measures, std::move(glyphs), m_widths, m_texts};
}

const PdfFonts::Known &PdfFonts::known(const QRawFont &font)
{
    // Glyphs come in runs of one font.
    if (m_last < m_known.size() && m_known[m_last].font == font)
        return m_known[m_last];
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known &one) { return one.font == font; });
    m_last = size_t(found - m_known.begin());
    if (found != m_known.end())
        return *found;
    Known fresh{font};
    if (font.familyName() == u"Noto Sans") {
        const QByteArray head = font.fontTable("head");
        if (const auto face = m_faceByHead.constFind(head); face != m_faceByHead.constEnd()) {
            fresh.face = *face;
        } else if (auto source = FontSource::of(font)) {
            m_faces.push_back(std::make_unique<PdfFace>(font, std::move(*source)));
            fresh.face = int(m_faces.size()) - 1;
            m_faceByHead.insert(head, fresh.face);
        }
    }
    m_known.push_back(fresh);
    return m_known.back();
}

int PdfFonts::faceOf(const QRawFont &font)
{
    return known(font).face;
}

int PdfFonts::inklessFace()
{
    if (m_inkless.empty() || m_inkless.back().isFull())
        m_inkless.emplace_back();
    return int(m_inkless.size()) - 1;
}

int PdfFonts::formOf(const QRawFont &font, quint32 glyph, double unit)
{
    (void)known(font);
    const std::pair key(m_last, glyph);
    if (const auto found = m_formByGlyph.constFind(key); found != m_formByGlyph.constEnd())
        return *found;
    const QTransform toPoints = QTransform::fromScale(1 / unit, -1 / unit);
    const QPainterPath path = toPoints.map(font.pathForGlyph(glyph));
    const int number = path.isEmpty() ? -1 : int(m_forms.size());
    if (!path.isEmpty())
        m_forms.push_back({filled(path), path.boundingRect()});
    m_formByGlyph.insert(key, number);
    return number;
}

} // namespace regards::report
