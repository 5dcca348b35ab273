// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/pagesview.h"

#include "forms/common/colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace regards {

namespace {

constexpr int Margin = 14; // pixels around a page
constexpr int MaxWidth = 900; // wider is not easier to read
constexpr int Neighbours = 2; // pages kept beyond those in sight

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_maker(new PageMaker)
{
    setObjectName(QStringLiteral("report.pages"));
    setAccessibleName(tr("Preview of the report’s pages"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumWidth(360);
    m_maker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_maker, &QObject::deleteLater);
    connect(m_maker, &PageMaker::made, this, &PagesView::take);
    connect(m_maker, &PageMaker::failed, this, [this](const Error &error) {
        m_isBusy = false;
        Q_EMIT failed(error);
        goOn();
    });
    connect(m_maker, &PageMaker::painted, this, [this](int page, const QImage &image) {
        m_wanted.remove(page);
        m_images.insert(page, image);
        viewport()->update();
    });
    m_thread.start();
}

PagesView::~PagesView()
{
    m_thread.quit();
    m_thread.wait();
}

void PagesView::show(PageMaker::Build build)
{
    m_next = std::move(build);
    goOn();
}

void PagesView::goOn()
{
    if (m_isBusy || !m_next)
        return;
    m_isBusy = true;
    m_isCleared = false;
    QMetaObject::invokeMethod(m_maker, [maker = m_maker, build = std::exchange(m_next, {})] { maker->make(build); });
}

void PagesView::clear(const QString &message)
{
    m_isCleared = true;
    m_next = {};
    m_count = 0;
    m_images.clear();
    m_message = message;
    measure();
    viewport()->update();
}

void PagesView::take(int count, const QSizeF &size)
{
    m_isBusy = false;
    if (!m_isCleared) {
        m_count = count;
        m_size = size;
        m_wanted.clear();
        // The pages before stay in sight until the new ones are painted over them.
        for (const int page : m_images.keys())
            wantPage(page);
        setAccessibleDescription(tr("%n page(s)", nullptr, count));
        measure();
        viewport()->update();
    }
    goOn();
}

double PagesView::scale() const
{
    const int width = qBound(100, viewport()->width() - 2 * Margin, MaxWidth);
    return m_size.width() > 0 ? width / m_size.width() : 1;
}

double PagesView::pitch() const
{
    return m_size.height() * scale() + Margin;
}

void PagesView::measure()
{
    const int all = int(pitch() * m_count) + Margin;
    const int seen = viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, all - seen));
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(40);
}

void PagesView::wantPage(int page)
{
    if (page < 0 || page >= m_count || m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    const int width = qRound(m_size.width() * scale() * devicePixelRatioF());
    QMetaObject::invokeMethod(m_maker, [maker = m_maker, page, width] { maker->paint(page, width); });
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colourNow(Role::Desk));
    if (m_count == 0) {
        painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin),
                         Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double top = verticalScrollBar()->value();
    const QSizeF size = m_size * scale();
    const double left = (viewport()->width() - size.width()) / 2;
    const int first = qMax(0, int((top - Margin) / pitch()));
    const int last = qMin(m_count - 1, int((top + viewport()->height()) / pitch()));
    const int width = qRound(size.width() * devicePixelRatioF());
    for (int page = first; page <= last; ++page) {
        const QRectF sheet(QPointF(left, Margin + page * pitch() - top), size);
        painter.fillRect(sheet, Qt::white);
        const auto image = m_images.constFind(page);
        if (image != m_images.cend())
            painter.drawImage(sheet, *image);
        if (image == m_images.cend() || image->width() != width)
            wantPage(page);
    }
    m_images.removeIf([&](QHash<int, QImage>::iterator image) {
        return image.key() < first - Neighbours || image.key() > last + Neighbours;
    });
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
