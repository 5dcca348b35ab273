// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/pagedtext.h"

#include "forms/common/colours.h"
#include "forms/common/ratingmark.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

namespace regards {

namespace {

constexpr int StaysWithNext = QTextFormat::UserProperty + 1;

QString resourceName(const std::optional<Rating> &rating)
{
    return u"mark:" + (rating ? rating->token() : QStringLiteral("none"));
}

} // namespace

PageWriter::PageWriter(QTextDocument &document, const QFont &font, const QSet<int> &breaks)
    : m_document(document)
    , m_cursor(&document)
    , m_font(font)
    , m_line(QFontMetrics(font).height())
    , m_breaks(breaks)
{ }

QTextCharFormat PageWriter::format(Tone tone) const
{
    QTextCharFormat format;
    format.setFont(m_font);
    format.setFontWeight(tone == Tone::Strong || tone == Tone::Heading ? QFont::Bold : QFont::Normal);
    format.setForeground(colourNow(tone == Tone::Quiet         ? Role::Quiet
                                       : tone == Tone::Heading ? Role::Heading
                                                               : Role::Text));
    return format;
}

void PageWriter::heading(const QString &text)
{
    constexpr double Gap = 0.5;
    paragraph(Gap);
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setProperty(StaysWithNext, true);
    if (m_breaks.contains(m_headings++))
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_cursor.setBlockFormat(block);
    words(text, Tone::Heading);
}

void PageWriter::paragraph(double gap)
{
    QTextBlockFormat block;
    block.setTopMargin(m_isEmpty ? 0 : gap * m_line);
    if (m_isEmpty)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, format(Tone::Plain));
    m_cursor.setBlockCharFormat(format(Tone::Plain));
    m_isEmpty = false;
}

void PageWriter::words(const QString &text, Tone tone)
{
    m_cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), format(tone));
}

void PageWriter::shape(const std::optional<Rating> &rating)
{
    const QString name = resourceName(rating);
    const int side = m_line * 4 / 5;
    const double ratio = qGuiApp->devicePixelRatio();
    if (m_document.resource(QTextDocument::ImageResource, QUrl(name)).isNull()) {
        QPixmap pixmap = markIcon(rating).pixmap(QSize(side, side), ratio);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), pixmap);
    }
    QTextImageFormat image;
    image.setName(name);
    image.setWidth(side);
    image.setHeight(side);
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    image.setFont(m_font);
    m_cursor.insertImage(image);
    // The words after a shape never begin a line without it.
    words(QString(QChar(QChar::Nbsp)));
}

PagedText::PagedText(QWidget *parent)
    : QWidget(parent)
    , m_document(std::make_unique<QTextDocument>())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PagedText::minimumSizeHint() const
{
    constexpr int Lines = 3;
    constexpr int Letters = 12;
    return {fontMetrics().averageCharWidth() * Letters, fontMetrics().height() * Lines};
}

void PagedText::setText(Write write)
{
    m_write = std::move(write);
    this->write();
}

void PagedText::write()
{
    constexpr int MostBreaks = 50;
    QSet<int> breaks;
    compose(breaks);
    // Written anew each time: a text whose formats change after it was laid out loses lines.
    for (auto alone = headingAlone(); alone && breaks.size() < MostBreaks; alone = headingAlone()) {
        if (breaks.contains(*alone))
            break;
        breaks.insert(*alone);
        compose(breaks);
    }
    m_pages = std::max(1, m_document->pageCount());
    m_page = std::clamp(pageOfPosition(m_first), 0, m_pages - 1);
    setAccessibleDescription(pageText());
    update();
    Q_EMIT pageChanged();
}

void PagedText::compose(const QSet<int> &breaks)
{
    m_document = std::make_unique<QTextDocument>();
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    m_document->setDefaultTextOption(option);
    if (m_write) {
        PageWriter writer(*m_document, font(), breaks);
        m_write(writer);
    }
    m_document->setPageSize(QSizeF(std::max(1, width()), std::max(1, height())));
    (void)m_document->documentLayout()->documentSize(); // laid out to its end
}

int PagedText::pageOf(double y) const
{
    return int(std::floor(y / std::max(1, height())));
}

std::optional<int> PagedText::headingAlone() const
{
    const auto *layout = m_document->documentLayout();
    int heading = -1;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(StaysWithNext))
            continue;
        ++heading;
        const QTextBlock next = block.next();
        if (!next.isValid())
            break;
        const auto first = [layout](const QTextBlock &of) {
            const double moved = of.layout()->lineCount() > 0 ? of.layout()->lineAt(0).y() : 0;
            return layout->blockBoundingRect(of).top() + moved + 1;
        };
        if (pageOf(first(block)) != pageOf(first(next))
            && block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_Auto)
            return heading;
    }
    return std::nullopt;
}

void PagedText::setPage(int page)
{
    const int wanted = std::clamp(page, 0, m_pages - 1);
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_first = firstPosition();
    setAccessibleDescription(pageText());
    update();
    Q_EMIT pageChanged();
}

void PagedText::forEachLine(const std::function<bool(int page, int position, const QString &text)> &look) const
{
    const auto *layout = m_document->documentLayout();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const double top = layout->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            if (!look(pageOf(top + line.y() + line.height() / 2), block.position() + line.textStart(),
                      block.text().mid(line.textStart(), line.textLength())))
                return;
        }
    }
}

int PagedText::firstPosition() const
{
    int first = 0;
    forEachLine([&](int page, int position, const QString &) {
        first = position;
        return page < m_page;
    });
    return first;
}

int PagedText::pageOfPosition(int position) const
{
    int found = 0;
    forEachLine([&](int page, int start, const QString &) {
        if (start <= position)
            found = page;
        return start <= position;
    });
    return found;
}

QString PagedText::pageText() const
{
    QStringList lines;
    forEachLine([&](int page, int, const QString &text) {
        if (page == m_page)
            lines.append(text);
        return page <= m_page;
    });
    return lines.join(u'\n').remove(QChar::ObjectReplacementCharacter);
}

void PagedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = QRectF(0, double(m_page) * height(), width(), height());
    painter.translate(0, -double(m_page) * height());
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
}

void PagedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    write();
}

void PagedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        write();
}

void PagedText::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        setPage(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

} // namespace regards
