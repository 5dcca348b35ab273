// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/report/interviewcounts.h"
#include "core/toolkit/toolkit.h"

#include <QDate>
#include <QMap>

#include <optional>

/// What a report rests on, gathered from the notebook as plain values; nothing in it leads back to an interview.
namespace regards::report {

/// Texts that people write for a report are kept under these keys; a theme's findings under findingsKey().
namespace section {
inline const QString Summary = QStringLiteral("summary");
inline const QString Context = QStringLiteral("context");
inline const QString Presentation = QStringLiteral("presentation"); ///< of the facility and its units
inline const QString Method = QStringLiteral("method");
inline const QString Strengths = QStringLiteral("strengths");
inline const QString Recommendations = QStringLiteral("recommendations");
inline const QString FacilityAnswer = QStringLiteral("facility_answer");
inline const QString Follow = QStringLiteral("follow"); ///< what follows
inline const QString Limits = QStringLiteral("limits");
} // namespace section

/// `findings_1`, `findings_2`…
[[nodiscard]] QString findingsKey(SubjectCode theme);

struct ReportedUnit
{
    QString name;
    QString kind; ///< token, may be empty, as the next
    QString population;
    QString department;
    std::optional<qint64> capacity;
};

/// Somebody of the team, who signs the report with the others.
struct ReportedObserver
{
    QString name;
    QString background; ///< token
    bool isLead = false;
};

struct ReportedDocument
{
    QString title;
    QDate date;
    QString state; ///< token, empty where unknown
};

/// What the team agreed on one criterion, standard or theme.
struct AgreedResult
{
    std::optional<Rating> rating;
    QString reason;
    QString minorityView;
    QString unitExceptions;

    [[nodiscard]] bool isEmpty() const
    {
        return !rating && reason.isEmpty() && minorityView.isEmpty() && unitExceptions.isEmpty();
    }
};

/// Words that may be published, and who may be named for them: ReportedInterviews::speakerOf().
struct ReportedQuote
{
    QString text;
    QString category;
};

struct ReportedStrength
{
    QString text;
    SubjectCode subject; ///< none: of the whole
};

struct ReportedRecommendation
{
    QString text;
    QString why;
    QString priority; ///< token, empty where none was chosen
    QString horizon; ///< token, likewise
    QDate due;
    QString responsible;
    QString indicator;
    QString facilityAnswer;
    QList<SubjectCode> subjects; ///< ordered, each once
};

struct ReportData
{
    QString name; ///< the report's own
    QString facility;
    QString town;
    QString region;
    QString purpose; ///< the visit's, token
    QDate firstDay;
    QDate lastDay;
    QDate oralFeedbackOn;
    QDate sentOn; ///< invalid: the report is provisional
    QList<ReportedUnit> units; ///< in the visit's order
    QList<ReportedObserver> team; ///< the lead first, then by name
    ReportedInterviews interviews; ///< as they may be given
    QList<ReportedDocument> documents; ///< each title once, by title
    QMap<SubjectCode, AgreedResult> agreed; ///< of the toolkit's subjects only
    QMap<SubjectCode, QList<ReportedQuote>> quotes; ///< by theme, in the order of their texts
    QList<ReportedStrength> strengths; ///< in the order chosen
    QList<ReportedRecommendation> recommendations; ///< the high ones first, then in the order chosen
    QMap<QString, QString> sections;
    QString facilityAnswer;

    [[nodiscard]] bool isFinal() const { return sentOn.isValid(); }
    [[nodiscard]] std::optional<Rating> ratingOf(SubjectCode subject) const { return agreed.value(subject).rating; }
};

/**
 * Gathers a report's data. Deleted, erased and private records, interviews without consent and quotes that may not
 * be published are left out. RecordUnknown where there is no such report.
 */
[[nodiscard]] Result<ReportData> gatherReportData(const Notebook &notebook, const Toolkit &toolkit,
                                                  const RecordId &report);

/// How a rating is shown; Unrated where there is none.
[[nodiscard]] RatingMark markOf(std::optional<Rating> rating);
/// The agreed ratings of all criteria within a theme, a standard, or (none) the whole toolkit.
[[nodiscard]] Counts countsWithin(const ReportData &data, const Toolkit &toolkit, SubjectCode subject);

} // namespace regards::report
