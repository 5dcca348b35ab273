// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/toolkitloader.h"

#include "core/toolkit/jsonscan.h"
#include "core/toolkit/toolkitreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// The resource lies in a static library, and the linker takes it along only when something names it. The macro must
// not stand inside any namespace.
static void initToolkitResource()
{
    Q_INIT_RESOURCE(toolkits);
}

namespace regards {

namespace {

constexpr int MaxDepth = 32;
constexpr int MaxValues = 100'000;

struct Reading
{
    ToolkitData data{};
    QList<JsonProblem> problems{};
};

Reading read(QByteArrayView bytes)
{
    if (bytes.size() > ToolkitLoader::MaxBytes)
        return {.problems = {{QString(), QStringLiteral("too_large")}}};
    if (const auto fault = scanJson(bytes, MaxDepth, MaxValues))
        return {.problems = {{fault->place, fault->reason}}};

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return {.problems = {{jsonPlace(bytes, error.offset), QStringLiteral("syntax")}}};

    ToolkitReader reader;
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
    ToolkitData data = reader.read(root);
    data.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {.data = std::move(data), .problems = reader.problems()};
}

Error toError(const JsonProblem &problem, const QString &file)
{
    return {ErrorCode::ToolkitInvalid, {file, problem.place, problem.reason}};
}

} // namespace

Result<Toolkit> ToolkitLoader::load(QByteArrayView bytes, const QString &file)
{
    Reading reading = read(bytes);
    if (!reading.problems.isEmpty())
        return toError(reading.problems.first(), file);
    return Toolkit(std::move(reading.data));
}

Result<Toolkit> ToolkitLoader::loadFile(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return Error{ErrorCode::FileMissing, {file}};
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {file, source.errorString()}};
    const QByteArray bytes = source.read(MaxBytes + 1);
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {file, source.errorString()}};
    return load(bytes, file);
}

QList<Error> ToolkitLoader::check(QByteArrayView bytes, const QString &file)
{
    QList<Error> errors;
    const Reading reading = read(bytes);
    errors.reserve(reading.problems.size());
    for (const JsonProblem &problem : reading.problems)
        errors.append(toError(problem, file));
    return errors;
}

Result<Toolkit> ToolkitLoader::builtin()
{
    initToolkitResource();
    return loadFile(QStringLiteral(":/regards/toolkits/qualityrights-2012.json"));
}

} // namespace regards
