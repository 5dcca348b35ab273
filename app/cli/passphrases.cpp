// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrases.h"

#include "app/cli/terminal.h"
#include "core/storage/atomicfile.h"

#include <QDir>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 LongestFile = 64 * 1024;
constexpr char Variable[] = "REGARDS_PASSPHRASE";

Result<Passphrase> checked(QString &text)
{
    Passphrase passphrase(text);
    wipe(text);
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseEmpty, {}};
    return passphrase;
}

/// The file's content without the line feed that an editor puts at its end.
Result<Passphrase> fromFile(const QString &path)
{
    Result<QByteArray> content = readFile(path, LongestFile);
    if (!content)
        return content.error();
    if (content->endsWith('\n'))
        content->chop(1);
    if (content->endsWith('\r'))
        content->chop(1);
    QString text = QString::fromUtf8(*content);
    wipe(*content);
    return checked(text);
}

Result<QString> ask(Context &context, const QString &question)
{
    bool isCancelled = false;
    std::optional<QString> answer = askSecretly(question, &isCancelled);
    if (!answer)
        return usageError(context.translate("Cli",
                                            "There is no terminal to ask for the passphrase on. Use --passphrase-file "
                                            "(or --new-passphrase-file), or set REGARDS_PASSPHRASE."));
    if (isCancelled)
        return Error{ErrorCode::Cancelled, {}};
    return std::move(*answer);
}

Result<Passphrase> askTwice(Context &context, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    Result<QString> first = ask(context, filled(context.translate("Cli", "New passphrase for %1: "), {file}));
    if (!first)
        return first.error();
    Result<QString> second = ask(context, context.translate("Cli", "The same once more: "));
    if (!second)
        return second.error();
    const bool isSame = *first == *second;
    wipe(*second);
    if (!isSame) {
        wipe(*first);
        return usageError(context.translate("Cli", "The two passphrases are not the same. Nothing was done."));
    }
    return checked(*first);
}

/// What was given in advance; nullopt: nothing was.
std::optional<Result<Passphrase>> given(Context &context)
{
    if (context.has(u"passphrase-file"_s))
        return fromFile(context.option(u"passphrase-file"_s));
    if (!qEnvironmentVariableIsSet(Variable))
        return std::nullopt;
    QString text = qEnvironmentVariable(Variable);
    return checked(text);
}

} // namespace

Result<Passphrase> presentPassphrase(Context &context, const QString &path)
{
    if (std::optional<Result<Passphrase>> passphrase = given(context))
        return std::move(*passphrase);
    const QString file = QDir::toNativeSeparators(path);
    Result<QString> answer = ask(context, filled(context.translate("Cli", "Passphrase for %1: "), {file}));
    if (!answer)
        return answer.error();
    return checked(*answer);
}

Result<Passphrase> firstPassphrase(Context &context, const QString &path)
{
    if (std::optional<Result<Passphrase>> passphrase = given(context))
        return std::move(*passphrase);
    return askTwice(context, path);
}

Result<Passphrase> nextPassphrase(Context &context, const QString &path)
{
    if (context.has(u"new-passphrase-file"_s))
        return fromFile(context.option(u"new-passphrase-file"_s));
    return askTwice(context, path);
}

} // namespace regards::cli
