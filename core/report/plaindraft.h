// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/report/plaincheck.h"
#include "core/report/plaintext.h"
#include "core/report/reportdata.h"
#include "core/toolkit/plainwordings.h"
#include "core/toolkit/toolkit.h"

/// The draft of a plain-language sheet: what the program says by itself, from what the team agreed.
namespace regards::report {

/// Why a text that somebody wrote for the report is not in the draft.
enum class LeftOutReason : quint8 {
    TooLong, ///< or with several ideas: it wants to be said in easy words
    Quote,
    MayIdentify, ///< it seems to name somebody, or counts few people
    OtherLanguage,
    NoRoom, ///< the sheet has enough already
};

/// A strength or a recommendation of high priority that the draft does not repeat.
struct LeftOut
{
    LeftOutReason reason = LeftOutReason::TooLong;
    QString text;

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct PlainDraft
{
    PlainText text;
    QList<LeftOut> leftOut;
};

/// The most lines that each of "goes well" and "must get better" have, so that a sheet stays on four pages.
inline constexpr qsizetype MostWell = 5;
inline constexpr qsizetype MostBetter = 7;

/**
 * The draft in `fr` or `en`.
 *
 * It rests on the standards' agreed ratings, in the words of `wordings` or else the toolkit's plain ones, and on
 * strengths and recommendations of high priority as far as they are short, in one sentence, and in that language.
 * No reason, no quote, no count of people but the team's ever gets into it.
 */
[[nodiscard]] PlainDraft draftPlainSheet(const ReportData &data, const Report &report, const Visit &visit,
                                         const Toolkit &toolkit, const PlainWordings &wordings,
                                         const QString &language);

/// The heading of the whole sheet.
[[nodiscard]] QString plainTitle(const ReportData &data, const PlainWordings &wordings, const QString &language);

/**
 * Names what a draft rests on: another one says that a new draft could differ.
 *
 * A digest of ratings, dates, ids and times of change; of no text, so that nothing erased lives on in it.
 */
[[nodiscard]] QString plainBasis(const Notebook &notebook, const RecordId &report);

} // namespace regards::report
