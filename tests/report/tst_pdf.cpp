// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout.h"
#include "core/report/writer.h"
#include "pagesearch.h"
#include "sampledocument.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace regards::test;

namespace {

/// What a program of poppler says of a file; it must have nothing to complain about.
QString asked(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2").arg(program, process.errorString());
    if (const auto complaint = process.readAllStandardError(); !complaint.isEmpty())
        return QString::fromUtf8(complaint);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePdfHasThePagesOfTheLayout();
    void thePdfSaysWhatItIs();
    void allFontsAreEmbeddedAndOurs();
    void textComesOutInReadingOrderWithItsSpacesAndAccents();
    void wordsAreWholeWhereALigatureWouldStand();
    void everySpaceIsASpace();
    void theFileAppearsWholeOrNotAtAll();
    void whatCannotBeWrittenSaysWhy();

private:
    [[nodiscard]] QString write(const Document &document) const;
    [[nodiscard]] QString textOfPdf(const Document &document) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPdf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestPdf::write(const Document &document) const
{
    const QString path = m_folder->filePath(QStringLiteral("document.pdf"));
    return writeDocument(document, Format::Pdf, path) ? path : QString();
}

QString TestPdf::textOfPdf(const Document &document) const
{
    return asked(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), write(document), QStringLiteral("-")});
}

void TestPdf::thePdfHasThePagesOfTheLayout()
{
    for (const auto size : {PageSize::A4, PageSize::Letter}) {
        const auto document = sampleDocument(Language::French, size);
        const QString info = asked(QStringLiteral("pdfinfo"), {write(document)});
        const auto line = QStringLiteral("Pages:           %1\n").arg(pagesOf(document).pages.size());
        QVERIFY2(info.contains(line), qPrintable(info));
        QVERIFY2(info.contains(size == PageSize::A4 ? u"(A4)" : u"(letter)"), qPrintable(info));
    }
    QVERIFY(asked(QStringLiteral("pdfinfo"), {write({})}).contains(u"Pages:           1\n"));
}

void TestPdf::thePdfSaysWhatItIs()
{
    auto document = sampleDocument(Language::French, PageSize::A4);
    document.title = QStringLiteral("Été (2024) <b>\\ >>");
    const QString info = asked(QStringLiteral("pdfinfo"), {write(document)});
    QVERIFY2(info.contains(QStringLiteral("Title:           Été (2024) <b>\\ >>\n")), qPrintable(info));
    QVERIFY(info.contains(QStringLiteral("Subject:         Observation QualityRights\n")));
    QVERIFY(info.contains(QStringLiteral("Author:          L'équipe d'observation\n")));
    QVERIFY(info.contains(QStringLiteral("Creator:         Regards\n")));
}

void TestPdf::allFontsAreEmbeddedAndOurs()
{
    const auto document = sampleDocument(Language::French, PageSize::A4);
    const QStringList fonts = asked(QStringLiteral("pdffonts"), {write(document)}).trimmed().split(u'\n').mid(2);
    QVERIFY(fonts.size() >= 3);
    for (const auto &font : fonts) {
        // The ink-less one has the words of symbols that stand alone.
        QVERIFY2(font.contains(u"NotoSans-") || font.contains(u"RegardsInkless"), qPrintable(font));
        // Columns: embedded, subset, with a map to Unicode.
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes +\\w+ +yes"))), qPrintable(font));
    }
}

void TestPdf::textComesOutInReadingOrderWithItsSpacesAndAccents()
{
    const QString prose =
        QStringLiteral("L’établissement n’a pas relevé d’écart à l’été ; cœur, Noël, ça, où. ").repeated(9);
    Table table;
    table.columns = {{1}, {2}};
    table.rows = {Row{{Cell{plainText(QStringLiteral("1.1"))}, Cell{plainText(QStringLiteral("premier critère"))}}},
                  Row{{Cell{plainText(QStringLiteral("1.2"))}, Cell{plainText(QStringLiteral("deuxième critère"))}}}};
    auto document = documentWith(
        {Heading{1, QStringLiteral("Synthèse")}, paragraph(prose), table, paragraph(QStringLiteral("<b>fin</b>"))});
    document.language = Language::French;
    const QString text = textOfPdf(document).simplified();
    const QString expected =
        QStringLiteral("Synthèse %1 1.1 premier critère 1.2 deuxième critère <b>fin</b>").arg(prose).simplified();
    QVERIFY2(QString(text).replace(QChar(0x202f), u' ').contains(expected), qPrintable(text));
}

void TestPdf::wordsAreWholeWhereALigatureWouldStand()
{
    const QString words = QStringLiteral("efficace définition flux difficile affluent");
    auto document = documentWith(
        {paragraph(words), Heading{1, words}, Paragraph{{Run{words, true, false}, Run{words, false, true}}}});
    const QString text = textOfPdf(document);
    QCOMPARE(text.count(QStringLiteral("efficace définition")), 4);
    for (char16_t ligature = 0xfb00; ligature <= 0xfb06; ++ligature)
        QVERIFY(!text.contains(QChar(ligature)));
}

void TestPdf::everySpaceIsASpace()
{
    const QString text = QStringLiteral("one two\u00a0three four\u202f; five");
    QVERIFY(textOfPdf(documentWith({paragraph(text)})).contains(QStringLiteral("one two three four ; five")));
}

void TestPdf::theFileAppearsWholeOrNotAtAll()
{
    const QString path = write({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("%%EOF\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("document.pdf")});
}

void TestPdf::whatCannotBeWrittenSaysWhy()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("absent/document.pdf"));
    const auto lost = writeDocument(Document{}, Format::Pdf, nowhere);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::FileMissing);
    QCOMPARE(lost.error().details.first(), m_folder->filePath(QStringLiteral("absent")));
    // A folder of that name stands in the way.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("taken.pdf/inside")));
    const auto taken = writeDocument(Document{}, Format::Pdf, m_folder->filePath(QStringLiteral("taken.pdf")));
    QVERIFY(!taken);
    QCOMPARE(taken.error().details.first(), m_folder->filePath(QStringLiteral("taken.pdf")));
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("taken.pdf/inside"))).exists());
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
