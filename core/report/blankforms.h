// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/toolkit/toolkit.h"

namespace regards::report {

/// The sheets of one interview. Its withdrawal code is printed on the sheets and on a slip to cut off; empty where
/// none is to be offered.
struct InterviewSheets
{
    InterviewCategory category = InterviewCategory::ServiceUser;
    bool group = false;
    QString withdrawalCode{};
};

/// What a booklet of blank forms holds.
struct FormsSelection
{
    QList<SubjectCode> themes; ///< whose criteria have a sheet for each standard
    int noteSheets = 0;
    QList<InterviewSheets> interviews;

    [[nodiscard]] bool isEmpty() const { return themes.isEmpty() && noteSheets == 0 && interviews.isEmpty(); }
};

/// All themes, four note sheets and one interview of each category, alone, without withdrawal codes.
[[nodiscard]] FormsSelection everyForm(const Toolkit &toolkit);

/// The code of a standard's sheet: "C1.2".
[[nodiscard]] QString sheetCode(SubjectCode standard);
/// The code of the `number`th note sheet (from 1): "N1".
[[nodiscard]] QString noteSheetCode(int number);
/// The code of the `number`th interview of its category: "S1" service users, "P1" professionals, "F1" family carers.
[[nodiscard]] QString interviewSheetCode(InterviewCategory category, int number);

/**
 * Blank forms to be filled in by hand where no laptop is welcome, and typed in later, sheet by sheet: a front sheet,
 * a sheet of criteria for each standard, sheets for notes, and for each interview the consent text, the guide, a free
 * page and quotes.
 *
 * `visit` names the visit whose facility and units stand on the front sheet and whose units decide which criteria are
 * marked as not fitting; none: forms for any visit. `language` is `fr` or `en`, whatever the interface's. Needs a
 * QGuiApplication, since the front sheet says how many sheets there are. RecordUnknown where there is no such visit,
 * ReportImpossible ("fonts", or "empty" where nothing is selected).
 */
[[nodiscard]] Result<Document> buildBlankForms(const Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                                               const FormsSelection &selection, const QString &language,
                                               PageSize pageSize = PageSize::A4);

} // namespace regards::report
