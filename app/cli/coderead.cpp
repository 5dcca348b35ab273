// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/coderead.h"

#include "core/storage/atomicfile.h"

namespace regards::cli {

namespace {

constexpr qint64 LongestFile = 64 * 1024;

} // namespace

Result<VisitCode> readVisitCode(const QString &path)
{
    const Result<QByteArray> content = readFile(path, LongestFile);
    if (!content)
        return content.error();
    const Result<VisitCode> code = VisitCode::parse(QString::fromUtf8(*content).trimmed());
    if (!code)
        return Error{ErrorCode::WrongVisitCode, {path}};
    return code;
}

Result<RecoverySecret> readRecoveryCode(const QString &path)
{
    Result<QByteArray> content = readFile(path, LongestFile);
    if (!content)
        return content.error();
    QString text = QString::fromUtf8(*content);
    wipe(*content);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        Result<RecoverySecret> secret = RecoverySecret::fromText(line.trimmed());
        if (secret) {
            wipe(text);
            return secret;
        }
    }
    return Error{ErrorCode::RecoveryCodeWrong, {path}};
}

} // namespace regards::cli
