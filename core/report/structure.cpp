// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/structure.h"

#include "core/report/typography.h"

#include <algorithm>

namespace regards::report {

namespace {

constexpr size_t MostLevels = 6; // of headings in PDF

std::pair<quint64, quint64> keyOf(const Origin &origin)
{
    const auto joined = [](quint32 high, quint32 low) { return quint64(high) << 32 | low; };
    return {joined(quint32(origin.role), quint32(origin.block)), joined(quint32(origin.row), quint32(origin.column))};
}

/// On one line, as it is printed.
QString asLine(const QString &text, Language language)
{
    return typeset(text, language).replace(QChar(0x2028), u' ').trimmed();
}

int columnsOf(const Table &table)
{
    qsizetype columns = std::max<qsizetype>({1, table.columns.size(), table.header.size()});
    for (const Row &row : table.rows)
        columns = std::max(columns, row.cells.size());
    return int(columns);
}

} // namespace

/// Makes the elements of one block after the other.
class StructureBuilder
{
public:
    StructureBuilder(Structure &structure, const Document &document, const Pages &pages)
        : m_structure(structure)
        , m_document(document)
        , m_pages(pages)
    {
        add(-1, "Document");
    }

    void run()
    {
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
            std::visit(*this, m_document.blocks[m_block]);
    }

    void operator()(const Heading &heading) { addHeading(heading.level, heading.text, {origin(Role::Heading)}); }
    void operator()(const Paragraph &) { add(section(), "P", origin(Role::Paragraph)); }
    void operator()(const List &list)
    {
        const int element = addList(section(), list.kind == ListKind::Numbered ? "Decimal" : "Disc");
        for (int i = 0; i < list.items.size(); ++i)
            addItem(element, origin(Role::ListLabel, i), origin(Role::ListText, i));
    }
    void operator()(const Table &table);
    void operator()(const Chart &chart)
    {
        const QString title = asLine(chart.title, m_document.language);
        const QString words = asLine(chart.alternative, m_document.language);
        const bool isSentence = title.isEmpty() || QStringView(u".!?…:").contains(title.back());
        const int figure = add(section(), "Figure", origin(Role::Figure));
        element(figure).alternative = QString(title % (isSentence ? u" " : u". ") % words).trimmed();
        element(figure).title = title;
    }
    void operator()(const Quote &)
    {
        const int quote = add(section(), "BlockQuote");
        add(quote, "P", origin(Role::Quote));
        add(quote, "P", origin(Role::Attribution));
    }
    void operator()(const RatingKey &key)
    {
        const int list = addList(section(), "None");
        for (int i = 0; i < key.entries.size(); ++i) {
            // A word alone is the item; with a meaning, it is what the meaning explains.
            if (key.entries[i].meaning.isEmpty())
                add(add(list, "LI"), "LBody", origin(Role::Key, i, 0));
            else
                addItem(list, origin(Role::Key, i, 0), origin(Role::Key, i, 1));
        }
    }
    void operator()(const Spacer &) { }
    void operator()(const PageBreak &) { }
    void operator()(const CoverPage &cover);
    void operator()(const Contents &contents);
    void operator()(const Sheet &sheet)
    {
        addHeading(1, sheet.code % u' ' % sheet.title, {origin(Role::FormLabel, 0), origin(Role::Heading, 1)});
        for (int i = 0; i < sheet.blanks.size(); ++i)
            addBlank(section(), sheet.blanks[i], origin(Role::FormText, i + 2));
    }
    void operator()(const FormEntry &entry);
    void operator()(const Idea &idea)
    {
        const int figure = add(section(), "Figure", origin(Role::Figure));
        element(figure).alternative = asLine(idea.alternative, m_document.language);
        add(section(), "P", origin(Role::Paragraph));
    }

private:
    [[nodiscard]] Origin origin(Role role, int row = -1, int column = -1) const
    {
        return {role, int(m_block), row, column};
    }
    StructureElement &element(int index) { return m_structure.element(index); }

    int add(int parent, const char *type, const Origin &from = {})
    {
        auto &elements = m_structure.m_elements;
        const int index = int(elements.size());
        StructureElement fresh;
        fresh.type = type;
        fresh.parent = parent;
        elements.push_back(std::move(fresh));
        if (parent >= 0)
            element(parent).children.push_back(index);
        join(index, from);
        return index;
    }
    void join(int index, const Origin &from)
    {
        if (from.role != Role::Artifact)
            m_structure.m_byOrigin.insert(keyOf(from), index);
    }

    int addList(int parent, const char *numbering)
    {
        const int list = add(parent, "L");
        element(list).numbering = numbering;
        return list;
    }
    void addItem(int list, const Origin &label, const Origin &text)
    {
        const int item = add(list, "LI");
        add(item, "Lbl", label);
        add(item, "LBody", text);
    }

    /// A place to write on or to tick, as ISO 32000-1, 14.8.5.6 has it for forms on paper. Its lines are artifacts.
    void addField(int parent, const char *kind, const QString &name)
    {
        const int field = add(parent, "Form");
        element(field).field = kind;
        element(field).title = asLine(name, m_document.language);
        element(field).isKept = true;
    }
    void addBlank(int parent, const QString &word, const Origin &from)
    {
        add(parent, "P", from);
        addField(parent, "tv", word);
    }

    void addBoxes(int parent, const TickBoxes &boxes, int &row)
    {
        const int list = addList(parent, "None");
        for (const QStringList &words : boxes.rows) {
            for (const QString &word : words) {
                if (word.isEmpty())
                    continue;
                const int item = add(list, "LI");
                addField(add(item, "Lbl"), "cb", word);
                add(item, "LBody", origin(Role::FormText, row++));
            }
        }
    }

    /// What the next block stands in: the section of the last heading, or the document.
    [[nodiscard]] int section() const { return m_sections.empty() ? 0 : m_sections.back().element; }

    void addHeading(int level, const QString &text, const QList<Origin> &from)
    {
        const QString title = asLine(text, m_document.language);
        if (title.isEmpty())
            return;
        while (!m_sections.empty() && (m_sections.back().level >= level || m_sections.size() >= MostLevels))
            m_sections.pop_back();
        m_sections.push_back({level, add(section(), "Sect")});
        const int kept = int(m_sections.size());
        const int heading = add(section(), QByteArray('H' + QByteArray::number(kept)).constData());
        for (const Origin &one : from)
            join(heading, one);
        element(heading).level = kept;
        element(heading).title = title;
    }

    struct Section
    {
        int level; ///< that the document gives its heading
        int element;
    };

    void addCell(int row, const char *type, const Origin &from, Scope scope, int columns = 1)
    {
        const int cell = add(row, type, from);
        element(cell).scope = scope;
        element(cell).columns = columns;
        element(cell).isKept = true;
    }

    Structure &m_structure;
    const Document &m_document;
    const Pages &m_pages;
    qsizetype m_block = 0;
    std::vector<Section> m_sections{}; ///< of the headings that are open, one within the other
};

void StructureBuilder::operator()(const Table &table)
{
    const int columns = columnsOf(table);
    const int element = add(section(), "Table");
    add(element, "Caption", origin(Role::Caption));
    if (!table.header.isEmpty()) {
        const int row = add(add(element, "THead"), "TR");
        for (int column = 0; column < columns; ++column)
            addCell(row, "TH", origin(Role::HeaderCell, -1, column), Scope::Column);
    }
    const int body = table.rows.isEmpty() ? -1 : add(element, "TBody");
    for (int i = 0; i < table.rows.size(); ++i) {
        const int row = add(body, "TR");
        if (table.rows[i].kind == RowKind::Group) {
            addCell(row, "TH", origin(Role::DataCell, i, 0), Scope::Column, columns);
            continue;
        }
        for (int column = 0; column < columns; ++column) {
            const bool isHeader = column == 0 && table.rowHeaders;
            addCell(row, isHeader ? "TH" : "TD", origin(Role::DataCell, i, column),
                    isHeader ? Scope::Row : Scope::None);
        }
    }
}

void StructureBuilder::operator()(const CoverPage &cover)
{
    m_sections.clear();
    const int part = add(0, "Sect");
    add(part, "P", origin(Role::CoverText)); // the status above the title
    add(part, "Title", origin(Role::CoverTitle));
    for (int i = 0; i < cover.subtitles.size(); ++i)
        add(part, "P", origin(Role::CoverText, i));
    if (cover.facts.isEmpty())
        return;
    const int facts = addList(part, "None");
    for (int i = 0; i < cover.facts.size(); ++i) {
        const int row = int(cover.subtitles.size()) + i;
        addItem(facts, origin(Role::CoverText, row, 0), origin(Role::CoverText, row, 1));
    }
}

void StructureBuilder::operator()(const Contents &contents)
{
    addHeading(1, contents.title, {origin(Role::ContentsTitle)});
    std::vector<int> lists{add(section(), "TOC")};
    for (int i = 0; i < int(m_pages.outline.size()); ++i) {
        const OutlineEntry &entry = m_pages.outline[size_t(i)];
        if (entry.level > contents.deepest)
            continue;
        // A deeper list only ever stands behind an entry of the list above.
        const size_t depth = size_t(std::clamp(entry.level, 1, int(MostLevels)));
        while (lists.size() > depth)
            lists.pop_back();
        if (lists.size() < depth && !element(lists.back()).children.empty())
            lists.push_back(add(lists.back(), "TOC"));
        const int link = add(add(add(lists.back(), "TOCI"), "Reference"), "Link", origin(Role::ContentsEntry, i));
        element(link).title = asLine(entry.text, m_document.language);
        element(link).target = i;
    }
}

void StructureBuilder::operator()(const FormEntry &entry)
{
    // Rows are counted as formpieces.cpp puts the parts below one another.
    const int parent = add(section(), "Div");
    int row = 0;
    if (!entry.label.isEmpty() || !entry.text.isEmpty()) {
        const int text = add(parent, "P");
        if (!entry.label.isEmpty())
            join(text, origin(Role::FormLabel, row++));
        if (!entry.text.isEmpty())
            join(text, origin(Role::FormText, row++));
    }
    if (!entry.hints.isEmpty()) {
        const int hints = addList(parent, "None");
        for (qsizetype i = 0; i < entry.hints.size(); ++i, ++row)
            addItem(hints, origin(Role::FormText, row, 0), origin(Role::FormText, row));
    }
    for (const QString &blank : entry.blanks)
        addBlank(parent, blank, origin(Role::FormText, row++));
    if (!entry.boxes.rows.isEmpty())
        addBoxes(parent, entry.boxes, row);
    if (!entry.linesLabel.isEmpty())
        add(parent, "P", origin(Role::FormText, row++));
    if (entry.lines > 0)
        addField(parent, "tv", entry.linesLabel.isEmpty() ? textOf(entry.text) : entry.linesLabel);
}

Structure::Structure(const Document &document, const Pages &pages)
{
    StructureBuilder(*this, document, pages).run();
}

std::optional<int> Structure::elementOf(const Origin &origin) const
{
    if (origin.role == Role::Artifact)
        return std::nullopt;
    const auto found = m_byOrigin.constFind(keyOf(origin));
    return found == m_byOrigin.constEnd() ? std::nullopt : std::optional(*found);
}

int Structure::continuedFigure(int figure)
{
    const int index = int(m_elements.size());
    StructureElement part;
    part.type = element(figure).type;
    part.parent = element(figure).parent;
    part.title = element(figure).title;
    part.alternative = part.title.isEmpty() ? element(figure).alternative : part.title;
    m_elements.push_back(std::move(part));
    auto &siblings = element(m_elements.back().parent).children;
    siblings.insert(std::find(siblings.begin(), siblings.end(), figure) + 1, index);
    return index;
}

void Structure::leaveOutEmpty()
{
    // Children were made after their parents, so that going backwards meets them first.
    for (auto element = m_elements.rbegin(); element != m_elements.rend(); ++element) {
        auto &children = element->children;
        children.erase(std::remove_if(children.begin(), children.end(),
                                      [this](int child) { return m_elements[size_t(child)].isGone; }),
                       children.end());
        const bool isRoot = element->parent < 0;
        element->isGone = !isRoot && !element->isKept && children.empty() && element->content.empty();
    }
}

} // namespace regards::report
