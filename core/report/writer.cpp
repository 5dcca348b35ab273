// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writer.h"

#include "core/report/html.h"
#include "core/report/odt.h"
#include "core/storage/atomicfile.h"

#include <array>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array Formats{Format::Pdf, Format::Html, Format::Odt};

} // namespace

std::optional<Format> formatOfFile(QStringView path)
{
    for (const Format format : Formats) {
        if (path.endsWith(suffix(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QString suffix(Format format)
{
    switch (format) {
    case Format::Html:
        return u".html"_s;
    case Format::Odt:
        return u".odt"_s;
    case Format::Pdf:
        break;
    }
    return u".pdf"_s;
}

Result<QByteArray> rendered(const Document &document, Format format, Imposition imposition)
{
    switch (format) {
    case Format::Html:
        return htmlOf(document);
    case Format::Odt:
        return odtOf(document);
    case Format::Pdf:
        break;
    }
    return pdfOf(document, imposition);
}

Result<void> writeDocument(const Document &document, Format format, const QString &path, Imposition imposition)
{
    const auto bytes = rendered(document, format, imposition);
    if (!bytes)
        return bytes.error();
    return writeFileAtomically(path, *bytes);
}

} // namespace regards::report
