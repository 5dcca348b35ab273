// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "core/toolkit/toolkit.h"
#include "forms/common/drafttextedit.h"

#include <QMap>

namespace regards {

/// A part of a document that the coordinator writes.
struct WrittenPart
{
    QString key; ///< as in report::section
    QString title;
    QString hint; ///< what belongs there, in a sentence
};

/// The parts in the order in which they stand in the document, in the interface's language. None where such a
/// document has none of its own.
[[nodiscard]] QList<WrittenPart> writtenParts(report::DocumentKind kind, const Toolkit &toolkit,
                                              const QString &language);

/// Where the text of one part is kept: with a report, or with the visit.
[[nodiscard]] DraftTextEdit::Binding partBinding(const report::DocumentWish &wish, const QString &key);

/// The texts of all parts, by key; empty ones are left out.
[[nodiscard]] QMap<QString, QString> partTexts(const Notebook &notebook, const report::DocumentWish &wish);

} // namespace regards
