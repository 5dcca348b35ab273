// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/pagesview.h"

#include "forms/common/colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace regards {

namespace {

constexpr int Margin = 14; // pixels around a page
constexpr int AtTop = Margin + 1; // pixels from the view's top to what counts as being there
constexpr int Neighbours = 2; // pages kept beyond those in sight
constexpr double PointsPerInch = 72;
constexpr std::array UsualZooms{25.0, 50.0, 75.0, 100.0, 125.0, 150.0, 200.0, 300.0, 400.0}; // percent

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_maker(new PageMaker)
{
    setObjectName(QStringLiteral("report.pages"));
    setAccessibleName(tr("Preview of the report’s pages"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
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
    m_made.reset();
    m_images.clear();
    m_message = message;
    setAccessibleDescription(message);
    measure();
    viewport()->update();
    Q_EMIT made();
}

void PagesView::take(const std::shared_ptr<const MadePages> &pages)
{
    m_isBusy = false;
    if (!m_isCleared) {
        const double top = verticalScrollBar()->value();
        const auto [page, y] = placeAt(AtTop);
        const auto before = std::exchange(m_made, pages);
        m_wanted.clear();
        // The pages before stay in sight until the new ones are painted over them.
        for (const int shown : m_images.keys())
            wantPage(shown);
        setAccessibleDescription(tr("%n page(s)", nullptr, m_made->count));
        measure();
        const int block = before && before->size == m_made->size ? before->blockAt(page, y) : -1;
        const int same = block < 0 ? -1 : sameBlock(*before, block);
        if (same >= 0 && m_made->places.at(same).page >= 0) {
            const MadePages::Place &was = before->places.at(block);
            const MadePages::Place &is = m_made->places.at(same);
            verticalScrollBar()->setValue(qRound(top + topOf(is.page, is.y) - topOf(was.page, was.y)));
        }
        viewport()->update();
        Q_EMIT made();
        Q_EMIT moved();
    }
    goOn();
}

int PagesView::sameBlock(const MadePages &before, int block) const
{
    const report::Block &wanted = before.document.blocks.at(block);
    const auto &blocks = m_made->document.blocks;
    for (int away = 0; away < int(blocks.size()); ++away) {
        for (const int at : {block - away, block + away}) {
            if (at >= 0 && at < int(blocks.size()) && blocks.at(at) == wanted)
                return at;
        }
    }
    return -1;
}

double PagesView::scale() const
{
    if (!m_made || m_made->size.isEmpty())
        return 1;
    const double wide = std::max(100, viewport()->width() - 2 * Margin) / m_made->size.width();
    const double high = std::max(100, viewport()->height() - 2 * Margin) / m_made->size.height();
    switch (m_fit) {
    case Fit::Width:
        return wide;
    case Fit::Page:
        return std::min(wide, high);
    case Fit::Free:
        break;
    }
    return m_percent / 100 * logicalDpiX() / PointsPerInch;
}

double PagesView::pitch() const
{
    return (m_made ? m_made->size.height() * scale() : 0) + Margin;
}

double PagesView::topOf(int page, double y) const
{
    return Margin + page * pitch() + y * scale();
}

void PagesView::measure()
{
    const int all = int(pitch() * pageCount()) + Margin;
    const int high = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, all - high));
    verticalScrollBar()->setPageStep(high);
    verticalScrollBar()->setSingleStep(40);
    const int wide = m_made && m_fit == Fit::Free ? int(m_made->size.width() * scale()) + 2 * Margin : 0;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
}

std::pair<int, double> PagesView::placeAt(double viewportY) const
{
    const double top = std::max(0.0, verticalScrollBar()->value() + viewportY - Margin);
    const int page = std::clamp(int(top / pitch()), 0, std::max(0, pageCount() - 1));
    return {page, (top - page * pitch()) / scale()};
}

int PagesView::currentPage() const
{
    // The one at the middle of the view; at the very end the last.
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum() && pageCount() > 0;
    return isAtEnd && verticalScrollBar()->maximum() > 0 ? pageCount() - 1 : placeAt(viewport()->height() / 2.0).first;
}

void PagesView::setCurrentPage(int page)
{
    showPlace(std::clamp(page, 0, std::max(0, pageCount() - 1)), 0);
}

void PagesView::showPlace(int page, double y)
{
    constexpr double Above = 24; // pixels of what stands before it
    verticalScrollBar()->setValue(qRound(topOf(page, y) - (y > 0 ? Above : Margin)));
}

void PagesView::showBlock(int block)
{
    if (!m_made || block < 0 || block >= int(m_made->places.size()) || m_made->places.at(block).page < 0)
        return;
    const MadePages::Place &place = m_made->places.at(block);
    const double top = topOf(place.page, place.y) - verticalScrollBar()->value();
    if (top < 0 || top > viewport()->height() * 2 / 3)
        showPlace(place.page, place.y);
}

void PagesView::keepInSight(int first, int last)
{
    if (!m_made)
        return;
    const auto [topPage, topY] = placeAt(0);
    const auto [endPage, endY] = placeAt(viewport()->height());
    if (m_made->blockAt(topPage, topY) > last || m_made->blockAt(endPage, endY) < first)
        showBlock(last);
}

void PagesView::changeScale(const std::function<void()> &change)
{
    const auto [page, y] = placeAt(Margin);
    change();
    measure();
    verticalScrollBar()->setValue(qRound(topOf(page, y) - Margin));
    viewport()->update();
    Q_EMIT zoomed();
    Q_EMIT moved();
}

void PagesView::setFit(Fit fit)
{
    changeScale([&] {
        m_percent = zoom();
        m_fit = fit;
    });
}

double PagesView::zoom() const
{
    return scale() * PointsPerInch / logicalDpiX() * 100;
}

void PagesView::setZoom(double percent)
{
    changeScale([&] {
        m_percent = std::clamp(percent, LeastZoom, MostZoom);
        m_fit = Fit::Free;
    });
}

void PagesView::zoomBy(int steps)
{
    const double now = zoom();
    double next = now;
    if (steps > 0) {
        const auto above = std::find_if(UsualZooms.begin(), UsualZooms.end(), [now](double z) { return z > now + 1; });
        next = above == UsualZooms.end() ? MostZoom : *above;
    } else {
        const auto below =
            std::find_if(UsualZooms.rbegin(), UsualZooms.rend(), [now](double z) { return z < now - 1; });
        next = below == UsualZooms.rend() ? LeastZoom : *below;
    }
    setZoom(next);
}

void PagesView::wantPage(int page)
{
    if (page < 0 || page >= pageCount() || m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    const int width = qRound(m_made->size.width() * scale() * devicePixelRatioF());
    QMetaObject::invokeMethod(m_maker, [maker = m_maker, page, width] { maker->paint(page, width); });
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colourNow(Role::Desk));
    if (pageCount() == 0) {
        painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin),
                         Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double top = verticalScrollBar()->value();
    const QSizeF size = m_made->size * scale();
    const double left =
        std::max<double>(Margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int first = std::max(0, int((top - Margin) / pitch()));
    const int last = std::min(pageCount() - 1, int((top + viewport()->height()) / pitch()));
    const int width = qRound(size.width() * devicePixelRatioF());
    for (int page = first; page <= last; ++page) {
        const QRectF sheet(QPointF(left, topOf(page, 0) - top), size);
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
    if (m_fit != Fit::Free)
        Q_EMIT zoomed();
    Q_EMIT moved();
}

void PagesView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    Q_EMIT moved();
}

bool PagesView::event(QEvent *event)
{
    // Ctrl+0 and, on French keyboards, Ctrl+minus choose a unit everywhere else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier)
            && (key->key() == Qt::Key_0 || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal
                || key->key() == Qt::Key_Minus)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PagesView::zoomKey(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        zoomBy(1);
    else if (event.key() == Qt::Key_Minus)
        zoomBy(-1);
    else if (event.key() == Qt::Key_0)
        setFit(Fit::Width);
    else
        return false;
    return true;
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (zoomKey(*event))
        return;
    QScrollBar *bar = verticalScrollBar();
    const bool isTurned = horizontalScrollBar()->maximum() == 0;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (isTurned && event->key() == forward)
        return setCurrentPage(placeAt(AtTop).first + 1);
    if (isTurned && event->key() == back) {
        constexpr double Hardly = 4; // points
        const auto [page, y] = placeAt(AtTop);
        return setCurrentPage(y > Hardly ? page : page - 1);
    }
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QAbstractSlider::SliderPageStepSub
                                                                                 : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto [page, y] = placeAt(viewport()->height() / 3.0);
        const int block = m_made ? m_made->blockAt(page, y) : -1;
        if (block >= 0)
            Q_EMIT activated(block);
        return;
    }
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto [page, y] = placeAt(event->position().y());
    const int block = m_made ? m_made->blockAt(page, y) : -1;
    if (block >= 0)
        Q_EMIT activated(block);
}

} // namespace regards
