// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace regards::report {

/// Reading: one page after the other. Booklet: two pages side by side, in the order in which they are folded.
enum class Imposition : quint8 { Reading, Booklet };

/**
 * The document as PDF: the pages of layout.h, tagged, with embedded fonts, its title, subject and author.
 *
 * Needs a QGuiApplication (the offscreen platform will do). Fails with ReportImpossible ("fonts"). Into a file:
 * writeDocument() of writer.h.
 */
[[nodiscard]] Result<QByteArray> pdfOf(const Document &document, Imposition imposition = Imposition::Reading);

} // namespace regards::report
