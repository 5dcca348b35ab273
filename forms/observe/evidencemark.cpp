// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/evidencemark.h"

#include "forms/common/colours.h"
#include "forms/common/drawnicon.h"

#include <QPainter>

namespace regards {

QIcon evidenceIcon()
{
    static const QIcon icon = drawnIcon([](QPainter &painter, const QRectF &box) {
        // A written page.
        const QRectF page =
            box.adjusted(box.width() * 0.2, box.height() * 0.08, -box.width() * 0.2, -box.height() * 0.08);
        painter.setPen(QPen(colourNow(Role::Text), box.width() / 13));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(page, 1.5, 1.5);
        for (const double y : {0.32, 0.54, 0.76}) {
            const double at = page.top() + page.height() * y;
            painter.drawLine(QPointF(page.left() + page.width() * 0.22, at),
                             QPointF(page.right() - page.width() * 0.22, at));
        }
    });
    return icon;
}

} // namespace regards
