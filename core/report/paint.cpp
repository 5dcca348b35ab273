// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/laidtext.h"
#include "core/report/layout.h"
#include "core/report/marks.h"

#include <QPainter>

namespace regards::report {

namespace {

struct ItemPainter
{
    QPainter &painter;

    void operator()(const TextItem &item) const
    {
        if (!item.turned) {
            item.text->draw(painter, item.line, item.at);
            return;
        }
        painter.save();
        painter.translate(item.at);
        painter.rotate(-90);
        item.text->draw(painter, item.line, {});
        painter.restore();
    }

    void operator()(const AreaItem &item) const
    {
        painter.fillRect(item.area, QColor::fromRgba(item.fill));
        if (item.hatched)
            paintHatch(painter, item.area, markStyle(RatingMark::Initiated).strong, 3.5, 0.4);
        if (item.outline) {
            painter.setPen(QPen(QColor::fromRgba(item.outline), 0.75));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(item.area);
        }
    }

    void operator()(const LineItem &item) const
    {
        QPen pen(QColor::fromRgba(item.colour), item.width, Qt::SolidLine, Qt::FlatCap);
        if (item.dotted) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.01, 4 / item.width});
        }
        painter.setPen(pen);
        painter.drawLine(item.line);
    }

    void operator()(const MarkItem &item) const { paintMark(painter, item.mark, item.area); }

    void operator()(const PictogramItem &item) const
    {
        paintPictogram(painter, item.pictogram, item.area, colour::Ink, colour::Paper);
    }
};

} // namespace

void paint(const Item &item, QPainter &painter)
{
    std::visit(ItemPainter{painter}, item);
}

void paint(const Pages &pages, int page, QPainter &painter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const auto &item : pages.pages.at(size_t(page)).items)
        paint(item, painter);
    painter.restore();
}

} // namespace regards::report
