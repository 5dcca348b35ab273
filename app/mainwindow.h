// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

namespace regards {

class BlankScreen;
class ClipboardGuard;
class Curtain;
class IdleWatch;
class Session;
class UserGuide;
class SettingsDialog;
class WelcomePage;
class Whereabouts;

/**
 * The one window: the welcome while no file is open, the workspace while one is.
 *
 * Locking takes everything that looks at the file away and closes it, so that its key leaves the memory; unlocking
 * the same file brings the same view back. While somebody is listened to, and a code for it was chosen, idling only
 * blanks the screen: the workspace leaves the window, so that neither eyes nor keys nor screen readers reach it, and
 * comes back with the code. After LongestBlank minutes a blank screen locks.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `demoFolder`: what `regards-cli demo` made; empty where there is none.
    MainWindow(Session &session, const QString &demoFolder = {});
    ~MainWindow() override;

    static constexpr int LongestBlank = 60;
    /// Minutes without a key while the meeting view is open; the setting's, where that is longer. People talk there.
    static constexpr int MeetingIdle = 30;

    /// Shows the unlock screen of a file, or the page that makes a notebook from a visit pack.
    void offer(const QString &path);
    [[nodiscard]] Workspace *workspace() const noexcept { return m_workspace; }
    [[nodiscard]] WelcomePage *welcome() const noexcept { return m_welcome; }

    /// Takes a toolkit file from now on, or, without one, the program's own; a file with mistakes is said on the
    /// welcome.
    void loadToolkit(const QString &path);

    /// Takes everything out of sight at once, and closes the file as soon as what is going on in this event is over.
    void lock();
    /// What idling does: blanks the screen or locks.
    void idle();
    [[nodiscard]] bool isBlank() const noexcept { return m_blank != nullptr; }
    void setLanguage(const QString &language);
    void openSettings();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Enter presses the button that has the keyboard, as Space does: Qt does so in dialogs alone.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The workspace leaves the window, with all that hangs over it; `instead` is what is seen.
    void conceal(QWidget *instead);
    void blank();
    void unblank();
    void lockNow();
    void endSession();
    /// Whether a text is not saved yet; says so, and why.
    bool sayUnsaved();
    void wipe();
    void closeWorkspace();
    void showWelcome();
    void showTitle();
    [[nodiscard]] QString shownPlace() const;
    /// After how many minutes idling locks just now.
    [[nodiscard]] int idleMinutes() const;
    void restartIdle();
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
    QPointer<Whereabouts> m_whereabouts;
    Curtain *m_curtain;
    ClipboardGuard *m_clipboard;
    UserGuide *m_guide;
    BlankScreen *m_blank = nullptr;
    QPointer<QWidget> m_focus; ///< what had the keyboard before the screen went blank
    int m_loopLevel = 0; ///< of event loops, when the workspace was made
    bool m_isLocking = false;
    bool m_wasActive = false; ///< whether one of our windows had the keyboard when all was taken out of sight
    QString m_lockedFile;
    WorkspaceState m_lockedState;
};

} // namespace regards
