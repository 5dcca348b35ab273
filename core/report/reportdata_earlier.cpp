// SPDX-License-Identifier: GPL-3.0-or-later
// What the visit before found and advised on the same units.
#include "core/report/reportdata_parts.h"

#include <QSet>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The units themselves, which several visits share.
QSet<RecordId> unitsOf(const Notebook &notebook, const RecordId &report)
{
    QSet<RecordId> units;
    for (const ReportUnit &one : notebook.all<ReportUnit>({u"report"_s, Value{report}})) {
        if (const auto visitUnit = notebook.find<VisitUnit>(one.visitUnit))
            units.insert(visitUnit->unit);
    }
    return units;
}

QMap<SubjectCode, Rating> ratingsOf(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report)
{
    QMap<SubjectCode, Rating> ratings;
    for (const Agreed &agreed : notebook.all<Agreed>({u"report"_s, Value{report}})) {
        const auto subject = SubjectCode::fromText(agreed.subject);
        if (subject && agreed.rating && toolkit.contains(*subject) && subject->level() != SubjectCode::Level::Criterion)
            ratings.insert(*subject, *agreed.rating);
    }
    return ratings;
}

} // namespace

std::optional<EarlierVisit> gatherEarlier(const Notebook &notebook, const Toolkit &toolkit, const Report &report)
{
    const auto before = notebook.find<Visit>(followedVisit(notebook, report.id));
    if (!before)
        return std::nullopt;
    EarlierVisit earlier{before->firstDay, before->lastDay, {}, {}};
    const QSet<RecordId> units = unitsOf(notebook, report.id);
    for (const Report &one : notebook.all<Report>({u"visit"_s, Value{before->id}})) {
        const QSet<RecordId> its = unitsOf(notebook, one.id);
        const EarlierReport found{one.name, ratingsOf(notebook, toolkit, one.id), !units.contains(its)};
        if (its.intersects(units) && !found.ratings.isEmpty())
            earlier.reports.append(found);
    }
    earlier.recommendations = earlierRecommendations(notebook, report.id);
    earlier.recommendations.removeIf(
        [](const EarlierRecommendation &one) { return one.record.text.trimmed().isEmpty(); });
    return earlier;
}

} // namespace regards::report
