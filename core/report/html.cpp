// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/fonts.h"
#include "core/report/html_parts.h"
#include "core/report/pagestyle.h"
#include "core/report/svg.h"
#include "core/report/typography.h"

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

QString codeOf(Language language)
{
    return language == Language::French ? u"fr"_s : u"en"_s;
}

QString paragraphClass(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return u"lead"_s;
    case ParagraphStyle::Small:
        return u"small"_s;
    case ParagraphStyle::Caption:
        return u"caption"_s;
    case ParagraphStyle::Spoken:
        return u"spoken"_s;
    case ParagraphStyle::Body:
        break;
    }
    return {};
}

QString headingId(int index)
{
    return u"heading-"_s + QString::number(index);
}

/// Writes a document's blocks: what comes before the first other block than cover and contents stands before `main`.
class HtmlWriter
{
public:
    HtmlWriter(QXmlStreamWriter &xml, const Document &document)
        : m_pen(xml, document.language)
        , m_document(document)
    { }

    void write()
    {
        m_pen.xml().writeDTD(u"<!DOCTYPE html>"_s);
        m_pen.open(u"html"_s, m_document.look == DocumentLook::Handout ? u"handout"_s : QString());
        m_pen.attribute(u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s);
        m_pen.attribute(u"lang"_s, codeOf(m_document.language));
        m_pen.attribute(u"xml:lang"_s, codeOf(m_document.language));
        writeHead();
        m_pen.open(u"body"_s, m_document.look == DocumentLook::EasyRead ? u"easy"_s : QString());
        writeSymbols();
        if (!hasTitle())
            writeBanner();
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &typed) { add(typed); }, block);
        openMain();
        m_pen.close();
        writeFooter();
        m_pen.close();
        m_pen.close();
    }

private:
    void meta(const QString &name, const QString &content)
    {
        if (content.isEmpty())
            return;
        m_pen.xml().writeEmptyElement(u"meta"_s);
        m_pen.attribute(u"name"_s, name);
        m_pen.attribute(u"content"_s, typeset(content, m_document.language));
    }

    void writeHead()
    {
        m_pen.open(u"head"_s);
        m_pen.xml().writeEmptyElement(u"meta"_s);
        m_pen.attribute(u"charset"_s, u"utf-8"_s);
        // Whatever somebody typed into it, nothing is fetched and nothing runs.
        m_pen.xml().writeEmptyElement(u"meta"_s);
        m_pen.attribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
        m_pen.attribute(u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
        meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        m_pen.element(u"title"_s, typeset(m_document.title, m_document.language).replace(QChar::LineSeparator, u' '));
        meta(u"author"_s, m_document.author);
        meta(u"description"_s, m_document.subject);
        meta(u"generator"_s, u"Regards"_s);
        m_pen.xml().writeTextElement(u"style"_s, htmlStyle(m_document));
        m_pen.close();
    }

    /// The symbols of all ratings, once.
    void writeSymbols()
    {
        m_pen.open(u"svg"_s, u"unseen"_s);
        m_pen.attribute(u"aria-hidden"_s, u"true"_s);
        for (const RatingMark mark : RatingMarks) {
            m_pen.open(u"symbol"_s);
            m_pen.attribute(u"id"_s, u"mark-"_s + markToken(mark));
            m_pen.attribute(u"viewBox"_s, u"0 0 10 10"_s);
            writeShapes(m_pen.xml(), pictureOf(mark));
            m_pen.close();
        }
        m_pen.close();
    }

    /// Whether the document says its title itself: on a cover, or as the one heading of level 1 that it begins with.
    bool hasTitle()
    {
        if (m_document.blocks.isEmpty())
            return false;
        if (std::holds_alternative<CoverPage>(m_document.blocks.constFirst()))
            return true;
        const auto isTop = [](const Block &block) {
            const auto *heading = std::get_if<Heading>(&block);
            return heading && heading->level <= 1;
        };
        if (!isTop(m_document.blocks.constFirst())
            || std::count_if(m_document.blocks.begin(), m_document.blocks.end(), isTop) != 1)
            return false;
        m_deeper = 0;
        return true;
    }

    void writeBanner()
    {
        m_pen.open(u"header"_s);
        m_pen.element(u"h1"_s, m_document.title, u"title"_s);
        if (!m_document.confidentiality.isEmpty())
            m_pen.element(u"p"_s, m_document.confidentiality, u"running"_s);
        m_pen.close();
    }

    void writeFooter()
    {
        m_pen.open(u"footer"_s);
        m_pen.element(u"p"_s, m_document.title, u"running"_s);
        if (!m_document.confidentiality.isEmpty())
            m_pen.element(u"p"_s, m_document.confidentiality, u"running"_s);
        m_pen.close();
    }

    void openMain()
    {
        if (!m_isInMain)
            m_pen.open(u"main"_s);
        m_isInMain = true;
    }

    void add(const CoverPage &cover);
    void add(const Contents &contents);
    void add(const Chart &chart);
    void add(const Heading &heading)
    {
        openMain();
        m_pen.open(u"h%1"_s.arg(std::clamp(heading.level, 1, 4) + m_deeper));
        m_pen.attribute(u"id"_s, headingId(m_headings++));
        m_pen.write(heading.text);
        m_pen.close();
    }
    void add(const Paragraph &paragraph)
    {
        openMain();
        m_pen.element(u"p"_s, paragraph.runs, paragraphClass(paragraph.style));
    }
    void add(const List &list)
    {
        openMain();
        if (list.items.isEmpty())
            return;
        m_pen.open(list.kind == ListKind::Numbered ? u"ol"_s : u"ul"_s);
        for (const Runs &item : list.items)
            m_pen.element(u"li"_s, item);
        m_pen.close();
    }
    void add(const Table &table)
    {
        openMain();
        writeHtmlTable(m_pen, table);
    }
    void add(const Quote &quote)
    {
        openMain();
        m_pen.open(u"figure"_s, u"quote"_s);
        m_pen.open(u"blockquote"_s);
        m_pen.element(u"p"_s, quote.runs);
        m_pen.close();
        if (!quote.attribution.isEmpty())
            m_pen.element(u"figcaption"_s, u"— "_s + quote.attribution);
        m_pen.close();
    }
    void add(const RatingKey &key)
    {
        openMain();
        if (key.entries.isEmpty())
            return;
        m_pen.open(u"dl"_s, u"key"_s);
        for (const KeyEntry &entry : key.entries) {
            m_pen.open(u"div"_s);
            m_pen.open(u"dt"_s);
            m_pen.mark(entry.mark);
            m_pen.write(entry.word);
            m_pen.close();
            m_pen.element(u"dd"_s, entry.meaning);
            m_pen.close();
        }
        m_pen.close();
    }
    void add(const Spacer &spacer)
    {
        openMain();
        m_pen.open(u"div"_s,
                   spacer.size == Space::Small        ? u"space"_s
                       : spacer.size == Space::Medium ? u"space medium"_s
                                                      : u"space large"_s);
        m_pen.close();
    }
    void add(const PageBreak &pageBreak)
    {
        // How much room is left is known to the pages alone.
        if (pageBreak.unlessLeft >= 1)
            m_pen.newPage();
    }
    void add(const Sheet &sheet)
    {
        openMain();
        writeHtmlSheet(m_pen, sheet, m_pen.freshId(u"sheet-"_s));
    }
    void add(const FormEntry &entry)
    {
        openMain();
        writeHtmlEntry(m_pen, entry);
    }
    void add(const Idea &idea)
    {
        openMain();
        m_pen.open(u"div"_s, u"idea"_s);
        m_pen.open(u"div"_s);
        if (idea.pictogram)
            writeSvg(m_pen.xml(), pictureOf(*idea.pictogram), {typeset(idea.alternative, m_document.language)},
                     m_pen.freshId(u"drawing-"_s));
        m_pen.close();
        m_pen.element(u"p"_s, idea.text);
        m_pen.close();
    }

    HtmlPen m_pen;
    const Document &m_document;
    int m_headings = 0;
    int m_deeper = 1; ///< than the document's headings are those of the file, whose first is its title
    bool m_isInMain = false;
};

void HtmlWriter::add(const CoverPage &cover)
{
    m_pen.open(m_isInMain ? u"section"_s : u"header"_s, u"cover"_s);
    if (!cover.notice.isEmpty())
        m_pen.element(u"p"_s, cover.notice, u"notice"_s);
    m_pen.element(u"h1"_s, cover.title, u"title"_s);
    for (const QString &subtitle : cover.subtitles)
        m_pen.element(u"p"_s, subtitle, u"subtitle"_s);
    if (!cover.facts.isEmpty()) {
        m_pen.open(u"dl"_s, u"facts"_s);
        for (const Fact &fact : cover.facts) {
            m_pen.open(u"div"_s);
            m_pen.element(u"dt"_s, fact.label);
            m_pen.element(u"dd"_s, fact.text);
            m_pen.close();
        }
        m_pen.close();
    }
    m_pen.close();
    m_pen.newPage();
}

void HtmlWriter::add(const Contents &contents)
{
    struct Entry
    {
        int level;
        int index;
        QString text;
    };
    QList<Entry> entries;
    int index = 0;
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->level <= contents.deepest)
                entries.append({std::max(heading->level, 1), index, heading->text});
            ++index;
        }
    }
    if (entries.isEmpty())
        return;
    const QString id = m_pen.freshId(u"contents-"_s);
    m_pen.open(u"nav"_s);
    m_pen.attribute(u"aria-labelledby"_s, id);
    m_pen.open(u"h2"_s);
    m_pen.attribute(u"id"_s, id);
    m_pen.write(contents.title);
    m_pen.close();
    // A deeper level is a list within its entry; the levels that are open, each with an entry that is open too.
    QList<int> open;
    for (const Entry &entry : entries) {
        while (open.size() > 1 && open.constLast() > entry.level) {
            m_pen.close();
            m_pen.close();
            open.removeLast();
        }
        if (open.isEmpty() || open.constLast() < entry.level) {
            m_pen.open(u"ol"_s);
            open.append(entry.level);
        } else {
            m_pen.close();
        }
        m_pen.open(u"li"_s);
        m_pen.open(u"a"_s);
        m_pen.attribute(u"href"_s, u"#"_s + headingId(entry.index));
        m_pen.write(entry.text);
        m_pen.close();
    }
    for (qsizetype i = 0; i < 2 * open.size() + 1; ++i)
        m_pen.close();
}

void HtmlWriter::add(const Chart &chart)
{
    openMain();
    if (figures(chart, m_document.language).rows.isEmpty())
        return;
    const Picture picture = pictureOf(chart, m_document.language, bodyArea(m_document.pageSize).width());
    const auto said = [this](const QString &text) {
        return typeset(text, m_document.language).replace(QChar::LineSeparator, u' ');
    };
    m_pen.open(u"figure"_s, u"chart"_s);
    m_pen.open(u"div"_s, u"scroll"_s);
    m_pen.attribute(u"tabindex"_s, u"0"_s);
    writeSvg(m_pen.xml(), picture, {said(chart.title), said(chart.alternative)}, m_pen.freshId(u"chart-"_s));
    m_pen.close();
    m_pen.close();
}

} // namespace

Result<QByteArray> htmlOf(const Document &document)
{
    if (const auto loaded = loadFonts(); !loaded)
        return loaded.error();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    HtmlWriter(xml, document).write();
    xml.writeEndDocument();
    return bytes;
}

} // namespace regards::report
