// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/toolkit/toolkit.h"

#include <QMap>

/// Which of a document's blocks came from which of its written parts, told by their words alone.
namespace regards::report {

/// The blocks that a written part became: `first` to `last`, indices into Document::blocks.
struct PartPlace
{
    QString key; ///< the part's, as in section::Summary
    int first = 0;
    int last = 0;

    friend bool operator==(const PartPlace &, const PartPlace &) = default;
};

/// Where parts stand, in the document's order; `texts` by key. What is empty, or is not to be found, is left out.
[[nodiscard]] QList<PartPlace> placesOfParts(const Document &document, const QMap<QString, QString> &texts,
                                             const Toolkit &toolkit);

/// The part that a block belongs to; empty where it belongs to none.
[[nodiscard]] QString partAt(const QList<PartPlace> &places, int block);

} // namespace regards::report
