// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documenttexts.h"

namespace regards::report {

namespace {

/// Has a branch for every kind of block, so that none can be added without being read here.
class TextReader
{
public:
    explicit TextReader(const Document &document)
    {
        readAll({document.title, document.subject, document.author, document.confidentiality});
        for (const Block &block : document.blocks)
            std::visit(*this, block);
    }

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
        readCells(table.header);
        for (const Row &row : table.rows)
            readCells(row.cells);
    }
    void operator()(const Chart &chart)
    {
        read(chart.title);
        read(chart.alternative);
    }
    void operator()(const Quote &quote)
    {
        read(quote.runs);
        read(quote.attribution);
    }
    void operator()(const RatingKey &key)
    {
        for (const KeyEntry &entry : key.entries)
            readAll({entry.word, entry.meaning});
    }
    void operator()(const Spacer &) { }
    void operator()(const PageBreak &) { }
    void operator()(const CoverPage &cover)
    {
        read(cover.title);
        readAll(cover.subtitles);
        for (const Fact &fact : cover.facts)
            readAll({fact.label, fact.text});
        read(cover.notice);
    }
    void operator()(const Contents &contents) { read(contents.title); }
    void operator()(const Sheet &sheet)
    {
        readAll({sheet.code, sheet.title, sheet.continued});
        readAll(sheet.blanks);
    }
    void operator()(const FormEntry &entry)
    {
        read(entry.label);
        read(entry.text);
        readAll(entry.hints + entry.blanks);
        for (const QStringList &row : entry.boxes.rows)
            readAll(row);
        read(entry.linesLabel);
    }
    void operator()(const Idea &idea)
    {
        read(idea.alternative);
        read(idea.text);
    }

    [[nodiscard]] const QStringList &texts() const noexcept { return m_texts; }

private:
    void read(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append(text);
    }
    void read(const Runs &runs) { read(textOf(runs)); }
    void readAll(const QStringList &texts)
    {
        for (const QString &text : texts)
            read(text);
    }
    void readCells(const QList<Cell> &cells)
    {
        for (const Cell &cell : cells)
            read(cell.runs);
    }

    QStringList m_texts;
};

} // namespace

QStringList textsOf(const Document &document)
{
    return TextReader(document).texts();
}

} // namespace regards::report
