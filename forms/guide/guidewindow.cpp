// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/guide/guidewindow.h"

#include "forms/common/style.h"
#include "forms/guide/guideview.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int PageRole = Qt::UserRole;
constexpr int ContentsLetters = 26;

} // namespace

GuideWindow::GuideWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_book(language)
    , m_search(new QLineEdit(this))
    , m_found(style::hint({}, this))
    , m_list(new QListWidget(this))
    , m_view(new GuideView(m_book, this))
    , m_back(new QPushButton(tr("&Back"), this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide — Regards"));
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Search in the guide"));
    m_search->setPlaceholderText(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("guideFound"));
    m_found->hide();
    m_list->setObjectName(QStringLiteral("guideContents"));
    m_list->setAccessibleName(tr("Contents"));
    m_list->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_back->setToolTip(tr("Alt+Left"));
    m_back->setEnabled(false);
    auto *print = new QPushButton(tr("&Print this page…"), this);
    print->setObjectName(QStringLiteral("guidePrint"));
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("guideClose"));

    auto *left = new QWidget(this);
    auto *contents = new QVBoxLayout(left);
    contents->setContentsMargins(0, 0, 0, 0);
    contents->addWidget(m_search);
    contents->addWidget(m_found);
    contents->addWidget(m_list, 1);
    auto *right = new QWidget(this);
    auto *text = new QVBoxLayout(right);
    text->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(print);
    buttons->addStretch(1);
    buttons->addWidget(close);
    text->addWidget(m_view, 1);
    text->addLayout(buttons);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    const int contentsWidth = ContentsLetters * fontMetrics().averageCharWidth();
    split->setSizes({contentsWidth, 3 * contentsWidth});
    auto *column = new QVBoxLayout(this);
    column->addWidget(split);
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    resize(std::min(room.width() * 9 / 10, 4 * contentsWidth), room.height() * 17 / 20);

    listPages();
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::choose);
    connect(m_list, &QListWidget::currentItemChanged, this, &GuideWindow::choose);
    connect(m_list, &QListWidget::itemActivated, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &GuideView::pageWanted, this, &GuideWindow::goTo);
    connect(m_back, &QPushButton::clicked, this, &GuideWindow::goBack);
    connect(print, &QPushButton::clicked, this, &GuideWindow::print);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &GuideWindow::goBack);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(); });
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_view);
    setTabOrder(m_view, m_back);
}

QString GuideWindow::page() const
{
    return m_view->page();
}

void GuideWindow::listPages()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const GuidePage &page : m_book.pages()) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(PageRole, page.name);
        if (page.name == m_view->page())
            m_list->setCurrentItem(item);
    }
}

void GuideWindow::showPage(const QString &name)
{
    m_search->clear();
    goTo(name);
    m_view->setFocus();
}

void GuideWindow::goTo(const QString &name)
{
    if (!m_book.page(name) || name == m_view->page())
        return;
    if (!m_view->page().isEmpty())
        m_before.append(m_view->page());
    m_back->setEnabled(!m_before.isEmpty());
    m_view->showPage(name);
    if (m_search->text().isEmpty())
        listPages();
}

void GuideWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    m_view->showPage(m_before.takeLast());
    m_back->setEnabled(!m_before.isEmpty());
    if (m_search->text().isEmpty())
        listPages();
    m_view->setFocus();
}

void GuideWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_view->printTo(printer);
}

void GuideWindow::search()
{
    const QString words = m_search->text().trimmed();
    m_found->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return listPages();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<GuideHit> hits = m_book.search(words);
    for (const GuideHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + u'\n' + hit.excerpt, m_list);
        item->setData(PageRole, hit.page);
    }
    m_found->setText(hits.isEmpty() ? tr("No page holds these words.")
                                    : tr("%n page(s) found.", nullptr, int(hits.size())));
}

void GuideWindow::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        item = m_list->item(0);
    if (!item)
        return;
    goTo(item->data(PageRole).toString());
    if (!m_search->text().trimmed().isEmpty())
        m_view->showWords(m_search->text().trimmed());
}

} // namespace regards
