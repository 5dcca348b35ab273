// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/recommendationlibrary.h"

#include "core/toolkit/datafile.h"
#include "core/toolkit/recommendationreader.h"

#include <QFile>

// The resource lies in a static library, and the linker takes it along only when something names it. The macro must
// not stand inside any namespace.
static void initRecommendationsResource()
{
    Q_INIT_RESOURCE(toolkits);
}

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Reading
{
    RecommendationLibrary library{};
    QList<JsonProblem> problems{};
};

Reading readingOf(QByteArrayView bytes, const Toolkit &toolkit)
{
    const JsonText text = parseJson(bytes, {.bytes = RecommendationLoader::MaxBytes});
    if (text.problem)
        return {.problems = {*text.problem}};
    RecommendationReader reader(toolkit);
    RecommendationLibrary library = reader.read(text.root);
    return {.library = std::move(library), .problems = reader.problems()};
}

Error toError(const JsonProblem &problem, const QString &file)
{
    return {ErrorCode::ToolkitInvalid, {file, problem.place, problem.reason}};
}

} // namespace

bool RecommendationLibrary::isFor(const Toolkit &other) const
{
    if (toolkit.isEmpty() || !other.id().startsWith(toolkit))
        return false;
    const QStringView rest = QStringView(other.id()).sliced(toolkit.size());
    return rest.isEmpty() || rest.front() == u'-' || rest.front() == u'.';
}

Result<RecommendationLibrary> RecommendationLoader::load(QByteArrayView bytes, const QString &file,
                                                         const Toolkit &toolkit)
{
    Reading reading = readingOf(bytes, toolkit);
    if (!reading.problems.isEmpty())
        return toError(reading.problems.constFirst(), file);
    return std::move(reading.library);
}

Result<QByteArray> RecommendationLoader::read(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return Error{ErrorCode::FileMissing, {file}};
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {file, source.errorString()}};
    const QByteArray bytes = source.read(MaxBytes + 1);
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {file, source.errorString()}};
    if (bytes.size() > MaxBytes)
        return Error{ErrorCode::ToolkitInvalid, {file, QString(), u"too_large"_s}};
    return bytes;
}

QList<Error> RecommendationLoader::check(QByteArrayView bytes, const QString &file, const Toolkit &toolkit)
{
    QList<Error> errors;
    const Reading reading = readingOf(bytes, toolkit);
    errors.reserve(reading.problems.size());
    for (const JsonProblem &problem : reading.problems)
        errors.append(toError(problem, file));
    return errors;
}

Result<RecommendationLibrary> RecommendationLoader::builtin(const Toolkit &toolkit)
{
    initRecommendationsResource();
    const QString file = u":/regards/toolkits/regards-2026.json"_s;
    const Result<QByteArray> bytes = read(file);
    return bytes ? load(*bytes, file, toolkit) : bytes.error();
}

} // namespace regards
