// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"
#include "core/report/typography.h"
#include "core/report/writer.h"
#include "filledvisit.h"
#include "renderedtext.h"
#include "sampledocument.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace regards;
using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<DocumentKind> Kinds{DocumentKind::Unit, DocumentKind::Facility, DocumentKind::Handout, DocumentKind::Plain,
                                DocumentKind::Forms};

QByteArray bytesOf(const report::Document &document, Format format)
{
    const auto bytes = rendered(document, format);
    return bytes ? *bytes : QByteArray();
}

/// Where two texts part, with the words around it; empty where they don't.
QString difference(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (one.value(i) != other.value(i)) {
            const auto around = [i](const QStringList &words) {
                return words.mid(std::max(i - 8, qsizetype(0)), 20).join(u' ');
            };
            return u"word %1: “%2”, but “%3”"_s.arg(QString::number(i), around(one), around(other));
        }
    }
    return {};
}

QStringList charts(const report::Document &document)
{
    QStringList said;
    for (const Block &block : document.blocks) {
        if (const auto *chart = std::get_if<Chart>(&block))
            said += {typeset(chart->title, document.language), typeset(chart->alternative, document.language)};
    }
    return said;
}

/// A document of one paragraph, title and cell that somebody typed.
report::Document hostile(const QString &text)
{
    report::Document document;
    document.title = text;
    document.subject = text;
    document.author = text;
    document.confidentiality = text;
    Table table;
    table.columns = {Column{}, Column{}};
    table.header = {Cell{plainText(text)}, Cell{plainText(u"b"_s)}};
    table.rows = {Row{{Cell{plainText(text)}, Cell{plainText(text), RatingMark::Full, true}}}};
    table.caption = text;
    Chart chart;
    chart.title = text;
    chart.alternative = text;
    chart.key = {{RatingMark::Full, text}};
    chart.data = DistributionBars{{{u"1.1"_s, text, Counts{1, 0, 2}, RatingMark::Full}}};
    document.blocks = {CoverPage{text, {text}, {{text, text}}, text},
                       Contents{text},
                       Heading{1, text, text},
                       Paragraph{{{text}, {text, true}, {text, false, true}}},
                       List{ListKind::Numbered, {plainText(text)}},
                       table,
                       chart,
                       report::Quote{plainText(text), text},
                       RatingKey{{{RatingMark::Partial, text, text}}},
                       Sheet{text, text, {text}},
                       Idea{Pictogram::House, plainText(text), text}};
    return document;
}

} // namespace

class TestRenderers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatSaysTheSame_data();
    void everyFormatSaysTheSame();
    void chartsAreTold_data() { everyFormatSaysTheSame_data(); }
    void chartsAreTold();
    void htmlNeedsNothingElseAndRunsNothing();
    void htmlHasItsHeadingsLandmarksAndTables();
    void odtBeginsWithItsKindAndIsTheSameEveryTime();
    void odtSaysItsLanguageTitleAndLevels();
    void whatSomebodyTypedIsShownAsTyped_data();
    void whatSomebodyTypedIsShownAsTyped();
    void theEndOfTheNameSaysTheFormat();
    void theFileAppearsWholeOrNotAtAll();
    void whatCannotBeWrittenSaysWhy();

private:
    [[nodiscard]] report::Document documentOf(const QString &name, const QString &language);

    FilledVisit m_visit;
};

report::Document TestRenderers::documentOf(const QString &name, const QString &language)
{
    const bool isFrench = language == u"fr";
    if (name == u"sample")
        return sampleDocument(isFrench ? Language::French : Language::English,
                              isFrench ? PageSize::A4 : PageSize::Letter);
    const DocumentKind kind = *documentKindFromToken(name);
    const auto document =
        buildDocument(*m_visit.notebook, *m_visit.toolkit,
                      {kind, isOfVisit(kind) ? m_visit.visit : m_visit.report, language, PageSize::A4});
    return document ? *document : report::Document();
}

void TestRenderers::everyFormatSaysTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        QTest::addRow("sample %s", qPrintable(language)) << u"sample"_s << language;
        for (const DocumentKind kind : Kinds)
            QTest::addRow("%s %s", qPrintable(report::token(kind)), qPrintable(language))
                << report::token(kind) << language;
    }
}

void TestRenderers::everyFormatSaysTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const report::Document document = documentOf(name, language);
    QVERIFY(document.blocks.size() > 5);
    const RenderedText pdf = textOfPdf(bytesOf(document, Format::Pdf));
    const RenderedText html = textOfHtml(bytesOf(document, Format::Html));
    const RenderedText odt = textOfOdt(bytesOf(document, Format::Odt));
    QVERIFY2(pdf.words.size() > 50, qPrintable(pdf.words.join(u' ')));
    QVERIFY2(pdf.words == html.words, qPrintable(u"PDF and HTML, "_s + difference(pdf.words, html.words)));
    QVERIFY2(pdf.words == odt.words, qPrintable(u"PDF and ODT, "_s + difference(pdf.words, odt.words)));
}

void TestRenderers::chartsAreTold()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const report::Document document = documentOf(name, language);
    const RenderedText html = textOfHtml(bytesOf(document, Format::Html));
    const RenderedText odt = textOfOdt(bytesOf(document, Format::Odt));
    QCOMPARE(html.pictures, charts(document));
    QCOMPARE(odt.pictures, charts(document));
}

void TestRenderers::htmlNeedsNothingElseAndRunsNothing()
{
    const QString html = QString::fromUtf8(bytesOf(documentOf(u"sample"_s, u"fr"_s), Format::Html));
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = reader.name();
        QVERIFY2(name != u"script" && name != u"link" && name != u"img" && name != u"iframe",
                 qPrintable(name.toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(attribute.name().toString()));
            QVERIFY2(attribute.name() != u"src", qPrintable(attribute.value().toString()));
            if (attribute.name() == u"href")
                QVERIFY2(attribute.value().startsWith(u'#'), qPrintable(attribute.value().toString()));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(!html.contains(u"url("_s) && !html.contains(u"@import"_s));
}

void TestRenderers::htmlHasItsHeadingsLandmarksAndTables()
{
    for (const DocumentKind kind : Kinds) {
        const report::Document document = documentOf(report::token(kind), u"fr"_s);
        QXmlStreamReader reader(bytesOf(document, Format::Html));
        QMap<QString, int> found;
        QStringList ids;
        QStringList targets;
        int level = 0;
        bool hasLanguage = false;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.name().toString();
            const auto attributes = reader.attributes();
            ++found[name];
            if (name == u"html")
                hasLanguage = attributes.value(u"lang"_s) == u"fr";
            if (name.size() == 2 && name.startsWith(u'h') && name.at(1).isDigit()) {
                const int next = name.at(1).digitValue();
                QVERIFY2(next <= level + 1,
                         qPrintable(u"%1: h%2 after h%3"_s.arg(report::token(kind)).arg(next).arg(level)));
                level = next;
            }
            if (name == u"th")
                QVERIFY(attributes.hasAttribute(u"scope"_s));
            if (attributes.hasAttribute(u"id"_s))
                ids.append(attributes.value(u"id"_s).toString());
            if (name == u"a")
                targets.append(attributes.value(u"href"_s).mid(1).toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(hasLanguage);
        QCOMPARE(found.value(u"h1"_s), 1);
        QCOMPARE(found.value(u"main"_s), 1);
        QCOMPARE(found.value(u"footer"_s), 1);
        QCOMPARE(found.value(u"title"_s) >= 1, true);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QString &target : targets)
            QVERIFY2(ids.contains(target), qPrintable(target));
        if (kind == DocumentKind::Unit)
            QVERIFY(found.value(u"nav"_s) == 1 && targets.size() > 10 && found.value(u"figure"_s) > 5);
    }
}

void TestRenderers::odtBeginsWithItsKindAndIsTheSameEveryTime()
{
    const report::Document document = documentOf(u"unit"_s, u"fr"_s);
    const QByteArray odt = bytesOf(document, Format::Odt);
    // What programs look at to know what kind of file it is: the 30 bytes of a ZIP entry's head, name, content.
    QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    QCOMPARE(odt.mid(26, 4), QByteArray("\x08\x00\x00\x00", 4));
    QVERIFY(odt == bytesOf(document, Format::Odt));
    const auto files = filesOf(odt);
    const QString manifest = QString::fromUtf8(files.value(u"META-INF/manifest.xml"_s));
    for (const QString &name : files.keys()) {
        if (name != u"mimetype" && !name.startsWith(u"META-INF/"))
            QVERIFY2(manifest.contains(u"manifest:full-path=\"%1\""_s.arg(name)), qPrintable(name));
    }
    const QString content = QString::fromUtf8(files.value(u"content.xml"_s));
    for (const auto &part : content.split(u"xlink:href=\"Pictures/"_s).mid(1))
        QVERIFY(files.contains(u"Pictures/"_s + part.section(u'"', 0, 0)));
}

void TestRenderers::odtSaysItsLanguageTitleAndLevels()
{
    for (const auto &[language, country] : {std::pair(u"fr"_s, u"FR"_s), {u"en"_s, u"GB"_s}}) {
        const report::Document document = documentOf(u"unit"_s, language);
        const auto files = filesOf(bytesOf(document, Format::Odt));
        const QString styles = QString::fromUtf8(files.value(u"styles.xml"_s));
        const QString content = QString::fromUtf8(files.value(u"content.xml"_s));
        QVERIFY(styles.contains(u"fo:language=\"%1\" fo:country=\"%2\""_s.arg(language, country)));
        QVERIFY(styles.contains(u"fo:hyphenate=\"false\""_s));
        QVERIFY(styles.contains(u"fo:orphans=\"2\" fo:widows=\"2\""_s));
        QVERIFY(QString::fromUtf8(files.value(u"meta.xml"_s))
                    .contains(u"<dc:title>%1</dc:title>"_s.arg(typeset(document.title, document.language))));
        QCOMPARE(content.count(u"<text:h "_s),
                 std::count_if(document.blocks.begin(), document.blocks.end(),
                               [](const Block &block) { return std::holds_alternative<Heading>(block); }));
        QVERIFY(content.contains(u"text:outline-level=\"1\""_s) && content.contains(u"text:outline-level=\"2\""_s));
        QVERIFY(content.contains(u"<table:table-header-rows>"_s));
        QVERIFY(content.contains(u"<text:table-of-content "_s));
    }
}

void TestRenderers::whatSomebodyTypedIsShownAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addRow("markup") << u"<b>bold</b> & ]]> &amp; <script>alert(1)</script>"_s
                            << u"<b>bold</b> & ]]> &amp; <script>alert(1)</script>"_s;
    QTest::addRow("quotes") << u"a \"b\" c"_s << u"a \"b\" c"_s;
    QTest::addRow("right to left") << u"مرحبا بالعالم שלום"_s << u"مرحبا بالعالم שלום"_s;
    QTest::addRow("emoji") << u"fin 🙂👩🏽‍⚕️ fin"_s << u"fin 🙂👩🏽‍⚕️ fin"_s;
    QTest::addRow("control characters") << QString(u"a\u0001b\u0000c\u001bd\u202ee"_s)
                                        << u"a\ufffdb\ufffdc\ufffdd\ufffde"_s;
    QTest::addRow("lone surrogates") << QString(QChar(0xd83d) + u"x"_s + QChar(0xde00)) << u"\ufffdx\ufffd"_s;
    QTest::addRow("not characters") << QString(u"a"_s + QChar(0xffff) + QChar(0xfffe) + u"b"_s) << u"a\ufffd\ufffdb"_s;
    QTest::addRow("spaces in a row") << u"  a   b  "_s << u"  a   b  "_s;
    QTest::addRow("lines") << u"a\nb\r\nc"_s << u"a\u2028b\u2028c"_s;
    QTest::addRow("no space for long") << QString(50'000, u'x') << QString(50'000, u'x');
}

void TestRenderers::whatSomebodyTypedIsShownAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const report::Document document = hostile(typed);
    // Some thousand pages take a while: of the longest text a PDF gets the paragraph alone.
    report::Document forPdf = document;
    if (typed.size() > 10'000)
        forPdf.blocks = {Paragraph{plainText(typed)}};
    QVERIFY(bytesOf(forPdf, Format::Pdf).startsWith("%PDF"));
    const QByteArray html = bytesOf(document, Format::Html);
    const auto odt = filesOf(bytesOf(document, Format::Odt));
    // The paragraph's text, out of each.
    const auto paragraph = [&](const QByteArray &xml, QStringView element) {
        QXmlStreamReader reader(xml);
        reader.setNamespaceProcessing(false);
        QString best;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.qualifiedName() != element)
                continue;
            QString text;
            for (int depth = 1; depth > 0 && !reader.atEnd();) {
                const auto token = reader.readNext();
                depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
                if (token == QXmlStreamReader::Characters)
                    text += reader.text();
                else if (token == QXmlStreamReader::StartElement
                         && (reader.qualifiedName() == u"br" || reader.qualifiedName() == u"text:line-break"))
                    text += QChar::LineSeparator;
                else if (token == QXmlStreamReader::StartElement && reader.qualifiedName() == u"text:s")
                    text += u' ';
            }
            if (text == shown + shown + shown)
                best = text;
        }
        return reader.hasError() ? reader.errorString() : best;
    };
    QCOMPARE(paragraph(html, u"p"), shown + shown + shown);
    QCOMPARE(paragraph(odt.value(u"content.xml"_s), u"text:p"), shown + shown + shown);
    // Whoever reads ODF drops a space behind another, unless it is said to be one.
    static const QRegularExpression dropped(u"(<text:(p|h) [^>]*> )|(<text:(p|h|span|a) [^>]*>[^<]*  )"_s);
    const auto lost = dropped.match(QString::fromUtf8(odt.value(u"content.xml"_s)));
    QVERIFY2(!lost.hasMatch(), qPrintable(lost.captured()));
    for (auto file = odt.begin(); file != odt.end(); ++file) {
        if (!file.key().endsWith(u".xml") && !file.key().endsWith(u".svg"))
            continue;
        QXmlStreamReader reader(file.value());
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(file.key() + u": "_s + reader.errorString()));
    }
}

void TestRenderers::theEndOfTheNameSaysTheFormat()
{
    QCOMPARE(formatOfFile(u"a.pdf"), Format::Pdf);
    QCOMPARE(formatOfFile(u"a.b.HTML"), Format::Html);
    QCOMPARE(formatOfFile(u"rapport.Odt"), Format::Odt);
    QCOMPARE(formatOfFile(u"a.docx"), std::nullopt);
    QCOMPARE(formatOfFile(u"pdf"), std::nullopt);
    for (const Format format : {Format::Pdf, Format::Html, Format::Odt})
        QCOMPARE(formatOfFile(QString(u"x"_s + suffix(format))), format);
}

void TestRenderers::theFileAppearsWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const report::Document document = documentOf(u"sample"_s, u"en"_s);
    for (const Format format : {Format::Pdf, Format::Html, Format::Odt}) {
        const QString path = folder.filePath(u"report"_s + suffix(format));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        QVERIFY(bool(writeDocument(document, format, path)));
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly) && after.readAll().size() > 10'000);
    }
    // Nothing of what was written on the way is left.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void TestRenderers::whatCannotBeWrittenSaysWhy()
{
    const QTemporaryDir folder;
    const report::Document document = hostile(u"x"_s);
    for (const Format format : {Format::Pdf, Format::Html, Format::Odt}) {
        const auto nowhere = writeDocument(document, format, folder.filePath(u"no/such"_s + suffix(format)));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileMissing);
        const QString taken = folder.filePath(u"folder"_s + suffix(format));
        QVERIFY(QDir().mkpath(taken + u"/in it"_s));
        const auto inTheWay = writeDocument(document, format, taken);
        QVERIFY(!inTheWay);
        QCOMPARE(inTheWay.error().details.value(0), taken);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

QTEST_MAIN(TestRenderers)
#include "tst_renderers.moc"
