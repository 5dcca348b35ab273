// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/evidencemark.h"

#include "forms/common/colours.h"
#include "forms/common/drawnicon.h"

#include <QPainter>

namespace regards {

QIcon evidenceIcon()
{
    static const QIcon icon = drawnIcon([](QPainter &painter, const QRectF &box) {
        // A written page in the dotted ring of what is not yet rated.
        const double inset = box.width() * 0.12;
        const QRectF ring = box.adjusted(inset, inset, -inset, -inset);
        QPen dotted(colourNow(Role::Quiet), box.width() / 11);
        dotted.setStyle(Qt::DotLine);
        painter.setPen(dotted);
        painter.drawEllipse(ring);
        painter.setPen(QPen(colourNow(Role::Text), box.width() / 9, Qt::SolidLine, Qt::RoundCap));
        const double half = box.width() * 0.17;
        for (const double y : {-0.14, 0.04, 0.22}) {
            const double at = box.center().y() - box.height() * 0.04 + box.height() * y;
            painter.drawLine(QPointF(box.center().x() - half, at), QPointF(box.center().x() + half, at));
        }
    });
    return icon;
}

} // namespace regards
