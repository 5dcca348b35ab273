// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/gatherplace.h"

#include "forms/common/style.h"
#include "forms/gather/conflictspage.h"
#include "forms/gather/handoverlist.h"
#include "forms/gather/importlog.h"
#include "forms/gather/teamstates.h"
#include "forms/gather/withdrawal.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace regards {

GatherPlace::GatherPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_tabs(new QTabWidget(this))
    , m_files(new HandOverList(desk, this))
    , m_conflicts(new ConflictsPage(desk, this))
    , m_log(new ImportLog(desk, this))
    , m_withdrawal(new Withdrawal(desk, this))
    , m_team(new TeamStates(desk, this))
{
    m_files->setObjectName(QStringLiteral("files"));
    m_conflicts->setObjectName(QStringLiteral("conflicts.page"));
    m_log->setObjectName(QStringLiteral("log"));
    m_withdrawal->setObjectName(QStringLiteral("withdrawal"));
    m_tabs->setObjectName(QStringLiteral("gather.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_files, tr("&Hand-over files"));
    m_tabs->addTab(m_conflicts, tr("&Conflicts"));
    m_tabs->addTab(m_log, tr("&What was gathered"));
    m_tabs->addTab(m_withdrawal, tr("With&drawal"));
    auto *line = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    line->setSpacing(style::Gap);
    line->addWidget(m_tabs, 1);
    if (!style::isLargeText())
        m_team->setFixedWidth(290);
    line->addWidget(m_team);
    connect(m_conflicts, &ConflictsPage::counted, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_conflicts),
                           count > 0 ? tr("&Conflicts (%1)").arg(count) : tr("&Conflicts"));
    });
    connect(m_files, &HandOverList::imported, this, &GatherPlace::saved);
    connect(m_conflicts, &ConflictsPage::saved, this, &GatherPlace::saved);
    connect(m_log, &ImportLog::saved, this, &GatherPlace::saved);
    connect(m_withdrawal, &Withdrawal::saved, this, &GatherPlace::saved);
    connect(&desk.notebook, &Notebook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void GatherPlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_visit = visit;
    m_conflicts->setVisit(visit);
    m_withdrawal->setVisit(visit);
    m_team->setVisit(visit);
    m_log->refresh();
}

void GatherPlace::refresh()
{
    m_conflicts->refresh();
    m_log->refresh();
    m_team->refresh();
}

QString GatherPlace::state() const
{
    return m_tabs->currentWidget()->objectName();
}

void GatherPlace::setState(const QString &state)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == state)
            m_tabs->setCurrentIndex(i);
    }
}

QWidget *GatherPlace::firstFocus()
{
    return m_files->firstFocus();
}

void GatherPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    refresh();
}

} // namespace regards
