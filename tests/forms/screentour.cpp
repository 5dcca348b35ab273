// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/screentour.h"

#include "core/exchange/colleagues.h"
#include "core/exchange/visitpack.h"
#include "forms/colleagues/colleaguespage.h"
#include "forms/report/pagesview.h"
#include "forms/welcome/welcomepage.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Settled = 30; // milliseconds in which what was asked for is laid out and painted

QTabWidget *tabsOf(const QWidget *place)
{
    const auto all = place->findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        if (tabs->isVisible())
            return tabs;
    }
    return nullptr;
}

} // namespace

ScreenTour::ScreenTour(WindowDriver &driver, Visit visit)
    : m_driver(driver)
    , m_visit(std::move(visit))
{ }

void ScreenTour::at(const QString &screen, QWidget *window)
{
    for (const auto *pages : m_driver.window.findChildren<PagesView *>()) {
        if (!pages->isVisible())
            continue;
        if (!QTest::qWaitFor([pages] { return pages->pageCount() > 0; }, 60000))
            m_problems.append(screen + u": the pages did not come"_s);
        QTest::qWait(10 * Settled); // painted on another thread
    }
    QTest::qWait(Settled);
    // Without a window manager nobody makes the window active again after a dialog has gone.
    if (!QApplication::activeWindow()) {
        m_driver.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_driver.window))
            m_problems.append(screen + u": the window is not active"_s);
    }
    // A change of one layout may ask for another's, and so on up to the window.
    for (int round = 0; round < 10; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_visit(screen, window ? *window : m_driver.window);
}

bool ScreenTour::place(const QString &name)
{
    Workspace *workspace = m_driver.window.workspace();
    workspace->showPlace(name);
    if (workspace->currentPlace() && workspace->currentPlace()->name() == name)
        return true;
    m_problems.append(name + u": no such place"_s);
    return false;
}

bool ScreenTour::press(const QString &screen, const char *name)
{
    // Without a window manager nobody makes the window active again after a dialog has gone.
    if (!QApplication::activeWindow())
        m_driver.window.activateWindow();
    if (QTest::qWaitFor([&] { return m_driver.press(name); }, 3000))
        return true;
    m_problems.append(u"%1: %2 can't be pressed"_s.arg(screen, QLatin1StringView(name)));
    return false;
}

void ScreenTour::dialog(const QString &screen)
{
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, 5000)) {
        m_problems.append(screen + u": no dialog came"_s);
        return;
    }
    QPointer<QWidget> shown = QApplication::activeModalWidget();
    at(screen, shown);
    if (shown)
        QTest::keyClick(shown->focusWidget() ? shown->focusWidget() : shown.data(), Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return !shown || !shown->isVisible(); }))
        m_problems.append(screen + u": Escape does not close it"_s);
}

void ScreenTour::key(const QString &screen, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_driver.key(key, modifiers);
    dialog(screen);
}

void ScreenTour::scrolled(const QString &screen, const char *area, int tenths)
{
    const auto *scroll = m_driver.find<QScrollArea>(area);
    if (!scroll)
        return m_problems.append(screen + u": nothing to scroll"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() * tenths / 10);
    at(screen);
}

void ScreenTour::welcome(const QString &file)
{
    WelcomePage *page = m_driver.window.welcome();
    at(u"start"_s);
    key(u"settings-locked"_s, Qt::Key_Comma, Qt::ControlModifier);
    page->showPack();
    at(u"pack"_s);
    page->showArchive();
    at(u"archive"_s);
    page->showUnlock(file, true);
    at(u"unlock"_s);
    if (const QWidget *head = m_driver.find("forgottenHead");
        head && head->isVisible() && press(u"unlock-forgotten"_s, "forgottenHead"))
        at(u"unlock-forgotten"_s);
    if (const QWidget *sheet = m_driver.find("recover"); sheet && sheet->isVisible() && press(u"recover"_s, "recover"))
        at(u"recover"_s);
}

void ScreenTour::versions(const QString &file, const QString &passphrase)
{
    {
        const auto notebook = Notebook::open(file, Passphrase(passphrase), m_driver.session.world());
        if (!notebook)
            return m_problems.append(u"versions: the file does not open"_s);
        for (const QString &text : {u"Porte du jardin ouverte."_s, u"Menu affiché à l’entrée."_s}) {
            Note note;
            note.visit = (*notebook)->visit();
            note.observer = (*notebook)->owner();
            note.text = text;
            if (!(*notebook)->backUp() || !(*notebook)->put(note))
                return m_problems.append(u"versions: no backup could be made"_s);
        }
    }
    m_driver.window.welcome()->showRestore(file);
    at(u"versions-ask"_s);
    m_driver.focus("passphrase");
    m_driver.type(passphrase);
    m_driver.key(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return m_driver.find("versions") && m_driver.find("versions")->isVisible(); }, 20000))
        return m_problems.append(u"versions: none was shown"_s);
    at(u"versions"_s);
    m_driver.window.welcome()->showStart();
}

void ScreenTour::findAndGuide()
{
    m_driver.key(Qt::Key_K, Qt::ControlModifier);
    QWidget *find = nullptr;
    if (!QTest::qWaitFor([&] { return (find = QApplication::activeModalWidget()) != nullptr; }))
        return m_problems.append(u"find: no dialog came"_s);
    m_driver.focus("findWords");
    m_driver.type(u"chambre"_s);
    QTest::qWait(10 * Settled); // results come while one types
    at(u"find"_s, find);
    m_driver.key(Qt::Key_Escape);
    m_driver.key(Qt::Key_F1);
    if (!QTest::qWaitFor([this] { return m_driver.find("guideWindow") != nullptr; }))
        return m_problems.append(u"guide: no window came"_s);
    at(u"guide"_s, m_driver.find("guideWindow"));
    m_driver.find("guideWindow")->close();
    m_driver.window.activateWindow();
}

void ScreenTour::everyPlace()
{
    const auto *rail = m_driver.find<QListWidget>("rail");
    for (int row = 0; row < rail->count(); ++row) {
        m_driver.find<QListWidget>("rail")->setCurrentRow(row);
        Place *shown = m_driver.window.workspace()->currentPlace();
        shown->firstFocus()->setFocus();
        at(shown->name());
        QTabWidget *tabs = tabsOf(shown);
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            at(u"%1-%2"_s.arg(shown->name()).arg(tab + 1));
        }
    }
}

void ScreenTour::observer()
{
    everyPlace();
    observe();
    quickNote();
    interview();
    paper();
    findAndGuide();
    key(u"settings"_s, Qt::Key_Comma, Qt::ControlModifier);
    m_driver.key(Qt::Key_L, Qt::ControlModifier);
    if (QTest::qWaitFor([this] { return m_driver.window.welcome() != nullptr; }))
        at(u"locked"_s);
    else
        m_problems.append(u"Ctrl+L does not lock"_s);
}

void ScreenTour::observe()
{
    if (!place(u"observe"_s))
        return;
    m_driver.focus("criteria");
    m_driver.key(Qt::Key_2);
    m_driver.focus("rate_partial");
    at(u"observe-rated"_s);
    key(u"observe-history"_s, Qt::Key_H, Qt::ControlModifier);
    if (press(u"observe-standard"_s, "viewSwitch")) {
        at(u"observe-standard"_s);
        press(u"observe-standard"_s, "viewSwitch");
    }
}

void ScreenTour::quickNote()
{
    m_driver.key(Qt::Key_N, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return m_driver.find("quickNoteDialog") != nullptr; }))
        return m_problems.append(u"quicknote: no dialog came"_s);
    QTest::qWait(Settled);
    m_driver.type(u"Peinture au couloir #repas"_s);
    at(u"quicknote"_s, m_driver.find("quickNoteDialog"));
    press(u"quicknote"_s, "quickNoteSave");
    if (place(u"notes"_s))
        at(u"notes-written"_s);
}

void ScreenTour::interview()
{
    if (!place(u"interviews"_s) || !press(u"interview-new"_s, "newInterview"))
        return;
    at(u"interview-new"_s);
    if (!press(u"interview-consent"_s, "toConsent"))
        return;
    at(u"interview-consent"_s);
    if (!press(u"interview-slip"_s, "consentGiven"))
        return;
    at(u"interview-slip"_s);
    if (!press(u"interview-questions"_s, "beginQuestions"))
        return;
    m_driver.type(u"Les chambres sont froides en hiver."_s);
    at(u"interview-questions"_s);
    m_driver.key(Qt::Key_A, Qt::ControlModifier);
    m_driver.key(Qt::Key_Q, Qt::ControlModifier);
    auto *tabs = m_driver.find<QTabWidget>("interviewTabs");
    const QStringList names{u"quotes"_s, u"ratings"_s, u"readback"_s};
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        at(u"interview-"_s + names.value(tab - 1, QString::number(tab)));
    }
    press(u"interview-ended"_s, "endInterview");
    at(u"interview-ended"_s);
}

void ScreenTour::paper()
{
    if (!place(u"paper"_s))
        return;
    if (auto *tabs = m_driver.find<QTabWidget>("paperTabs"))
        tabs->setCurrentIndex(0);
    const auto open = [this](const QString &code) {
        m_driver.focus("paperLine");
        m_driver.type(code);
        m_driver.key(Qt::Key_Return);
    };
    open(u"C1.1"_s);
    // Another rating than the one that observe() gave: the row asks.
    m_driver.key(Qt::Key_4);
    m_driver.key(Qt::Key_Down);
    m_driver.key(Qt::Key_3);
    at(u"paper-criteria"_s);
    press(u"paper-criteria"_s, "paperKeep_1.1.1");
    open(u"N1"_s);
    at(u"paper-notes"_s);
    open(u"S1"_s);
    press(u"paper-interview"_s, "paperGiven");
    at(u"paper-interview"_s);
    press(u"paper-interview"_s, "paperBegin");
    at(u"paper-answers"_s);
}

void ScreenTour::coordinator()
{
    everyPlace();
    visitForm();
    if (place(u"agree"_s) && press(u"agree-units"_s, "report.change"))
        dialog(u"agree-units"_s);
    severalUnits();
    figures();
    meeting();
    recommend();
    report();
    gather();
    conflicts();
    colleagues();
    key(u"settings-archive"_s, Qt::Key_Comma, Qt::ControlModifier);
}

void ScreenTour::meeting()
{
    if (!place(u"agree"_s) || !press(u"meeting-start"_s, "agree.meeting"))
        return;
    const auto shown = [this](const char *name) {
        const QWidget *one = m_driver.find(name);
        return one && one->isVisible();
    };
    QPointer<QWidget> window = m_driver.find("meetingWindow");
    if (!window || !QTest::qWaitFor([&] { return window->isActiveWindow(); }))
        return m_problems.append(u"meeting: no window came"_s);
    at(u"meeting-start"_s, window);
    m_driver.key(Qt::Key_Return);
    if (!shown("meeting.statement"))
        return m_problems.append(u"meeting: no criterion came"_s);
    at(u"meeting"_s, window);
    m_driver.key(Qt::Key_N);
    m_driver.key(Qt::Key_S);
    m_driver.key(Qt::Key_2);
    at(u"meeting-agreed"_s, window);
    const std::pair<Qt::Key, QString> pages[]{{Qt::Key_R, u"meeting-reason"_s},
                                              {Qt::Key_Question, u"meeting-keys"_s},
                                              {Qt::Key_L, u"meeting-left"_s},
                                              {Qt::Key_B, u"meeting-alike"_s}};
    for (const auto &[key, screen] : pages) {
        m_driver.key(key);
        at(screen, window);
        m_driver.key(Qt::Key_Escape);
    }
    m_driver.key(Qt::Key_F11);
    if (!QTest::qWaitFor([&] { return !window; }))
        m_problems.append(u"meeting: F11 does not leave it"_s);
    m_driver.window.activateWindow();
}

void ScreenTour::severalUnits()
{
    // A report over all units on which nothing is agreed yet.
    Notebook &notebook = m_driver.notebook();
    const QList<Report> before = notebook.all<Report>();
    if (before.isEmpty())
        return m_problems.append(u"agree-units: no report"_s);
    Report report;
    report.visit = before.constFirst().visit;
    report.name = u"Toutes les unités"_s;
    report.kind = u"facility"_s;
    const auto made = notebook.put(report);
    for (const VisitUnit &unit : notebook.all<VisitUnit>({u"visit"_s, Value{report.visit}})) {
        ReportUnit covered;
        covered.report = made ? *made : RecordId();
        covered.visitUnit = unit.id;
        if (!notebook.put(covered))
            return m_problems.append(u"agree-units: no report over several units"_s);
    }
    place(u"programme"_s);
    place(u"agree"_s);
    auto *box = m_driver.find<QComboBox>("report.choice");
    const auto choose = [box](const QString &name) {
        box->setCurrentIndex(box->findText(name));
        Q_EMIT box->activated(box->currentIndex());
    };
    const QString chosen = box->currentText();
    choose(report.name);
    Place *agree = m_driver.window.workspace()->currentPlace();
    agree->setState(u"1.1.1/agree.page.matrix"_s);
    agree->firstFocus()->setFocus();
    at(u"agree-matrix-units"_s);
    press(u"agree-signs"_s, "matrix.signsHead");
    at(u"agree-signs"_s);
    press(u"agree-signs"_s, "matrix.signsHead");
    if (press(u"agree-batch"_s, "agree.batch"))
        dialog(u"agree-batch"_s);
    agree->setState(u"1.1.1"_s);
    at(u"agree-criterion-units"_s);
    if (press(u"agree-exception"_s, "agreed.addException"))
        dialog(u"agree-exception"_s);
    choose(chosen);
}

void ScreenTour::figures()
{
    if (!place(u"agree"_s))
        return;
    m_driver.window.workspace()->currentPlace()->setState(u"1.1.1"_s);
    if (press(u"agree-sources"_s, "sources.open"))
        dialog(u"agree-sources"_s);
    m_driver.window.workspace()->currentPlace()->setState(u"1.1.1/agree.page.agreement"_s);
    if (press(u"agree-agreement"_s, "agreement.moreHead"))
        at(u"agree-agreement"_s);
}

void ScreenTour::colleagues()
{
    if (!place(u"gather"_s))
        return;
    Place *shown = m_driver.window.workspace()->currentPlace();
    shown->setState(u"colleagues"_s);
    if (!press(u"colleagues-add"_s, "colleagues.add"))
        return;
    at(u"colleagues-add"_s);
    press(u"colleagues-add"_s, "colleague.cancel");
    const QTemporaryDir folder;
    const QString card = folder.filePath(u"irene.regards-card"_s);
    Notebook &notebook = m_driver.notebook();
    const auto other = Notebook::create(folder.filePath(u"other.regards"_s), Passphrase(Words), Notebook::Role::Archive,
                                        notebook.world(), KeyProfile::Light);
    if (!other || !prepareArchive(**other) || !writeCard(**other, card)
        || !addColleague(notebook, card, *ownFingerprint(**other), u"Irène Inventée"_s))
        return m_problems.append(u"colleagues: no card could be made"_s);
    shown->findChild<ColleaguesPage *>()->refresh();
    at(u"colleagues"_s);
}

void ScreenTour::conflicts()
{
    if (!place(u"gather"_s))
        return;
    m_driver.window.workspace()->currentPlace()->setState(u"conflicts.page"_s);
    if (!m_driver.focus("conflicts"))
        return m_problems.append(u"conflicts: there is none"_s);
    at(u"conflicts"_s);
    if (press(u"conflicts-both"_s, "conflict.both"))
        at(u"conflicts-both"_s);
    m_driver.focus("conflicts");
    key(u"history"_s, Qt::Key_H, Qt::ControlModifier);
}

void ScreenTour::visitForm()
{
    if (!place(u"programme"_s) || !press(u"visit"_s, "programme.change"))
        return;
    at(u"visit"_s);
    scrolled(u"visit-middle"_s, "visitForm.scroll", 5);
    scrolled(u"visit-end"_s, "visitForm.scroll", 10);
    press(u"visit-end"_s, "visitForm.giveUp");
}

void useScreens(const QList<QSize> &sizes)
{
    const QString file = QDir::temp().filePath(u"regards-screens-%1.json"_s.arg(QCoreApplication::applicationPid()));
    QFile config(file);
    if (!config.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    QStringList screens;
    int x = 0;
    for (const QSize &size : sizes) {
        screens.append(uR"({"name":"screen%1","x":%2,"y":0,"width":%3,"height":%4,)"
                       uR"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1})"_s.arg(screens.size())
                           .arg(x)
                           .arg(size.width())
                           .arg(size.height()));
        x += size.width();
    }
    config.write(u"{\"screens\":[%1]}"_s.arg(screens.join(u',')).toUtf8());
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toUtf8());
    qAddPostRoutine([] {
        QFile::remove(QDir::temp().filePath(u"regards-screens-%1.json"_s.arg(QCoreApplication::applicationPid())));
    });
}

void useLaptopScreen()
{
    useScreens({{1366, 768}});
}

} // namespace regards::test
