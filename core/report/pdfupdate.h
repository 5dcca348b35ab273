// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace regards::report {

/// What a PDF says of itself.
struct PdfInfo
{
    QString title;
    QString subject;
    QString author;
};

/**
 * A PDF of QPdfWriter whose text can be copied and searched, and that names its subject and author.
 *
 * Qt maps the glyph of the space to a tab; whoever extracts text gets tabs. The corrected objects are appended as an
 * incremental update, which every reader applies; the bytes before it stay as they are. What is no such PDF comes
 * back unchanged.
 */
[[nodiscard]] QByteArray withReadableText(const QByteArray &pdf, const PdfInfo &info);

} // namespace regards::report
