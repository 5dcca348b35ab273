// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fontsubset.h"

#include <QHash>
#include <QRawFont>

#include <algorithm>

namespace regards::report {

namespace {

// Names as the OpenType specification 1.9 has them; all numbers in a font are big-endian.
constexpr int HeadSize = 54;
constexpr int HheaSize = 36;
constexpr int MaxpSize = 32;
constexpr quint32 ChecksumMagic = 0xb1b0afba;
constexpr const char *HintTables[] = {"cvt ", "fpgm", "prep"};

enum ComponentFlag : quint16 {
    WordArguments = 0x0001,
    HasScale = 0x0008,
    MoreComponents = 0x0020,
    HasTwoScales = 0x0040,
    HasMatrix = 0x0080
};

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    if (at < 0 || at + 2 > bytes.size())
        return 0;
    return quint16(quint8(bytes[at]) << 8 | quint8(bytes[at + 1]));
}

qint16 i16(const QByteArray &bytes, qsizetype at)
{
    return qint16(u16(bytes, at));
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return quint32(u16(bytes, at)) << 16 | u16(bytes, at + 2);
}

void put16(QByteArray &bytes, qsizetype at, int value)
{
    bytes[at] = char(quint8(value >> 8));
    bytes[at + 1] = char(quint8(value));
}

void add16(QByteArray &bytes, int value)
{
    bytes.append(char(quint8(value >> 8))).append(char(quint8(value)));
}

void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    put16(bytes, at, int(value >> 16));
    put16(bytes, at + 2, int(value & 0xffff));
}

void add32(QByteArray &bytes, quint32 value)
{
    add16(bytes, int(value >> 16));
    add16(bytes, int(value & 0xffff));
}

void padTo4(QByteArray &bytes)
{
    while (bytes.size() % 4)
        bytes.append('\0');
}

quint32 checksum(const QByteArray &padded)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at + 4 <= padded.size(); at += 4)
        sum += u32(padded, at);
    return sum;
}

/// Puts tables together into a font file. Tags are in alphabetical order; `head` gets the file's checksum.
QByteArray fontFile(std::vector<std::pair<QByteArray, QByteArray>> tables)
{
    const int count = int(tables.size());
    int power = 1;
    int exponent = 0;
    while (power * 2 <= count) {
        power *= 2;
        ++exponent;
    }
    QByteArray file;
    add32(file, 0x00010000);
    add16(file, count);
    add16(file, power * 16);
    add16(file, exponent);
    add16(file, count * 16 - power * 16);
    quint32 offset = 12 + 16 * quint32(count);
    qsizetype head = 0;
    QByteArray body;
    for (auto &[tag, bytes] : tables) {
        const auto length = quint32(bytes.size());
        padTo4(bytes);
        if (tag == "head")
            head = offset;
        file.append(tag);
        add32(file, checksum(bytes));
        add32(file, offset);
        add32(file, length);
        offset += quint32(bytes.size());
        body.append(bytes);
    }
    file.append(body);
    put32(file, head + 8, ChecksumMagic - checksum(file));
    return file;
}

/// Where the numbers of a composed glyph's parts stand in its outline.
std::vector<qsizetype> partsOf(const QByteArray &outline)
{
    std::vector<qsizetype> places;
    if (outline.size() < 10 || i16(outline, 0) >= 0)
        return places;
    qsizetype at = 10;
    quint16 flags = MoreComponents;
    while ((flags & MoreComponents) && at + 4 <= outline.size()) {
        flags = u16(outline, at);
        places.push_back(at + 2);
        at += 4 + (flags & WordArguments ? 4 : 2);
        at += flags & HasScale ? 2 : flags & HasTwoScales ? 4 : flags & HasMatrix ? 8 : 0;
    }
    return places;
}

int rounded(double value)
{
    return qRound(value);
}

} // namespace

std::optional<FontTables> FontTables::of(const QRawFont &font)
{
    FontTables tables;
    tables.m_head = font.fontTable("head");
    tables.m_hhea = font.fontTable("hhea");
    tables.m_maxp = font.fontTable("maxp");
    tables.m_hmtx = font.fontTable("hmtx");
    tables.m_loca = font.fontTable("loca");
    tables.m_glyf = font.fontTable("glyf");
    for (size_t i = 0; i < std::size(HintTables); ++i)
        tables.m_hints[i] = font.fontTable(HintTables[i]);
    const bool isWhole = tables.m_head.size() >= HeadSize && tables.m_hhea.size() >= HheaSize
        && tables.m_maxp.size() >= MaxpSize && !tables.m_hmtx.isEmpty() && !tables.m_loca.isEmpty()
        && !tables.m_glyf.isEmpty();
    if (!isWhole || !font.fontTable("fvar").isEmpty())
        return std::nullopt;
    tables.m_glyphCount = u16(tables.m_maxp, 4);
    tables.m_unitsPerEm = std::max<int>(u16(tables.m_head, 18), 1);
    const auto scaled = [&tables](int units) { return rounded(units * 1000.0 / tables.m_unitsPerEm); };
    FontMeasures &measures = tables.m_measures;
    measures.left = scaled(i16(tables.m_head, 36));
    measures.bottom = scaled(i16(tables.m_head, 38));
    measures.right = scaled(i16(tables.m_head, 40));
    measures.top = scaled(i16(tables.m_head, 42));
    measures.ascent = scaled(i16(tables.m_hhea, 4));
    measures.descent = scaled(i16(tables.m_hhea, 6));
    const QByteArray os2 = font.fontTable("OS/2");
    measures.capitals = os2.size() >= 90 ? scaled(i16(os2, 88)) : measures.ascent;
    measures.weight = os2.size() >= 6 ? u16(os2, 4) : 400;
    const QByteArray post = font.fontTable("post");
    measures.slant = i16(post, 4) + u16(post, 6) / 65536.0;
    return tables;
}

quint16 FontTables::advanceInUnits(quint32 glyph) const
{
    const quint32 count = std::max<quint32>(u16(m_hhea, 34), 1);
    return u16(m_hmtx, qsizetype(std::min(glyph, count - 1)) * 4);
}

int FontTables::advance(quint32 glyph) const
{
    return rounded(advanceInUnits(glyph) * 1000.0 / m_unitsPerEm);
}

QByteArray FontTables::outline(quint32 glyph) const
{
    if (glyph >= quint32(m_glyphCount))
        return {};
    const bool isLong = u16(m_head, 50) != 0;
    const qsizetype from = isLong ? qsizetype(u32(m_loca, glyph * 4)) : 2 * qsizetype(u16(m_loca, glyph * 2));
    const qsizetype to = isLong ? qsizetype(u32(m_loca, glyph * 4 + 4)) : 2 * qsizetype(u16(m_loca, glyph * 2 + 2));
    if (from < 0 || to <= from || to > m_glyf.size())
        return {};
    return m_glyf.sliced(from, to - from);
}

QByteArray FontTables::subset(std::vector<quint32> glyphs) const
{
    QHash<quint32, quint32> numbers;
    for (size_t i = 0; i < glyphs.size(); ++i)
        numbers.insert(glyphs[i], quint32(i));
    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;
    const quint32 bearings = std::max<quint32>(u16(m_hhea, 34), 1);
    // The list grows while it is read: parts are appended.
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const quint32 glyph = glyphs[i];
        QByteArray shape = outline(glyph);
        for (const qsizetype place : partsOf(shape)) {
            const quint32 part = u16(shape, place);
            if (!numbers.contains(part)) {
                numbers.insert(part, quint32(glyphs.size()));
                glyphs.push_back(part);
            }
            put16(shape, place, int(numbers.value(part)));
        }
        padTo4(shape);
        add32(loca, quint32(glyf.size()));
        glyf.append(shape);
        add16(hmtx, advanceInUnits(glyph));
        add16(hmtx,
              glyph < bearings ? u16(m_hmtx, qsizetype(glyph) * 4 + 2)
                               : u16(m_hmtx, qsizetype(bearings) * 4 + qsizetype(glyph - bearings) * 2));
    }
    add32(loca, quint32(glyf.size()));
    QByteArray head = m_head;
    put32(head, 8, 0);
    put16(head, 50, 1);
    QByteArray hhea = m_hhea;
    put16(hhea, 34, int(glyphs.size()));
    QByteArray maxp = m_maxp;
    put16(maxp, 4, int(glyphs.size()));
    std::vector<std::pair<QByteArray, QByteArray>> tables{{"glyf", glyf}, {"head", head}, {"hhea", hhea},
                                                          {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}};
    for (size_t i = 0; i < std::size(HintTables); ++i) {
        if (!m_hints[i].isEmpty())
            tables.emplace_back(HintTables[i], m_hints[i]);
    }
    std::sort(tables.begin(), tables.end());
    return fontFile(std::move(tables));
}

QByteArray inklessFont(const std::vector<int> &advances)
{
    const int count = int(advances.size()) + 1;
    QByteArray head(HeadSize, '\0');
    put32(head, 0, 0x00010000);
    put32(head, 4, 0x00010000);
    put32(head, 12, 0x5f0f3cf5);
    put16(head, 18, 1000);
    put16(head, 46, 6);
    put16(head, 48, 2);
    put16(head, 50, 1);
    QByteArray hhea(HheaSize, '\0');
    put32(hhea, 0, 0x00010000);
    put16(hhea, 4, 1069);
    put16(hhea, 6, -293);
    put16(hhea, 10, advances.empty() ? 0 : *std::max_element(advances.begin(), advances.end()));
    put16(hhea, 34, count);
    QByteArray maxp(MaxpSize, '\0');
    put32(maxp, 0, 0x00010000);
    put16(maxp, 4, count);
    put16(maxp, 14, 1);
    QByteArray hmtx(4, '\0');
    for (const int advance : advances) {
        add16(hmtx, advance);
        add16(hmtx, 0);
    }
    const QByteArray loca(4 * (count + 1), '\0');
    const QByteArray glyf(4, '\0');
    return fontFile({{"glyf", glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}});
}

} // namespace regards::report
