// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts.h"

#include "core/report/reportpen.h"

namespace regards::report {

namespace {

/// What a part's text becomes, as the builders write it.
QList<Block> blocksOf(const QString &text, const Toolkit &toolkit, const Words &words)
{
    Document document;
    ReportPen pen(document, toolkit, words);
    pen.prose(text);
    return document.blocks;
}

/// The index from which `blocks` stand in the document in one piece; -1: nowhere.
qsizetype indexOf(const QList<Block> &document, const QList<Block> &blocks)
{
    const auto found = std::search(document.begin(), document.end(), blocks.begin(), blocks.end());
    return found == document.end() ? -1 : found - document.begin();
}

} // namespace

QList<PartPlace> placesOfParts(const Document &document, const QMap<QString, QString> &texts, const Toolkit &toolkit)
{
    const Words words{QString()};
    QList<PartPlace> places;
    for (auto part = texts.cbegin(); part != texts.cend(); ++part) {
        const QList<Block> blocks = blocksOf(*part, toolkit, words);
        const qsizetype first = blocks.isEmpty() ? -1 : indexOf(document.blocks, blocks);
        if (first >= 0)
            places.append({part.key(), int(first), int(first + blocks.size()) - 1});
    }
    std::sort(places.begin(), places.end(), [](const PartPlace &a, const PartPlace &b) { return a.first < b.first; });
    return places;
}

QString partAt(const QList<PartPlace> &places, int block)
{
    for (const PartPlace &place : places) {
        if (block >= place.first && block <= place.last)
            return place.key;
    }
    return {};
}

} // namespace regards::report
