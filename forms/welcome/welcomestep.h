// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace regards {

class BackgroundJob;
class Banner;

/**
 * One page of the welcome: a heading, a body, a banner, what goes on, and the buttons back and on.
 *
 * While it works its fields are shut and its bar moves; the window stays alive.
 */
class WelcomeStep : public QWidget
{
    Q_OBJECT

public:
    WelcomeStep(World &world, const QString &language, QWidget *parent = nullptr);

    /// Where the keyboard begins.
    [[nodiscard]] virtual QWidget *firstFocus() = 0;

Q_SIGNALS:
    void backWanted();
    void opened(const std::shared_ptr<std::unique_ptr<regards::Notebook>> &notebook);

protected:
    /// Lays the page out: to be called once, at the end of a step's constructor.
    void compose(const QString &title, QWidget *body, const QString &act);
    /// Opens the file that `work` gives the key of, worked out beside. `after` runs before opened(), if given.
    void openBeside(const QString &path, std::function<Result<SecretKey>()> work,
                    std::function<void(std::unique_ptr<Notebook>)> after = {});
    /// Pressed the button that goes on.
    virtual void go() = 0;
    virtual void failed(const Error &error);
    void say(const QString &text);

    [[nodiscard]] World &world() const noexcept { return m_world; }
    [[nodiscard]] const QString &language() const noexcept { return m_language; }
    [[nodiscard]] QPushButton *goButton() const noexcept { return m_go; }
    [[nodiscard]] bool isBusy() const;
    /// For work of another kind than opening: while it runs the fields are shut and the bar shows how far it is.
    [[nodiscard]] BackgroundJob &job() const noexcept { return *m_job; }
    void clearBanner();

private:
    void setBusy(bool isBusy);

    World &m_world;
    QString m_language;
    BackgroundJob *m_job;
    QWidget *m_body = nullptr;
    Banner *m_banner;
    QProgressBar *m_bar;
    QPushButton *m_back;
    QPushButton *m_go;
};

} // namespace regards
