// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace regards::report {

/// What a PDF says of itself. Texts may be empty: then nothing is said.
struct PdfFacts
{
    QString title;
    QString language; ///< "fr-FR"
    QString author;
    QString subject;
    bool isUniversal = false; ///< the rules of PDF/UA-1 are met
};

/// What wrote the file.
[[nodiscard]] QString pdfProducer();

/// The facts as an XMP packet (ISO 16684-1), to be found by programs that don't read PDF.
[[nodiscard]] QByteArray xmpOf(const PdfFacts &facts);

} // namespace regards::report
