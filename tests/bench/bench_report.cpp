// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "core/notebook/notebook.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/writer.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measure.h"
#include "tests/support/must.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::Document;
using report::Format;

constexpr int Rounds = 7;
constexpr int Resolution = 1200; // dots per inch, of the floor
// What the design allows: a quarter of LibreOffice's time, half of Chromium's.
constexpr double OfficeBudget = 0.25;
constexpr double BrowserBudget = 0.5;
constexpr double FloorBudget = 1.5;

/// The longest unit report of the demo visit, in French.
Document unitReport(const QString &folder)
{
    test::must(makeDemo(folder, {}));
    QFile file(folder + u"/passphrase"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no passphrase");
    const QString passphrase = QString::fromUtf8(file.readAll()).trimmed();
    RealWorld world;
    const auto archive = test::must(Notebook::open(folder + u"/archive.regards"_s, Passphrase(passphrase), world));
    const Toolkit toolkit = test::must(ToolkitLoader::builtin());
    Document longest;
    for (const Report &one : archive->all<Report>()) {
        Document document =
            test::must(report::buildDocument(*archive, toolkit, {report::DocumentKind::Unit, one.id, u"fr"_s}));
        if (document.blocks.size() > longest.blocks.size())
            longest = std::move(document);
    }
    return longest;
}

/// The same pages by Qt's own writer, without structure, links or bookmarks.
void drawUntagged(const Document &document)
{
    const report::Pages pages = test::must(report::paginate(document));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(pages.size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(Resolution / 72.0, Resolution / 72.0);
    for (int page = 0; page < int(pages.pages.size()); ++page) {
        if (page > 0)
            writer.newPage();
        report::paint(pages, page, painter);
    }
    painter.end();
}

/// How long a program takes from its start to its end, in milliseconds.
double run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const double took = millisecondsOf([&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return took;
}

/// What poppler says of a finished PDF: it must be tagged, or the comparison would not be fair.
QString pagesOf(const QString &pdf)
{
    QProcess poppler;
    poppler.start(u"pdfinfo"_s, {pdf});
    poppler.waitForFinished(-1);
    const QString facts = QString::fromUtf8(poppler.readAllStandardOutput());
    if (!facts.contains(u"Tagged:          yes"_s))
        qFatal("%s is not tagged", qPrintable(pdf));
    return facts.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed();
}

/// A program that makes a tagged PDF of one of our files.
class Peer
{
public:
    Peer(const char *name, QString program, QDir folder)
        : m_name(name)
        , m_program(std::move(program))
        , m_folder(std::move(folder))
    { }
    virtual ~Peer() = default;

    [[nodiscard]] bool isThere() const { return !m_program.isEmpty(); }
    [[nodiscard]] const char *name() const { return m_name; }
    /// Makes NAME.pdf of NAME.odt or NAME.html in the folder; how long that took.
    [[nodiscard]] virtual double convert(const QString &file) = 0;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

protected:
    const char *m_name;
    QString m_program;
    QDir m_folder;
};

class Office : public Peer
{
public:
    explicit Office(const QDir &folder)
        : Peer("LibreOffice", QStandardPaths::findExecutable(u"soffice"_s), folder)
    { }

    double convert(const QString &file) override
    {
        // The profile is a fresh one, but made before: its making is not part of a conversion.
        const QString filter = u"pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s;
        return run(m_program,
                   {u"-env:UserInstallation=file://"_s + path(u"office-profile"_s), u"--headless"_s, u"--convert-to"_s,
                    filter, u"--outdir"_s, m_folder.path(), path(file + u".odt"_s)});
    }
};

class Browser : public Peer
{
public:
    explicit Browser(const QDir &folder)
        : Peer("Chromium", QStandardPaths::findExecutable(u"chromium"_s), folder)
    { }

    double convert(const QString &file) override
    {
        const QString profile = path(u"browser-profile"_s);
        return run(m_program,
                   {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                    u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                    u"--disable-quic"_s, u"--user-data-dir="_s + profile, u"--no-pdf-header-footer"_s,
                    u"--print-to-pdf="_s + path(file + u".pdf"_s), u"file://"_s + path(file + u".html"_s)});
    }
};

/// Beside the peer's whole command; and, told beside it, beside what is left of that without the peer's start, which
/// is its command for an empty document.
void compare(const Document &document, Peer &peer, double budget)
{
    if (!peer.isThere()) {
        std::printf("the report beside %s: not measured, since it is not installed\n", peer.name());
        return;
    }
    // The first start makes the profile.
    (void)peer.convert(u"empty"_s);
    Row row{u"unit report to tagged PDF, beside %1"_s.arg(QString::fromLatin1(peer.name())), {}, {}, budget};
    QList<double> starts;
    QList<double> withoutStart;
    for (int round = 0; round < Rounds; ++round) {
        row.ours.append(millisecondsOf([&] { (void)test::must(report::rendered(document, Format::Pdf)); }));
        starts.append(peer.convert(u"empty"_s));
        row.floor.append(peer.convert(u"report"_s));
        withoutStart.append(row.ours.constLast() / std::max(row.floor.constLast() - starts.constLast(), 1.0));
    }
    row.remark = u"%1 ms of its time are its start: without it %2; %3 pages there"_s.arg(medianOf(starts), 0, 'f', 0)
                     .arg(medianOf(withoutStart), 0, 'f', 2)
                     .arg(pagesOf(peer.path(u"report.pdf"_s)));
    print(row);
}

} // namespace

void benchReport()
{
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    const QDir place(folder.path());
    const Document document = unitReport(place.filePath(u"demo"_s));
    Document empty;
    empty.title = document.title;
    empty.language = document.language;
    for (const auto &[name, one] : {std::pair(u"report"_s, &document), {u"empty"_s, &empty}}) {
        for (const Format format : {Format::Html, Format::Odt})
            test::must(report::writeDocument(*one, format, place.filePath(name + report::suffix(format))));
    }
    Row row{u"unit report to tagged PDF, beside the same pages untagged by QPdfWriter"_s, {}, {}, FloorBudget};
    for (int round = 0; round <= Rounds; ++round) {
        const double ours = millisecondsOf([&] { (void)test::must(report::rendered(document, Format::Pdf)); });
        const double floor = millisecondsOf([&] { drawUntagged(document); });
        // The first round reads fonts.
        if (round == 0)
            continue;
        row.ours.append(ours);
        row.floor.append(floor);
    }
    const QString own = place.filePath(u"own.pdf"_s);
    test::must(report::writeDocument(document, Format::Pdf, own));
    row.remark = u"%1 pages"_s.arg(pagesOf(own));
    print(row);
    Office office(place);
    compare(document, office, OfficeBudget);
    Browser browser(place);
    compare(document, browser, BrowserBudget);
}

} // namespace regards::bench
