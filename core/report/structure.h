// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace regards::report {

/// A piece of marked content: the number `mark` on side `side` of the file.
struct MarkedContent
{
    int side = 0;
    int mark = 0;
};

/// What a table says of a header cell: whether it names its column or its row.
enum class Scope : quint8 { None, Column, Row };

/**
 * An element of the tree that tells a document's content in the order of reading, as ISO 32000-1, 14.8 has it.
 *
 * It holds either other elements or marked content, never both.
 */
struct StructureElement
{
    QByteArray type; ///< "H1", "P", "TD"
    int parent = -1;
    std::vector<int> children{};
    std::vector<MarkedContent> content{};
    QString alternative{}; ///< in place of the content, for whoever does not see it
    QString title{}; ///< a heading's text, a link's target in words, what is to be filled in
    Scope scope = Scope::None;
    int columns = 1; ///< that a cell spans
    QByteArray numbering{}; ///< of a list: "Disc", "Decimal", "None"
    QByteArray field{}; ///< of what is to be filled in by hand: "tv" a text, "cb" a box to tick
    int level = 0; ///< of a heading, from 1
    int target = -1; ///< of a link: index in Pages::outline
    bool isKept = false; ///< though it has no content: an empty cell, a field to be filled in
    bool isGone = false; ///< left out, with all that is in it
};

/**
 * The elements of a document, made from its blocks; what is laid out finds its element by its origin.
 *
 * Headings make sections; no level is skipped, whatever the document's own levels are. The first element is the
 * document itself.
 */
class Structure
{
public:
    Structure(const Document &document, const Pages &pages);

    /// The element that an item's content belongs to; none for artifacts.
    [[nodiscard]] std::optional<int> elementOf(const Origin &origin) const;
    [[nodiscard]] StructureElement &element(int index) { return m_elements[size_t(index)]; }
    [[nodiscard]] const std::vector<StructureElement> &elements() const noexcept { return m_elements; }

    /// A figure goes on over the page: the part on the next one is a figure of its own, behind this one.
    [[nodiscard]] int continuedFigure(int figure);
    /// Leaves out elements that hold nothing, once all content is known.
    void leaveOutEmpty();

private:
    friend class StructureBuilder;

    std::vector<StructureElement> m_elements{};
    QHash<std::pair<quint64, quint64>, int> m_byOrigin{}; ///< by role and block, row and column
};

} // namespace regards::report
