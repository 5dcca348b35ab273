// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/overview/eveningreminder.h"

#include "core/exchange/handover.h"
#include "forms/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace regards {

namespace {
constexpr int CheckEvery = 60'000; // milliseconds
constexpr qint64 PutOff = 60LL * 60 * 1000;
} // namespace

MissionMoment missionMoment(Notebook &notebook)
{
    MissionMoment moment;
    moment.now = QDateTime::fromMSecsSinceEpoch(notebook.world().now());
    if (const auto last = lastHandOver(notebook))
        moment.lastHandOver = QDateTime::fromMSecsSinceEpoch(*last);
    moment.hasUnsentWork = hasUnsentWork(notebook);
    return moment;
}

EveningReminder::EveningReminder(const Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_text(style::paragraph(tr("What you wrote today has not been handed over yet."), this))
{
    setObjectName(QStringLiteral("eveningReminder"));
    setProperty("banner", QStringLiteral("info"));
    auto *go = new QPushButton(tr("Hand over"), this);
    go->setObjectName(QStringLiteral("reminderHandOver"));
    go->setAccessibleDescription(m_text->text());
    //: puts the reminder off
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(QStringLiteral("reminderLater"));
    later->setAccessibleDescription(tr("Says it again in an hour."));
    later->setToolTip(later->accessibleDescription());
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(go);
    row->addWidget(later);
    connect(go, &QPushButton::clicked, this, &EveningReminder::handOverWanted);
    connect(later, &QPushButton::clicked, this, [this] {
        m_quietUntil = m_desk.notebook.world().now() + PutOff;
        check();
    });
    m_minutes.setInterval(CheckEvery);
    connect(&m_minutes, &QTimer::timeout, this, &EveningReminder::check);
    hide();
    if (desk.notebook.role() == Notebook::Role::Observer)
        m_minutes.start();
}

void EveningReminder::check()
{
    Notebook &notebook = m_desk.notebook;
    const qint64 now = notebook.world().now();
    const bool isEvening = QDateTime::fromMSecsSinceEpoch(now).time().hour() >= EveningHour;
    if (m_isSilent || !isEvening || now < m_quietUntil || notebook.role() != Notebook::Role::Observer)
        return hide();
    const Visit visit = notebook.find<Visit>(notebook.visit()).value_or(Visit());
    const MissionMoment moment = missionMoment(notebook);
    setVisible(handOverDue(visit.firstDay, visit.lastDay, moment.now, moment.hasUnsentWork)
               == HandOverDue::ThisEvening);
}

void EveningReminder::setSilent(bool silent)
{
    m_isSilent = silent;
    check();
}

} // namespace regards
