// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What stands in a PDF's structure, read back, and what ought to stand there.
namespace regards::test {

/// An element as poppler's `pdfinfo -struct-text` tells it.
struct ReadElement
{
    QString type; ///< "TH"
    QString text; ///< of its own content, simplified
    QString attributes; ///< "/Scope /Column"
    int depth = 0;
};

/// All elements in reading order; empty where the file has no structure or poppler complains.
[[nodiscard]] QList<ReadElement> readStructure(const QString &path);
/// The texts of elements that have one, figures left out.
[[nodiscard]] QStringList textsOf(const QList<ReadElement> &elements);
/// What stands in place of figures, in reading order.
[[nodiscard]] QStringList alternativesIn(const QByteArray &pdf);
/// What is to be filled in by hand, in reading order: "/tv Name", "/cb yes".
[[nodiscard]] QStringList fieldsIn(const QByteArray &pdf);

/// Every text of a document as it is printed, in reading order, one an element; charts left out, and the page numbers
/// of contents. Simplified.
[[nodiscard]] QStringList printedTexts(const report::Document &document);
/// What a document says in place of its charts and drawings.
[[nodiscard]] QStringList figureTexts(const report::Document &document);

} // namespace regards::test
