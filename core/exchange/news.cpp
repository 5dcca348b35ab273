// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/news.h"

#include "core/exchange/handover.h"
#include "core/exchange/visitpack.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// No more files than this are looked at in one folder.
constexpr int MostFiles = 200;
const QStringList Patterns{u"*.regards-receipt"_s, u"*.regards-visit"_s};

using Fields = QMap<RecordId, QMap<QString, Value>>;

/// The notebook as far as the coordinator can change it.
struct Snapshot
{
    QMap<QString, Fields> records; ///< by type
    QMap<RecordId, QString> units; ///< names, by visit unit
    QMap<QString, qint64> erased; ///< by type
};

Fields fieldsOf(const Notebook &notebook, const QString &type)
{
    Fields fields;
    for (const Record &record : notebook.records(type)) {
        QMap<QString, Value> values;
        for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it)
            values.insert(it.key(), it.value());
        fields.insert(record.id, values);
    }
    return fields;
}

qint64 erasedOf(const Notebook &notebook, const QString &type)
{
    const QList<Record> all = notebook.records(type, Query().including(true, true));
    return std::count_if(all.begin(), all.end(), [](const Record &record) { return record.redacted; });
}

Snapshot snapshotOf(const Notebook &notebook)
{
    Snapshot snapshot;
    for (const RecordType &type : recordTypes())
        snapshot.records.insert(type.name, fieldsOf(notebook, type.name));
    for (const VisitUnit &visited : notebook.all<VisitUnit>(Query(u"visit"_s, notebook.visit()))) {
        const auto unit = notebook.find<Unit>(visited.unit);
        snapshot.units.insert(visited.id, unit ? unit->name : QString());
    }
    for (const QString &type : {Interview::typeName(), Note::typeName(), Document::typeName(), Assessment::typeName()})
        snapshot.erased.insert(type, erasedOf(notebook, type));
    return snapshot;
}

/// How many records of the type are new, gone or different.
qint64 differing(const Snapshot &before, const Snapshot &after, const QString &type)
{
    const Fields &old = before.records[type];
    const Fields &now = after.records[type];
    qint64 count = 0;
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        count += !old.contains(it.key()) || old.value(it.key()) != *it;
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        count += !now.contains(it.key());
    return count;
}

QStringList namesBeyond(const QMap<RecordId, QString> &one, const QMap<RecordId, QString> &other)
{
    QStringList names;
    for (auto it = one.cbegin(); it != one.cend(); ++it) {
        if (!other.contains(it.key()))
            names.append(*it);
    }
    names.sort();
    return names;
}

/// The observer's own records that say something else now; those that were erased aside.
qint64 ownDiffering(const Snapshot &before, const Snapshot &after)
{
    qint64 count = 0;
    for (const RecordType &type : recordTypes()) {
        if (type.writer != Writer::Observer)
            continue;
        const Fields &old = before.records[type.name];
        const Fields &now = after.records[type.name];
        for (auto it = old.cbegin(); it != old.cend(); ++it)
            count += now.contains(it.key()) && now.value(it.key()) != *it;
    }
    return count;
}

News newsBetween(const Snapshot &before, const Snapshot &after)
{
    News news;
    news.unitsAdded = namesBeyond(after.units, before.units);
    news.unitsGone = namesBeyond(before.units, after.units);
    news.assignments = differing(before, after, Assignment::typeName());
    news.planned = differing(before, after, InterviewPlan::typeName());
    news.team = differing(before, after, TeamMember::typeName());
    news.visitChanged =
        differing(before, after, Visit::typeName()) + differing(before, after, Facility::typeName()) > 0;
    news.settled = ownDiffering(before, after);
    for (auto it = after.erased.cbegin(); it != after.erased.cend(); ++it) {
        const qint64 more = *it - before.erased.value(it.key());
        (it.key() == Interview::typeName() ? news.interviewsErased : news.othersErased) += more;
    }
    return news;
}

bool isReceipt(const QString &path)
{
    return path.endsWith(u".regards-receipt");
}

std::optional<Incoming> incoming(const Notebook &notebook, const QString &path)
{
    const ContainerKind kind = isReceipt(path) ? ContainerKind::Receipt : ContainerKind::VisitPack;
    const Result<qint64> at =
        kind == ContainerKind::Receipt ? inspectReceipt(notebook, path) : inspectUpdate(notebook, path);
    const qint64 latest = kind == ContainerKind::Receipt ? latestReceipt(notebook) : latestPack(notebook);
    if (!at || *at <= latest)
        return std::nullopt;
    return Incoming{path, kind, *at};
}

} // namespace

bool News::isEmpty() const
{
    News nothing;
    nothing.kind = kind;
    return *this == nothing;
}

QList<Incoming> incomingIn(const Notebook &notebook, const QString &folder)
{
    QStringList folders{folder};
    for (const QFileInfo &below : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(below.absoluteFilePath());
    QList<Incoming> found;
    int looked = 0;
    for (const QString &place : std::as_const(folders)) {
        for (const QFileInfo &file : QDir(place).entryInfoList(Patterns, QDir::Files)) {
            if (++looked > MostFiles)
                break;
            if (const auto one = incoming(notebook, file.absoluteFilePath()))
                found.append(*one);
        }
    }
    std::sort(found.begin(), found.end(), [](const Incoming &a, const Incoming &b) {
        return std::tie(a.writtenAt, a.path) < std::tie(b.writtenAt, b.path);
    });
    return found;
}

Result<News> takeInFile(Notebook &notebook, const QString &path)
{
    const Snapshot before = snapshotOf(notebook);
    const bool asReceipt = isReceipt(path);
    if (asReceipt) {
        if (const auto applied = applyReceipt(notebook, path); !applied)
            return applied.error();
    } else if (const auto updated = updateNotebook(notebook, path); !updated) {
        return updated.error();
    }
    News news = newsBetween(before, snapshotOf(notebook));
    news.kind = asReceipt ? ContainerKind::Receipt : ContainerKind::VisitPack;
    return news;
}

} // namespace regards
