// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/previewpane.h"

#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What the box of zooms keeps beside its words: negative ones stand for a fit.
constexpr int WidthFit = -1;
constexpr int PageFit = -2;
constexpr int Steps[] = {50, 75, 100, 125, 150, 200, 300}; // percent

QToolButton *button(const QString &name, const QString &sign, const QString &title, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(sign);
    made->setAccessibleName(title);
    made->setToolTip(title);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PagesView(this))
    , m_back(button(u"preview.back"_s, u"◀"_s, tr("Page before"), this))
    , m_page(new QSpinBox(this))
    , m_forward(button(u"preview.forward"_s, u"▶"_s, tr("Next page"), this))
    , m_headings(new QComboBox(this))
    , m_smaller(button(u"preview.smaller"_s, u"−"_s, tr("Smaller (Ctrl+minus in the pages)"), this))
    , m_zoom(new QComboBox(this))
    , m_larger(button(u"preview.larger"_s, u"+"_s, tr("Larger (Ctrl+plus in the pages)"), this))
{
    auto *tools = new QWidget(this);
    auto *line = new FlowLayout(tools, 6);
    for (QWidget *tool :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_forward),
          static_cast<QWidget *>(m_headings), static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_zoom),
          static_cast<QWidget *>(m_larger)})
        line->addWidget(tool);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(tools);
    column->addWidget(m_pages, 1);

    m_page->setObjectName(u"preview.page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    ignoreWheel(m_page);
    m_headings->setObjectName(u"preview.heading"_s);
    m_headings->setAccessibleName(tr("Go to a heading"));
    keepNarrow(m_headings, 12);
    ignoreWheel(m_headings);
    m_zoom->setObjectName(u"preview.zoom"_s);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItem(tr("Full width"), WidthFit);
    m_zoom->addItem(tr("Whole page"), PageFit);
    for (const int step : Steps)
        m_zoom->addItem(tr("%1 %").arg(step), step);
    keepNarrow(m_zoom, 8);
    ignoreWheel(m_zoom);
    m_pages->setToolTip(tr("Double-click a text, or press Enter, to go where it was written."));

    connect(m_back, &QToolButton::clicked, m_pages, [this] { m_pages->setCurrentPage(m_page->value() - 2); });
    connect(m_forward, &QToolButton::clicked, m_pages, [this] { m_pages->setCurrentPage(m_page->value()); });
    connect(m_page, &QSpinBox::valueChanged, m_pages, [this](int page) { m_pages->setCurrentPage(page - 1); });
    connect(m_headings, &QComboBox::activated, this, [this](int row) {
        const MadePages *made = m_pages->pages();
        if (made && row > 0 && size_t(row) <= made->outline.size()) {
            const report::OutlineEntry &entry = made->outline[size_t(row) - 1];
            m_pages->showPlace(entry.page, entry.y);
        }
        m_headings->setCurrentIndex(0);
    });
    connect(m_smaller, &QToolButton::clicked, m_pages, [this] { m_pages->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, m_pages, [this] { m_pages->zoomBy(1); });
    connect(m_zoom, &QComboBox::activated, this, &PreviewPane::chooseZoom);
    connect(m_pages, &PagesView::made, this, &PreviewPane::showOutline);
    connect(m_pages, &PagesView::moved, this, &PreviewPane::showPage);
    connect(m_pages, &PagesView::zoomed, this, &PreviewPane::showZoom);
    showOutline();
    showZoom();
}

void PreviewPane::showOutline()
{
    const QSignalBlocker quiet(m_headings);
    m_headings->clear();
    m_headings->addItem(tr("Go to…"));
    if (const MadePages *made = m_pages->pages()) {
        for (const report::OutlineEntry &entry : made->outline)
            m_headings->addItem(QString(2 * (entry.level - 1), u' ') + entry.text);
    }
    m_headings->setEnabled(m_headings->count() > 1);
    showPage();
}

void PreviewPane::showPage()
{
    const int count = m_pages->pageCount();
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(1, count));
    const QString words = count > 0 ? tr("Page %1 of %2").arg(u"#"_s).arg(count) : tr("Page %1").arg(u"#"_s);
    m_page->setPrefix(words.section(u'#', 0, 0));
    m_page->setSuffix(words.section(u'#', 1));
    m_page->setValue(m_pages->currentPage() + 1);
    m_page->setEnabled(count > 0);
    m_back->setEnabled(count > 0 && m_page->value() > 1);
    m_forward->setEnabled(count > 0 && m_page->value() < count);
    if (count > 0)
        m_pages->setAccessibleDescription(tr("Page %1 of %2").arg(m_page->value()).arg(count));
}

void PreviewPane::showZoom()
{
    const QSignalBlocker quiet(m_zoom);
    const int kept = m_pages->fit() == PagesView::Fit::Width ? WidthFit
        : m_pages->fit() == PagesView::Fit::Page             ? PageFit
                                                             : qRound(m_pages->zoom());
    m_zoom->setCurrentIndex(m_zoom->findData(kept));
}

void PreviewPane::chooseZoom()
{
    const int chosen = m_zoom->currentData().toInt();
    if (chosen == WidthFit)
        m_pages->setFit(PagesView::Fit::Width);
    else if (chosen == PageFit)
        m_pages->setFit(PagesView::Fit::Page);
    else
        m_pages->setZoom(chosen);
}

} // namespace regards
