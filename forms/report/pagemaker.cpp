// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/pagemaker.h"

#include <QPainter>

namespace regards {

namespace {

double topOf(const report::Item &item)
{
    if (const auto *text = std::get_if<report::TextItem>(&item))
        return text->at.y();
    if (const auto *line = std::get_if<report::LineItem>(&item))
        return std::min(line->line.y1(), line->line.y2());
    if (const auto *area = std::get_if<report::AreaItem>(&item))
        return area->area.top();
    if (const auto *mark = std::get_if<report::MarkItem>(&item))
        return mark->area.top();
    return std::get<report::PictogramItem>(item).area.top();
}

QList<MadePages::Place> placesOf(const report::Pages &pages, qsizetype blocks)
{
    QList<MadePages::Place> places(blocks);
    for (int page = 0; page < int(pages.pages.size()); ++page) {
        for (const report::Item &item : pages.pages[size_t(page)].items) {
            const int block = std::visit([](const auto &one) { return one.origin.block; }, item);
            if (block < 0 || block >= places.size())
                continue;
            MadePages::Place &place = places[block];
            if (place.page < 0)
                place = {page, topOf(item)};
            else if (place.page == page)
                place.y = std::min(place.y, topOf(item));
        }
    }
    return places;
}

} // namespace

int MadePages::blockAt(int page, double y) const
{
    int found = -1;
    Place best;
    for (int block = 0; block < int(places.size()); ++block) {
        const Place &place = places.at(block);
        const bool isBefore = place.page >= 0 && (place.page < page || (place.page == page && place.y <= y));
        if (isBefore && (place.page > best.page || (place.page == best.page && place.y >= best.y))) {
            found = block;
            best = place;
        }
    }
    return found;
}

void PageMaker::make(const Build &build)
{
    const auto document = build();
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    auto pages = report::paginate(*document);
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    m_pages = std::move(*pages);
    auto result = std::make_shared<MadePages>();
    result->document = *document;
    result->count = int(m_pages->pages.size());
    result->size = m_pages->size;
    result->outline = m_pages->outline;
    result->places = placesOf(*m_pages, document->blocks.size());
    Q_EMIT made(result);
}

void PageMaker::paint(int page, int width)
{
    if (!m_pages || page < 0 || page >= int(m_pages->pages.size()) || width < 1)
        return;
    const double scale = width / m_pages->size.width();
    QImage image(width, qRound(m_pages->size.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    report::paint(*m_pages, page, painter);
    painter.end();
    Q_EMIT painted(page, image);
}

} // namespace regards
