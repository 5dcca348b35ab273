// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/workline.h"

namespace regards {

WorkLine::WorkLine(const Notebook &archive, QObject *parent)
    : QObject(parent)
    , m_archive(&archive)
    , m_job(new BackgroundJob(this))
{
    connect(m_job, &BackgroundJob::progressed, this, &WorkLine::progressed);
}

void WorkLine::enqueue(std::function<void()> start)
{
    m_waiting.append(std::move(start));
    startNext();
}

void WorkLine::startNext()
{
    if (m_job->isRunning() || m_waiting.isEmpty())
        return;
    const auto start = m_waiting.takeFirst();
    start();
}

} // namespace regards
