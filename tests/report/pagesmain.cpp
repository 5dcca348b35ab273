// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as pictures, for looking at (see ./dev pages):
//   regards-pages FOLDER DEMO        every document of the demo visit in DEMO, in both languages, A4 and Letter
//   regards-pages --references FOLDER   the reference pictures of tst_pagepictures
#include "core/report/documents.h"
#include "core/report/writer.h"
#include "core/toolkit/toolkitloader.h"
#include "pagepictures.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double LookDpi = 80;

int failed(const QString &what)
{
    QTextStream(stderr) << what << u'\n';
    return 1;
}

int writeReferences(const QDir &folder)
{
    for (const QString &old : folder.entryList({u"*.png"_s}, QDir::Files))
        QFile::remove(folder.filePath(old));
    for (const test::PictureSeries &series : test::pictureSeries()) {
        const auto pages = report::paginate(series.document);
        if (!pages)
            return failed(token(pages.error().code));
        for (int page = 0; page < int(pages->pages.size()); ++page) {
            const QString file = folder.filePath(test::pictureName(series, page));
            if (!test::fewGreys(test::pagePicture(*pages, page)).save(file))
                return failed(file);
        }
    }
    return 0;
}

Result<int> writePages(const report::Document &document, const QString &path)
{
    const auto pages = report::paginate(document);
    if (!pages)
        return pages.error();
    for (int page = 0; page < int(pages->pages.size()); ++page) {
        const QString number = QString::number(page + 1).rightJustified(3, u'0');
        const double scale = LookDpi / 72;
        QImage picture((pages->size * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.scale(scale, scale);
        report::paint(*pages, page, painter);
        painter.end();
        picture.save(u"%1-%2.png"_s.arg(path, number));
    }
    if (const auto written = report::writeDocument(document, report::Format::Pdf, path + u".pdf"_s); !written)
        return written.error();
    return int(pages->pages.size());
}

struct Subject
{
    report::DocumentKind kind;
    RecordId id{};
    QString name{}; ///< of its files
};

/// Every document of every report, and of every visit that has one; forms of any visit.
QList<Subject> subjectsOf(const Notebook &archive)
{
    using enum report::DocumentKind;
    QList<Subject> subjects;
    QList<RecordId> visits;
    int number = 0;
    for (const Report &report : archive.all<Report>()) {
        ++number;
        for (const auto kind : {Unit, Handout, Plain})
            subjects.append({kind, report.id, u"%1-%2"_s.arg(token(kind)).arg(number)});
        if (!visits.contains(report.visit))
            visits.append(report.visit);
    }
    for (qsizetype i = 0; i < visits.size(); ++i)
        subjects.append({Facility, visits.at(i), u"%1-%2"_s.arg(token(Facility)).arg(i + 1)});
    subjects.append({Forms, {}, token(Forms)});
    return subjects;
}

int writeAll(const QDir &folder, const QDir &demo)
{
    QFile words(demo.filePath(u"passphrase"_s));
    if (!words.open(QIODevice::ReadOnly))
        return failed(words.fileName());
    RealWorld world;
    const auto archive =
        Notebook::open(demo.filePath(u"archive.regards"_s), Passphrase(QString::fromUtf8(words.readAll()).trimmed()),
                       world, Vault::Mode::ReadOnly);
    const auto toolkit = ToolkitLoader::builtin();
    if (!archive || !toolkit)
        return failed(demo.path());
    for (const Subject &subject : subjectsOf(**archive)) {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const auto size = language == u"fr" ? report::PageSize::A4 : report::PageSize::Letter;
            const auto document =
                report::buildDocument(**archive, *toolkit, {subject.kind, subject.id, language, size});
            const QString path = folder.filePath(u"%1-%2"_s.arg(subject.name, language));
            const auto count = document ? writePages(*document, path) : Result<int>(document.error());
            if (!count)
                return failed(u"%1: %2"_s.arg(path, token(count.error().code)));
            QTextStream(stdout) << u"%1: %2 pages\n"_s.arg(path).arg(*count);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return failed(u"regards-pages FOLDER DEMO | regards-pages --references FOLDER"_s);
    const bool references = arguments.at(1) == u"--references";
    const QString folder = arguments.at(references ? 2 : 1);
    if (!QDir().mkpath(folder))
        return failed(folder);
    return references ? writeReferences(QDir(folder)) : writeAll(QDir(folder), QDir(arguments.at(2)));
}
