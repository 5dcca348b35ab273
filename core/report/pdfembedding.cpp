// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfembedding.h"

#include "core/report/pdfobjects.h"

#include <QCryptographicHash>

#include <algorithm>

namespace regards::report {

namespace {

using Object = QPDFObjectHandle;

/// Six capital letters that tell this part of a font from others, by what it holds.
QByteArray subsetMark(const QByteArray &program)
{
    const QByteArray hash = QCryptographicHash::hash(program, QCryptographicHash::Sha256);
    QByteArray letters;
    for (int i = 0; i < 6; ++i)
        letters.append(char('A' + quint8(hash[i]) % 26));
    return letters + '+';
}

Object descriptorOf(QPDF &pdf, const EmbeddedFont &font, const QByteArray &fontName)
{
    constexpr int Symbolic = 1 << 2; // codes are the font's own
    constexpr int Italic = 1 << 6;
    const FontMeasures &measures = font.measures;
    Object descriptor = Object::newDictionary();
    const auto set = [&descriptor](const char *key, int value) {
        descriptor.replaceKey(key, Object::newInteger(value));
    };
    descriptor.replaceKey("/Type", name("FontDescriptor"));
    descriptor.replaceKey("/FontName", name(fontName));
    set("/Flags", measures.slant < 0 ? Symbolic | Italic : Symbolic);
    Object box = Object::newArray();
    for (const int value : {measures.left, measures.bottom, measures.right, measures.top})
        box.appendItem(Object::newInteger(value));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/ItalicAngle", number(measures.slant));
    set("/Ascent", measures.ascent);
    set("/Descent", measures.descent);
    set("/CapHeight", measures.capitals);
    // How thick stems are is not in the font's file; readers use it only where the font is missing.
    set("/StemV", measures.weight >= 600 ? 150 : 80);
    Object program = stream(pdf, font.program);
    program.getDict().replaceKey("/Length1", Object::newInteger(font.program.size()));
    descriptor.replaceKey("/FontFile2", program);
    return pdf.makeIndirectObject(descriptor);
}

/// Which glyph stands for which code, two bytes each. Code 0 is none.
QByteArray glyphMap(const std::vector<quint16> &glyphs)
{
    QByteArray map(2, '\0');
    for (const quint16 glyph : glyphs)
        map.append(char(quint8(glyph >> 8))).append(char(quint8(glyph)));
    return map;
}

Object fontObject(QPDF &pdf, const EmbeddedFont &font)
{
    const QByteArray fontName = subsetMark(font.program) + font.name;
    Object widths = Object::newArray();
    for (const int width : font.widths)
        widths.appendItem(Object::newInteger(width));
    Object allWidths = Object::newArray();
    allWidths.appendItem(Object::newInteger(1));
    allWidths.appendItem(widths);
    Object inner = Object::newDictionary();
    inner.replaceKey("/Type", name("Font"));
    inner.replaceKey("/Subtype", name("CIDFontType2"));
    inner.replaceKey("/BaseFont", name(fontName));
    inner.replaceKey("/CIDSystemInfo", Object::parse("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"));
    inner.replaceKey("/CIDToGIDMap", stream(pdf, glyphMap(font.glyphs)));
    inner.replaceKey("/FontDescriptor", descriptorOf(pdf, font, fontName));
    inner.replaceKey("/DW", Object::newInteger(0));
    inner.replaceKey("/W", allWidths);
    Object outer = Object::newDictionary();
    outer.replaceKey("/Type", name("Font"));
    outer.replaceKey("/Subtype", name("Type0"));
    outer.replaceKey("/BaseFont", name(fontName));
    outer.replaceKey("/Encoding", name("Identity-H"));
    outer.replaceKey("/DescendantFonts", Object::newArray({pdf.makeIndirectObject(inner)}));
    outer.replaceKey("/ToUnicode", stream(pdf, toUnicodeMap(font.texts)));
    return pdf.makeIndirectObject(outer);
}

Object formObject(QPDF &pdf, const GlyphForm &form)
{
    Object object = stream(pdf, form.operators);
    Object facts = object.getDict();
    facts.replaceKey("/Type", name("XObject"));
    facts.replaceKey("/Subtype", name("Form"));
    facts.replaceKey("/Resources", Object::newDictionary());
    Object box = Object::newArray();
    for (const double value : {form.box.left() - 1, form.box.top() - 1, form.box.right() + 1, form.box.bottom() + 1})
        box.appendItem(number(value));
    facts.replaceKey("/BBox", box);
    return object;
}

} // namespace

QByteArray toUnicodeMap(const QStringList &texts)
{
    constexpr qsizetype MostInABlock = 100;
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const auto hex = [](quint16 unit) { return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper(); };
    for (qsizetype from = 0; from < texts.size(); from += MostInABlock) {
        const qsizetype to = std::min(from + MostInABlock, texts.size());
        map += QByteArray::number(to - from) + " beginbfchar\n";
        for (qsizetype i = from; i < to; ++i) {
            map += '<' + hex(quint16(i + 1)) + "> <";
            for (const QChar c : texts[i])
                map += hex(c.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Result<QPDFObjectHandle> embeddedResources(QPDF &pdf, const PdfFonts &fonts)
{
    Object fontNames = Object::newDictionary();
    bool isWhole = true;
    const auto add = [&](const std::string &prefix, size_t index, const EmbeddedFont &font) {
        if (font.widths.empty())
            return;
        isWhole = isWhole && !font.program.isEmpty();
        fontNames.replaceKey(prefix + std::to_string(index), fontObject(pdf, font));
    };
    for (size_t i = 0; i < fonts.faces().size(); ++i)
        add("/F", i, fonts.faces()[i]->embedded());
    for (size_t i = 0; i < fonts.inklessFaces().size(); ++i)
        add("/N", i, fonts.inklessFaces()[i].embedded());
    if (!isWhole)
        return Error{ErrorCode::ReportImpossible, {QStringLiteral("fonts")}};
    Object resources = Object::newDictionary();
    resources.replaceKey("/Font", fontNames);
    if (!fonts.forms().empty()) {
        Object forms = Object::newDictionary();
        for (size_t i = 0; i < fonts.forms().size(); ++i)
            forms.replaceKey("/X" + std::to_string(i), formObject(pdf, fonts.forms()[i]));
        resources.replaceKey("/XObject", forms);
    }
    return resources;
}

} // namespace regards::report
