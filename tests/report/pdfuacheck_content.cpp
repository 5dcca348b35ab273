// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfuacheck_parts.h"

#include <qpdf/Buffer.hh>

#include <QByteArray>

namespace regards::test {

namespace {

const std::set<std::string> Painting{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI", "Do"};
const std::set<std::string> Showing{"Tj", "TJ", "'", "\""};

/// Goes through the operators of a page, or of a form that it draws.
class ContentReader final : public PdfObject::ParserCallbacks
{
public:
    ContentReader(PdfCheck &check, int page, PdfObject resources)
        : m_check(check)
        , m_page(page)
        , m_resources(resources)
    { }

    void handleObject(PdfObject object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (!m_open.empty())
            fault("01-005", "marked content that does not end");
    }

    std::set<int> marks{};

private:
    enum class Mark : quint8 { Artifact, Content, Other };

    void fault(const char *condition, const std::string &where)
    {
        m_check.fault(condition, "page " + std::to_string(m_page + 1) + ": " + where);
    }
    [[nodiscard]] bool isWithin(Mark wanted) const
    {
        return std::find(m_open.begin(), m_open.end(), wanted) != m_open.end();
    }

    void handleOperator(const std::string &name)
    {
        if (name == "BMC" || name == "BDC") {
            begin(name == "BDC");
        } else if (name == "EMC") {
            if (m_open.empty())
                fault("01-005", "EMC");
            else
                m_open.pop_back();
        } else if (name == "Tf") {
            m_font = m_resources.getKey("/Font").getKeyIfDict(m_operands.at(0).getName());
            if (!m_font.isDictionary())
                fault("31-009", m_operands.at(0).getName());
        } else if (Painting.contains(name) || Showing.contains(name)) {
            if (!isWithin(Mark::Artifact) && !isWithin(Mark::Content))
                fault("01-005", name);
            if (name == "Do")
                draw();
            if (Showing.contains(name))
                show();
        }
    }

    void begin(bool hasProperties)
    {
        const std::string tag = m_operands.at(0).getName();
        if (tag == "/Artifact") {
            if (isWithin(Mark::Content))
                fault("01-003", tag);
            m_open.push_back(Mark::Artifact);
            return;
        }
        PdfObject properties = hasProperties ? m_operands.at(1) : PdfObject::newNull();
        if (!properties.isDictionary() || !properties.getKey("/MCID").isInteger()) {
            m_open.push_back(Mark::Other);
            return;
        }
        if (isWithin(Mark::Artifact))
            fault("01-004", tag);
        if (isWithin(Mark::Content))
            fault("01-005", "a mark within a mark");
        if (!marks.insert(properties.getKey("/MCID").getIntValueAsInt()).second)
            fault("parents", "a mark that comes twice");
        m_open.push_back(Mark::Content);
    }

    void draw()
    {
        PdfObject object = m_resources.getKey("/XObject").getKeyIfDict(m_operands.at(0).getName());
        if (!object.isStream()) {
            fault("unknown", "Do");
            return;
        }
        if (!object.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        const auto bytes = object.getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        if (text.contains("MCID"))
            fault("30-002", m_operands.at(0).getName());
        if (text.contains("Tj") || text.contains("TJ"))
            fault("unknown", "text in a form");
        if (object.getDict().hasKey("/Ref"))
            fault("30-001", m_operands.at(0).getName());
    }

    void show()
    {
        if (m_font.isNull())
            return;
        std::set<int> &codes = m_check.codes[m_font.getObjGen()];
        const auto add = [&codes](PdfObject text) {
            const std::string bytes = text.getStringValue();
            for (size_t i = 0; i + 1 < bytes.size(); i += 2)
                codes.insert(quint8(bytes[i]) << 8 | quint8(bytes[i + 1]));
        };
        PdfObject operand = m_operands.at(m_operands.size() - 1);
        if (operand.isString()) {
            add(operand);
        } else if (operand.isArray()) {
            for (PdfObject part : operand.getArrayAsVector()) {
                if (part.isString())
                    add(part);
            }
        }
    }

    PdfCheck &m_check;
    int m_page;
    PdfObject m_resources;
    std::vector<PdfObject> m_operands{};
    std::vector<Mark> m_open{};
    PdfObject m_font = PdfObject::newNull();
};

/// The tables of a TrueType font.
struct Program
{
    explicit Program(PdfObject stream)
    {
        const auto buffer = stream.getStreamData();
        bytes = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        for (int i = 0; i < u16(4); ++i) {
            const qsizetype at = 12 + 16 * i;
            tables[bytes.mid(at, 4).toStdString()] = qsizetype(u32(at + 8));
        }
        for (const char *tag : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"})
            isWhole = isWhole && tables.contains(tag);
    }
    [[nodiscard]] int u16(qsizetype at) const
    {
        return at + 2 <= bytes.size() ? quint8(bytes[at]) << 8 | quint8(bytes[at + 1]) : 0;
    }
    [[nodiscard]] quint32 u32(qsizetype at) const { return quint32(u16(at)) << 16 | quint32(u16(at + 2)); }
    [[nodiscard]] int glyphs() const { return u16(tables.at("maxp") + 4); }
    [[nodiscard]] double width(int glyph) const
    {
        const int known = u16(tables.at("hhea") + 34);
        return u16(tables.at("hmtx") + 4 * std::min(glyph, known - 1)) * 1000.0 / u16(tables.at("head") + 18);
    }

    QByteArray bytes{};
    std::map<std::string, qsizetype> tables{};
    bool isWhole = true;
};

/// Which glyph stands for a code.
struct GlyphMap
{
    explicit GlyphMap(PdfObject map)
        : isStream(map.isStream())
    {
        if (!isStream)
            return;
        const auto buffer = map.getStreamData();
        bytes = QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }
    /// -1 where the map does not reach so far.
    [[nodiscard]] int glyphOf(int code) const
    {
        const qsizetype at = 2 * qsizetype(code);
        if (!isStream)
            return code;
        return at + 2 <= bytes.size() ? quint8(bytes[at]) << 8 | quint8(bytes[at + 1]) : -1;
    }

    QByteArray bytes{};
    bool isStream;
};

std::map<int, QByteArray> charactersOf(PdfObject map)
{
    const auto buffer = map.getStreamData();
    const QByteArray text(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    std::map<int, QByteArray> found;
    bool isInside = false;
    for (const QByteArray &line : text.split('\n')) {
        if (line.endsWith("beginbfchar") || line == "endbfchar") {
            isInside = line != "endbfchar";
        } else if (isInside) {
            const auto parts = line.split('>');
            found[parts.at(0).mid(1).toInt(nullptr, 16)] = QByteArray::fromHex(parts.at(1).trimmed().mid(1));
        }
    }
    return found;
}

void checkCode(PdfCheck &check, const std::string &name, int code, const std::map<int, QByteArray> &characters)
{
    const auto text = characters.find(code);
    if (text == characters.end() || text->second.isEmpty()) {
        check.fault("10-001", name);
        return;
    }
    for (qsizetype i = 0; i + 1 < text->second.size(); i += 2) {
        const int unit = quint8(text->second[i]) << 8 | quint8(text->second[i + 1]);
        if (unit == 0)
            check.fault("31-028", name);
        if (unit == 0xfeff || unit == 0xfffe)
            check.fault("31-029", name);
    }
}

void checkFont(PdfCheck &check, PdfObject font, const std::set<int> &codes)
{
    const std::string name = font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : std::string();
    PdfObject inner = font.getKey("/DescendantFonts").isArray() ? font.getKey("/DescendantFonts").getArrayItem(0)
                                                                : PdfObject::newNull();
    if (!font.getKey("/Subtype").isNameAndEquals("/Type0") || !inner.isDictionary()
        || !inner.getKey("/Subtype").isNameAndEquals("/CIDFontType2")) {
        check.fault("unknown", "a font that is no CIDFontType2: " + name);
        return;
    }
    if (!font.getKey("/Encoding").isNameAndEquals("/Identity-H"))
        check.fault("31-006", name);
    if (!inner.hasKey("/CIDToGIDMap"))
        check.fault("31-005", name);
    else if (!inner.getKey("/CIDToGIDMap").isStream() && !inner.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"))
        check.fault("31-004", name);
    PdfObject descriptor = inner.getKey("/FontDescriptor");
    if (descriptor.isDictionary() && descriptor.hasKey("/CIDSet"))
        check.fault("31-014", name);
    if (!font.getKey("/ToUnicode").isStream()) {
        check.fault("31-027", name);
        return;
    }
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream()) {
        check.fault("31-009", name);
        return;
    }
    const Program program(descriptor.getKey("/FontFile2"));
    if (!program.isWhole) {
        check.fault("31-011", name);
        return;
    }
    const GlyphMap map(inner.getKey("/CIDToGIDMap"));
    const auto characters = charactersOf(font.getKey("/ToUnicode"));
    PdfObject widths = inner.getKey("/W").isArray() ? inner.getKey("/W").getArrayItem(1) : PdfObject::newNull();
    for (const int code : codes) {
        const int glyph = map.glyphOf(code);
        if (glyph == 0)
            check.fault("31-030", name);
        if (glyph < 0 || glyph >= program.glyphs())
            check.fault("31-011", name);
        checkCode(check, name, code, characters);
        const double said = widths.isArray() && code >= 1 && code <= widths.getArrayNItems()
            ? widths.getArrayItem(code - 1).getNumericValue()
            : -1;
        if (std::abs(said - program.width(glyph)) > 1)
            check.fault("31-016", name);
    }
}

} // namespace

void checkContents(PdfCheck &check)
{
    PdfObject tree = check.pdf.getRoot().getKey("/StructTreeRoot").getKeyIfDict("/ParentTree");
    PdfObject numbers = tree.isDictionary() ? tree.getKey("/Nums") : PdfObject::newNull();
    std::map<int, PdfObject> parents;
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2)
        parents.emplace(numbers.getArrayItem(i).getIntValueAsInt(), numbers.getArrayItem(i + 1));
    for (size_t page = 0; page < check.pages.size(); ++page) {
        const std::string place = "page " + std::to_string(page + 1);
        ContentReader reader(check, int(page), check.pages[page].getKey("/Resources"));
        check.pages[page].parsePageContents(&reader);
        PdfObject key = check.pages[page].getKey("/StructParents");
        const auto found = parents.find(key.isInteger() ? key.getIntValueAsInt() : -1);
        for (const int mark : reader.marks) {
            const auto element = check.marks.find({int(page), mark});
            if (element == check.marks.end()) {
                check.fault("01-005", place + ": a mark that no element names");
                continue;
            }
            if (found == parents.end() || !found->second.isArray() || mark >= found->second.getArrayNItems()
                || found->second.getArrayItem(mark).getObjGen() != element->second)
                check.fault("parents", place + ": a mark names another element");
        }
        for (const auto &[where, element] : check.marks) {
            if (where.first == int(page) && !reader.marks.contains(where.second))
                check.fault("parents", place + ": an element names a mark that is not there");
        }
    }
}

void checkFonts(PdfCheck &check)
{
    for (const auto &[font, codes] : check.codes)
        checkFont(check, check.pdf.getObject(font), codes);
}

} // namespace regards::test
