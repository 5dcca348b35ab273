// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/pagesview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace regards {

namespace {

constexpr int Margin = 14; // pixels around a page
constexpr int MaxWidth = 900; // wider is not easier to read

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("report.pages"));
    setAccessibleName(tr("Preview of the report’s pages"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumWidth(360);
}

void PagesView::setPages(std::shared_ptr<const report::Pages> pages)
{
    m_pages = std::move(pages);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    measure();
    viewport()->update();
}

int PagesView::pageCount() const
{
    return m_pages ? int(m_pages->pages.size()) : 0;
}

void PagesView::setMessage(const QString &message)
{
    m_message = message;
    viewport()->update();
}

double PagesView::scale() const
{
    const int width = qBound(100, viewport()->width() - 2 * Margin, MaxWidth);
    return m_pages ? width / m_pages->size.width() : 1;
}

double PagesView::pitch() const
{
    return m_pages ? m_pages->size.height() * scale() + Margin : 0;
}

void PagesView::measure()
{
    const int all = int(pitch() * pageCount()) + Margin;
    const int seen = viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, all - seen));
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(40);
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), QColor(0xd5, 0xda, 0xe0));
    if (!m_pages) {
        painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin),
                         Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double top = verticalScrollBar()->value();
    const QSizeF size = m_pages->size * scale();
    const double left = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet(QPointF(left, Margin + page * pitch() - top), size);
        if (sheet.bottom() < 0 || sheet.top() > viewport()->height())
            continue;
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        report::paint(*m_pages, page, painter);
        painter.restore();
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace regards
