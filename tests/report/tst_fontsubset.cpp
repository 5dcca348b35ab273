// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts that a PDF embeds: parts of the pages' own, and one without ink.
#include "core/report/fonts.h"
#include "core/report/fontsubset.h"
#include "core/report/inklessfont.h"

#include <QFile>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>

#include <numeric>
#include <random>

using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

class TestFontSubset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartOfAFontDrawsTheSameGlyphs();
    void aDamagedFontDoesNoHarm();
    void anInklessFontHasWidthsOnly();
};

void TestFontSubset::aPartOfAFontDrawsTheSameGlyphs()
{
    QVERIFY(loadFonts());
    constexpr quint32 Nowhere = 70'000;
    const QRawFont font = QRawFont::fromFont(pageFont(10));
    const auto found = font.glyphIndexesForString(u"Aéx"_s);
    const std::vector<quint32> glyphs{found[0], found[1], Nowhere, found[0], found[2]};
    const auto source = FontSource::of(font);
    QVERIFY(source);
    const FontPart part = source->part(glyphs);
    const QRawFont read(part.file, font.pixelSize(), QFont::PreferNoHinting);
    QVERIFY(read.isValid());
    QVERIFY(part.file.size() < font.fontTable("glyf").size() / 10);
    QCOMPARE(part.glyphs.size(), glyphs.size());
    QCOMPARE(part.glyphs[2], 0);
    QCOMPARE(part.glyphs[3], part.glyphs[0]);
    for (const size_t i : {0, 1, 4}) {
        QVERIFY(!read.pathForGlyph(part.glyphs[i]).isEmpty());
        QCOMPARE(read.pathForGlyph(part.glyphs[i]), font.pathForGlyph(glyphs[i]));
        QCOMPARE(read.advancesForGlyphIndexes({part.glyphs[i]}), font.advancesForGlyphIndexes({glyphs[i]}));
    }
}

void TestFontSubset::aDamagedFontDoesNoHarm()
{
    QFile file(u":/fonts/NotoSans-Italic.ttf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    std::vector<quint32> glyphs(4'000);
    std::iota(glyphs.begin(), glyphs.end(), 0u);
    int taken = 0;
    for (int round = 0; round < 60; ++round) {
        std::mt19937 chance(uint(round) + 1);
        QByteArray bytes = whole;
        // The directory stays, or nobody would read the rest.
        for (int i = 0; i < 4'000; ++i)
            bytes[400 + qsizetype(chance() % uint(bytes.size() - 400))] = char(chance());
        const QRawFont font(bytes, 10);
        const auto source = font.isValid() ? FontSource::of(font) : std::nullopt;
        if (!source)
            continue;
        const FontPart part = source->part(glyphs);
        QCOMPARE(part.glyphs.size(), glyphs.size());
        ++taken;
    }
    QVERIFY2(taken > 30, qPrintable(QString::number(taken)));
}

void TestFontSubset::anInklessFontHasWidthsOnly()
{
    const QRawFont font(inklessFont({500, 0, 2'000}), 1'000, QFont::PreferNoHinting);
    QVERIFY(font.isValid());
    const auto advances = font.advancesForGlyphIndexes({1, 2, 3});
    QCOMPARE(advances, (QList<QPointF>{{500, 0}, {0, 0}, {2'000, 0}}));
    for (const quint32 glyph : {0, 1, 2, 3})
        QVERIFY(font.pathForGlyph(glyph).isEmpty());
}

QTEST_MAIN(TestFontSubset)
#include "tst_fontsubset.moc"
