// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffile.h"

#include "core/report/pdfembedding.h"
#include "core/report/pdfobjects.h"
#include "core/report/pdftree.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace regards::report {

namespace {

using Object = QPDFObjectHandle;

/// Puts the parts together, one kind after the other.
class FileWriter
{
public:
    explicit FileWriter(const PdfParts &parts)
        : m_parts(parts)
    {
        m_pdf.emptyPDF();
    }

    Result<QByteArray> run()
    {
        const auto resources = embeddedResources(m_pdf, m_parts.fonts);
        if (!resources)
            return resources.error();
        writeSides(m_pdf.makeIndirectObject(*resources));
        const auto &[places, written, structure] = std::tie(m_parts.places, m_parts.written, m_parts.structure);
        writeStructure(m_pdf, {m_sides, m_parts.sideSize, m_parts.pages, places, written, structure});
        writeOutline(m_pdf, {m_sides, m_parts.sideSize, m_parts.pages, places, written, structure});
        writeFacts();
        return bytes();
    }

private:
    void writeSides(const Object &resources)
    {
        Object pages = m_pdf.getRoot().getKey("/Pages");
        const Object box = rectangle(QRectF(QPointF(), m_parts.sideSize), m_parts.sideSize.height());
        for (size_t side = 0; side < m_parts.written.sides.size(); ++side) {
            Object page = Object::newDictionary();
            page.replaceKey("/Type", name("Page"));
            page.replaceKey("/Parent", pages);
            page.replaceKey("/MediaBox", box);
            page.replaceKey("/Resources", resources);
            page.replaceKey("/Contents", stream(m_pdf, m_parts.written.sides[side].operators));
            page.replaceKey("/StructParents", Object::newInteger(qint64(side)));
            // The keyboard goes through links as the structure has them.
            page.replaceKey("/Tabs", name("S"));
            m_sides.push_back(m_pdf.makeIndirectObject(page));
        }
        pages.replaceKey("/Kids", Object::newArray(m_sides));
        pages.replaceKey("/Count", Object::newInteger(qint64(m_sides.size())));
    }

    void writeFacts()
    {
        const PdfFacts &facts = m_parts.facts;
        Object root = m_pdf.getRoot();
        root.replaceKey("/Lang", asciiText(facts.language));
        root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        Object metadata = Object::newStream(&m_pdf, xmpOf(facts).toStdString());
        metadata.getDict().replaceKey("/Type", name("Metadata"));
        metadata.getDict().replaceKey("/Subtype", name("XML"));
        root.replaceKey("/Metadata", metadata);
        Object info = Object::newDictionary();
        const auto say = [&info](const char *key, const QString &text) {
            if (!text.isEmpty())
                info.replaceKey(key, unicodeText(text));
        };
        say("/Title", facts.title);
        say("/Subject", facts.subject);
        say("/Author", facts.author);
        say("/Creator", QStringLiteral("Regards"));
        say("/Producer", pdfProducer());
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    QByteArray bytes()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        // No time and no chance in the file's number, or a hash of it would say nothing.
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    const PdfParts &m_parts;
    QPDF m_pdf{};
    std::vector<Object> m_sides{};
};

} // namespace

Result<QByteArray> pdfFileOf(const PdfParts &parts)
{
    try {
        return FileWriter(parts).run();
    } catch (const std::exception &failure) {
        return Error{ErrorCode::ReportImpossible, {QStringLiteral("pdf"), QString::fromUtf8(failure.what())}};
    }
}

} // namespace regards::report
