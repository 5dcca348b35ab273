// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfpages.h"

#include "core/report/contentstream.h"
#include "core/report/laidtext.h"
#include "core/report/pagestyle.h"
#include "core/report/pdfdrawing.h"
#include "core/report/pdftext.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace regards::report {

namespace {

/// What stands on a page without being content, as ISO 32000-1, 14.8.2.2 tells it apart.
enum class Artifact : quint8 { Layout, Header, Footer, Repetition };

const char *properties(Artifact kind)
{
    switch (kind) {
    case Artifact::Header:
        return "<</Type /Pagination /Subtype /Header>>";
    case Artifact::Footer:
        return "<</Type /Pagination /Subtype /Footer>>";
    case Artifact::Repetition:
        return "<</Type /Pagination>>";
    case Artifact::Layout:
        break;
    }
    return "<</Type /Layout>>";
}

QRectF boundsOf(const TextItem &item)
{
    const QSizeF size(item.text->lineEnd(item.line), item.text->lineHeight(item.line));
    if (item.turned)
        return {item.at - QPointF(0, size.width()), size.transposed()};
    return {item.at, size};
}

QRectF boundsOf(const LineItem &item)
{
    return QRectF(item.line.p1(), item.line.p2()).normalized();
}

template <typename T>
QRectF boundsOf(const T &item)
{
    return item.area;
}

const Origin &originOf(const Item &item)
{
    return std::visit([](const auto &placed) -> const Origin & { return placed.origin; }, item);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// The items in the order in which they are read: the page number of an entry of the contents behind its words.
std::vector<const Item *> inOrder(const Page &page)
{
    std::vector<const Item *> ordered;
    ordered.reserve(page.items.size());
    for (const Item &item : page.items) {
        const Origin &origin = originOf(item);
        auto place = ordered.end();
        if (origin.role == Role::ContentsEntry) {
            const auto last = std::find_if(ordered.rbegin(), ordered.rend(),
                                           [&](const Item *other) { return originOf(*other) == origin; });
            if (last != ordered.rend())
                place = last.base();
        }
        ordered.insert(place, &item);
    }
    return ordered;
}

/// How the text of an element goes on.
struct TextState
{
    const LaidText *last = nullptr;
    bool endsWithSpace = true;
};

/// Writes one page after the other.
class PageWriter
{
public:
    PageWriter(const Document &document, const Pages &pages, Structure &structure, PdfFonts &fonts)
        : m_body(bodyArea(document.pageSize, document.look))
        , m_pages(pages)
        , m_structure(structure)
        , m_fonts(fonts)
    { }

    void write(int number, const PagePlace &place)
    {
        if (m_written.sides.size() <= size_t(place.side))
            m_written.sides.resize(size_t(place.side) + 1);
        m_place = place;
        m_figureOnPage.clear();
        ContentStream out;
        PdfText text(out, m_fonts, m_pages.size.height(), place.x);
        PdfDrawing drawing(out, m_pages.size);
        QPainter painter(&drawing);
        painter.translate(place.x, 0);
        m_out = &out;
        m_text = &text;
        m_drawing = &drawing;
        m_painter = &painter;
        for (const Item *item : inOrder(m_pages.pages[size_t(number)]))
            std::visit([&](const auto &placed) { write(placed, *item); }, *item);
        close();
        painter.end();
        m_written.sides[size_t(place.side)].operators += out.bytes();
    }

    WrittenSides take() { return std::move(m_written); }

private:
    void write(const TextItem &item, const Item &)
    {
        if (isBlank(item.string()))
            return;
        const auto element = elementOf(item.origin);
        if (!element) {
            open(artifactAt(boundsOf(item).center().y()));
            (void)m_text->write(item, false);
            return;
        }
        openElement(*element, boundsOf(item));
        TextState &state = m_texts[*element];
        const bool spaceBefore = !state.endsWithSpace && state.last != item.text.get();
        state.endsWithSpace = m_text->write(item, spaceBefore);
        state.last = item.text.get();
    }

    void write(const MarkItem &mark, const Item &item)
    {
        const auto element = elementOf(mark.origin);
        if (element && isFigure(*element)) {
            draw(item, element, mark.area);
            return;
        }
        draw(item, std::nullopt, mark.area);
        if (!element || isBlank(mark.word))
            return;
        openElement(*element, mark.area);
        m_text->writeInkless(mark.word, mark.area);
        m_texts[*element].endsWithSpace = false;
        m_texts[*element].last = nullptr;
    }

    template <typename T>
    void write(const T &shape, const Item &item)
    {
        const auto element = elementOf(shape.origin);
        draw(item, element && isFigure(*element) ? element : std::nullopt, boundsOf(shape));
    }

    void draw(const Item &item, std::optional<int> figure, const QRectF &bounds)
    {
        if (figure)
            openElement(*figure, bounds);
        else if (bounds.bottom() < m_body.top())
            open(Artifact::Header);
        else
            open(Artifact::Layout);
        *m_out << "q\n";
        m_drawing->forgetState();
        paint(item, *m_painter);
        *m_out << "Q\n";
    }

    [[nodiscard]] Artifact artifactAt(double y) const
    {
        return y < m_body.top() ? Artifact::Header : y > m_body.bottom() ? Artifact::Footer : Artifact::Repetition;
    }

    [[nodiscard]] bool isFigure(int element) { return m_structure.element(element).type == "Figure"; }

    /// The element of an item on this page.
    [[nodiscard]] std::optional<int> elementOf(const Origin &origin)
    {
        const auto element = m_structure.elementOf(origin);
        if (!element || !isFigure(*element))
            return element;
        // A figure's place is on one page; what stands on the next is another one.
        int &here = m_figureOnPage.try_emplace(*element, -1).first->second;
        if (here < 0) {
            int &latest = m_latestFigure.try_emplace(*element, -1).first->second;
            here = latest < 0 ? *element : m_structure.continuedFigure(latest);
            latest = here;
        }
        return here;
    }

    void close()
    {
        if (m_openElement || m_openArtifact)
            *m_out << "EMC\n";
        m_openElement.reset();
        m_openArtifact.reset();
    }

    void open(Artifact kind)
    {
        if (m_openArtifact == kind)
            return;
        close();
        m_openArtifact = kind;
        *m_out << "/Artifact " << properties(kind) << " BDC\n";
    }

    void openElement(int index, const QRectF &bounds)
    {
        note(index, bounds.translated(m_place.x, 0));
        if (m_openElement == index)
            return;
        close();
        m_openElement = index;
        WrittenSide &side = m_written.sides[size_t(m_place.side)];
        StructureElement &element = m_structure.element(index);
        const int mark = int(side.elements.size());
        side.elements.push_back(index);
        element.content.push_back({m_place.side, mark});
        *m_out << "/" << element.type << " <</MCID " << mark << ">> BDC\n";
    }

    /// Keeps the places of elements that are found by them.
    void note(int index, const QRectF &area)
    {
        const StructureElement &element = m_structure.element(index);
        if (element.level > 0)
            m_written.headings.try_emplace(index, PlacedArea{m_place.side, area});
        if (element.type == "Figure") {
            PlacedArea &whole = m_written.figures.try_emplace(index, PlacedArea{m_place.side, area}).first->second;
            whole.area |= area;
        }
        if (element.target >= 0) {
            auto &links = m_written.links;
            if (links.empty() || links.back().first != index || links.back().second.side != m_place.side)
                links.emplace_back(index, PlacedArea{m_place.side, area});
            links.back().second.area |= area;
        }
    }

    QRectF m_body;
    const Pages &m_pages;
    Structure &m_structure;
    PdfFonts &m_fonts;
    WrittenSides m_written{};
    PagePlace m_place{};
    ContentStream *m_out = nullptr;
    PdfText *m_text = nullptr;
    PdfDrawing *m_drawing = nullptr;
    QPainter *m_painter = nullptr;
    std::optional<int> m_openElement{};
    std::optional<Artifact> m_openArtifact{};
    std::unordered_map<int, TextState> m_texts{};
    std::unordered_map<int, int> m_figureOnPage{}; ///< by the element of the origin
    std::unordered_map<int, int> m_latestFigure{}; ///< likewise
};

} // namespace

WrittenSides writeSides(const Document &document, const Pages &pages, const std::vector<PagePlace> &places,
                        Structure &structure, PdfFonts &fonts)
{
    PageWriter writer(document, pages, structure, fonts);
    for (int number = 0; number < int(pages.pages.size()); ++number)
        writer.write(number, places[size_t(number)]);
    structure.leaveOutEmpty();
    return writer.take();
}

} // namespace regards::report
