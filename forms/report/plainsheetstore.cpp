// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheetstore.h"

#include "core/notebook/draftkeeper.h"
#include "forms/common/drafttextedit.h"

namespace regards {

namespace {

const QString TextField = QStringLiteral("text");

} // namespace

PlainSheetStore::PlainSheetStore(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_notebook(&notebook)
{
    m_short.setSingleShot(true);
    m_short.setInterval(DraftTextEdit::DraftDelay);
    m_long.setSingleShot(true);
    m_long.setInterval(DraftTextEdit::LongestWait);
    connect(&m_short, &QTimer::timeout, this, &PlainSheetStore::saveDraft);
    connect(&m_long, &QTimer::timeout, this, &PlainSheetStore::saveDraft);
    connect(&notebook.keeper(), &DraftKeeper::changed, this, &PlainSheetStore::troubleChanged);
}

PlainSheetStore::~PlainSheetStore()
{
    const QSignalBlocker quiet(this);
    letGo();
}

Record PlainSheetStore::frame() const
{
    Section section;
    section.report = m_report;
    section.key = m_key;
    Record record = section.toRecord();
    record.fields.remove(TextField);
    record.id = keyedId(*recordType(Section::typeName()), record.fields);
    return record;
}

void PlainSheetStore::open(const RecordId &report, const QString &key)
{
    letGo();
    m_report = report;
    m_key = key;
    m_section = report.isNone() ? RecordId() : frame().id;
}

void PlainSheetStore::letGo()
{
    commit();
    if (m_notebook && m_isDirty)
        m_notebook->keeper().letGo(m_section, TextField);
    m_short.stop();
    m_long.stop();
    m_isDirty = false;
    m_isDrafted = true;
}

QString PlainSheetStore::text() const
{
    if (m_isDirty)
        return m_text;
    if (!m_notebook || m_section.isNone())
        return {};
    if (const Draft *waiting = m_notebook->keeper().textOf(m_section, TextField))
        return waiting->text;
    for (const Draft &draft : m_notebook->drafts()) {
        if (draft.record == m_section && draft.field == TextField)
            return draft.text;
    }
    const auto record = m_notebook->record(m_section);
    return record && !record->deleted ? record->text(TextField) : QString();
}

void PlainSheetStore::write(const QString &text)
{
    if (m_section.isNone())
        return;
    m_text = text;
    m_isDirty = true;
    m_isDrafted = false;
    m_short.start();
    if (!m_long.isActive())
        m_long.start();
}

void PlainSheetStore::saveDraft()
{
    m_short.stop();
    m_long.stop();
    if (m_isDrafted || !m_notebook || m_section.isNone())
        return;
    const bool exists = m_notebook->find<Section>(m_section).has_value();
    const auto written =
        m_notebook->keeper().save({Section::typeName(), m_section, TextField, m_text}, exists ? Record{} : frame());
    if (written) {
        m_isDrafted = true;
        Q_EMIT saved();
    } else if (isTroubleOfTheFile(written.error().code)) {
        Q_EMIT troubleChanged();
    } else {
        Q_EMIT failed(written.error());
    }
}

void PlainSheetStore::commit()
{
    if (!m_isDirty || !m_notebook || m_section.isNone())
        return;
    saveDraft();
    if (!m_isDrafted) {
        // It waits in memory, and becomes a change once the file takes it.
        m_notebook->keeper().letGo(m_section, TextField);
        return;
    }
    m_isDirty = false;
    const auto committed = m_notebook->commitDrafts(m_section);
    if (!committed) {
        m_isDirty = true;
        Q_EMIT failed(committed.error());
        return;
    }
    Q_EMIT saved();
}

void PlainSheetStore::put(const QString &text)
{
    write(text);
    commit();
}

std::optional<Error> PlainSheetStore::trouble() const
{
    if (!m_notebook || m_section.isNone() || !m_notebook->keeper().textOf(m_section, TextField))
        return std::nullopt;
    return m_notebook->keeper().trouble();
}

} // namespace regards
