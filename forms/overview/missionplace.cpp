// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/overview/missionplace.h"

#include "core/exchange/handover.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/overview/eveningreminder.h"
#include "forms/overview/legend.h"
#include "forms/overview/missionrow.h"
#include "forms/overview/unitcard.h"
#include "forms/sources/sourcesdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// With more units than this, only the chosen one shows its themes.
constexpr qsizetype FewUnits = 2;
constexpr qsizetype MostTitles = 3;

} // namespace

MissionPlace::MissionPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_words(desk.language)
    , m_work(desk.notebook, desk.notebook.visit(), desk.notebook.owner())
{
    setObjectName(u"missionPlace"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    auto *sources = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this);
    sources->setContext(Qt::WidgetWithChildrenShortcut);
    connect(sources, &QShortcut::activated, this, &MissionPlace::openSources);
    connect(&desk.notebook, &Notebook::changed, this, [this](const QSet<RecordId> &records) {
        m_work.update(records);
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QWidget *MissionPlace::makePage()
{
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_whose = style::hint({}, page);
    m_whose->setObjectName(u"whose"_s);
    m_outside = style::hint({}, page);
    m_outside->setObjectName(u"outside"_s);
    m_unitColumn = new QVBoxLayout;
    m_unitColumn->setSpacing(style::Gap);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(style::Gap);
    column->addWidget(style::heading(title(), 1, page));
    column->addWidget(makeReminder());
    column->addWidget(makeBeginning());
    column->addWidget(makeVisitCard());
    column->addWidget(m_whose);
    column->addWidget(new Legend(page));
    column->addLayout(m_unitColumn);
    column->addWidget(makeFacilityCard());
    column->addWidget(m_outside);
    column->addStretch(1);
    return page;
}

QFrame *MissionPlace::makeCard(QVBoxLayout *&column)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    column = new QVBoxLayout(card);
    column->setSpacing(2);
    return card;
}

QFrame *MissionPlace::makeReminder()
{
    m_reminder = new QFrame;
    m_reminder->setObjectName(u"missionReminder"_s);
    m_reminder->setProperty("banner", u"warning"_s);
    m_reminderText = style::paragraph({}, m_reminder);
    m_reminderText->setObjectName(u"missionReminderText"_s);
    auto *go = new QPushButton(tr("Hand over"), m_reminder);
    go->setObjectName(u"missionToHandOver"_s);
    go->setProperty("main", true);
    auto *row = new QHBoxLayout(m_reminder);
    row->addWidget(m_reminderText, 1);
    row->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"handover"_s, {}, {}); });
    return m_reminder;
}

QFrame *MissionPlace::makeBeginning()
{
    QVBoxLayout *column = nullptr;
    m_beginning = makeCard(column);
    m_beginning->setObjectName(u"beginning"_s);
    column->setSpacing(6);
    column->addWidget(style::heading(tr("Where to begin"), 2, m_beginning));
    column->addWidget(style::paragraph(tr("1. Walk through your first unit with open eyes. Write what strikes you as a "
                                          "note: Ctrl+N, from anywhere."),
                                       m_beginning));
    column->addWidget(style::paragraph(tr("2. Look at your criteria in Observe. Rate one when you have seen, read or "
                                          "heard enough; a comment says why."),
                                       m_beginning));
    column->addWidget(style::paragraph(tr("3. Every evening, hand over: it takes a minute and a USB stick, and it is "
                                          "your backup."),
                                       m_beginning));
    auto *begin = new QPushButton(tr("Look at my first criterion"), m_beginning);
    begin->setObjectName(u"begin"_s);
    begin->setProperty("main", true);
    column->addWidget(begin, 0, Qt::AlignLeft);
    connect(begin, &QPushButton::clicked, this, [this] {
        for (const UnitMission &unit : std::as_const(m_mission.units)) {
            if (!unit.themes.isEmpty())
                return toCriterion(unit.visitUnit, unit.themes.constFirst().next);
        }
        Q_EMIT goTo(u"observe"_s, {}, {});
    });
    return m_beginning;
}

MissionRow *MissionPlace::makeRow(const char *name, const QString &title, QVBoxLayout *column, const QString &place)
{
    auto *row = new MissionRow(column->parentWidget());
    row->setObjectName(QLatin1StringView(name).toString());
    row->setTitle(title);
    column->addWidget(row);
    connect(row, &MissionRow::clicked, this, [this, place] { Q_EMIT goTo(place, {}, {}); });
    return row;
}

QFrame *MissionPlace::makeVisitCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = makeCard(column);
    m_days = new MissionRow(card);
    m_days->setObjectName(u"missionDays"_s);
    m_days->setTitle(tr("Days of the visit"));
    m_days->setFocusPolicy(Qt::NoFocus); // it leads nowhere
    m_days->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(m_days);
    m_handOver = makeRow("missionHandOver", tr("Last hand-over"), column, u"handover"_s);
    m_untagged = new MissionRow(card);
    m_untagged->setObjectName(u"missionUntagged"_s);
    m_untagged->setTitle(tr("Notes without a criterion"));
    column->addWidget(m_untagged);
    connect(m_untagged, &MissionRow::clicked, this,
            [this] { Q_EMIT goTo(u"notes"_s, m_mission.untaggedNotes.isEmpty() ? QString() : u"untagged"_s, {}); });
    m_awaited = new MissionRow(card);
    m_awaited->setObjectName(u"missionAwaited"_s);
    m_awaited->setTitle(tr("Documents asked for, not received"));
    column->addWidget(m_awaited);
    connect(m_awaited, &MissionRow::clicked, this, [this] {
        const QString first = m_mission.awaited.isEmpty() ? QString() : m_mission.awaited.constFirst().document.text();
        Q_EMIT goTo(u"documents"_s, first, {});
    });
    return card;
}

QFrame *MissionPlace::makeFacilityCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = makeCard(column);
    auto *heading = style::heading(tr("The whole facility"), 2, card);
    heading->setContentsMargins(10, 2, 0, 0);
    column->addWidget(heading);
    m_facilityInterviews = makeRow("facilityInterviews", tr("Interviews that span the units"), column, u"interviews"_s);
    m_facilityDocuments = makeRow("facilityDocuments", tr("Documents that span the units"), column, u"documents"_s);
    m_facilityNotes = makeRow("facilityNotes", tr("Notes that span the units"), column, u"notes"_s);
    return card;
}

void MissionPlace::setPlaceOf(const RecordId &, const RecordId &visitUnit)
{
    if (visitUnit == m_visitUnit)
        return;
    m_visitUnit = visitUnit;
    openUnits();
}

void MissionPlace::showEvent(QShowEvent *event)
{
    // Also when nothing was written: the clock goes on, and a hand-over changes no record.
    refresh();
    Place::showEvent(event);
}

void MissionPlace::refresh()
{
    Notebook &notebook = desk().notebook;
    const Mission mission = missionOf(notebook, desk().toolkit, m_work, missionMoment(notebook));
    const bool isSame = !m_isStale && mission == m_mission;
    m_isStale = false;
    if (isSame)
        return;
    m_mission = mission;
    m_whose->setText(mission.isEverything ? tr("No unit or theme was assigned to you, so all of them stand here. "
                                               "Only what you wrote yourself counts.")
                                          : tr("Your units and themes. Only what you wrote yourself counts."));
    m_beginning->setVisible(mission.isUntouched);
    m_outside->setVisible(mission.touchedOutside > 0);
    m_outside->setText(
        tr("Beside your own, you touched %n criteria of other units or themes.", nullptr, int(mission.touchedOutside)));
    showDays();
    showHandOver();
    showToSort();
    showUnits();
    showFacility();
}

void MissionPlace::showDays()
{
    const VisitDays &days = m_mission.days;
    QString words;
    int past = 0;
    switch (days.phase) {
    case VisitDays::Phase::Unknown:
        words = tr("The visit has no dates yet.");
        break;
    case VisitDays::Phase::Before:
        words = tr("The visit begins in %n day(s).", nullptr, days.left);
        break;
    case VisitDays::Phase::During:
        past = days.day - 1;
        words = days.left == 1
            ? tr("Today is the last day.")
            //: %1 and %2: the second of three days
            : tr("Day %1 of %2: %n days left, today included.", nullptr, days.left).arg(days.day).arg(days.days);
        break;
    case VisitDays::Phase::After:
        past = days.days;
        words = tr("The visit is over.");
        break;
    }
    m_days->setContent(MissionPicture::Days{days.days, past, days.phase == VisitDays::Phase::During}, words);
}

void MissionPlace::showHandOver()
{
    const bool hasUnsent = missionMoment(desk().notebook).hasUnsentWork;
    QString words = tr("Nothing has been handed over yet.");
    if (m_mission.lastHandOver) {
        const QString when = momentText(desk().language, *m_mission.lastHandOver);
        words = hasUnsent ? tr("%1. You wrote more since.").arg(when) : tr("%1. Nothing new since.").arg(when);
        if (const auto receipt = receiptState(desk().notebook); receipt && receipt->missing == 0)
            words = tr("%1 The coordinator has confirmed it.").arg(words);
    }
    m_handOver->setContent({}, words);
    m_reminder->setVisible(m_mission.due != HandOverDue::No);
    m_reminderText->setText(m_mission.due == HandOverDue::AfterVisit
                                ? tr("The visit is over, and what you wrote last has not been handed over yet.")
                                : tr("It is evening: what you wrote today has not been handed over yet."));
}

void MissionPlace::showToSort()
{
    const int untagged = int(m_mission.untaggedNotes.size());
    m_untagged->setContent({}, untagged == 0 ? tr("None waits.") : tr("%n note(s) to sort", nullptr, untagged));
    QStringList titles;
    for (const AwaitedDocument &document : std::as_const(m_mission.awaited)) {
        if (titles.size() < MostTitles)
            titles.append(document.title.isEmpty() ? tr("without a title") : document.title);
    }
    const int awaited = int(m_mission.awaited.size());
    if (awaited > MostTitles)
        titles.append(u"…"_s);
    //: how many documents, then their titles
    m_awaited->setContent({}, awaited == 0 ? tr("None.") : tr("%n: %1", nullptr, awaited).arg(titles.join(u", "_s)));
}

void MissionPlace::showUnits()
{
    bool isOther = m_units.size() != m_mission.units.size();
    while (m_units.size() < m_mission.units.size()) {
        auto *card = new UnitCard(desk().toolkit, m_words, m_unitColumn->parentWidget());
        m_unitColumn->addWidget(card);
        m_units.append(card);
        connect(card, &UnitCard::criterionWanted, this, &MissionPlace::toCriterion);
        connect(card, &UnitCard::interviewsWanted, this,
                [this](const RecordId &unit) { Q_EMIT goTo(u"interviews"_s, {}, unit); });
    }
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const bool isShown = i < m_mission.units.size();
        m_units.at(i)->setVisible(isShown);
        if (!isShown)
            continue;
        isOther |= m_units.at(i)->visitUnit() != m_mission.units.at(i).visitUnit;
        m_units.at(i)->show(m_mission.units.at(i));
    }
    if (isOther)
        openUnits();
}

void MissionPlace::openUnits()
{
    for (UnitCard *card : std::as_const(m_units))
        card->setOpen(m_mission.units.size() <= FewUnits || card->visitUnit() == m_visitUnit);
}

void MissionPlace::showFacility()
{
    const FacilityMission &facility = m_mission.facility;
    CategoryMission sum;
    for (const CategoryMission &category : facility.interviews) {
        sum.held += category.held;
        sum.refused += category.refused;
        sum.withdrawn += category.withdrawn;
    }
    m_facilityInterviews->setContent(interviewPicture(sum), interviewWords(sum));
    m_facilityDocuments->setContent({}, tr("%n document(s)", nullptr, int(facility.documents)));
    m_facilityNotes->setContent({}, tr("%n note(s)", nullptr, int(facility.notes)));
}

void MissionPlace::toCriterion(const RecordId &visitUnit, CriterionCode code)
{
    Q_EMIT goTo(u"observe"_s, code.text(), visitUnit);
}

void MissionPlace::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down;
    if ((!isDown && event->key() != Qt::Key_Up) || event->modifiers() & ~Qt::KeypadModifier)
        return Place::keyPressEvent(event);
    focusNextPrevChild(isDown);
}

void MissionPlace::openSources()
{
    for (const UnitCard *card : std::as_const(m_units)) {
        const auto figure = card->figureOf(focusWidget(), desk().notebook.visit(), desk().notebook.owner());
        if (figure)
            return showSources(desk(), *figure, this);
    }
}

QWidget *MissionPlace::firstFocus()
{
    if (m_reminder->isVisibleTo(this))
        return m_reminder->findChild<QPushButton *>();
    if (m_beginning->isVisibleTo(this))
        return m_beginning->findChild<QPushButton *>();
    for (UnitCard *card : std::as_const(m_units)) {
        if (card->isVisibleTo(this) && (m_units.size() == 1 || card->visitUnit() == m_visitUnit))
            return card->findChild<MissionRow *>();
    }
    return m_handOver;
}

} // namespace regards
