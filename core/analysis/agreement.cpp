// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/agreement.h"

#include <algorithm>
#include <cmath>

namespace regards {

namespace {

constexpr auto Metric = Coincidences::Metric::Ordinal;
constexpr double ReliableFrom = 0.800;
constexpr double TentativeFrom = 0.667;

QList<int> ranks(const RatedUnit &unit)
{
    QList<int> ranks;
    for (const Rating level : unit.levels)
        ranks.append(rankOf(level));
    return ranks;
}

Coincidences coincidences(const QList<RatedUnit> &units)
{
    Coincidences coincidences;
    for (const RatedUnit &unit : units)
        coincidences.add(ranks(unit));
    return coincidences;
}

/// Judges alpha as it is shown, so that figure and words never contradict each other.
AgreementMeaning meaningOf(double alpha)
{
    const double shown = toThreeDecimals(alpha);
    if (shown >= ReliableFrom)
        return AgreementMeaning::Reliable;
    if (shown >= TentativeFrom)
        return AgreementMeaning::Tentative;
    return shown > 0 ? AgreementMeaning::Unreliable : AgreementMeaning::Chance;
}

} // namespace

double toThreeDecimals(double figure)
{
    return std::round(figure * 1000) / 1000;
}

QString token(AgreementMeaning meaning)
{
    switch (meaning) {
    case AgreementMeaning::TooFew:
        return QStringLiteral("too_few");
    case AgreementMeaning::NothingVaries:
        return QStringLiteral("nothing_varies");
    case AgreementMeaning::Reliable:
        return QStringLiteral("reliable");
    case AgreementMeaning::Tentative:
        return QStringLiteral("tentative");
    case AgreementMeaning::Unreliable:
        return QStringLiteral("unreliable");
    case AgreementMeaning::Chance:
        return QStringLiteral("chance");
    }
    return {};
}

int rankOf(Rating level)
{
    Q_ASSERT(level.isLevel());
    return int(level.level());
}

QList<RatedUnit> ratedUnits(const ReportEvidence &evidence, const Toolkit &toolkit)
{
    QList<RatedUnit> units;
    for (const Criterion &criterion : toolkit.criteria()) {
        const QList<ObserverView> views = evidence.evidence(criterion.code.text()).observers;
        for (const RecordId &visitUnit : evidence.visitUnits()) {
            RatedUnit unit{criterion.code, visitUnit, {}};
            for (const ObserverView &view : views) {
                if (view.visitUnit == visitUnit && view.rating && view.rating->isLevel())
                    unit.levels.append(*view.rating);
            }
            if (!unit.levels.isEmpty())
                units.append(unit);
        }
    }
    return units;
}

QList<RatedUnit> ratedUnits(const Notebook &notebook, const Toolkit &toolkit, const QList<RecordId> &visitUnits)
{
    QMap<CriterionCode, QList<RatedUnit>> byCriterion;
    for (const RecordId &visitUnit : visitUnits) {
        QMap<CriterionCode, QList<Rating>> levels;
        for (const Assessment &assessment :
             notebook.all<Assessment>({QStringLiteral("visit_unit"), Value{visitUnit}})) {
            const auto code = CriterionCode::fromText(assessment.criterion);
            if (code && assessment.rating && assessment.rating->isLevel())
                levels[*code].append(*assessment.rating);
        }
        for (auto it = levels.begin(); it != levels.end(); ++it)
            byCriterion[it.key()].append({it.key(), visitUnit, it.value()});
    }
    QList<RatedUnit> units;
    for (const Criterion &criterion : toolkit.criteria())
        units.append(byCriterion.value(criterion.code));
    return units;
}

QList<RatedUnit> within(const QList<RatedUnit> &units, SubjectCode subject)
{
    if (subject.isNone())
        return units;
    QList<RatedUnit> some;
    std::copy_if(units.begin(), units.end(), std::back_inserter(some),
                 [subject](const RatedUnit &unit) { return unit.criterion.subject().isWithin(subject); });
    return some;
}

Agreement agreementOf(const QList<RatedUnit> &units)
{
    const Coincidences all = coincidences(units);
    Agreement agreement;
    agreement.units = all.units();
    agreement.pairs = all.pairs();
    agreement.alike = all.alike();
    if (all.pairs() < FewestAgreementPairs)
        return agreement;
    agreement.percent = 100.0 * double(all.alike()) / double(all.pairs());
    agreement.alpha = all.alpha(Metric);
    agreement.meaning = agreement.alpha ? meaningOf(*agreement.alpha) : AgreementMeaning::NothingVaries;
    return agreement;
}

QList<DisagreementShare> disagreementShares(const QList<RatedUnit> &units)
{
    const Coincidences all = coincidences(units);
    QMap<CriterionCode, double> disagreement;
    double sum = 0;
    for (const RatedUnit &unit : units) {
        const QList<int> given = ranks(unit);
        double apart = 0;
        for (qsizetype i = 0; i < given.size(); ++i) {
            for (qsizetype j = i + 1; j < given.size(); ++j)
                apart += all.difference(given[i], given[j], Metric);
        }
        if (apart > 0) {
            apart /= double(given.size() - 1);
            disagreement[unit.criterion] += apart;
            sum += apart;
        }
    }
    QList<DisagreementShare> shares;
    for (auto it = disagreement.begin(); it != disagreement.end(); ++it)
        shares.append({it.key(), it.value() / sum});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const DisagreementShare &a, const DisagreementShare &b) { return a.share > b.share; });
    return shares;
}

} // namespace regards
