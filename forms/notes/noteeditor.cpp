// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/notes/noteeditor.h"

#include "forms/common/choicebox.h"
#include "forms/common/draftlineedit.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/historysubject.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/common/tagedit.h"
#include "forms/common/visitunits.h"
#include "forms/notes/notetags.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

NoteEditor::NoteEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_about(style::heading({}, 2, this))
    , m_sharing(style::hint({}, this))
    , m_units(new QComboBox(this))
    , m_place(new DraftLineEdit(desk, this))
    , m_text(new DraftTextEdit(desk, this))
    , m_tags(new TagEdit(desk.toolkit, desk.language, this))
    , m_share(new QPushButton(tr("&Share a copy with the team"), this))
    , m_delete(new QPushButton(tr("&Delete this note…"), this))
{
    setObjectName(u"noteEditor"_s);
    makeFields();
    layOut();
    connect(m_units, &QComboBox::activated, this, &NoteEditor::moveNote);
    connect(m_place, &DraftLineEdit::saved, this, &NoteEditor::saved);
    connect(m_place, &DraftLineEdit::failed, this, &NoteEditor::failed);
    connect(m_text, &DraftTextEdit::saved, this, &NoteEditor::textSaved);
    connect(m_text, &DraftTextEdit::failed, this, &NoteEditor::failed);
    connect(m_tags, &TagEdit::added, this,
            [this](const CriterionCode &code) { check(tagNote(m_desk.notebook, m_note, code)); });
    connect(m_tags, &TagEdit::removed, this,
            [this](const CriterionCode &code) { check(untagNote(m_desk.notebook, m_note, code)); });
    connect(m_share, &QPushButton::clicked, this, &NoteEditor::shareWanted);
    connect(m_delete, &QPushButton::clicked, this, &NoteEditor::deleteWanted);
    m_tags->line()->installEventFilter(this);
    showNote({});
}

void NoteEditor::makeFields()
{
    m_about->setObjectName(u"noteAbout"_s);
    m_sharing->setObjectName(u"noteSharing"_s);
    m_units->setObjectName(u"noteUnit"_s);
    keepNarrow(m_units);
    ignoreWheel(m_units);
    m_place->setObjectName(u"notePlace"_s);
    m_place->setPlaceholderText(tr("The dining room, a corridor…"));
    m_place->setToolTip(m_place->placeholderText()); // whole, where the field is short
    m_text->setObjectName(u"noteText"_s);
    m_text->setLines(5);
    m_tags->line()->setAccessibleDescription(
        tr("Type a code or words, Enter takes the first offer. Enter on an empty line goes to the next note without a "
           "criterion."));
    m_share->setObjectName(u"shareNote"_s);
    m_delete->setObjectName(u"deleteNote"_s);
    m_delete->setProperty("danger", true);
}

void NoteEditor::layOut()
{
    const auto label = [this](const QString &text, QWidget *field) {
        auto *made = new QLabel(text, this);
        made->setBuddy(field);
        return made;
    };
    auto *where = new QGridLayout;
    where->addWidget(label(tr("&Unit"), m_units), 0, 0);
    where->addWidget(label(tr("&Where it was"), m_place), 0, 1);
    where->addWidget(m_units, 1, 0);
    where->addWidget(m_place, 1, 1);
    where->setColumnStretch(0, 1);
    where->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::Gap, 0, 0, 0);
    column->addWidget(m_about);
    column->addLayout(where);
    column->addWidget(label(tr("No&te"), m_text));
    column->addWidget(m_text, 1);
    column->addWidget(label(tr("&Criteria it bears on"), m_tags->line()));
    column->addWidget(m_tags);
    column->addWidget(
        style::hint(tr("Type a code or a word. Enter takes the first; Enter on the empty line goes to the "
                       "next note without a criterion."),
                    this));
    column->addWidget(m_sharing);
    column->addWidget(m_share, 0, Qt::AlignLeft);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
}

void NoteEditor::setVisit(const RecordId &visit)
{
    m_visit = visit;
    fillUnits();
}

void NoteEditor::fillUnits()
{
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    for (const UnitOfVisit &unit : unitsOfVisit(m_desk.notebook, m_visit))
        m_units->addItem(unit.unit.name, unit.visitUnit.bytes());
    m_units->addItem(placeName(m_desk.notebook, {}), RecordId().bytes());
}

void NoteEditor::showNote(const RecordId &note)
{
    if (note != m_note)
        commit();
    m_note = note;
    setHistorySubject(this, note, {});
    const auto found = note ? m_desk.notebook.find<Note>(note) : std::nullopt;
    const bool isThere = found && !found->deleted;
    setEnabled(isThere);
    m_place->bind(Note::typeName(), isThere ? note : RecordId(), u"place"_s);
    if (!isThere)
        m_text->unbind();
    else if (m_text->boundRecord() != note)
        m_text->bind({Note::typeName(), note, u"text"_s, {}});
    reload();
}

void NoteEditor::reload()
{
    const auto note = m_note ? m_desk.notebook.find<Note>(m_note) : std::nullopt;
    m_share->setVisible(note && note->isPrivate);
    m_sharing->setVisible(note.has_value());
    if (!note) {
        m_about->setText(tr("No note chosen"));
        m_tags->setTags({});
        return;
    }
    m_about->setText(momentText(m_desk.language, note->at));
    m_sharing->setText(note->isPrivate
                           ? tr("Private: this note is never handed over. It stays private; to let the team have it, "
                                "share a copy.")
                           : tr("The team receives this note with your hand-over. It can’t become private any more: it "
                                "may have been handed over already."));
    if (m_units->findData(note->visitUnit.bytes()) < 0)
        fillUnits();
    m_units->setCurrentIndex(m_units->findData(note->visitUnit.bytes()));
    m_place->reload();
    m_text->reload();
    if (!m_text->isDirty())
        m_named = note->text;
    m_tags->setTags(tagsOfNote(m_desk.notebook, m_note));
}

void NoteEditor::moveNote()
{
    Record edit;
    edit.type = Note::typeName();
    edit.id = m_note;
    const RecordId unit(QByteArrayView(m_units->currentData().toByteArray()));
    edit.fields.insert(u"visit_unit"_s, unit ? Value(unit) : Value());
    const auto put = m_desk.notebook.put(edit);
    check(put ? Result<void>() : Result<void>(put.error()));
}

/// A draft, or a change: then the tags follow.
void NoteEditor::textSaved()
{
    if (m_text->isDirty())
        return Q_EMIT saved();
    const QString before = m_named;
    m_named = m_text->toPlainText();
    check(followText(m_desk.notebook, m_desk.toolkit, m_text->boundRecord(), before, m_named));
}

void NoteEditor::commit()
{
    m_place->commit();
    m_text->commit();
}

QWidget *NoteEditor::tagLine() const
{
    return m_tags->line();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_tags->line()->text().trimmed().isEmpty()) {
            Q_EMIT nextWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::check(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

} // namespace regards
