// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/gatewatch.h"

#include "forms/common/backgroundjob.h"

namespace regards {

GateWatch::GateWatch(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
{ }

void GateWatch::look(const report::Document &document, const report::DocumentWish &wish)
{
    m_next = Wanted{document, wish};
    goOn();
}

void GateWatch::forget()
{
    m_next.reset();
    m_isForgotten = true;
}

void GateWatch::goOn()
{
    if (m_job->isRunning() || !m_next)
        return;
    m_isForgotten = false;
    const auto work = [notebook = &m_desk.notebook, toolkit = m_desk.toolkit,
                       wanted = *std::exchange(m_next, {})]() -> Result<QList<report::Obstacle>> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        (*own)->showDrafts();
        return report::obstaclesIn(wanted.document, **own, toolkit, wanted.wish);
    };
    m_job->run(work, [this](const Result<QList<report::Obstacle>> &obstacles) {
        if (!m_isForgotten && !obstacles)
            Q_EMIT failed(obstacles.error());
        else if (!m_isForgotten)
            Q_EMIT found(*obstacles);
        goOn();
    });
}

} // namespace regards
