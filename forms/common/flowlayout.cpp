// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/flowlayout.h"

#include <QList>
#include <QStyle>
#include <QWidget>

namespace regards {

namespace {

QSize wantedBy(const QLayoutItem *item)
{
    return item->sizeHint().expandedTo(item->minimumSize());
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = wantedBy(item);
        size.rwidth() += wanted.width() + (size.width() > 0 ? m_gap : 0);
        size.rheight() = std::max(size.height(), wanted.height());
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    flow(area, false);
}

int FlowLayout::flow(const QRect &area, bool isMeasured) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = area.x();
    int y = area.y();
    int height = 0; // of the line so far
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line)) {
            const QRect centred = place.translated(0, (height - place.height()) / 2);
            if (!isMeasured)
                item->setGeometry(QStyle::visualRect(direction, area, centred));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = wantedBy(item);
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            endLine();
            x = area.x();
            y += height + m_gap;
            height = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - area.y();
}

} // namespace regards
