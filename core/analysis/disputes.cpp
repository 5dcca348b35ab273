// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/disputes.h"

#include <algorithm>
#include <cmath>

namespace regards {

namespace {

bool isJudgement(Rating rating)
{
    return rating != Rating(Rating::Level::NotAssessed);
}

/// Between two judgements, 0 to 1.
double distance(Rating a, Rating b)
{
    if (a == b)
        return 0;
    if (!a.isLevel() || !b.isLevel())
        return 1;
    constexpr double Steps = 3;
    return std::abs(int(a.level()) - int(b.level())) / Steps;
}

double amongObservers(const Evidence &evidence)
{
    QList<Rating> ratings;
    for (const ObserverView &view : evidence.observers) {
        if (view.rating && isJudgement(*view.rating))
            ratings.append(*view.rating);
    }
    if (ratings.size() < 2)
        return 0;
    double sum = 0;
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        for (qsizetype j = i + 1; j < ratings.size(); ++j)
            sum += distance(ratings.at(i), ratings.at(j));
    }
    const qsizetype half = ratings.size() / 2;
    const double greatest = double(half) * double(ratings.size() - half);
    // With three values that all lie 1 apart (both ends and not applicable) more pairs differ than two ends allow.
    return std::min(1.0, sum / greatest);
}

double againstInterviews(const Evidence &evidence)
{
    double sum = 0;
    int pairs = 0;
    for (const InterviewView &interview : evidence.interviews) {
        if (!isJudgement(interview.rating))
            continue;
        for (const ObserverView &observer : evidence.observers) {
            if (!observer.rating || !isJudgement(*observer.rating) || observer.visitUnit != interview.visitUnit)
                continue;
            sum += distance(interview.rating, *observer.rating);
            ++pairs;
        }
    }
    return pairs ? sum / pairs : 0;
}

} // namespace

double disagreement(const Evidence &evidence)
{
    constexpr double InterviewsWeight = 0.5;
    const double observers = amongObservers(evidence);
    return observers + (1 - observers) * InterviewsWeight * againstInterviews(evidence);
}

QList<CriterionCode> mostDisputedFirst(const ReportEvidence &evidence, const Toolkit &toolkit)
{
    struct Place
    {
        CriterionCode code;
        double disagreement;
        bool hasEvidence;
    };
    QList<Place> places;
    for (const Criterion &criterion : toolkit.criteria()) {
        const Evidence found = evidence.evidence(criterion.code.text());
        places.append({criterion.code, disagreement(found), !found.isEmpty()});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        if (a.disagreement != b.disagreement)
            return a.disagreement > b.disagreement;
        return a.hasEvidence && !b.hasEvidence;
    });
    QList<CriterionCode> codes;
    for (const Place &place : places)
        codes.append(place.code);
    return codes;
}

bool passes(CriterionFilter filter, const ReportEvidence &evidence, const QString &criterion)
{
    switch (filter) {
    case CriterionFilter::All:
        return true;
    case CriterionFilter::NotAgreed:
        return !evidence.agreed(criterion).rating;
    case CriterionFilter::Disputed:
        return evidence.evidence(criterion).isDisputed();
    case CriterionFilter::WithoutEvidence:
        return evidence.evidence(criterion).isEmpty();
    case CriterionFilter::InConflict:
        return evidence.isAgreedInConflict(criterion) || evidence.evidence(criterion).hasConflicts();
    }
    return true;
}

QList<CriterionCode> criteriaIn(CriterionOrder order, const ReportEvidence &evidence, const Toolkit &toolkit)
{
    if (order == CriterionOrder::MostDisputedFirst)
        return mostDisputedFirst(evidence, toolkit);
    QList<CriterionCode> codes;
    for (const Criterion &criterion : toolkit.criteria())
        codes.append(criterion.code);
    return codes;
}

Dispute disputeOf(const Evidence &evidence)
{
    constexpr double FarApart = 0.5;
    if (!evidence.isDisputed())
        return disagreement(evidence) > 0 ? Dispute::Interviews : Dispute::None;
    return amongObservers(evidence) < FarApart ? Dispute::Some : Dispute::Far;
}

} // namespace regards
