// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <optional>

namespace regards {

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
    /// How many pages there are now and how large one is, in points.
    void made(int pages, const QSizeF &size);
    void failed(const regards::Error &error);
    void painted(int page, const QImage &image);

private:
    std::optional<report::Pages> m_pages;
};

} // namespace regards
