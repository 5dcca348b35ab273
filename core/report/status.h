// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/documents.h"

#include <QDate>

/// Where a report stands on its way to being final, and the steps of that way. Every date is a day of the calendar.
namespace regards::report {

/// Provisional: the team's. FactCheck: the facility has it, to say what is factually wrong. Answered: it has said so.
/// Final: sent; from then on no consent can be withdrawn.
enum class Stage : quint8 { Provisional, FactCheck, Answered, Final };

/// So many days the facility is proposed for its answer.
inline constexpr int AnswerDays = 30;

/// What is said of one report, or of several together: they stand where the one stands that is least far.
struct Status
{
    Stage stage = Stage::Provisional;
    QDate factCheckOn; ///< sent for its fact check
    QDate answerDue; ///< invalid: no day was named
    QDate answeredOn;
    QDate sentOn; ///< final

    /// Whether an answer should have come before `today`.
    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return stage == Stage::FactCheck && answerDue.isValid() && answerDue < today;
    }

    friend bool operator==(const Status &, const Status &) = default;
};

[[nodiscard]] Stage stageOf(const Report &report);
[[nodiscard]] Status statusOf(const Report &report);
/// Provisional where there is none.
[[nodiscard]] Status statusOf(const QList<Report> &reports);
/// What Issued::status keeps of a document given out at that stage: `provisional`, `factual_check`, `final`.
[[nodiscard]] QString issuedToken(Stage stage);

/// The reports that a document covers: one, or all of the visit in the order of their making; none for blank forms.
[[nodiscard]] QList<Report> coveredReports(const Notebook &notebook, const DocumentWish &wish);

// ---- The steps. Each is one transaction over all the reports, one step to undo; those that have come as far already
// keep their dates. RecordInvalid names the day that cannot be: one that is missing, or before the step that it
// follows. RecordUnknown.

[[nodiscard]] Result<void> sendForFactCheck(Notebook &notebook, const QList<RecordId> &reports, QDate on, QDate due);
[[nodiscard]] Result<void> recordAnswer(Notebook &notebook, const QList<RecordId> &reports, QDate on);
[[nodiscard]] Result<void> makeFinal(Notebook &notebook, const QList<RecordId> &reports, QDate on);
/// Back to where the reports stood before they came to `stage`: that date goes, and those after it.
[[nodiscard]] Result<void> takeBack(Notebook &notebook, const QList<RecordId> &reports, Stage stage);

} // namespace regards::report
