// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingdoor.h"

#include "forms/meeting/meetingwindow.h"

#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace regards {

namespace {

const QString Prefix = QStringLiteral("meeting ");

} // namespace

MeetingDoor::MeetingDoor(Desk &desk, QWidget *place)
    : QObject(place)
    , m_desk(desk)
    , m_place(place)
    , m_button(new QPushButton(tr("Meeting view"), place))
{
    m_button->setObjectName(QStringLiteral("agree.meeting"));
    m_button->setToolTip(tr("One criterion after the other, large, for a projector (F11)"));
    m_button->setAccessibleDescription(m_button->toolTip());
    m_button->setEnabled(false);
    connect(m_button, &QPushButton::clicked, this, [this] { open(); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_F11), place);
    shortcut->setContext(Qt::WindowShortcut); // while the place is shown
    connect(shortcut, &QShortcut::activated, m_button, &QPushButton::click);
}

void MeetingDoor::setReport(const RecordId &report)
{
    if (m_window && m_window->report() != report)
        close();
    m_report = report;
    m_button->setEnabled(!report.isNone());
}

void MeetingDoor::showEvidence(const ReportEvidence &evidence)
{
    m_evidence = evidence;
    if (m_window)
        m_window->showEvidence(evidence);
}

void MeetingDoor::commit()
{
    if (m_window)
        m_window->commit();
}

void MeetingDoor::open(const QString &criterion)
{
    if (m_report.isNone())
        return;
    if (m_window)
        return m_window->activateWindow();
    m_window = new MeetingWindow(m_desk, m_report, m_place);
    connect(m_window, &MeetingWindow::saved, this, &MeetingDoor::saved);
    connect(m_window, &MeetingWindow::lockWanted, this, &MeetingDoor::lockWanted);
    connect(m_window, &MeetingWindow::left, this, &MeetingDoor::close);
    m_window->begin(m_evidence, criterion);
    Q_EMIT changed();
}

void MeetingDoor::close()
{
    if (!m_window)
        return;
    MeetingWindow *window = m_window;
    m_window = nullptr;
    window->commit();
    window->hide();
    window->deleteLater(); // it may be what asked for it
    m_place->window()->activateWindow();
    Q_EMIT left(window->criterion());
    Q_EMIT changed();
}

QString MeetingDoor::state() const
{
    return m_window ? Prefix + m_window->criterion() : QString();
}

bool MeetingDoor::setState(const QString &state)
{
    if (!state.startsWith(Prefix))
        return false;
    // The window that the place is in may not be there yet.
    QTimer::singleShot(0, this, [this, criterion = state.mid(Prefix.size())] { open(criterion); });
    return true;
}

} // namespace regards
