// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gate.h"

#include "core/report/documenttexts.h"
#include "core/report/gate_parts.h"
#include "core/report/status.h"

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Which version of a field it is: the identity of its latest change, which says nothing of what it holds.
QString versionOf(const Notebook &notebook, const RecordId &record, const QString &field)
{
    QList<regards::Change> ofField;
    for (const regards::Change &change : notebook.history(record)) {
        if (change.field == field)
            ofField.append(change);
    }
    QStringList heads;
    for (const regards::Change &head : headsOf(ofField))
        heads.append(head.id.replica.text() + u'-' + QString::number(head.id.seq));
    heads.sort();
    return heads.join(u'+');
}

void setWaivers(const GateView &view, QList<Obstacle> &list)
{
    QHash<QString, Waiver> given;
    for (const Waiver &waiver : view.notebook.all<Waiver>({u"visit"_s, Value{view.visit}})) {
        if (!waiver.reason.trimmed().isEmpty())
            given.insert(waiver.key, waiver);
    }
    for (Obstacle &obstacle : list) {
        const auto waiver = given.constFind(obstacle.key);
        if (obstacle.key.isEmpty() || waiver == given.cend())
            continue;
        obstacle.waiver = waiver->id;
        obstacle.waiverReason = waiver->reason;
    }
}

RecordId visitOf(const Notebook &notebook, const DocumentWish &wish)
{
    return isOfVisit(wish.kind) ? wish.subject : notebook.find<Report>(wish.subject).value_or(Report()).visit;
}

} // namespace

QString token(ObstacleKind kind)
{
    switch (kind) {
    case ObstacleKind::IdentifyingText:
        return u"identifying_text"_s;
    case ObstacleKind::QuoteWithoutPermission:
        return u"quote_without_permission"_s;
    case ObstacleKind::CountInText:
        return u"count_in_text"_s;
    case ObstacleKind::WithheldCount:
        return u"withheld_count"_s;
    case ObstacleKind::UnknownQuote:
        return u"unknown_quote"_s;
    case ObstacleKind::OtherLanguage:
        return u"other_language"_s;
    case ObstacleKind::OpenCriteria:
        return u"open_criteria"_s;
    case ObstacleKind::OpenStandards:
        return u"open_standards"_s;
    case ObstacleKind::OpenConflicts:
        return u"open_conflicts"_s;
    case ObstacleKind::MissingHandOver:
        return u"missing_hand_over"_s;
    case ObstacleKind::SilentRecommendation:
        return u"silent_recommendation"_s;
    case ObstacleKind::NoFactCheck:
        return u"no_fact_check"_s;
    }
    return {};
}

Obstacle obstacleAt(const GateView &view, ObstacleKind kind, const SourceSpan &span, const QString &detail)
{
    const TextSource &source = view.sources.at(span.source);
    Obstacle obstacle;
    obstacle.kind = kind;
    obstacle.holdsBack = kind <= ObstacleKind::CountInText;
    obstacle.key = QStringList{token(kind),
                               detail,
                               source.record.text(),
                               source.field,
                               QString::number(span.start),
                               QString::number(span.length),
                               versionOf(view.notebook, source.record, source.field)}
                       .join(u'.');
    obstacle.record = source.record;
    obstacle.recordType = source.type;
    obstacle.recordKey = source.recordKey;
    obstacle.field = source.field;
    obstacle.text = source.text;
    obstacle.start = span.start;
    obstacle.length = span.length;
    obstacle.report = source.report;
    obstacle.place = source.place;
    obstacle.state = source.state;
    return obstacle;
}

void addOnce(const Obstacle &obstacle, QList<Obstacle> &list)
{
    const bool isThere = std::any_of(list.begin(), list.end(), [&](const Obstacle &other) {
        return other.kind == obstacle.kind && other.record == obstacle.record && other.field == obstacle.field
            && (obstacle.key.isEmpty() ? other.text == obstacle.text : other.key == obstacle.key);
    });
    if (!isThere)
        list.append(obstacle);
}

Result<QList<Obstacle>> obstacles(const Notebook &notebook, const Toolkit &toolkit, const DocumentWish &wish)
{
    if (wish.kind == DocumentKind::Forms)
        return QList<Obstacle>();
    const auto document = buildDocument(notebook, toolkit, wish);
    if (!document)
        return document.error();
    return obstaclesIn(*document, notebook, toolkit, wish);
}

QList<Obstacle> obstaclesIn(const Document &document, const Notebook &notebook, const Toolkit &toolkit,
                            const DocumentWish &wish)
{
    QList<RecordId> reports;
    for (const Report &report : coveredReports(notebook, wish))
        reports.append(report.id);
    const RecordId visit = visitOf(notebook, wish);
    const GateView view{
        notebook, toolkit, wish, visit, reports, textsOf(document), textSources(notebook, visit, reports)};
    QList<Obstacle> list;
    findIdentifying(view, list);
    findQuotes(view, list);
    findCounts(view, list);
    findWithheldCounts(view, list);
    findOtherLanguage(view, list);
    findOpenWork(view, list);
    std::stable_sort(list.begin(), list.end(), [](const Obstacle &a, const Obstacle &b) { return a.kind < b.kind; });
    setWaivers(view, list);
    return list;
}

bool mayBeIssued(const QList<Obstacle> &obstacles)
{
    return std::none_of(obstacles.begin(), obstacles.end(),
                        [](const Obstacle &obstacle) { return obstacle.holdsBack && !obstacle.waiver; });
}

bool isReason(const QString &text)
{
    constexpr qsizetype FewestCharacters = 10;
    const QString reason = text.simplified();
    return reason.size() >= FewestCharacters && reason.contains(u' ');
}

Result<void> waive(Notebook &notebook, const RecordId &visit, const Obstacle &obstacle, const QString &reason,
                   const Words &words)
{
    if (obstacle.key.isEmpty())
        return Error{ErrorCode::RecordInvalid, {u"key"_s, u"missing"_s}};
    if (reason.trimmed().isEmpty())
        return obstacle.waiver ? notebook.setDeleted(*obstacle.waiver, true) : Result<void>();
    if (!isReason(reason))
        return Error{ErrorCode::RecordInvalid, {u"reason"_s, u"missing"_s}};
    Waiver waiver;
    waiver.visit = visit;
    waiver.key = obstacle.key;
    const QString place = obstaclePlace(obstacle, words);
    waiver.about =
        place.isEmpty() ? obstacleTitle(obstacle, words) : obstacleTitle(obstacle, words) + u" ("_s + place + u')';
    waiver.reason = reason.simplified();
    const auto written = notebook.put(waiver);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace regards::report
