// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "forms/common/backgroundjob.h"

#include <QList>

#include <functional>

namespace regards {

/**
 * Work on the archive, one piece after the other, each on a thread of its own.
 *
 * What gathering does never waits for itself on a locked file, and the interface waits for none of it. Every piece gets
 * an archive of its own; whoever `done` belongs to outlives the line, or is its parent.
 */
class WorkLine final : public QObject
{
    Q_OBJECT

public:
    /// `archive` outlives it.
    explicit WorkLine(const Notebook &archive, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_job->isRunning() || !m_waiting.isEmpty(); }
    /// Asks the piece that is going on to stop; those that wait still follow.
    void cancel() noexcept { m_job->cancel(); }

    /// Adds `work(archive, job)`, which returns a Result<T>; then calls `done` with it on the interface's thread. A
    /// file that can't be opened once more is such a failure too.
    template <typename Work, typename Done>
    void add(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Notebook &, BackgroundJob &>;
        enqueue([this, work = std::move(work), done = std::move(done)]() mutable {
            m_job->run(
                [archive = m_archive, job = m_job, work = std::move(work)]() mutable -> Outcome {
                    const auto own = archive->reopen(archive->world());
                    if (!own)
                        return own.error();
                    return work(**own, *job);
                },
                [this, done = std::move(done)](Outcome outcome) mutable {
                    done(std::move(outcome));
                    startNext();
                });
        });
    }

Q_SIGNALS:
    /// By the piece that is going on.
    void progressed(int done, int all);

private:
    void enqueue(std::function<void()> start);
    void startNext();

    const Notebook *m_archive;
    BackgroundJob *m_job;
    QList<std::function<void()>> m_waiting;
};

} // namespace regards
