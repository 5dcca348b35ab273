// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QScrollArea;

namespace regards {

class Banner;
class UnlockStep;
class WelcomeStep;

/// What the welcome knows of the machine.
struct WelcomeOptions
{
    QString language;
    QStringList recent{}; ///< files opened lately, newest first
    QString demoFolder{}; ///< what `regards-cli demo` made
    QString toolkitTitle{}; ///< of the toolkit that is loaded
    bool hasOwnToolkit = false; ///< it came from a file of the organisation's
    /// Where the notebook of that notebookMark() is on this computer; empty where there is none.
    std::function<QString(const QString &mark)> notebookOf{};
};

/// Everything before a file is open: choose, make, unlock.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(World &world, WelcomeOptions options, QWidget *parent = nullptr);

    void showStart();
    /// The unlock screen of one file; `isLocked`: it was open a moment ago.
    void showUnlock(const QString &path, bool isLocked = false);
    void showPack(const QString &path = {});
    /// The unlock screen of a notebook that takes in a newer visit pack as it opens.
    void showUpdate(const QString &notebook, const QString &pack);
    /// Earlier versions of a file, which may be damaged or missing.
    void showRestore(const QString &path);
    void showArchive();
    /// Opens a file of the demo, whose passphrase lies beside it.
    void openDemo(const QString &path);
    /// Something to know, above whatever is shown.
    void say(const QString &text);
    void say(const Error &error);
    /// What opened() was about; null when it was taken already.
    [[nodiscard]] std::unique_ptr<Notebook> takeNotebook() { return std::move(m_notebook); }

Q_SIGNALS:
    void opened();
    void languageWanted(const QString &language);
    void settingsWanted();
    /// The page of the built-in guide for what is shown.
    void guideWanted();
    /// A toolkit file; empty: the program's own again.
    void toolkitChosen(const QString &path);

private:
    void showRecover(const QString &path);
    void place(QWidget *page, QWidget *focus);
    void showStep(WelcomeStep *step);
    UnlockStep *unlockStep(const QString &path, bool isLocked);

    World &m_world;
    WelcomeOptions m_options;
    Banner *m_banner;
    QScrollArea *m_area;
    QWidget *m_holder = nullptr;
    QHBoxLayout *m_row = nullptr; ///< of the holder: the page, in the middle
    QWidget *m_page = nullptr;
    std::unique_ptr<Notebook> m_notebook;
};

} // namespace regards
