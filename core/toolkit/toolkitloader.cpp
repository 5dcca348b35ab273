// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/toolkitloader.h"

#include "core/toolkit/datafile.h"
#include "core/toolkit/toolkitreader.h"

#include <QCryptographicHash>
#include <QFile>

// The resource lies in a static library, and the linker takes it along only when something names it. The macro must
// not stand inside any namespace.
static void initToolkitResource()
{
    Q_INIT_RESOURCE(toolkits);
}

namespace regards {

namespace {

struct Reading
{
    ToolkitData data{};
    QList<JsonProblem> problems{};
};

Reading read(QByteArrayView bytes)
{
    const JsonText text = parseJson(bytes, {.bytes = ToolkitLoader::MaxBytes});
    if (text.problem)
        return {.problems = {*text.problem}};
    ToolkitReader reader;
    ToolkitData data = reader.read(text.root);
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
