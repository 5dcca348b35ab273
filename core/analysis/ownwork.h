// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/assignments.h"
#include "core/analysis/coverage.h"

#include <QHash>

#include <optional>

namespace regards {

/// Something an observer wrote down that bears on a criterion.
struct EvidencePiece
{
    enum class Kind : quint8 { Note, Document, Quote };

    Kind kind = Kind::Note;
    RecordId record; ///< the note, document or quote
    RecordId interview; ///< of a quote; none otherwise
    RecordId visitUnit; ///< none: the whole facility
    QString text; ///< the note, the document's title and finding, the quote
    qint64 at = 0; ///< milliseconds since 1970 UTC
    bool isPrivate = false;

    friend bool operator==(const EvidencePiece &, const EvidencePiece &) = default;
};

/// What an observer has on one criterion in one unit.
struct CriterionWork
{
    std::optional<Rating> rating{};
    bool hasComment = false;
    qsizetype pieces = 0; ///< of evidence in this unit: notes, documents, quotes, ratings from interviews

    [[nodiscard]] bool hasEvidence() const noexcept { return hasComment || pieces > 0; }
    [[nodiscard]] bool isTouched() const noexcept { return rating || hasEvidence(); }

    friend bool operator==(const CriterionWork &, const CriterionWork &) = default;
};

/**
 * What one observer of a visit has written on its criteria, unit by unit, held in memory.
 *
 * Read whole once, then kept up to date by what Notebook::changed() names, so that going from one criterion or unit
 * to another reads nothing. It counts as coverageOf() does: what is on the whole facility bears on a criterion, but is
 * no evidence on any one unit.
 */
class OwnWork
{
public:
    /// `notebook` outlives it.
    OwnWork(const Notebook &notebook, const RecordId &visit, const RecordId &observer);

    /// What update() found to be different.
    struct Difference
    {
        bool isEverything = false;
        QSet<CriterionCode> criteria; ///< where it isn't everything: judged otherwise in some unit

        [[nodiscard]] bool isNone() const { return !isEverything && criteria.isEmpty(); }
    };
    /// Reads again what these records touch; empty: anything.
    Difference update(const QSet<RecordId> &records);

    [[nodiscard]] CriterionWork of(const RecordId &visitUnit, CriterionCode criterion) const;
    /// What bears on the criterion in that unit, then what bears on it in the whole facility; the oldest first.
    [[nodiscard]] QList<EvidencePiece> evidence(const RecordId &visitUnit, CriterionCode criterion) const;
    /// How far these criteria are in that unit; what was agreed is not counted.
    [[nodiscard]] Coverage coverage(const RecordId &visitUnit, const QList<Criterion> &criteria) const;
    /// How many criteria of units were touched that are not the observer's own by assignment.
    [[nodiscard]] qsizetype touchedOutside(const Assignments &assignments, const Toolkit &toolkit) const;

private:
    using Key = std::pair<RecordId, CriterionCode>;
    struct Judged
    {
        std::optional<Rating> rating{};
        bool hasComment = false;
    };

    void readAssessments();
    void readEvidence();
    void readInterviews();
    void take(const Assessment &assessment);
    template <typename Written, typename Tag>
    void readTagged(const QString &reference, EvidencePiece (*toEvidence)(const Written &));

    const Notebook &m_notebook;
    RecordId m_visit;
    RecordId m_observer;
    QHash<Key, Judged> m_judged;
    QHash<Key, QList<EvidencePiece>> m_evidence;
    QHash<Key, qsizetype> m_interviewRatings;
};

} // namespace regards
