// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/overview/missionpicture.h"

#include "forms/common/colours.h"

#include <QPainter>
#include <QPainterPath>

namespace regards {

namespace {

constexpr qint64 MostPeople = 12;
constexpr int MostDays = 14;

/// Draws pictures from the leading edge on, in a box as high as a line of text.
class Pen
{
public:
    Pen(QPainter &painter, const QRectF &box, bool isMirrored)
        : m_painter(painter)
        , m_box(box)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (isMirrored) {
            m_painter.translate(box.left() + box.right(), 0);
            m_painter.scale(-1, 1);
        }
    }

    void operator()(std::monostate) { }

    void operator()(const MissionPicture::Bar &bar)
    {
        const double all = double(bar.done + bar.partly + bar.open);
        const QRectF whole = m_box.adjusted(1, m_box.height() * 0.22, -1, -m_box.height() * 0.22);
        QPainterPath rounded;
        rounded.addRoundedRect(whole, 4, 4);
        m_painter.save();
        m_painter.setClipPath(rounded);
        m_painter.fillRect(whole, colourNow(Role::Surface));
        if (all > 0) {
            const double done = whole.width() * double(bar.done) / all;
            const double partly = whole.width() * double(bar.partly) / all;
            m_painter.fillRect(QRectF(whole.left(), whole.top(), done, whole.height()), filled());
            const QRectF hatched(whole.left() + done, whole.top(), partly, whole.height());
            m_painter.fillRect(hatched, QBrush(colourNow(Role::Accent), Qt::BDiagPattern));
            if (bar.partly > 0) {
                m_painter.setPen(QPen(colourNow(Role::Accent), 1));
                m_painter.drawLine(hatched.topRight(), hatched.bottomRight());
            }
        }
        m_painter.restore();
        m_painter.setPen(QPen(colourNow(Role::Border), 1.2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(rounded);
    }

    void operator()(const MissionPicture::People &people)
    {
        const qint64 all = people.held + people.refused + people.open;
        if (all > MostPeople)
            return (*this)(MissionPicture::Bar{people.held, 0, people.open + people.refused});
        const double step = std::min(m_box.height(), m_box.width() / double(std::max<qint64>(all, 1)));
        for (qint64 i = 0; i < all; ++i) {
            const QRectF one(m_box.left() + step * double(i), m_box.center().y() - step / 2, step, step);
            person(one.adjusted(step * 0.1, step * 0.04, -step * 0.1, -step * 0.04), i < people.held,
                   i >= people.held && i < people.held + people.refused);
        }
    }

    void operator()(const MissionPicture::Days &days)
    {
        const int all = std::min(days.all, MostDays);
        const double step = std::min(m_box.height() * 1.1, m_box.width() / double(std::max(all, 1)));
        for (int i = 0; i < all; ++i) {
            const bool isToday = days.isToday && i == days.past;
            const QRectF cell(m_box.left() + step * i + 2, m_box.center().y() - step * 0.38, step * 0.76, step * 0.76);
            m_painter.setBrush(i < days.past ? QBrush(filled()) : QBrush(Qt::NoBrush));
            m_painter.setPen(isToday ? QPen(colourNow(Role::Accent), 3) : QPen(colourNow(Role::Border), 1.2));
            m_painter.drawRoundedRect(cell, 3, 3);
            if (isToday) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(filled());
                m_painter.drawEllipse(cell.center(), step * 0.14, step * 0.14);
            }
        }
    }

private:
    [[nodiscard]] static QColor filled() { return colourNow(Role::Accent); }

    void person(const QRectF &box, bool isHeld, bool isRefused)
    {
        QPainterPath path;
        path.addEllipse(QPointF(box.center().x(), box.top() + box.height() * 0.25), box.width() * 0.22,
                        box.height() * 0.22);
        path.moveTo(box.left() + box.width() * 0.08, box.bottom() - 1);
        path.quadTo(box.left() + box.width() * 0.08, box.top() + box.height() * 0.52, box.center().x(),
                    box.top() + box.height() * 0.52);
        path.quadTo(box.right() - box.width() * 0.08, box.top() + box.height() * 0.52, box.right() - box.width() * 0.08,
                    box.bottom() - 1);
        path.closeSubpath();
        QPen pen(isHeld ? filled() : colourNow(isRefused ? Role::Text : Role::Border), 1.3);
        if (!isHeld && !isRefused)
            pen.setStyle(Qt::DashLine);
        m_painter.setPen(pen);
        m_painter.setBrush(isHeld ? QBrush(filled()) : QBrush(Qt::NoBrush));
        m_painter.drawPath(path);
        if (isRefused) {
            m_painter.setPen(QPen(colourNow(Role::Text), 1.8));
            m_painter.drawLine(box.bottomLeft(), box.topRight());
        }
    }

    QPainter &m_painter;
    QRectF m_box;
};

} // namespace

MissionPicture::MissionPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MissionPicture::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    update();
}

QSize MissionPicture::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() + 6};
}

QSize MissionPicture::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height() + 6};
}

void MissionPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Pen pen(painter, QRectF(rect()).adjusted(0, 2, 0, -2), layoutDirection() == Qt::RightToLeft);
    std::visit(pen, m_content);
}

} // namespace regards
