// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/placeicons.h"

#include "forms/common/colours.h"
#include "forms/common/drawnicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace regards {

namespace {

/// Lines on a field of 24 by 24.
QPainterPath drawing(QStringView place)
{
    QPainterPath path;
    const auto line = [&path](std::initializer_list<QPointF> points) {
        bool first = true;
        for (const QPointF &point : points) {
            if (first)
                path.moveTo(point);
            else
                path.lineTo(point);
            first = false;
        }
    };
    if (place == u"mission") { // a list with a tick
        path.addRect(4, 3, 16, 18);
        line({{7, 8}, {8.6, 9.8}, {11, 6.4}});
        line({{13, 8.5}, {17, 8.5}});
        path.addRect(7, 13, 3.4, 3.4);
        line({{13, 15}, {17, 15}});
    } else if (place == u"observe") { // an eye
        path.moveTo(2, 12);
        path.quadTo(12, 1, 22, 12);
        path.quadTo(12, 23, 2, 12);
        path.addEllipse(QPointF(12, 12), 3.2, 3.2);
    } else if (place == u"notes") { // a written page
        path.addRect(5, 3, 14, 18);
        for (const double y : {8.0, 12.0, 16.0})
            line({{8, y}, {16, y}});
    } else if (place == u"documents") { // a folder
        path.moveTo(3, 19);
        line({{3, 19}, {3, 5}, {10, 5}, {12, 8}, {21, 8}, {21, 19}, {3, 19}});
        line({{7, 13}, {17, 13}});
    } else if (place == u"interviews") { // two speech bubbles
        path.addRoundedRect(QRectF(2, 3, 14, 10), 3, 3);
        line({{6, 13}, {6, 17}, {10, 13}});
        line({{18, 9}, {22, 9}, {22, 18}, {19, 18}, {19, 21}, {16, 18}, {11, 18}});
    } else if (place == u"paper") { // a sheet with boxes to tick, one ticked
        path.addRect(4, 2, 16, 20);
        path.addRect(7, 6, 4, 4);
        path.addRect(7, 13, 4, 4);
        line({{8, 8}, {9.5, 9.5}, {13, 4.5}});
        line({{14, 9}, {17, 9}});
        line({{14, 15}, {17, 15}});
    } else if (place == u"handover") { // up, out of a tray
        line({{3, 14}, {3, 20}, {21, 20}, {21, 14}});
        line({{12, 16}, {12, 3}});
        line({{7, 8}, {12, 3}, {17, 8}});
    } else if (place == u"gather") { // down, into a tray
        line({{3, 14}, {3, 20}, {21, 20}, {21, 14}});
        line({{12, 3}, {12, 15}});
        line({{7, 10}, {12, 15}, {17, 10}});
    } else if (place == u"programme") { // a calendar
        path.addRect(3, 5, 18, 16);
        line({{3, 10}, {21, 10}});
        line({{8, 2}, {8, 7}});
        line({{16, 2}, {16, 7}});
    } else if (place == u"agree") { // two circles that meet
        path.addEllipse(QPointF(9, 12), 6.5, 6.5);
        path.addEllipse(QPointF(15, 12), 6.5, 6.5);
    } else if (place == u"recommend") { // an arrow forward from a point
        path.addEllipse(QPointF(4.5, 12), 2, 2);
        line({{8, 12}, {21, 12}});
        line({{15, 6}, {21, 12}, {15, 18}});
    } else if (place == u"report") { // a page with bars
        path.addRect(4, 3, 16, 18);
        line({{8, 17}, {8, 13}});
        line({{12, 17}, {12, 7}});
        line({{16, 17}, {16, 10}});
    } else {
        path.addRect(5, 5, 14, 14);
    }
    return path;
}

} // namespace

QIcon placeIcon(QStringView place)
{
    constexpr double Field = 24;
    return drawnIcon([path = drawing(place), isForward = place == u"recommend"](QPainter &painter, const QRectF &box) {
        painter.translate(box.topLeft());
        painter.scale(box.width() / Field, box.height() / Field);
        if (isForward && QGuiApplication::isRightToLeft()) {
            painter.translate(Field, 0);
            painter.scale(-1, 1);
        }
        painter.setPen(QPen(colourNow(Role::OnRail), 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    });
}

} // namespace regards
