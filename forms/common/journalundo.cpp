// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/journalundo.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace regards {

namespace {

class Guard final : public QObject
{
public:
    explicit Guard(QLineEdit *line)
        : QObject(line)
        , m_line(line)
    {
        line->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isJournals = (key->matches(QKeySequence::Undo) && !m_line->isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !m_line->isRedoAvailable());
            if (isJournals) {
                event->ignore(); // then it is a shortcut of the window
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLineEdit *m_line;
};

} // namespace

void leaveUndoToJournal(QLineEdit *line)
{
    new Guard(line);
}

} // namespace regards
