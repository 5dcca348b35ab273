// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout.h"
#include "core/report/typography.h"
#include "pagesearch.h"
#include "sampledocument.h"
#include "textrecorder.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <rapidcheck.h>

using namespace regards;
using namespace regards::report;
using namespace regards::test;

namespace {

/// One-line paragraphs that push what follows down the page.
QList<Block> filler(int count)
{
    QList<Block> blocks;
    for (int i = 0; i < count; ++i)
        blocks.append(paragraph(QStringLiteral("filler")));
    return blocks;
}

Table tableOf(const QStringList &cells)
{
    Table table;
    table.columns = {{1}, {3}};
    table.header = {{plainText(QStringLiteral("Head"))}, {plainText(QStringLiteral("Text"))}};
    for (const auto &cell : cells)
        table.rows.append(Row{{Cell{plainText(QStringLiteral("1.1")), RatingMark::Full}, Cell{plainText(cell)}}});
    return table;
}

Chart chartOf(int rows)
{
    DistributionBars bars;
    for (int i = 0; i < rows; ++i)
        bars.rows.append({QString::number(i), QStringLiteral("Standard"), {1, 2, 0, 3, 0, 1, 0}, RatingMark::Full});
    Chart chart;
    chart.title = QStringLiteral("Chart");
    chart.key = sampleKey(Language::English);
    chart.data = bars;
    return chart;
}

bool endsWithHeading(const Page &page)
{
    auto texts = textsOf(page);
    texts.removeIf([](const TextItem &text) { return text.origin.role == Role::Artifact; });
    return !texts.isEmpty() && texts.last().origin.role == Role::Heading;
}

/// Headings come in twos at most: no page could hold any number of them with what follows.
QList<Block> anyBlocks(int kind, int size)
{
    const Block heading = Heading{2, lines(1 + size % 2)};
    const Block text = paragraph(lines(size));
    switch (kind) {
    case 0:
        return {Heading{1, lines(1 + size % 2)}, heading, text};
    case 1:
        return {heading, tableOf(QStringList(1 + size / 4, lines(size)))};
    case 2:
        return {Heading{1, lines(2)}, heading, chartOf(size)};
    case 3:
        return {Quote{plainText(lines(size / 6)), QStringLiteral("a user")}};
    case 4:
        return {List{ListKind::Numbered, QList<Runs>(size / 5, plainText(lines(size % 4)))}};
    case 5:
        return {Spacer{Space::Large}, text};
    case 6:
        return {heading, RatingKey{sampleKey(Language::French)}};
    case 7:
        return {tableOf(QStringList(size, lines(size % 5)))};
    default:
        return {text};
    }
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDocumentIsOnePage();
    void aHeadingNeverEndsAPage();
    void aHeadingStaysWithTheTableBelowIt();
    void aParagraphLeavesAtLeastTwoLinesOnEachOfItsPages();
    void aRowStandsOnOnePage();
    void aGroupStaysWithItsFirstRow();
    void aShortTableStandsOnOnePage();
    void noRowStandsAloneAtEitherEndOfATable();
    void theHeaderComesAgainOnEveryPageOfATable();
    void headsThatStandUprightKeepTheirColumnsNarrow();
    void aSymbolWithoutWordsSaysItsWord();
    void whatEndsWithAColonStaysWithWhatFollows();
    void aLastPageWithFewLinesIsTakenInByThePagesBefore();
    void theLinesOfATitleAreAboutEquallyLong();
    void aRowTallerThanAPageIsCutBetweenItsLines();
    void aChartStandsOnOnePage();
    void aChartTallerThanAPageIsCutBetweenRows();
    void contentsNameThePagesOfTheHeadings();
    void pageBreaksMakeNoEmptyPages();
    void aPageBreakThatDoesNotPayIsNotMade();
    void everyPageButTheCoverHasTitleConfidentialityAndNumber();
    void aWordWithoutEndBreaksAnywhereAndLosesNothing();
    void foreignScriptsAndMarkupArePrintedAsTheyStand();
    void aColumnIsWideEnoughForItsWords();
    void nothingStandsOutsideItsPage();
    void anyDocumentKeepsTheRulesOfItsPages();
    void whatIsPaintedIsSeen();
    void theSpacesAtWhichLinesBreakAreDrawnToo();
};

void TestPagination::anEmptyDocumentIsOnePage()
{
    const auto pages = pagesOf({});
    QCOMPARE(pages.pages.size(), size_t(1));
    QCOMPARE(textsOf(pages.pages.front()).last().string(), QStringLiteral("Page 1 / 1"));
    QCOMPARE(pagesOf(documentWith({Contents{QStringLiteral("Contents")}, Table{}, List{}, RatingKey{}, Chart{}}))
                 .pages.size(),
             size_t(1));
}

void TestPagination::aHeadingNeverEndsAPage()
{
    for (int level = 1; level <= 3; ++level) {
        for (int count = 15; count < 35; ++count) {
            auto blocks = filler(count);
            blocks +=
                {Heading{level, QStringLiteral("Heading")}, Heading{3, QStringLiteral("Below")}, paragraph(lines(6))};
            for (const auto &page : pagesOf(documentWith(blocks)).pages)
                QVERIFY2(!endsWithHeading(page), qPrintable(QString::number(count)));
        }
    }
}

void TestPagination::aHeadingStaysWithTheTableBelowIt()
{
    for (int count = 15; count < 35; ++count) {
        auto blocks = filler(count);
        auto table = tableOf({lines(3), lines(2)});
        table.caption = QStringLiteral("Caption");
        blocks += {Heading{1, QStringLiteral("Heading")}, table};
        const auto pages = pagesOf(documentWith(blocks));
        const auto of = [&](Role role, int row) {
            return pagesWhere(pages, [=](const Origin &o) { return o.role == role && o.row == row; });
        };
        QCOMPARE(of(Role::Heading, -1), of(Role::DataCell, 0));
        QCOMPARE(of(Role::Caption, -1), of(Role::DataCell, 0));
        QCOMPARE(of(Role::HeaderCell, -1), of(Role::DataCell, 0));
    }
}

void TestPagination::aParagraphLeavesAtLeastTwoLinesOnEachOfItsPages()
{
    for (int count = 15; count < 35; ++count) {
        for (int length = 1; length < 9; ++length) {
            auto blocks = filler(count);
            blocks.append(paragraph(lines(length)));
            const auto pages = pagesOf(documentWith(blocks));
            int seen = 0;
            for (const auto &page : pages.pages) {
                auto texts = textsOf(page, Role::Paragraph);
                texts.removeIf([&](const TextItem &text) { return text.origin.block != count; });
                seen += int(texts.size());
                QVERIFY(texts.isEmpty() || texts.size() >= std::min(length, 2));
            }
            QCOMPARE(seen, length);
        }
    }
}

void TestPagination::aRowStandsOnOnePage()
{
    QStringList cells;
    for (int i = 0; i < 90; ++i)
        cells.append(lines(1 + i * 7 % 11));
    const auto pages = pagesOf(documentWith({tableOf(cells)}));
    QVERIFY(pages.pages.size() > 8);
    for (int row = 0; row < cells.size(); ++row) {
        const auto on = pagesWhere(pages, [row](const Origin &o) { return o.role == Role::DataCell && o.row == row; });
        QCOMPARE(on.size(), 1);
    }
}

void TestPagination::aGroupStaysWithItsFirstRow()
{
    for (int count = 20; count < 60; ++count) {
        auto table = tableOf(QStringList(count, QStringLiteral("x")));
        table.rows.insert(count - 1, Row{{Cell{plainText(QStringLiteral("Group"))}}, RowKind::Group});
        const auto pages = pagesOf(documentWith({table}));
        const auto on = [&](int row) {
            return pagesWhere(pages, [row](const Origin &o) { return o.role == Role::DataCell && o.row == row; });
        };
        QCOMPARE(on(count - 1), on(count));
    }
}

void TestPagination::aShortTableStandsOnOnePage()
{
    for (int count = 15; count < 35; ++count) {
        auto blocks = filler(count);
        blocks.append(tableOf(QStringList(5, lines(1))));
        const auto pages = pagesOf(documentWith(blocks));
        QCOMPARE(pagesWhere(pages, [](const Origin &o) { return o.role == Role::DataCell; }).size(), 1);
    }
}

void TestPagination::noRowStandsAloneAtEitherEndOfATable()
{
    for (int count = 5; count < 35; ++count) {
        auto blocks = filler(count);
        const int rows = 30;
        blocks.append(tableOf(QStringList(rows, lines(2))));
        const auto pages = pagesOf(documentWith(blocks));
        const auto on = [&](int row) {
            return pagesWhere(pages, [row](const Origin &o) { return o.role == Role::DataCell && o.row == row; });
        };
        QCOMPARE(on(0), on(1));
        QCOMPARE(on(rows - 2), on(rows - 1));
    }
}

void TestPagination::headsThatStandUprightKeepTheirColumnsNarrow()
{
    Table table;
    table.turnedHeads = true;
    table.columns = {{4}};
    table.header = {{plainText(QStringLiteral("Standard"))}};
    Row row{{{plainText(QStringLiteral("1.1 A building in good repair"))}}};
    for (int unit = 0; unit < 10; ++unit) {
        table.columns.append({1, ColumnAlignment::Centre});
        table.header.append({plainText(QStringLiteral("Hospital ward of the Three Valleys, building %1").arg(unit))});
        row.cells.append(Cell{plainText(QStringLiteral("achieved in full")), RatingMark::Full, true});
    }
    table.rows = {row};
    for (const auto size : {PageSize::A4, PageSize::Letter}) {
        auto document = documentWith({table});
        document.pageSize = size;
        const auto pages = pagesOf(document);
        QCOMPARE(strays(document, pages), QString());
        const auto heads = textsOf(pages.pages.front(), Role::HeaderCell);
        QRectF before;
        for (int unit = 1; unit <= 10; ++unit) {
            QCOMPARE(joined(pages, {Role::HeaderCell, 0, -1, unit}), textOf(table.header[unit].runs));
            QRectF box;
            for (const auto &text : heads) {
                if (text.origin.column != unit)
                    continue;
                QVERIFY(text.turned);
                box = box.united(boundsOf(text));
            }
            QVERIFY(box.height() > box.width());
            QVERIFY2(!box.intersects(before), qPrintable(QString::number(unit)));
            before = box;
        }
    }
}

void TestPagination::aSymbolWithoutWordsSaysItsWord()
{
    Table table = tableOf({QStringLiteral("x")});
    table.rows.front().cells = {Cell{plainText(QStringLiteral("1.1"))},
                                Cell{plainText(QStringLiteral("achieved in full")), RatingMark::Full, true}};
    const auto pages = pagesOf(documentWith({table}));
    QCOMPARE(joined(pages, {Role::DataCell, 0, 0, 1}), QString());
    int found = 0;
    for (const auto &item : pages.pages.front().items) {
        const auto *mark = std::get_if<MarkItem>(&item);
        if (!mark)
            continue;
        ++found;
        QCOMPARE(mark->mark, RatingMark::Full);
        QCOMPARE(mark->word, QStringLiteral("achieved in full"));
        QCOMPARE(mark->origin, (Origin{Role::DataCell, 0, 0, 1}));
    }
    QCOMPARE(found, 1);
}

void TestPagination::whatEndsWithAColonStaysWithWhatFollows()
{
    for (int count = 20; count < 40; ++count) {
        auto blocks = filler(count);
        blocks += {paragraph(QStringLiteral("They said:")), List{ListKind::Bulleted, {plainText(lines(4))}}};
        const auto pages = pagesOf(documentWith(blocks));
        const auto intro = pagesWhere(pages, [=](const Origin &o) { return o.block == count; });
        const auto list = pagesWhere(pages, [=](const Origin &o) { return o.block == count + 1; });
        QCOMPARE(intro.last(), list.first());
    }
}

void TestPagination::aLastPageWithFewLinesIsTakenInByThePagesBefore()
{
    // Thirty paragraphs of a line each just fill a page.
    size_t least = 0;
    for (int count = 25; count < 36; ++count) {
        const auto pages = pagesOf(documentWith(filler(count)));
        if (pages.pages.size() == 1) {
            least = size_t(count);
            continue;
        }
        QVERIFY(textsOf(pages.pages[1], Role::Paragraph).size() > 2);
    }
    QVERIFY(least > 25);
}

void TestPagination::theLinesOfATitleAreAboutEquallyLong()
{
    const QString title = QStringLiteral("The right to the enjoyment of the highest attainable standard of health");
    const auto pages = pagesOf(documentWith({Heading{1, title}, paragraph(lines(2))}));
    const auto heading = textsOf(pages.pages.front(), Role::Heading);
    QCOMPARE(heading.size(), 2);
    const double first = boundsOf(heading[0]).width();
    const double second = boundsOf(heading[1]).width();
    QVERIFY2(second > 0.75 * first, qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
    QCOMPARE(joined(pages, {Role::Heading, 0}), title);
}

void TestPagination::theHeaderComesAgainOnEveryPageOfATable()
{
    QStringList cells(120, lines(2));
    const auto pages = pagesOf(documentWith({tableOf(cells)}));
    QVERIFY(pages.pages.size() > 3);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        auto texts = textsOf(pages.pages[i]);
        const auto header =
            std::find_if(texts.begin(), texts.end(), [](const TextItem &text) { return text.string() == u"Head"; });
        QVERIFY(header != texts.end());
        // Content once, then repetition: whoever listens to the document hears it once.
        QCOMPARE(header->origin.role, i == 0 ? Role::HeaderCell : Role::Artifact);
        for (const auto &text : textsOf(pages.pages[i], Role::DataCell))
            QVERIFY(text.at.y() > header->at.y());
    }
}

void TestPagination::aRowTallerThanAPageIsCutBetweenItsLines()
{
    auto document = documentWith({tableOf({lines(2), lines(170), lines(2)})});
    const auto pages = pagesOf(document);
    QCOMPARE(pages.pages.size(), size_t(4));
    QCOMPARE(joined(pages, {Role::DataCell, 0, 1, 1}), typeset(lines(170), Language::English));
    QCOMPARE(strays(document, pages), QString());
    for (const auto &page : pages.pages) {
        QVERIFY(!textsOf(page, Role::DataCell).isEmpty());
        double y = 0;
        for (const auto &text : textsOf(page, Role::DataCell)) {
            if (text.origin != Origin{Role::DataCell, 0, 1, 1})
                continue;
            QVERIFY(text.at.y() >= y);
            y = text.at.y() + text.text->lineHeight(text.line) - 0.01;
        }
    }
}

void TestPagination::aChartStandsOnOnePage()
{
    for (int count = 0; count < 32; count += 3) {
        auto blocks = filler(count);
        blocks += {Heading{2, QStringLiteral("Heading")}, chartOf(12)};
        const auto pages = pagesOf(documentWith(blocks));
        QCOMPARE(pagesWhere(pages, [](const Origin &o) { return o.role == Role::Figure; }).size(), 1);
        for (const auto &page : pages.pages)
            QVERIFY(!endsWithHeading(page));
    }
}

void TestPagination::aChartTallerThanAPageIsCutBetweenRows()
{
    auto document = documentWith({chartOf(80)});
    const auto pages = pagesOf(document);
    QCOMPARE(pages.pages.size(), size_t(3));
    QCOMPARE(strays(document, pages), QString());
    for (const auto &page : pages.pages) {
        const auto texts = textsOf(page);
        QCOMPARE(std::count_if(texts.begin(), texts.end(), [](const TextItem &t) { return t.string() == u"Chart"; }),
                 1);
    }
}

void TestPagination::contentsNameThePagesOfTheHeadings()
{
    for (const auto size : {PageSize::A4, PageSize::Letter}) {
        const auto document = sampleDocument(Language::French, size);
        const auto pages = pagesOf(document);
        QVERIFY(pages.outline.size() > 15);
        int listed = 0;
        for (int i = 0; i < int(pages.outline.size()); ++i) {
            const auto &entry = pages.outline[size_t(i)];
            const auto &onPage = textsOf(pages.pages[size_t(entry.page)], Role::Heading);
            QVERIFY(std::any_of(onPage.begin(), onPage.end(), [&](const TextItem &text) {
                return text.at.y() == entry.y
                    && typeset(entry.text, Language::French).startsWith(text.string().trimmed());
            }));
            const auto numbers = textsOf(pages.pages[1], Role::ContentsEntry);
            const auto number = std::find_if(numbers.rbegin(), numbers.rend(),
                                             [i](const TextItem &text) { return text.origin.row == i; });
            if (entry.level > 2) {
                QVERIFY(number == numbers.rend());
                continue;
            }
            ++listed;
            QCOMPARE(number->string(), QString::number(entry.page + 1));
        }
        QVERIFY(listed > 15);
    }
}

void TestPagination::pageBreaksMakeNoEmptyPages()
{
    const auto pages = pagesOf(documentWith({PageBreak{}, paragraph(QStringLiteral("a")), PageBreak{}, Spacer{},
                                             PageBreak{}, paragraph(QStringLiteral("b")), PageBreak{}}));
    QCOMPARE(pages.pages.size(), size_t(2));
    QCOMPARE(textsOf(pages.pages[0], Role::Paragraph).size(), 1);
    QCOMPARE(textsOf(pages.pages[1], Role::Paragraph).size(), 1);
    QCOMPARE(textsOf(pages.pages[0], Role::Paragraph).first().at, textsOf(pages.pages[1], Role::Paragraph).first().at);
}

void TestPagination::aPageBreakThatDoesNotPayIsNotMade()
{
    const auto pagesWith = [](int before, PageBreak pageBreak) {
        auto blocks = filler(before);
        blocks += {pageBreak, Heading{1, QStringLiteral("Heading")}, paragraph(lines(2))};
        return pagesOf(documentWith(blocks)).pages.size();
    };
    QCOMPARE(pagesWith(4, PageBreak{}), size_t(2));
    QCOMPARE(pagesWith(4, PageBreak{0.5}), size_t(1));
    QCOMPARE(pagesWith(20, PageBreak{0.5}), size_t(2));
    QCOMPARE(pagesWith(20, PageBreak{0.2}), size_t(1));
}

void TestPagination::everyPageButTheCoverHasTitleConfidentialityAndNumber()
{
    const auto document = sampleDocument(Language::French, PageSize::A4);
    const auto pages = pagesOf(document);
    const auto total = QString::number(pages.pages.size());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        QStringList running;
        for (const auto &text : textsOf(pages.pages[i], Role::Artifact))
            running.append(text.string());
        const QString confidential = typeset(document.confidentiality, Language::French);
        QVERIFY(running.contains(confidential));
        QCOMPARE(running.contains(typeset(document.title, Language::French)), i > 0);
        QCOMPARE(running.contains(QStringLiteral("Page %1 / %2").arg(QString::number(i + 1), total)), i > 0);
    }
}

void TestPagination::aWordWithoutEndBreaksAnywhereAndLosesNothing()
{
    const QString word(50000, u'w');
    auto table = tableOf({word});
    table.header.first().runs = plainText(word);
    table.caption = word;
    CoverPage cover{word, {word}, {{word, word}}, word};
    auto chart = chartOf(3);
    chart.title = word;
    chart.key.first().word = word;
    std::get<DistributionBars>(chart.data).rows.first().label = word;
    auto document = documentWith({cover, Contents{word}, Heading{1, word}, paragraph(word),
                                  List{ListKind::Bulleted, {plainText(word)}}, table, Quote{plainText(word), word},
                                  chart, RatingKey{{{RatingMark::Full, word, word}}}});
    document.title = document.confidentiality = word;
    const auto pages = pagesOf(document);
    QCOMPARE(strays(document, pages), QString());
    for (const auto &origin : {Origin{Role::CoverTitle, 0}, Origin{Role::Heading, 2}, Origin{Role::Paragraph, 3},
                               Origin{Role::ListText, 4, 0}, Origin{Role::DataCell, 5, 0, 1},
                               Origin{Role::HeaderCell, 5, -1, 0}, Origin{Role::Quote, 6}})
        QCOMPARE(joined(pages, origin).size(), word.size());
}

void TestPagination::foreignScriptsAndMarkupArePrintedAsTheyStand()
{
    const QStringList texts{QStringLiteral("<b>not bold</b> &amp; <script>"),
                            QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645"),
                            QStringLiteral("\u05e9\u05dc\u05d5\u05dd"),
                            QStringLiteral("good \U0001f600 day \u2764\ufe0f"),
                            QStringLiteral("\u4f60\u597d"),
                            QStringLiteral("e\u0301")};
    QList<Block> blocks;
    for (const auto &text : texts)
        blocks.append(paragraph(text));
    const auto document = documentWith(blocks);
    const auto pages = pagesOf(document);
    QCOMPARE(strays(document, pages), QString());
    for (int i = 0; i < texts.size(); ++i)
        QCOMPARE(joined(pages, {Role::Paragraph, i}), texts[i]);
}

void TestPagination::aColumnIsWideEnoughForItsWords()
{
    auto table = tableOf({QStringLiteral("Accompagnement")});
    table.columns = {{0.01}, {0.01}, {5}};
    table.header = {{plainText(QStringLiteral("Recommandation"))}, {plainText(QStringLiteral("Text"))}, {}};
    const auto pages = pagesOf(documentWith({table}));
    QCOMPARE(textsOf(pages.pages.front(), Role::HeaderCell).first().string(), QStringLiteral("Recommandation"));
    QCOMPARE(textsOf(pages.pages.front(), Role::DataCell).last().string(), QStringLiteral("Accompagnement"));
}

void TestPagination::nothingStandsOutsideItsPage()
{
    for (const auto language : {Language::English, Language::French}) {
        for (const auto size : {PageSize::A4, PageSize::Letter}) {
            const auto document = sampleDocument(language, size);
            QCOMPARE(strays(document, pagesOf(document)), QString());
        }
    }
}

void TestPagination::anyDocumentKeepsTheRulesOfItsPages()
{
    QVERIFY(rc::check("any blocks in any order", [] {
        QList<Block> blocks;
        for (const int kind : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9)))
            blocks += anyBlocks(kind, *rc::gen::inRange(1, 60));
        blocks.append(paragraph(QStringLiteral("end")));
        const auto document = documentWith(blocks);
        const auto pages = pagesOf(document);
        RC_ASSERT(strays(document, pages).isEmpty());
        for (const auto &page : pages.pages)
            RC_ASSERT(!endsWithHeading(page));
        for (int i = 0; i < blocks.size(); ++i) {
            if (const auto *block = std::get_if<Paragraph>(&blocks[i])) {
                const QString whole = typeset(textOf(block->runs), Language::English);
                RC_ASSERT(joined(pages, {Role::Paragraph, i}) == whole);
            }
        }
    }));
}

void TestPagination::whatIsPaintedIsSeen()
{
    const auto pages = pagesOf(sampleDocument(Language::English, PageSize::A4));
    QCOMPARE(pages.size.toSize(), QSize(595, 842));
    QImage image(pages.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paint(pages, 4, painter);
    }
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    QVERIFY(dark > 3000);
    QVERIFY(dark < image.width() * image.height() / 5);
}

void TestPagination::theSpacesAtWhichLinesBreakAreDrawnToo()
{
    const QString prose = QStringLiteral("one two three four five six seven ").repeated(12).trimmed();
    const auto pages = pagesOf(documentWith({paragraph(prose)}));
    QVERIFY(textsOf(pages.pages.front(), Role::Paragraph).size() > 3);
    TextRecorder recorder;
    {
        QPainter painter(&recorder);
        paint(pages, 0, painter);
    }
    QVERIFY2(recorder.text().contains(prose), qPrintable(recorder.text()));
}

QTEST_MAIN(TestPagination)
#include "tst_pagination.moc"
