// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_parts.h"
#include "core/report/typography.h"

namespace regards::report {

using namespace Qt::Literals::StringLiterals;

HtmlPen::HtmlPen(QXmlStreamWriter &xml, Language language)
    : m_xml(xml)
    , m_language(language)
{ }

void HtmlPen::open(const QString &name, const QString &classes)
{
    m_xml.writeStartElement(name);
    const QString all = m_startsPage ? QString(classes + u" page"_s).trimmed() : classes;
    if (!all.isEmpty())
        m_xml.writeAttribute(u"class"_s, all);
    m_startsPage = false;
}

void HtmlPen::close()
{
    // An element that is written as <p/> is never closed for readers of HTML.
    m_xml.writeCharacters({});
    m_xml.writeEndElement();
}

void HtmlPen::write(const Runs &runs)
{
    for (const Run &run : typeset(runs, m_language)) {
        if (run.bold)
            open(u"strong"_s);
        if (run.italic)
            open(u"em"_s);
        writeLines(run.text);
        if (run.italic)
            close();
        if (run.bold)
            close();
    }
}

void HtmlPen::writeLines(const QString &text)
{
    bool isFirst = true;
    for (const QStringView line : QStringView(text).split(QChar::LineSeparator)) {
        if (!isFirst)
            m_xml.writeEmptyElement(u"br"_s);
        m_xml.writeCharacters(line.toString());
        isFirst = false;
    }
}

void HtmlPen::element(const QString &name, const Runs &runs, const QString &classes)
{
    open(name, classes);
    write(runs);
    close();
}

void HtmlPen::mark(RatingMark mark)
{
    open(u"svg"_s, u"mark"_s);
    attribute(u"aria-hidden"_s, u"true"_s);
    attribute(u"viewBox"_s, u"0 0 10 10"_s);
    m_xml.writeStartElement(u"use"_s);
    attribute(u"href"_s, u"#mark-"_s + markToken(mark));
    close();
    close();
}

} // namespace regards::report
