// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli: everything of Regards that needs no screen.
#include "app/cli/help.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace regards::cli {

namespace {

/// `fr` or `en`: as asked for, otherwise as the system is set.
QString languageFor(const Request &request)
{
    const QString asked = request.options.value(u"language"_s);
    const QString name = asked.isEmpty() ? QLocale::system().uiLanguages().value(0) : asked;
    return name.startsWith(u"fr") ? u"fr"_s : u"en"_s;
}

Exit run(const QStringList &commandLine, World &world)
{
    Result<Request> parsing = parsed(commandLine);
    Request request;
    if (parsing)
        request = *parsing;
    else if (commandLine.contains(u"--json"_s))
        request.options.insert(u"json"_s, {});
    const Words words(languageFor(request));
    const Verb *verb = verbOf(request.arguments);
    const QStringList asked = request.arguments;
    if (verb)
        request.arguments.remove(0, wordsOf(*verb));
    Context context(request, words, world);
    if (!parsing)
        return context.fail(parsing.error());
    const QString language = context.option(u"language"_s);
    if (!language.isEmpty() && language != u"fr" && language != u"en")
        return context.fail(usageError(words.translate("Cli", "--language takes fr or en.")));
    const bool isHelp = asked.value(0) == u"help";
    const Verb *explained = isHelp ? verbOf(asked.mid(1)) : verb;
    Exit exit = Exit::Done;
    if (context.has(u"version"_s)) {
        context.print(u"regards-cli "_s + QStringLiteral(REGARDS_VERSION));
    } else if ((isHelp && (explained || asked.size() == 1)) || context.has(u"help"_s)) {
        context.print((explained ? helpText(*explained, words) : helpText(words)).trimmed());
    } else if (!verb) {
        const QString unknown = (isHelp ? asked.mid(1) : asked).mid(0, 2).join(u' ');
        return context.fail(usageError(
            asked.isEmpty()
                ? helpText(words).trimmed()
                : filled(words.translate("Cli", "There is no verb “%1”. “regards-cli help” lists them."), {unknown})));
    } else if (const auto allowed = checkRequest(*verb, request, words); !allowed) {
        context.fail(allowed.error());
        if (!context.isJson())
            context.warn(usageLine(*verb, words));
        return Exit::WrongUsage;
    } else {
        const Outcome outcome = verb->run(context);
        exit = outcome ? *outcome : context.fail(outcome.error());
    }
    if (const auto flushed = context.flush(); !flushed)
        return context.fail(flushed.error());
    return exit;
}

} // namespace

} // namespace regards::cli

namespace {

/// Documents need fonts, and those a platform, though no screen. All other verbs start faster without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const auto makesDocuments = [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "report" || word == "check" || word == "demo";
    };
    if (std::none_of(argv, argv + argc, makesDocuments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Standard error is for the program's own sentences; what the libraries remark stays out of it unless asked for.
void passOver(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("REGARDS_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(passOver);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"regards-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REGARDS_VERSION));
    regards::RealWorld world;
    return int(regards::cli::run(QCoreApplication::arguments(), world));
}
