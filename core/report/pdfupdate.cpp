// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfupdate.h"
namespace regards::report {
QByteArray withReadableText(const QByteArray &pdf, const PdfInfo &)
{
    return pdf;
}
} // namespace regards::report
