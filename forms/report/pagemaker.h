// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace regards {

/// A document laid out, as far as it can leave the thread that did it. Places are in points from a page's top.
struct MadePages
{
    /// Where a block begins.
    struct Place
    {
        int page = -1; ///< from 0; -1: nowhere
        double y = 0;
    };

    report::Document document;
    int count = 0;
    QSizeF size; ///< of a page
    std::vector<report::OutlineEntry> outline;
    QList<Place> places; ///< one for each of the document's blocks

    /// The block that stands at that height; -1: none.
    [[nodiscard]] int blockAt(int page, double y) const;
};

/**
 * Lays a document out and paints its pages, on a thread of its own.
 *
 * What fonts leave in laid-out text belongs to the thread that laid it out: the pages never leave it, only images do.
 */
class PageMaker final : public QObject
{
    Q_OBJECT

public:
    using Build = std::function<Result<report::Document>()>;

    /// Builds and lays out; the pages before stay if that fails.
    void make(const Build &build);
    /// Page `page` (from 0), `width` device pixels wide.
    void paint(int page, int width);

Q_SIGNALS:
    void made(const std::shared_ptr<const regards::MadePages> &pages);
    void failed(const regards::Error &error);
    void painted(int page, const QImage &image);

private:
    std::optional<report::Pages> m_pages;
};

} // namespace regards
