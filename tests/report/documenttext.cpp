// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttext.h"

namespace regards::test {

using namespace report;

namespace {

struct Reader
{
    QStringList texts{};

    void read(const QString &text) { texts.append(text); }
    void read(const Runs &runs) { texts.append(textOf(runs)); }

    void operator()(const Heading &heading) { read(heading.text); }
    void operator()(const Paragraph &paragraph) { read(paragraph.runs); }
    void operator()(const List &list)
    {
        for (const Runs &item : list.items)
            read(item);
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
    void operator()(const Chart &chart) { read(chart.alternative); }
    void operator()(const report::Quote &quote)
    {
        read(quote.runs);
        read(quote.attribution);
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
        read(cover.title);
        texts += cover.subtitles;
        for (const Fact &fact : cover.facts) {
            read(fact.label);
            read(fact.text);
        }
        read(cover.notice);
    }
    void operator()(const Contents &contents) { read(contents.title); }
    void operator()(const Sheet &sheet) { texts += QStringList{sheet.code, sheet.title} + sheet.blanks; }
    void operator()(const FormEntry &entry)
    {
        read(entry.label);
        read(entry.text);
        texts += entry.hints + entry.blanks;
        for (const QStringList &row : entry.boxes.rows)
            texts += row;
        read(entry.linesLabel);
    }
    void operator()(const Idea &idea)
    {
        read(idea.alternative);
        read(idea.text);
    }
};

} // namespace

QString allText(const report::Document &document)
{
    Reader reader{{document.title, document.subject, document.author, document.confidentiality}};
    for (const Block &block : document.blocks)
        std::visit(reader, block);
    return reader.texts.join(u'\n');
}

QList<Block> chapter(const report::Document &document, const QString &title)
{
    QList<Block> blocks;
    bool isInside = false;
    for (const Block &block : document.blocks) {
        const Heading *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            isInside = heading->text.endsWith(title);
        if (isInside)
            blocks.append(block);
    }
    return blocks;
}

QStringList textsOf(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts.append(textOf(cell.runs));
    return texts;
}

} // namespace regards::test
