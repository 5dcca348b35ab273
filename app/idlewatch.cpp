// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace regards {

namespace {

constexpr int Tick = 2000; // milliseconds between two looks at the clock
constexpr qint64 Minute = 60'000;

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_clock(&QDateTime::currentMSecsSinceEpoch)
{
    m_timer.setInterval(Tick);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start(int minutes, Touches touches)
{
    m_limit = minutes * Minute;
    m_touches = touches;
    m_since = m_clock();
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
}

void IdleWatch::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_since = m_clock();
}

bool IdleWatch::check()
{
    if (!m_timer.isActive())
        return false;
    const qint64 now = m_clock();
    m_since = std::min(m_since, now); // the clock was set back
    if (now - m_since < m_limit)
        return false;
    stop();
    Q_EMIT idled();
    return true;
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (!m_timer.isActive())
            return false;
        if (check())
            return true;
        if (m_touches == Touches::PutOff)
            m_since = m_clock();
        return false;
    default:
        return false;
    }
}

} // namespace regards
