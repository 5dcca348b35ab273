// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focusmemory.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace regards {

namespace {

QList<QWidget *> shownOf(const QWidget *root, const QString &name)
{
    QList<QWidget *> shown = root->findChildren<QWidget *>(name);
    shown.removeIf([root](const QWidget *widget) { return !widget->isVisibleTo(root); });
    return shown;
}

} // namespace

FocusMemory FocusMemory::of(const QWidget *root)
{
    QWidget *widget = root->focusWidget();
    if (!widget || widget->objectName().isEmpty() || !root->isAncestorOf(widget))
        return {};
    FocusMemory memory;
    memory.field = widget->objectName();
    memory.which = std::max(0, int(shownOf(root, memory.field).indexOf(widget)));
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        memory.anchor = text->textCursor().anchor();
        memory.cursor = text->textCursor().position();
    } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
        memory.cursor = memory.anchor = line->cursorPosition();
    }
    return memory;
}

bool FocusMemory::restore(const QWidget *root) const
{
    if (field.isEmpty())
        return false;
    QWidget *widget = shownOf(root, field).value(which);
    if (!widget || !widget->isEnabled())
        return false;
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        const int end = int(text->document()->characterCount()) - 1;
        QTextCursor there = text->textCursor();
        there.setPosition(std::min(anchor, end));
        there.setPosition(std::min(cursor, end), QTextCursor::KeepAnchor);
        text->setTextCursor(there);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setCursorPosition(cursor);
    }
    return true;
}

} // namespace regards
