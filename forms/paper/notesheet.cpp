// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/notesheet.h"

#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/common/tagedit.h"
#include "forms/notes/notetags.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QList<Note> notesOf(const Notebook &notebook, const SheetOrigin &place)
{
    QList<Note> notes;
    const Query own = Query(u"visit"_s, place.visit).where(u"observer"_s, place.observer).orderedBy(u"at"_s);
    for (const Note &note : notebook.all<Note>(own)) {
        if (note.visitUnit == place.visitUnit && note.at.toLocalTime().date() == place.day)
            notes.append(note);
    }
    return notes;
}

} // namespace

NoteSheet::NoteSheet(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_time(new QLineEdit(this))
    , m_where(new DraftTextEdit(desk, this))
    , m_text(new DraftTextEdit(desk, this))
    , m_tags(new TagEdit(desk.toolkit, desk.language, this))
    , m_next(new QPushButton(tr("Next note (Ctrl+Enter)"), this))
    , m_listTitle(style::heading({}, 2, this))
    , m_list(new QListWidget(this))
{
    m_time->setObjectName(u"paperTime"_s);
    m_time->setPlaceholderText(tr("9:15"));
    m_time->setMaximumWidth(fontMetrics().horizontalAdvance(u"MM:MMMM"_s));
    m_time->setAccessibleDescription(tr("As it stands on the sheet: 9:15, 9h15 or 915. Empty: noon."));
    m_where->setObjectName(u"paperWhere"_s);
    m_where->setLines(1);
    m_where->setMaximumHeight(m_where->minimumHeight());
    m_where->installEventFilter(this);
    m_text->setObjectName(u"paperNote"_s);
    m_text->setLines(4);
    m_next->setObjectName(u"paperNextNote"_s);
    // At once, not as a button's own shortcut: who types on quickly must not type into the note before.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &NoteSheet::next);
    }
    m_list->setObjectName(u"paperNotes"_s);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Notes of that day"));
    layOut();
    connect(m_time, &QLineEdit::editingFinished, this, &NoteSheet::setTime);
    connect(m_where, &DraftTextEdit::saved, this, &NoteSheet::saved);
    connect(m_text, &DraftTextEdit::saved, this, &NoteSheet::saved);
    connect(m_where, &DraftTextEdit::failed, this, &NoteSheet::failed);
    connect(m_text, &DraftTextEdit::failed, this, &NoteSheet::failed);
    connect(m_tags, &TagEdit::added, this, [this](const CriterionCode &code) { tag(code, true); });
    connect(m_tags, &TagEdit::removed, this, [this](const CriterionCode &code) { tag(code, false); });
    connect(m_next, &QPushButton::clicked, this, &NoteSheet::next);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { begin(RecordId(item->data(Qt::UserRole).toByteArray())); });
}

void NoteSheet::layOut()
{
    const auto label = [this](const QString &text, QWidget *field) {
        auto *made = new QLabel(text, this);
        made->setBuddy(field);
        return made;
    };
    auto *grid = new QGridLayout;
    grid->addWidget(label(tr("&Time"), m_time), 0, 0);
    grid->addWidget(label(tr("&Where it was"), m_where), 0, 1);
    grid->addWidget(m_time, 1, 0, Qt::AlignTop);
    grid->addWidget(m_where, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
    column->addWidget(label(tr("No&te"), m_text));
    column->addWidget(m_text, 1);
    column->addWidget(label(tr("&Criteria it bears on"), m_tags->line()));
    column->addWidget(m_tags);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    setTabOrder(m_time, m_where);
    setTabOrder(m_where, m_text);
    setTabOrder(m_text, m_tags->line());
    setTabOrder(m_tags->line(), m_next);
    setTabOrder(m_next, m_list);
}

void NoteSheet::showSheet(const SheetOrigin &place)
{
    commit();
    m_place = place;
    begin({});
}

Note NoteSheet::bareNote() const
{
    Note note;
    note.id = m_note;
    note.visit = m_place.visit;
    note.visitUnit = m_place.visitUnit;
    note.observer = m_place.observer;
    note.at = momentOnPaper(m_place, time());
    return note;
}

void NoteSheet::bindTexts()
{
    const auto bind = [this](DraftTextEdit *edit, const QString &field) {
        Record frame;
        if (!m_desk.notebook.record(m_note)) {
            frame = bareNote().toRecord();
            frame.fields.remove(u"text"_s);
            frame.fields.remove(u"place"_s);
        }
        edit->bind({Note::typeName(), m_note, field, frame});
    };
    bind(m_where, u"place"_s);
    bind(m_text, u"text"_s);
}

void NoteSheet::begin(const RecordId &note)
{
    commit();
    m_note = note ? note : m_desk.notebook.world().newRecord();
    const auto found = m_desk.notebook.find<Note>(m_note);
    if (found)
        m_time->setText(found->at.toLocalTime().time().toString(u"HH:mm"_s));
    bindTexts();
    refresh();
    firstFocus()->setFocus();
}

void NoteSheet::next()
{
    begin({}); // the time stays: the next note is rarely far from it
}

void NoteSheet::refresh()
{
    m_where->reload();
    m_text->reload();
    m_tags->setTags(tagsOfNote(m_desk.notebook, m_note));
    fillList();
}

void NoteSheet::fillList()
{
    m_list->clear();
    for (const Note &note : notesOf(m_desk.notebook, m_place)) {
        const QString time = localeFor(m_desk.language).toString(note.at.toLocalTime().time(), QLocale::ShortFormat);
        //: the time of a note and its text
        auto *item = new QListWidgetItem(tr("%1  %2").arg(time, note.text.simplified()), m_list);
        item->setData(Qt::UserRole, note.id.bytes());
        if (note.id == m_note)
            m_list->setCurrentItem(item);
    }
    m_listTitle->setText(tr("%n note(s) of that day are here", nullptr, m_list->count()));
    m_list->setVisible(m_list->count() > 0);
}

QTime NoteSheet::time() const
{
    return timeOnPaper(m_time->text()).value_or(QTime(12, 0));
}

void NoteSheet::setTime()
{
    const auto read = timeOnPaper(m_time->text());
    Q_EMIT refused(read ? QString() : tr("“%1” is no time. Type it like 9:15 or 915.").arg(m_time->text()));
    if (!read)
        return;
    if (!m_time->text().trimmed().isEmpty())
        m_time->setText(read->toString(u"HH:mm"_s));
    commit();
    const auto found = m_desk.notebook.find<Note>(m_note);
    if (!found)
        return bindTexts();
    const QDateTime at = momentOnPaper(m_place, time());
    if (found->at == at)
        return;
    Record edit;
    edit.type = Note::typeName();
    edit.id = m_note;
    edit.fields.insert(u"at"_s, at.toMSecsSinceEpoch());
    const auto put = m_desk.notebook.put(edit);
    check(put ? Result<void>() : Result<void>(put.error()));
}

void NoteSheet::tag(const CriterionCode &code, bool isOn)
{
    commit();
    if (!m_desk.notebook.record(m_note)) {
        if (const auto made = m_desk.notebook.put(bareNote(), m_place.observer); !made)
            return check(made.error());
        bindTexts();
    }
    check(isOn ? tagNote(m_desk.notebook, m_note, code) : untagNote(m_desk.notebook, m_note, code));
}

void NoteSheet::check(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
    m_tags->setTags(tagsOfNote(m_desk.notebook, m_note));
}

void NoteSheet::commit()
{
    m_where->commit();
    m_text->commit();
}

// A place is one line: Enter goes on to the text.
bool NoteSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_where && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_text->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *NoteSheet::firstFocus() const
{
    return m_time;
}

int NoteSheet::count() const
{
    return m_list->count();
}

} // namespace regards
