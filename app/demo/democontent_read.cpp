// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent_read.h"

#include <QJsonArray>

#include <functional>

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

QString text(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString();
}

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &item : json.toArray())
        list.append(item.toString());
    return list;
}

template <typename T>
QList<T> listOf(const QJsonValue &json, const std::function<T(const QJsonObject &)> &read)
{
    QList<T> list;
    for (const QJsonValue &item : json.toArray())
        list.append(read(item.toObject()));
    return list;
}

QMap<QString, QString> textMap(const QJsonValue &json)
{
    QMap<QString, QString> map;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

FacilityContent readFacility(const QJsonObject &json)
{
    return {text(json, u"name"_s), text(json, u"kind"_s), text(json, u"town"_s), text(json, u"region"_s),
            text(json, u"context"_s)};
}

UnitContent readUnit(const QJsonObject &json)
{
    return {text(json, u"like"_s),
            text(json, u"name"_s),
            text(json, u"kind"_s),
            text(json, u"population"_s),
            text(json, u"department"_s),
            json.value(u"capacity").toInteger(),
            json.value(u"overnight").toBool(),
            json.value(u"premises").toBool(),
            json.value(u"meals").toBool()};
}

PersonContent readPerson(const QJsonObject &json)
{
    return {text(json, u"key"_s),         text(json, u"name"_s),          text(json, u"background"_s),
            text(json, u"profession"_s),  text(json, u"region"_s),        json.value(u"peer_worker").toBool(),
            json.value(u"lead").toBool(), textMap(json.value(u"themes")), texts(json.value(u"hears"))};
}

PlanContent readPlan(const QJsonObject &json)
{
    return {text(json, u"like"_s), text(json, u"category"_s), json.value(u"planned").toInteger(),
            json.value(u"eligible").toInteger(), text(json, u"method"_s)};
}

IndicatorContent readIndicator(const QJsonObject &json)
{
    return {text(json, u"like"_s), text(json, u"key"_s), text(json, u"period"_s), text(json, u"value"_s),
            text(json, u"source"_s)};
}

TaskContent readTask(const QJsonObject &json)
{
    return {text(json, u"key"_s), text(json, u"text"_s), json.value(u"days_before").toInt()};
}

Truth readTruth(const QJsonObject &json)
{
    const auto rating = Rating::fromToken(text(json, u"rating"_s));
    return {rating.value_or(Rating::Level::NotAssessed), text(json, u"reason"_s), text(json, u"minority"_s),
            text(json, u"exceptions"_s)};
}

/// A text alone, or an object that says for which kind of unit it is.
QList<Remark> readRemarks(const QJsonValue &json)
{
    QList<Remark> remarks;
    for (const QJsonValue &item : json.toArray()) {
        if (item.isString())
            remarks.append({{}, item.toString()});
        else
            remarks.append({text(item.toObject(), u"like"_s), text(item.toObject(), u"text"_s)});
    }
    return remarks;
}

} // namespace

ProgrammeContent readProgramme(const QJsonObject &json)
{
    ProgrammeContent content;
    content.passphrase = text(json, u"passphrase"_s);
    content.facilities = listOf<FacilityContent>(json.value(u"facilities"), readFacility);
    content.units = listOf<UnitContent>(json.value(u"units"), readUnit);
    content.people = listOf<PersonContent>(json.value(u"people"), readPerson);
    content.spareGiven = texts(json.value(u"spare_given_names"));
    content.spareFamily = texts(json.value(u"spare_family_names"));
    content.visitTitle = text(json, u"visit_title"_s);
    content.reportName = text(json, u"report_name"_s);
    content.plans = listOf<PlanContent>(json.value(u"plans"), readPlan);
    content.indicators = listOf<IndicatorContent>(json.value(u"indicators"), readIndicator);
    content.tasks = listOf<TaskContent>(json.value(u"tasks"), readTask);
    content.trip = text(json, u"trip"_s);
    const QJsonObject training = json.value(u"training").toObject();
    content.trainingTitle = text(training, u"title"_s);
    content.trainingPlace = text(training, u"place"_s);
    const QJsonObject clash = json.value(u"clash").toObject();
    content.clash = {text(clash, u"criterion"_s), text(clash, u"own"_s), text(clash, u"paper"_s)};
    const QJsonObject alert = json.value(u"alert").toObject();
    content.alertToldTo = text(alert, u"told_to"_s);
    content.alertAction = text(alert, u"action"_s);
    content.unassessed = texts(json.value(u"unassessed"));
    return content;
}

CriterionContent readCriterion(const QJsonObject &json)
{
    CriterionContent content;
    const QJsonObject truth = json.value(u"truth").toObject();
    for (auto it = truth.begin(); it != truth.end(); ++it)
        content.truth.insert(it.key(), readTruth(it->toObject()));
    content.disputed = json.value(u"disputed").toBool();
    content.good = readRemarks(json.value(u"good"));
    content.weak = readRemarks(json.value(u"weak"));
    return content;
}

namespace {

QList<AnswerContent> readAnswersToOne(const QJsonArray &json)
{
    QList<AnswerContent> answers;
    for (const QJsonValue &item : json) {
        const QJsonObject object = item.toObject();
        // The part that may be quoted stands in braces.
        QString whole = text(object, u"text"_s);
        const qsizetype begin = whole.indexOf(u'{');
        const qsizetype end = whole.indexOf(u'}');
        QString quote;
        if (begin >= 0 && end > begin) {
            quote = whole.mid(begin + 1, end - begin - 1);
            whole.remove(end, 1).remove(begin, 1);
        }
        answers.append({text(object, u"like"_s), text(object, u"tone"_s), whole, quote, texts(object.value(u"tags"))});
    }
    return answers;
}

} // namespace

void readAnswers(const QJsonObject &json, Content &content)
{
    content.before = texts(json.value(u"before"));
    content.after = texts(json.value(u"after"));
    const QJsonObject questions = json.value(u"questions").toObject();
    for (auto it = questions.begin(); it != questions.end(); ++it)
        content.answers.insert(it.key(), readAnswersToOne(it->toArray()));
}

InterviewContent readInterview(const QJsonObject &json)
{
    return {text(json, u"like"_s),
            text(json, u"category"_s),
            json.value(u"refused").toBool(),
            json.value(u"withdrawn").toBool(),
            json.value(u"people").toInteger(1),
            text(json, u"tone"_s),
            text(json, u"remarks"_s)};
}

NoteContent readNote(const QJsonObject &json)
{
    return {text(json, u"like"_s), text(json, u"place"_s), text(json, u"text"_s), texts(json.value(u"tags")),
            json.value(u"private").toBool()};
}

DocumentContent readDocument(const QJsonObject &json)
{
    return {text(json, u"like"_s),
            text(json, u"title"_s),
            text(json, u"kind"_s),
            text(json, u"state"_s),
            QDate::fromString(text(json, u"date"_s), Qt::ISODate),
            text(json, u"finding"_s),
            texts(json.value(u"tags"))};
}

namespace {

ProgressContent readProgress(const QJsonObject &json)
{
    return {json.value(u"after").toInt(), text(json, u"state"_s), text(json, u"comment"_s)};
}

FactCheckContent readFactCheck(const QJsonObject &json)
{
    return {text(json, u"like"_s),
            json.value(u"sent_after").toInt(),
            json.value(u"due_after").toInt(),
            json.value(u"answered_after").toInt(),
            text(json, u"answer"_s),
            textMap(json.value(u"recommendations"))};
}

} // namespace

ReportContent readReport(const QJsonObject &json)
{
    ReportContent content;
    const QJsonObject subjects = json.value(u"subjects").toObject();
    for (auto it = subjects.begin(); it != subjects.end(); ++it)
        content.subjects.insert(it.key(), readTruth(it->toObject()));
    content.strengths = listOf<StrengthContent>(json.value(u"strengths"), [](const QJsonObject &strength) {
        return StrengthContent{text(strength, u"subject"_s), text(strength, u"text"_s)};
    });
    content.recommendations =
        listOf<RecommendationContent>(json.value(u"recommendations"), [](const QJsonObject &advice) {
            return RecommendationContent{
                text(advice, u"text"_s),        text(advice, u"why"_s),
                text(advice, u"priority"_s),    text(advice, u"horizon"_s),
                text(advice, u"responsible"_s), text(advice, u"indicator"_s),
                texts(advice.value(u"tags")),   listOf<ProgressContent>(advice.value(u"progress"), readProgress),
                text(advice, u"carried"_s)};
        });
    content.sections = textMap(json.value(u"sections"));
    return content;
}

EarlierContent readEarlier(const QJsonObject &json)
{
    return {text(json, u"visit_title"_s), text(json, u"report_name"_s),
            text(json, u"context"_s),     json.value(u"days_before").toInt(),
            json.value(u"days").toInt(),  readReport(json),
            text(json, u"answer"_s)};
}

void readFacilityReport(const QJsonObject &json, Content &content)
{
    content.facilitySections = textMap(json.value(u"sections"));
    content.factChecks = listOf<FactCheckContent>(json.value(u"answers"), readFactCheck);
}

} // namespace regards::demo
