// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen as a picture: regards-pictures FOLDER [--demo DEMO] [--looks NAME,…] [--languages fr,en] [--mirrored].
// With DEMO, what `regards-cli demo` made is shown; without it, a small visit put together here. Looks: light, large
// (200 % of text), dark, contrast. A picture is called role-number-screen-language-look.png.
#include "tests/forms/evidencevisit.h"
#include "tests/forms/screentour.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedLook
{
    QString name;
    style::Look look;
};

const QList<NamedLook> Looks{
    {u"light"_s, {Scheme::Light, 100}},
    {u"large"_s, {Scheme::Light, 200}},
    {u"dark"_s, {Scheme::Dark, 100}},
    {u"contrast"_s, {Scheme::Contrast, 100}},
};

/// The files to show: an observer's notebook and an archive, copies of the demo's where there is one.
struct Shown
{
    EvidenceVisit visit;
    QString notebook;
    QString archive;
    QString passphrase = regards::test::Words;
};

bool takeDemo(Shown &shown, const QString &demo)
{
    QFile passphrase(demo + u"/passphrase"_s);
    const QDir notebooks(demo + u"/notebooks"_s);
    const QStringList names = notebooks.entryList({u"*.regards"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty() || !passphrase.open(QIODevice::ReadOnly))
        return false;
    shown.passphrase = QString::fromUtf8(passphrase.readAll()).trimmed();
    shown.notebook = shown.visit.path(u"demo-notebook.regards"_s);
    shown.archive = shown.visit.path(u"demo-archive.regards"_s);
    return QFile::copy(notebooks.filePath(names.constFirst()), shown.notebook)
        && QFile::copy(demo + u"/archive.regards"_s, shown.archive);
}

/// What one run makes.
struct Wanted
{
    QDir folder;
    QString demo;
    QString language;
    NamedLook look;
};

/// The tour of one role; false: not every screen was reached.
bool photograph(const Wanted &wanted, const QString &role, const QString &file, const Shown &shown, World &world)
{
    WindowDriver driver(world, shown.visit.path(role + u".ini"_s), wanted.language, wanted.look.look);
    int number = 1;
    ScreenTour tour(driver, [&](const QString &screen, QWidget &window) {
        const QString name = u"%1%2-%3-%4-%5.png"_s.arg(role.first(1))
                                 .arg(number++, 2, 10, QLatin1Char('0'))
                                 .arg(screen, wanted.language, wanted.look.name);
        if (!window.grab().save(wanted.folder.filePath(name)))
            qFatal("cannot write %s", qPrintable(name));
    });
    driver.show();
    if (role == u"observer"_s) {
        tour.welcome(file);
        tour.versions(file, shown.passphrase);
    }
    if (!driver.unlock(file, shown.passphrase)) {
        std::fprintf(stderr, "cannot unlock %s\n", qPrintable(file));
        return false;
    }
    if (role == u"observer"_s)
        tour.observer();
    else
        tour.coordinator();
    for (const QString &problem : tour.problems())
        std::fprintf(stderr, "%s, %s: %s\n", qPrintable(wanted.language), qPrintable(wanted.look.name),
                     qPrintable(problem));
    return tour.problems().isEmpty();
}

bool photograph(const Wanted &wanted)
{
    Shown shown;
    if (wanted.demo.isEmpty()) {
        shown.visit.newReport(u"Rapport d'essai"_s);
        shown.notebook = shown.visit.notebook(0)->path();
        shown.archive = shown.visit.archive->path();
        shown.visit.archive.reset();
    } else if (!takeDemo(shown, wanted.demo)) {
        std::fprintf(stderr, "no demo in %s\n", qPrintable(wanted.demo));
        return false;
    }
    RealWorld world;
    const bool first = photograph(wanted, u"observer"_s, shown.notebook, shown, world);
    return photograph(wanted, u"coordinator"_s, shown.archive, shown, world) && first;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    useLaptopScreen();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FOLDER"_s, u"Where the pictures go."_s);
    const QCommandLineOption demo(u"demo"_s, u"What `regards-cli demo DEMO` made."_s, u"DEMO"_s);
    const QCommandLineOption looks(u"looks"_s, u"light, large, dark, contrast."_s, u"NAMES"_s, u"light"_s);
    const QCommandLineOption languages(u"languages"_s, u"fr, en."_s, u"NAMES"_s, u"fr,en"_s);
    const QCommandLineOption mirrored(u"mirrored"_s, u"As for a language that is read from the right."_s);
    parser.addOptions({demo, looks, languages, mirrored});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir folder(parser.positionalArguments().constFirst());
    folder.mkpath(u"."_s);
    bool isWhole = true;
    for (const NamedLook &look : Looks) {
        if (!parser.value(looks).split(u',').contains(look.name))
            continue;
        for (const QString &language : parser.value(languages).split(u','))
            isWhole = photograph({folder, parser.value(demo), language, look}) && isWhole;
    }
    return isWhole ? 0 : 1;
}
