// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of pdfuacheck.h is met by a sound file, and broken by one that was spoilt on purpose.
#include "core/report/pdf.h"
#include "pdfuacheck.h"
#include "sampledocument.h"

#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

using Spoil = std::function<void(QPDF &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

using Object = QPDFObjectHandle;

Object treeOf(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot");
}

/// The first element of a type.
Object find(QPDF &pdf, const std::string &type)
{
    const std::function<Object(Object)> visit = [&](Object element) {
        if (!element.isDictionary())
            return Object::newNull();
        if (element.getKey("/S").isNameAndEquals('/' + type))
            return element;
        Object kids = element.getKey("/K");
        for (Object kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids}) {
            if (Object found = visit(kid); !found.isNull())
                return found;
        }
        return Object::newNull();
    };
    return visit(treeOf(pdf).getKey("/K"));
}

std::string textOf(Object stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

void replaceIn(Object stream, const std::string &what, const std::string &by)
{
    std::string text = textOf(stream);
    const auto at = text.find(what);
    if (at == std::string::npos)
        qFatal("nothing to spoil");
    text.replace(at, what.size(), by);
    stream.replaceStreamData(text, Object::newNull(), Object::newNull());
}

/// The page of the contents.
Object pageOf(QPDF &pdf)
{
    return pdf.getAllPages().at(1);
}

Object contentsOf(QPDF &pdf)
{
    return pageOf(pdf).getKey("/Contents");
}

Object fontOf(QPDF &pdf)
{
    return pageOf(pdf).getKey("/Resources").getKey("/Font").getKey("/F0");
}

Object descendantOf(QPDF &pdf)
{
    return fontOf(pdf).getKey("/DescendantFonts").getArrayItem(0);
}

Object mapOf(QPDF &pdf)
{
    return descendantOf(pdf).getKey("/CIDToGIDMap");
}

void replaceMap(QPDF &pdf, const std::string &bytes)
{
    mapOf(pdf).replaceStreamData(bytes, Object::newNull(), Object::newNull());
}

Object linkOf(QPDF &pdf)
{
    return pageOf(pdf).getKey("/Annots").getArrayItem(0);
}

Spoil retyped(const std::string &type, const std::string &other)
{
    return [=](QPDF &pdf) { find(pdf, type).replaceKey("/S", Object::newName('/' + other)); };
}

Spoil inContents(const std::string &what, const std::string &by)
{
    return [=](QPDF &pdf) { replaceIn(contentsOf(pdf), what, by); };
}

Spoil inMap(const std::string &by)
{
    return [=](QPDF &pdf) {
        const std::string map = textOf(fontOf(pdf).getKey("/ToUnicode"));
        const auto from = map.find("<0001> <");
        replaceIn(fontOf(pdf).getKey("/ToUnicode"), map.substr(from, map.find('\n', from) - from), by);
    };
}

} // namespace

class TestPdfUaCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundFileHasNoFault();
    void whatIsNoPdfIsAFault();
    void aSpoiltFileHasItsFault_data();
    void aSpoiltFileHasItsFault();

private:
    void spoilCatalog() const;
    void spoilStructure() const;
    void spoilContents() const;
    void spoilLinks() const;
    void spoilFonts() const;

    QByteArray m_sound{};
};

void TestPdfUaCheck::initTestCase()
{
    m_sound = pdfOf(sampleDocument(Language::French, PageSize::A4)).value();
}

void TestPdfUaCheck::aSoundFileHasNoFault()
{
    QCOMPARE(pdfUaFaults(m_sound), QStringList());
}

void TestPdfUaCheck::whatIsNoPdfIsAFault()
{
    QVERIFY(!pdfUaFaults({}).isEmpty());
    QVERIFY(!pdfUaFaults("%PDF-1.7 and nothing else").isEmpty());
    QVERIFY(!pdfUaFaults(m_sound.first(m_sound.size() / 2)).isEmpty());
}

void TestPdfUaCheck::spoilCatalog() const
{
    const auto catalog = [](const char *condition, const char *name, const Spoil &spoil) {
        QTest::newRow(name) << QString::fromLatin1(condition) << spoil;
    };
    catalog("01-006", "not marked", [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); });
    catalog("01-007", "suspects",
            [](QPDF &pdf) { pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Object::newBool(true)); });
    catalog("06-001", "no XMP", [](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); });
    catalog("06-001", "XMP that is no XML",
            [](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), "</rdf:RDF>", ""); });
    catalog("06-002", "no identifier",
            [](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), "<pdfuaid:part>1", "<pdfuaid:part>2"); });
    catalog("06-003", "no title in XMP",
            [](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), "Rapport d'observation : Les Vergers", ""); });
    catalog("07-001", "title not shown", [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); });
    catalog("11-001", "no language", [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); });
    catalog("unknown", "forms to fill in",
            [](QPDF &pdf) { pdf.getRoot().replaceKey("/AcroForm", Object::newDictionary()); });
    catalog("bookmark", "a bookmark to nowhere",
            [](QPDF &pdf) { pdf.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Dest"); });
}

void TestPdfUaCheck::spoilStructure() const
{
    const auto structure = [](const char *condition, const char *name, const Spoil &spoil) {
        QTest::newRow(name) << QString::fromLatin1(condition) << spoil;
    };
    structure("01-005", "no structure", [](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); });
    structure("02-001", "a type that nobody knows", [](QPDF &pdf) { treeOf(pdf).removeKey("/RoleMap"); });
    structure("02-003", "a type that is itself",
              [](QPDF &pdf) { treeOf(pdf).replaceKey("/RoleMap", Object::parse("<< /Title /Title >>")); });
    structure("02-004", "another meaning of P",
              [](QPDF &pdf) { treeOf(pdf).replaceKey("/RoleMap", Object::parse("<< /Title /P /P /Span >>")); });
    structure("09-004", "a cell without row", retyped("TR", "Sect"));
    structure("09-005", "an item without list", retyped("L", "Div"));
    structure("09-005", "text in a list", retyped("LBody", "P"));
    structure("09-006", "an entry without contents", retyped("TOC", "Sect"));
    structure("13-004", "a figure without words", [](QPDF &pdf) { find(pdf, "Figure").removeKey("/Alt"); });
    structure("figure", "a figure without place", [](QPDF &pdf) { find(pdf, "Figure").removeKey("/A"); });
    structure("14-002", "first a second level", retyped("H1", "H2"));
    structure("14-003", "a level left out", retyped("H2", "H3"));
    structure("15-003", "a header of nothing", [](QPDF &pdf) { find(pdf, "TH").removeKey("/A"); });
    structure("table", "a row too short", [](QPDF &pdf) {
        Object row = find(pdf, "TBody").getKey("/K").getArrayItem(0);
        row.getKey("/K").eraseItem(1);
    });
    structure("parents", "a child of another", [](QPDF &pdf) { find(pdf, "H1").replaceKey("/P", treeOf(pdf)); });
    structure("parents", "a mark that is nowhere",
              [](QPDF &pdf) { find(pdf, "H1").replaceKey("/K", Object::newInteger(9999)); });
    structure("parents", "no way from mark to element", [](QPDF &pdf) { treeOf(pdf).removeKey("/ParentTree"); });
    structure("24-001", "a field without name", retyped("Lbl", "Form"));
    structure("unknown", "a formula", retyped("P", "Formula"));
}

void TestPdfUaCheck::spoilContents() const
{
    const auto contents = [](const char *condition, const char *name, const Spoil &spoil) {
        QTest::newRow(name) << QString::fromLatin1(condition) << spoil;
    };
    contents("01-003", "decoration in content", inContents("/MCID 0 >> BDC", "/MCID 0 >> BDC /Artifact BMC EMC"));
    contents("01-004", "content in decoration", [](QPDF &pdf) {
        const std::string text = textOf(contentsOf(pdf));
        contentsOf(pdf).replaceStreamData("/Artifact BMC " + text + " EMC", Object::newNull(), Object::newNull());
    });
    contents("01-005", "a line beside all marks", [](QPDF &pdf) {
        const std::string text = textOf(contentsOf(pdf));
        contentsOf(pdf).replaceStreamData("0 0 m 9 9 l S " + text, Object::newNull(), Object::newNull());
    });
    contents("01-005", "text that nobody names", inContents("/MCID 0 >>", "/MCID 998 >>"));
    contents("parents", "a mark twice", inContents("/MCID 1 >>", "/MCID 0 >>"));
    contents("01-005", "a mark that does not end", [](QPDF &pdf) {
        const std::string text = textOf(contentsOf(pdf));
        contentsOf(pdf).replaceStreamData(text.substr(0, text.rfind("EMC")), Object::newNull(), Object::newNull());
    });
}

void TestPdfUaCheck::spoilLinks() const
{
    const auto link = [](const char *condition, const char *name, const Spoil &spoil) {
        QTest::newRow(name) << QString::fromLatin1(condition) << spoil;
    };
    link("28-009", "another order of keys", [](QPDF &pdf) { pageOf(pdf).removeKey("/Tabs"); });
    link("28-011", "a link that is none", retyped("Link", "Span"));
    link("28-012", "a link without words", [](QPDF &pdf) { linkOf(pdf).removeKey("/Contents"); });
    link("parents", "a link of another element",
         [](QPDF &pdf) { linkOf(pdf).replaceKey("/StructParent", Object::newInteger(0)); });
    link("link", "a link to nowhere", [](QPDF &pdf) { linkOf(pdf).removeKey("/Dest"); });
    link("unknown", "a note on the page",
         [](QPDF &pdf) { linkOf(pdf).replaceKey("/Subtype", Object::newName("/Text")); });
}

void TestPdfUaCheck::spoilFonts() const
{
    const auto font = [](const char *condition, const char *name, const Spoil &spoil) {
        QTest::newRow(name) << QString::fromLatin1(condition) << spoil;
    };
    font("10-001", "a code without character", inMap("<7777> <0041>"));
    font("31-028", "a code for zero", inMap("<0001> <0000>"));
    font("31-029", "a code for a mark", inMap("<0001> <FEFF>"));
    font("31-004", "glyphs by another map",
         [](QPDF &pdf) { descendantOf(pdf).replaceKey("/CIDToGIDMap", Object::newName("/Other")); });
    font("31-005", "no map of glyphs", [](QPDF &pdf) { descendantOf(pdf).removeKey("/CIDToGIDMap"); });
    font("31-011", "a map of glyphs that ends too early", [](QPDF &pdf) { replaceMap(pdf, std::string(4, '\0')); });
    font("31-011", "a glyph beyond the font's", [](QPDF &pdf) { replaceMap(pdf, std::string(0x8000, '\x7f')); });
    font("31-016", "other glyphs than the widths'",
         [](QPDF &pdf) { replaceMap(pdf, std::string(1, '\0') + textOf(mapOf(pdf))); });
    font("31-030", "a code that leads to the glyph of none",
         [](QPDF &pdf) { replaceMap(pdf, std::string(0x8000, '\0')); });
    font("31-006", "another map of codes",
         [](QPDF &pdf) { fontOf(pdf).replaceKey("/Encoding", Object::newName("/Other")); });
    font("31-009", "a font that is not there",
         [](QPDF &pdf) { descendantOf(pdf).getKey("/FontDescriptor").removeKey("/FontFile2"); });
    font("31-014", "a list of glyphs", [](QPDF &pdf) {
        descendantOf(pdf).getKey("/FontDescriptor").replaceKey("/CIDSet", Object::newStream(&pdf, "x"));
    });
    font("31-016", "a wrong width",
         [](QPDF &pdf) { descendantOf(pdf).getKey("/W").getArrayItem(1).setArrayItem(0, Object::newInteger(7)); });
    font("31-027", "no characters", [](QPDF &pdf) { fontOf(pdf).removeKey("/ToUnicode"); });
    font("31-011", "a glyph that is not there", inContents("[<", "[<7000"));
    font("31-030", "the glyph of none", inContents("[<", "[<0000"));
}

void TestPdfUaCheck::aSpoiltFileHasItsFault_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<Spoil>("spoil");
    spoilCatalog();
    spoilStructure();
    spoilContents();
    spoilLinks();
    spoilFonts();
}

void TestPdfUaCheck::aSpoiltFileHasItsFault()
{
    QFETCH(QString, condition);
    QFETCH(Spoil, spoil);
    QPDF pdf;
    pdf.processMemoryFile("sound", m_sound.constData(), size_t(m_sound.size()));
    spoil(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const QStringList faults =
        pdfUaFaults(QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())));
    const bool isFound = std::any_of(faults.begin(), faults.end(),
                                     [&](const QString &fault) { return fault.startsWith(condition + u' '); });
    QVERIFY2(isFound, qPrintable(u"found: "_s + faults.join(u'\n')));
}

QTEST_MAIN(TestPdfUaCheck)
#include "tst_pdfuacheck.moc"
