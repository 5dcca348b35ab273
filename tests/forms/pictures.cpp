// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen as a picture: regards-pictures FOLDER [DEMO]. With DEMO, what `regards-cli demo` made is shown; without
// it, a small visit put together here.
#include "tests/forms/windowdriver.h"

#include "forms/report/pagesview.h"
#include "forms/welcome/welcomepage.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include <cstdio>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Grabs the screens of one language into a folder.
class Pictures
{
public:
    Pictures(WindowDriver &driver, QDir folder, QString prefix)
        : m_driver(driver)
        , m_folder(std::move(folder))
        , m_prefix(std::move(prefix))
    { }

    void grab(const QString &name, QWidget *of = nullptr)
    {
        QTest::qWait(30); // what was asked for is laid out and painted
        const QString file =
            m_folder.filePath(m_prefix + QString::number(m_number++).rightJustified(2, u'0') + u'-' + name + u".png"_s);
        if (!(of ? of : &m_driver.window)->grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

    void welcome(const QString &file)
    {
        WelcomePage *page = m_driver.window.welcome();
        grab(u"start"_s);
        page->showPack();
        grab(u"pack"_s);
        page->showArchive();
        grab(u"archive"_s);
        page->showUnlock(file, true);
        grab(u"unlock"_s);
    }

    void observer()
    {
        WindowDriver &d = m_driver;
        d.focus("criteria");
        d.key(Qt::Key_2);
        d.key(Qt::Key_Down, Qt::ControlModifier);
        grab(u"observe"_s);
        d.focus("rate_partial");
        grab(u"observe-buttons"_s);
        d.key(Qt::Key_N, Qt::ControlModifier);
        QTest::qWait(50);
        d.type(u"Peinture au couloir #repas"_s);
        if (QWidget *note = d.find("quickNoteDialog"))
            grab(u"quicknote"_s, note);
        d.press("quickNoteSave");
        d.key(Qt::Key_2, Qt::AltModifier);
        grab(u"notes"_s);
        interview();
        d.window.workspace()->showPlace(u"handover"_s);
        grab(u"handover"_s);
    }

    void coordinator()
    {
        auto *rail = m_driver.find<QListWidget>("rail");
        for (int row = 0; row < rail->count(); ++row) {
            rail->setCurrentRow(row);
            if (auto *pages = m_driver.find<PagesView>("report.pages")) {
                if (!QTest::qWaitFor([&] { return pages->pageCount() > 0; }, 60000))
                    qFatal("the report's pages did not come");
                QTest::qWait(300); // painted on another thread
            }
            grab(m_driver.window.workspace()->currentPlace()->name());
            const auto tabs = m_driver.window.workspace()->currentPlace()->findChildren<QTabWidget *>();
            if (tabs.isEmpty())
                continue;
            for (int tab = 1; tab < tabs.constFirst()->count(); ++tab) {
                tabs.constFirst()->setCurrentIndex(tab);
                grab(m_driver.window.workspace()->currentPlace()->name() + u'-' + QString::number(tab));
            }
        }
    }

    void coordinatorForms()
    {
        WindowDriver &d = m_driver;
        d.window.workspace()->showPlace(u"programme"_s);
        d.press("programme.change");
        grab(u"visit"_s);
        for (const char *below : {"team.add", "visitForm.write"}) {
            d.focus(below);
            if (auto *scroll = d.find<QScrollArea>("visitForm.scroll"))
                scroll->verticalScrollBar()->setValue(QByteArrayView(below) == QByteArrayView("team.add")
                                                          ? scroll->verticalScrollBar()->maximum() / 2
                                                          : scroll->verticalScrollBar()->maximum());
            grab(u"visit-below"_s);
        }
        d.press("visitForm.giveUp");
        d.window.workspace()->showPlace(u"agree"_s);
        d.press("report.change");
        grabDialog(u"agree-units"_s);
        d.key(Qt::Key_Escape);
        d.window.workspace()->showPlace(u"recommend"_s);
        d.find<QPushButton>("recommend.add")->click();
        grabDialog(u"recommend-add"_s);
        d.key(Qt::Key_Escape);
    }

private:
    void grabDialog(const QString &name)
    {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }))
            qFatal("no dialog for %s", qPrintable(name));
        grab(name, QApplication::activeModalWidget());
    }

    void interview()
    {
        WindowDriver &d = m_driver;
        d.window.workspace()->showPlace(u"interviews"_s);
        grab(u"interviews"_s);
        d.press("newInterview");
        grab(u"interview-new"_s);
        d.press("toConsent");
        grab(u"interview-consent"_s);
        d.press("consentGiven");
        grab(u"interview-code"_s);
        d.press("beginQuestions");
        d.type(u"Les chambres sont froides en hiver."_s);
        grab(u"interview-questions"_s);
        d.key(Qt::Key_A, Qt::ControlModifier);
        d.key(Qt::Key_Q, Qt::ControlModifier);
        auto *tabs = d.find<QTabWidget>("interviewTabs");
        tabs->setCurrentIndex(1);
        grab(u"interview-quotes"_s);
        tabs->setCurrentIndex(2);
        grab(u"interview-ratings"_s);
        tabs->setCurrentIndex(3);
        grab(u"interview-readback"_s);
        d.press("endInterview");
    }

    WindowDriver &m_driver;
    QDir m_folder;
    QString m_prefix;
    int m_number = 1;
};

/// The files to show: an observer's notebook and an archive, copies of the demo's where there is one.
struct Shown
{
    SmallVisit visit;
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

} // namespace

int main(int argc, char *argv[])
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: regards-pictures FOLDER [DEMO]\n", stderr);
        return 2;
    }
    QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        Shown shown;
        if (arguments.size() > 2) {
            if (!takeDemo(shown, arguments.at(2))) {
                std::fprintf(stderr, "no demo in %s\n", qPrintable(arguments.at(2)));
                return 1;
            }
        } else {
            shown.notebook = shown.visit.notebook(0)->path();
            shown.archive = shown.visit.archive->path();
            shown.visit.archive.reset();
        }
        RealWorld world;
        {
            WindowDriver driver(world, shown.visit.path(u"a.ini"_s), language);
            driver.show();
            Pictures pictures(driver, folder, language + u"-o"_s);
            pictures.welcome(shown.notebook);
            if (!driver.unlock(shown.notebook, shown.passphrase))
                return 1;
            pictures.observer();
        }
        {
            WindowDriver driver(world, shown.visit.path(u"b.ini"_s), language);
            if (!driver.unlock(shown.archive, shown.passphrase))
                return 1;
            Pictures pictures(driver, folder, language + u"-c"_s);
            pictures.coordinator();
            pictures.coordinatorForms();
        }
    }
    return 0;
}
