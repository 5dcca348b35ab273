// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/headerbar.h"
#include "app/placeicons.h"
#include "core/notebook/draftkeeper.h"
#include "core/words/words.h"
#include "forms/agree/agreeplace.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/style.h"
#include "forms/documents/documentsplace.h"
#include "forms/find/finddialog.h"
#include "forms/gather/gatherplace.h"
#include "forms/handover/handoverplace.h"
#include "forms/history/historydialog.h"
#include "forms/interview/interviewplace.h"
#include "forms/notes/notesplace.h"
#include "forms/notes/quicknote.h"
#include "forms/observe/observeplace.h"
#include "forms/overview/eveningreminder.h"
#include "forms/overview/missionplace.h"
#include "forms/paper/paperplace.h"
#include "forms/programme/programmeplace.h"
#include "forms/recommend/recommendplace.h"
#include "forms/report/reportplace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace regards {

namespace {

/// What the keys of the digits 1 to 9 and 0 are called on a French keyboard, where digits take Shift.
constexpr std::array FrenchDigits{Qt::Key_Agrave,     Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,
                                  Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus,  Qt::Key_Egrave,
                                  Qt::Key_Underscore, Qt::Key_Ccedilla};

QList<QKeySequence> digitKeys(Qt::KeyboardModifier modifier, int digit)
{
    return {QKeySequence(int(modifier) | (int(Qt::Key_0) + digit)),
            QKeySequence(int(modifier) | int(FrenchDigits[std::size_t(digit)]))};
}

template <typename T>
std::function<Place *(Desk &)> maker()
{
    return [](Desk &desk) -> Place * { return new T(desk); };
}

} // namespace

Workspace::Workspace(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new HeaderBar(desk.notebook, desk.language, this))
    , m_rail(new QListWidget(this))
    , m_banner(new Banner(this))
    , m_reminder(new EveningReminder(desk, this))
    , m_stack(new QStackedWidget(this))
    , m_backup(new BackgroundJob(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAccessibleName(tr("Places"));
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *centre = new QVBoxLayout;
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(m_banner);
    centre->addWidget(m_reminder);
    centre->addWidget(m_stack, 1);
    row->addLayout(centre, 1);
    column->addLayout(row, 1);

    addEntries();
    fitRail();
    addShortcuts();
    connect(m_rail, &QListWidget::currentRowChanged, this, &Workspace::showRow);
    connect(m_header, &HeaderBar::placeChanged, this, &Workspace::placeChanged);
    connect(m_header, &HeaderBar::quickNoteWanted, this, &Workspace::showQuickNote);
    connect(m_header, &HeaderBar::findWanted, this, &Workspace::showFind);
    connect(m_header, &HeaderBar::lockWanted, this, &Workspace::lockWanted);
    connect(m_header, &HeaderBar::settingsWanted, this, &Workspace::settingsWanted);
    connect(m_header, &HeaderBar::guideWanted, this, &Workspace::guideWanted);
    connect(m_reminder, &EveningReminder::handOverWanted, this, [this] { showPlace(QStringLiteral("handover")); });
    connect(&desk.notebook, &Notebook::changed, this, &Workspace::notebookChanged);
    connect(&desk.notebook.keeper(), &DraftKeeper::changed, this, &Workspace::noteSaved);
    checkToolkit();
    backUpIfDue();
}

Workspace::~Workspace()
{
    delete m_backup; // waits for it: the file is about to close
    // Before the desk goes, which places look at until their end.
    commit();
    delete m_quickNote;
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.place;
}

void Workspace::say(const QString &text)
{
    m_banner->say(Banner::Kind::Info, text);
}

void Workspace::fitRail()
{
    constexpr int LargeText = 150; // percent
    constexpr int AroundText = 40; // padding, the mark of the place that is shown
    QFont bold = m_rail->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int side = style::lookOf(*qApp).percent > LargeText ? 0 : metrics.height() + 4;
    m_rail->setIconSize({side, side});
    int widest = 0;
    for (int row = 0; row < m_rail->count(); ++row) {
        widest = std::max(widest, metrics.horizontalAdvance(m_rail->item(row)->text()));
        if (side == 0)
            m_rail->item(row)->setIcon({});
    }
    m_rail->setFixedWidth(widest + AroundText + (side > 0 ? side + 8 : 0));
}

void Workspace::addEntries()
{
    const auto add = [this](const QString &name, const QString &title, std::function<Place *(Desk &)> make) {
        m_entries.append({name, title, std::move(make)});
        auto *item = new QListWidgetItem(placeIcon(name), title, m_rail);
        item->setToolTip(tr("Alt+%1").arg(m_entries.size()));
    };
    if (m_desk.notebook.role() == Notebook::Role::Observer) {
        add(QStringLiteral("mission"), tr("My mission"), maker<MissionPlace>());
        add(QStringLiteral("observe"), tr("Observe"), maker<ObservePlace>());
        add(QStringLiteral("notes"), tr("Notes"), maker<NotesPlace>());
        add(QStringLiteral("documents"), tr("Documents"), maker<DocumentsPlace>());
        add(QStringLiteral("interviews"), tr("Interviews"), maker<InterviewPlace>());
        add(QStringLiteral("paper"), tr("On paper"), maker<PaperPlace>());
        add(QStringLiteral("handover"), tr("Hand over"), maker<HandOverPlace>());
        return;
    }
    add(QStringLiteral("programme"), tr("Visit"), maker<ProgrammePlace>());
    add(QStringLiteral("gather"), tr("Gather"), maker<GatherPlace>());
    add(QStringLiteral("agree"), tr("Agree"), maker<AgreePlace>());
    add(QStringLiteral("recommend"), tr("Recommendations"), maker<RecommendPlace>());
    add(QStringLiteral("report"), tr("Report"), maker<ReportPlace>());
}

void Workspace::shortcut(const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *made = new QShortcut(this);
    made->setKeys(keys);
    made->setContext(Qt::WindowShortcut);
    connect(made, &QShortcut::activated, this, act);
}

void Workspace::addShortcuts()
{
    for (int digit = 0; digit <= 9; ++digit)
        shortcut(digitKeys(Qt::ControlModifier, digit), [this, digit] { m_header->chooseUnit(digit); });
    for (int digit = 1; digit <= 9; ++digit) {
        shortcut(digitKeys(Qt::AltModifier, digit), [this, digit] {
            if (digit <= m_entries.size())
                showPlace(m_entries.at(digit - 1).name);
        });
    }
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { moveBy(1); });
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { moveBy(-1); });
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { undo(false); });
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
             [this] { undo(true); });
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { Q_EMIT lockWanted(); });
    shortcut({QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { showFind(); });
    auto *history = new HistoryKey(m_desk, this);
    connect(history, &HistoryKey::missed, this, [this] {
        say(tr("Put the keyboard into a text or on a rating first: then Ctrl+H shows who wrote what there, and when."));
    });
    if (m_desk.notebook.role() == Notebook::Role::Observer)
        shortcut({QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { showQuickNote(); });
}

void Workspace::moveBy(int rows)
{
    const int count = int(m_entries.size());
    showPlace(m_entries.at((m_rail->currentRow() + rows + count) % count).name);
}

void Workspace::showPlace(const QString &name)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).name != name)
            continue;
        m_rail->setCurrentRow(row);
        if (Place *place = currentPlace())
            place->firstFocus()->setFocus();
    }
}

Place *Workspace::currentPlace() const
{
    const QWidget *shown = m_stack->currentWidget();
    for (const Entry &entry : m_entries) {
        if (entry.place && (shown == entry.place || shown->isAncestorOf(entry.place)))
            return entry.place;
    }
    return nullptr;
}

QWidget *Workspace::pageOf(Place *place)
{
    // Most places scroll within; with large text one may need more height than the screen has.
    if (!style::isLargeText())
        return place;
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(place);
    // What gets the keyboard comes into sight, wherever the place had been moved to.
    connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    return area;
}

Place *Workspace::placeAt(int row)
{
    Entry &entry = m_entries[row];
    if (!entry.place) {
        entry.place = entry.make(m_desk);
        entry.page = pageOf(entry.place);
        m_stack->addWidget(entry.page);
        connect(entry.place, &Place::saved, this, &Workspace::noteSaved);
        connect(entry.place, &Place::goTo, this, &Workspace::goTo);
        if (auto *handOver = qobject_cast<HandOverPlace *>(entry.place))
            connect(handOver, &HandOverPlace::wipeWanted, this, &Workspace::wipeWanted);
        if (auto *agree = qobject_cast<AgreePlace *>(entry.place)) {
            connect(agree, &AgreePlace::lockWanted, this, &Workspace::lockWanted);
            connect(agree, &AgreePlace::meetingChanged, this, &Workspace::meetingChanged);
        }
        if (auto *interviews = qobject_cast<InterviewPlace *>(entry.place))
            interviews->setBlankCode(m_blankCode);
        if (auto *gather = qobject_cast<GatherPlace *>(entry.place))
            connect(gather, &GatherPlace::waitingChanged, this, [this, row](int count) { showWaiting(row, count); });
        entry.place->setPlaceOf(m_header->visit(), m_header->visitUnit());
        if (m_states.contains(entry.name))
            entry.place->setState(m_states.value(entry.name));
    }
    return entry.place;
}

void Workspace::showWaiting(int row, int count)
{
    const QString &title = m_entries.at(row).title;
    //: a place and how many things wait there: Gather (3)
    const QString text = count > 0 ? tr("%1 (%2)").arg(title, QString::number(count)) : title;
    if (m_rail->item(row)->text() == text)
        return;
    m_rail->item(row)->setText(text);
    fitRail();
}

void Workspace::showRow(int row)
{
    if (row < 0)
        return;
    if (Place *before = currentPlace())
        before->commit();
    placeAt(row);
    m_stack->setCurrentWidget(m_entries.at(row).page);
    const QString &name = m_entries.at(row).name;
    m_reminder->setSilent(name == u"mission" || name == u"handover"); // where it is said already
}

void Workspace::placeChanged()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.place) {
            entry.place->commit();
            entry.place->setPlaceOf(m_header->visit(), m_header->visitUnit());
        }
    }
}

void Workspace::goTo(const QString &place, const QString &state, const RecordId &visitUnit)
{
    if (visitUnit)
        m_header->setVisitUnit(visitUnit);
    showPlace(place);
    if (Place *shown = currentPlace(); shown && !state.isEmpty())
        shown->setState(state);
}

void Workspace::notebookChanged(const QSet<RecordId> &records)
{
    noteSaved();
    constexpr qsizetype Few = 40;
    bool isFrame = records.isEmpty() || records.size() > Few;
    for (auto it = records.begin(); !isFrame && it != records.end(); ++it) {
        const auto record = m_desk.notebook.record(*it);
        isFrame = !record || record->type == Visit::typeName() || record->type == VisitUnit::typeName()
            || record->type == Unit::typeName() || record->type == Facility::typeName();
    }
    if (isFrame)
        m_header->refresh();
}

void Workspace::noteSaved()
{
    if (m_desk.notebook.keeper().isEmpty())
        m_header->showSaved(m_desk.notebook.world().now());
    else
        m_header->showUnsaved();
}

void Workspace::showQuickNote()
{
    if (m_quickNote) {
        m_quickNote->activateWindow();
        return;
    }
    auto *note = new QuickNote(m_desk, m_header->visit(), m_header->visitUnit(), this);
    note->setAttribute(Qt::WA_DeleteOnClose);
    connect(note, &QuickNote::saved, this, &Workspace::noteSaved);
    m_quickNote = note;
    note->open();
}

void Workspace::showFind()
{
    commit(); // what is being typed is found too
    auto *find = new FindDialog(m_desk, m_header->visit(), m_header->visitUnit(), this);
    find->setAttribute(Qt::WA_DeleteOnClose);
    connect(find, &FindDialog::goTo, this, &Workspace::goTo);
    find->open();
}

void Workspace::undo(bool isRedo)
{
    if (!m_desk.edits)
        return;
    commit();
    const Result<EditStep> step = isRedo ? m_desk.edits->redo() : m_desk.edits->undo();
    if (!step)
        return m_banner->say(step.error(), m_desk.language);
    const Words words(m_desk.language);
    const EditStep::Write &main = step->main();
    const auto record = m_desk.notebook.record(main.record);
    const QString criterion = record ? record->text(QStringLiteral("criterion")) : QString();
    QString what = words.typeName(main.type, 1);
    if (main.field != reserved::Deleted)
        //: a record and its field: Assessment, comment
        what = tr("%1, %2").arg(what, words.fieldName(main.type, main.field));
    if (!criterion.isEmpty())
        //: what was undone, and the criterion's number: Assessment, comment (1.2.3)
        what = tr("%1 (%2)").arg(what, criterion);
    m_banner->say(Banner::Kind::Info,
                  isRedo ? tr("Done again: %1.").arg(what) : tr("Undone: %1. Ctrl+Y does it again.").arg(what));
}

void Workspace::checkToolkit()
{
    if (!m_desk.notebook.visit())
        return;
    const auto visit = m_desk.notebook.find<Visit>(m_desk.notebook.visit());
    if (!visit || visit->toolkit.isEmpty() || visit->toolkit == m_desk.toolkit.id())
        return;
    m_banner->say(Banner::Kind::Warning,
                  tr("This visit uses the toolkit “%1”, which this program doesn’t have. What you see is “%2”. Please "
                     "ask the coordinator before you rate anything.")
                      .arg(visit->toolkit, m_desk.toolkit.title().in(m_desk.language)));
}

void Workspace::backUpIfDue()
{
    m_backup->run(
        [&notebook = m_desk.notebook]() -> Result<bool> {
            const auto own = notebook.reopen(notebook.world());
            return own ? (*own)->backUpIfDue() : own.error();
        },
        [this](const Result<bool> &made) {
            if (!made)
                m_banner->say(made.error(), m_desk.language);
        });
}

WorkspaceState Workspace::state() const
{
    WorkspaceState state;
    state.states = m_states;
    for (const Entry &entry : m_entries) {
        if (entry.place)
            state.states.insert(entry.name, entry.place->state());
    }
    if (const Place *place = currentPlace()) {
        state.place = place->name();
        state.focus = FocusMemory::of(place);
    }
    state.visit = m_header->visit();
    state.visitUnit = m_header->visitUnit();
    state.hasUnit = true;
    return state;
}

void Workspace::restore(const WorkspaceState &state)
{
    m_states = state.states;
    if (state.hasUnit) {
        m_header->setVisit(state.visit);
        m_header->setVisitUnit(state.visitUnit);
    }
    showPlace(state.place.isEmpty() && !m_entries.isEmpty() ? m_entries.first().name : state.place);
    if (const Place *place = currentPlace())
        state.focus.restore(place);
}

bool Workspace::isListening() const
{
    for (const Entry &entry : m_entries) {
        if (const auto *interviews = qobject_cast<InterviewPlace *>(entry.place);
            interviews && interviews->isListening())
            return true;
    }
    return false;
}

bool Workspace::isMeeting() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        const auto *agree = qobject_cast<AgreePlace *>(entry.place);
        return agree && agree->isMeeting();
    });
}

void Workspace::commit()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.place)
            entry.place->commit();
    }
    // A quick note stays a draft until it is done with: whether it is private may still be said.
}

} // namespace regards
