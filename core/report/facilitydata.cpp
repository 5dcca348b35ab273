// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facilityreport_parts.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 Last = std::numeric_limits<qint64>::max();

/// What two reports both cover stands once.
void addUnits(ReportData &whole, const ReportData &report)
{
    QSet<QString> known;
    for (const ReportedUnit &unit : std::as_const(whole.units))
        known.insert(unit.name + u'\n' + unit.department);
    QSet<QString> added;
    for (const ReportedUnit &unit : report.units) {
        if (known.contains(unit.name + u'\n' + unit.department))
            continue;
        whole.units.append(unit);
        added.insert(unit.name);
    }
    for (const ReportedFigure &figure : report.figures) {
        if (added.contains(figure.unit))
            whole.figures.append(figure);
    }
}

void addDocuments(ReportData &whole, const ReportData &report)
{
    for (const ReportedDocument &document : report.documents) {
        const bool isKnown =
            std::any_of(whole.documents.begin(), whole.documents.end(), [&](const ReportedDocument &other) {
                return other.title.compare(document.title, Qt::CaseInsensitive) == 0;
            });
        if (!isKnown)
            whole.documents.append(document);
    }
}

/// The report's own name, else that of its units; told apart by a number where two are alike.
QStringList distinctNames(const QList<ReportData> &reports)
{
    QStringList names;
    for (const ReportData &report : reports) {
        QStringList units;
        for (const ReportedUnit &unit : report.units)
            units.append(unit.name);
        QString name = report.name.trimmed().isEmpty() ? units.join(u", "_s) : report.name.trimmed();
        if (name.isEmpty() || names.contains(name))
            name = u"%1 %2"_s.arg(name).arg(names.size() + 1).trimmed();
        names.append(name);
    }
    return names;
}

ReportData wholeOf(const Notebook &notebook, const Visit &visit, const QList<ReportData> &reports)
{
    const Facility facility = notebook.find<Facility>(visit.facility).value_or(Facility());
    ReportData whole;
    whole.facility = facility.name;
    whole.town = facility.town;
    whole.region = facility.region;
    whole.purpose = visit.purpose;
    whole.firstDay = visit.firstDay;
    whole.lastDay = visit.lastDay;
    whole.oralFeedbackOn = visit.oralFeedbackOn;
    whole.restitutionOn = visit.restitutionOn;
    whole.status = statusOf(notebook.all<Report>({u"visit"_s, Value{visit.id}}));
    for (const ReportData &report : reports) {
        whole.team = report.team;
        addUnits(whole, report);
        addDocuments(whole, report);
    }
    std::sort(whole.documents.begin(), whole.documents.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    for (const VisitSection &part : notebook.all<VisitSection>({u"visit"_s, Value{visit.id}})) {
        if (!part.text.trimmed().isEmpty())
            whole.sections.insert(part.key, part.text.trimmed());
    }
    whole.facilityAnswer = whole.sections.take(section::FacilityAnswer);
    return whole;
}

/// Those on the visit's first units first; of the same ones, those that were made first.
QList<Report> reportsInOrder(const Notebook &notebook, const RecordId &visit)
{
    QHash<RecordId, qint64> positions;
    for (const VisitUnit &unit : notebook.all<VisitUnit>({u"visit"_s, Value{visit}}))
        positions.insert(unit.id, unit.position.value_or(Last));
    QHash<RecordId, qint64> places;
    QList<Report> reports = notebook.all<Report>({u"visit"_s, Value{visit}});
    for (const Report &report : std::as_const(reports)) {
        qint64 first = Last;
        for (const ReportUnit &unit : notebook.all<ReportUnit>({u"report"_s, Value{report.id}}))
            first = std::min(first, positions.value(unit.visitUnit, Last));
        places.insert(report.id, first);
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [&](const Report &a, const Report &b) { return places.value(a.id) < places.value(b.id); });
    return reports;
}

/// The numbers of the reports in the order in which these stand.
VisitInterviews inOrder(const VisitInterviews &interviews, const QList<ReportData> &reports)
{
    VisitInterviews ordered = interviews;
    ordered.reports.clear();
    ordered.held.places.clear();
    ordered.refused.places.clear();
    for (const ReportData &report : reports) {
        const qsizetype place = interviews.reports.indexOf(report.id);
        if (place < 0)
            continue;
        ordered.reports.append(report.id);
        ordered.held.places.append(interviews.held.places.at(place));
        ordered.refused.places.append(interviews.refused.places.at(place));
    }
    return ordered;
}

SubjectCode groupOf(SubjectCode subject)
{
    return subject.level() == SubjectCode::Level::Criterion ? subject.standard() : subject;
}

QSet<SubjectCode> groupsOf(const ReportedStrength &strength)
{
    return {groupOf(strength.subject)};
}

QSet<SubjectCode> groupsOf(const ReportedRecommendation &recommendation)
{
    QSet<SubjectCode> groups;
    for (const SubjectCode subject : recommendation.subjects)
        groups.insert(groupOf(subject));
    return groups;
}

/// One thing that was said, by whom, and on what.
template <typename T>
struct Said
{
    qsizetype report;
    T what;
    QSet<SubjectCode> groups;
};

template <typename T>
qsizetype reportsOn(const QList<Said<T>> &all, SubjectCode subject)
{
    QSet<qsizetype> reports;
    for (const Said<T> &one : all) {
        if (one.groups.contains(subject))
            reports.insert(one.report);
    }
    return reports.size();
}

template <typename T>
QList<InSeveral<T>> inSeveral(QList<Said<T>> all, const Toolkit &toolkit)
{
    QList<SubjectCode> order;
    for (const SubjectCode subject : toolkit.subjects()) {
        if (subject.level() != SubjectCode::Level::Criterion)
            order.append(subject);
    }
    QMap<SubjectCode, InSeveral<T>> found;
    while (true) {
        const auto widest = std::max_element(order.begin(), order.end(), [&](SubjectCode a, SubjectCode b) {
            return reportsOn(all, a) < reportsOn(all, b);
        });
        if (widest == order.end() || reportsOn(all, *widest) < 2)
            break;
        InSeveral<T> group{*widest, {}};
        for (const Said<T> &one : std::as_const(all)) {
            if (one.groups.contains(*widest))
                group.said.append({one.report, one.what});
        }
        all.removeIf([&](const Said<T> &one) { return one.groups.contains(*widest); });
        found.insert(*widest, group);
    }
    return found.values();
}

} // namespace

QString FacilityData::nameOf(const RecordId &report) const
{
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (reports.at(i).id == report)
            return names.at(i);
    }
    return {};
}

Result<FacilityData> gatherFacilityData(const Notebook &notebook, const Toolkit &toolkit, const RecordId &visit)
{
    const std::optional<Visit> found = notebook.find<Visit>(visit);
    if (!found || found->deleted || found->redacted)
        return Error{ErrorCode::RecordUnknown, {visit.text()}};
    FacilityData data;
    for (const Report &report : reportsInOrder(notebook, visit)) {
        const Result<ReportData> gathered = gatherReportData(notebook, toolkit, report.id);
        if (!gathered)
            return gathered.error();
        data.reports.append(*gathered);
    }
    data.names = distinctNames(data.reports);
    data.whole = wholeOf(notebook, *found, data.reports);
    data.interviews = inOrder(InterviewCounts(notebook, visit).sideBySide(), data.reports);
    return data;
}

QList<InSeveral<ReportedStrength>> commonStrengths(const FacilityData &data, const Toolkit &toolkit)
{
    QList<Said<ReportedStrength>> all;
    for (qsizetype i = 0; i < data.reports.size(); ++i) {
        for (const ReportedStrength &one : data.reports.at(i).strengths)
            all.append({i, one, groupsOf(one)});
    }
    return inSeveral(all, toolkit);
}

QList<InSeveral<ReportedRecommendation>> commonRecommendations(const FacilityData &data, const Toolkit &toolkit)
{
    QList<Said<ReportedRecommendation>> all;
    for (qsizetype i = 0; i < data.reports.size(); ++i) {
        for (const ReportedRecommendation &one : data.reports.at(i).recommendations)
            all.append({i, one, groupsOf(one)});
    }
    return inSeveral(all, toolkit);
}

} // namespace regards::report
