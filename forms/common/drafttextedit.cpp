// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/drafttextedit.h"

#include <QFontMetrics>
#include <QKeyEvent>

namespace regards {

DraftTextEdit::DraftTextEdit(Desk &desk, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_notebook(&desk.notebook)
{
    setTabChangesFocus(true);
    setReadOnly(true);
    setLines(3);
    m_short.setSingleShot(true);
    m_short.setInterval(DraftDelay);
    m_long.setSingleShot(true);
    m_long.setInterval(LongestWait);
    connect(&m_short, &QTimer::timeout, this, &DraftTextEdit::writeDraft);
    connect(&m_long, &QTimer::timeout, this, &DraftTextEdit::writeDraft);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftTextEdit::typed);
}

DraftTextEdit::~DraftTextEdit()
{
    // Nobody is told any more, but the accessibility cache still has to hear of the end: no disconnecting.
    const QSignalBlocker quiet(this);
    commit();
}

void DraftTextEdit::bind(const Binding &binding)
{
    commit();
    m_binding = binding;
    setReadOnly(m_notebook->isReadOnly());
    reload();
}

void DraftTextEdit::unbind()
{
    commit();
    m_binding = {};
    setReadOnly(true);
    reload();
}

void DraftTextEdit::moveTo(const Binding &binding)
{
    if (m_notebook && m_binding.record && !m_binding.ensure)
        (void)m_notebook->discardDraft(m_binding.record, m_binding.field);
    m_binding = binding;
    if (!toPlainText().isEmpty())
        typed();
}

QString DraftTextEdit::storedText() const
{
    if (!m_notebook || !m_binding.record)
        return {};
    for (const Draft &draft : m_notebook->drafts()) {
        if (draft.record == m_binding.record && draft.field == m_binding.field)
            return draft.text;
    }
    const auto record = m_notebook->record(m_binding.record);
    return record && !record->deleted ? record->text(m_binding.field) : QString();
}

void DraftTextEdit::reload()
{
    if (m_isDirty)
        return;
    const QString text = storedText();
    if (text == toPlainText())
        return;
    m_isLoading = true;
    setPlainText(text);
    m_isLoading = false;
}

void DraftTextEdit::typed()
{
    if (m_isLoading || isReadOnly())
        return;
    m_isDirty = true;
    m_isDrafted = false;
    m_short.start();
    if (!m_long.isActive())
        m_long.start();
}

void DraftTextEdit::writeDraft()
{
    m_short.stop();
    m_long.stop();
    if (m_isDrafted || !m_notebook)
        return;
    if (m_binding.ensure) {
        const Result<RecordId> made = m_binding.ensure();
        if (!made) {
            Q_EMIT failed(made.error());
            return;
        }
        m_binding.record = *made;
        m_binding.ensure = {};
    }
    const auto written = m_notebook->saveDraft({m_binding.type, m_binding.record, m_binding.field, toPlainText()});
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_isDrafted = true;
    Q_EMIT saved();
}

void DraftTextEdit::commit()
{
    if (!m_isDirty || !m_notebook)
        return;
    writeDraft();
    if (!m_isDrafted)
        return; // what is shown stays, and is tried again
    m_isDirty = false;
    const auto committed = m_notebook->commitDrafts(m_binding.record);
    if (!committed) {
        m_isDirty = true;
        Q_EMIT failed(committed.error());
        return;
    }
    document()->clearUndoRedoStacks(); // from here on the journal undoes
    Q_EMIT saved();
}

void DraftTextEdit::setLines(int lines)
{
    setMinimumHeight(QFontMetrics(font()).lineSpacing() * lines + 18);
}

bool DraftTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isJournals = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (isJournals) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void DraftTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (m_isCommittedOnLeaving)
        commit();
    else
        writeDraft();
}

} // namespace regards
