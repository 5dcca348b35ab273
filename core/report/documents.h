// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/toolkit/toolkit.h"

#include <QString>

#include <optional>

/// Every document that can be given out, by one door.
namespace regards::report {

/**
 * What is given out: the report on its units; the report of a visit with all its reports side by side; the handout
 * for the restitution meeting; the sheet in plain language; blank forms to be filled in by hand.
 */
enum class DocumentKind : quint8 { Unit, Facility, Handout, Plain, Forms };

/// The name kept in files and taken on the command line: "unit", "facility", "handout", "plain", "forms".
[[nodiscard]] QString token(DocumentKind kind);
/// Reads what token() wrote; any other text is nullopt.
[[nodiscard]] std::optional<DocumentKind> documentKindFromToken(QStringView token);
/// Whether such a document is of a whole visit; else it is of one report.
[[nodiscard]] constexpr bool isOfVisit(DocumentKind kind) noexcept
{
    return kind == DocumentKind::Facility || kind == DocumentKind::Forms;
}

/// Which document is wanted. `language` is `fr` or `en`, whatever the interface's.
struct DocumentWish
{
    DocumentKind kind = DocumentKind::Unit;
    RecordId subject{}; ///< a report; the visit where isOfVisit(). Forms: none makes them for any visit
    QString language{};
    PageSize pageSize = PageSize::A4;

    friend bool operator==(const DocumentWish &, const DocumentWish &) = default;
};

/**
 * Builds the document from the notebook as it is now. Forms are all of them, without withdrawal codes, which nobody
 * but their maker may know: see buildBlankForms().
 *
 * RecordUnknown where there is no such report or visit; ReportImpossible ("fonts"): Forms count their sheets, and a
 * handout its pages, which needs a QGuiApplication.
 */
[[nodiscard]] Result<Document> buildDocument(const Notebook &notebook, const Toolkit &toolkit,
                                             const DocumentWish &wish);

} // namespace regards::report
