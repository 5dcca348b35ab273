// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/report/pagemaker.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>
#include <QThread>

namespace regards {

/**
 * The pages of a document one below the other: what will be printed.
 *
 * By keyboard: the arrows scroll, left and right turn pages, Page Up and Down go by what is in sight, Ctrl with plus,
 * minus and 0 make pages larger, smaller, and as wide as there is room.
 */
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// How large the pages are. Width: as wide as there is room; Page: one whole; Free: as set.
    enum class Fit : quint8 { Width, Page, Free };
    static constexpr double LeastZoom = 25; // percent
    static constexpr double MostZoom = 400;

    explicit PagesView(QWidget *parent = nullptr);
    /// Waits for the page that is being made.
    ~PagesView() override;

    /// Builds the document on another thread and shows its pages when they are there. What stands at the top of the
    /// view stays there, where the document still has it.
    void show(PageMaker::Build build);
    /// No pages, but a message in their place.
    void clear(const QString &message);
    [[nodiscard]] int pageCount() const noexcept { return m_made ? m_made->count : 0; }
    /// Null while there are none.
    [[nodiscard]] const MadePages *pages() const noexcept { return m_made.get(); }
    /// Whether something is being built; what is asked for meanwhile is built afterwards, once.
    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy || m_next; }

    /// The page that fills most of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void setCurrentPage(int page);
    /// Brings a place to the top of the view: a page from 0, and points from its top.
    void showPlace(int page, double y);
    /// Does so where the block does not begin in sight.
    void showBlock(int block);
    /// Does so with the last of these blocks, where none of them is in sight.
    void keepInSight(int first, int last);
    [[nodiscard]] Fit fit() const noexcept { return m_fit; }
    void setFit(Fit fit);
    /// In percent of the paper's size.
    [[nodiscard]] double zoom() const;
    void setZoom(double percent);
    /// To the next of the usual sizes above or below.
    void zoomBy(int steps);

Q_SIGNALS:
    /// There are other pages than before, or none.
    void made();
    void failed(const regards::Error &error);
    void moved(); ///< another page may be the current one
    void zoomed();
    /// Somebody asks for where a block comes from.
    void activated(int block);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void take(const std::shared_ptr<const MadePages> &pages);
    void goOn();
    void measure();
    void wantPage(int page);
    bool zoomKey(const QKeyEvent &event);
    void changeScale(const std::function<void()> &change);
    /// Where the document's block `block` stands in other pages: the same one, nearest to where it was; -1: gone.
    [[nodiscard]] int sameBlock(const MadePages &before, int block) const;
    [[nodiscard]] std::pair<int, double> placeAt(double viewportY) const;
    [[nodiscard]] double scale() const; ///< pixels a point
    [[nodiscard]] double pitch() const; ///< pixels from the top of a page to that of the next
    [[nodiscard]] double topOf(int page, double y) const; ///< pixels from the top of all pages

    QThread m_thread;
    PageMaker *m_maker; ///< lives on m_thread
    PageMaker::Build m_next;
    bool m_isBusy = false;
    bool m_isCleared = true; ///< what is being built is no longer wanted
    std::shared_ptr<const MadePages> m_made;
    Fit m_fit = Fit::Width;
    double m_percent = 100; ///< with Fit::Free
    QHash<int, QImage> m_images; ///< of the pages in sight and next to them
    QSet<int> m_wanted;
    QString m_message;
};

} // namespace regards
