// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/toolkit/rating.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/**
 * What the demo's people, places and texts are: resources/demo/ as values.
 *
 * Everything in it is invented. `like` says which kind of unit a text fits ("ward", "day"); empty: either.
 */
namespace regards::demo {

struct FacilityContent
{
    QString name;
    QString kind;
    QString town;
    QString region;
    QString context; ///< of a visit there
};

struct UnitContent
{
    QString like;
    QString name;
    QString kind; ///< token, as the next
    QString population;
    QString department;
    qint64 capacity = 0;
    bool overnight = false;
    bool premises = false;
    bool meals = false;
};

struct PersonContent
{
    QString key; ///< in file names: lower-case ASCII
    QString name;
    QString background; ///< token
    QString profession;
    QString region;
    bool peerWorker = false;
    bool lead = false;
    QMap<QString, QString> themes; ///< by kind of unit: codes separated by blanks
    QStringList hears; ///< categories of the interviews this person holds
};

struct PlanContent
{
    QString like;
    QString category;
    qint64 planned = 0;
    qint64 eligible = 0;
    QString method;
};

struct IndicatorContent
{
    QString like;
    QString key;
    QString period;
    QString value;
    QString source;
};

struct TaskContent
{
    QString key;
    QString text;
    int daysBefore = 0; ///< the visit
};

/// What two people wrote apart about one criterion in the first unit.
struct ClashContent
{
    QString criterion;
    QString own; ///< by the observer
    QString paper; ///< typed in from the observer's paper by the coordinator
};

struct ProgrammeContent
{
    QString passphrase;
    QList<FacilityContent> facilities;
    QList<UnitContent> units;
    QList<PersonContent> people;
    QStringList spareGiven; ///< names for further observers
    QStringList spareFamily;
    QString visitTitle; ///< %1: the facility
    QString reportName; ///< %1: the unit
    QList<PlanContent> plans;
    QList<IndicatorContent> indicators;
    QList<TaskContent> tasks;
    QString trip;
    QString trainingTitle;
    QString trainingPlace;
    ClashContent clash;
    QString alertToldTo;
    QString alertAction;
    QStringList unassessed; ///< comments on what could not be judged
};

/// What holds in one kind of unit, and why the team will say so.
struct Truth
{
    Rating rating = Rating::Level::NotAssessed;
    QString reason;
    QString minority;
    QString exceptions; ///< of one unit
};

/// A text and the kind of unit it fits.
struct Remark
{
    QString like;
    QString text;
};

struct CriterionContent
{
    QMap<QString, Truth> truth; ///< by kind of unit
    bool disputed = false;
    QList<Remark> good;
    QList<Remark> weak;
};

struct AnswerContent
{
    QString like;
    QString tone; ///< good, mixed, hard
    QString text;
    QString quote; ///< a part of the text; may be empty
    QStringList tags; ///< of the quote
};

struct InterviewContent
{
    QString like;
    QString category;
    bool refused = false;
    bool withdrawn = false; ///< after the hand-over
    qint64 people = 1;
    QString tone;
    QString remarks;
};

struct NoteContent
{
    QString like; ///< "facility": on the whole facility
    QString place;
    QString text;
    QStringList tags;
    bool isPrivate = false;
};

struct DocumentContent
{
    QString like; ///< "facility": on the whole facility
    QString title;
    QString kind;
    QString state;
    QDate date;
    QString finding;
    QStringList tags;
};

struct StrengthContent
{
    QString subject;
    QString text;
};

/// What a recommendation of the visit before had come to.
struct ProgressContent
{
    int daysAfter = 0; ///< the visit that it was made at
    QString state; ///< token
    QString comment;
};

struct RecommendationContent
{
    QString text;
    QString why;
    QString priority;
    QString horizon;
    QString responsible;
    QString indicator;
    QStringList tags;
    QList<ProgressContent> progress;
    QString carried; ///< the criterion of the later recommendation that goes on with it; may be empty
};

/// What the team agrees on one kind of unit beside the criteria.
struct ReportContent
{
    QMap<QString, Truth> subjects; ///< standards and themes by code
    QList<StrengthContent> strengths;
    QList<RecommendationContent> recommendations;
    QMap<QString, QString> sections;
};

/// The visit before, on the same units, of which only the result was typed in.
struct EarlierContent
{
    QString visitTitle; ///< %1: the facility
    QString reportName;
    QString context;
    int daysBefore = 0;
    int days = 0;
    ReportContent report;
    QString answer;
};

/// How the facility answers the report on a unit of that kind; days count from the visit's first.
struct FactCheckContent
{
    QString like;
    int sentAfter = 0;
    int dueAfter = 0;
    int answeredAfter = 0;
    QString answer;
    QMap<QString, QString> recommendations; ///< by a criterion that they are about
};

struct Content
{
    ProgrammeContent programme;
    QMap<QString, CriterionContent> criteria; ///< by code
    QMap<QString, QList<AnswerContent>> answers; ///< by question
    QStringList before; ///< what people say before an answer
    QStringList after; ///< and after it
    QList<InterviewContent> interviews;
    QList<NoteContent> notes;
    QList<DocumentContent> documents;
    QMap<QString, ReportContent> reports; ///< by kind of unit
    EarlierContent earlier;
    QMap<QString, QString> facilitySections; ///< written parts of the facility's report
    QList<FactCheckContent> factChecks;
    QByteArray readMe; ///< UTF-8
};

/// Whether a text meant for units of kind `textLike` fits a unit of kind `unitLike`.
[[nodiscard]] inline bool fits(const QString &textLike, const QString &unitLike)
{
    return textLike.isEmpty() || textLike == unitLike;
}

/// Reads the resources: FileDamaged with file and place where they are not as this program expects.
[[nodiscard]] Result<Content> loadContent();

} // namespace regards::demo
