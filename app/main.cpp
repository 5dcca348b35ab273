// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/session.h"
#include "core/report/fonts.h"
#include "core/toolkit/toolkitloader.h"
#include "core/words/words.h"
#include "forms/common/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>
#include <future>

int main(int argc, char *argv[])
{
    using namespace regards;
    // Read and checked beside the toolkit of windows, which takes as long. Static: ends before what it uses, also when
    // the options end the program.
    static std::future<Result<Toolkit>> loading = std::async(std::launch::async, &ToolkitLoader::builtin);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("regards"));
    QApplication::setApplicationDisplayName(QStringLiteral("Regards"));
    QApplication::setApplicationVersion(QStringLiteral(REGARDS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("regards"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Observations of mental-health facilities, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Offer the demo visit that `regards-cli demo DIR` made."),
                                  QStringLiteral("DIR"));
    parser.addOption(demo);
    QCommandLineOption measured(QStringLiteral("exit-when-painted"),
                                QStringLiteral("Print `ready` once the first window is painted, and end."));
    measured.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measured);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A notebook, archive or visit pack."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    RealWorld world;
    Settings settings;
    (void)report::loadFonts(); // the longest of what needs no toolkit; missing, they are said by who prints
    Result<Toolkit> toolkit = loading.get();
    if (!toolkit) {
        const QString sentence = Words(settings.language()).sentence(toolkit.error());
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
        return 1;
    }
    Session session(world, settings, std::move(toolkit).value());
    style::apply(application, session.look());
    const QString demoFolder = parser.value(demo);
    MainWindow window(session, demoFolder.isEmpty() ? QString() : QFileInfo(demoFolder).absoluteFilePath());
    if (const QString own = settings.toolkitFile(); !own.isEmpty())
        window.loadToolkit(own);
    if (!parser.positionalArguments().isEmpty())
        window.offer(QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath());
    window.show();
    if (parser.isSet(measured)) {
        QTimer::singleShot(0, &window, [&window] {
            window.repaint();
            std::puts("ready");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}
