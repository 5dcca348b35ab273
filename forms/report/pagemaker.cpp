// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/pagemaker.h"

#include <QPainter>

namespace regards {

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
    Q_EMIT made(int(m_pages->pages.size()), m_pages->size);
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
