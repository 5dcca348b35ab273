// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/gatherplace.h"

#include "forms/colleagues/colleaguespage.h"
#include "forms/common/style.h"
#include "forms/conflicts/conflictspage.h"
#include "forms/gather/handoverlist.h"
#include "forms/gather/importlog.h"
#include "forms/gather/teamstates.h"
#include "forms/gather/withdrawal.h"
#include "forms/gather/workline.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTabWidget>

namespace regards {

// The line of work is the first child: it is waited for before the pages go that its work belongs to.
GatherPlace::GatherPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_line(new WorkLine(desk.notebook, this))
    , m_tabs(new QTabWidget(this))
    , m_files(new HandOverList(desk, *m_line, this))
    , m_conflicts(new ConflictsPage(desk, this))
    , m_log(new ImportLog(desk, *m_line, this))
    , m_withdrawal(new Withdrawal(desk, this))
    , m_colleagues(new ColleaguesPage(desk, this))
    , m_team(new TeamStates(desk, *m_line, this))
{
    setAcceptDrops(true);
    m_files->setObjectName(QStringLiteral("files"));
    m_conflicts->setObjectName(QStringLiteral("conflicts.page"));
    m_log->setObjectName(QStringLiteral("log"));
    m_withdrawal->setObjectName(QStringLiteral("withdrawal"));
    m_colleagues->setObjectName(QStringLiteral("colleagues"));
    m_tabs->setObjectName(QStringLiteral("gather.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_files, tr("&Hand-over files"));
    m_tabs->addTab(m_conflicts, tr("&Conflicts"));
    m_tabs->addTab(m_log, tr("&What was gathered"));
    m_tabs->addTab(m_withdrawal, tr("With&drawal"));
    m_tabs->addTab(m_colleagues, tr("Coll&eagues"));
    auto *line = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    line->setSpacing(style::Gap);
    line->addWidget(m_tabs, 1);
    constexpr int TeamLetters = 33; // in a line of the team's list
    if (!style::isLargeText())
        m_team->setFixedWidth(TeamLetters * fontMetrics().averageCharWidth());
    line->addWidget(m_team);
    connectPages();
    connect(&desk.notebook, &Notebook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void GatherPlace::connectPages()
{
    connect(m_conflicts, &ConflictsPage::counted, this, [this](int conflicts) {
        m_tabs->setTabText(m_tabs->indexOf(m_conflicts),
                           conflicts > 0 ? tr("&Conflicts (%1)").arg(conflicts) : tr("&Conflicts"));
        count();
    });
    connect(m_files, &HandOverList::waitingChanged, this, &GatherPlace::count);
    connect(m_files, &HandOverList::imported, this, &GatherPlace::saved);
    connect(m_conflicts, &ConflictsPage::saved, this, &GatherPlace::saved);
    connect(m_log, &ImportLog::saved, this, &GatherPlace::saved);
    connect(m_log, &ImportLog::changed, m_files, &HandOverList::importChanged);
    connect(m_withdrawal, &Withdrawal::saved, this, &GatherPlace::saved);
    connect(m_colleagues, &ColleaguesPage::saved, this, &GatherPlace::saved);
    // Who is missing has nothing to do with colleagues, whose page needs the room.
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { m_team->setVisible(m_tabs->currentWidget() != m_colleagues); });
}

void GatherPlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_visit = visit;
    m_files->setVisit(visit);
    m_conflicts->setVisit(visit);
    m_withdrawal->setVisit(visit);
    m_team->setVisit(visit);
    m_log->setVisit(visit);
}

void GatherPlace::refresh()
{
    m_conflicts->refresh();
    m_colleagues->refresh();
    m_log->refresh();
    m_team->refresh();
}

void GatherPlace::count()
{
    const int files = m_files->waiting();
    m_tabs->setTabText(m_tabs->indexOf(m_files),
                       files > 0 ? tr("&Hand-over files (%1)").arg(files) : tr("&Hand-over files"));
    Q_EMIT waitingChanged(files + m_conflicts->count());
}

QString GatherPlace::state() const
{
    return m_tabs->currentWidget()->objectName();
}

void GatherPlace::setState(const QString &state)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == state.section(u'/', 0, 0))
            m_tabs->setCurrentIndex(i);
    }
    // A conflict: its record and field stand after the page.
    if (const auto record = RecordId::fromText(state.section(u'/', 1, 1)))
        m_conflicts->showConflict(*record, state.section(u'/', 2));
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

void GatherPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void GatherPlace::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    m_tabs->setCurrentWidget(m_files);
    m_files->addFiles(paths);
    event->acceptProposedAction();
}

} // namespace regards
