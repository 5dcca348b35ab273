// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/earlieradvice.h"

#include "core/analysis/advice.h"

#include <QSet>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Before the id of the recommendation that was carried over; no template's id has a colon.
constexpr QStringView EarlierPrefix = u"earlier:";

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

QList<ProgressEntry> historyOf(const Notebook &notebook, const RecordId &recommendation)
{
    QList<ProgressEntry> history;
    for (const Progress &one : notebook.all<Progress>({u"recommendation"_s, Value{recommendation}}))
        history.append({one.id, one.date, one.state, one.comment});
    std::stable_sort(history.begin(), history.end(),
                     [](const ProgressEntry &a, const ProgressEntry &b) { return a.date < b.date; });
    return history;
}

QDate lastDayOf(const Visit &visit)
{
    return visit.lastDay.isValid() ? visit.lastDay : visit.firstDay;
}

} // namespace

QString EarlierRecommendation::state() const
{
    const auto last = std::find_if(history.crbegin(), history.crend(),
                                   [](const ProgressEntry &entry) { return !entry.state.isEmpty(); });
    return last == history.crend() ? QString() : last->state;
}

RecordId followedVisit(const Notebook &notebook, const RecordId &report)
{
    const auto found = notebook.find<Report>(report);
    const auto visit = found ? notebook.find<Visit>(found->visit) : std::nullopt;
    if (!visit)
        return {};
    const auto followed = notebook.find<Visit>(visit->follows);
    return followed && !followed->deleted ? followed->id : RecordId();
}

QList<EarlierRecommendation> earlierRecommendations(const Notebook &notebook, const RecordId &report)
{
    const auto visit = notebook.find<Visit>(followedVisit(notebook, report));
    if (!visit)
        return {};
    QHash<RecordId, RecordId> carried;
    for (const Recommendation &one : notebook.all<Recommendation>({u"report"_s, Value{report}})) {
        if (const RecordId from = carriedFrom(one))
            carried.insert(from, one.id);
    }
    const QSet<RecordId> units = unitsOf(notebook, report);
    QList<EarlierRecommendation> earlier;
    for (const Report &before : notebook.all<Report>({u"visit"_s, Value{visit->id}})) {
        const QSet<RecordId> its = unitsOf(notebook, before.id);
        if (!units.isEmpty() && !its.isEmpty() && !units.intersects(its))
            continue;
        for (const ListedRecommendation &one : recommendationsOf(notebook, before.id)) {
            EarlierRecommendation found{one.record, before.name, before.sentOn, one.subjects, {}, {}};
            if (!found.day.isValid())
                found.day = lastDayOf(*visit);
            found.history = historyOf(notebook, one.record.id);
            found.carriedInto = carried.value(one.record.id);
            earlier.append(found);
        }
    }
    return earlier;
}

QList<Visit> visitsToFollow(const Notebook &notebook, const RecordId &visit)
{
    const auto later = notebook.find<Visit>(visit);
    if (!later)
        return {};
    QList<Visit> visits;
    for (const Visit &one : notebook.all<Visit>({u"facility"_s, Value{later->facility}})) {
        const bool isBefore = !later->firstDay.isValid() || !one.firstDay.isValid() || one.firstDay < later->firstDay;
        if (one.id != visit && isBefore)
            visits.append(one);
    }
    std::stable_sort(visits.begin(), visits.end(),
                     [](const Visit &a, const Visit &b) { return a.firstDay > b.firstDay; });
    return visits;
}

Result<void> setFollowedVisit(Notebook &notebook, const RecordId &visit, const RecordId &followed)
{
    Record record;
    record.type = Visit::typeName();
    record.id = visit;
    record.fields.insert(u"follows"_s, followed ? Value{followed} : Value{});
    const auto written = notebook.put(record);
    return written ? Result<void>() : Result<void>(written.error());
}

Progress progressOn(const Notebook &notebook, const RecordId &recommendation, QDate day)
{
    Progress progress;
    progress.recommendation = recommendation;
    progress.date = day;
    const RecordId id = keyedId(*recordType(Progress::typeName()), progress.toRecord().fields);
    if (const auto found = notebook.find<Progress>(id); found && !found->deleted)
        return *found;
    progress.id = id;
    return progress;
}

Result<void> setProgress(Notebook &notebook, const RecordId &recommendation, QDate day, const QString &state)
{
    Progress progress = progressOn(notebook, recommendation, day);
    const auto before = notebook.record(progress.id);
    const bool isThere = before && !before->deleted;
    if (state.isEmpty())
        return isThere ? notebook.setDeleted(progress.id, true) : Result<void>();
    progress.state = state;
    // Whole: one that was taken away comes back without what was said then.
    const auto written = notebook.put(progress);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<RecordId> carryOver(Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                           const EarlierRecommendation &earlier, const QString &why)
{
    Recommendation made;
    made.report = report;
    made.text = earlier.record.text;
    made.why = earlier.record.why.isEmpty() ? why : QString(why + u"\n\n" + earlier.record.why);
    made.priority = earlier.record.priority;
    made.responsible = earlier.record.responsible;
    made.indicator = earlier.record.indicator;
    made.template_ = earlierTemplate(earlier.record.id);
    qint64 last = 0;
    for (const Recommendation &one : notebook.all<Recommendation>({u"report"_s, Value{report}}))
        last = std::max(last, one.position.value_or(0));
    made.position = last + 1;
    QList<SubjectCode> subjects = earlier.subjects;
    subjects.removeIf([&](SubjectCode code) { return !toolkit.contains(code); });
    RecordId id;
    const auto written = notebook.inTransaction([&]() -> Result<void> {
        const auto put = notebook.put(made);
        if (!put)
            return put.error();
        id = *put;
        return setSubjects(notebook, id, subjects);
    });
    if (!written)
        return written.error();
    return id;
}

QString earlierTemplate(const RecordId &earlier)
{
    return EarlierPrefix + earlier.text();
}

RecordId carriedFrom(const Recommendation &recommendation)
{
    if (!recommendation.template_.startsWith(EarlierPrefix))
        return {};
    return RecordId::fromText(QStringView(recommendation.template_).sliced(EarlierPrefix.size())).value_or(RecordId());
}

} // namespace regards
