// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace regards::report {

/**
 * The document as OpenDocument text (1.3), to be edited in LibreOffice or Word.
 *
 * Everything has a named style: headings with their levels, lists, tables with header rows. Contents can be updated
 * there. Charts are pictures, each with a text that says what it shows and with its figures as a table. The same
 * document gives the same bytes. Needs a QGuiApplication; fails with ReportImpossible ("fonts").
 */
[[nodiscard]] Result<QByteArray> odtOf(const Document &document);

} // namespace regards::report
