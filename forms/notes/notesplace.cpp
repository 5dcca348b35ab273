// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/notes/notesplace.h"

#include "forms/common/banner.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/common/tagedit.h"
#include "forms/common/visitunits.h"
#include "forms/notes/notetags.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace regards {

namespace {

RecordId idOf(const QListWidgetItem *item)
{
    return item ? RecordId(QByteArrayView(item->data(Qt::UserRole).toByteArray())) : RecordId();
}

} // namespace

NotesPlace::NotesPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_banner(new Banner(this))
    , m_list(new QListWidget(this))
    , m_untagged(new QCheckBox(tr("&Only notes without a criterion"), this))
    , m_empty(style::hint(tr("No note yet. Ctrl+N writes one, from anywhere."), this))
    , m_restore(new QPushButton(tr("&Bring the deleted note back"), this))
{
    setObjectName(QStringLiteral("notesPlace"));
    m_restore->setObjectName(QStringLiteral("restoreNote"));
    m_restore->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(title(), 1, this));
    column->addWidget(m_banner);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    connect(m_restore, &QPushButton::clicked, this, &NotesPlace::restoreNote);
    // Later, and once: the change may come from within what is to be rebuilt.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &NotesPlace::refresh);
    connect(&desk.notebook, &Notebook::changed, &m_refresh, qOverload<>(&QTimer::start));
    showNote({});
}

QWidget *NotesPlace::makeList()
{
    auto *side = new QWidget(this);
    m_list->setObjectName(QStringLiteral("notes"));
    m_list->setAccessibleName(tr("My notes, newest first"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_untagged->setObjectName(QStringLiteral("untagged"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_untagged);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(m_untagged, &QCheckBox::toggled, this, &NotesPlace::refresh);
    connect(m_list, &QListWidget::currentItemChanged, this, &NotesPlace::showSelected);
    return side;
}

QWidget *NotesPlace::makeEditor()
{
    m_editor = new QWidget(this);
    m_about = style::hint({}, m_editor);
    m_text = new DraftTextEdit(desk(), m_editor);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_tags = new TagEdit(desk().toolkit, desk().language, m_editor);
    m_share = new QPushButton(tr("&Share this private note"), m_editor);
    m_share->setObjectName(QStringLiteral("shareNote"));
    m_delete = new QPushButton(tr("&Delete this note"), m_editor);
    m_delete->setObjectName(QStringLiteral("deleteNote"));
    m_delete->setProperty("danger", true);
    auto *textLabel = new QLabel(tr("No&te"), m_editor);
    textLabel->setBuddy(m_text);
    auto *tagLabel = new QLabel(tr("&Criteria it bears on"), m_editor);
    tagLabel->setBuddy(m_tags->line());
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_about);
    column->addWidget(textLabel);
    column->addWidget(m_text, 1);
    column->addWidget(tagLabel);
    column->addWidget(m_tags);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_share);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    column->addLayout(buttons);
    connect(m_text, &DraftTextEdit::saved, this, &Place::saved);
    connect(m_text, &DraftTextEdit::failed, this,
            [this](const Error &error) { m_banner->say(error, desk().language); });
    connect(m_tags, &TagEdit::added, this, &NotesPlace::addTag);
    connect(m_tags, &TagEdit::removed, this, &NotesPlace::removeTag);
    connect(m_share, &QPushButton::clicked, this, &NotesPlace::share);
    connect(m_delete, &QPushButton::clicked, this, &NotesPlace::deleteNote);
    return m_editor;
}

void NotesPlace::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_visitUnit = visitUnit;
    refresh();
}

void NotesPlace::refresh()
{
    const Notebook &notebook = desk().notebook;
    QList<Note> notes =
        notebook.all<Note>(Query(QStringLiteral("visit"), m_visit).where(QStringLiteral("observer"), notebook.owner()));
    std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) { return a.at > b.at; });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Note &note : std::as_const(notes)) {
            const QList<CriterionCode> tags = tagsOfNote(notebook, note.id);
            if (m_untagged->isChecked() && !tags.isEmpty() && note.id != m_note)
                continue;
            QStringList codes;
            for (const CriterionCode code : tags)
                codes.append(code.text());
            const QString when = momentText(desk().language, note.at);
            QString head = tr("%1 · %2").arg(when, placeName(notebook, note.visitUnit));
            if (note.isPrivate)
                head += tr(" · private");
            if (!codes.isEmpty())
                head += u" · " + codes.join(u", ");
            auto *item = new QListWidgetItem(head + u'\n' + note.text.section(u'\n', 0, 0).left(140), m_list);
            item->setData(Qt::UserRole, note.id.bytes());
            if (note.id == m_note)
                m_list->setCurrentItem(item);
        }
    }
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(m_untagged->isChecked() ? tr("Every note has a criterion.")
                                             : tr("No note yet. Ctrl+N writes one, from anywhere."));
    m_list->setVisible(m_list->count() > 0);
    if (idOf(m_list->currentItem()) != m_note || m_note.isNone()) {
        if (!m_list->currentItem() && m_list->count() > 0) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(0);
        }
        showNote(idOf(m_list->currentItem()));
    } else {
        m_text->reload();
        m_tags->setTags(tagsOfNote(notebook, m_note));
    }
}

void NotesPlace::showSelected()
{
    showNote(idOf(m_list->currentItem()));
}

void NotesPlace::showNote(const RecordId &id)
{
    if (id != m_note)
        commit();
    m_note = id;
    const auto note = id ? desk().notebook.find<Note>(id) : std::nullopt;
    m_editor->setEnabled(note.has_value());
    if (!note) {
        m_text->unbind();
        m_about->clear();
        m_tags->setTags({});
        m_share->hide();
        return;
    }
    if (m_text->boundRecord() != id)
        m_text->bind({Note::typeName(), id, QStringLiteral("text"), {}});
    m_tags->setTags(tagsOfNote(desk().notebook, id));
    const QString when = momentText(desk().language, note->at);
    m_about->setText(tr("%1 · %2").arg(when, placeName(desk().notebook, note->visitUnit))
                     + (note->isPrivate ? u"\n" + tr("Private: this note is never handed over.") : QString()));
    m_share->setVisible(note->isPrivate);
}

void NotesPlace::commit()
{
    if (!m_text->isDirty())
        return;
    m_text->commit();
    if (m_note)
        check(tagNoteFromText(desk().notebook, desk().toolkit, m_note));
}

QString NotesPlace::state() const
{
    return m_note ? m_note.text() : QString();
}

void NotesPlace::setState(const QString &state)
{
    const auto id = RecordId::fromText(state);
    if (!id)
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        if (idOf(m_list->item(row)) == *id)
            m_list->setCurrentRow(row);
    }
}

QWidget *NotesPlace::firstFocus()
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_untagged;
}

void NotesPlace::addTag(const CriterionCode &code)
{
    check(tagNote(desk().notebook, m_note, code));
}

void NotesPlace::removeTag(const CriterionCode &code)
{
    check(untagNote(desk().notebook, m_note, code));
}

void NotesPlace::deleteNote()
{
    commit();
    const RecordId note = m_note;
    const auto deleted = desk().notebook.setDeleted(note, true);
    check(deleted);
    if (!deleted)
        return;
    m_deleted = note;
    refresh();
    m_restore->show();
    m_restore->setFocus();
}

void NotesPlace::restoreNote()
{
    const RecordId note = m_deleted;
    check(desk().notebook.setDeleted(note, false));
    m_restore->hide();
    refresh();
    setState(note.text());
    firstFocus()->setFocus();
}

void NotesPlace::share()
{
    commit();
    const Result<RecordId> shared = desk().notebook.publishNote(m_note);
    if (!shared)
        return m_banner->say(shared.error(), desk().language);
    Q_EMIT saved();
    refresh();
    setState(shared->text());
}

void NotesPlace::check(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        m_banner->say(result.error(), desk().language);
}

} // namespace regards
