// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/toolkit.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace regards {

/// What one observer made of a criterion in one unit of the report.
struct ObserverView
{
    RecordId assessment;
    RecordId observer;
    QString name;
    QString background; ///< a token of observer.background
    RecordId visitUnit;
    QString unitName;
    std::optional<Rating> rating;
    QString comment;
    bool seen = false;
    bool read = false;
    QDate observedOn; ///< null: on the day it was written
    bool isInConflict = false; ///< two of their notebooks say different things

    friend bool operator==(const ObserverView &, const ObserverView &) = default;
};

/// A note, document or quote that was tagged with the criterion. Of a document `text` is the finding.
struct TaggedText
{
    enum class Kind : quint8 { Note, Document, Quote };

    Kind kind = Kind::Note;
    RecordId record;
    RecordId interview; ///< of a quote
    QString title; ///< of a document
    QString state; ///< of a document: a token
    QString text;
    QString author; ///< the observer's name; empty for quotes
    QString category; ///< of a quote: a token of interview.category
    RecordId visitUnit; ///< none: the whole facility
    QString unitName; ///< empty: the whole facility
    QDate on; ///< a note's day in local time, a document's own date; null where there is none
    bool isInConflict = false; ///< two files say different things

    friend bool operator==(const TaggedText &, const TaggedText &) = default;
};

/// How one interview was rated on a criterion.
struct InterviewView
{
    RecordId record; ///< the interview_rating
    RecordId interview;
    RecordId visitUnit;
    QString category; ///< a token of interview.category
    Rating rating;
    bool isInConflict = false; ///< two files say different things

    friend bool operator==(const InterviewView &, const InterviewView &) = default;
};

/// All there is on one criterion in the units of one report.
struct Evidence
{
    QList<ObserverView> observers;
    QList<InterviewView> interviews; ///< those that were rated
    QList<TaggedText> texts;

    [[nodiscard]] bool isEmpty() const { return observers.isEmpty() && interviews.isEmpty() && texts.isEmpty(); }
    /**
     * Whether observers who could judge came to different ratings. Not applicable differs from every level; not
     * enough evidence differs from nothing.
     */
    [[nodiscard]] bool isDisputed() const;
    /// The level, or not applicable, that at least two observers gave and nobody gave anything else.
    [[nodiscard]] std::optional<Rating> commonRating() const;
    /// Whether two files say different things of a rating, a comment or a text.
    [[nodiscard]] bool hasConflicts() const;
    /// How many interviews of each category were given each rating, by tokens.
    [[nodiscard]] QMap<QString, QMap<QString, int>> interviewCounts() const;
    /// Whether an interview was rated otherwise than `rating`.
    [[nodiscard]] bool doInterviewsDiffer(Rating rating) const;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

enum class AgreementState : quint8 { Nothing, EvidenceOnly, Disputed, Agreed };

/**
 * What the team has before it when it agrees on one report: the evidence by criterion and what was agreed already.
 *
 * A picture of the notebook at one moment; read again when the notebook has changed.
 */
class ReportEvidence
{
public:
    [[nodiscard]] static ReportEvidence of(const Notebook &notebook, const RecordId &report);

    [[nodiscard]] const QList<RecordId> &visitUnits() const noexcept { return m_visitUnits; }
    [[nodiscard]] QString unitName(const RecordId &visitUnit) const { return m_unitNames.value(visitUnit); }
    [[nodiscard]] Evidence evidence(const QString &criterion) const { return m_evidence.value(criterion); }
    /// Empty, without an id, where nothing was agreed on that criterion, standard or theme.
    [[nodiscard]] Agreed agreed(const QString &subject) const { return m_agreed.value(subject); }
    /// Whether two coordinators agreed on different things there, unsettled yet.
    [[nodiscard]] bool isAgreedInConflict(const QString &subject) const { return m_conflicts.contains(subject); }
    [[nodiscard]] AgreementState state(const QString &criterion) const;
    /// Criteria without an agreed rating that have a common one, in the toolkit's order.
    [[nodiscard]] QList<CriterionCode> common(const Toolkit &toolkit) const;
    /// The agreed ratings right below a standard (its criteria) or a theme (its standards).
    [[nodiscard]] QList<std::optional<Rating>> below(const Toolkit &toolkit, SubjectCode subject) const;
    /// How many criteria have an agreed rating.
    [[nodiscard]] int agreedCount(const Toolkit &toolkit) const;
    /// Reads what was agreed again, and nothing else.
    void readAgreed(const Notebook &notebook);

private:
    void readAssessments(const Notebook &notebook);
    void readInterviews(const Notebook &notebook);
    void readNotesAndDocuments(const Notebook &notebook, const RecordId &visit);
    [[nodiscard]] bool covers(const RecordId &visitUnit) const
    {
        return visitUnit.isNone() || m_unitNames.contains(visitUnit);
    }

    RecordId m_report;
    QList<RecordId> m_visitUnits;
    QHash<RecordId, QString> m_unitNames;
    QHash<RecordId, Observer> m_observers;
    QHash<QString, Evidence> m_evidence;
    QHash<QString, Agreed> m_agreed;
    QSet<QString> m_conflicts; ///< subjects
};

/// The id of what a report agrees on a subject, and the record to begin with where there is none yet.
[[nodiscard]] Agreed agreedOn(const Notebook &notebook, const RecordId &report, const QString &subject);

} // namespace regards
