// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/guide/guidebook.h"

#include <QPointer>
#include <QTextBrowser>

class QPagedPaintDevice;

namespace regards {

/// Shows one page. Its links lead to other pages and nowhere else: nothing is ever opened outside, nothing is loaded
/// but pictures of the guide's own.
class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(const GuideBook &book, QWidget *parent = nullptr);

    void showPage(const QString &name);
    [[nodiscard]] const QString &page() const noexcept { return m_page; }
    /// Scrolls to the first of these words and marks it.
    void showWords(const QString &words);

    /// The page that is shown, in the small type of a printed sheet.
    void printTo(QPagedPaintDevice &device);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void dressTables(QTextDocument &document) const;
    void follow(const QUrl &link);

    const GuideBook &m_book;
    QPointer<QTextDocument> m_document; ///< what render() made last
    QString m_page;
    int m_width = 0; ///< of the view when the page was laid out
};

} // namespace regards
