// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people write and however much of it: pages show all of it, each thing in its own place.
#include "core/report/layout.h"
#include "core/report/typography.h"
#include "pagesearch.h"
#include "sampledocument.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regards;
using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Words of many scripts, and what hostile or hasty people type.
const QStringList &strangeWords()
{
    static const QStringList words{u"mot"_s,
                                   u"aujourd'hui"_s,
                                   u"« oui ! »"_s,
                                   u"12 500 m²"_s,
                                   u"<b>gras</b>"_s,
                                   u"&amp;"_s,
                                   QStringLiteral("\u0645\u0631\u062d\u0628\u0627"),
                                   QStringLiteral("\u05e9\u05dc\u05d5\u05dd"),
                                   QStringLiteral("\u202eabc"),
                                   QStringLiteral("\u2067\u05d0\u2069"),
                                   QStringLiteral("\U0001f469\u200d\U0001f469\u200d\U0001f467"),
                                   QStringLiteral("\u2764\ufe0f"),
                                   QStringLiteral("\u4f60\u597d\u4e16\u754c"),
                                   QStringLiteral("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35"),
                                   QStringLiteral("e\u0301\u0302\u0303\u0304\u0305"),
                                   QStringLiteral("a\u0007b"),
                                   QString(u"x"_s + QChar(0xd800) + u"y"_s),
                                   u"line\nline"_s,
                                   u"tab\there"_s,
                                   QString(400, u'w'),
                                   QString(60, u'.'),
                                   QStringLiteral("https://exemple.invalid/a?b=c&d=\u00e9")};
    return words;
}

QString anyText(int most)
{
    QStringList words;
    const int count = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < count; ++i)
        words.append(strangeWords().at(*rc::gen::inRange(0, int(strangeWords().size()))));
    return words.join(u' ');
}

std::optional<RatingMark> anyMark()
{
    const int number = *rc::gen::inRange(0, 9);
    return number < int(RatingMarks.size()) ? std::optional(RatingMarks[size_t(number)]) : std::nullopt;
}

Table anyTable()
{
    Table table;
    const int columns = *rc::gen::inRange(1, 12);
    table.turnedHeads = *rc::gen::arbitrary<bool>();
    table.caption = anyText(3);
    for (int i = 0; i < columns; ++i) {
        table.columns.append({double(*rc::gen::inRange(1, 5)), ColumnAlignment(*rc::gen::inRange(0, 3))});
        table.header.append(Cell{plainText(anyText(2))});
    }
    const int rows = *rc::gen::inRange(0, 25);
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.kind = RowKind(*rc::gen::inRange(0, 4));
        for (int column = 0; column < (row.kind == RowKind::Group ? 1 : columns); ++column)
            row.cells.append(Cell{plainText(anyText(columns > 4 ? 2 : 12)), anyMark(), *rc::gen::inRange(0, 4) == 0});
        table.rows.append(row);
    }
    return table;
}

Chart anyChart()
{
    Chart chart;
    chart.title = anyText(4);
    chart.rowHeading = anyText(1);
    chart.agreedHeading = anyText(1);
    chart.key = sampleKey(Language::French);
    const int rows = *rc::gen::inRange(0, 41);
    const auto rated = [&] {
        QList<RatedRow> list;
        for (int i = 0; i < rows; ++i) {
            Counts counts{};
            for (int &count : counts)
                count = *rc::gen::inRange(0, 30) - 10 > 0 ? *rc::gen::inRange(0, 200) : 0;
            list.append({QString::number(i), anyText(4), counts, anyMark()});
        }
        return list;
    };
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        chart.data = DistributionBars{rated()};
        break;
    case 1:
        chart.data = ThemesAtAGlance{rated()};
        break;
    case 2: {
        ProgressArrows progress{
            anyText(1), anyText(1), {}, {anyText(1), anyText(1), anyText(1), anyText(1), anyText(1)}};
        for (int i = 0; i < rows; ++i)
            progress.rows.append({QString::number(i), anyText(4), anyMark(), anyMark()});
        chart.data = progress;
        break;
    }
    default: {
        AgreementBars bars{anyText(1), anyText(1), anyText(1), {}, anyText(2)};
        for (int i = 0; i < rows; ++i)
            bars.rows.append({QString::number(i), anyText(4), double(*rc::gen::inRange(0, 101)), -0.25, i});
        chart.data = bars;
    }
    }
    return chart;
}

Block anyBlock()
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return Heading{*rc::gen::inRange(1, 5), anyText(5)};
    case 1:
        return anyTable();
    case 2:
        return anyChart();
    case 3:
        return report::Quote{plainText(anyText(20)), anyText(2)};
    case 4: {
        List list{*rc::gen::arbitrary<bool>() ? ListKind::Bulleted : ListKind::Numbered, {}};
        for (int i = *rc::gen::inRange(0, 15); i > 0; --i)
            list.items.append(plainText(anyText(12)));
        return list;
    }
    case 5:
        return RatingKey{sampleKey(Language::French)};
    case 6:
        return PageBreak{*rc::gen::inRange(0, 3) / 2.0};
    case 7:
        return Spacer{Space::Large};
    default:
        return Paragraph{{{anyText(30), false, true}, {anyText(30), true}}, ParagraphStyle(*rc::gen::inRange(0, 5))};
    }
}

/// Two lines of text that lie on one another; empty when there are none.
QString overlaps(const Pages &pages)
{
    for (size_t number = 0; number < pages.pages.size(); ++number) {
        const auto texts = textsOf(pages.pages[number]);
        QList<QRectF> boxes;
        for (const TextItem &text : texts)
            boxes.append(boundsOf(text).adjusted(0.5, 0.5, -0.5, -0.5));
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            for (qsizetype j = i + 1; j < boxes.size(); ++j) {
                if (boxes[i].isValid() && boxes[j].isValid() && boxes[i].intersects(boxes[j]))
                    return u"page %1, block %2: “%3” and “%4” at %5, %6"_s.arg(number + 1)
                        .arg(texts[j].origin.block)
                        .arg(texts[i].string().left(40), texts[j].string().left(40))
                        .arg(boxes[j].left())
                        .arg(boxes[j].top());
            }
        }
    }
    return {};
}

/// What a document says in running text and in cells, by where it comes from.
struct Expectation
{
    Origin origin;
    Runs runs;
};

struct Expected
{
    int block;
    QList<Expectation> &all;

    void operator()(const Heading &heading) { all.append({{Role::Heading, block}, plainText(heading.text)}); }
    void operator()(const Paragraph &paragraph) { all.append({{Role::Paragraph, block}, paragraph.runs}); }
    void operator()(const report::Quote &quote) { all.append({{Role::Quote, block}, quote.runs}); }
    void operator()(const List &list)
    {
        for (int i = 0; i < list.items.size(); ++i)
            all.append({{Role::ListText, block, i}, list.items[i]});
    }
    void operator()(const Table &table)
    {
        all.append({{Role::Caption, block}, plainText(table.caption)});
        for (int column = 0; column < table.header.size(); ++column)
            all.append({{Role::HeaderCell, block, -1, column}, table.header[column].runs});
        for (int row = 0; row < table.rows.size(); ++row) {
            const auto &cells = table.rows[row].cells;
            for (int column = 0; column < cells.size(); ++column) {
                if (!cells[column].mark || !cells[column].symbolOnly)
                    all.append({{Role::DataCell, block, row, column}, cells[column].runs});
            }
        }
    }
    template <typename T>
    void operator()(const T &)
    { }
};

/// What is missing on the pages; empty when all is there.
QString missing(const Document &document, const Pages &pages)
{
    QList<Expectation> all;
    for (int i = 0; i < document.blocks.size(); ++i)
        std::visit(Expected{i, all}, document.blocks[i]);
    QHash<QString, QString> shown;
    const auto keyOf = [](const Origin &o) {
        return u"%1 %2 %3 %4"_s.arg(int(o.role)).arg(o.block).arg(o.row).arg(o.column);
    };
    for (const Page &page : pages.pages) {
        for (const TextItem &text : textsOf(page))
            shown[keyOf(text.origin)] += text.string();
    }
    for (const Expectation &expected : all) {
        const QString wanted = textOf(typeset(expected.runs, document.language));
        if (shown.value(keyOf(expected.origin)) != wanted)
            return keyOf(expected.origin) + u": "_s + wanted.left(60);
    }
    return {};
}

/// The first rule that the document's pages break.
QString faultOf(const Document &document)
{
    const Pages pages = pagesOf(document);
    if (const QString stray = strays(document, pages); !stray.isEmpty())
        return u"outside: "_s + stray;
    if (const QString lost = missing(document, pages); !lost.isEmpty())
        return u"lost: "_s + lost;
    const QString above = overlaps(pages);
    return above.isEmpty() ? QString() : u"overlap: "_s + above;
}

} // namespace

class TestAnyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOverlapsOrLeavesItsPage();
    void documentsWithoutContentAreOnePage();
    void aCellTallerThanSeveralPagesIsShownWhole();
    void fiftyThousandLettersWithoutASpaceAreShownWhole();
    void theHouseOwnDocumentsKeepTheSameRules();
};

void TestAnyText::nothingIsLostOverlapsOrLeavesItsPage()
{
    QVERIFY(rc::check("any text in any block", [] {
        QList<Block> blocks;
        for (int i = *rc::gen::inRange(0, 9); i > 0; --i)
            blocks.append(anyBlock());
        Document document = documentWith(blocks);
        document.title = anyText(6);
        document.confidentiality = anyText(3);
        document.language = *rc::gen::arbitrary<bool>() ? Language::French : Language::English;
        document.pageSize = *rc::gen::arbitrary<bool>() ? PageSize::A4 : PageSize::Letter;
        const QString fault = faultOf(document);
        RC_LOG() << fault.toStdString();
        RC_ASSERT(fault.isEmpty());
    }));
}

void TestAnyText::documentsWithoutContentAreOnePage()
{
    const Chart empty;
    Chart arrows;
    arrows.data = ProgressArrows{};
    Chart bars;
    bars.data = AgreementBars{};
    for (const auto &block : QList<Block>{Table{}, List{}, RatingKey{}, empty, arrows, bars, Contents{}, PageBreak{},
                                          Paragraph{}, Heading{}, report::Quote{}, Spacer{}}) {
        const Document document = documentWith({block});
        QCOMPARE(pagesOf(document).pages.size(), size_t(1));
        QCOMPARE(faultOf(document), QString());
    }
}

void TestAnyText::aCellTallerThanSeveralPagesIsShownWhole()
{
    Table table;
    table.columns = {{1}, {4}};
    table.header = {Cell{plainText(u"Code"_s)}, Cell{plainText(u"Text"_s)}};
    table.rows = {Row{{Cell{plainText(u"1.1"_s), RatingMark::Full},
                       Cell{plainText(QString(strangeWords().join(u' ') + u' ').repeated(40))}}}};
    const Document document = documentWith({Heading{1, u"Heading"_s}, table});
    QVERIFY(pagesOf(document).pages.size() > 3);
    QCOMPARE(faultOf(document), QString());
}

void TestAnyText::fiftyThousandLettersWithoutASpaceAreShownWhole()
{
    const QString word(50000, u'w');
    Table table;
    table.columns = {{1}, {1}};
    table.rows = {Row{{Cell{plainText(word)}, Cell{plainText(u"x"_s)}}}};
    QCOMPARE(faultOf(documentWith({paragraph(word), table, List{ListKind::Bulleted, {plainText(word)}}})), QString());
}

void TestAnyText::theHouseOwnDocumentsKeepTheSameRules()
{
    for (const auto language : {Language::English, Language::French}) {
        for (const auto size : {PageSize::A4, PageSize::Letter})
            QCOMPARE(faultOf(sampleDocument(language, size)), QString());
    }
}

QTEST_MAIN(TestAnyText)
#include "tst_anytext.moc"
