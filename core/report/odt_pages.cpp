// SPDX-License-Identifier: GPL-3.0-or-later
// Pages with their running header and footer, and what is the same in every document's tables.
#include "core/report/odt_parts.h"
#include "core/report/pagestyle.h"

#include <QColor>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

QString border(double width, QRgb rgb)
{
    return u"%1 solid %2"_s.arg(points(width), QColor::fromRgb(rgb).name());
}

/// A page's size and margins; the running header and footer stand within them.
void writeLayout(OdtXml &xml, const Document &document, const QString &name, bool hasHeader)
{
    const QSizeF size = pageSizeInPoints(document.pageSize);
    const QRectF body = bodyArea(document.pageSize, document.look);
    xml.open(u"style:page-layout"_s, {{u"style:name"_s, name}});
    xml.empty(u"style:page-layout-properties"_s,
              {{u"fo:page-width"_s, points(size.width())},
               {u"fo:page-height"_s, points(size.height())},
               {u"style:print-orientation"_s, u"portrait"_s},
               {u"fo:margin-left"_s, points(body.left())},
               {u"fo:margin-right"_s, points(size.width() - body.right())},
               {u"fo:margin-top"_s, points(hasHeader ? RunningHeaderTop : body.top())},
               {u"fo:margin-bottom"_s, points(RunningFooterBottom)}});
    const auto running = [&xml](const QString &element, double height, const QString &edge, const QString &side) {
        xml.open(element);
        xml.open(u"style:header-footer-properties"_s, {{u"fo:min-height"_s, points(height)}, {edge, points(14)}});
        if (!side.isEmpty()) {
            xml.attribute(side, border(0.5, colour::Rule));
            xml.attribute(u"fo:padding-bottom"_s, points(4));
        }
        xml.close(2);
    };
    if (hasHeader)
        running(u"style:header-style"_s, body.top() - RunningHeaderTop, u"fo:margin-bottom"_s, u"fo:border-bottom"_s);
    running(u"style:footer-style"_s, size.height() - body.bottom() - RunningFooterBottom, u"fo:margin-top"_s, {});
    xml.close();
}

/// "Page 2 / 12", as the document says it, with fields for the numbers.
void writePageNumber(OdtXml &xml, const Document &document)
{
    QStringView rest = document.pageNumber;
    while (!rest.isEmpty()) {
        const auto mark = rest.indexOf(u'%');
        const QChar which = mark >= 0 && mark + 1 < rest.size() ? rest[mark + 1] : QChar();
        if (which != u'1' && which != u'2') {
            xml.text(rest.toString());
            return;
        }
        xml.text(rest.first(mark).toString());
        xml.element(which == u'1' ? u"text:page-number"_s : u"text:page-count"_s, u"1"_s);
        rest = rest.sliced(mark + 2);
    }
}

void writeMasters(OdtXml &xml, const Document &document, const OdtPen &pen)
{
    const auto line = [&xml, &pen](const QString &style, const QString &text) {
        xml.element(u"text:p"_s, pen.typesetLine(text), {{u"text:style-name"_s, style}});
    };
    xml.open(u"office:master-styles"_s);
    xml.open(u"style:master-page"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Pages"_s}});
    xml.open(u"style:header"_s);
    xml.open(u"text:p"_s, {{u"text:style-name"_s, u"RunningHeader"_s}});
    xml.text(pen.typesetLine(document.title));
    if (!document.confidentiality.isEmpty()) {
        xml.empty(u"text:tab"_s);
        xml.text(pen.typesetLine(document.confidentiality));
    }
    xml.close();
    // Sheets get separated: each page says which it is of.
    if (document.look == DocumentLook::Form) {
        xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
        xml.element(u"text:chapter"_s, {}, {{u"text:display"_s, u"name"_s}, {u"text:outline-level"_s, u"1"_s}});
        xml.close();
    }
    xml.close();
    xml.open(u"style:footer"_s);
    xml.open(u"text:p"_s, {{u"text:style-name"_s, u"RunningFooter"_s}});
    writePageNumber(xml, document);
    xml.close(3);
    xml.open(u"style:master-page"_s,
             {{u"style:name"_s, u"Cover"_s},
              {u"style:page-layout-name"_s, u"CoverPage"_s},
              {u"style:next-style-name"_s, u"Standard"_s}});
    xml.open(u"style:footer"_s);
    line(u"Footer"_s, document.confidentiality);
    xml.close(3);
}

double runningSize(DocumentLook look)
{
    switch (look) {
    case DocumentLook::Form:
        return style::FormRunning.size;
    case DocumentLook::EasyRead:
        return style::EasyRunning.size;
    case DocumentLook::Report:
    case DocumentLook::Handout:
        break;
    }
    return style::Running.size;
}

void writeRunningStyles(OdtXml &xml, const Document &document)
{
    for (const auto &[name, parent] : {std::pair(u"RunningHeader"_s, u"Header"_s), {u"RunningFooter"_s, u"Footer"_s}}) {
        xml.open(
            u"style:style"_s,
            {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}, {u"style:parent-style-name"_s, parent}});
        xml.open(u"style:paragraph-properties"_s);
        if (name == u"RunningFooter")
            xml.attribute(u"fo:text-align"_s, u"end"_s);
        xml.open(u"style:tab-stops"_s);
        xml.empty(u"style:tab-stop"_s,
                  {{u"style:position"_s, points(odtBody(document).width())}, {u"style:type"_s, u"right"_s}});
        xml.close(2);
        xml.empty(u"style:text-properties"_s, {{u"fo:font-size"_s, points(runningSize(document.look))}});
        xml.close();
    }
}

} // namespace

QSizeF odtBody(const Document &document)
{
    return bodyArea(document.pageSize, document.look).size();
}

QByteArray odtStyles(const Document &document, const OdtPen &pen)
{
    OdtXml xml;
    xml.openRoot(u"office:document-styles"_s);
    writeOdtFonts(xml);
    writeOdtStyles(xml, document);
    xml.open(u"office:automatic-styles"_s);
    writeRunningStyles(xml, document);
    writeLayout(xml, document, u"Pages"_s, true);
    writeLayout(xml, document, u"CoverPage"_s, false);
    xml.close();
    writeMasters(xml, document, pen);
    xml.close();
    return xml.bytes();
}

void writeOdtFonts(OdtXml &xml)
{
    xml.open(u"office:font-face-decls"_s);
    xml.empty(u"style:font-face"_s,
              {{u"style:name"_s, u"Noto Sans"_s},
               {u"svg:font-family"_s, u"'Noto Sans'"_s},
               {u"style:font-family-generic"_s, u"swiss"_s},
               {u"style:font-pitch"_s, u"variable"_s}});
    xml.close();
}

void writeOdtCellStyles(OdtXml &xml)
{
    struct CellLook
    {
        QString name;
        QRgb fill = 0;
        QString below{};
        QString around{};
        QString above{};
        QString vertical = u"top"_s;
        double padding = 4;
    };
    const QString rule = border(0.5, colour::Rule);
    const QString strong = border(1, colour::Accent);
    const CellLook looks[]{
        {u"Cell"_s, 0, rule},
        {u"HeadCell"_s, colour::Band, strong, {}, {}, u"bottom"_s},
        {u"ShadedCell"_s, colour::Shade, rule},
        {u"GroupCell"_s, colour::Shade, rule},
        {u"TotalCell"_s, 0, rule, {}, strong},
        {u"KeyCell"_s, colour::Shade},
        {u"FactCell"_s, 0, {}, {}, rule},
        {u"PlainCell"_s, 0, {}, {}, {}, u"top"_s, 1},
        {u"IdeaCell"_s, 0, {}, {}, {}, u"middle"_s, 0},
        {u"FrameCell"_s, 0, {}, border(0.75, colour::Ink), {}, u"top"_s, 8},
    };
    for (const CellLook &look : looks) {
        xml.open(u"style:style"_s, {{u"style:name"_s, look.name}, {u"style:family"_s, u"table-cell"_s}});
        xml.open(u"style:table-cell-properties"_s,
                 {{u"fo:padding"_s, points(look.padding)}, {u"style:vertical-align"_s, look.vertical}});
        if (look.fill)
            xml.attribute(u"fo:background-color"_s, QColor::fromRgb(look.fill).name());
        if (look.around.isEmpty()) {
            xml.attribute(u"fo:border-left"_s, u"none"_s);
            xml.attribute(u"fo:border-right"_s, u"none"_s);
            xml.attribute(u"fo:border-top"_s, look.above.isEmpty() ? u"none"_s : look.above);
            xml.attribute(u"fo:border-bottom"_s, look.below.isEmpty() ? u"none"_s : look.below);
        } else {
            xml.attribute(u"fo:border"_s, look.around);
        }
        xml.close(2);
    }
    xml.open(u"style:style"_s, {{u"style:name"_s, u"Picture"_s}, {u"style:family"_s, u"graphic"_s}});
    xml.empty(u"style:graphic-properties"_s,
              {{u"style:vertical-pos"_s, u"top"_s},
               {u"style:vertical-rel"_s, u"baseline"_s},
               {u"fo:margin"_s, points(0)},
               {u"fo:padding"_s, points(0)},
               {u"fo:border"_s, u"none"_s}});
    xml.close();
    for (const auto &[name, together] : {std::pair(u"Row"_s, u"always"_s), {u"LongRow"_s, u"auto"_s}}) {
        xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-row"_s}});
        xml.empty(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, together}});
        xml.close();
    }
}

} // namespace regards::report
