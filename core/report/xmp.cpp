// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xmp.h"

#include <QXmlStreamWriter>

namespace regards::report {

namespace {

const QString Rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString Dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString Xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString Pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString PdfUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

/// A value in a list: "Alt" is of one text in several languages, "Seq" of several in order, "Bag" of several.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(Dc, name);
    xml.writeStartElement(Rdf, kind);
    xml.writeStartElement(Rdf, QStringLiteral("li"));
    if (kind == u"Alt")
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString pdfProducer()
{
    return QStringLiteral("Regards " REGARDS_VERSION);
}

QByteArray xmpOf(const PdfFacts &facts)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(Rdf, QStringLiteral("rdf"));
    xml.writeStartElement(Rdf, QStringLiteral("RDF"));
    xml.writeNamespace(Dc, QStringLiteral("dc"));
    xml.writeNamespace(Xmp, QStringLiteral("xmp"));
    xml.writeNamespace(Pdf, QStringLiteral("pdf"));
    xml.writeNamespace(PdfUa, QStringLiteral("pdfuaid"));
    xml.writeStartElement(Rdf, QStringLiteral("Description"));
    xml.writeAttribute(Rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(Dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), facts.title);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), facts.subject);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), facts.author);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), facts.language);
    xml.writeTextElement(Xmp, QStringLiteral("CreatorTool"), QStringLiteral("Regards"));
    xml.writeTextElement(Pdf, QStringLiteral("Producer"), pdfProducer());
    if (facts.isUniversal)
        xml.writeTextElement(PdfUa, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body + "\n<?xpacket end=\"w\"?>\n";
}

} // namespace regards::report
