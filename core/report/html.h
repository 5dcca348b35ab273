// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

namespace regards::report {

/**
 * The document as one HTML file that needs nothing else: style and pictures are in it, nothing is fetched, nothing
 * runs. Well-formed as XML too.
 *
 * It says what the pages say; charts are the same pictures, each with its figures as a table beneath. Set for the
 * screen, small ones too, and for printing on the document's paper. Needs a QGuiApplication; fails with
 * ReportImpossible ("fonts").
 */
[[nodiscard]] Result<QByteArray> htmlOf(const Document &document);

} // namespace regards::report
