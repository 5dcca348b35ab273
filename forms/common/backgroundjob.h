// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace regards {

/**
 * Long work on a thread of its own, while the interface stays alive.
 *
 * One piece of work at a time. The result is handed to `done` on the thread that called run(). Destroying the job
 * cancels it, waits for the work to end and drops its result: what the work refers to has to outlive the job only.
 */
class BackgroundJob final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    [[nodiscard]] bool isRunning() const noexcept { return m_thread != nullptr; }
    /// Asks the work to stop; it looks at isCancelled() when it can.
    void cancel() noexcept { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled; }
    /// From the work: announces how far it is, on the interface's thread.
    void report(int done, int all);

    /// Runs `work` beside, then `done` with what it returned. Must not be running.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work>;
        auto result = std::make_shared<std::optional<Outcome>>();
        auto holder = std::make_shared<Work>(std::move(work));
        start([result, holder] { result->emplace((*holder)()); },
              [result, done = std::move(done)]() mutable { done(std::move(**result)); });
    }

Q_SIGNALS:
    void progressed(int done, int all);
    void runningChanged(bool isRunning);

private:
    void start(std::function<void()> work, std::function<void()> done);
    void finish();

    QThread *m_thread = nullptr;
    std::function<void()> m_done;
    std::atomic_bool m_isCancelled = false;
};

} // namespace regards
