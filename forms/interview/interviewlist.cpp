// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/interviewlist.h"

#include "core/words/words.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

InterviewList::InterviewList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_counts(style::hint({}, this))
    , m_new(new QPushButton(tr("&New interview…"), this))
{
    setObjectName(u"interviewList"_s);
    m_list->setObjectName(u"interviews"_s);
    m_list->setAccessibleName(tr("My interviews, newest first"));
    m_list->setAlternatingRowColors(true);
    m_counts->setObjectName(u"interviewCounts"_s);
    m_new->setObjectName(u"newInterview"_s);
    m_new->setProperty("main", true);
    auto *alert = new QPushButton(tr("&Grave danger passed on…"), this);
    alert->setObjectName(u"alert"_s);
    alert->setToolTip(
        tr("Record that a grave danger was disclosed and passed on: to whom and when, never what was told"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(tr("Interviews"), 1, this));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    buttons->addWidget(alert);
    column->addLayout(buttons);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    column->addStretch(0); // for the time when the list is hidden
    connect(m_new, &QPushButton::clicked, this, &InterviewList::newWanted);
    connect(alert, &QPushButton::clicked, this, &InterviewList::alertWanted);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const RecordId id(QByteArrayView(item->data(Qt::UserRole).toByteArray()));
        if (id)
            Q_EMIT interviewChosen(id);
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &InterviewList::refresh);
    connect(&desk.notebook, &Notebook::changed, &m_refresh, qOverload<>(&QTimer::start));
}

void InterviewList::setVisit(const RecordId &visit)
{
    m_visit = visit;
    refresh();
}

QWidget *InterviewList::firstFocus() const
{
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_new;
}

QString InterviewList::line(const Interview &interview) const
{
    const Words words(m_desk.language);
    const QString when = momentText(m_desk.language, QDateTime::fromMSecsSinceEpoch(interview.created));
    const QString place = placeName(m_desk.notebook, interview.visitUnit);
    if (interview.redacted)
        return tr("%1 · withdrawn and erased").arg(when);
    const QString who = words.choice(u"interview"_s, u"category"_s, interview.category);
    if (interview.consent == u"refused")
        return tr("%1 · %2 · %3 · refused").arg(when, place, who);
    const qint64 answers = m_desk.notebook.count(Answer::typeName(), Query(u"interview"_s, interview.id));
    const QString people = interview.people.value_or(1) > 1 ? tr("group of %1").arg(*interview.people) : tr("alone");
    //: an interview in a list: when, where, with whom, alone or group, how many answers
    return tr("%1 · %2 · %3 · %4 · %n answer(s)", nullptr, int(answers)).arg(when, place, who, people);
}

void InterviewList::refresh()
{
    QList<Interview> interviews = m_desk.notebook.all<Interview>(
        Query(u"visit"_s, m_visit).where(u"observer"_s, m_desk.notebook.owner()).including(false, true));
    std::stable_sort(interviews.begin(), interviews.end(),
                     [](const Interview &a, const Interview &b) { return a.created > b.created; });
    const int row = m_list->currentRow();
    m_list->clear();
    int held = 0;
    int refused = 0;
    for (const Interview &interview : std::as_const(interviews)) {
        auto *item = new QListWidgetItem(line(interview), m_list);
        const bool canOpen = !interview.redacted && interview.consent == u"given";
        item->setData(Qt::UserRole, (canOpen ? interview.id : RecordId()).bytes());
        if (!canOpen)
            item->setForeground(palette().placeholderText());
        held += canOpen ? 1 : 0;
        refused += !interview.redacted && interview.consent == u"refused" ? 1 : 0;
    }
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_counts->setText(m_list->count() > 0
                          ? tr("Held: %1. Refused: %2. Enter opens the one that is marked.").arg(held).arg(refused)
                          : tr("No interview yet. “New interview” leads you through consent to the "
                               "questions."));
}

} // namespace regards
