// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/idlewatch.h"
#include "app/session.h"
#include "app/settingsdialog.h"
#include "forms/common/style.h"
#include "forms/welcome/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QTimer>

namespace regards {

MainWindow::MainWindow(Session &session, const QString &demoFolder)
    : m_session(session)
    , m_demoFolder(demoFolder)
    , m_idle(new IdleWatch(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1280, 720);
    if (const QByteArray geometry = session.settings().windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    auto *settings = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this);
    connect(settings, &QShortcut::activated, this, &MainWindow::openSettings);
    showWelcome();
}

MainWindow::~MainWindow()
{
    delete m_workspace;
}

void MainWindow::showWelcome()
{
    setWindowTitle(tr("Regards"));
    const WelcomeOptions options{m_session.language(), m_session.settings().recentFiles(), m_demoFolder,
                                 m_session.toolkit().title().in(m_session.language()),
                                 !m_session.settings().toolkitFile().isEmpty()};
    m_welcome = new WelcomePage(m_session.world(), options);
    connect(m_welcome, &WelcomePage::opened, this, &MainWindow::takeOpened, Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::settingsWanted, this, &MainWindow::openSettings);
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
    showWorkspace(isSame ? m_lockedState : WorkspaceState{});
}

void MainWindow::showWorkspace(const WorkspaceState &state)
{
    Notebook &notebook = *m_session.notebook();
    setWindowTitle(tr("%1 — Regards").arg(QFileInfo(notebook.path()).completeBaseName()));
    auto *made = new Workspace({notebook, m_session.toolkit(), m_session.language(), m_session.edits()});
    connect(made, &Workspace::lockWanted, this, &MainWindow::lock);
    connect(made, &Workspace::settingsWanted, this, &MainWindow::openSettings);
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
    m_lockedFile.clear();
    m_idle->start(m_session.settings().idleMinutes());
}

void MainWindow::lock()
{
    QTimer::singleShot(0, this, &MainWindow::lockNow);
}

void MainWindow::lockNow()
{
    if (!m_workspace)
        return;
    m_workspace->commit();
    // A chooser of files or a printer's dialog runs a loop of its own above what is about to go.
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        dialog && dialog->testAttribute(Qt::WA_DeleteOnClose) == false) {
        dialog->reject();
        QTimer::singleShot(50, this, &MainWindow::lockNow);
        return;
    }
    const bool wasActive = QApplication::activeWindow() != nullptr;
    m_idle->stop();
    m_lockedFile = m_session.notebook()->path();
    m_lockedState = m_workspace->state();
    closeWorkspace();
    m_session.close();
    showWelcome();
    m_welcome->showUnlock(m_lockedFile, true);
    if (wasActive)
        activateWindow(); // a dialog that went may have been the active one
}

void MainWindow::closeWorkspace()
{
    takeCentralWidget();
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::wipe()
{
    if (!m_workspace)
        return;
    m_idle->stop();
    closeWorkspace();
    const auto wiped = m_session.wipe();
    m_lockedFile.clear();
    showWelcome();
    if (wiped)
        m_welcome->say(tr("The notebook and its backups are gone from this computer."));
    else
        m_welcome->say(wiped.error());
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
        if (m_settings)
            m_settings->retranslate();
        return;
    }
    remake([&] { m_session.setLanguage(language); });
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
    m_settings = new SettingsDialog(m_session, this);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::languageWanted, this, &MainWindow::setLanguage);
    connect(m_settings, &SettingsDialog::lookChanged, this, &MainWindow::takeLook);
    connect(m_settings, &SettingsDialog::idleMinutesChanged, this, [this] {
        if (m_workspace)
            m_idle->start(m_session.settings().idleMinutes());
    });
    m_settings->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.settings().setWindowGeometry(saveGeometry());
    if (m_workspace) {
        m_workspace->commit();
        closeWorkspace();
        m_session.close();
    }
    event->accept();
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
