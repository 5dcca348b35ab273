// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status.h"

#include <functional>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Changes each of the reports that `stage` still lies before, all or none.
Result<void> bringTo(Stage stage, Notebook &notebook, const QList<RecordId> &reports,
                     const std::function<Result<void>(Report &)> &change)
{
    return notebook.inTransaction([&]() -> Result<void> {
        for (const RecordId &id : reports) {
            std::optional<Report> report = notebook.find<Report>(id);
            if (!report)
                return Error{ErrorCode::RecordUnknown, {id.text()}};
            if (stageOf(*report) >= stage)
                continue;
            if (const auto changed = change(*report); !changed)
                return changed;
            if (const auto written = notebook.put(*report); !written)
                return written.error();
        }
        return {};
    });
}

/// That `day` is one, and not before `earliest` where that is one.
Result<void> checkDay(const Report &report, const QString &field, QDate day, QDate earliest)
{
    if (!day.isValid())
        return Error{ErrorCode::RecordInvalid, {report.id.text(), Report::typeName(), field, u"not_a_date"_s}};
    if (earliest.isValid() && day < earliest)
        return Error{ErrorCode::RecordInvalid, {report.id.text(), Report::typeName(), field, u"too_early"_s}};
    return {};
}

} // namespace

Stage stageOf(const Report &report)
{
    if (report.sentOn.isValid())
        return Stage::Final;
    if (report.answeredOn.isValid())
        return Stage::Answered;
    return report.factCheckOn.isValid() ? Stage::FactCheck : Stage::Provisional;
}

Status statusOf(const Report &report)
{
    return {stageOf(report), report.factCheckOn, report.answerDue, report.answeredOn, report.sentOn};
}

Status statusOf(const QList<Report> &reports)
{
    const auto least = std::min_element(reports.begin(), reports.end(),
                                        [](const Report &a, const Report &b) { return stageOf(a) < stageOf(b); });
    return least == reports.end() ? Status() : statusOf(*least);
}

QString issuedToken(Stage stage)
{
    switch (stage) {
    case Stage::FactCheck:
        return u"factual_check"_s;
    case Stage::Final:
        return u"final"_s;
    case Stage::Provisional:
    case Stage::Answered:
        break;
    }
    return u"provisional"_s;
}

QList<Report> coveredReports(const Notebook &notebook, const DocumentWish &wish)
{
    if (wish.kind == DocumentKind::Forms)
        return {};
    if (isOfVisit(wish.kind))
        return notebook.all<Report>({u"visit"_s, Value{wish.subject}});
    const std::optional<Report> one = notebook.find<Report>(wish.subject);
    return one && !one->deleted ? QList<Report>{*one} : QList<Report>();
}

Result<void> sendForFactCheck(Notebook &notebook, const QList<RecordId> &reports, QDate on, QDate due)
{
    return bringTo(Stage::FactCheck, notebook, reports, [&](Report &report) -> Result<void> {
        if (const auto good = checkDay(report, u"fact_check_on"_s, on, {}); !good)
            return good;
        if (const auto good = checkDay(report, u"answer_due"_s, due, on); !good)
            return good;
        report.factCheckOn = on;
        report.answerDue = due;
        return {};
    });
}

Result<void> recordAnswer(Notebook &notebook, const QList<RecordId> &reports, QDate on)
{
    return bringTo(Stage::Answered, notebook, reports, [&](Report &report) -> Result<void> {
        report.answeredOn = on;
        return checkDay(report, u"answered_on"_s, on, report.factCheckOn);
    });
}

Result<void> makeFinal(Notebook &notebook, const QList<RecordId> &reports, QDate on)
{
    return bringTo(Stage::Final, notebook, reports, [&](Report &report) -> Result<void> {
        report.sentOn = on;
        return checkDay(report, u"sent_on"_s, on, std::max(report.factCheckOn, report.answeredOn));
    });
}

Result<void> takeBack(Notebook &notebook, const QList<RecordId> &reports, Stage stage)
{
    return notebook.inTransaction([&]() -> Result<void> {
        for (const RecordId &id : reports) {
            std::optional<Report> report = notebook.find<Report>(id);
            if (!report)
                return Error{ErrorCode::RecordUnknown, {id.text()}};
            report->sentOn = {};
            if (stage <= Stage::Answered)
                report->answeredOn = {};
            if (stage <= Stage::FactCheck)
                report->factCheckOn = report->answerDue = {};
            if (const auto written = notebook.put(*report); !written)
                return written.error();
        }
        return {};
    });
}

} // namespace regards::report
