// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democontent.h"

#include "app/demo/democontent_read.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void makeResourcesKnown()
{
    Q_INIT_RESOURCE(demo);
}

namespace regards::demo {

namespace {

using namespace Qt::Literals::StringLiterals;

QString resource(const QString &name)
{
    return u":/regards/demo/"_s + name;
}

Result<QByteArray> readResource(const QString &name)
{
    QFile file(resource(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {resource(name), file.errorString()}};
    return file.readAll();
}

Result<QJsonDocument> readJson(const QString &name)
{
    const Result<QByteArray> bytes = readResource(name);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    QJsonDocument json = QJsonDocument::fromJson(*bytes, &problem);
    if (json.isNull())
        return Error{ErrorCode::FileDamaged, {resource(name), QString::number(problem.offset)}};
    return json;
}

/// Reads one file into a part of the content; the first failure stays.
template <typename Read>
void readPart(Result<void> &state, const QString &name, const Read &read)
{
    if (!state)
        return;
    const Result<QJsonDocument> json = readJson(name);
    if (json)
        read(*json);
    else
        state = json.error();
}

template <typename T>
QList<T> readList(const QJsonDocument &json, T (*read)(const QJsonObject &))
{
    QList<T> list;
    for (const QJsonValue &item : json.array())
        list.append(read(item.toObject()));
    return list;
}

} // namespace

Result<Content> loadContent()
{
    makeResourcesKnown();
    Content content;
    Result<void> state;
    readPart(state, u"programme.json"_s,
             [&](const QJsonDocument &json) { content.programme = readProgramme(json.object()); });
    readPart(state, u"criteria.json"_s, [&](const QJsonDocument &json) {
        const QJsonObject all = json.object();
        for (auto it = all.begin(); it != all.end(); ++it)
            content.criteria.insert(it.key(), readCriterion(it->toObject()));
    });
    readPart(state, u"answers.json"_s, [&](const QJsonDocument &json) { readAnswers(json.object(), content); });
    readPart(state, u"interviews.json"_s,
             [&](const QJsonDocument &json) { content.interviews = readList(json, readInterview); });
    readPart(state, u"notes.json"_s, [&](const QJsonDocument &json) { content.notes = readList(json, readNote); });
    readPart(state, u"documents.json"_s,
             [&](const QJsonDocument &json) { content.documents = readList(json, readDocument); });
    for (const QString &like : {u"ward"_s, u"day"_s}) {
        readPart(state, u"report-"_s + like + u".json"_s,
                 [&](const QJsonDocument &json) { content.reports.insert(like, readReport(json.object())); });
    }
    readPart(state, u"earlier.json"_s,
             [&](const QJsonDocument &json) { content.earlier = readEarlier(json.object()); });
    readPart(state, u"facility.json"_s, [&](const QJsonDocument &json) { readFacilityReport(json.object(), content); });
    if (!state)
        return state.error();
    const Result<QByteArray> readMe = readResource(u"LISEZ-MOI.txt"_s);
    if (!readMe)
        return readMe.error();
    content.readMe = *readMe;
    return content;
}

} // namespace regards::demo
