// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace regards::report {

/// Reading: one page after the other. Booklet: two pages side by side, in the order in which they are folded.
enum class Imposition : quint8 { Reading, Booklet };

/**
 * Writes the document as PDF: the pages of layout.h, with embedded fonts, its title, subject and author.
 *
 * The file appears whole or not at all; one that was there before stays until the new one is complete. Needs a
 * QGuiApplication (the offscreen platform will do). Failures: those of writeFileAtomically(), and
 * ReportImpossible ("fonts"). Other formats: writer.h.
 */
[[nodiscard]] Result<void> writePdf(const Document &document, const QString &path,
                                    Imposition imposition = Imposition::Reading);

/// The bytes writePdf() puts into the file. Fails with ReportImpossible ("fonts").
[[nodiscard]] Result<QByteArray> pdfOf(const Document &document, Imposition imposition = Imposition::Reading);

} // namespace regards::report
