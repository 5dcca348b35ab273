// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the documents of an invented visit in both languages into the folder named by the first argument: the report
// over several units, that on another unit, the facility's with twelve reports, and the handout.
#include "core/report/documents.h"
#include "core/report/writer.h"
#include "visitofmany.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    const test::VisitOfMany visit;
    for (int i = 3; i <= 12; ++i)
        visit.put("report", {{"visit", visit.visit}, {"name", u"Unité inventée n° %1"_s.arg(i)}});
    using report::DocumentKind;
    const std::tuple<QString, DocumentKind, RecordId> documents[] = {
        {u"several-units"_s, DocumentKind::Unit, visit.report},
        {u"unit"_s, DocumentKind::Unit, visit.other},
        {u"facility"_s, DocumentKind::Facility, visit.visit},
        {u"handout"_s, DocumentKind::Handout, visit.other}};
    for (const auto &[name, kind, subject] : documents) {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const auto document = report::buildDocument(*visit.notebook, *visit.toolkit, {kind, subject, language});
            const QString path = folder.filePath(u"%1-%2.pdf"_s.arg(name, language));
            const auto written =
                document ? report::writeDocument(*document, report::Format::Pdf, path) : Result<void>(document.error());
            if (!written) {
                QTextStream(stderr) << path << u": " << token(written.error().code) << u'\n';
                return 1;
            }
        }
    }
    return 0;
}
