// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/blankscreen.h"
#include "app/clipboardguard.h"
#include "app/curtain.h"
#include "app/idlewatch.h"
#include "app/session.h"
#include "app/settingsdialog.h"
#include "app/whereabouts.h"
#include "core/exchange/visitpack.h"
#include "core/notebook/draftkeeper.h"
#include "core/words/words.h"
#include "forms/common/locale.h"
#include "forms/common/savingtrouble.h"
#include "forms/common/style.h"
#include "forms/common/texthelp.h"
#include "forms/guide/userguide.h"
#include "forms/welcome/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QThread>
#include <QTimer>

namespace regards {

MainWindow::MainWindow(Session &session, const QString &demoFolder)
    : m_session(session)
    , m_demoFolder(demoFolder)
    , m_idle(new IdleWatch(this))
    , m_curtain(new Curtain(this))
    , m_clipboard(new ClipboardGuard(this))
    , m_guide(new UserGuide(this, {[this] { return m_session.language(); }, [this] { return shownPlace(); }}))
{
    qApp->installEventFilter(this);
    setObjectName(QStringLiteral("mainWindow"));
    resize(1280, 720);
    if (const QByteArray geometry = session.settings().windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::idle);
    auto *settings = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this);
    connect(settings, &QShortcut::activated, this, &MainWindow::openSettings);
    connect(&session.unsavedTexts(), &UnsavedTexts::saved, this, [this] {
        if (m_welcome)
            m_welcome->say(tr("What was typed before is saved now, and the file is closed."));
    });
    showWelcome();
}

MainWindow::~MainWindow()
{
    delete m_workspace;
}

void MainWindow::showWelcome()
{
    setWindowTitle(tr("Regards"));
    const WelcomeOptions options{m_session.language(),
                                 m_session.settings().recentFiles(),
                                 m_demoFolder,
                                 m_session.toolkit().title().in(m_session.language()),
                                 !m_session.settings().toolkitFile().isEmpty(),
                                 [this](const QString &mark) { return m_session.settings().notebookOf(mark); }};
    m_welcome = new WelcomePage(m_session.world(), options, this);
    connect(m_welcome, &WelcomePage::opened, this, &MainWindow::takeOpened, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::settingsWanted, this, &MainWindow::openSettings);
    connect(m_welcome, &WelcomePage::guideWanted, m_guide, &UserGuide::openHere);
    connect(m_welcome, &WelcomePage::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::toolkitChosen, this, &MainWindow::loadToolkit, Qt::QueuedConnection);
    if (QWidget *old = takeCentralWidget())
        old->deleteLater();
    setCentralWidget(m_welcome);
}

void MainWindow::loadToolkit(const QString &path)
{
    if (m_workspace)
        return;
    const auto loaded = m_session.loadToolkit(path);
    showWelcome();
    if (!loaded)
        m_welcome->say(loaded.error());
}

void MainWindow::offer(const QString &path)
{
    if (!m_welcome)
        return;
    if (path.endsWith(u".regards-visit"))
        m_welcome->showPack(path);
    else
        m_welcome->showUnlock(path);
}

void MainWindow::takeOpened()
{
    if (!m_welcome)
        return;
    std::unique_ptr<Notebook> notebook = m_welcome->takeNotebook();
    if (!notebook)
        return;
    const bool isSame = QFileInfo(notebook->path()) == QFileInfo(m_lockedFile);
    m_session.adopt(std::move(notebook));
    showWorkspace(isSame ? m_lockedState : Whereabouts::of(*m_session.notebook()));
    if (const auto written = m_session.takeInterruption())
        m_workspace->say(tr("The program ended without notice the last time. Everything up to %1 is here.")
                             .arg(momentText(m_session.language(), QDateTime::fromMSecsSinceEpoch(*written))));
}

void MainWindow::showWorkspace(const WorkspaceState &state)
{
    Notebook &notebook = *m_session.notebook();
    showTitle();
    auto *made =
        new Workspace({notebook, m_session.toolkit(), m_session.language(), m_session.edits(), m_session.textHelp()});
    connect(m_session.textHelp(), &TextHelp::failed, made,
            [this, made](const Error &error) { made->say(Words(m_session.language()).sentence(error)); });
    made->setBlankCode(&m_session.blankCode());
    connect(made, &Workspace::lockWanted, this, &MainWindow::lock);
    connect(made, &Workspace::settingsWanted, this, &MainWindow::openSettings);
    connect(made, &Workspace::guideWanted, m_guide, &UserGuide::openHere);
    connect(made, &Workspace::meetingChanged, this, &MainWindow::restartIdle);
    connect(made, &Workspace::wipeWanted, this, &MainWindow::wipe, Qt::QueuedConnection);
    if (m_welcome) {
        takeCentralWidget();
        m_welcome->deleteLater();
        m_welcome = nullptr;
    }
    m_workspace = made;
    setCentralWidget(made);
    made->show(); // now, not at the next turn of the loop: the focus goes only to what is seen
    made->restore(state);
    m_whereabouts = new Whereabouts(*made, notebook);
    m_lockedFile.clear();
    m_loopLevel = QThread::currentThread()->loopLevel();
    m_clipboard->start();
    m_idle->start(idleMinutes());
}

int MainWindow::idleMinutes() const
{
    const int chosen = m_session.settings().idleMinutes();
    return m_workspace && m_workspace->isMeeting() ? std::max(chosen, MeetingIdle) : chosen;
}

void MainWindow::restartIdle()
{
    if (m_workspace && !m_isLocking && !m_blank)
        m_idle->start(idleMinutes());
}

QString MainWindow::shownPlace() const
{
    const Place *place = m_workspace ? m_workspace->currentPlace() : nullptr;
    return place ? place->name() : QString();
}

void MainWindow::showTitle()
{
    setWindowTitle(tr("%1 — Regards").arg(QFileInfo(m_session.notebook()->path()).completeBaseName()));
}

void MainWindow::idle()
{
    if (!m_workspace)
        return;
    if (!m_blank && m_workspace->isListening() && m_session.blankCode().isSet())
        blank();
    else
        lock();
}

void MainWindow::conceal(QWidget *instead)
{
    m_idle->stop();
    m_wasActive = QApplication::activeWindow() != nullptr;
    setWindowTitle(tr("Regards"));
    if (centralWidget() == m_workspace) {
        QGuiApplication::inputMethod()->commit();
        m_workspace->commit();
        m_lockedState = m_workspace->state();
        m_focus = QApplication::focusWidget();
        takeCentralWidget();
    }
    setCentralWidget(instead); // another that was there goes
    instead->show();
    m_curtain->draw();
    if (m_wasActive)
        activateWindow(); // a dialog that was hidden may have been the active one
}

void MainWindow::blank()
{
    m_blank = new BlankScreen(m_session.blankCode());
    connect(m_blank, &BlankScreen::opened, this, &MainWindow::unblank, Qt::QueuedConnection);
    connect(m_blank, &BlankScreen::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    conceal(m_blank);
    m_blank->firstFocus()->setFocus();
    m_idle->start(LongestBlank, IdleWatch::Touches::Ignored);
}

void MainWindow::unblank()
{
    if (!m_blank || m_isLocking || m_idle->check())
        return;
    takeCentralWidget();
    m_blank->deleteLater();
    m_blank = nullptr;
    setCentralWidget(m_workspace);
    m_workspace->show();
    showTitle();
    m_curtain->lift();
    if (m_focus) {
        m_focus->activateWindow();
        m_focus->setFocus();
    }
    m_idle->start(idleMinutes());
}

void MainWindow::lock()
{
    if (!m_workspace || m_isLocking)
        return;
    m_isLocking = true;
    m_blank = nullptr;
    conceal(new QWidget);
    QTimer::singleShot(0, this, &MainWindow::lockNow);
}

void MainWindow::lockNow()
{
    if (!m_workspace)
        return;
    // A chooser of files, a printer's dialog, a menu run loops of their own, in what is about to go: they end first.
    if (QThread::currentThread()->loopLevel() > m_loopLevel || QApplication::activeModalWidget()) {
        constexpr int Again = 50;
        m_curtain->draw();
        QTimer::singleShot(Again, this, &MainWindow::lockNow);
        return;
    }
    m_lockedFile = m_session.notebook()->path();
    endSession();
    showWelcome();
    m_welcome->showUnlock(m_lockedFile, true);
    if (!m_session.unsavedTexts().isEmpty())
        m_welcome->say(savingTrouble(m_session.unsavedTexts().trouble(), m_session.language()));
    if (m_wasActive)
        activateWindow(); // a dialog that went may have been the active one
}

void MainWindow::endSession()
{
    m_idle->stop();
    delete m_settings; // it may be writing a backup of what is about to close
    closeWorkspace();
    m_curtain->drop();
    m_clipboard->finish();
    m_session.close();
    m_isLocking = false;
}

void MainWindow::closeWorkspace()
{
    if (centralWidget() == m_workspace)
        takeCentralWidget();
    if (m_whereabouts)
        m_whereabouts->keep();
    delete m_workspace;
    m_workspace = nullptr;
    m_blank = nullptr; // the window owns it
}

void MainWindow::wipe()
{
    if (!m_workspace)
        return;
    m_idle->stop();
    closeWorkspace();
    m_curtain->drop();
    m_clipboard->finish();
    m_isLocking = false;
    const auto wiped = m_session.wipe();
    m_lockedFile.clear();
    showWelcome();
    if (wiped)
        m_welcome->say(tr("The notebook and its backups are gone from this computer."));
    else {
        m_session.close(); // nothing was removed: the file is as it was
        m_welcome->say(wiped.error());
    }
}

void MainWindow::setLanguage(const QString &language)
{
    if (language == m_session.language())
        return;
    if (!m_workspace) {
        m_session.setLanguage(language);
        showWelcome();
        if (!m_lockedFile.isEmpty())
            m_welcome->showUnlock(m_lockedFile, true);
    } else if (m_isLocking) {
        return;
    } else {
        remake([&] { m_session.setLanguage(language); });
    }
    if (m_settings)
        m_settings->retranslate();
}

void MainWindow::remake(const std::function<void()> &change)
{
    if (!m_workspace || m_isLocking || m_blank)
        return change();
    m_workspace->commit();
    const WorkspaceState state = m_workspace->state();
    closeWorkspace();
    change();
    showWorkspace(state);
}

void MainWindow::takeLook()
{
    const style::Look look = m_session.look();
    const auto take = [&look] { style::apply(*qApp, look); };
    if (look.percent == style::lookOf(*qApp).percent)
        take();
    else
        remake(take); // places work sizes out from the text
}

void MainWindow::openSettings()
{
    if (m_settings) {
        m_settings->activateWindow();
        return;
    }
    if (m_isLocking || m_blank || QApplication::activeModalWidget())
        return;
    QStringList dictionaries;
    for (const QString &language :
         m_session.textHelp() ? m_session.textHelp()->languages() : TextHelp::usualLanguages())
        //: languages that there is a dictionary for
        dictionaries.append(language == u"fr" ? tr("French") : tr("English"));
    m_settings = new SettingsDialog(m_session, dictionaries, this);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::languageWanted, this, &MainWindow::setLanguage);
    connect(m_settings, &SettingsDialog::lookChanged, this, &MainWindow::takeLook);
    connect(m_settings, &SettingsDialog::spellingChanged, this, [this] {
        if (m_session.textHelp())
            m_session.textHelp()->setSpelling(m_session.settings().spelling());
    });
    connect(m_settings, &SettingsDialog::idleMinutesChanged, this, &MainWindow::restartIdle);
    m_settings->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.settings().setWindowGeometry(saveGeometry());
    if (m_workspace)
        m_workspace->commit();
    if (sayUnsaved())
        return event->ignore();
    if (m_workspace)
        endSession();
    event->accept();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Only where Enter was meant for the button: a line that takes Enter may just have given the keyboard to one.
    // A kind of button that has an own use for Enter, as a rating that leads to its comment, is left alone.
    const bool isPlain = watched->metaObject() == &QPushButton::staticMetaObject;
    auto *button = event->type() == QEvent::KeyPress && isPlain ? static_cast<QPushButton *>(watched) : nullptr;
    if (!button || button->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QMainWindow::eventFilter(watched, event);
    button->click();
    return true;
}

bool MainWindow::sayUnsaved()
{
    const Notebook *notebook = m_session.notebook();
    const bool isHere = notebook && notebook->keeper().holdsTexts();
    if (!isHere && m_session.unsavedTexts().isEmpty())
        return false;
    const Error trouble = isHere ? *notebook->keeper().trouble() : m_session.unsavedTexts().trouble();
    //: why a text could not be saved
    const QString text =
        tr("%1 The program stays open until then. If you don’t need the text any more, empty its field.")
            .arg(savingTrouble(trouble, m_session.language()));
    if (m_workspace)
        m_workspace->say(text);
    else
        m_welcome->say(text);
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool leaves = event->type() == QEvent::ActivationChange
        ? !isActiveWindow()
        : event->type() == QEvent::WindowStateChange && isMinimized();
    if (leaves && m_workspace && !QApplication::activeModalWidget())
        m_workspace->commit();
}

} // namespace regards
