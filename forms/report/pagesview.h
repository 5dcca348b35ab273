// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/report/pagemaker.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>
#include <QThread>

namespace regards {

/// The pages of a document one below the other, as wide as there is room: what will be printed.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);
    /// Waits for the page that is being made.
    ~PagesView() override;

    /// Builds the document on another thread and shows its pages when they are there. Where one has scrolled to stays.
    void show(PageMaker::Build build);
    /// No pages, but a message in their place.
    void clear(const QString &message);
    [[nodiscard]] int pageCount() const noexcept { return m_count; }
    /// Whether something is being built; what is asked for meanwhile is built afterwards, once.
    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy; }

Q_SIGNALS:
    void failed(const regards::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(int count, const QSizeF &size);
    void goOn();
    void measure();
    void wantPage(int page);
    [[nodiscard]] double scale() const;
    [[nodiscard]] double pitch() const; ///< pixels from the top of a page to that of the next

    QThread m_thread;
    PageMaker *m_maker; ///< lives on m_thread
    PageMaker::Build m_next;
    bool m_isBusy = false;
    bool m_isCleared = true; ///< what is being built is no longer wanted
    int m_count = 0;
    QSizeF m_size;
    QHash<int, QImage> m_images; ///< of the pages in sight and next to them
    QSet<int> m_wanted;
    QString m_message;
};

} // namespace regards
