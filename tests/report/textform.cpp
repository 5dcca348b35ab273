// SPDX-License-Identifier: GPL-3.0-or-later
#include "textform.h"

namespace regards::test {

using namespace report;
using namespace Qt::Literals::StringLiterals;

namespace {

QString inLine(QString text)
{
    return text.replace(u'\n', u" / "_s);
}

/// What blocks have no words for is left out.
struct Writer
{
    QStringList lines{};

    void add(const QString &text) { lines.append(inLine(text)); }
    void addRow(const QList<Cell> &cells, const QString &sign)
    {
        QStringList texts;
        for (const Cell &cell : cells) {
            const QString mark = cell.mark ? u"[%1] "_s.arg(markToken(*cell.mark)) : QString();
            texts.append(mark + inLine(textOf(cell.runs)));
        }
        lines.append(sign + texts.join(u" | "_s));
    }

    template <typename Block>
    void operator()(const Block &)
    { }
    void operator()(const Heading &heading) { add(u"#"_s.repeated(heading.level) + u' ' + heading.text); }
    void operator()(const Paragraph &paragraph) { add(textOf(paragraph.runs)); }
    void operator()(const List &list)
    {
        for (const Runs &item : list.items)
            add(u"* "_s + textOf(item));
    }
    void operator()(const Table &table)
    {
        if (!table.caption.isEmpty())
            add(u"table: "_s + table.caption);
        if (!table.header.isEmpty())
            addRow(table.header, u"|= "_s);
        for (const Row &row : table.rows)
            addRow(row.cells, row.kind == RowKind::Group ? u"|- "_s : u"| "_s);
    }
    void operator()(const Chart &chart)
    {
        add(u"chart: "_s + chart.title);
        add(chart.alternative);
    }
    void operator()(const report::Quote &quote)
    {
        add(u"> "_s + textOf(quote.runs) + (quote.attribution.isEmpty() ? QString() : u" — "_s + quote.attribution));
    }
    void operator()(const RatingKey &key)
    {
        for (const KeyEntry &entry : key.entries)
            add(u"key: [%1] %2 %3"_s.arg(markToken(entry.mark), entry.word, entry.meaning).trimmed());
    }
    void operator()(const CoverPage &cover)
    {
        add(u"cover: "_s + cover.title);
        for (const QString &subtitle : cover.subtitles)
            add(subtitle);
        for (const Fact &fact : cover.facts)
            add(fact.label + u": "_s + fact.text);
        add(cover.notice);
    }
    void operator()(const Contents &contents) { add(u"contents: "_s + contents.title); }
    void operator()(const Idea &idea)
    {
        add((idea.pictogram ? u"["_s + token(*idea.pictogram) + u"] "_s : QString()) + textOf(idea.text));
    }
};

} // namespace

QString textForm(const report::Document &document)
{
    Writer writer;
    writer.add(u"title: "_s + document.title);
    writer.add(u"header: "_s + document.confidentiality);
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.lines.join(u'\n') + u'\n';
}

} // namespace regards::test
