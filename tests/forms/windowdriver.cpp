// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/windowdriver.h"

#include "core/toolkit/toolkitloader.h"
#include "forms/common/style.h"

#include <QAccessible>
#include <QDialog>

namespace regards::test {

namespace {

Settings &prepared(Settings &settings, const QString &language, const style::Look &look)
{
    settings.setLanguage(language);
    settings.setTheme(
        QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.at(int(look.scheme)));
    settings.setTextPercent(look.percent);
    style::apply(*qApp, look);
    return settings;
}

} // namespace

WindowDriver::WindowDriver(World &world, const QString &settingsFile, const QString &language, const style::Look &look)
    : settings(settingsFile)
    , session(world, prepared(settings, language, look), SmallVisit::must(ToolkitLoader::builtin()))
    , window(session)
{
    window.resize(1366, 768);
}

bool WindowDriver::show()
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool WindowDriver::unlock(const QString &path, const QString &passphrase)
{
    window.offer(path);
    return show() && typePassphrase(passphrase) && QTest::qWaitFor([this] { return window.workspace() != nullptr; });
}

bool WindowDriver::typePassphrase(const QString &passphrase)
{
    if (!QTest::qWaitFor(
            [] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"passphrase"; }))
        return false;
    QTest::keyClicks(QApplication::focusWidget(), passphrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    return true;
}

QWidget *WindowDriver::findWidget(const QString &name, const QMetaObject *type) const
{
    QWidget *hidden = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        QList<QWidget *> all = top->findChildren<QWidget *>(name);
        if (top->objectName() == name)
            all.prepend(top);
        for (QWidget *widget : std::as_const(all)) {
            if (!widget->metaObject()->inherits(type))
                continue;
            if (widget->isVisible())
                return widget;
            hidden = widget;
        }
    }
    return hidden;
}

QWidget *WindowDriver::keyboard() const
{
    // Without a window manager nobody makes the window active again after a dialog or a list of offers has gone.
    if (const QWidget *active = QApplication::activeWindow(); !active || !active->isVisible()) {
        auto *main = const_cast<MainWindow *>(&window);
        main->activateWindow();
        if (!QTest::qWaitForWindowActive(main))
            qFatal("no active window");
    }
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(keyboard(), key, modifiers);
}

void WindowDriver::type(const QString &text) const
{
    QTest::keyClicks(keyboard(), text);
}

bool WindowDriver::focus(const char *name) const
{
    QWidget *widget = find(name);
    if (!widget || !widget->isEnabled() || !widget->isVisible())
        return false;
    widget->setFocus(Qt::TabFocusReason);
    return QTest::qWaitFor([widget] { return widget->hasFocus(); });
}

bool WindowDriver::press(const char *name) const
{
    if (!focus(name))
        return false;
    key(Qt::Key_Space);
    return true;
}

QStringList namelessControls(QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        // Parts of a control (the line of an editable box, a view's corner) are named by the control.
        if (widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || !interface->isValid())
            continue;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QStringLiteral("%1 “%2” in %3")
                                .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                     widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return nameless;
}

} // namespace regards::test
