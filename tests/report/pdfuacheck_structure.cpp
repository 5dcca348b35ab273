// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfuacheck_parts.h"

#include <algorithm>

namespace regards::test {

namespace {

using Names = std::set<std::string>;

/// ISO 32000-1, 14.8.4: the standard types that PDF/UA-1 knows.
const Names Standard{
    "Document",  "Part",    "Art",   "Sect",    "Div",       "BlockQuote", "Caption", "TOC",     "TOCI",  "Index",
    "NonStruct", "Private", "P",     "H",       "H1",        "H2",         "H3",      "H4",      "H5",    "H6",
    "L",         "LI",      "Lbl",   "LBody",   "Table",     "TR",         "TH",      "TD",      "THead", "TBody",
    "TFoot",     "Span",    "Quote", "Note",    "Reference", "BibEntry",   "Code",    "Link",    "Annot", "Ruby",
    "RB",        "RT",      "RP",    "Warichu", "WT",        "WP",         "Figure",  "Formula", "Form"};

/// Tables 333, 336 and 337 of ISO 32000-1: what may stand in what. Types that are not listed may hold anything else.
const std::map<std::string, Names> Holds{{"TOC", {"TOC", "TOCI", "Caption"}},
                                         {"TOCI", {"Lbl", "Reference", "NonStruct", "P", "TOC"}},
                                         {"L", {"Caption", "LI"}},
                                         {"LI", {"Lbl", "LBody"}},
                                         {"Table", {"Caption", "THead", "TBody", "TFoot", "TR"}},
                                         {"THead", {"TR"}},
                                         {"TBody", {"TR"}},
                                         {"TFoot", {"TR"}},
                                         {"TR", {"TH", "TD"}}};
const std::map<std::string, Names> StandsIn{{"TOCI", {"TOC"}},
                                            {"LI", {"L"}},
                                            {"LBody", {"LI"}},
                                            {"THead", {"Table"}},
                                            {"TBody", {"Table"}},
                                            {"TFoot", {"Table"}},
                                            {"TR", {"Table", "THead", "TBody", "TFoot"}},
                                            {"TH", {"TR"}},
                                            {"TD", {"TR"}}};

const char *conditionOf(const std::string &type)
{
    return type.starts_with("TOC") ? "09-006" : type.starts_with("L") ? "09-005" : "09-004";
}

/// The attribute of a name, whichever of the element's attribute objects has it.
PdfObject attribute(PdfObject element, const std::string &key)
{
    PdfObject attributes = element.getKey("/A");
    if (attributes.isDictionary())
        return attributes.getKey(key);
    if (attributes.isArray()) {
        for (PdfObject one : attributes.getArrayAsVector()) {
            if (one.isDictionary() && one.hasKey(key))
                return one.getKey(key);
        }
    }
    return PdfObject::newNull();
}

class StructureCheck
{
public:
    explicit StructureCheck(PdfCheck &check)
        : m_check(check)
        , m_roles(check.pdf.getRoot().getKey("/StructTreeRoot").getKeyIfDict("/RoleMap"))
    { }

    void run()
    {
        PdfObject root = m_check.pdf.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary() || !root.getKey("/K").isDictionary()) {
            m_check.fault("01-005", "no structure tree");
            return;
        }
        if (m_roles.isDictionary()) {
            for (const auto &role : m_roles.getKeys()) {
                if (Standard.contains(role.substr(1)))
                    m_check.fault("02-004", role);
            }
        }
        if (typeOf(root.getKey("/K")) != "Document")
            m_check.fault("01-005", "the tree does not begin with the document");
        visit(root.getKey("/K"), root, {});
    }

private:
    std::string typeOf(PdfObject element)
    {
        std::string type = element.getKey("/S").isName() ? element.getKey("/S").getName().substr(1) : std::string();
        for (int steps = 0; !Standard.contains(type); ++steps) {
            PdfObject next = m_roles.isDictionary() ? m_roles.getKey('/' + type) : PdfObject::newNull();
            if (!next.isName() || steps > 8) {
                m_check.fault(steps > 8 ? "02-003" : "02-001", type);
                return type;
            }
            type = next.getName().substr(1);
        }
        return type;
    }

    void visit(PdfObject element, PdfObject parent, const std::string &parentType)
    {
        const std::string type = typeOf(element);
        m_check.types[element.getObjGen()] = type;
        if (element.getKey("/P").getObjGen() != parent.getObjGen())
            m_check.fault("parents", type + " names another parent");
        if (const auto places = StandsIn.find(type); places != StandsIn.end() && !places->second.contains(parentType))
            m_check.fault(conditionOf(type), type + " in " + parentType);
        checkElement(element, type);
        std::vector<PdfObject> kids = element.getKey("/K").isArray() ? element.getKey("/K").getArrayAsVector()
                                                                     : std::vector{element.getKey("/K")};
        const auto held = Holds.find(type);
        int position = 0;
        for (PdfObject kid : kids) {
            if (kid.isInteger()) {
                addMark(element, element.getKey("/Pg"), kid.getIntValueAsInt(), type);
            } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
                addMark(element, kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt(), type);
            } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR")) {
                if (!m_check.annotations.try_emplace(kid.getKey("/Obj").getObjGen(), element.getObjGen()).second)
                    m_check.fault("parents", "an annotation in two elements");
            } else if (kid.isDictionary()) {
                const std::string kidType = typeOf(kid);
                if (held != Holds.end() && !held->second.contains(kidType))
                    m_check.fault(conditionOf(type), kidType + " in " + type);
                if (kidType == "Caption" && (type == "Table" || type == "L") && position > 0
                    && position + 1 < int(kids.size()))
                    m_check.fault(conditionOf(type), "Caption within");
                visit(kid, element, type);
            } else if (!kid.isNull()) {
                m_check.fault("unknown", "a kid of " + type);
            }
            ++position;
        }
        if (type == "Table")
            checkTable(element);
    }

    void addMark(PdfObject element, PdfObject page, int mark, const std::string &type)
    {
        if (Holds.contains(type))
            m_check.fault(conditionOf(type), "content in " + type);
        const int number = m_check.pageOf(page);
        if (number < 0)
            m_check.fault("parents", type + " names no page");
        else if (!m_check.marks.try_emplace({number, mark}, element.getObjGen()).second)
            m_check.fault("parents", "a mark in two elements");
    }

    void checkElement(PdfObject element, const std::string &type)
    {
        const auto words = [&element](const char *key) {
            return element.getKey(key).isString() ? element.getKey(key).getUTF8Value() : std::string();
        };
        if (type == "Figure") {
            if (words("/Alt").empty() && words("/ActualText").empty())
                m_check.fault("13-004", "a figure");
            PdfObject box = attribute(element, "/BBox");
            if (!box.isRectangle())
                m_check.fault("figure", "without a box");
        }
        if (type == "Formula" || type == "Note" || type == "Annot" || type == "Ruby" || type == "Warichu"
            || type == "H")
            m_check.fault("unknown", type);
        if (type == "Form" && (!attribute(element, "/Role").isName() || !attribute(element, "/Desc").isString()))
            m_check.fault("24-001", "a field that says nothing");
        if (type == "TH" && !attribute(element, "/Scope").isName())
            m_check.fault("15-003", "TH");
        if (type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6') {
            const int level = type[1] - '0';
            if (m_heading == 0 && level != 1)
                m_check.fault("14-002", type);
            if (level > m_heading + 1 && m_heading > 0)
                m_check.fault("14-003", type + " after H" + std::to_string(m_heading));
            m_heading = level;
        }
    }

    void checkTable(PdfObject table)
    {
        std::set<int> widths;
        const auto countRow = [&](PdfObject row) {
            int width = 0;
            PdfObject cells = row.getKey("/K");
            for (PdfObject cell : cells.isArray() ? cells.getArrayAsVector() : std::vector{cells}) {
                PdfObject span = attribute(cell, "/ColSpan");
                width += span.isInteger() ? span.getIntValueAsInt() : 1;
                if (attribute(cell, "/RowSpan").isInteger())
                    m_check.fault("unknown", "RowSpan");
            }
            widths.insert(width);
        };
        const auto asList = [](PdfObject kids) { return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids}; };
        for (PdfObject part : asList(table.getKey("/K"))) {
            const std::string type = m_check.types[part.getObjGen()];
            if (type == "TR")
                countRow(part);
            else if (type != "Caption") {
                for (PdfObject row : asList(part.getKey("/K")))
                    countRow(row);
            }
        }
        if (widths.size() != 1)
            m_check.fault("table", "rows of " + std::to_string(widths.size()) + " widths");
    }

    PdfCheck &m_check;
    PdfObject m_roles;
    int m_heading = 0; ///< level of the last one
};

} // namespace

void checkStructure(PdfCheck &check)
{
    StructureCheck(check).run();
}

void checkAnnotations(PdfCheck &check)
{
    PdfObject parents = check.pdf.getRoot().getKey("/StructTreeRoot").getKeyIfDict("/ParentTree");
    const auto parentAt = [&parents](int key) {
        PdfObject numbers = parents.isDictionary() ? parents.getKey("/Nums") : PdfObject::newNull();
        for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2) {
            if (numbers.getArrayItem(i).getIntValueAsInt() == key)
                return numbers.getArrayItem(i + 1);
        }
        return PdfObject::newNull();
    };
    std::set<QPDFObjGen> onPages;
    for (size_t page = 0; page < check.pages.size(); ++page) {
        PdfObject annotations = check.pages[page].getKey("/Annots");
        if (!annotations.isArray())
            continue;
        if (!check.pages[page].getKey("/Tabs").isNameAndEquals("/S"))
            check.fault("28-009", "page " + std::to_string(page + 1));
        for (PdfObject annotation : annotations.getArrayAsVector()) {
            onPages.insert(annotation.getObjGen());
            if (!annotation.getKey("/Subtype").isNameAndEquals("/Link"))
                check.fault("unknown", "an annotation that is no link");
            PdfObject words = annotation.getKey("/Contents");
            if (!words.isString() || words.getUTF8Value().empty())
                check.fault("28-012", "page " + std::to_string(page + 1));
            const auto element = check.annotations.find(annotation.getObjGen());
            if (element == check.annotations.end() || check.types[element->second] != "Link")
                check.fault("28-011", "page " + std::to_string(page + 1));
            PdfObject key = annotation.getKey("/StructParent");
            if (!key.isInteger() || element == check.annotations.end()
                || parentAt(key.getIntValueAsInt()).getObjGen() != element->second)
                check.fault("parents", "a link names another element");
            PdfObject target = annotation.getKey("/Dest");
            if (!target.isArray() || check.pageOf(target.getArrayItem(0)) < 0)
                check.fault("link", "to no page");
        }
    }
    for (const auto &[annotation, element] : check.annotations) {
        if (!onPages.contains(annotation))
            check.fault("parents", "an element names a link that is on no page");
    }
}

} // namespace regards::test
