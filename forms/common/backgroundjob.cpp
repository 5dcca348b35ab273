// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/backgroundjob.h"

#include <QThread>

namespace regards {

BackgroundJob::BackgroundJob(QObject *parent)
    : QObject(parent)
{ }

BackgroundJob::~BackgroundJob()
{
    m_isCancelled = true;
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void BackgroundJob::report(int done, int all)
{
    QMetaObject::invokeMethod(
        this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
}

void BackgroundJob::start(std::function<void()> work, std::function<void()> done)
{
    Q_ASSERT(!m_thread);
    m_isCancelled = false;
    m_done = std::move(done);
    m_thread = QThread::create(std::move(work));
    connect(m_thread, &QThread::finished, this, &BackgroundJob::finish);
    Q_EMIT runningChanged(true);
    m_thread->start();
}

void BackgroundJob::finish()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    const auto done = std::move(m_done);
    m_done = {};
    Q_EMIT runningChanged(false);
    done();
}

} // namespace regards
