// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace regards::report {

class LaidText;

/// What a placed item is part of. Artifacts (rules, shades, running header and footer) say nothing of the content.
enum class Role : quint8 {
    Artifact,
    CoverTitle,
    CoverText,
    Heading,
    Paragraph,
    ListLabel,
    ListText,
    Caption,
    HeaderCell,
    DataCell,
    Figure,
    FormLabel,
    FormText,
    Quote,
    Attribution,
    Key,
    ContentsTitle,
    ContentsEntry
};

/**
 * Where in the document an item comes from: its block, and within it the row and column.
 *
 * `block` indexes Document::blocks. `row` is that of a table, the item of a list, the fact of a cover, the entry of
 * a key, or, for a contents entry, the index in Pages::outline. What does not apply is -1. All items of one origin
 * follow one another in reading order, over page ends too.
 */
struct Origin
{
    Role role = Role::Artifact;
    int block = -1;
    int row = -1;
    int column = -1;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/**
 * One line of a laid text, the top left corner of its box at `at`.
 *
 * Turned, the line is read from below: its box stands on its left end, so that `at` is the page's bottom left corner of
 * the box, and the line runs upwards.
 */
struct TextItem
{
    std::shared_ptr<const LaidText> text;
    int line = 0;
    QPointF at;
    Origin origin;
    bool turned = false;

    /// The characters of the line, as typeset.
    [[nodiscard]] QString string() const;
};

/// A filled rectangle, with diagonal lines in it where hatched, and an outline where it has a colour.
struct AreaItem
{
    QRectF area;
    QRgb fill = 0;
    QRgb outline = 0; ///< 0: none
    bool hatched = false;
    Origin origin{};
};

/// A straight line of a width in points; dotted for the leaders of contents.
struct LineItem
{
    QLineF line;
    QRgb colour = 0;
    double width = 0.5;
    bool dotted = false;
    Origin origin{};
};

/// The symbol of a rating in a square. Where no text beside it says the rating, `word` does.
struct MarkItem
{
    RatingMark mark = RatingMark::Unrated;
    QRectF area;
    Origin origin{};
    QString word{};
};

/// A drawing in a square; where it is a figure of its own, `word` says what it shows.
struct PictogramItem
{
    Pictogram pictogram = Pictogram::Person;
    QRectF area;
    Origin origin{};
    QString word{};
};

using Item = std::variant<TextItem, AreaItem, LineItem, MarkItem, PictogramItem>;

/// Items in reading order; what lies behind another item comes before it.
struct Page
{
    std::vector<Item> items;
};

/// A heading and where it stands: page from 0, `y` its top in points from the page's top.
struct OutlineEntry
{
    int level = 1;
    QString text;
    QString anchor{};
    int page = 0;
    double y = 0;
};

/// A document laid out: at least one page. Sizes and places are in points (1/72 inch) from a page's top left corner.
struct Pages
{
    QSizeF size;
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
};

/**
 * Breaks a document into pages.
 *
 * Headings stay with what follows; at least two lines of a paragraph stand together; a table's row is whole unless
 * it is taller than a page, its header comes again on every page; a chart is whole.
 * Needs a QGuiApplication and its thread. Fails with ReportImpossible ("fonts").
 */
[[nodiscard]] Result<Pages> paginate(const Document &document);

/// Draws page `page` (from 0) with a painter whose unit is the point and whose origin is the page's corner.
void paint(const Pages &pages, int page, QPainter &painter);
/// Draws one item of a page in the same units; the painter's pen and brush are others afterwards.
void paint(const Item &item, QPainter &painter);

} // namespace regards::report
