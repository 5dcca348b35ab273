// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/interviewlist.h"

#include "core/words/words.h"
#include "forms/common/flowlayout.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Column { HeldHere, HeldInAll, Refused, Withdrawn, ColumnCount };
enum Role { RecordRole = Qt::UserRole, IsAlertRole };

} // namespace

InterviewList::InterviewList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_where(style::hint({}, this))
    , m_table(makeTable())
    , m_list(new QListWidget(this))
    , m_hint(style::hint({}, this))
    , m_new(new QPushButton(tr("&New interview…"), this))
{
    setObjectName(u"interviewList"_s);
    m_list->setObjectName(u"interviews"_s);
    m_list->setAccessibleName(tr("My interviews, newest first"));
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(u"interviewHint"_s);
    m_new->setObjectName(u"newInterview"_s);
    m_new->setProperty("main", true);
    auto *alert = new QPushButton(tr("&Grave danger passed on…"), this);
    alert->setObjectName(u"alert"_s);
    alert->setToolTip(
        tr("Record that a grave danger was disclosed and passed on: to whom and when, never what was told"));
    alert->setAccessibleDescription(alert->toolTip());
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(tr("Interviews"), 1, this));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(alert);
    column->addLayout(buttons);
    column->addWidget(m_where);
    column->addWidget(m_table);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    setTabOrder(m_new, alert);
    setTabOrder(alert, m_table);
    setTabOrder(m_table, m_list);
    column->addStretch(0); // for the time when the list is hidden
    connect(m_new, &QPushButton::clicked, this, &InterviewList::newWanted);
    connect(alert, &QPushButton::clicked, this, [this] { Q_EMIT alertWanted({}); });
    connect(m_list, &QListWidget::itemActivated, this, &InterviewList::open);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &InterviewList::refresh);
    connect(&desk.notebook, &Notebook::changed, this, &InterviewList::notebookChanged);
}

QTableWidget *InterviewList::makeTable()
{
    auto *table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"interviewTally"_s);
    table->setAccessibleName(tr("My interviews by category, against the team’s plan"));
    table->setHorizontalHeaderLabels({tr("Held here"), tr("Held in all"), tr("Refused"), tr("Withdrawn")});
    table->horizontalHeader()->setSectionResizeMode(style::isLargeText() ? QHeaderView::ResizeToContents
                                                                         : QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setHighlightSections(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void InterviewList::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_visitUnit = visitUnit;
    refresh();
}

QWidget *InterviewList::firstFocus() const
{
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_new;
}

void InterviewList::notebookChanged(const QSet<RecordId> &records)
{
    // Answers that are being typed change nothing here but a count: looked at again when the list is shown.
    if (isVisible() || records.isEmpty())
        m_refresh.start();
}

void InterviewList::refresh()
{
    refreshTable();
    refreshList();
}

void InterviewList::refreshTable()
{
    const Words words(m_desk.language);
    const auto tallies = interviewTallies(m_desk.notebook, m_visit, m_desk.notebook.owner());
    const TallyByCategory here = tallies.value(m_visitUnit);
    const TallyByCategory all = summed(tallies);
    QStringList categories;
    for (const InterviewCategory category : allInterviewCategories())
        categories.append(token(category));
    if (all.contains(QString()))
        categories.append(QString());
    m_where->setText(tr("Mine, in %1 and in the whole visit; what is planned is the whole team’s.")
                         .arg(placeName(m_desk.notebook, m_visitUnit)));
    m_table->setRowCount(int(categories.size()));
    for (int row = 0; row < categories.size(); ++row) {
        const QString &category = categories.at(row);
        const InterviewTally local = here.value(category);
        const InterviewTally whole = all.value(category);
        const auto held = [this](const InterviewTally &tally) {
            //: interviews that were held, and how many the team plans
            return tally.planned > 0 ? tr("%1 of %2 planned").arg(tally.held).arg(tally.planned)
                                     : QString::number(tally.held);
        };
        const auto both = [this](qint64 some, qint64 every) {
            //: how many in this unit, how many in the whole visit
            return tr("%1 here, %2 in all").arg(some).arg(every);
        };
        const QStringList cells{held(local), held(whole), both(local.refused, whole.refused),
                                both(local.withdrawn, whole.withdrawn)};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        //: a category of interviews: those that were erased, whose category went with them
        const QString name = category.isEmpty() ? tr("Erased") : words.choice(u"interview"_s, u"category"_s, category);
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(name));
    }
    m_table->resizeRowsToContents();
    m_table->updateGeometry();
}

QString InterviewList::line(const Interview &interview, const QHash<RecordId, QString> &places) const
{
    const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(interview.created));
    if (interview.redacted)
        return tr("%1 · withdrawn and erased").arg(when);
    const Words words(m_desk.language);
    const QString place = places.value(interview.visitUnit);
    const QString who = words.choice(u"interview"_s, u"category"_s, interview.category);
    if (interview.consent == u"refused")
        return tr("%1 · %2 · %3 · refused").arg(when, place, who);
    const qint64 answers = m_desk.notebook.count(Answer::typeName(), Query(u"interview"_s, interview.id));
    const QString people = interview.people.value_or(1) > 1 ? tr("group of %1").arg(*interview.people) : tr("alone");
    //: an interview in a list: when, where, with whom, alone or group, how many answers
    const QString text = tr("%1 · %2 · %3 · %4 · %n answer(s)", nullptr, int(answers)).arg(when, place, who, people);
    //: an interview in a list that was begun and not ended
    return interview.minutes ? text : tr("%1 · not ended").arg(text);
}

QList<InterviewList::Row> InterviewList::rows() const
{
    const Query mine = Query(u"visit"_s, m_visit).where(u"observer"_s, m_desk.notebook.owner());
    QHash<RecordId, QString> places{{RecordId(), placeName(m_desk.notebook, {})}};
    for (const UnitOfVisit &unit : unitsOfVisit(m_desk.notebook, m_visit))
        places.insert(unit.visitUnit, unit.unit.name);
    QList<Row> rows;
    for (const Interview &interview : m_desk.notebook.all<Interview>(mine.including(false, true))) {
        const bool canOpen = !interview.redacted && interview.consent == u"given";
        rows.append({interview.created, line(interview, places), canOpen ? interview.id : RecordId(), false});
    }
    for (const Alert &alert : m_desk.notebook.all<Alert>(mine)) {
        const QDateTime at = alert.at.isValid() ? alert.at : QDateTime::fromMSecsSinceEpoch(alert.created);
        rows.append({at.toMSecsSinceEpoch(),
                     tr("%1 · grave danger passed on to: %2").arg(momentText(m_desk.language, at), alert.toldTo),
                     alert.id, true});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at > b.at; });
    return rows;
}

void InterviewList::refreshList()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Row &row : rows()) {
        auto *item = new QListWidgetItem(row.text, m_list);
        item->setData(RecordRole, row.record.bytes());
        item->setData(IsAlertRole, row.isAlert);
        if (!row.record)
            item->setForeground(palette().placeholderText());
    }
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    if (!isEmpty)
        m_list->setCurrentRow(std::clamp(current, 0, m_list->count() - 1));
    m_hint->setText(isEmpty ? tr("No interview yet. “New interview” leads you through consent to the questions.")
                            : tr("Enter opens the one that is marked."));
}

void InterviewList::open()
{
    const QListWidgetItem *item = m_list->currentItem();
    const RecordId id(QByteArrayView(item ? item->data(RecordRole).toByteArray() : QByteArray()));
    if (!id)
        return;
    if (item->data(IsAlertRole).toBool())
        Q_EMIT alertWanted(id);
    else
        Q_EMIT interviewChosen(id);
}

} // namespace regards
