// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"

#include <variant>

namespace regards {

/// What a report agrees on a criterion, standard or theme.
struct AgreedFigure
{
    RecordId report;
    SubjectCode subject;
};

/// What the agreed ratings below a standard or theme suggest for it.
struct SuggestionFigure
{
    RecordId report;
    SubjectCode subject;
};

/// How many criteria within a theme or standard (none: all) a report has agreed on, or on how many of them on each
/// rating.
struct AgreedCountFigure
{
    RecordId report;
    SubjectCode within;
};

/// How alike the observers rated the criteria of a theme (none: all) in the units of a report.
struct AgreementFigure
{
    RecordId report;
    SubjectCode theme;
};

/// How the interviews of one category (empty: all) in the units of a report were rated on a criterion.
struct InterviewRatingsFigure
{
    RecordId report;
    CriterionCode criterion;
    QString category; ///< a token of interview.category
};

/// How far the criteria of a theme (none: all) have been looked at in one unit: coverageOf().
struct CoverageFigure
{
    enum class Count : quint8 { Rated, WithEvidence, Untouched, Agreed };

    RecordId visitUnit;
    SubjectCode theme;
    Count count = Count::Rated;
    RecordId observer; ///< none: what all wrote
};

/// How many interviews of one category there were, or are planned, in some units of a visit.
struct InterviewsFigure
{
    enum class Count : quint8 { Held, Refused, Withdrawn, Planned };

    RecordId visit;
    QList<RecordId> visitUnits; ///< none among them: those with the whole facility
    QString category; ///< a token of interview.category; empty: of those whose category was erased
    Count count = Count::Held;
    RecordId observer; ///< none: what all held
};

/// A figure on a screen, or a rating that stands for a team: something of which one may ask where it comes from.
using Figure = std::variant<AgreedFigure, SuggestionFigure, AgreedCountFigure, AgreementFigure, InterviewRatingsFigure,
                            CoverageFigure, InterviewsFigure>;

/// One record behind a figure: who wrote what counts of it, when, and what it is.
struct SourceRecord
{
    RecordId record;
    QString type;
    QString field; ///< whose value counts; empty: the record itself does
    Value value; ///< of that field: in a history what was written then, elsewhere as it is now
    RecordId author; ///< the observer it belongs to, or who wrote it
    qint64 at = 0; ///< milliseconds since 1970 UTC: when that value was written
    QDate observedOn; ///< the day of the sheet of paper it was typed in from, where there was one
    RecordId visitUnit; ///< none: the whole facility, or of no unit
    QStringList subjects; ///< what it is on, of what the figure is about
    QString text; ///< what else it says: a comment, a finding, a reason; may be empty

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

/// Sources of one kind, in the order of the toolkit's subjects, then of time.
struct SourceGroup
{
    enum class Kind : quint8 {
        Agreed, ///< what a report agrees on the figure's own subject, or on the criteria that are counted
        Below, ///< agreed ratings of the criteria of a standard, or of the standards of a theme
        ObserverRatings, ///< assessments, with their comments
        Comments, ///< assessments that count for their comment
        InterviewRatings,
        Notes,
        Documents,
        Quotes,
        Interviews,
        Plans, ///< of interviews
        History, ///< every value that the agreed rating and its texts have had, the oldest first
    };

    Kind kind = Kind::Agreed;
    QList<SourceRecord> sources;

    friend bool operator==(const SourceGroup &, const SourceGroup &) = default;
};

/**
 * The records that a figure rests on, by kind; kinds without any are missing.
 *
 * Whoever computes the figure from these records alone gets the figure that is shown. Records that only led to a
 * judgement, such as all evidence on a criterion for its agreed rating, are listed too.
 */
[[nodiscard]] QList<SourceGroup> sourcesOf(const Notebook &notebook, const Toolkit &toolkit, const Figure &figure);

/// What the figure is about; none for all criteria, and for interviews.
[[nodiscard]] SubjectCode subjectOf(const Figure &figure);

} // namespace regards
