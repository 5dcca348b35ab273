// SPDX-License-Identifier: GPL-3.0-or-later
// The named styles of an ODT: paragraphs and what stands in them, as the pages look.
#include "core/report/odt_parts.h"
#include "core/report/pagestyle.h"

#include <QColor>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

QString colourName(QRgb rgb)
{
    return QColor::fromRgb(rgb).name();
}

/// A paragraph style: the look of the pages, and what only running text needs.
struct ParagraphLook
{
    QString name;
    TextStyle text;
    double above = 0; ///< points
    double below = 0;
    bool keepsWithNext = false;
    double indent = 0;
    double hanging = 0; ///< how far the first line stands out to the left; a tab leads to the indent
    int outline = 0; ///< the level of a heading, from 1
    QList<std::pair<QString, QString>> more{}; ///< attributes of its own
    bool leadsRight = false; ///< a tab leads with dots to the right edge
};

TextStyle aligned(TextStyle style, ColumnAlignment alignment)
{
    style.alignment = alignment;
    return style;
}

QList<ParagraphLook> textLooks()
{
    const QString bar = u"2.5pt solid "_s + colourName(markStyle(RatingMark::Partial).fill);
    const QList<std::pair<QString, QString>> quoted{{u"fo:border-left"_s, bar}, {u"fo:padding-left"_s, u"10pt"_s}};
    const QList<std::pair<QString, QString>> ruled{{u"fo:border-top"_s, u"2pt solid "_s + colourName(colour::Ink)},
                                                   {u"fo:padding-top"_s, points(6)}};
    return {
        {u"Text_20_body"_s, style::Body, 0, 8},
        {u"Lead"_s, style::Lead, 0, 12},
        {u"Small"_s, style::Small, 0, 8},
        {u"Remark"_s, style::Caption, 0, 8},
        {u"Spoken"_s, style::Spoken, 0, 8},
        {u"Heading_20_1"_s, style::Heading1, 32, 12, true, 0, 0, 1},
        {u"Heading_20_2"_s, style::Heading2, 22, 7, true, 0, 0, 2},
        {u"Heading_20_3"_s, style::Heading3, 15, 4, true, 0, 0, 3},
        {u"Heading_20_4"_s, style::Heading3, 12, 3, true, 0, 0, 4},
        {u"Title"_s, style::CoverTitle, 12, 0, true},
        {u"Subtitle"_s, style::CoverSubtitle, 2, 0, true},
        {u"Cover_20_Notice"_s, style::CoverNotice, 0, 90},
        {u"Cover_20_Space"_s, style::Body, 30, 30},
        {u"Cover_20_Label"_s, style::CoverLabel},
        {u"Cover_20_Fact"_s, style::CoverFact},
        {u"List_20_Paragraph"_s, style::Body, 0, 3},
        {u"Quotations"_s, style::Quote, 10, 0, false, 0, 0, 0, quoted},
        {u"Attribution"_s, style::Caption, 0, 12, false, 0, 0, 0, quoted},
        {u"Figure"_s, style::Body, 10, 8},
        {u"Contents_20_Heading"_s, style::Heading1, 0, 14, true},
        {u"Contents_20_1"_s, style::Contents1, 8, 0, false, 0, 0, 0, {}, true},
        {u"Contents_20_2"_s, style::Contents2, 2, 0, false, 16, 0, 0, {}, true},
        {u"Contents_20_3"_s, style::Contents2, 2, 0, false, 32, 0, 0, {}, true},
        {u"Contents_20_4"_s, style::Contents2, 2, 0, false, 48, 0, 0, {}, true},
        {u"Header"_s, style::Running},
        {u"Footer"_s, style::Running},
        {u"Easy_20_Heading_20_1"_s, style::EasyTitle, 0, 16, true, 0, 0, 1},
        {u"Easy_20_Heading_20_2"_s, style::EasyHeading, 22, 10, true, 0, 0, 2, ruled},
        {u"Easy_20_Text"_s, style::Easy, 0, 10.5},
        {u"Idea"_s, style::Easy},
        {u"Space_20_small"_s, {4, 6}},
        {u"Space_20_medium"_s, {8, 18}},
        {u"Space_20_large"_s, {8, 42}},
    };
}

QList<ParagraphLook> tableLooks()
{
    TextStyle total = style::Cell;
    total.bold = true;
    QList<ParagraphLook> looks{{u"Table_20_Caption"_s, style::TableCaption, 8, 4, true},
                               {u"Table_20_Group"_s, style::GroupCell, 4, 0, true}};
    for (const auto &[name, text] : {std::pair(u"Table_20_Contents"_s, style::Cell),
                                     {u"Table_20_Heading"_s, style::HeaderCell},
                                     {u"Table_20_Total"_s, total}}) {
        looks.append({name, text});
        looks.append({name + u"_20_centre"_s, aligned(text, ColumnAlignment::Centre)});
        looks.append({name + u"_20_end"_s, aligned(text, ColumnAlignment::End)});
    }
    return looks;
}

QList<ParagraphLook> formLooks()
{
    constexpr double LabelRoom = 46;
    const QString line = u"0.6pt solid "_s + colourName(colour::Muted);
    return {
        {u"Sheet"_s, style::SheetTitle, 0, 4, true, 0, 0, 1},
        {u"Form_20_Text"_s, style::FormText, 0, 3},
        {u"Form_20_Labelled"_s, style::FormText, 5, 2, false, LabelRoom, LabelRoom},
        {u"Form_20_Hint"_s, style::FormHint, 0, 1, false, LabelRoom + 12, 12},
        {u"Form_20_Note"_s, style::FormHint, 0, 1, false, 12, 12},
        {u"Form_20_Blank"_s, style::FormText, 5, 3},
        {u"Form_20_Comment"_s, style::FormHint, 5, 0},
        {u"Form_20_Box"_s, style::FormHint, 1, 0},
        {u"Form_20_Line"_s,
         {11, 21.5},
         0,
         0,
         false,
         0,
         0,
         0,
         {{u"fo:border-bottom"_s, line}, {u"style:join-border"_s, u"false"_s}}},
        {u"Form_20_End"_s, {2, 2}},
    };
}

class StyleWriter
{
public:
    /// `width` is that of the text on a page, in points.
    StyleWriter(OdtXml &xml, double width)
        : m_xml(xml)
        , m_width(width)
    { }

    void write(const ParagraphLook &look)
    {
        m_xml.open(u"style:style"_s,
                   {{u"style:name"_s, look.name},
                    {u"style:display-name"_s, QString(look.name).replace(u"_20_"_s, u" "_s)},
                    {u"style:family"_s, u"paragraph"_s},
                    {u"style:parent-style-name"_s, u"Standard"_s}});
        if (look.outline > 0) {
            m_xml.attribute(u"style:default-outline-level"_s, QString::number(look.outline));
            m_xml.attribute(u"style:next-style-name"_s, u"Text_20_body"_s);
        }
        m_xml.open(u"style:paragraph-properties"_s,
                   {{u"fo:margin-top"_s, points(look.above)},
                    {u"fo:margin-bottom"_s, points(look.below)},
                    {u"fo:margin-left"_s, points(look.indent)},
                    {u"fo:margin-right"_s, points(0)},
                    {u"fo:text-indent"_s, points(-look.hanging)},
                    {u"style:line-height-at-least"_s, points(look.text.pitch)}});
        if (look.keepsWithNext)
            m_xml.attribute(u"fo:keep-with-next"_s, u"always"_s);
        if (look.text.alignment != ColumnAlignment::Start)
            m_xml.attribute(u"fo:text-align"_s, look.text.alignment == ColumnAlignment::End ? u"end"_s : u"center"_s);
        for (const auto &[name, value] : look.more)
            m_xml.attribute(name, value);
        if (look.leadsRight) {
            m_xml.open(u"style:tab-stops"_s);
            m_xml.empty(u"style:tab-stop"_s,
                        {{u"style:position"_s, points(m_width - look.indent)},
                         {u"style:type"_s, u"right"_s},
                         {u"style:leader-style"_s, u"dotted"_s},
                         {u"style:leader-text"_s, u"."_s}});
            m_xml.close();
        }
        m_xml.close();
        m_xml.empty(u"style:text-properties"_s,
                    {{u"fo:font-size"_s, points(look.text.size)},
                     {u"fo:color"_s, colourName(look.text.colour)},
                     {u"fo:font-weight"_s, look.text.bold ? u"bold"_s : u"normal"_s},
                     {u"fo:font-style"_s, look.text.italic ? u"italic"_s : u"normal"_s}});
        m_xml.close();
    }

    void writeText(const QString &name, OdtAttributes attributes)
    {
        m_xml.open(u"style:style"_s,
                   {{u"style:name"_s, name},
                    {u"style:display-name"_s, QString(name).replace(u"_20_"_s, u" "_s)},
                    {u"style:family"_s, u"text"_s}});
        m_xml.empty(u"style:text-properties"_s, attributes);
        m_xml.close();
    }

private:
    OdtXml &m_xml;
    double m_width;
};

void writeDefaults(OdtXml &xml, Language documentLanguage)
{
    const auto [language, country] = languageAndCountry(documentLanguage);
    xml.open(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s,
              {{u"fo:orphans"_s, u"2"_s},
               {u"fo:widows"_s, u"2"_s},
               {u"style:tab-stop-distance"_s, points(36)},
               {u"style:writing-mode"_s, u"lr-tb"_s}});
    xml.empty(u"style:text-properties"_s,
              {{u"style:font-name"_s, u"Noto Sans"_s},
               {u"fo:font-size"_s, points(style::Body.size)},
               {u"fo:color"_s, colourName(colour::Ink)},
               {u"fo:language"_s, language},
               {u"fo:country"_s, country},
               {u"fo:hyphenate"_s, u"false"_s}});
    xml.close();
    xml.open(u"style:default-style"_s, {{u"style:family"_s, u"table"_s}});
    xml.empty(u"style:table-properties"_s, {{u"table:border-model"_s, u"collapsing"_s}});
    xml.close();
    xml.empty(u"style:style"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:family"_s, u"paragraph"_s}});
}

void writeTextStyles(StyleWriter &writer)
{
    const auto bold = std::pair(u"fo:font-weight"_s, u"bold"_s);
    const auto italic = std::pair(u"fo:font-style"_s, u"italic"_s);
    writer.writeText(u"Strong_20_Emphasis"_s, {bold});
    writer.writeText(u"Emphasis"_s, {italic});
    writer.writeText(u"Index_20_Link"_s,
                     {{u"fo:color"_s, colourName(colour::Ink)}, {u"style:text-underline-style"_s, u"none"_s}});
    writer.writeText(u"Strong_20_and_20_Emphasis"_s, {bold, italic});
    writer.writeText(u"Form_20_Bullet"_s, {{u"fo:color"_s, colourName(colour::Ink)}});
    writer.writeText(u"Form_20_Sign"_s, {{u"fo:font-size"_s, points(style::FormHint.size * 1.15)}});
    writer.writeText(u"Sheet_20_Code"_s,
                     {{u"fo:font-size"_s, points(style::SheetCode.size)},
                      {u"fo:border"_s, u"0.75pt solid "_s + colourName(colour::Ink)},
                      {u"fo:padding"_s, points(3)}});
    writer.writeText(u"Turned"_s,
                     {{u"style:text-rotation-angle"_s, u"90"_s}, {u"style:text-rotation-scale"_s, u"line-height"_s}});
    for (const RatingMark mark : RatingMarks)
        writer.writeText(u"Mark_20_"_s + markToken(mark), {{u"fo:color"_s, colourName(markStyle(mark).strong)}, bold});
}

/// A list of one level: its sign, and the text at the right of it.
void writeList(OdtXml &xml, const QString &name, const QString &element, OdtAttributes sign, double indent)
{
    xml.open(u"text:list-style"_s, {{u"style:name"_s, name}});
    xml.open(element, sign);
    xml.attribute(u"text:level"_s, u"1"_s);
    xml.open(u"style:list-level-properties"_s, {{u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s}});
    xml.empty(u"style:list-level-label-alignment"_s,
              {{u"text:label-followed-by"_s, u"listtab"_s},
               {u"text:list-tab-stop-position"_s, points(indent)},
               {u"fo:text-indent"_s, points(-indent)},
               {u"fo:margin-left"_s, points(indent)}});
    xml.close();
    xml.empty(u"style:text-properties"_s, {{u"fo:color"_s, colourName(colour::Accent)}});
    xml.close(2);
}

void writeOutline(OdtXml &xml)
{
    xml.open(u"text:outline-style"_s, {{u"style:name"_s, u"Outline"_s}});
    for (int level = 1; level <= 4; ++level)
        xml.empty(u"text:outline-level-style"_s,
                  {{u"text:level"_s, QString::number(level)}, {u"style:num-format"_s, QString()}});
    xml.close();
}

} // namespace

void writeOdtStyles(OdtXml &xml, const Document &document)
{
    xml.open(u"office:styles"_s);
    writeDefaults(xml, document.language);
    StyleWriter writer(xml, odtBody(document).width());
    for (const auto &looks : {textLooks(), tableLooks(), formLooks()}) {
        for (ParagraphLook look : looks) {
            look.text.size *= letterScale(document.look);
            look.text.pitch *= letterScale(document.look);
            writer.write(look);
        }
    }
    writeTextStyles(writer);
    writeOutline(xml);
    writeList(xml, u"Bullets"_s, u"text:list-level-style-bullet"_s, {{u"text:bullet-char"_s, u"•"_s}}, 14);
    writeList(xml, u"Numbers"_s, u"text:list-level-style-number"_s,
              {{u"style:num-format"_s, u"1"_s}, {u"style:num-suffix"_s, u"."_s}}, 24);
    xml.close();
}

} // namespace regards::report
