// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/pdf.h"
#include "core/report/typography.h"
#include "filledvisit.h"
#include "pagesearch.h"
#include "pdfuacheck.h"
#include "sampledocument.h"
#include "structuretext.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>

using namespace regards;
using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

using ReportDocument = report::Document;

namespace {

constexpr DocumentKind Kinds[] = {DocumentKind::Unit, DocumentKind::Facility, DocumentKind::Handout,
                                  DocumentKind::Plain, DocumentKind::Forms};

QByteArray asked(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// Texts that do what they can to break pages.
QList<std::pair<QString, QString>> hostileTexts()
{
    return {{u"right to left"_s, u"שלום עולם, مرحبا بالعالم"_s},
            {u"both directions"_s, u"Elle a dit « שלום » puis 12 fois مرحبا, et merci."_s},
            {u"emoji"_s, u"Très bien 🙂👍🏽 famille 👨‍👩‍👧 drapeau 🇫🇷 fin"_s},
            {u"other scripts"_s, u"日本語 한국어 ไทย हिन्दी አማርኛ fin"_s},
            {u"composed"_s, u"cafe\u0301 o\u0308 n\u0303 x\u0323\u0302 fin"_s},
            {u"markup"_s, u"<b>gras</b> &amp; & < > \" ' ]]> --> (parenthèses) \\ % /Nom << >> fin"_s},
            {u"invisible"_s, u"mot\u200bmot\u2060mot\u200emot\u200fmot fin"_s},
            {u"long word"_s, QString(50'000, u'x')},
            {u"long word from the right"_s, u"ש"_s.repeated(300)}};
}

} // namespace

class TestTaggedPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentKeepsTheRulesThatAProgramCanCheck_data() { documents(); }
    void everyDocumentKeepsTheRulesThatAProgramCanCheck();
    void everyTextIsReadOnceAndInOrder_data() { documents(); }
    void everyTextIsReadOnceAndInOrder();
    void popplerReadsTheReportsHeadingsAndCells();
    void aCellKnowsItsRowAndItsColumn();
    void aParagraphOverAPageEndIsOneElement();
    void aRowOverAPageEndIsOneRow();
    void noHeadingLevelIsSkipped();
    void entriesOfTheContentsLeadToTheirHeadings();
    void bookmarksStandAsTheHeadingsDo();
    void aFigureSaysWhatItShowsAndWhereItIs();
    void spacesThatDoNotBreakAreKept();
    void anotherProgramReadsTheSame_data() { hostileTextsAreReadAsTyped_data(); }
    void anotherProgramReadsTheSame();
    void aBlankFormSaysWhatIsToBeFilledIn();
    void hostileTextsAreReadAsTyped_data();
    void hostileTextsAreReadAsTyped();
    void whatNoFontHasIsStillRead();
    void aTableOfThousandsOfRowsHolds();
    void theSameDocumentGivesTheSameBytes();
    void aBookletIsReadInOrderAndClaimsNothing();
    void aDocumentWithoutTitleClaimsNothing();
    void thePdfLooksAsThePagesDo();

private:
    void documents() const;
    [[nodiscard]] ReportDocument document(DocumentKind kind, const QString &language) const;
    [[nodiscard]] QString written(const QByteArray &pdf) const;
    [[nodiscard]] QList<ReadElement> structureOf(const ReportDocument &document,
                                                 Imposition imposition = Imposition::Reading) const;

    std::unique_ptr<FilledVisit> m_filled{};
    QTemporaryDir m_folder{};
};

void TestTaggedPdf::initTestCase()
{
    m_filled = std::make_unique<FilledVisit>();
}

void TestTaggedPdf::documents() const
{
    QTest::addColumn<ReportDocument>("document");
    for (const DocumentKind kind : Kinds) {
        for (const QString &language : {u"fr"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(token(kind)), qPrintable(language)) << document(kind, language);
    }
    QTest::newRow("sample fr") << sampleDocument(Language::French, PageSize::A4);
    QTest::newRow("sample en") << sampleDocument(Language::English, PageSize::Letter);
}

ReportDocument TestTaggedPdf::document(DocumentKind kind, const QString &language) const
{
    const RecordId subject = isOfVisit(kind) ? m_filled->visit : m_filled->report;
    const auto built = buildDocument(*m_filled->notebook, *m_filled->toolkit, {kind, subject, language});
    if (!built)
        qFatal("%s: %s", qPrintable(token(kind)), qPrintable(token(built.error().code)));
    return *built;
}

QString TestTaggedPdf::written(const QByteArray &pdf) const
{
    const QString path = m_folder.filePath(u"document.pdf"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
}

QList<ReadElement> TestTaggedPdf::structureOf(const ReportDocument &document, Imposition imposition) const
{
    return readStructure(written(pdfOf(document, imposition).value()));
}

void TestTaggedPdf::everyDocumentKeepsTheRulesThatAProgramCanCheck()
{
    QFETCH(ReportDocument, document);
    const auto pdf = pdfOf(document);
    QVERIFY(pdf);
    const QStringList faults = pdfUaFaults(*pdf);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QString path = written(*pdf);
    QVERIFY(asked(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors found"));
    const QByteArray info = asked(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains("Tagged:          yes"), info.constData());
    QVERIFY2(info.contains("PDF version:     1.7"), info.constData());
}

void TestTaggedPdf::everyTextIsReadOnceAndInOrder()
{
    QFETCH(ReportDocument, document);
    const auto pdf = pdfOf(document);
    QVERIFY(pdf);
    const auto elements = readStructure(written(*pdf));
    QVERIFY(!elements.isEmpty());
    QStringList read;
    static const QRegularExpression pageNumber(u" \\d+$"_s);
    for (const ReadElement &element : elements) {
        if (!element.text.isEmpty() && element.type != u"Figure")
            read.append(element.type == u"Link" ? QString(element.text).remove(pageNumber) : element.text);
    }
    const QStringList printed = printedTexts(document);
    for (qsizetype i = 0; i < std::min(read.size(), printed.size()); ++i)
        QCOMPARE(read[i], printed[i]);
    QCOMPARE(read.size(), printed.size());
    const QStringList alternatives = alternativesIn(*pdf);
    qsizetype at = 0;
    for (const QString &text : figureTexts(document)) {
        while (at < alternatives.size() && !alternatives[at].endsWith(text.trimmed()))
            ++at;
        QVERIFY2(at < alternatives.size(), qPrintable(text));
    }
}

void TestTaggedPdf::popplerReadsTheReportsHeadingsAndCells()
{
    const auto elements = structureOf(document(DocumentKind::Unit, u"en"_s));
    QStringList headings;
    QStringList columns;
    for (const ReadElement &element : elements) {
        if (element.type == u"H1")
            headings.append(element.text);
        if (element.type == u"TH" && element.attributes.contains(u"/Scope /Column"))
            columns.append(element.text);
    }
    const auto follows = [&headings](const QString &first, const QString &second) {
        const auto indexOf = [&headings](const QString &words) {
            for (qsizetype i = 0; i < headings.size(); ++i) {
                if (headings[i].endsWith(words))
                    return i;
            }
            return qsizetype(-1);
        };
        return indexOf(first) >= 0 && indexOf(second) > indexOf(first);
    };
    QVERIFY2(follows(u"Contents"_s, u"Summary"_s), qPrintable(headings.join(u'\n')));
    QVERIFY2(follows(u"Summary"_s, u"Recommendations"_s), qPrintable(headings.join(u'\n')));
    for (const QString &column : {u"Code"_s, u"Criterion"_s, u"Agreed rating"_s, u"Reason"_s})
        QVERIFY2(columns.contains(column), qPrintable(columns.join(u'\n')));
    // Each criterion's row is named by its code.
    for (const Criterion &criterion : m_filled->toolkit->criteria()) {
        const bool isNamed = std::any_of(elements.begin(), elements.end(), [&](const ReadElement &element) {
            return element.type == u"TH" && element.text == criterion.code.text()
                && element.attributes.contains(u"/Scope /Row");
        });
        QVERIFY2(isNamed, qPrintable(criterion.code.text()));
    }
}

void TestTaggedPdf::aCellKnowsItsRowAndItsColumn()
{
    Table table;
    table.caption = u"Numbers"_s;
    table.columns = {{1}, {1}, {1}};
    table.header = {Cell{plainText(u"Name"_s)}, Cell{plainText(u"Old"_s)}, Cell{plainText(u"New"_s)}};
    table.rows = {Row{{Cell{plainText(u"Group"_s)}}, RowKind::Group},
                  Row{{Cell{plainText(u"First"_s)}, Cell{plainText(u"1"_s)}, Cell{plainText(u"2"_s)}}},
                  Row{{Cell{plainText(u"Second"_s)}, Cell{}, Cell{plainText(u"3"_s)}}}};
    const auto told = [this](const Table &one) {
        QStringList lines;
        for (const ReadElement &element : structureOf(documentWith({one}))) {
            QString line = element.type + u' ' + element.text + u' ' + element.attributes;
            lines.append(line.simplified());
        }
        return lines;
    };
    const QStringList expected{u"Document"_s,
                               u"Table"_s,
                               u"Caption Numbers"_s,
                               u"THead"_s,
                               u"TR"_s,
                               u"TH Name /Scope /Column"_s,
                               u"TH Old /Scope /Column"_s,
                               u"TH New /Scope /Column"_s,
                               u"TBody"_s,
                               u"TR"_s,
                               u"TH Group /ColSpan 3 /Scope /Column"_s,
                               u"TR"_s,
                               u"TH First /Scope /Row"_s,
                               u"TD 1"_s,
                               u"TD 2"_s,
                               u"TR"_s,
                               u"TH Second /Scope /Row"_s,
                               u"TD"_s,
                               u"TD 3"_s};
    QCOMPARE(told(table), expected);
    table.rowHeaders = false;
    QVERIFY(told(table).contains(u"TD First"_s));
}

void TestTaggedPdf::aParagraphOverAPageEndIsOneElement()
{
    const QString words = u"Une phrase qui recommence. "_s.repeated(400);
    const auto document = documentWith({paragraph(words), paragraph(u"fin"_s)});
    QVERIFY(pagesOf(document).pages.size() > 1);
    QCOMPARE(textsOf(structureOf(document)), (QStringList{words.simplified(), u"fin"_s}));
}

void TestTaggedPdf::aRowOverAPageEndIsOneRow()
{
    const QString words = u"Une phrase qui recommence. "_s.repeated(300);
    Table table;
    table.columns = {{1}, {2}};
    table.header = {Cell{plainText(u"A"_s)}, Cell{plainText(u"B"_s)}};
    table.rows = {Row{{Cell{plainText(u"un"_s)}, Cell{plainText(words)}}}};
    const auto document = documentWith({table});
    QVERIFY(pagesOf(document).pages.size() > 1);
    const auto elements = structureOf(document);
    // The header row that comes again is not read again.
    QCOMPARE(textsOf(elements), (QStringList{u"A"_s, u"B"_s, u"un"_s, words.simplified()}));
    QCOMPARE(std::count_if(elements.begin(), elements.end(), [](const auto &one) { return one.type == u"TR"; }), 2);
}

void TestTaggedPdf::noHeadingLevelIsSkipped()
{
    const auto document = documentWith({Heading{2, u"a"_s}, Heading{3, u"b"_s}, Heading{1, u"c"_s}, Heading{3, u"d"_s},
                                        Heading{3, u"e"_s}, Heading{1, u" "_s}, Heading{2, u"f"_s}});
    QStringList read;
    for (const ReadElement &element : structureOf(document)) {
        if (!element.text.isEmpty())
            read.append(element.type + element.text);
    }
    QCOMPARE(read, (QStringList{u"H1a"_s, u"H2b"_s, u"H1c"_s, u"H2d"_s, u"H2e"_s, u"H2f"_s}));
    QVERIFY(pdfUaFaults(pdfOf(document).value()).isEmpty());
}

void TestTaggedPdf::entriesOfTheContentsLeadToTheirHeadings()
{
    const auto document = sampleDocument(Language::French, PageSize::A4);
    const auto pages = pagesOf(document);
    const QByteArray bytes = pdfOf(document).value();
    QPDF pdf;
    pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
    const auto sides = pdf.getAllPages();
    QList<OutlineEntry> expected;
    for (const OutlineEntry &entry : pages.outline) {
        if (entry.level <= 2)
            expected.append(entry);
    }
    qsizetype found = 0;
    for (QPDFObjectHandle side : sides) {
        QPDFObjectHandle links = side.getKey("/Annots");
        for (QPDFObjectHandle link : links.isArray() ? links.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
            QVERIFY(found < expected.size());
            const OutlineEntry &entry = expected[found++];
            QCOMPARE(QString::fromStdString(link.getKey("/Contents").getUTF8Value()),
                     typeset(entry.text, document.language));
            QPDFObjectHandle target = link.getKey("/Dest");
            QVERIFY(target.getArrayItem(0).getObjGen() == sides[size_t(entry.page)].getObjGen());
            QVERIFY(std::abs(pages.size.height() - entry.y - target.getArrayItem(3).getNumericValue()) < 0.1);
        }
    }
    QCOMPARE(found, expected.size());
}

void TestTaggedPdf::bookmarksStandAsTheHeadingsDo()
{
    const auto document = sampleDocument(Language::English, PageSize::A4);
    const auto pages = pagesOf(document);
    const QByteArray bytes = pdfOf(document).value();
    QPDF pdf;
    pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
    const auto sides = pdf.getAllPages();
    // The heading of the contents is not an entry of them.
    size_t next = 0;
    int others = 0;
    const std::function<void(QPDFObjectHandle, int)> visit = [&](QPDFObjectHandle parent, int level) {
        for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
            const QString title = QString::fromStdString(item.getKey("/Title").getUTF8Value());
            if (title == u"Contents") {
                ++others;
                continue;
            }
            QVERIFY(next < pages.outline.size());
            const OutlineEntry &entry = pages.outline[next++];
            QCOMPARE(title, typeset(entry.text, document.language));
            QCOMPARE(level, entry.level);
            QPDFObjectHandle target = item.getKey("/Dest");
            QVERIFY(target.getArrayItem(0).getObjGen() == sides[size_t(entry.page)].getObjGen());
            QVERIFY(std::abs(pages.size.height() - entry.y - target.getArrayItem(3).getNumericValue()) < 1);
            visit(item, level + 1);
        }
    };
    visit(pdf.getRoot().getKey("/Outlines"), 1);
    QCOMPARE(next, pages.outline.size());
    QCOMPARE(others, 1);
}

void TestTaggedPdf::aFigureSaysWhatItShowsAndWhereItIs()
{
    // The chart fills more than a page: each part is a figure, and the first one says all.
    DistributionBars bars;
    for (int i = 0; i < 90; ++i)
        bars.rows.append({QString::number(i), u"row"_s, {1, 2, 3, 4}, RatingMark::Full});
    const Chart chart{u"Title"_s, u"In words."_s, u"Row"_s, u"Rating"_s, sampleKey(Language::English), bars};
    const auto document = documentWith({Heading{1, u"Chart"_s}, chart, paragraph(u"after"_s)});
    const QByteArray pdf = pdfOf(document).value();
    const QStringList alternatives = alternativesIn(pdf);
    QVERIFY(alternatives.size() > 1);
    QCOMPARE(alternatives.first(), u"Title. In words."_s);
    QCOMPARE(alternatives.last(), u"Title"_s);
    QVERIFY(pdfUaFaults(pdf).isEmpty());
    QCOMPARE(textsOf(readStructure(written(pdf))), (QStringList{u"Chart"_s, u"after"_s}));
}

void TestTaggedPdf::spacesThatDoNotBreakAreKept()
{
    const QString text = u"un\u00a0deux trois\u202f; quatre"_s;
    const QString path = written(pdfOf(documentWith({paragraph(text)})).value());
    const QString told = QString::fromUtf8(asked(u"pdfinfo"_s, {u"-struct-text"_s, path}));
    QVERIFY2(told.contains(text), qPrintable(told));
}

void TestTaggedPdf::anotherProgramReadsTheSame()
{
    QFETCH(QString, text);
    auto document = documentWith({paragraph(text), paragraph(u"zzz"_s)});
    const QString path = written(pdfOf(document).value());
    const QString told = QString::fromUtf8(asked(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"text"_s, path}));
    // MuPDF ends each line, and shows what nobody sees as it likes.
    const auto seen = [](QString words) {
        words.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
        return words;
    };
    QVERIFY2(seen(told).contains(seen(typeset(text, document.language).left(60))), qPrintable(told.left(500)));
}

void TestTaggedPdf::aBlankFormSaysWhatIsToBeFilledIn()
{
    FormEntry entry;
    entry.label = u"1.2"_s;
    entry.text = plainText(u"Is the door open?"_s);
    entry.hints = {u"Look at night too"_s};
    entry.blanks = {u"Room"_s};
    entry.boxes = {{1, 1}, {{u"yes"_s, u"no"_s}}};
    entry.linesLabel = u"Why"_s;
    entry.lines = 2;
    const QByteArray pdf = pdfOf(documentWith({Sheet{u"C1"_s, u"Doors"_s, {u"Unit"_s}}, entry})).value();
    QStringList read;
    for (const ReadElement &element : readStructure(written(pdf))) {
        if (!element.text.isEmpty() || element.type == u"Form")
            read.append(QString(element.type + u' ' + element.text).trimmed());
    }
    QCOMPARE(read,
             (QStringList{u"H1 C1 Doors"_s, u"P Unit"_s, u"Form"_s, u"P 1.2 Is the door open?"_s, u"Lbl –"_s,
                          u"LBody Look at night too"_s, u"P Room"_s, u"Form"_s, u"Form"_s, u"LBody yes"_s, u"Form"_s,
                          u"LBody no"_s, u"P Why"_s, u"Form"_s}));
    QCOMPARE(fieldsIn(pdf), (QStringList{u"/tv Unit"_s, u"/tv Room"_s, u"/cb yes"_s, u"/cb no"_s, u"/tv Why"_s}));
}

void TestTaggedPdf::hostileTextsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts())
        QTest::newRow(qPrintable(name)) << text;
}

void TestTaggedPdf::hostileTextsAreReadAsTyped()
{
    QFETCH(QString, text);
    Table table;
    table.columns = {{1}, {3}};
    table.header = {Cell{plainText(text.left(200))}, Cell{plainText(text.left(200))}};
    table.rows = {Row{{Cell{plainText(text)}, Cell{plainText(text)}}}};
    auto document =
        documentWith({Heading{1, text.left(300)}, paragraph(text), List{ListKind::Bulleted, {plainText(text)}}, table,
                      report::Quote{plainText(text), text.left(200)}});
    document.title = text.left(200);
    const auto pdf = pdfOf(document);
    QVERIFY(pdf);
    const QStringList faults = pdfUaFaults(*pdf);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QStringList read = textsOf(readStructure(written(*pdf)));
    const QStringList printed = printedTexts(document);
    QCOMPARE(read.size(), printed.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read[i], printed[i]);
}

void TestTaggedPdf::whatNoFontHasIsStillRead()
{
    // Unassigned and private characters, control characters, halves of pairs.
    const QString text = u"a \U000F1234 b \uE123 c "_s + QChar(1) + u" d "_s + QChar(0xd800) + u" e"_s;
    const auto document = documentWith({paragraph(text)});
    const auto pdf = pdfOf(document);
    QVERIFY(pdf);
    const QStringList faults = pdfUaFaults(*pdf);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(textsOf(readStructure(written(*pdf))), QStringList{u"a \U000F1234 b \uE123 c \uFFFD d \uFFFD e"_s});
}

void TestTaggedPdf::aTableOfThousandsOfRowsHolds()
{
    Table table;
    table.columns = {{1}, {1}};
    table.header = {Cell{plainText(u"A"_s)}, Cell{plainText(u"B"_s)}};
    for (int i = 0; i < 3'000; ++i)
        table.rows.append(Row{{Cell{plainText(QString::number(i))}, Cell{plainText(u"x"_s)}}});
    const QByteArray pdf = pdfOf(documentWith({table})).value();
    QVERIFY(pdfUaFaults(pdf).isEmpty());
    const auto elements = readStructure(written(pdf));
    QCOMPARE(std::count_if(elements.begin(), elements.end(), [](const auto &one) { return one.type == u"TR"; }), 3'001);
}

void TestTaggedPdf::theSameDocumentGivesTheSameBytes()
{
    const auto document = sampleDocument(Language::French, PageSize::A4);
    QCOMPARE(pdfOf(document).value(), pdfOf(document).value());
}

void TestTaggedPdf::aBookletIsReadInOrderAndClaimsNothing()
{
    const auto forms = document(DocumentKind::Forms, u"fr"_s);
    const QByteArray booklet = pdfOf(forms, Imposition::Booklet).value();
    const QStringList faults = pdfUaFaults(booklet, false);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(textsOf(structureOf(forms, Imposition::Booklet)), textsOf(structureOf(forms)));
}

void TestTaggedPdf::aDocumentWithoutTitleClaimsNothing()
{
    const QStringList faults = pdfUaFaults(pdfOf({}).value(), false);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTaggedPdf::thePdfLooksAsThePagesDo()
{
    auto document = sampleDocument(Language::French, PageSize::A4);
    const auto pages = pagesOf(document);
    constexpr int Resolution = 72;
    QVERIFY(!written(pdfOf(document).value()).isEmpty());
    const QString prefix = m_folder.filePath(u"page"_s);
    (void)asked(u"pdftoppm"_s,
                {u"-r"_s, QString::number(Resolution), u"-png"_s, m_folder.filePath(u"document.pdf"_s), prefix});
    for (int page = 0; page < int(pages.pages.size()); ++page) {
        const QImage read(prefix + u"-%1.png"_s.arg(page + 1, 2, 10, QChar(u'0')));
        QVERIFY(!read.isNull());
        QImage painted(read.size(), QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        paint(pages, page, painter);
        painter.end();
        // Two programs smooth edges in their own ways: squares of ten pixels are compared as a whole.
        const QSize few = read.size() / 10;
        const auto coarse = [few](const QImage &image) {
            return image.convertToFormat(QImage::Format_RGB32)
                .scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QImage one = coarse(read);
        const QImage other = coarse(painted);
        int different = 0;
        for (int y = 0; y < few.height(); ++y) {
            for (int x = 0; x < few.width(); ++x)
                different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 24;
        }
        QVERIFY2(different * 200 <= few.width() * few.height(),
                 qPrintable(u"page %1: %2 squares differ"_s.arg(page + 1).arg(different)));
    }
}

QTEST_MAIN(TestTaggedPdf)
#include "tst_taggedpdf.moc"
