// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderedtext.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <zip.h>

#include <functional>

namespace regards::test {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isSignOfItem(const QString &text)
{
    static const QRegularExpression number(u"^\\d+\\.$"_s);
    return text == u"•" || text == u"–" || number.match(text).hasMatch();
}

/// An element with its attributes and what is in it, since what to leave out depends on what is around.
struct Element
{
    QString name{};
    QXmlStreamAttributes attributes{};
    QString text{}; ///< of a piece of text; the name is empty then
    QList<Element> children{};

    [[nodiscard]] QString attribute(const QString &key) const { return attributes.value(key).toString(); }
    [[nodiscard]] bool hasClass(const QString &wanted) const
    {
        return attribute(u"class"_s).split(u' ').contains(wanted);
    }
};

/// The whole file; without name where it is not well-formed.
Element parsed(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    reader.setNamespaceProcessing(false);
    Element root;
    QList<Element *> open{&root};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open.constLast()->children.append({reader.qualifiedName().toString(), reader.attributes()});
            open.append(&open.constLast()->children.last());
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            open.constLast()->children.append({{}, {}, reader.text().toString()});
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || root.children.isEmpty())
        return {{}, {}, reader.errorString()};
    return root.children.constLast();
}

/// All characters in it.
QString textIn(const Element &element)
{
    QString text = element.text;
    for (const Element &child : element.children)
        text += textIn(child);
    return text;
}

void visit(const Element &element, const QString &name, const std::function<void(const Element &)> &each)
{
    if (element.name == name)
        each(element);
    for (const Element &child : element.children)
        visit(child, name, each);
}

/// The lettering of a picture, and what is said of it.
void readSvg(const Element &svg, RenderedText &into)
{
    visit(svg, u"text"_s, [&](const Element &letters) { into.words += wordsOf(textIn(letters)); });
}

class HtmlReader
{
public:
    RenderedText text{};

    void read(const Element &element)
    {
        if (element.name.isEmpty()) {
            m_line += element.text;
            return;
        }
        if (isLeftOut(element))
            return;
        if (element.name == u"svg") {
            readPicture(element);
        } else {
            const bool isInline = QStringList{u"strong"_s, u"em"_s, u"span"_s, u"b"_s, u"a"_s}.contains(element.name);
            if (!isInline)
                endLine();
            for (const Element &child : element.children)
                read(child);
            if (!isInline)
                endLine();
        }
    }

    void endLine()
    {
        text.words += wordsOf(m_line);
        m_line.clear();
    }

private:
    [[nodiscard]] static bool isLeftOut(const Element &element)
    {
        const bool isBanner = element.name == u"header" && !element.hasClass(u"cover"_s);
        return isBanner || element.name == u"head" || element.name == u"footer";
    }

    void readPicture(const Element &svg)
    {
        if (svg.attribute(u"role"_s) != u"img")
            return;
        endLine();
        for (const Element &child : svg.children) {
            if (child.name == u"title" || child.name == u"desc")
                text.pictures.append(textIn(child));
        }
        readSvg(svg, text);
    }

    QString m_line{};
};

class OdtReader
{
public:
    explicit OdtReader(const QByteArray &odt)
        : m_files(filesOf(odt))
    { }

    RenderedText text{};

    void read()
    {
        visit(parsed(m_files.value(u"content.xml"_s)), u"office:text"_s, [this](const Element &body) { read(body); });
        endLine();
    }

private:
    void read(const Element &element)
    {
        static const QStringList inLine{u"text:span"_s, u"text:a"_s, u"text:bookmark-start"_s, u"text:bookmark-end"_s};
        if (element.name.isEmpty()) {
            m_line += element.text;
        } else if (element.name == u"text:s" || element.name == u"text:tab" || element.name == u"text:line-break") {
            m_line += u' ';
        } else if (element.name == u"draw:frame") {
            readPicture(element);
        } else if (!isLeftOut(element)) {
            const bool isInline = inLine.contains(element.name);
            if (!isInline)
                endLine();
            for (const Element &child : element.children)
                read(child);
            if (!isInline)
                endLine();
        }
    }

    void endLine()
    {
        text.words += wordsOf(m_line);
        m_line.clear();
    }

    [[nodiscard]] static bool isLeftOut(const Element &element)
    {
        const QString style = element.attribute(u"text:style-name"_s);
        return element.name == u"text:bookmark-ref" || element.name == u"text:table-of-content-source"
            || style.startsWith(u"Mark_20_") || style == u"Form_20_Sign" || style == u"Form_20_Bullet";
    }

    void readPicture(const Element &frame)
    {
        QString href;
        QStringList said;
        for (const Element &child : frame.children) {
            if (child.name == u"draw:image" && href.isEmpty())
                href = child.attribute(u"xlink:href"_s);
            if (child.name == u"svg:title" || child.name == u"svg:desc")
                said.append(textIn(child));
        }
        QStringList lettering;
        visit(parsed(m_files.value(href)), u"text"_s,
              [&](const Element &letters) { lettering += wordsOf(textIn(letters)); });
        endLine();
        if (lettering.isEmpty()) {
            text.words += wordsOf(said.value(0));
            return;
        }
        // A chart that was cut is told with each part, and its head comes again.
        const bool goesOn = said == m_saidLast;
        if (!goesOn)
            text.pictures += said;
        qsizetype head = 0;
        while (goesOn && head < lettering.size() && lettering.at(head) == m_lettersLast.value(head))
            ++head;
        text.words += lettering.mid(head);
        m_saidLast = said;
        m_lettersLast = lettering;
    }

    QStringList m_saidLast{};
    QStringList m_lettersLast{};
    QMap<QString, QByteArray> m_files;
    QString m_line{};
};

} // namespace

QStringList wordsOf(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.isSpace())
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

RenderedText textOfPdf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {{u"no temporary file"_s}};
    QProcess poppler;
    poppler.start(u"pdfinfo"_s, {u"-struct-text"_s, u"-enc"_s, u"UTF-8"_s, file.fileName()});
    if (!poppler.waitForFinished() || poppler.exitCode() != 0)
        return {{u"pdfinfo failed"_s, poppler.errorString()}};
    RenderedText text;
    QString element;
    const QStringList lines = QString::fromUtf8(poppler.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (!trimmed.startsWith(u'"') || !trimmed.endsWith(u'"')) {
            if (!trimmed.startsWith(u'/'))
                element = trimmed;
            continue;
        }
        QStringList words = wordsOf(trimmed.mid(1, trimmed.size() - 2));
        // A link holds an entry of the contents, and the number of its page.
        if (element.startsWith(u"Link") && !words.isEmpty())
            words.removeLast();
        if (element.startsWith(u"Lbl") && isSignOfItem(words.join(u' ')))
            continue;
        text.words += words;
    }
    return text;
}

RenderedText textOfHtml(const QByteArray &html)
{
    HtmlReader reader;
    reader.read(parsed(html));
    reader.endLine();
    return reader.text;
}

RenderedText textOfOdt(const QByteArray &odt)
{
    OdtReader reader(odt);
    reader.read();
    return reader.text;
}

QMap<QString, QByteArray> filesOf(const QByteArray &package)
{
    QMap<QString, QByteArray> files;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return files;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t about;
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (file && zip_stat_index(archive, zip_uint64_t(i), 0, &about) == 0) {
            QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
            if (zip_fread(file, bytes.data(), about.size) == bytes.size())
                files.insert(QString::fromUtf8(about.name), bytes);
        }
        if (file)
            zip_fclose(file);
    }
    zip_discard(archive);
    return files;
}

} // namespace regards::test
