// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/handoverplace.h"

#include "forms/common/style.h"
#include "forms/handover/receivecard.h"
#include "forms/handover/sendcard.h"
#include "forms/handover/sticks.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

HandOverPlace::HandOverPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_watch(new StickWatch(this))
    , m_send(new SendCard(desk))
    , m_receive(new ReceiveCard(desk))
{
    setObjectName(QStringLiteral("handOverPlace"));
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *inner = new QVBoxLayout(page);
    inner->setSpacing(style::Gap);
    inner->addWidget(style::heading(title(), 1, page));
    inner->addWidget(m_send);
    inner->addWidget(m_receive);
    inner->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &HandOverPlace::refresh);
    connect(&desk.notebook, &Notebook::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_watch, &StickWatch::changed, this, &HandOverPlace::sticksChanged);
    connect(m_send, &SendCard::lookWanted, m_watch, &StickWatch::look);
    connect(m_send, &SendCard::handedOver, this, &Place::saved);
    connect(m_receive, &ReceiveCard::tookIn, this, &Place::saved);
    connect(m_receive, &ReceiveCard::wipeWanted, this, &HandOverPlace::wipeWanted);
}

void HandOverPlace::setPlaceOf(const RecordId &, const RecordId &)
{
    refresh();
}

QWidget *HandOverPlace::firstFocus()
{
    return m_send->button();
}

void HandOverPlace::refresh()
{
    m_send->refresh();
    m_receive->refresh();
}

void HandOverPlace::sticksChanged()
{
    m_send->setSticks(m_watch->sticks());
    QStringList folders;
    for (const Stick &stick : m_watch->sticks())
        folders.append(stick.folder);
    m_receive->lookIn(folders);
}

void HandOverPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_watch->setWatching(true);
}

void HandOverPlace::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    m_watch->setWatching(false);
}

} // namespace regards
