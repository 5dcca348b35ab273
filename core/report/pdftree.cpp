// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdftree.h"

#include "core/report/pdfobjects.h"

namespace regards::report {

namespace {

using Object = QPDFObjectHandle;

/// A destination: the top left corner of what a reader is led to.
Object destination(const TreeParts &parts, int side, QPointF place)
{
    Object target = Object::newArray();
    target.appendItem(parts.sides[size_t(side)]);
    target.appendItem(name("XYZ"));
    target.appendItem(number(place.x()));
    target.appendItem(number(parts.sideSize.height() - place.y()));
    target.appendItem(Object::newNull());
    return target;
}

/// Writes the elements and what leads to them.
class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const TreeParts &parts)
        : m_pdf(pdf)
        , m_parts(parts)
    { }

    void run()
    {
        const auto &elements = m_parts.structure.elements();
        m_root = m_pdf.makeIndirectObject(Object::newDictionary());
        m_objects.resize(elements.size());
        for (size_t i = 0; i < elements.size(); ++i) {
            if (!elements[i].isGone)
                m_objects[i] = m_pdf.makeIndirectObject(Object::newDictionary());
        }
        for (size_t side = 0; side < m_parts.written.sides.size(); ++side) {
            Object marks = Object::newArray();
            for (const int element : m_parts.written.sides[side].elements)
                marks.appendItem(m_objects[size_t(element)]);
            addParent(m_pdf.makeIndirectObject(marks));
        }
        for (const auto &[element, place] : m_parts.written.links)
            writeLink(element, place);
        for (size_t i = 0; i < elements.size(); ++i) {
            if (!elements[i].isGone)
                writeElement(int(i));
        }
        writeRoot();
    }

private:
    void addParent(const Object &parent)
    {
        m_parents.appendItem(Object::newInteger(m_nextParent++));
        m_parents.appendItem(parent);
    }

    void writeRoot()
    {
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", m_parents);
        m_root.replaceKey("/Type", name("StructTreeRoot"));
        m_root.replaceKey("/K", m_objects.front());
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextParent));
        // PDF 1.7 has no type for a document's title.
        m_root.replaceKey("/RoleMap", Object::parse("<< /Title /P >>"));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

    void writeLink(int index, const PlacedArea &place)
    {
        const StructureElement &element = m_parts.structure.elements()[size_t(index)];
        const OutlineEntry &target = m_parts.pages.outline[size_t(element.target)];
        const PagePlace &page = m_parts.places[size_t(target.page)];
        Object link = Object::newDictionary();
        link.replaceKey("/Type", name("Annot"));
        link.replaceKey("/Subtype", name("Link"));
        link.replaceKey("/Rect", rectangle(place.area, m_parts.sideSize.height()));
        link.replaceKey("/Border", Object::parse("[0 0 0]"));
        link.replaceKey("/F", Object::newInteger(4)); // to be printed
        link.replaceKey("/Contents", unicodeText(element.title));
        link.replaceKey("/Dest", destination(m_parts, page.side, {page.x, target.y}));
        link.replaceKey("/StructParent", Object::newInteger(m_nextParent));
        link = m_pdf.makeIndirectObject(link);
        addParent(m_objects[size_t(index)]);
        Object side = m_parts.sides[size_t(place.side)];
        if (!side.getKey("/Annots").isArray())
            side.replaceKey("/Annots", Object::newArray());
        side.getKey("/Annots").appendItem(link);
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("OBJR"));
        reference.replaceKey("/Obj", link);
        reference.replaceKey("/Pg", side);
        m_links[index].push_back(reference);
    }

    void writeElement(int index)
    {
        const StructureElement &element = m_parts.structure.elements()[size_t(index)];
        Object object = m_objects[size_t(index)];
        object.replaceKey("/Type", name("StructElem"));
        object.replaceKey("/S", name(element.type));
        object.replaceKey("/P", element.parent < 0 ? m_root : m_objects[size_t(element.parent)]);
        if (element.type == "Figure")
            object.replaceKey("/Alt", unicodeText(element.alternative));
        if (Object attributes = attributesOf(index, element); !attributes.isNull())
            object.replaceKey("/A", attributes);
        std::vector<Object> kids;
        for (const int child : element.children)
            kids.push_back(m_objects[size_t(child)]);
        if (!element.content.empty())
            addContent(object, element, kids);
        if (const auto links = m_links.find(index); links != m_links.end())
            kids.insert(kids.end(), links->second.begin(), links->second.end());
        if (kids.size() == 1)
            object.replaceKey("/K", kids.front());
        else if (!kids.empty())
            object.replaceKey("/K", Object::newArray(kids));
    }

    /// Marks on the element's own side are numbers; those on others say where they are.
    void addContent(Object &object, const StructureElement &element, std::vector<Object> &kids)
    {
        const int home = element.content.front().side;
        object.replaceKey("/Pg", m_parts.sides[size_t(home)]);
        for (const MarkedContent &content : element.content) {
            if (content.side == home) {
                kids.push_back(Object::newInteger(content.mark));
                continue;
            }
            Object reference = Object::newDictionary();
            reference.replaceKey("/Type", name("MCR"));
            reference.replaceKey("/Pg", m_parts.sides[size_t(content.side)]);
            reference.replaceKey("/MCID", Object::newInteger(content.mark));
            kids.push_back(reference);
        }
    }

    [[nodiscard]] Object attributesOf(int index, const StructureElement &element) const
    {
        Object attributes = Object::newDictionary();
        const auto owner = [&attributes](const char *who) { attributes.replaceKey("/O", name(who)); };
        if (element.scope != Scope::None || element.columns > 1)
            owner("Table");
        if (element.scope != Scope::None)
            attributes.replaceKey("/Scope", name(element.scope == Scope::Column ? "Column" : "Row"));
        if (element.columns > 1)
            attributes.replaceKey("/ColSpan", Object::newInteger(element.columns));
        if (!element.numbering.isEmpty()) {
            owner("List");
            attributes.replaceKey("/ListNumbering", name(element.numbering));
        }
        if (!element.field.isEmpty()) {
            owner("PrintField");
            attributes.replaceKey("/Role", name(element.field));
            if (element.field == "cb")
                attributes.replaceKey("/checked", name("off"));
            attributes.replaceKey("/Desc", unicodeText(element.title));
        }
        if (const auto place = m_parts.written.figures.find(index); place != m_parts.written.figures.end()) {
            owner("Layout");
            attributes.replaceKey("/Placement", name("Block"));
            attributes.replaceKey("/BBox", rectangle(place->second.area, m_parts.sideSize.height()));
        }
        return attributes.hasKey("/O") ? attributes : Object::newNull();
    }

    QPDF &m_pdf;
    const TreeParts &m_parts;
    Object m_root{};
    std::vector<Object> m_objects{};
    std::map<int, std::vector<Object>> m_links{}; ///< references to annotations, by element
    Object m_parents = Object::newArray();
    int m_nextParent = 0;
};

} // namespace

void writeStructure(QPDF &pdf, const TreeParts &parts)
{
    StructureWriter(pdf, parts).run();
}

void writeOutline(QPDF &pdf, const TreeParts &parts)
{
    struct Open
    {
        int level;
        Object object;
        std::vector<Object> children{};
    };
    std::vector<Open> open{{0, pdf.makeIndirectObject(Object::newDictionary())}};
    const auto close = [&open] {
        Open last = std::move(open.back());
        open.pop_back();
        auto &children = last.children;
        if (children.empty())
            return;
        for (size_t i = 0; i < children.size(); ++i) {
            children[i].replaceKey("/Parent", last.object);
            if (i > 0)
                children[i].replaceKey("/Prev", children[i - 1]);
            if (i + 1 < children.size())
                children[i].replaceKey("/Next", children[i + 1]);
        }
        last.object.replaceKey("/First", children.front());
        last.object.replaceKey("/Last", children.back());
        // The first level is shown, what is below it once it is asked for.
        const int count = int(children.size());
        last.object.replaceKey("/Count", Object::newInteger(last.level == 0 ? count : -count));
    };
    const Object root = open.front().object;
    for (size_t i = 0; i < parts.structure.elements().size(); ++i) {
        const StructureElement &element = parts.structure.elements()[i];
        const auto place = parts.written.headings.find(int(i));
        if (element.level == 0 || element.isGone || place == parts.written.headings.end())
            continue;
        while (open.back().level >= element.level)
            close();
        Object bookmark = pdf.makeIndirectObject(Object::newDictionary());
        bookmark.replaceKey("/Title", unicodeText(element.title));
        bookmark.replaceKey("/Dest", destination(parts, place->second.side, place->second.area.topLeft()));
        open.back().children.push_back(bookmark);
        open.push_back({element.level, bookmark});
    }
    const bool isEmpty = open.front().children.empty() && open.size() == 1;
    while (!open.empty())
        close();
    if (isEmpty)
        return;
    Object(root).replaceKey("/Type", name("Outlines"));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
}

} // namespace regards::report
