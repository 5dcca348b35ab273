// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/toolkit/recommendationlibrary.h"
#include "core/toolkit/toolkit.h"

#include <QDate>

namespace regards {

/// A criterion, standard or theme that a recommendation may be about.
struct AdvisableSubject
{
    SubjectCode code;
    std::optional<Rating> rating; ///< what was agreed
    int recommendations = 0; ///< how many are about it already
    int above = 0; ///< how many are about the standard or the theme that it lies in, but not about itself

    /// Agreed as not initiated, or only initiated.
    [[nodiscard]] bool isWeak() const;
    /// Weak, and no recommendation is about it, nor about what it lies in.
    [[nodiscard]] bool isOpen() const { return isWeak() && recommendations + above == 0; }

    friend bool operator==(const AdvisableSubject &, const AdvisableSubject &) = default;
};

/// Every subject of the toolkit, in its order, as one report has it.
[[nodiscard]] QList<AdvisableSubject> advisableSubjects(const Notebook &notebook, const Toolkit &toolkit,
                                                        const RecordId &report);
/// The priority that a rating suggests, as a token of recommendation.priority: high where nothing is begun, medium
/// where it is only begun, low where it is partial; empty elsewhere. A suggestion, to be changed at will.
[[nodiscard]] QString suggestedPriority(const std::optional<Rating> &rating);

/// The day that a horizon (a token of recommendation.horizon) suggests; without one, in three months.
[[nodiscard]] QDate suggestedDue(QStringView horizon, QDate today);

/// What a recommendation is about, in the order of codes.
[[nodiscard]] QList<SubjectCode> subjectsOf(const Notebook &notebook, const RecordId &recommendation);
/// Makes these, and no others, what a recommendation is about, within a transaction of its own.
[[nodiscard]] Result<void> setSubjects(Notebook &notebook, const RecordId &recommendation,
                                       const QList<SubjectCode> &subjects);

/// A recommendation of a report, with what it is about.
struct ListedRecommendation
{
    Recommendation record;
    QList<SubjectCode> subjects; ///< in the order of codes
};
/// As the report orders them: those of high priority first, those without one last, and then by position.
[[nodiscard]] QList<ListedRecommendation> recommendationsOf(const Notebook &notebook, const RecordId &report);

/// Where a recommendation is to stand.
struct AdvicePlace
{
    RecordId recommendation;
    QString priority; ///< a token, or empty

    friend bool operator==(const AdvicePlace &, const AdvicePlace &) = default;
};
/// Writes positions 1, 2, 3… and the priorities, all or none.
[[nodiscard]] Result<void> arrangeRecommendations(Notebook &notebook, const QList<AdvicePlace> &places);

/// A recommendation that is to be made: from a draft, or without one in one's own words.
struct NewAdvice
{
    QList<SubjectCode> chosen; ///< what it was chosen for; none: the service as a whole
    std::optional<RecommendationTemplate> draft{};
};
/**
 * Adds recommendations at the end of a report, all or none; their ids in the same order.
 *
 * A draft gives its words in `language`, its horizon, its id, and a priority by the worst rating it is about. It is
 * about what it was chosen for, and about those of its own subjects that are weak in this report.
 */
[[nodiscard]] Result<QList<RecordId>> addRecommendations(Notebook &notebook, const Toolkit &toolkit,
                                                         const RecordId &report, const QList<NewAdvice> &advice,
                                                         const QString &language);

} // namespace regards
