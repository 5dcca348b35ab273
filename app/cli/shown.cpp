// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shown.h"

#include "core/exchange/colleagues.h"
#include "core/notebook/recordjson.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace regards::cli {

using namespace Qt::Literals::StringLiterals;

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString localTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString changeName(const ChangeId &id)
{
    return id.replica.text() + u'/' + QString::number(id.seq);
}

QJsonValue valueJson(const QString &type, const QString &field, const Value &value)
{
    if (isErased(value))
        return QJsonObject{{u"erased"_s, true}};
    const qint64 *number = std::get_if<qint64>(&value);
    if (number && (field == reserved::Deleted || field == reserved::Redacted))
        return *number != 0;
    Record record;
    record.type = type;
    record.fields.insert(field, value);
    const QJsonValue json = toJson(record).value(field);
    if (!json.isUndefined())
        return json;
    // A field that this version doesn't know is carried on all the same.
    if (number)
        return *number;
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const RecordId *id = std::get_if<RecordId>(&value))
        return id->text();
    return QJsonValue::Null;
}

QString valueText(const QString &type, const QString &field, const Value &value, const Words &words)
{
    if (isErased(value))
        return words.translate("Cli", "(erased)");
    const QJsonValue json = valueJson(type, field, value);
    if (json.isBool())
        return json.toBool() ? words.translate("Cli", "yes") : words.translate("Cli", "no");
    if (json.isDouble())
        return QString::number(json.toInteger());
    return json.isString() ? json.toString() : u"–"_s;
}

QString personName(const Notebook &notebook, const RecordId &person, const Words &words)
{
    if (const QString name = coordinatorName(notebook, person); !name.isEmpty())
        return name;
    const bool isOwner = notebook.role() == Notebook::Role::Archive && person == notebook.owner();
    return isOwner ? words.translate("Cli", "the coordinator") : person.text();
}

QJsonObject changeJson(const Change &change)
{
    QJsonArray replaces;
    for (const ChangeId &id : change.replaces)
        replaces.append(changeName(id));
    return {{u"change"_s, changeName(change.id)},
            {u"time"_s, isoTime(change.time.milliseconds())},
            {u"author"_s, change.author.text()},
            {u"type"_s, change.type},
            {u"record"_s, change.record.text()},
            {u"field"_s, change.field},
            {u"redaction"_s, change.kind == ChangeKind::Redact},
            {u"value"_s, valueJson(change.type, change.field, change.value)},
            {u"replaces"_s, replaces}};
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        lines.append(line);
    }
    return lines.join(u'\n');
}

Result<void> mayReplace(const QString &path, QByteArrayView magic, qint64 at)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    QFile file(path);
    if (!info.isFile() || magic.isEmpty() || !file.open(QIODevice::ReadOnly) || !file.seek(at)
        || file.read(magic.size()) != magic)
        return Error{ErrorCode::FileExists, {path}};
    return {};
}

} // namespace regards::cli
