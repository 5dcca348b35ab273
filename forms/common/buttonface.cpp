// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/buttonface.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QKeySequence>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace regards {

namespace {

/// Of every button, not of those alone that can be ticked: that is often said only after the first question.
class ButtonFace final : public QAccessibleWidget
{
public:
    explicit ButtonFace(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (qobject_cast<QRadioButton *>(button()))
            return QAccessible::RadioButton;
        if (hasMenu())
            return QAccessible::ButtonMenu;
        return button()->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        if (!given.isEmpty())
            return given;
        if (kind == QAccessible::Accelerator)
            return QKeySequence::mnemonic(button()->text()).toString(QKeySequence::NativeText);
        if (kind != QAccessible::Name)
            return given;
        QString words = button()->text();
        words.replace(QStringLiteral("&&"), QStringLiteral("\n")); // an ampersand that is meant
        return words.remove(u'&').replace(u'\n', u'&');
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = hasMenu();
        if (const auto *box = qobject_cast<const QCheckBox *>(button()))
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        if (const auto *push = qobject_cast<const QPushButton *>(button()))
            state.defaultButton = push->isDefault();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(hasMenu() ? showMenuAction() : button()->isCheckable() ? toggleAction() : pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != toggleAction() && name != pressAction() && name != showMenuAction())
            return QAccessibleWidget::doAction(name);
        if (!button()->isEnabled())
            return;
        // Later: what it does may open a dialog, and whoever asked is waiting.
        if (auto *tool = qobject_cast<QToolButton *>(button()); tool && name == showMenuAction())
            QMetaObject::invokeMethod(tool, &QToolButton::showMenu, Qt::QueuedConnection);
        else
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
    [[nodiscard]] bool hasMenu() const
    {
        const auto *tool = qobject_cast<const QToolButton *>(button());
        const auto *push = qobject_cast<const QPushButton *>(button());
        return (tool && tool->menu()) || (push && push->menu());
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button ? new ButtonFace(button) : nullptr;
}

} // namespace

void makeTicksCount()
{
    QAccessible::installFactory(faceOf); // a second time it is not taken
}

} // namespace regards
