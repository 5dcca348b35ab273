// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace regards::report {

/**
 * A PDF of QPdfWriter whose text can be copied and searched, and that says what it is.
 *
 * Qt maps the glyph of the space to a tab: that is mended in place. Subject, author and language, which QPdfWriter
 * has no way to say, are appended as an incremental update, which every reader applies. A file that does not look
 * like QPdfWriter's comes back unchanged.
 */
[[nodiscard]] QByteArray completed(const QByteArray &pdf, const Document &document);

} // namespace regards::report
