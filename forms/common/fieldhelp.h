// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/textmarks.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QHelpEvent;
class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace regards {

/// What may be meant by a mark, in a sentence; and what may stand instead of it: `[name removed]`.
[[nodiscard]] QString identifyingSentence(IdentifyingKind kind);
[[nodiscard]] QString identifyingReplacement(IdentifyingKind kind);

/**
 * Help on the underlined words of one field: what it is when the mouse rests on it, and a menu (right mouse button,
 * Menu key, Shift+F10) that offers what can be done, before what the field's menu has anyway.
 *
 * Belongs to the field, and sees its keys before it does.
 */
class FieldHelp final : public QObject
{
    Q_OBJECT

public:
    FieldHelp(TextHelp &help, QPlainTextEdit *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showTip(const QHelpEvent &event);
    void openMenu(const QTextCursor &where, const QPoint &at, bool isByKey);
    void addHistory(QMenu *menu);
    void addSpelling(QMenu *menu, const QTextCursor &word);
    void addIdentifying(QMenu *menu, const QTextCursor &words, IdentifyingKind kind);
    /// Puts actions before what the menu has.
    static void putFirst(QMenu *menu, const QList<QAction *> &actions);
    QAction *action(QMenu *menu, const QString &text, const QString &name, const std::function<void()> &act);
    void explain(IdentifyingKind kind, const QString &words);

    TextHelp &m_help;
    QPlainTextEdit *m_field;
    TextMarks *m_marks;
    QPointer<QMenu> m_menu;
};

} // namespace regards
