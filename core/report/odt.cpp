// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt.h"

#include "core/report/fonts.h"
#include "core/report/ideapieces.h"
#include "core/report/layout.h"
#include "core/report/odt_parts.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString TextType = u"application/vnd.oasis.opendocument.text"_s;

QString paragraphName(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return u"Lead"_s;
    case ParagraphStyle::Small:
        return u"Small"_s;
    case ParagraphStyle::Caption:
        return u"Remark"_s;
    case ParagraphStyle::Spoken:
        return u"Spoken"_s;
    case ParagraphStyle::Body:
        break;
    }
    return u"Text_20_body"_s;
}

QString bookmark(qsizetype heading)
{
    return u"heading-%1"_s.arg(heading);
}

/// Writes the blocks of a document with an OdtPen.
class OdtWriter
{
public:
    /// `outline` says on which page each heading stands, as far as one can know before the file is opened.
    OdtWriter(OdtPen &pen, const std::vector<OutlineEntry> &outline)
        : m_pen(pen)
        , m_outline(outline)
    { }

    void write()
    {
        for (const Block &block : m_pen.document().blocks)
            std::visit([this](const auto &typed) { add(typed); }, block);
    }

private:
    void add(const CoverPage &cover)
    {
        m_pen.startNext(Placement::Start::Cover);
        if (!cover.notice.isEmpty())
            m_pen.paragraph(u"Cover_20_Notice"_s, cover.notice);
        m_pen.paragraph(u"Title"_s, cover.title);
        for (const QString &subtitle : cover.subtitles)
            m_pen.paragraph(u"Subtitle"_s, subtitle);
        m_pen.paragraph(u"Cover_20_Space"_s, QString());
        writeOdtFacts(m_pen, cover.facts);
        m_pen.startNext(Placement::Start::AfterCover);
    }
    void add(const Contents &contents);
    void add(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 4);
        const bool isEasy = m_pen.document().look == DocumentLook::EasyRead;
        m_pen.openHeading(isEasy ? u"Easy_20_Heading_20_%1"_s.arg(std::min(level, 2)) : u"Heading_20_%1"_s.arg(level),
                          level);
        m_pen.xml().empty(u"text:bookmark-start"_s, {{u"text:name"_s, bookmark(m_headings)}});
        m_pen.write(heading.text);
        m_pen.xml().empty(u"text:bookmark-end"_s, {{u"text:name"_s, bookmark(m_headings)}});
        m_pen.close();
        ++m_headings;
    }
    void add(const Paragraph &paragraph)
    {
        m_pen.paragraph(m_pen.document().look == DocumentLook::EasyRead ? u"Easy_20_Text"_s
                                                                        : paragraphName(paragraph.style),
                        paragraph.runs);
    }
    void add(const List &list)
    {
        if (list.items.isEmpty())
            return;
        m_pen.xml().open(u"text:list"_s,
                         {{u"text:style-name"_s, list.kind == ListKind::Numbered ? u"Numbers"_s : u"Bullets"_s}});
        for (const Runs &item : list.items) {
            m_pen.xml().open(u"text:list-item"_s);
            m_pen.paragraph(u"List_20_Paragraph"_s, item);
            m_pen.close();
        }
        m_pen.close();
    }
    void add(const Table &table) { writeOdtTable(m_pen, table); }
    void add(const Chart &chart);
    void add(const Quote &quote)
    {
        const bool isAttributed = !quote.attribution.isEmpty();
        m_pen.paragraph(u"Quotations"_s, quote.runs, isAttributed);
        if (isAttributed)
            m_pen.paragraph(u"Attribution"_s, u"— "_s + quote.attribution);
    }
    void add(const RatingKey &key) { writeOdtKey(m_pen, key); }
    void add(const Spacer &spacer)
    {
        // At the top of a page it says nothing.
        if (!m_pen.startsPage())
            m_pen.paragraph(spacer.size == Space::Small        ? u"Space_20_small"_s
                                : spacer.size == Space::Medium ? u"Space_20_medium"_s
                                                               : u"Space_20_large"_s,
                            QString());
    }
    void add(const PageBreak &pageBreak)
    {
        // How much room is left is known once the pages are laid out.
        if (pageBreak.unlessLeft >= 1)
            m_pen.startNext(Placement::Start::NewPage);
    }
    void add(const Sheet &sheet) { writeOdtSheet(m_pen, sheet); }
    void add(const FormEntry &entry) { writeOdtEntry(m_pen, entry); }
    void add(const Idea &idea);

    OdtPen &m_pen;
    const std::vector<OutlineEntry> &m_outline;
    qsizetype m_headings = 0;
};

/// The entries as they are now, in an index that the program can make afresh. Its page numbers are fields: they are
/// right without that, too.
void OdtWriter::add(const Contents &contents)
{
    if (std::none_of(m_outline.begin(), m_outline.end(),
                     [&](const OutlineEntry &entry) { return entry.level <= contents.deepest; }))
        return;
    OdtXml &xml = m_pen.xml();
    const QString title = m_pen.typesetLine(contents.title);
    // The index itself begins no page: its title does.
    xml.open(u"text:table-of-content"_s,
             {{u"text:name"_s, u"Contents%1"_s.arg(m_pen.fresh())}, {u"text:protected"_s, u"false"_s}});
    xml.open(u"text:table-of-content-source"_s,
             {{u"text:outline-level"_s, QString::number(std::clamp(contents.deepest, 1, 4))},
              {u"text:use-index-marks"_s, u"false"_s}});
    xml.element(u"text:index-title-template"_s, title, {{u"text:style-name"_s, u"Contents_20_Heading"_s}});
    for (int level = 1; level <= 4; ++level) {
        xml.open(u"text:table-of-content-entry-template"_s,
                 {{u"text:outline-level"_s, QString::number(level)},
                  {u"text:style-name"_s, u"Contents_20_%1"_s.arg(level)}});
        xml.empty(u"text:index-entry-link-start"_s);
        xml.empty(u"text:index-entry-text"_s);
        xml.empty(u"text:index-entry-tab-stop"_s, {{u"style:type"_s, u"right"_s}, {u"style:leader-char"_s, u"."_s}});
        xml.empty(u"text:index-entry-page-number"_s);
        xml.empty(u"text:index-entry-link-end"_s);
        xml.close();
    }
    xml.close();
    xml.open(u"text:index-body"_s);
    xml.open(u"text:index-title"_s, {{u"text:name"_s, u"ContentsTitle%1"_s.arg(m_pen.fresh())}});
    m_pen.paragraph(u"Contents_20_Heading"_s, contents.title);
    xml.close();
    for (qsizetype i = 0; i < qsizetype(m_outline.size()); ++i) {
        const OutlineEntry &entry = m_outline[size_t(i)];
        if (entry.level > contents.deepest)
            continue;
        m_pen.openParagraph(u"Contents_20_%1"_s.arg(std::clamp(entry.level, 1, 4)));
        xml.open(u"text:a"_s,
                 {{u"xlink:type"_s, u"simple"_s},
                  {u"xlink:href"_s, u"#"_s + bookmark(i)},
                  {u"text:style-name"_s, u"Index_20_Link"_s},
                  {u"text:visited-style-name"_s, u"Index_20_Link"_s}});
        m_pen.write(entry.text);
        xml.empty(u"text:tab"_s);
        xml.element(u"text:bookmark-ref"_s, QString::number(entry.page + 1),
                    {{u"text:reference-format"_s, u"page"_s}, {u"text:ref-name"_s, bookmark(i)}});
        xml.close(2);
    }
    xml.close(2);
}

void OdtWriter::add(const Chart &chart)
{
    const Document &document = m_pen.document();
    if (figures(chart, document.language).rows.isEmpty())
        return;
    const QSizeF body = odtBody(document);
    const PictureText text{m_pen.typesetLine(chart.title), m_pen.typesetLine(chart.alternative)};
    for (const Picture &picture : picturesOf(chart, document.language, body.width(), body.height() - 40)) {
        m_pen.openParagraph(u"Figure"_s);
        m_pen.picture(picture, text);
        m_pen.close();
    }
}

void OdtWriter::add(const Idea &idea)
{
    OdtXml &xml = m_pen.xml();
    const double width = odtBody(m_pen.document()).width();
    constexpr double DrawingRoom = PictogramSize + 17;
    m_pen.openTable({}, {{DrawingRoom, width - DrawingRoom}});
    xml.open(u"table:table-row"_s, {{u"table:style-name"_s, u"Row"_s}});
    xml.open(u"table:table-cell"_s, {{u"table:style-name"_s, u"IdeaCell"_s}});
    m_pen.openParagraph(u"Idea"_s);
    if (idea.pictogram)
        m_pen.picture(pictureOf(*idea.pictogram), {m_pen.typesetLine(idea.alternative)});
    xml.close(2);
    xml.open(u"table:table-cell"_s, {{u"table:style-name"_s, u"IdeaCell"_s}});
    m_pen.paragraph(u"Idea"_s, idea.text);
    xml.close(3);
}

QByteArray contentOf(const OdtPen &pen)
{
    OdtXml xml;
    xml.openRoot(u"office:document-content"_s);
    writeOdtFonts(xml);
    xml.open(u"office:automatic-styles"_s);
    writeOdtCellStyles(xml);
    xml.append(pen.styles());
    xml.close();
    xml.open(u"office:body"_s);
    xml.open(u"office:text"_s);
    xml.append(pen.body());
    xml.close(3);
    return xml.bytes();
}

QByteArray metaOf(const Document &document, const OdtPen &pen)
{
    const auto [language, country] = languageAndCountry(document.language);
    OdtXml xml;
    xml.openRoot(u"office:document-meta"_s);
    xml.open(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"Regards"_s);
    xml.element(u"dc:title"_s, pen.typesetLine(document.title));
    if (!document.subject.isEmpty())
        xml.element(u"dc:subject"_s, pen.typesetLine(document.subject));
    if (!document.author.isEmpty())
        xml.element(u"meta:initial-creator"_s, pen.typesetLine(document.author));
    xml.element(u"dc:language"_s, language + u'-' + country);
    xml.close(2);
    return xml.bytes();
}

QByteArray manifestOf(const QList<OdtFile> &files)
{
    OdtXml xml;
    xml.openManifest();
    xml.empty(
        u"manifest:file-entry"_s,
        {{u"manifest:full-path"_s, u"/"_s}, {u"manifest:version"_s, u"1.3"_s}, {u"manifest:media-type"_s, TextType}});
    for (const OdtFile &file : files)
        xml.empty(u"manifest:file-entry"_s,
                  {{u"manifest:full-path"_s, file.name}, {u"manifest:media-type"_s, file.type}});
    xml.close();
    return xml.bytes();
}

/// The files as one archive, in that order; empty when there is no memory for it.
QByteArray zipped(const QList<OdtFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(target);
        return {};
    }
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, zip_source_free);
    bool isGood = true;
    for (const OdtFile &file : files) {
        zip_source_t *source =
            zip_source_buffer(archive, file.content.constData(), zip_uint64_t(file.content.size()), 0);
        const zip_int64_t index = source ? zip_file_add(archive, file.name.toUtf8().constData(), source, 0) : -1;
        if (index < 0) {
            zip_source_free(source);
            isGood = false;
            break;
        }
        zip_set_file_compression(archive, zip_uint64_t(index), file.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        // The same day in every file: the first that the format knows.
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0);
    }
    if (!isGood || zip_close(archive) != 0) {
        zip_discard(archive);
        return {};
    }
    zip_stat_t about;
    if (zip_source_stat(target, &about) != 0 || zip_source_open(target) != 0)
        return {};
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target, bytes.data(), about.size);
    zip_source_close(target);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> odtOf(const Document &document)
{
    const auto pages = paginate(document);
    if (!pages)
        return pages.error();
    OdtPen pen(document);
    OdtWriter(pen, pages->outline).write();
    const QString xmlType = u"text/xml"_s;
    QList<OdtFile> files{{u"content.xml"_s, xmlType, contentOf(pen)},
                         {u"styles.xml"_s, xmlType, odtStyles(document, pen)},
                         {u"meta.xml"_s, xmlType, metaOf(document, pen)}};
    files += pen.pictures();
    // How others see what kind of file it is: it comes first, and as it stands.
    files.append({u"META-INF/manifest.xml"_s, xmlType, manifestOf(files)});
    files.prepend({u"mimetype"_s, {}, TextType.toLatin1(), false});
    const QByteArray bytes = zipped(files);
    if (bytes.isEmpty())
        return Error{ErrorCode::OutOfMemory};
    return bytes;
}

} // namespace regards::report
