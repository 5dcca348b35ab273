// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/toolkitloader.h"
#include "forms/common/place.h"
#include "tests/support/smallvisit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>

namespace regards::test {

/// The keyboard at a window: everything goes to what has the focus, as for somebody without a mouse.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    { }

    /// Tabs until the control of that name has the focus; false: it can't be reached.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 400; ++i) {
            if (focus() && focus()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        qWarning("%s is not to be reached", qPrintable(name));
        return false;
    }
    void type(const QString &text) const { QTest::keyClicks(focus(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        if (focus())
            QTest::keyClick(focus(), key, modifiers);
    }
    [[nodiscard]] QWidget *focus() const
    {
        QWidget *window = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
        return window->focusWidget() ? window->focusWidget() : window;
    }

private:
    QWidget &m_window;
};

/// Controls that one can get to with Tab and that have no name for a screen reader: class and object name of each.
inline QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isReached = widget->isVisibleTo(&window) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool isInside = widget->objectName().startsWith(u"qt_");
        if (!isReached || isInside)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

/// A place in a window of its own, as large as the smallest screen the program is made for.
template <typename T>
std::unique_ptr<T> shown(Desk &desk, const RecordId &visit = {})
{
    auto place = std::make_unique<T>(desk);
    place->resize(1180, 690);
    place->setPlaceOf(visit, {});
    place->show();
    place->activateWindow();
    if (!QTest::qWaitForWindowActive(place.get()))
        qWarning("the window was not activated");
    place->firstFocus()->setFocus();
    return place;
}

inline Toolkit builtinToolkit()
{
    return SmallVisit::must(ToolkitLoader::builtin());
}

} // namespace regards::test
