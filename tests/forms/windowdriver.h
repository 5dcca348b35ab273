// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/session.h"
#include "tests/support/smallvisit.h"

#include <QApplication>
#include <QTest>

namespace regards::test {

/// The program's window with settings of its own, driven by keys.
class WindowDriver
{
public:
    WindowDriver(World &world, const QString &settingsFile, const QString &language = QStringLiteral("en"),
                 const style::Look &look = {});

    /// Shows the window and the unlock screen of a file, types the passphrase and waits for the workspace.
    bool unlock(const QString &path, const QString &passphrase = Words);
    /// Types the passphrase into the unlock screen that is shown, and waits for the workspace.
    bool typePassphrase(const QString &passphrase = Words);
    bool show();

    /// A widget of the window, or of a dialog over it, by its object name; visible ones first; null when there is none.
    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return qobject_cast<T *>(findWidget(QLatin1StringView(name).toString(), &T::staticMetaObject));
    }
    /// Presses a key wherever the keyboard is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Types a text wherever the keyboard is.
    void type(const QString &text) const;
    /// Puts the keyboard on a widget and presses Space, as one does with Tab.
    bool press(const char *name) const;
    bool focus(const char *name) const;

    [[nodiscard]] Notebook &notebook() const { return *session.notebook(); }

    Settings settings;
    Session session;
    MainWindow window;

private:
    [[nodiscard]] QWidget *keyboard() const;
    [[nodiscard]] QWidget *findWidget(const QString &name, const QMetaObject *type) const;
};

/// What screen readers would not be able to say of a window: controls that take the keyboard and have no name.
[[nodiscard]] QStringList namelessControls(QWidget *window);

} // namespace regards::test
