// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/guide/guideview.h"

#include <QEvent>
#include <QImage>
#include <QPagedPaintDevice>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

namespace regards {

namespace {

constexpr int Margin = 16;
constexpr int CellPadding = 5;
constexpr int ParagraphGap = 6;

} // namespace

GuideView::GuideView(const GuideBook &book, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
{
    setObjectName(QStringLiteral("guideText"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setReadOnly(true);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

void GuideView::showPage(const QString &name)
{
    const GuidePage *page = m_book.page(name);
    if (!page)
        return;
    m_page = name;
    setAccessibleName(tr("Guide: %1").arg(page->title));
    render();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void GuideView::showWords(const QString &words)
{
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        moveCursor(QTextCursor::Start);
        if (find(word))
            return;
    }
}

void GuideView::render()
{
    const GuidePage *page = m_book.page(m_page);
    if (!page)
        return;
    m_width = viewport()->width();
    // A fresh document each time: filling one again that is shown leaves the view with cursors of the old text.
    auto *fresh = new QTextDocument(this);
    fresh->setDocumentMargin(Margin);
    fresh->setDefaultFont(font());
    fresh->setMarkdown(page->text, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = fresh->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (block.text() != QString(QChar::ObjectReplacementCharacter)) // a picture needs no air
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (!block.textList())
            format.setBottomMargin(ParagraphGap);
        QTextCursor(block).setBlockFormat(format);
    }
    dressTables(*fresh);
    setDocument(fresh);
    if (m_document)
        m_document->deleteLater(); // Qt may be going through this view's children just now
    m_document = fresh;
}

void GuideView::dressTables(QTextDocument &document) const
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(CellPadding);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorderBrush(palette().mid());
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void GuideView::printTo(QPagedPaintDevice &device)
{
    constexpr double Points = 8.5;
    const std::unique_ptr<QTextDocument> sheet(document()->clone(this)); // asks this view for its pictures
    QTextCursor all(sheet.get());
    all.select(QTextCursor::Document);
    QTextCharFormat small;
    small.setFontPointSize(Points);
    all.mergeCharFormat(small);
    for (QTextFrame *frame : sheet->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat close = table->format();
            close.setCellPadding(1);
            table->setFormat(close);
        }
    }
    sheet->print(&device);
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QString path = m_book.picture(name.toString());
    QImage image;
    if (path.isEmpty() || !image.load(path))
        return {};
    const int widest = std::max(200, viewport()->width() - 4 * Margin);
    return image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation) : image;
}

void GuideView::follow(const QUrl &link)
{
    const QString target = link.toString();
    if (link.isRelative() && target.endsWith(u".md") && m_book.page(target.chopped(3)))
        Q_EMIT pageWanted(target.chopped(3));
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        render();
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_width && !m_page.isEmpty()) {
        const int at = verticalScrollBar()->value();
        render(); // with the pictures in their new size
        verticalScrollBar()->setValue(at);
    }
}

} // namespace regards
