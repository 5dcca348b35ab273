// SPDX-License-Identifier: GPL-3.0-or-later
// Writes sample-fr.pdf and sample-en.pdf into the folder named by the first argument.
#include "core/report/writer.h"
#include "sampledocument.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace regards;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    const auto french = test::sampleDocument(report::Language::French, report::PageSize::A4);
    const auto english = test::sampleDocument(report::Language::English, report::PageSize::Letter);
    for (const auto &[document, name] :
         {std::pair(french, QStringLiteral("sample-fr.pdf")), std::pair(english, QStringLiteral("sample-en.pdf"))}) {
        if (const auto written = report::writeDocument(document, report::Format::Pdf, folder.filePath(name));
            !written) {
            QTextStream(stderr) << name << u": " << token(written.error().code) << u'\n';
            return 1;
        }
    }
    return 0;
}
