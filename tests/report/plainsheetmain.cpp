// SPDX-License-Identifier: GPL-3.0-or-later
// Writes plain-sheet-fr.pdf and plain-sheet-en.pdf of an invented visit into the folder named by the first argument.
#include "core/report/plainsheet.h"
#include "core/report/writer.h"
#include "filledvisit.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    const test::FilledVisit filled;
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        const auto document = report::buildPlainSheet(*filled.notebook, *filled.toolkit, filled.report, language);
        const QString path = folder.filePath(u"plain-sheet-%1.pdf"_s.arg(language));
        const auto written =
            document ? report::writeDocument(*document, report::Format::Pdf, path) : Result<void>(document.error());
        if (!written) {
            QTextStream(stderr) << path << u": " << token(written.error().code) << u'\n';
            return 1;
        }
    }
    return 0;
}
