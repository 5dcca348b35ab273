// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/notes/notesplace.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/question.h"
#include "forms/common/recordlist.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/notes/noteeditor.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString UntaggedState = u"untagged"_s;

} // namespace

NotesPlace::NotesPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_banner(new Banner(this))
    , m_filter(new QComboBox(this))
    , m_next(new QPushButton(tr("Next without a criterion"), this))
    , m_empty(style::hint({}, this))
    , m_list(new RecordList(this))
{
    setObjectName(u"notesPlace"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(title(), 1, this));
    column->addWidget(m_banner);
    QWidget *list = makeList();
    column->addWidget(sideBySide(list, makeEditor(), this), 1);
    // Later, and once: the change may come from within what is to be rebuilt.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &NotesPlace::refresh);
    connect(&desk.notebook, &Notebook::changed, &m_refresh, qOverload<>(&QTimer::start));
    auto *next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &NotesPlace::goToNextUntagged);
}

QWidget *NotesPlace::makeList()
{
    auto *side = new QWidget(this);
    m_filter->setObjectName(u"noteFilter"_s);
    m_filter->setAccessibleName(tr("Which notes the list shows"));
    for (const NoteFilter filter : {NoteFilter::All, NoteFilter::Here, NoteFilter::Untagged, NoteFilter::Private})
        m_filter->addItem({}, int(filter));
    keepNarrow(m_filter, 20);
    ignoreWheel(m_filter);
    m_next->setObjectName(u"nextUntagged"_s);
    m_next->setToolTip(tr("Ctrl+↓"));
    m_next->setAccessibleDescription(tr("Ctrl+Down does the same"));
    m_empty->setObjectName(u"notesEmpty"_s);
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("My notes, newest first"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, style::Gap, 0);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_next);
    column->addStretch(0);
    setTabOrder(m_filter, m_list);
    setTabOrder(m_list, m_next);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_keep = {};
        refresh();
        if (m_list->currentKey().isEmpty())
            m_list->setFirstCurrent();
    });
    connect(m_list, &RecordList::chosen, this, [this] { showNote(m_list->currentRecord()); });
    connect(m_list, &RecordList::activated, this, [this] { m_editor->tagLine()->setFocus(); });
    connect(m_next, &QPushButton::clicked, this, &NotesPlace::goToNextUntagged);
    return side;
}

QWidget *NotesPlace::makeEditor()
{
    m_editor = new NoteEditor(desk(), this);
    m_page = scrolling(m_editor, this);
    connect(m_editor, &NoteEditor::saved, this, &Place::saved);
    connect(m_editor, &NoteEditor::failed, this, [this](const Error &error) { m_banner->say(error, desk().language); });
    connect(m_editor, &NoteEditor::nextWanted, this, &NotesPlace::goToNextUntagged);
    connect(m_editor, &NoteEditor::deleteWanted, this, &NotesPlace::askToDelete);
    connect(m_editor, &NoteEditor::shareWanted, this, &NotesPlace::share);
    return m_page;
}

void NotesPlace::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_visitUnit = visitUnit;
    m_editor->setVisit(visit);
    refresh();
}

NoteFilter NotesPlace::filter() const
{
    return NoteFilter(m_filter->currentData().toInt());
}

void NotesPlace::setFilter(NoteFilter filter)
{
    m_filter->setCurrentIndex(m_filter->findData(int(filter)));
}

void NotesPlace::refresh()
{
    m_notes = ownNotes(desk().notebook, m_visit);
    showCounts();
    m_list->show(noteRows(desk().notebook, m_notes, filter(), m_visitUnit, m_keep, desk().language));
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    showEmpty();
    if (m_list->currentRecord() != m_editor->note())
        showNote(m_list->currentRecord());
    else
        m_editor->reload();
}

void NotesPlace::showCounts()
{
    const auto count = [this](NoteFilter sort) {
        return std::count_if(m_notes.begin(), m_notes.end(),
                             [&](const ListedNote &listed) { return listed.isIn(sort, m_visitUnit); });
    };
    const auto name = [this, &count](NoteFilter sort) {
        const qsizetype number = count(sort);
        switch (sort) {
        case NoteFilter::All:
            return tr("All my notes (%1)").arg(number);
        case NoteFilter::Here:
            //: a unit, or the whole facility, and how many notes
            return tr("%1 (%2)").arg(placeName(desk().notebook, m_visitUnit)).arg(number);
        case NoteFilter::Untagged:
            return tr("Without a criterion (%1)").arg(number);
        case NoteFilter::Private:
            return tr("Private (%1)").arg(number);
        }
        return QString();
    };
    for (int row = 0; row < m_filter->count(); ++row)
        m_filter->setItemText(row, name(NoteFilter(m_filter->itemData(row).toInt())));
    m_next->setEnabled(count(NoteFilter::Untagged) > 0);
}

void NotesPlace::showEmpty()
{
    const bool isEmpty = m_list->count() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_page->setVisible(!isEmpty);
    if (m_notes.isEmpty())
        m_empty->setText(tr("No note yet. Ctrl+N writes one, from anywhere: type, Enter, and it is kept with its time "
                            "and unit."));
    else if (filter() == NoteFilter::Untagged)
        m_empty->setText(tr("Every note has a criterion."));
    else if (filter() == NoteFilter::Private)
        m_empty->setText(tr("No private note. A note is made private while it is written, before Enter."));
    else
        m_empty->setText(tr("No note here yet. Ctrl+N writes one, or choose “All my notes” above."));
}

void NotesPlace::showNote(const RecordId &note)
{
    m_keep = note;
    m_editor->showNote(note);
}

void NotesPlace::commit()
{
    m_editor->commit();
}

QString NotesPlace::state() const
{
    return m_editor->note() ? m_editor->note().text() : QString();
}

void NotesPlace::setState(const QString &state)
{
    refresh();
    if (state == UntaggedState)
        return setFilter(NoteFilter::Untagged);
    if (m_list->setCurrentKey(state) || !RecordId::fromText(state))
        return;
    setFilter(NoteFilter::All);
    m_list->setCurrentKey(state);
}

QWidget *NotesPlace::firstFocus()
{
    if (m_refresh.isActive()) { // the list may be there by now, or be gone
        m_refresh.stop();
        refresh();
    }
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_filter;
}

void NotesPlace::goToNextUntagged()
{
    commit();
    refresh();
    const RecordId next = nextUntagged(m_notes, m_editor->note());
    if (!next) {
        const auto here = std::find_if(m_notes.begin(), m_notes.end(), [this](const ListedNote &listed) {
            return listed.note.id == m_editor->note() && listed.tags.isEmpty();
        });
        m_banner->say(Banner::Kind::Info,
                      here == m_notes.end() ? tr("Every note has a criterion.")
                                            : tr("This is the last note without a criterion."));
        return;
    }
    m_banner->clear();
    setState(next.text());
    refresh(); // the one before leaves a list of untagged notes
    m_editor->tagLine()->setFocus();
}

void NotesPlace::askToDelete()
{
    commit();
    const auto note = desk().notebook.find<Note>(m_editor->note());
    if (!note)
        return;
    const QString begins = note->text.simplified().left(80);
    ask(this,
        tr("Delete the note “%1”? Its criteria go with it. Ctrl+Z brings it back until you lock or close.").arg(begins),
        tr("Delete"), [this, id = note->id] { deleteNote(id); });
}

void NotesPlace::deleteNote(const RecordId &note)
{
    if (const auto deleted = desk().notebook.setDeleted(note, true); !deleted)
        return m_banner->say(deleted.error(), desk().language);
    Q_EMIT saved();
    refresh();
    m_banner->say(Banner::Kind::Success, tr("The note is deleted. Ctrl+Z brings it back."));
    firstFocus()->setFocus();
}

void NotesPlace::share()
{
    commit();
    const Result<RecordId> shared = desk().notebook.publishNote(m_editor->note());
    if (!shared)
        return m_banner->say(shared.error(), desk().language);
    Q_EMIT saved();
    setState(shared->text());
    m_banner->say(Banner::Kind::Success,
                  tr("The team receives a copy of this note with your next hand-over. Ctrl+Z takes it back."));
    firstFocus()->setFocus();
}

} // namespace regards
