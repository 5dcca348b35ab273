// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttext.h"
#include "core/report/document.h"
#include "core/report/layout.h"
#include "sampledocument.h"

#include <QColor>
#include <QCoreApplication>
#include <QTest>

#include <cmath>

using namespace regards;
using namespace regards::report;

namespace {

double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// As the accessibility guidelines (WCAG 2) compute it.
double contrast(QRgb a, QRgb b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// CIE L*, 0 to 100: what is left of a colour in black and white.
double lightness(QRgb colour)
{
    const double y = luminance(colour);
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalContentMakesEqualDocuments();
    void aChartsFiguresAreATableOfAllItsCounts();
    void progressIsToldInWords();
    void agreementWithTooFewPairsIsSaidNotCounted();
    void everyChartIsToldInSentencesWithAllItsFigures();
    void everyRatingHasATokenAndAShapeOfItsOwn();
    void ratingsCanBeToldApartInBlackAndWhite();
    void textOnRatingsAndSymbolsOnPaperIsReadable();
    void pagesWithoutAnApplicationForFontsAreRefused();
};

void TestDocument::equalContentMakesEqualDocuments()
{
    const auto document = test::sampleDocument(Language::French, PageSize::A4);
    auto other = test::sampleDocument(Language::French, PageSize::A4);
    QVERIFY(document == other);
    std::get<CoverPage>(other.blocks.first()).facts.last().text += u'.';
    QVERIFY(document != other);
}

void TestDocument::aChartsFiguresAreATableOfAllItsCounts()
{
    Chart chart;
    chart.title = QStringLiteral("Ratings");
    chart.rowHeading = QStringLiteral("Standard");
    chart.agreedHeading = QStringLiteral("Agreed");
    chart.key = test::sampleKey(Language::English);
    chart.data = DistributionBars{
        {{QStringLiteral("1.1"), QStringLiteral("Building"), {4, 3, 2, 1, 0, 7, 5}, RatingMark::Partial},
         {QStringLiteral("1.2"), QStringLiteral("Sleep"), {}, {}}}};
    const Table table = figures(chart, Language::English);
    QCOMPARE(table.header.size(), 2 + chart.key.size());
    QCOMPARE(table.columns.size(), table.header.size());
    QCOMPARE(table.rows.size(), 2);
    QStringList cells;
    for (const auto &cell : table.rows.first().cells)
        cells.append(textOf(cell.runs));
    QCOMPARE(cells.join(u'|'), QStringLiteral("1.1 Building|achieved partially|4|3|2|1|0|7|5"));
    QCOMPARE(table.rows.first().cells[1].mark, RatingMark::Partial);
    QCOMPARE(textOf(table.rows.last().cells[1].runs), QString());
}

void TestDocument::progressIsToldInWords()
{
    Chart chart;
    chart.rowHeading = QStringLiteral("Standard");
    chart.key = test::sampleKey(Language::English);
    ProgressArrows progress{QStringLiteral("2021"), QStringLiteral("2024"), {}};
    progress.words = {QStringLiteral("Change"), QStringLiteral("better"), QStringLiteral("same"),
                      QStringLiteral("worse"), QStringLiteral("not comparable")};
    const auto add = [&](std::optional<RatingMark> before, std::optional<RatingMark> now) {
        progress.rows.append({QStringLiteral("1.1"), QStringLiteral("Building"), before, now});
    };
    add(RatingMark::Partial, RatingMark::Full);
    add(RatingMark::Partial, RatingMark::Partial);
    add(RatingMark::Partial, RatingMark::NotInitiated);
    add(RatingMark::NotApplicable, RatingMark::Full);
    add({}, RatingMark::Full);
    chart.data = progress;
    const Table table = figures(chart, Language::English);
    QStringList lines;
    for (const Row &row : table.rows)
        lines.append(textOf(row.cells[1].runs) + u'|' + textOf(row.cells[2].runs) + u'|' + textOf(row.cells[3].runs));
    QCOMPARE(lines,
             (QStringList{QStringLiteral("achieved partially|achieved in full|better"),
                          QStringLiteral("achieved partially|achieved partially|same"),
                          QStringLiteral("achieved partially|not initiated|worse"),
                          QStringLiteral("not applicable|achieved in full|not comparable"),
                          QStringLiteral("|achieved in full|not comparable")}));
    QCOMPARE(table.rows[2].cells[2].mark, RatingMark::NotInitiated);
}

void TestDocument::agreementWithTooFewPairsIsSaidNotCounted()
{
    Chart chart;
    AgreementBars bars{QStringLiteral("Same"), QStringLiteral("Alpha"), QStringLiteral("Pairs"), {}};
    bars.tooFew = QStringLiteral("too few");
    bars.rows = {{QStringLiteral("1.1"), QStringLiteral("Building"), 82.4, -0.127, 31},
                 {QStringLiteral("1.2"), QStringLiteral("Sleep"), {}, {}, 2}};
    chart.data = bars;
    const Table french = figures(chart, Language::French);
    QCOMPARE(textOf(french.rows[0].cells[1].runs), QStringLiteral("82\u00a0%"));
    QCOMPARE(textOf(french.rows[0].cells[2].runs), QStringLiteral("\u22120,13"));
    QCOMPARE(textOf(french.rows[0].cells[3].runs), QStringLiteral("31"));
    QCOMPARE(textOf(french.rows[1].cells[1].runs), QStringLiteral("too few"));
    QCOMPARE(textOf(french.rows[1].cells[2].runs), QStringLiteral("too few"));
    const Table english = figures(chart, Language::English);
    QCOMPARE(textOf(english.rows[0].cells[1].runs), QStringLiteral("82%"));
    QCOMPARE(textOf(english.rows[0].cells[2].runs), QStringLiteral("\u22120.13"));
}

void TestDocument::everyChartIsToldInSentencesWithAllItsFigures()
{
    const Words words(QStringLiteral("en"));
    const QString lead = QStringLiteral("What it is about.");
    Chart chart;
    chart.key = test::sampleKey(Language::English);
    chart.data = DistributionBars{
        {{QStringLiteral("1.1"), QStringLiteral("Building"), {4, 3, 0, 1, 0, 0, 5}, RatingMark::Partial},
         {QStringLiteral("1.2"), QStringLiteral("Sleep"), {}, {}}}};
    QCOMPARE(
        chartInWords(chart, lead, words),
        QStringLiteral("What it is about. 1.1 Building. Agreed rating: achieved partially. Ratings within: achieved in "
                       "full: 4; achieved partially: 3; not initiated: 1; not rated: 5. 1.2 Sleep. Ratings "
                       "within: no rating."));
    ProgressArrows progress{QStringLiteral("2021"), QStringLiteral("2024"), {}};
    progress.words = {QStringLiteral("Change"), QStringLiteral("better"), QStringLiteral("same"),
                      QStringLiteral("worse"), QStringLiteral("not comparable")};
    progress.rows = {{QStringLiteral("1.1"), QStringLiteral("Building"), RatingMark::Partial, RatingMark::Full},
                     {QStringLiteral("1.2"), QStringLiteral("Sleep"), {}, RatingMark::Full}};
    chart.data = progress;
    QCOMPARE(
        chartInWords(chart, {}, words),
        QStringLiteral("better: 1; not comparable: 1. 1.1 Building. 2021: achieved partially. 2024: achieved in full. "
                       "Change: better. 1.2 Sleep. 2021: no rating. 2024: achieved in full. Change: not "
                       "comparable."));
    AgreementBars bars{QStringLiteral("Same"), QStringLiteral("Alpha"), QStringLiteral("Pairs"), {}};
    bars.tooFew = QStringLiteral("too few pairs");
    bars.rows = {{QStringLiteral("1.1"), QStringLiteral("Building"), 82.4, 0.5, 31},
                 {QStringLiteral("1.2"), QStringLiteral("Sleep"), {}, {}, 2}};
    chart.data = bars;
    QCOMPARE(chartInWords(chart, {}, words),
             QStringLiteral("1.1 Building. Same: 82%; Alpha: 0.50; Pairs: 31. 1.2 Sleep. too few pairs; Pairs: 2."));
}

void TestDocument::everyRatingHasATokenAndAShapeOfItsOwn()
{
    QSet<MarkShape> shapes;
    for (const auto mark : RatingMarks) {
        QCOMPARE(markFromToken(markToken(mark)), mark);
        shapes.insert(markStyle(mark).shape);
    }
    QCOMPARE(shapes.size(), qsizetype(RatingMarks.size()));
    QCOMPARE(markFromToken(u"none"), RatingMark::Unrated);
    QVERIFY(!markFromToken(u"Full"));
    QVERIFY(!markFromToken(u""));
}

void TestDocument::ratingsCanBeToldApartInBlackAndWhite()
{
    for (const auto a : LevelMarks) {
        for (const auto b : LevelMarks) {
            if (a != b)
                QVERIFY2(std::abs(lightness(markStyle(a).fill) - lightness(markStyle(b).fill)) >= 14,
                         qPrintable(markToken(a) + u' ' + markToken(b)));
        }
    }
}

void TestDocument::textOnRatingsAndSymbolsOnPaperIsReadable()
{
    for (const auto mark : RatingMarks) {
        const auto look = markStyle(mark);
        QVERIFY2(contrast(look.text, look.fill) >= 4.5, qPrintable(markToken(mark)));
        QVERIFY2(contrast(look.strong, colour::Paper) >= 4.5, qPrintable(markToken(mark)));
    }
    for (const auto ink : {colour::Ink, colour::Muted, colour::Accent})
        QVERIFY(contrast(ink, colour::Band) >= 4.5);
}

void TestDocument::pagesWithoutAnApplicationForFontsAreRefused()
{
    const Error expected{ErrorCode::ReportImpossible, {QStringLiteral("fonts")}};
    QCOMPARE(paginate({}).error(), expected);
    int count = 0;
    const QCoreApplication withoutWindows(count, nullptr);
    QCOMPARE(paginate({}).error(), expected);
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
