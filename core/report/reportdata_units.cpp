// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a report's units one by one: the observers' views, and the facility's figures.
#include "core/analysis/suggestion.h"
#include "core/privacy/suppression.h"
#include "core/report/reportdata_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What most observers found in a unit; none where too few of them could judge.
std::optional<Rating> viewOf(const QList<Rating> &ratings)
{
    QList<std::optional<Rating>> levels;
    qsizetype inapplicable = 0;
    for (const Rating rating : ratings) {
        if (rating.isLevel())
            levels.append(rating);
        inapplicable += rating == Rating(Rating::Level::NotApplicable);
    }
    if (levels.size() + inapplicable < FewestObservers)
        return std::nullopt;
    if (inapplicable > levels.size())
        return Rating(Rating::Level::NotApplicable);
    return levels.size() < FewestObservers ? std::nullopt : suggestedRating(levels);
}

void count(UnitStanding &standing, std::optional<Rating> unit, std::optional<Rating> agreed)
{
    if (!unit || !agreed || !unit->isLevel() || !agreed->isLevel())
        return;
    if (*unit == *agreed)
        ++standing.same;
    else
        ++(*unit > *agreed ? standing.higher : standing.lower);
}

/// Whether two units were found to be different.
bool differ(const QList<std::optional<Rating>> &units)
{
    std::optional<Rating> first;
    for (const std::optional<Rating> &unit : units) {
        if (unit && first && *unit != *first)
            return true;
        if (unit)
            first = unit;
    }
    return false;
}

/// The number a figure begins with, where it counts people or what was done to them.
std::optional<qint64> countIn(const Indicator &figure)
{
    static const QStringList countsNobody{u"beds"_s, u"places"_s, u"length_of_stay"_s};
    static const QRegularExpression number(u"^\\s*(\\d+)(?![\\d.,]*\\d)"_s);
    if (countsNobody.contains(figure.key))
        return std::nullopt;
    const auto match = number.match(figure.value);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

bool isWithheld(const Indicator &figure, const QList<Indicator> &all)
{
    const std::optional<qint64> own = countIn(figure);
    if (!own || isSmall(*own))
        return own.has_value();
    if (figure.key != u"without_consent")
        return false;
    return std::any_of(all.begin(), all.end(), [&](const Indicator &other) {
        const auto present = other.key == u"present" || other.key == u"people" ? countIn(other) : std::nullopt;
        return present && isSmall(*present - *own);
    });
}

} // namespace

ObserverViews readObserverViews(const Notebook &notebook, const QList<RecordId> &visitUnits)
{
    ObserverViews views{visitUnits, {}};
    for (const RecordId &visitUnit : visitUnits) {
        RatingsByCriterion ratings;
        for (const Assessment &assessment : notebook.all<Assessment>({u"visit_unit"_s, Value{visitUnit}})) {
            const auto code = CriterionCode::fromText(assessment.criterion);
            if (code && assessment.rating)
                ratings[*code].append(*assessment.rating);
        }
        views.ratings.append(ratings);
    }
    return views;
}

void compareUnits(const ObserverViews &views, const Toolkit &toolkit, ReportData &data)
{
    data.standings.resize(views.units.size());
    for (const Criterion &criterion : toolkit.criteria()) {
        UnitDifference found{criterion.code, data.ratingOf(criterion.code), {}};
        for (qsizetype unit = 0; unit < views.units.size(); ++unit) {
            found.units.append(viewOf(views.ratings.at(unit).value(criterion.code)));
            count(data.standings[unit], found.units.last(), found.agreed);
        }
        if (differ(found.units))
            data.differences.append(found);
    }
}

QList<ReportedAgreement> agreementByTheme(const ObserverViews &views, const Toolkit &toolkit)
{
    QList<RatedUnit> rated;
    for (const Criterion &criterion : toolkit.criteria()) {
        for (qsizetype unit = 0; unit < views.units.size(); ++unit) {
            RatedUnit one{criterion.code, views.units.at(unit), {}};
            for (const Rating rating : views.ratings.at(unit).value(criterion.code)) {
                if (rating.isLevel())
                    one.levels.append(rating);
            }
            if (!one.levels.isEmpty())
                rated.append(one);
        }
    }
    if (rated.isEmpty())
        return {};
    QList<ReportedAgreement> agreement{{{}, agreementOf(rated)}};
    for (const Theme &theme : toolkit.themes())
        agreement.append({theme.code, agreementOf(within(rated, theme.code))});
    return agreement;
}

QList<ReportedFigure> gatherFigures(const Notebook &notebook, const QList<RecordId> &visitUnits)
{
    QList<ReportedFigure> figures;
    for (const RecordId &visitUnit : visitUnits) {
        const auto row = notebook.find<VisitUnit>(visitUnit);
        const Unit unit = row ? notebook.find<Unit>(row->unit).value_or(Unit()) : Unit();
        const QList<Indicator> all = notebook.all<Indicator>({u"visit_unit"_s, Value{visitUnit}});
        for (const Indicator &figure : all) {
            if (!figure.value.trimmed().isEmpty())
                figures.append({unit.name, figure.key, figure.period.trimmed(),
                                isWithheld(figure, all) ? QString() : figure.value.trimmed(), figure.source.trimmed()});
        }
    }
    return figures;
}

} // namespace regards::report
