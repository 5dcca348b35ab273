// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

namespace regards {

class IdleWatch;
class Session;
class SettingsDialog;
class WelcomePage;

/**
 * The one window: the welcome while no file is open, the workspace while one is.
 *
 * Locking takes everything that looks at the file away and closes it, so that its key leaves the memory; unlocking
 * the same file brings the same view back.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `demoFolder`: what `regards-cli demo` made; empty where there is none.
    MainWindow(Session &session, const QString &demoFolder = {});
    ~MainWindow() override;

    /// Shows the unlock screen of a file, or the page that makes a notebook from a visit pack.
    void offer(const QString &path);
    [[nodiscard]] Workspace *workspace() const noexcept { return m_workspace; }
    [[nodiscard]] WelcomePage *welcome() const noexcept { return m_welcome; }

    /// Takes a toolkit file from now on, or, without one, the program's own; a file with mistakes is said on the
    /// welcome.
    void loadToolkit(const QString &path);

    /// Closes the file, as soon as what is going on in this event is over.
    void lock();
    void setLanguage(const QString &language);
    void openSettings();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lockNow();
    void wipe();
    void closeWorkspace();
    void showWelcome();
    void showWorkspace(const WorkspaceState &state);
    void takeOpened();
    /// Gives the program the look that the settings have now.
    void takeLook();
    /// Makes the workspace afresh, where one stands, after `change`; place, unit and texts stay.
    void remake(const std::function<void()> &change);

    Session &m_session;
    QString m_demoFolder;
    IdleWatch *m_idle;
    WelcomePage *m_welcome = nullptr;
    Workspace *m_workspace = nullptr;
    QPointer<SettingsDialog> m_settings;
    QString m_lockedFile;
    WorkspaceState m_lockedState;
};

} // namespace regards
