// SPDX-License-Identifier: GPL-3.0-or-later
#include "structuretext.h"

#include "core/report/typography.h"

#include <QProcess>
#include <QRegularExpression>

#include <qpdf/QPDF.hh>

#include <functional>

namespace regards::test {

using namespace report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Collects the texts of blocks, each as it is printed.
struct Printed
{
    const report::Document &document;
    QStringList texts{};

    void read(const QString &text)
    {
        const QString printed = typeset(text, document.language).replace(QChar(0x2028), u' ').simplified();
        if (!printed.isEmpty())
            texts.append(printed);
    }
    void read(const Runs &runs)
    {
        const QString printed = textOf(typeset(runs, document.language)).replace(QChar(0x2028), u' ').simplified();
        if (!printed.isEmpty())
            texts.append(printed);
    }
    void read(const Cell &cell, const QString &word) { read(cell.runs.isEmpty() ? plainText(word) : cell.runs); }

    void operator()(const Heading &heading) { read(heading.text); }
    void operator()(const Paragraph &paragraph) { read(paragraph.runs); }
    void operator()(const List &list)
    {
        for (int i = 0; i < list.items.size(); ++i) {
            read(list.kind == ListKind::Numbered ? QString::number(i + 1) + u'.' : u"•"_s);
            read(list.items[i]);
        }
    }
    void operator()(const Table &table)
    {
        read(table.caption);
        for (const Cell &cell : table.header)
            read(cell.runs);
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells)
                read(cell.runs);
        }
    }
    void operator()(const Chart &) { }
    void operator()(const report::Quote &quote)
    {
        read(quote.runs);
        if (!quote.attribution.isEmpty())
            read(u"— "_s + quote.attribution);
    }
    void operator()(const RatingKey &key)
    {
        for (const KeyEntry &entry : key.entries) {
            read(entry.word);
            read(entry.meaning);
        }
    }
    void operator()(const Spacer &) { }
    void operator()(const PageBreak &) { }
    void operator()(const CoverPage &cover)
    {
        read(cover.notice);
        read(cover.title);
        for (const QString &subtitle : cover.subtitles)
            read(subtitle);
        for (const Fact &fact : cover.facts) {
            read(fact.label);
            read(fact.text);
        }
    }
    void operator()(const Contents &contents)
    {
        read(contents.title);
        for (const Block &block : document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (heading && heading->level <= contents.deepest)
                read(heading->text);
        }
    }
    void operator()(const Sheet &sheet)
    {
        read(QString(sheet.code + u' ' + sheet.title));
        for (const QString &blank : sheet.blanks)
            read(blank);
    }
    void operator()(const FormEntry &entry)
    {
        Runs text = plainText(entry.label + u' ');
        text += entry.text;
        read(text);
        for (const QString &hint : entry.hints) {
            read(u"–"_s);
            read(hint);
        }
        for (const QString &blank : entry.blanks)
            read(blank);
        for (const QStringList &row : entry.boxes.rows) {
            for (const QString &word : row)
                read(word);
        }
        read(entry.linesLabel);
    }
    void operator()(const Idea &idea) { read(idea.text); }
};

} // namespace

QList<ReadElement> readStructure(const QString &path)
{
    QProcess process;
    process.start(u"pdfinfo"_s, {u"-struct-text"_s, path});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    // poppler 22 knows no fields of forms on paper (ISO 32000-1, 14.8.5.6).
    static const QRegularExpression known(u"Syntax Warning: Wrong Attribute '\\w+' in element Form\\n"_s);
    if (!QString::fromUtf8(process.readAllStandardError()).remove(known).isEmpty())
        return {};
    static const QRegularExpression element(u"^( *)(\\w+)( \"[^\"]*\")?( \\((?:block|inline)\\))?:?$"_s);
    static const QRegularExpression text(u"^ *\"(.*)\"$"_s);
    QList<ReadElement> elements;
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        if (const auto said = text.match(line); said.hasMatch() && !elements.isEmpty())
            elements.last().text += said.captured(1);
        else if (const auto found = element.match(line); found.hasMatch())
            elements.append({found.captured(2), {}, {}, int(found.capturedLength(1)) / 2});
        else if (line.trimmed().startsWith(u'/') && !elements.isEmpty())
            elements.last().attributes += line.trimmed() + u' ';
    }
    for (ReadElement &one : elements)
        one.text = one.text.simplified();
    return elements;
}

QStringList textsOf(const QList<ReadElement> &elements)
{
    QStringList texts;
    for (const ReadElement &element : elements) {
        if (!element.text.isEmpty() && element.type != u"Figure")
            texts.append(element.text);
    }
    return texts;
}

namespace {

/// Goes through all elements in reading order.
void visitElements(const QByteArray &pdf, const std::function<void(QPDFObjectHandle)> &visitor)
{
    QPDF file;
    file.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
    const std::function<void(QPDFObjectHandle)> visit = [&](QPDFObjectHandle element) {
        if (!element.isDictionary())
            return;
        visitor(element);
        QPDFObjectHandle kids = element.getKey("/K");
        for (QPDFObjectHandle kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
            visit(kid);
    };
    visit(file.getRoot().getKey("/StructTreeRoot").getKey("/K"));
}

} // namespace

QStringList alternativesIn(const QByteArray &pdf)
{
    QStringList alternatives;
    visitElements(pdf, [&alternatives](QPDFObjectHandle element) {
        if (element.hasKey("/Alt"))
            alternatives.append(QString::fromStdString(element.getKey("/Alt").getUTF8Value()));
    });
    return alternatives;
}

QStringList fieldsIn(const QByteArray &pdf)
{
    QStringList fields;
    visitElements(pdf, [&fields](QPDFObjectHandle element) {
        QPDFObjectHandle facts = element.getKey("/A");
        if (facts.isDictionary() && facts.getKey("/O").isNameAndEquals("/PrintField"))
            fields.append(
                QString::fromStdString(facts.getKey("/Role").getName() + ' ' + facts.getKey("/Desc").getUTF8Value()));
    });
    return fields;
}

QStringList printedTexts(const report::Document &document)
{
    Printed printed{document};
    for (const Block &block : document.blocks)
        std::visit(printed, block);
    return printed.texts;
}

QStringList figureTexts(const report::Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *chart = std::get_if<Chart>(&block))
            texts.append(typeset(chart->alternative, document.language));
        else if (const auto *idea = std::get_if<Idea>(&block); idea && !idea->alternative.isEmpty())
            texts.append(typeset(idea->alternative, document.language));
    }
    return texts;
}

} // namespace regards::test
