// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/pdffonts.h"

#include <qpdf/QPDF.hh>

namespace regards::report {

/// What the sides of a PDF draw on: fonts /F0… and ink-less fonts /N0…, embedded, and glyphs as drawings /X0…
/// Fails where a font cannot be taken apart.
[[nodiscard]] Result<QPDFObjectHandle> embeddedResources(QPDF &pdf, const PdfFonts &fonts);

/// Which characters the codes of a font stand for, as a CMap (Adobe Technical Note 5411).
[[nodiscard]] QByteArray toUnicodeMap(const QStringList &texts);

} // namespace regards::report
