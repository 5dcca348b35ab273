// SPDX-License-Identifier: GPL-3.0-or-later
// What is still open, and only to be thought of: nothing of it holds a document back.
#include "core/exchange/gather.h"
#include "core/report/gate_parts.h"

#include <QSet>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

Obstacle reminder(ObstacleKind kind, qint64 count, const QString &place, const QString &state)
{
    Obstacle obstacle;
    obstacle.kind = kind;
    obstacle.count = count;
    obstacle.place = place;
    obstacle.state = state;
    return obstacle;
}

void addOfReport(Obstacle obstacle, const RecordId &report, QList<Obstacle> &list)
{
    obstacle.key = token(obstacle.kind) + u'.' + report.text();
    obstacle.record = report;
    obstacle.recordType = Report::typeName();
    obstacle.report = report;
    list.append(obstacle);
}

void findUnrated(const GateView &view, const RecordId &report, QList<Obstacle> &list)
{
    QSet<QString> rated;
    for (const Agreed &agreed : view.notebook.all<Agreed>({u"report"_s, Value{report}})) {
        if (agreed.rating)
            rated.insert(agreed.subject);
    }
    QStringList criteria;
    QStringList standards;
    for (const SubjectCode code : view.toolkit.subjects()) {
        if (rated.contains(code.text()) || code.level() == SubjectCode::Level::Theme)
            continue;
        (code.level() == SubjectCode::Level::Criterion ? criteria : standards).append(code.text());
    }
    if (!criteria.isEmpty())
        addOfReport(reminder(ObstacleKind::OpenCriteria, criteria.size(), u"agree"_s, criteria.first()), report, list);
    if (!standards.isEmpty())
        addOfReport(reminder(ObstacleKind::OpenStandards, standards.size(), u"agree"_s, standards.first()), report,
                    list);
}

void findInReport(const GateView &view, const RecordId &id, QList<Obstacle> &list)
{
    findUnrated(view, id, list);
    QList<RecordId> silent;
    for (const Recommendation &recommendation : view.notebook.all<Recommendation>({u"report"_s, Value{id}})) {
        if (recommendation.text.trimmed().isEmpty())
            silent.append(recommendation.id);
    }
    if (!silent.isEmpty())
        addOfReport(reminder(ObstacleKind::SilentRecommendation, silent.size(), u"recommend"_s, silent.first().text()),
                    id, list);
    const auto report = view.notebook.find<Report>(id);
    if (report && report->sentOn.isValid() && !report->factCheckOn.isValid())
        addOfReport(reminder(ObstacleKind::NoFactCheck, 0, u"report"_s, {}), id, list);
}

} // namespace

void findOpenWork(const GateView &view, QList<Obstacle> &list)
{
    for (const RecordId &report : view.reports)
        findInReport(view, report, list);
    if (const auto conflicts = view.notebook.conflicts(view.visit).size(); conflicts > 0) {
        list.append(reminder(ObstacleKind::OpenConflicts, conflicts, u"gather"_s, u"conflicts.page"_s));
        list.last().key = token(ObstacleKind::OpenConflicts);
    }
    QStringList missing;
    for (const HandOverState &state : handOverStates(view.notebook, view.visit)) {
        if (state.lastImport == 0)
            missing.append(state.name);
    }
    if (!missing.isEmpty()) {
        list.append(reminder(ObstacleKind::MissingHandOver, missing.size(), u"gather"_s, u"files"_s));
        list.last().key = token(ObstacleKind::MissingHandOver);
        list.last().names = missing;
    }
}

} // namespace regards::report
