// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt_parts.h"
#include "core/report/svgdrawing.h"
#include "core/report/typography.h"

#include <algorithm>

namespace regards::report {

using namespace Qt::Literals::StringLiterals;

OdtXml::OdtXml()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
}

void OdtXml::open(const QString &name, OdtAttributes attributes)
{
    m_xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
}

void OdtXml::close(int elements)
{
    for (int i = 0; i < elements; ++i)
        m_xml.writeEndElement();
}

void OdtXml::empty(const QString &name, OdtAttributes attributes)
{
    m_xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(key, value);
}

void OdtXml::element(const QString &name, const QString &text, OdtAttributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(text);
    close();
}

void OdtXml::openRoot(const QString &name)
{
    m_xml.writeStartDocument();
    open(name);
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const auto &[prefix, space] :
         std::initializer_list<std::pair<QString, QString>>{{u"office"_s, oasis + u"office:1.0"_s},
                                                            {u"style"_s, oasis + u"style:1.0"_s},
                                                            {u"text"_s, oasis + u"text:1.0"_s},
                                                            {u"table"_s, oasis + u"table:1.0"_s},
                                                            {u"draw"_s, oasis + u"drawing:1.0"_s},
                                                            {u"meta"_s, oasis + u"meta:1.0"_s},
                                                            {u"fo"_s, oasis + u"xsl-fo-compatible:1.0"_s},
                                                            {u"svg"_s, oasis + u"svg-compatible:1.0"_s},
                                                            {u"xlink"_s, u"http://www.w3.org/1999/xlink"_s},
                                                            {u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s}})
        m_xml.writeAttribute(u"xmlns:"_s + prefix, space);
    m_xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

void OdtXml::openManifest()
{
    m_xml.writeStartDocument();
    open(u"manifest:manifest"_s,
         {{u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
          {u"manifest:version"_s, u"1.3"_s}});
}

void OdtXml::append(const OdtXml &other)
{
    m_xml.writeCharacters({});
    m_buffer.write(other.bytes());
}

QString points(double value)
{
    return svgNumber(value) + u"pt"_s;
}

std::pair<QString, QString> languageAndCountry(Language language)
{
    return language == Language::French ? std::pair(u"fr"_s, u"FR"_s) : std::pair(u"en"_s, u"GB"_s);
}

QString markCharacter(RatingMark mark)
{
    switch (markStyle(mark).shape) {
    case MarkShape::Disc:
        return u"●"_s;
    case MarkShape::HalfDisc:
        return u"◑"_s;
    case MarkShape::QuarterDisc:
        return u"◔"_s;
    case MarkShape::Ring:
        return u"○"_s;
    case MarkShape::Dash:
        return u"–"_s;
    case MarkShape::Question:
        return u"?"_s;
    case MarkShape::DottedRing:
        break;
    }
    return u"◌"_s;
}

OdtPen::OdtPen(const Document &document)
    : m_document(document)
{ }

void OdtPen::startNext(Placement::Start start)
{
    m_start = std::max(m_start, start);
}

QString OdtPen::styleFor(const QString &base, Placement placement)
{
    if (placement == Placement{})
        return base;
    QString &name = m_placed[{base, placement}];
    if (name.isEmpty()) {
        name = u"P%1"_s.arg(m_placed.size());
        openPlacedStyle(name, base, placement);
        m_styles.close(2);
    }
    return name;
}

void OdtPen::openPlacedStyle(const QString &name, const QString &base, Placement placement)
{
    m_styles.open(u"style:style"_s,
                  {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}, {u"style:parent-style-name"_s, base}});
    if (placement.start == Placement::Start::AfterCover)
        m_styles.attribute(u"style:master-page-name"_s, u"Standard"_s);
    if (placement.start == Placement::Start::Cover)
        m_styles.attribute(u"style:master-page-name"_s, u"Cover"_s);
    m_styles.open(u"style:paragraph-properties"_s);
    if (placement.start == Placement::Start::NewPage)
        m_styles.attribute(u"fo:break-before"_s, u"page"_s);
    if (placement.keepsWithNext)
        m_styles.attribute(u"fo:keep-with-next"_s, u"always"_s);
}

void OdtPen::openParagraph(const QString &style, bool keepsWithNext)
{
    m_body.open(
        u"text:p"_s,
        {{u"text:style-name"_s, styleFor(style, {std::exchange(m_start, Placement::Start::Anywhere), keepsWithNext})}});
    m_isAfterSpace = true;
}

void OdtPen::openHeading(const QString &style, int level)
{
    m_body.open(u"text:h"_s,
                {{u"text:style-name"_s, styleFor(style, {std::exchange(m_start, Placement::Start::Anywhere), false})},
                 {u"text:outline-level"_s, QString::number(level)}});
    m_isAfterSpace = true;
}

void OdtPen::paragraph(const QString &style, const Runs &runs, bool keepsWithNext)
{
    openParagraph(style, keepsWithNext);
    write(runs);
    close();
}

void OdtPen::write(const Runs &runs)
{
    for (const Run &run : typeset(runs, m_document.language)) {
        const QString style = run.bold && run.italic ? u"Strong_20_and_20_Emphasis"_s
            : run.bold                               ? u"Strong_20_Emphasis"_s
            : run.italic                             ? u"Emphasis"_s
                                                     : QString();
        if (!style.isEmpty())
            m_body.open(u"text:span"_s, {{u"text:style-name"_s, style}});
        writeSpaced(run.text);
        if (!style.isEmpty())
            m_body.close();
    }
}

void OdtPen::writeSpaced(QStringView text)
{
    QString plain;
    const auto flush = [&] {
        m_body.text(plain);
        plain.clear();
    };
    for (const QChar c : text) {
        if (c == QChar::LineSeparator) {
            flush();
            m_body.empty(u"text:line-break"_s);
        } else if (c == u' ' && m_isAfterSpace) {
            flush();
            m_body.empty(u"text:s"_s);
        } else {
            plain += c;
        }
        m_isAfterSpace = c == u' ' || c == QChar::LineSeparator;
    }
    flush();
}

void OdtPen::span(const QString &style, const QString &text)
{
    m_body.open(u"text:span"_s, {{u"text:style-name"_s, style}});
    write(text);
    m_body.close();
}

void OdtPen::mark(RatingMark mark)
{
    m_body.element(u"text:span"_s, markCharacter(mark), {{u"text:style-name"_s, u"Mark_20_"_s + markToken(mark)}});
    m_body.text(QString(QChar::Nbsp));
    m_isAfterSpace = false;
}

QString OdtPen::typesetLine(const QString &text) const
{
    return typeset(text, m_document.language).replace(QChar::LineSeparator, u' ');
}

void OdtPen::picture(const Picture &picture, const PictureText &text, double scale)
{
    constexpr double PixelsPerPoint = 2;
    const QByteArray svg = svgOf(picture, text);
    QString &name = m_pictureNames[svg];
    if (name.isEmpty()) {
        name = u"Pictures/picture-%1"_s.arg(m_pictureNames.size());
        m_pictures.append({name + u".svg"_s, u"image/svg+xml"_s, svg});
        m_pictures.append({name + u".png"_s, u"image/png"_s, pngOf(picture, PixelsPerPoint), false});
    }
    m_body.open(u"draw:frame"_s,
                {{u"draw:style-name"_s, u"Picture"_s},
                 {u"draw:name"_s, u"Picture %1"_s.arg(fresh())},
                 {u"text:anchor-type"_s, u"as-char"_s},
                 {u"svg:width"_s, points(picture.size.width() * scale)},
                 {u"svg:height"_s, points(picture.size.height() * scale)}});
    for (const auto &[suffix, type] : {std::pair(u".svg"_s, u"image/svg+xml"_s), {u".png"_s, u"image/png"_s}})
        m_body.empty(u"draw:image"_s,
                     {{u"xlink:href"_s, name + suffix},
                      {u"xlink:type"_s, u"simple"_s},
                      {u"xlink:show"_s, u"embed"_s},
                      {u"xlink:actuate"_s, u"onLoad"_s},
                      {u"draw:mime-type"_s, type}});
    if (!text.title.isEmpty())
        m_body.element(u"svg:title"_s, text.title);
    if (!text.description.isEmpty())
        m_body.element(u"svg:desc"_s, text.description);
    m_body.close();
    m_isAfterSpace = false;
}

void OdtPen::openTable(const QString &name, const TableLook &look, int headColumns)
{
    const int number = fresh();
    const QString style = u"Table%1"_s.arg(number);
    m_styles.open(u"style:style"_s, {{u"style:name"_s, style}, {u"style:family"_s, u"table"_s}});
    if (m_start == Placement::Start::AfterCover)
        m_styles.attribute(u"style:master-page-name"_s, u"Standard"_s);
    m_styles.open(u"style:table-properties"_s,
                  {{u"style:width"_s, points(odtBody(m_document).width())},
                   {u"style:rel-width"_s, u"100%"_s},
                   {u"table:align"_s, u"margins"_s},
                   {u"fo:margin-top"_s, u"0pt"_s},
                   {u"fo:margin-bottom"_s, points(look.below)},
                   {u"table:border-model"_s, u"collapsing"_s}});
    if (m_start == Placement::Start::NewPage)
        m_styles.attribute(u"fo:break-before"_s, u"page"_s);
    if (look.keepsWithNext)
        m_styles.attribute(u"fo:keep-with-next"_s, u"always"_s);
    if (look.staysWhole)
        m_styles.attribute(u"style:may-break-between-rows"_s, u"false"_s);
    m_styles.close(2);
    m_start = Placement::Start::Anywhere;
    double sum = 0;
    for (const double width : look.widths)
        sum += std::max(width, 0.01);
    const QString shown = typesetLine(name);
    m_body.open(u"table:table"_s,
                {{u"table:name"_s, shown.isEmpty() ? style : u"%1 (%2)"_s.arg(shown).arg(number)},
                 {u"table:style-name"_s, style}});
    for (qsizetype i = 0; i < look.widths.size(); ++i) {
        const QString column = style + u".C%1"_s.arg(i + 1);
        const double share = std::max(look.widths.at(i), 0.01) / sum;
        m_styles.open(u"style:style"_s, {{u"style:name"_s, column}, {u"style:family"_s, u"table-column"_s}});
        m_styles.empty(u"style:table-column-properties"_s,
                       {{u"style:column-width"_s, points(odtBody(m_document).width() * share)},
                        {u"style:rel-column-width"_s, u"%1*"_s.arg(qRound(65535 * share))}});
        m_styles.close();
        if (i == 0 && headColumns > 0)
            m_body.open(u"table:table-header-columns"_s);
        m_body.empty(u"table:table-column"_s, {{u"table:style-name"_s, column}});
        if (i + 1 == headColumns)
            m_body.close();
    }
}

void OdtPen::openBlanks(const QString &style, const QList<double> &stops, bool keepsWithNext)
{
    const QString name = u"%1.%2"_s.arg(style).arg(fresh());
    openPlacedStyle(name, style, {std::exchange(m_start, Placement::Start::Anywhere), keepsWithNext});
    m_styles.open(u"style:tab-stops"_s);
    for (const double stop : stops)
        m_styles.empty(u"style:tab-stop"_s,
                       {{u"style:position"_s, points(stop)},
                        {u"style:leader-style"_s, u"solid"_s},
                        {u"style:leader-text"_s, u"_"_s}});
    m_styles.close(3);
    openParagraph(name);
}

} // namespace regards::report
