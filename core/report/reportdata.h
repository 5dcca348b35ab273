// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/agreement.h"
#include "core/analysis/earlieradvice.h"
#include "core/base/result.h"
#include "core/notebook/notebook.h"
#include "core/report/document.h"
#include "core/report/interviewcounts.h"
#include "core/report/status.h"
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

/// A number or a span that the facility gave of one of its units.
struct ReportedFigure
{
    QString unit;
    QString key; ///< token where the program knows it, else as it was written
    QString period;
    QString value; ///< as it was written; empty: withheld, since it might lead to somebody
    QString source;
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
    RecordId id{};
};

/**
 * A criterion that observers judged differently from one unit to another of the same report.
 *
 * A unit's value is what most of its observers found, as the lower median of their levels; none where fewer than
 * FewestObservers could judge it there, so that no single opinion shows.
 */
struct UnitDifference
{
    SubjectCode subject;
    std::optional<Rating> agreed;
    QList<std::optional<Rating>> units; ///< in the order of ReportData::units
};
inline constexpr qsizetype FewestObservers = 3;

/// On how many criteria a unit's observers stand above, at or below the agreed level.
struct UnitStanding
{
    int higher = 0;
    int same = 0;
    int lower = 0;
};

/// How alike observers rated one theme, or (none) all criteria, before they talked.
struct ReportedAgreement
{
    SubjectCode theme;
    Agreement agreement;
};

/// What an earlier report said of units that this one covers too.
struct EarlierReport
{
    QString name;
    QMap<SubjectCode, Rating> ratings; ///< of standards and themes
    bool coversMore = false; ///< units that are not in this report
};

/// What the visit before found and advised, and what became of it.
struct EarlierVisit
{
    QDate firstDay;
    QDate lastDay;
    QList<EarlierReport>
        reports; ///< those on the same units that agreed on some standard, in the order of their making
    QList<EarlierRecommendation> recommendations; ///< report by report, in the order of the report
};

struct ReportData
{
    RecordId id;
    QString name; ///< the report's own
    QString facility;
    QString town;
    QString region;
    QString purpose; ///< the visit's, token
    QDate firstDay;
    QDate lastDay;
    QDate oralFeedbackOn;
    QDate restitutionOn;
    Status status;
    QList<ReportedUnit> units; ///< in the visit's order
    QList<ReportedFigure> figures; ///< by unit, then in the order of their making
    QList<ReportedObserver> team; ///< the lead first, then by name
    ReportedInterviews interviews; ///< as they may be given
    QList<ReportedDocument> documents; ///< each title once, by title
    QMap<SubjectCode, AgreedResult> agreed; ///< of the toolkit's subjects only
    QMap<SubjectCode, QList<ReportedQuote>> quotes; ///< by theme, in the order of their texts
    QList<ReportedStrength> strengths; ///< in the order chosen
    QList<ReportedRecommendation> recommendations; ///< the high ones first, then in the order chosen
    QMap<QString, QString> sections; ///< the facility's answer apart
    QString facilityAnswer;
    QList<UnitDifference> differences; ///< in the toolkit's order; of several units only
    QList<UnitStanding> standings; ///< a unit each, where the report covers several
    QList<ReportedAgreement> agreement; ///< all criteria, then theme by theme; none where nobody rated
    std::optional<EarlierVisit> earlier; ///< where the visit follows another and that one is here

    [[nodiscard]] bool isFinal() const { return status.stage == Stage::Final; }
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
/// Whether anything was agreed on single criteria; else only standards and themes were judged, or nothing yet.
[[nodiscard]] bool hasCriteria(const ReportData &data);
/// The agreed ratings of all criteria within a theme, a standard, or (none) the whole toolkit.
[[nodiscard]] Counts countsWithin(const ReportData &data, const Toolkit &toolkit, SubjectCode subject);

} // namespace regards::report
