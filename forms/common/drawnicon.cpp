// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/drawnicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace regards {

namespace {

using Draw = std::function<void(QPainter &, const QRectF &)>;

class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(Draw draw)
        : m_draw(std::move(draw))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        m_draw(*painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

} // namespace

QIcon drawnIcon(std::function<void(QPainter &, const QRectF &)> draw)
{
    return QIcon(new DrawnIcon(std::move(draw)));
}

} // namespace regards
