// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pdf.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

/// Documents as files, in whatever format.
namespace regards::report {

/// Pdf: for printing and reading. Html: for reading on any screen. Odt: for editing, in LibreOffice or Word.
enum class Format : quint8 { Pdf, Html, Odt };

/// The format that the end of a file's name asks for, upper or lower case; none for any other end.
[[nodiscard]] std::optional<Format> formatOfFile(QStringView path);
/// How the names of its files end: ".pdf".
[[nodiscard]] QString suffix(Format format);

/**
 * The bytes of the document's file. A booklet is for PDF alone; other formats have no pages to be put side by side.
 *
 * Needs a QGuiApplication (the offscreen platform will do). Fails with ReportImpossible ("fonts").
 */
[[nodiscard]] Result<QByteArray> rendered(const Document &document, Format format,
                                          Imposition imposition = Imposition::Reading);

/**
 * Writes the document's file. It appears whole or not at all; one that was there before stays until then.
 *
 * Failures of rendered() and of writeFileAtomically(): FolderUnwritable, FileUnwritable, FileMissing (no such
 * folder), FileGone, DiskFull, and FileBusy where another program holds the file that is to be replaced.
 */
[[nodiscard]] Result<void> writeDocument(const Document &document, Format format, const QString &path,
                                         Imposition imposition = Imposition::Reading);

} // namespace regards::report
