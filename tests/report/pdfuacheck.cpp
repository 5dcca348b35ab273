// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfuacheck.h"

#include "pdfuacheck_parts.h"

#include <QXmlStreamReader>

#include <qpdf/Buffer.hh>

namespace regards::test {

namespace {

const QString Dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString PdfUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

bool isTrue(const PdfObject &object)
{
    return PdfObject(object).isBool() && PdfObject(object).getBoolValue();
}

void checkMetadata(PdfCheck &check, bool claims)
{
    PdfObject metadata = check.pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        check.fault("06-001", "no XMP");
        return;
    }
    const auto bytes = metadata.getStreamData();
    QXmlStreamReader xml(QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())));
    QString title;
    bool isClaimed = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.namespaceUri() == Dc && xml.name() == u"title")
            title = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else if (xml.namespaceUri() == PdfUa && xml.name() == u"part")
            isClaimed = xml.readElementText() == u"1";
    }
    if (xml.hasError())
        check.fault("06-001", "XMP is no XML: " + xml.errorString().toStdString());
    if (isClaimed != claims)
        check.fault("06-002", claims ? "no PDF/UA identifier" : "a PDF/UA identifier where none may be");
    if (claims && title.isEmpty())
        check.fault("06-003", "no dc:title");
}

void checkBookmarks(PdfCheck &check, PdfObject parent, int depth)
{
    if (depth > 8)
        return;
    for (PdfObject item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        PdfObject target = item.getKey("/Dest");
        if (!target.isArray() || check.pageOf(target.getArrayItem(0)) < 0)
            check.fault("bookmark", item.getKey("/Title").getUTF8Value());
        if (item.getKey("/Title").getUTF8Value().empty())
            check.fault("bookmark", "without words");
        checkBookmarks(check, item, depth + 1);
    }
}

} // namespace

void checkCatalog(PdfCheck &check, bool claims)
{
    PdfObject root = check.pdf.getRoot();
    if (!isTrue(root.getKey("/MarkInfo").getKeyIfDict("/Marked")))
        check.fault("01-006", "not marked as tagged");
    if (isTrue(root.getKey("/MarkInfo").getKeyIfDict("/Suspects")))
        check.fault("01-007", "Suspects");
    checkMetadata(check, claims);
    if (!isTrue(root.getKey("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle")))
        check.fault("07-001", "the title is not shown");
    if (!root.getKey("/Lang").isString() || root.getKey("/Lang").getUTF8Value().size() < 2)
        check.fault("11-001", "no language");
    for (const char *key : {"/AcroForm", "/OCProperties", "/AF", "/OpenAction", "/AA"}) {
        if (root.hasKey(key))
            check.fault("unknown", key);
    }
    if (root.getKey("/Names").isDictionary())
        check.fault("unknown", "/Names");
    if (check.pdf.isEncrypted())
        check.fault("unknown", "encryption");
    if (root.getKey("/Outlines").isDictionary())
        checkBookmarks(check, root.getKey("/Outlines"), 0);
}

QStringList pdfUaFaults(const QByteArray &pdf, bool claims)
{
    QPDF file;
    file.setSuppressWarnings(true);
    try {
        file.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
        PdfCheck check(file);
        checkCatalog(check, claims);
        checkStructure(check);
        checkContents(check);
        checkAnnotations(check);
        checkFonts(check);
        for (const auto &warning : file.getWarnings())
            check.fault("unknown", warning.what());
        return check.faults;
    } catch (const std::exception &failure) {
        return {QString::fromUtf8(failure.what())};
    }
}

} // namespace regards::test
