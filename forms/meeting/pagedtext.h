// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/rating.h"

#include <QSet>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace regards {

/// Writes what a PagedText shows: paragraphs of words and shapes, all as large as the widget's font.
class PageWriter
{
public:
    enum class Tone : quint8 { Plain, Strong, Quiet, Heading };

    /// Headings whose place among them, counted from 0, is in `breaks` begin a page.
    PageWriter(QTextDocument &document, const QFont &font, const QSet<int> &breaks = {});

    /// Stays with the paragraph that follows.
    void heading(const QString &text);
    /// Begins a paragraph; `gap` is its distance from what stands before, in parts of a line.
    void paragraph(double gap = 0.2);
    /// Line breaks within it are kept.
    void words(const QString &text, Tone tone = Tone::Plain);
    void shape(const std::optional<Rating> &rating);

private:
    [[nodiscard]] QTextCharFormat format(Tone tone) const;

    QTextDocument &m_document;
    QTextCursor m_cursor;
    QFont m_font;
    int m_line; ///< height of a line, in pixels
    QSet<int> m_breaks;
    int m_headings = 0;
    bool m_isEmpty = true;
};

/**
 * A text that is shown page by page, without a scroll bar: no line is cut, no heading stands at a page's end.
 *
 * It is written again whenever its size, font or colours change. What stood first on the page is on the page then, so
 * that nothing is passed over.
 */
class PagedText final : public QWidget
{
    Q_OBJECT

public:
    using Write = std::function<void(PageWriter &)>;

    explicit PagedText(QWidget *parent = nullptr);

    void setText(Write write);
    [[nodiscard]] int pageCount() const noexcept { return m_pages; }
    /// Counted from 0.
    [[nodiscard]] int page() const noexcept { return m_page; }
    void setPage(int page);
    /// What stands on the page that is shown.
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] const QTextDocument &document() const { return *m_document; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another page is shown, or there are more or fewer.
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void write();
    /// Writes and lays out the text anew.
    void compose(const QSet<int> &breaks);
    /// Which of the headings stands at a page's end, without what follows it.
    [[nodiscard]] std::optional<int> headingAlone() const;
    [[nodiscard]] int pageOf(double y) const;
    /// Until `look` says false.
    void forEachLine(const std::function<bool(int page, int position, const QString &text)> &look) const;
    [[nodiscard]] int firstPosition() const;
    [[nodiscard]] int pageOfPosition(int position) const;

    std::unique_ptr<QTextDocument> m_document;
    Write m_write;
    int m_pages = 1;
    int m_page = 0;
    int m_first = 0; ///< where in the text the page began that was last turned to
};

} // namespace regards
