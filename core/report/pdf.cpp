// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf.h"

#include "core/report/booklet.h"
#include "core/report/pdfupdate.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace regards::report {

namespace {

constexpr int Resolution = 1200; // dots per inch

QByteArray drawn(const Document &document, const Pages &pages, Imposition imposition)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Regards"));
    const QList<Spread> spreads =
        imposition == Imposition::Booklet ? bookletSpreads(int(pages.pages.size())) : QList<Spread>();
    const QSizeF size = spreads.isEmpty() ? pages.size : spreadSize(pages);
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(Resolution / 72.0, Resolution / 72.0);
    const int sides = int(spreads.isEmpty() ? pages.pages.size() : size_t(spreads.size()));
    for (int side = 0; side < sides; ++side) {
        if (side > 0)
            writer.newPage();
        if (spreads.isEmpty())
            paint(pages, side, painter);
        else
            paintSpread(pages, spreads.at(side), painter);
    }
    painter.end();
    return bytes;
}

Error writeError(const QString &path, const QString &reason, qint64 size)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QStorageInfo storage(folder.absoluteFilePath());
    if (!folder.isDir() || !folder.isWritable())
        return {ErrorCode::FolderUnwritable, {path, reason}};
    if (storage.isValid() && storage.bytesAvailable() < size)
        return {ErrorCode::DiskFull, {path, reason}};
    return {ErrorCode::FileUnwritable, {path, reason}};
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, Imposition imposition)
{
    const auto pages = paginate(document);
    if (!pages)
        return pages.error();
    return completed(drawn(document, *pages, imposition), document);
}

Result<void> writePdf(const Document &document, const QString &path, Imposition imposition)
{
    const auto bytes = pdfOf(document, imposition);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return writeError(path, file.errorString(), bytes->size());
    return {};
}

} // namespace regards::report
