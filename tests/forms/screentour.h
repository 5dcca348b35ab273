// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/windowdriver.h"

#include <functional>

namespace regards::test {

/**
 * Every screen of the program, one after the other, reached as a user reaches it.
 *
 * The one list of screens: pictures, fitting and accessibility all go through it. What can't be reached is a problem,
 * so that a screen that moved is missed by none of them.
 */
class ScreenTour
{
public:
    /// Called at each screen with its name and its window: the main one or a dialog.
    using Visit = std::function<void(const QString &screen, QWidget &window)>;

    ScreenTour(WindowDriver &driver, Visit visit);

    /// Before a file is open; `file` is offered for unlocking.
    void welcome(const QString &file);
    /// Earlier versions of an observer's notebook: makes two, each followed by a note, and goes back to the start.
    void versions(const QString &file, const QString &passphrase);
    /// Of an observer's notebook, unlocked; ends locked.
    void observer();
    /// Of an archive, unlocked.
    void coordinator();

    /// Screens that were not found, with why.
    [[nodiscard]] const QStringList &problems() const noexcept { return m_problems; }

private:
    void at(const QString &screen, QWidget *window = nullptr);
    bool place(const QString &name);
    bool press(const QString &screen, const char *name);
    /// The dialog that stands over the window, visited and closed by Escape.
    void dialog(const QString &screen);
    void key(const QString &screen, Qt::Key key, Qt::KeyboardModifiers modifiers);
    void everyPlace();
    void observe();
    void quickNote();
    void interview();
    void paper();
    void findAndGuide();
    void meeting();
    void conflicts();
    void colleagues();
    void visitForm();
    /// What is weak, the recommendations, those of the visit before.
    void recommend();
    /// Every document, every step, every stage of the report.
    void report();
    /// A stick with hand-overs: found, looked at, imported, and one import set aside.
    void gather();
    /// Says yes to the question that stands over the window.
    void answer(const QString &screen);
    void severalUnits();
    /// Agreement, and the records behind what was agreed.
    void figures();
    void scrolled(const QString &screen, const char *area, int tenths);

    WindowDriver &m_driver;
    Visit m_visit;
    QStringList m_problems;
};

/// The offscreen platform with screens of these sizes side by side, for the QApplication that is made next.
void useScreens(const QList<QSize> &sizes);
/// One screen of 1366 by 768, likewise.
void useLaptopScreen();

} // namespace regards::test
