// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/interviewcounts.h"

#include "core/toolkit/guide.h"

#include <algorithm>

namespace regards::report {

using namespace Qt::Literals::StringLiterals;

QString token(InterviewOutcome outcome)
{
    return outcome == InterviewOutcome::Held ? u"held"_s : u"refused"_s;
}

const GroupingChain &interviewGroupings()
{
    // Family carers go with service users: they speak of the same life, and professionals of their work.
    static const GroupingChain chain{{{0}, {1}, {2}}, {{0, 2}, {1}}, {{0, 1, 2}}};
    return chain;
}

QStringList interviewCategories()
{
    QStringList tokens;
    for (const InterviewCategory category : allInterviewCategories())
        tokens.append(regards::token(category));
    return tokens;
}

QString ReportedInterviews::speakerOf(const QString &category) const
{
    const QStringList categories = interviewCategories();
    const int index = int(categories.indexOf(category));
    if (held.isWithheld() || index < 0)
        return {};
    const Grouping &grouping = interviewGroupings().at(held.level);
    for (qsizetype i = 0; i < grouping.size(); ++i) {
        const QList<int> &part = grouping.at(i);
        if (!part.contains(index))
            continue;
        // A waiver was given for a number, not for a voice.
        if (held.parts.at(i) < SmallestShownCount || part.size() == categories.size())
            return {};
        QStringList named;
        for (const int one : part)
            named.append(categories.at(one));
        return named.join(u' ');
    }
    return {};
}

qint64 InterviewCounts::Place::count(InterviewOutcome outcome, size_t category) const
{
    return (outcome == InterviewOutcome::Held ? held : refused).at(category);
}

InterviewCounts::InterviewCounts(const Notebook &notebook, const RecordId &visit)
{
    readReports(notebook, visit);
    m_facility.id = visit;
    const Query ofVisit(u"visit"_s, Value{visit});
    const QStringList categories = interviewCategories();
    for (const Interview &interview : notebook.all<Interview>(ofVisit)) {
        const qsizetype category = categories.indexOf(interview.category);
        const bool isHeld = interview.consent == u"given";
        if (category < 0 || (!isHeld && interview.consent != u"refused"))
            continue;
        const auto countIn = [&](Place &place) { ++(isHeld ? place.held : place.refused).at(size_t(category)); };
        if (!interview.visitUnit)
            countIn(m_facility);
        for (Place &report : m_reports) {
            if (interview.visitUnit && report.units.contains(interview.visitUnit))
                countIn(report);
        }
    }
    for (const Waiver &waiver : notebook.all<Waiver>(ofVisit)) {
        if (!waiver.reason.trimmed().isEmpty())
            m_released.insert(waiver.key);
    }
}

void InterviewCounts::readReports(const Notebook &notebook, const RecordId &visit)
{
    for (const Report &report : notebook.all<Report>({u"visit"_s, Value{visit}})) {
        Place place;
        place.id = report.id;
        place.name = report.name;
        for (const ReportUnit &unit : notebook.all<ReportUnit>({u"report"_s, Value{report.id}}))
            place.units.insert(unit.visitUnit);
        m_reports.append(place);
    }
    // They come in the order in which they were made, and stay so among equals.
    QList<Place *> largestFirst;
    for (Place &place : m_reports)
        largestFirst.append(&place);
    std::stable_sort(largestFirst.begin(), largestFirst.end(),
                     [](const Place *a, const Place *b) { return a->units.size() > b->units.size(); });
    QList<const Place *> counted;
    for (Place *place : std::as_const(largestFirst)) {
        const auto larger = std::find_if(counted.begin(), counted.end(),
                                         [place](const Place *other) { return other->units.intersects(place->units); });
        if (larger == counted.end())
            counted.append(place);
        else
            place->countedIn = (*larger)->id;
    }
}

const InterviewCounts::Place *InterviewCounts::place(const RecordId &id) const
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(), [&](const Place &one) { return one.id == id; });
    return found == m_reports.end() ? nullptr : &*found;
}

QString InterviewCounts::keyOf(const Place &place, InterviewOutcome outcome, size_t category) const
{
    return u"count.%1.%2.%3.%4"_s.arg(place.id.text(), token(outcome), interviewCategories().at(qsizetype(category)),
                                      QString::number(place.count(outcome, category)));
}

QList<CategoryCount> InterviewCounts::cells(const Place &place, InterviewOutcome outcome) const
{
    QList<CategoryCount> cells;
    for (size_t category = 0; category < Categories; ++category) {
        // “None heard” beside “some refused” would tell of each who was asked what they did.
        const bool isTellingZero = outcome == InterviewOutcome::Held && place.refused.at(category) > 0;
        cells.append(
            {place.count(outcome, category), isTellingZero, m_released.contains(keyOf(place, outcome, category))});
    }
    return cells;
}

QList<InterviewCount> InterviewCounts::trueCounts(const RecordId &report) const
{
    QList<InterviewCount> counts;
    const QStringList categories = interviewCategories();
    const Place *found = place(report);
    for (size_t category = 0; found && category < Categories; ++category)
        counts.append({categories.at(qsizetype(category)), found->held.at(category), found->refused.at(category)});
    return counts;
}

std::optional<ShownCounts> InterviewCounts::onFacility() const
{
    const bool isNone =
        std::all_of(m_facility.held.begin(), m_facility.held.end(), [](qint64 one) { return one == 0; });
    return isNone ? std::nullopt
                  : std::optional(shownCounts(cells(m_facility, InterviewOutcome::Held), interviewGroupings()));
}

ReportedInterviews InterviewCounts::of(const RecordId &report) const
{
    ReportedInterviews reported;
    const Place *found = place(report);
    if (!found)
        return reported;
    reported.onFacility = onFacility();
    // With the same units it is the same place, and gives the same numbers.
    const Place *larger = found->countedIn ? place(found->countedIn) : nullptr;
    if (larger && larger->units != found->units) {
        reported.countedIn = larger->name;
        return reported;
    }
    const Place &counted = larger ? *larger : *found;
    reported.held = shownCounts(cells(counted, InterviewOutcome::Held), interviewGroupings());
    reported.refused = shownCounts(cells(counted, InterviewOutcome::Refused), interviewGroupings());
    return reported;
}

VisitInterviews InterviewCounts::sideBySide() const
{
    VisitInterviews all;
    QList<QList<CategoryCount>> held;
    QList<QList<CategoryCount>> refused;
    for (const Place &place : m_reports) {
        if (place.countedIn)
            continue;
        all.reports.append(place.id);
        held.append(cells(place, InterviewOutcome::Held));
        refused.append(cells(place, InterviewOutcome::Refused));
    }
    all.held = shownTable(held, interviewGroupings());
    all.refused = shownTable(refused, interviewGroupings());
    all.onFacility = onFacility();
    return all;
}

void InterviewCounts::addWithheld(const Place &place, InterviewOutcome outcome, QList<WithheldCount> &list) const
{
    const QList<CategoryCount> counts = cells(place, outcome);
    const bool isEachShown = shownCounts(counts, interviewGroupings()).level == 0;
    for (size_t category = 0; category < Categories; ++category) {
        const CategoryCount &count = counts.at(qsizetype(category));
        const bool isSensitive = isSmall(count.count) || (count.count == 0 && count.isTellingZero);
        if (isSensitive && (!isEachShown || count.isReleased))
            list.append({place.id, outcome, interviewCategories().at(qsizetype(category)), count.count,
                         keyOf(place, outcome, category), count.isReleased});
    }
}

QList<WithheldCount> InterviewCounts::withheld(const RecordId &report) const
{
    QList<WithheldCount> list;
    const Place *found = place(report);
    if (!found)
        return list;
    const Place *larger = found->countedIn ? place(found->countedIn) : nullptr;
    const bool isCounted = !larger || larger->units == found->units;
    if (isCounted) {
        addWithheld(larger ? *larger : *found, InterviewOutcome::Held, list);
        addWithheld(larger ? *larger : *found, InterviewOutcome::Refused, list);
    }
    addWithheld(m_facility, InterviewOutcome::Held, list);
    return list;
}

QMultiHash<QString, qint64> InterviewCounts::tellingNumbers(const RecordId &report) const
{
    QMultiHash<QString, qint64> telling;
    const Place *found = place(report);
    if (!found)
        return telling;
    const ReportedInterviews reported = of(report);
    const auto add = [&telling](const QString &category, qint64 count) {
        if (count >= SmallestShownCount)
            telling.insert(category, count);
    };
    for (const InterviewOutcome outcome : {InterviewOutcome::Held, InterviewOutcome::Refused}) {
        const ShownCounts &shown = outcome == InterviewOutcome::Held ? reported.held : reported.refused;
        qint64 sum = 0;
        for (size_t category = 0; category < Categories; ++category) {
            const QList<int> alone{int(category)};
            if (shown.isWithheld() || !interviewGroupings().at(shown.level).contains(alone))
                add(interviewCategories().at(qsizetype(category)), found->count(outcome, category));
            sum += found->count(outcome, category);
        }
        if (shown.isWithheld())
            add({}, sum);
    }
    return telling;
}

} // namespace regards::report
