// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the HTML renderer share.
#pragma once

#include "core/report/document.h"

#include <QString>
#include <QXmlStreamWriter>

namespace regards::report {

/// The style sheet. It has no character that would have to be escaped in XML.
[[nodiscard]] QString htmlStyle(const Document &document);

/// Elements, attributes and typeset text, written so that readers of HTML and of XML understand the same.
class HtmlPen
{
public:
    HtmlPen(QXmlStreamWriter &xml, Language language);

    [[nodiscard]] QXmlStreamWriter &xml() noexcept { return m_xml; }
    [[nodiscard]] Language language() const noexcept { return m_language; }

    /// Opens an element; `classes` may be empty. The one that follows newPage() begins a page when printed.
    void open(const QString &name, const QString &classes = {});
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }
    void close();
    /// What is opened next begins a page.
    void newPage() { m_startsPage = true; }

    /// Into the open element; a line end begins a new line.
    void write(const Runs &runs);
    void write(const QString &text) { write(plainText(text)); }
    /// An element with a text in it.
    void element(const QString &name, const Runs &runs, const QString &classes = {});
    void element(const QString &name, const QString &text, const QString &classes = {})
    {
        element(name, plainText(text), classes);
    }
    /// A rating's symbol: its word stands beside it.
    void mark(RatingMark mark);
    /// An id that nothing else in the document has.
    [[nodiscard]] QString freshId(const QString &stem) { return stem + QString::number(++m_ids); }

private:
    void writeLines(const QString &text);

    QXmlStreamWriter &m_xml;
    Language m_language;
    bool m_startsPage = false;
    int m_ids = 0;
};

void writeHtmlTable(HtmlPen &pen, const Table &table);
void writeHtmlSheet(HtmlPen &pen, const Sheet &sheet, const QString &id);
void writeHtmlEntry(HtmlPen &pen, const FormEntry &entry);

} // namespace regards::report
