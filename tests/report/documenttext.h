// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace regards::test {

/// Every word that a document shows, its cover, page header, and the alternative texts of charts included.
[[nodiscard]] QString allText(const report::Document &document);

/// The blocks from the level-1 heading that ends with `title` to the next heading of that level.
[[nodiscard]] QList<report::Block> chapter(const report::Document &document, const QString &title);

/// All blocks of one kind, in order.
template <typename T>
[[nodiscard]] QList<T> blocksOf(const QList<report::Block> &blocks)
{
    QList<T> found;
    for (const report::Block &block : blocks) {
        if (const T *typed = std::get_if<T>(&block))
            found.append(*typed);
    }
    return found;
}

/// A row's cells as texts.
[[nodiscard]] QStringList textsOf(const report::Row &row);

} // namespace regards::test
