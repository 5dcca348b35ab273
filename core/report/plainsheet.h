// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/report/plaindraft.h"
#include "core/toolkit/toolkit.h"

namespace regards::report {

/// The section that keeps an edited sheet: `plain_fr`, `plain_en`. Without it the sheet is the fresh draft.
[[nodiscard]] QString plainSectionKey(const QString &language);

/// A sheet as it stands in the notebook.
struct PlainSheet
{
    PlainText text; ///< what was written, or the draft
    PlainDraft draft; ///< what the program would say today; its text has its basis
    bool isWritten = false;

    /// What it rests on was changed since it was drafted or compared. The fresh draft never is.
    [[nodiscard]] bool isOutdated() const
    {
        return isWritten && !text.basis.isEmpty() && text.basis != draft.text.basis;
    }
};

/// `language` is `fr` or `en`. RecordUnknown where there is no such report.
[[nodiscard]] Result<PlainSheet> readPlainSheet(const Notebook &notebook, const Toolkit &toolkit,
                                                const RecordId &report, const QString &language);

/**
 * The sheet for whoever uses the service and whoever works there, in easy words, large letters and with drawings, on
 * two to four pages as drafted. After the European rules for easy-to-read texts; docs/plain-language.md says which of
 * them the program keeps to by itself and which only people can judge.
 *
 * Lines to be filled in are left out. RecordUnknown where there is no such report.
 */
[[nodiscard]] Result<Document> buildPlainSheet(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                                               const QString &language);

} // namespace regards::report
