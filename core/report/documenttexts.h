// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace regards::report {

/// Every text that a document shows or is read aloud from it, cover, page headers, cells, charts' figures and
/// alternative texts included: in reading order, one entry each, never empty.
[[nodiscard]] QStringList textsOf(const Document &document);

} // namespace regards::report
