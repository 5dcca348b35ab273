// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuswords.h"

namespace regards::report {

namespace {

QString asked(const ReportPen &pen, const Status &status)
{
    const Words &words = pen.words();
    const QString sent = words
                             .translate("UnitReport",
                                        "The facility received this version on %1 to check the facts. It is not final: "
                                        "what is wrong will be put right.")
                             .arg(pen.date(status.factCheckOn));
    const QString until = status.answerDue.isValid()
        ? words.translate("UnitReport", "Please answer by %1. What the facility says will stand here in its own words.")
              .arg(pen.date(status.answerDue))
        : words.translate("UnitReport", "What the facility says will stand here in its own words.");
    return sent + u' ' + until;
}

} // namespace

QString statusNotice(const Words &words, const Status &status)
{
    switch (status.stage) {
    case Stage::Provisional:
        break;
    case Stage::FactCheck:
        return words.translate("UnitReport", "Provisional version, for the facility to check the facts");
    case Stage::Answered:
        return words.translate("UnitReport", "Provisional version, with the facility's answer");
    case Stage::Final:
        return words.translate("UnitReport", "Final version");
    }
    return words.translate("UnitReport", "Provisional version");
}

QString statusHeader(const ReportPen &pen, const Status &status)
{
    if (status.stage == Stage::Final)
        return {};
    if (status.stage == Stage::FactCheck && status.answerDue.isValid())
        return pen.words()
            .translate("UnitReport", "Not final: answer by %1",
                       "in the header of each page, where there is little room: at most 30 letters beside the day")
            .arg(pen.date(status.answerDue));
    return pen.words().translate("UnitReport", "Provisional version");
}

QList<Fact> statusFacts(const ReportPen &pen, const Status &status)
{
    const Words &words = pen.words();
    QList<Fact> facts;
    const auto addDay = [&](const QString &label, QDate day) {
        if (day.isValid())
            facts.append({label, pen.date(day)});
    };
    if (status.stage == Stage::FactCheck) {
        addDay(words.translate("UnitReport", "Sent for checking"), status.factCheckOn);
        addDay(words.translate("UnitReport", "Please answer by"), status.answerDue);
        facts.append({words.translate("UnitReport", "Not final"),
                      words.translate("UnitReport", "What is factually wrong will be put right.")});
    }
    if (status.stage == Stage::Answered || status.stage == Stage::Final)
        addDay(words.translate("UnitReport", "Answer of the facility"), status.answeredOn);
    addDay(words.translate("UnitReport", "Sent on"), status.sentOn);
    return facts;
}

QString statusSentence(const ReportPen &pen, const Status &status, bool hasAnswer)
{
    const Words &words = pen.words();
    if (status.stage == Stage::FactCheck && !hasAnswer)
        return asked(pen, status);
    if (status.answeredOn.isValid())
        return hasAnswer
            ? words.translate("UnitReport", "The facility answered on %1. These are its own words.")
                  .arg(pen.date(status.answeredOn))
            : words.translate("UnitReport", "The facility answered on %1.").arg(pen.date(status.answeredOn));
    if (status.stage == Stage::Final && status.factCheckOn.isValid() && !hasAnswer)
        return words
            .translate("UnitReport",
                       "The facility received the report on %1 to check the facts. It gave no written "
                       "answer.")
            .arg(pen.date(status.factCheckOn));
    return {};
}

} // namespace regards::report
