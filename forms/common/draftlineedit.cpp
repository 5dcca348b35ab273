// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/draftlineedit.h"

#include "core/notebook/draftkeeper.h"
#include "forms/common/historysubject.h"
#include "forms/common/journalundo.h"

namespace regards {

namespace {

constexpr int DraftDelay = 400; // milliseconds; a line is short, nobody types on and on in it
constexpr int MostCharacters = 300;

} // namespace

DraftLineEdit::DraftLineEdit(Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_notebook(&desk.notebook)
{
    setMaxLength(MostCharacters);
    setReadOnly(true);
    leaveUndoToJournal(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(DraftDelay);
    connect(&m_wait, &QTimer::timeout, this, &DraftLineEdit::writeDraft);
    connect(this, &QLineEdit::textEdited, this, &DraftLineEdit::typed);
    connect(this, &QLineEdit::editingFinished, this, &DraftLineEdit::commit);
}

DraftLineEdit::~DraftLineEdit()
{
    const QSignalBlocker quiet(this);
    commit();
}

void DraftLineEdit::bind(const QString &type, const RecordId &record, const QString &field)
{
    commit();
    if (m_isDirty)
        m_notebook->keeper().letGo(m_record, m_field); // it waits there until the file takes it
    m_isDirty = false;
    m_type = type;
    m_record = record;
    m_field = field;
    setHistorySubject(this, record, field);
    setReadOnly(!record || m_notebook->isReadOnly());
    reload();
}

void DraftLineEdit::reload()
{
    if (m_isDirty || !m_notebook)
        return;
    const auto record = m_record ? m_notebook->record(m_record) : std::nullopt;
    const Draft *waiting = m_notebook->keeper().textOf(m_record, m_field);
    const QString stored = waiting ? waiting->text : record && !record->deleted ? record->text(m_field) : QString();
    if (stored == text())
        return;
    setText(stored);
    setCursorPosition(0); // a long line shows how it begins
}

void DraftLineEdit::typed()
{
    m_isDirty = true;
    if (!m_wait.isActive())
        m_wait.start();
}

bool DraftLineEdit::writeDraft()
{
    m_wait.stop();
    const auto written = m_notebook->keeper().save({m_type, m_record, m_field, text().trimmed()});
    if (!written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT saved();
    return written.isOk();
}

void DraftLineEdit::commit()
{
    if (!m_isDirty || !m_notebook || !writeDraft())
        return;
    m_isDirty = false;
    if (const auto committed = m_notebook->commitDrafts(m_record); !committed) {
        m_isDirty = true;
        Q_EMIT failed(committed.error());
        return;
    }
    const int cursor = cursorPosition();
    setText(text()); // forgets what was typed: from here on the journal undoes
    setCursorPosition(cursor);
    Q_EMIT saved();
}

} // namespace regards
